// The ends of the river, in 1930: every ending with its share, and what it is where the answer that is pointed at is decided so, and where it is not.
import type { VNode } from "preact";
import * as words from "#words/river.ts";
import { ofThousand } from "#words/what-if.ts";
import type { DecidedSo } from "../../core/atlas/ask/minimal/questions.ts";
import type { Survival } from "../../core/atlas/ask/minimal/survives.ts";
import { Band } from "./kit.tsx";
import { type MapFacts, titleOfEnding, yearOf } from "./map-facts.ts";

/** By what the endings can be ordered. */
export const orders = ["settled", "share", "distance"] as const;
export type Order = (typeof orders)[number];

export type Distances = Readonly<Record<string, { readonly departures: number; readonly strain: number } | null>>;

/** The endings in an order; what comes nowhere is last. */
export function orderedEnds({ order, survey }: MapFacts, by: Order, distances: Distances | undefined): readonly string[] {
  if (by === "share") return [...order].sort((a, b) => (survey.endings[b] ?? 0) - (survey.endings[a] ?? 0));
  if (by === "settled" || distances === undefined) return order;
  const far = (ending: string): number => distances[ending]?.departures ?? Infinity;
  const strain = (ending: string): number => distances[ending]?.strain ?? 0;
  return [...order].sort((a, b) => (far(a) === far(b) ? strain(a) - strain(b) : far(a) - far(b)));
}

/** The last boundary of histories that come to an ending early, as the year of its hinge; null where they come to 1930. */
export function yearOver({ waters, columns, late }: MapFacts, ending: string): string | null {
  const asked = columns.findLastIndex(({ hinge }) =>
    waters.answers.some((answer) => answer.hinge === hinge && (answer.endings[ending] ?? 0) > 0),
  );
  return asked < 0 || asked + 1 >= late ? null : yearOf(columns[asked]?.hinge ?? "");
}

interface Props {
  readonly facts: MapFacts;
  readonly rows: readonly string[];
  readonly order: Order;
  readonly sort: (order: Order) => void;
  readonly decided: DecidedSo | undefined;
  /** By ending, how far its share moves as odds do. */
  readonly ranges: Survival["endings"] | undefined;
}

/** So much oftener than by the others, or so much less often, is worth heavier letters. */
const heavier = 1.25;

interface RowProps extends Pick<Props, "facts" | "decided" | "ranges"> {
  readonly ending: string;
  /** Where the bands end. */
  readonly most: number;
}

function Row({ facts, ending, decided, ranges, most }: RowProps): VNode {
  const { survey, happened, yours } = facts;
  const own = yours?.ending === ending ? "own" : happened.ending === ending ? "was" : undefined;
  const contested = decided !== undefined && decided.contested > 0;
  const here = contested ? (decided.here[ending] ?? 0) : decided?.endings[ending];
  const others = contested ? (decided.others[ending] ?? 0) : undefined;
  const more = here !== undefined && others !== undefined && here >= heavier * others && here - others >= 0.005;
  const year = yearOver(facts, ending);
  const range = ranges?.[ending];
  const share = survey.endings[ending] ?? 0;
  const cell = (share: number | undefined): string => (share === undefined ? "" : share === 0 ? "·" : ofThousand(share));
  return (
    <tr class={own}>
      <th scope="row">
        {titleOfEnding(ending)} {year !== null && <small>{year}</small>}
      </th>
      <td class="ranged">{range !== undefined && <Band range={range} share={share} most={most} />}</td>
      <td class="share">{ofThousand(share)}</td>
      <td class={more ? "more" : undefined}>{cell(here)}</td>
      <td>{cell(others)}</td>
    </tr>
  );
}

/** Beside the mouth of the river, row by row where its streams come out. */
export function Ends({ facts, rows, order, sort, decided, ranges }: Props): VNode {
  const most = Math.max(0.05, ...Object.values(facts.survey.endings), ...Object.values(ranges ?? {}).map(([, , high]) => high));
  return (
    <div class="ends">
      <p class="mouth">
        <b>{words.year}</b> <span>{words.wall(rows.length)}</span> <small>{words.ranges}</small>
      </p>
      <p class="order">
        <span>{words.order}</span>
        {orders.map((one) => (
          <button key={one} type="button" aria-pressed={one === order} onClick={() => sort(one)}>
            {words.orders[one]}
          </button>
        ))}
      </p>
      <table>
        <caption class="heard">{words.endsHint}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="heard">{words.ending}</span>
            </th>
            <th scope="col">{words.ranged}</th>
            <th scope="col">{words.all}</th>
            <th scope="col" class="so">
              <span>{words.soDecided}</span>
            </th>
            <th scope="col">{words.byOthers}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((ending) => (
            <Row key={ending} {...{ facts, ending, decided, ranges, most }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
