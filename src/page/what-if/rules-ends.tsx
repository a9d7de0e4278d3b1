// The ends by the rules as they stand, beside those by the story’s own, and the band in which each lies under odds near these.
import type { VNode } from "preact";
import * as words from "#words/rules.ts";
import { ofThousand } from "#words/what-if.ts";
import type { Ruled } from "../../core/atlas/ask/minimal/questions.ts";
import type { Survival } from "../../core/atlas/ask/minimal/survives.ts";
import { titleOfEnding } from "./map-facts.ts";

interface Props {
  readonly now: Ruled;
  /** By the story’s own rules; null where these are they. */
  readonly own: Ruled | null;
  /** Undefined until it is known. */
  readonly tried: Survival | undefined;
  readonly order: readonly string[];
}

const signed = (by: number): string => {
  const count = ofThousand(Math.abs(by));
  return count === "0" ? "·" : `${by > 0 ? "+" : "−"}${count}`;
};

/** The commonest first, by the story’s own rules, so that no row moves while the rules do. */
export function RulesEnds({ now, own, tried, order }: Props): VNode {
  const base = own ?? now;
  const share = (ending: string): number => now.endings[ending] ?? 0;
  const before = (ending: string): number => base.endings[ending] ?? 0;
  const unnamed = (now.endings[""] ?? 0) > 0 ? [""] : [];
  const rows = [...[...order].sort((a, b) => before(b) - before(a)), ...unnamed];
  const most = Math.max(...rows.flatMap((ending) => [share(ending), before(ending), tried?.endings[ending]?.[2] ?? 0]), 0.001);
  const at = (part: number): string => `${(100 * part) / most}%`;
  return (
    <section class={own === null ? "rules-ends" : "rules-ends changed"}>
      <h2>{words.endsHead(own !== null)}</h2>
      <p class="hint">{words.endsHint(own !== null, tried?.sets ?? null)}</p>
      <table>
        <caption class="heard">{words.endsCaption}</caption>
        <thead class="heard">
          <tr>
            <th scope="col">{words.ending}</th>
            <th scope="col">{words.byYours}</th>
            {own !== null && <th scope="col">{words.change}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((ending) => {
            const [low, , high] = tried?.endings[ending] ?? [0, 0, 0];
            return (
              <tr key={ending}>
                <th scope="row">
                  {titleOfEnding(ending)}
                  <span class="extent" aria-hidden="true">
                    <i class="near" style={{ left: at(low), width: at(high - low) }} />
                    <i class="upto" style={{ width: at(share(ending)) }} />
                    {own !== null && <i class="own" style={{ left: at(before(ending)) }} />}
                  </span>
                </th>
                <td>{ofThousand(share(ending))}</td>
                {own !== null && <td>{signed(share(ending) - before(ending))}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
