// The five gauges in words: where things stand, and what moved.
import type { VNode } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import * as reading from "#words/reading.ts";
import * as voice from "#words/voice.ts";
import { type ShownGauge, anchorOf, labelOf, shownGauges } from "../core/gauges.ts";
import type { View } from "../core/view.ts";
import type { World } from "../core/world.ts";
import { GlossContext } from "./gloss.tsx";
import { memo } from "./memo.ts";

/** One gauge that moved, in words. */
export interface Change {
  readonly gauge: ShownGauge;
  readonly label: string;
  readonly up: boolean;
  readonly words: string;
}

/** Which of the shown gauges differ between two worlds. */
export function changes(before: World, after: World): Change[] {
  return shownGauges.flatMap((gauge) => {
    const by = after.gauges[gauge] - before.gauges[gauge];
    return by === 0 ? [] : [{ gauge, label: labelOf(gauge), up: by > 0, words: anchorOf(gauge, after) }];
  });
}

/** The changes as one sentence to be spoken. */
export const spoken = (list: readonly Change[]): string => list.map(({ label, up, words }) => voice.moved(label, up, words)).join(" ");

/** What an answer, or the time between two files, has moved. */
export function Changes({ list, lead }: { list: readonly Change[]; lead?: string }): VNode | null {
  if (list.length === 0) return null;
  return (
    <div class="changes">
      {lead !== undefined && <p>{lead}</p>}
      <ul>
        {list.map(({ gauge, label, up, words }) => (
          <li key={gauge}>
            <b>{reading.moved(label, up)}</b> {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A value as it was when the page was last painted: what depends on it is drawn after that which cannot wait. */
function usePainted<T>(value: T): T {
  const [painted, set] = useState(value);
  useEffect(() => set(value), [value]);
  return painted;
}

interface GaugesProps {
  readonly view: View;
  readonly open: boolean;
  readonly futures: number | null;
}

/** Where the five stand, and the map in words. */
const Standing = memo(({ view }: { view: View }) => {
  const Cities = useContext(GlossContext)?.Cities ?? null;
  const { world } = view;
  return (
    <>
      <dl>
        {shownGauges.map((gauge) => (
          <div key={gauge}>
            <dt>{labelOf(gauge)}</dt>
            <dd>
              <span class="pips" aria-hidden="true">
                {[0, 1, 2, 3].map((at) => (
                  <i key={at} class={at < world.gauges[gauge] ? `full ${gauge}` : ""} />
                ))}
              </span>
              {anchorOf(gauge, world)}
            </dd>
          </div>
        ))}
      </dl>
      {Cities !== null && <Cities view={view} />}
    </>
  );
});

/** Where things stand now, folded away; open by itself where there is no picture to show it. */
export const Gauges = memo(({ view, open, futures }: GaugesProps): VNode => {
  const painted = usePainted(view);
  return (
    <details class="gauges" open={open}>
      <summary>
        <span>{reading.gauges}</span>
        {futures !== null && <span class="futures">{reading.futures(futures)}</span>}
      </summary>
      <Standing view={painted} />
    </details>
  );
});
