// A survey of the minimal graph under some odds: how likely each answer, each node and each ending ahead of it is.
import type { Odds } from "../../odds.ts";
import type { Minimal } from "./graph.ts";
import { type Outcomes, outcomesOf } from "./rules.ts";

/** What the questions are reckoned from. All numbers are probabilities, 0 to 1, in double precision. */
export interface Survey {
  readonly graph: Minimal;
  readonly outcomes: Outcomes;
  readonly odds: Odds;
  /** Of each edge, where its node is come to. */
  readonly chances: Float64Array;
  /** Of coming to each node from the beginning. */
  readonly reach: Float64Array;
  /** Of each ending from each node: `ahead[node * outcomes.names.length + ending]`. */
  readonly ahead: Float64Array;
}

/**
 * Surveys that are equally likely to hold: one alone, or the two of decisions that go together. What is said of them together is the mean
 * of what is said of histories, so that shares of shares are taken of the sums.
 */
export type Surveys = readonly Survey[];

/** What is needed of surveys to go through them forward: without what is ahead, and without how nodes are reached. */
export type Chanced = Pick<Survey, "graph" | "outcomes" | "chances">;

/** What each edge weighs: its option by the odds, or as many as the voice choices that it stands for. O(edges). */
function weigh(graph: Minimal, odds: Odds): Float64Array {
  const ofAnswer = graph.answers.map(({ hinge, option }) => odds[hinge]?.[option] ?? 1);
  return Float64Array.from(graph.given, (given, edge) => (ofAnswer[given] ?? 1) * (graph.times[edge] ?? 1));
}

/** The probability of each edge, where its node is come to. O(edges). */
function chancesOf(graph: Minimal, odds: Odds): Float64Array {
  const { offsets, size } = graph;
  const chances = weigh(graph, odds);
  for (let node = 0; node < size; node++) {
    const from = offsets[node] ?? 0;
    const to = offsets[node + 1] ?? 0;
    let sum = 0;
    for (let edge = from; edge < to; edge++) sum += chances[edge] ?? 0;
    // Where no open answer weighs anything, each is as good as the others.
    for (let edge = from; edge < to; edge++) chances[edge] = sum > 0 ? (chances[edge] ?? 0) / sum : 1 / (to - from);
  }
  return chances;
}

/** The probability of each node. O(edges). */
function reachOf({ offsets, targets, size, leaves }: Minimal, chances: Float64Array): Float64Array {
  const reach = new Float64Array(size);
  reach[size - 1] = 1;
  for (let node = size - 1; node >= leaves.length; node--) {
    const here = reach[node] ?? 0;
    if (here === 0) continue;
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
      const target = targets[edge] ?? 0;
      reach[target] = (reach[target] ?? 0) + here * (chances[edge] ?? 0);
    }
  }
  return reach;
}

/** The probability of each ending from each node, node by node. O(edges × endings). */
function aheadOf({ offsets, targets, size, leaves }: Minimal, chances: Float64Array, { names, of }: Outcomes): Float64Array {
  const count = names.length;
  const ahead = new Float64Array(size * count);
  for (const leaf of leaves.keys()) ahead[leaf * count + (of[leaf] ?? 0)] = 1;
  for (let node = leaves.length; node < size; node++)
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
      const chance = chances[edge] ?? 0;
      const target = (targets[edge] ?? 0) * count;
      for (let ending = 0; ending < count; ending++)
        ahead[node * count + ending] = (ahead[node * count + ending] ?? 0) + chance * (ahead[target + ending] ?? 0);
    }
  return ahead;
}

/** Surveys a graph. O(edges × endings), 8 bytes a node and ending. */
export function survey(graph: Minimal, odds: Odds, outcomes: Outcomes = outcomesOf(graph)): Survey {
  const chances = chancesOf(graph, odds);
  return { graph, outcomes, odds, chances, reach: reachOf(graph, chances), ahead: aheadOf(graph, chances, outcomes) };
}

/**
 * The odds of decisions that go together: in half of all worlds what happened weighs `times` as much at every hinge, and in the other half
 * as much less. Each world is exact, and what is told of both is their mean; at 1 the decisions are as independent as locks leave them.
 *
 * @param times - how strongly they go together: 1 to 5
 * @returns the odds of both halves, or at 1 those that were given alone
 */
export function together(graph: Minimal, odds: Odds, times: number): readonly Odds[] {
  if (times === 1) return [odds];
  const by = (factor: number): Odds => {
    const own: Record<string, Record<string, number>> = {};
    for (const { hinge, option, recorded } of graph.answers)
      (own[hinge] ??= {})[option] = (odds[hinge]?.[option] ?? 1) * (recorded ? factor : 1);
    return own;
  };
  return [by(times), by(1 / times)];
}

/** Surveys a graph under odds of decisions that go together. Twice the cost of `survey`, or once where `times` is 1. */
export const surveyTogether = (graph: Minimal, odds: Odds, times: number, outcomes: Outcomes = outcomesOf(graph)): Surveys =>
  together(graph, odds, times).map((one) => survey(graph, one, outcomes));

/** Of 1, the histories that come to each ending, where nothing else is wanted of the odds. O(edges). */
export function sharesUnder(graph: Minimal, odds: Odds, { names, of }: Outcomes): Float64Array {
  const reach = reachOf(graph, chancesOf(graph, odds));
  const shares = new Float64Array(names.length);
  for (const [leaf, ending] of of.entries()) shares[ending] = (shares[ending] ?? 0) + (reach[leaf] ?? 0);
  return shares;
}

/** Of 1, the histories that come to each ending: by the numbers of `outcomes`. O(endings). */
export function sharesOf(surveys: Surveys): Float64Array {
  const shares = new Float64Array(surveys[0]?.outcomes.names.length ?? 0);
  for (const { graph, ahead } of surveys)
    for (const ending of shares.keys())
      shares[ending] = (shares[ending] ?? 0) + (ahead[(graph.size - 1) * shares.length + ending] ?? 0) / surveys.length;
  return shares;
}
