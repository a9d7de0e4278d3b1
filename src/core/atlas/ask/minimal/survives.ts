// What survives other odds: how far each ending’s share moves, and how often a hinge is still among those that most hangs on.
import type { Odds } from "../../odds.ts";
import type { Minimal } from "./graph.ts";
import { hangsOn } from "./hangs.ts";
import { type Outcomes, outcomesOf } from "./rules.ts";
import { sharesOf, survey } from "./survey.ts";
import type { Work } from "../work.ts";

/** What is left of a finding under other odds. */
interface Survival {
  /** For each ending, by the numbers of `outcomes`: the shares that 5, 50 and 95 of 100 sets of odds do not go beyond. */
  readonly endings: readonly (readonly [low: number, middle: number, high: number])[];
  /** For each hinge: of 1, the sets of odds under which it is among those that most hangs on. */
  readonly hinges: ReadonlyMap<string, number>;
}

/** The value of a sorted list that so much of 1 of it does not go beyond: the nearest rank. */
const quantile = (sorted: readonly number[], part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;

/**
 * Surveys the graph under each of many sets of odds, and pauses after each. A survey and `hangsOn` for each.
 *
 * @param sets - not empty
 * @param most - so many hinges count as those that most hangs on
 */
export function* survivalOf(graph: Minimal, sets: Iterable<Odds>, outcomes: Outcomes = outcomesOf(graph), most = 5): Work<Survival> {
  const shares = outcomes.names.map((): number[] => []);
  const top = new Map<string, number>();
  let count = 0;
  for (const odds of sets) {
    const one = [survey(graph, odds, outcomes)];
    for (const [ending, share] of sharesOf(one).entries()) shares[ending]?.push(share);
    for (const [place, { hinge }] of hangsOn(one).entries()) top.set(hinge, (top.get(hinge) ?? 0) + (place < most ? 1 : 0));
    count++;
    yield;
  }
  return {
    endings: shares.map((list) => {
      const sorted = [...list].sort((a, b) => a - b);
      return [quantile(sorted, 0.05), quantile(sorted, 0.5), quantile(sorted, 0.95)];
    }),
    hinges: new Map([...top].map(([hinge, times]) => [hinge, times / count])),
  };
}
