// The random stories that the minimal graph is tried on, and what the tests of it have in common.
import fc from "fast-check";
import { expect } from "vitest";
import { explore } from "../../../../src/core/atlas/ask/graph.ts";
import { makeTables } from "../../../../src/core/atlas/make/tables.ts";
import { type Minimal, voice } from "../../../../src/core/atlas/ask/minimal/graph.ts";
import { minimise } from "../../../../src/core/atlas/ask/minimal/merge.ts";
import { type Outcomes, outcomesOf } from "../../../../src/core/atlas/ask/minimal/rules.ts";
import { type Survey, survey } from "../../../../src/core/atlas/ask/minimal/survey.ts";
import { type Odds, oddsOf } from "../../../../src/core/atlas/odds.ts";
import { type Brute, type Sums, bruteOf } from "./brute.ts";
import { askedRules, planAll, storyShape } from "../stories.ts";
import { type Node, nameOf, walkAll } from "../walker.ts";

/** One random story, merged and walked. */
export interface Subject {
  readonly graph: Minimal;
  readonly root: Node;
  readonly ours: Odds;
  readonly brute: Brute;
  readonly outcomes: Outcomes;
  readonly own: Survey;
  /** Whether what the voice answers changes nothing that is asked later, in any history. */
  readonly isPlain: boolean;
}

/** To so many digits sums of probabilities agree. */
export const digits = 10;
/** So many stories are compiled as one. */
const batch = 25;

/** Odds without two of a weight, so that something is always the likeliest. */
export const uneven = ({ answers }: Minimal): Odds => {
  const odds: Record<string, Record<string, number>> = {};
  for (const [place, { hinge, option }] of answers.entries()) (odds[hinge] ??= {})[option] = 0.1 + Math.abs(Math.sin(place * 7 + 1));
  return odds;
};

/** Outcomes by the names that walker and graph have in common: what is wrong with a story is told in words of Ink. */
export function outcomesBy(graph: Minimal, order?: readonly number[]): Outcomes {
  const { names, of } = outcomesOf(graph, order);
  const told = graph.leaves.map(({ kind }, leaf) => nameOf({ kind, name: names[of[leaf] ?? 0] ?? "" }));
  const all = [...new Set(told)].sort();
  return { names: all, of: Uint8Array.from(told, (name) => all.indexOf(name)) };
}

/**
 * Random stories, merged and walked; without those that are too long for brute force, or ask no hinge.
 *
 * @param runs - how many are made
 */
export function subjectsOf(runs: number, seed: number): Subject[] {
  const shapes = fc.sample(storyShape, { numRuns: runs, seed });
  const plans = shapes.flatMap((_, at) => (at % batch === 0 ? planAll(shapes.slice(at, at + batch)) : []));
  return plans.flatMap(({ asking }): Subject[] => {
    const { root } = walkAll(asking);
    const { graph } = minimise(explore(makeTables(asking)), askedRules);
    const ours = oddsOf(asking.judgements ?? {});
    const brute = bruteOf(root, ours);
    if (brute === null || graph.answers.length === 0) return [];
    const outcomes = outcomesBy(graph);
    return [{ graph, root, ours, brute, outcomes, own: survey(graph, ours, outcomes), isPlain: !graph.given.includes(voice) }];
  });
}

/** Sums of brute force by the numbers of outcomes. */
export const numbered = ({ names }: Outcomes, sums: Sums, whole = 1): number[] => names.map((name) => (sums.get(name) ?? 0) / whole);

export function expectClose(told: Iterable<number>, expected: readonly number[], of = ""): void {
  const list = [...told];
  expect(list.length, of).toBe(expected.length);
  for (const [at, one] of list.entries()) expect(one, `${of} ${at}`).toBeCloseTo(expected[at] ?? -1, digits);
}

export const hingesOf = ({ answers }: Minimal): string[] => [...new Set(answers.map(({ hinge }) => hinge))];

/** Odds that sum to 1 at each hinge. */
export const normalised = (graph: Minimal, odds: Odds): Odds => {
  const weights = graph.answers.map(({ hinge, option }) => odds[hinge]?.[option] ?? 1);
  const sum = (hinge: string): number =>
    graph.answers.reduce((all, answer, place) => (answer.hinge === hinge ? all + (weights[place] ?? 0) : all), 0);
  return Object.fromEntries(
    hingesOf(graph).map((hinge) => [
      hinge,
      Object.fromEntries(
        graph.answers.flatMap((answer, place) => (answer.hinge === hinge ? [[answer.option, (weights[place] ?? 0) / sum(hinge)]] : [])),
      ),
    ]),
  );
};
