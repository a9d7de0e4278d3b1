// The hinges of all histories as the map shows them: how many are asked each, how many pass it by, and what is answered beside what.
import type { Flowing, Surveyed } from "../atlas/ask/minimal/questions.ts";

/** One answer; shares are of all histories. */
export interface Point {
  readonly option: string;
  readonly share: number;
  readonly recorded: boolean;
}

/** All answers at one hinge, what happened first; shares are of all histories. */
export interface Column {
  readonly hinge: string;
  readonly asked: number;
  /** Those that go on past it and are not asked. */
  readonly passed: number;
  readonly points: readonly Point[];
}

/** Two answers that come together more often than each by itself would have it. */
export interface Ribbon {
  readonly from: { readonly hinge: string; readonly option: string };
  readonly to: { readonly hinge: string; readonly option: string };
  /** Of all histories. */
  readonly share: number;
}

interface Told {
  readonly hinges: Surveyed["hinges"];
  readonly flows: Flowing["flows"];
  /** As `describe` has them: which answers are those that happened. */
  readonly answers: readonly { readonly hinge: string; readonly option: string; readonly recorded: boolean }[];
}

/** The hinges in the order in which they are asked. O(flows × hinges). */
export function columnsOf({ hinges, flows, answers }: Told): Column[] {
  const places = new Map(hinges.map(({ hinge }, at) => [hinge, at]));
  const placeOf = (answer: { readonly hinge: string } | null, none: number): number =>
    answer === null ? none : (places.get(answer.hinge) ?? none);
  return hinges.map(({ hinge, asked, options }, at) => {
    const happened = answers.find((one) => one.hinge === hinge && one.recorded)?.option;
    const passed = flows
      .filter(({ from, to }) => to !== null && placeOf(from, -1) < at && placeOf(to, -1) > at)
      .reduce((sum, { share }) => sum + share, 0);
    const points = options.map(({ option, share }) => ({ option, share, recorded: option === happened }));
    return { hinge, asked, passed, points: [...points.filter(({ recorded }) => recorded), ...points.filter(({ recorded }) => !recorded)] };
  });
}

/** So much more often than by themselves two answers come together before that is worth showing, and so often at least. */
const worth = { ratio: 1.25, share: 0.01 };

/** What belongs together. Most answers are given independently of the one before, and of these nothing is said. */
export function ribbonsOf(columns: readonly Column[], flows: Flowing["flows"]): Ribbon[] {
  const of = new Map(columns.map((column) => [column.hinge, column]));
  return flows.flatMap(({ from, to, share }) => {
    if (from === null || to === null) return [];
    const [one, other] = [of.get(from.hinge), of.get(to.hinge)];
    const before = one?.points.find(({ option }) => option === from.option)?.share ?? 0;
    const after = other?.points.find(({ option }) => option === to.option)?.share ?? 0;
    // Of those that come from the one hinge to the other.
    const both = flows.filter((flow) => flow.from?.hinge === from.hinge && flow.to?.hinge === to.hinge);
    const come = both.reduce((sum, flow) => sum + flow.share, 0);
    const leave = both.filter((flow) => flow.from?.option === from.option).reduce((sum, flow) => sum + flow.share, 0);
    const arrive = both.filter((flow) => flow.to?.option === to.option).reduce((sum, flow) => sum + flow.share, 0);
    const alone = come > 0 ? (leave * arrive) / come : 0;
    return before > 0 && after > 0 && share >= worth.share && share >= worth.ratio * alone ? [{ from, to, share }] : [];
  });
}
