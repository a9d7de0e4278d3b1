// The gauges in words: where things stand, and what moved.
import { type VNode, createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import * as reading from "#words/reading.ts";
import * as voice from "#words/voice.ts";
import { type ShownGauge, anchorOf, fiveGauges } from "../core/gauges.ts";
import type { Beat } from "../core/beat.ts";
import type { View } from "../core/view.ts";
import type { World } from "../core/world.ts";
import { GlossContext } from "./gloss.tsx";
import { memo } from "./memo.ts";

/** What is looked at of a world. */
export type Gauged = Pick<World, "gauges">;

/** What the answer before a text has come to: without what the end of an act moved in that text. */
export const reached = ({ world, acted }: Pick<Beat, "world" | "acted">): Gauged => (acted === null ? world : { gauges: acted });

/** The gauges that are shown. */
export const GaugesContext = createContext(fiveGauges);

/** One gauge that moved, in words. */
interface Change {
  readonly gauge: string;
  readonly label: string;
  readonly up: boolean;
  readonly words: string;
}

/** Which of some gauges differ between two worlds. */
export function changes(before: Gauged, after: Gauged, shown: readonly ShownGauge[]): Change[] {
  return shown.flatMap((one) => {
    const { gauge, label } = one;
    const by = after.gauges[gauge] - before.gauges[gauge];
    return by === 0 ? [] : [{ gauge, label, up: by > 0, words: anchorOf(one, after) }];
  });
}

/** The changes as one sentence to be spoken. */
export const spoken = (list: readonly Change[]): string => list.map(({ label, up, words }) => voice.moved(label, up, words)).join(" ");

/** What an answer, or the time between two files, has moved. */
export function Changes({ before, after, lead }: { before: Gauged; after: Gauged; lead?: string | null | undefined }): VNode | null {
  const list = changes(before, after, useContext(GaugesContext));
  if (list.length === 0) return null;
  return (
    <div class="changes">
      {lead && <p>{lead}</p>}
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

/** Where they stand, and the map in words. */
const Standing = memo(({ view }: { view: View }) => {
  const Cities = useContext(GlossContext)?.Cities ?? null;
  const shown = useContext(GaugesContext);
  const { world } = view;
  return (
    <>
      <dl>
        {shown.map((one) => (
          <div key={one.gauge}>
            <dt>{one.label}</dt>
            <dd>
              <span class="pips" aria-hidden="true">
                {[0, 1, 2, 3].map((at) => (
                  <i key={at} class={at < world.gauges[one.gauge] ? `full ${one.gauge}` : ""} />
                ))}
              </span>
              {anchorOf(one, world)}
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
