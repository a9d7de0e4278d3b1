// The five gauges in words: where things stand, and what moved.
import type { ComponentChildren, VNode } from "preact";
import * as reading from "#words/reading.ts";
import * as voice from "#words/voice.ts";
import { type ShownGauge, anchorOf, labelOf, shownGauges } from "../core/gauges.ts";
import type { World } from "../core/world.ts";

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

interface MeasuresProps {
  readonly world: World;
  readonly open: boolean;
  readonly futures: number | null;
  /** What else stands there. */
  readonly children: ComponentChildren;
}

/** Where the five stand now. Open by itself where there is no picture to show it. */
export function Measures({ world, open, futures, children }: MeasuresProps): VNode {
  return (
    <details class="measures" open={open}>
      <summary>
        <span>{reading.gauges}</span>
        {futures !== null && <span class="futures">{reading.futures(futures)}</span>}
      </summary>
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
      {children}
    </details>
  );
}
