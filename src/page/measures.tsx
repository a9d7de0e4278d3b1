// The five gauges in words: where things stand, and what moved.
import type { VNode } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { View } from "../core/view.ts";
import type { World } from "../core/world.ts";
import { gauges } from "../generated/gauges.ts";
import type { Gauge } from "../generated/ids.ts";
import { GlossContext } from "./gloss.tsx";
import { memo } from "./memo.ts";

/** The gauges that page and stage show. */
export const shown = ["bread", "councils", "apparatus", "terror", "europe"] as const satisfies readonly Gauge[];

/** What a reader is told of a gauge in place of its number. */
export function anchor(gauge: Gauge, world: World): string {
  const anchors: readonly string[] = gauges[gauge].anchors;
  return anchors[world.gauges[gauge]] ?? "";
}

/** One gauge that moved, in words. */
export interface Change {
  readonly gauge: Gauge;
  readonly label: string;
  readonly up: boolean;
  readonly words: string;
}

/** Which of the shown gauges differ between two worlds. */
export function changes(before: World, after: World): Change[] {
  return shown.flatMap((gauge) => {
    const by = after.gauges[gauge] - before.gauges[gauge];
    return by === 0 ? [] : [{ gauge, label: gauges[gauge].label, up: by > 0, words: anchor(gauge, after) }];
  });
}

/** The changes as one sentence to be spoken. */
export const spoken = (list: readonly Change[]): string =>
  list.map(({ label, up, words }) => `${label}, ${up ? "up" : "down"}: ${words}.`).join(" ");

/** What an answer, or the time between two files, has moved. */
export function Changes({ list, lead }: { list: readonly Change[]; lead?: string }): VNode | null {
  if (list.length === 0) return null;
  return (
    <div class="changes">
      {lead !== undefined && <p>{lead}</p>}
      <ul>
        {list.map(({ gauge, label, up, words }) => (
          <li key={gauge}>
            <b>
              {label} {up ? "up" : "down"}:
            </b>{" "}
            {words}
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

interface MeasuresProps {
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
        {shown.map((gauge) => (
          <div key={gauge}>
            <dt>{gauges[gauge].label}</dt>
            <dd>
              <span class="pips" aria-hidden="true">
                {[0, 1, 2, 3].map((at) => (
                  <i key={at} class={at < world.gauges[gauge] ? `full ${gauge}` : ""} />
                ))}
              </span>
              {anchor(gauge, world)}
            </dd>
          </div>
        ))}
      </dl>
      {Cities !== null && <Cities view={view} />}
    </>
  );
});

/** Where things stand now, folded away; open by itself where there is no picture to show it. */
export const Measures = memo(({ view, open, futures }: MeasuresProps): VNode => {
  const painted = usePainted(view);
  return (
    <details class="measures" open={open}>
      <summary>
        <span>Where things stand</span>
        {futures !== null && <span class="futures"> · futures open: {futures}</span>}
      </summary>
      <Standing view={painted} />
    </details>
  );
});
