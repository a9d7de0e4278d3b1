// The hinges of all histories as the map shows them: how many are asked each, how many pass it by, and what they answer.
import type { Flowing, Surveyed } from "../atlas/ask/minimal/questions.ts";

/** One answer; shares are of all histories. */
interface Point {
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
