// A survey of the minimal graph under some odds: how likely each answer, each node and each ending ahead of it is.
import type { Odds } from "../../odds.ts";
import { type Minimal, voice } from "./graph.ts";
import { roomFor } from "./room.ts";
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

/** What each answer weighs by the odds, in the order of the graph’s answers. O(answers). */
const weightsOf = ({ answers }: Minimal, odds: Odds): Float64Array =>
  Float64Array.from(answers, ({ hinge, option }) => odds[hinge]?.[option] ?? 1);

/**
 * The probability of each edge, where its node is come to: its part of what all weigh that is open there; of the voice, each choice weighs 1. O(edges).
 *
 * @param chances - where it is written
 */
export function chancesOf(
  { offsets, given, times, size, leaves }: Minimal,
  weights: Float64Array,
  chances: Float64Array = new Float64Array(given.length),
): Float64Array {
  for (let node = leaves.length; node < size; node++) {
    const from = offsets[node] ?? 0;
    const to = offsets[node + 1] ?? 0;
    let sum = 0;
    for (let edge = from; edge < to; edge++) {
      const answer = given[edge] ?? voice;
      const weight = (answer === voice ? 1 : (weights[answer] ?? 1)) * (times[edge] ?? 1);
      chances[edge] = weight;
      sum += weight;
    }
    // Where no open answer weighs anything, each is as good as the others.
    for (let edge = from; edge < to; edge++) chances[edge] = sum > 0 ? (chances[edge] ?? 0) / sum : 1 / (to - from);
  }
  return chances;
}

/**
 * The probability of each node. O(edges).
 *
 * @param reach - noughts, where it is written
 */
export function reachOf(
  { offsets, targets, size, leaves }: Minimal,
  chances: Float64Array,
  reach: Float64Array = new Float64Array(size),
): Float64Array {
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

/**
 * The probability of each ending from each node, node by node. O(edges × endings).
 *
 * Four endings at a time, so that their sums are held and not written for each edge: three times as fast.
 */
function aheadOf({ offsets, targets, size, leaves }: Minimal, chances: Float64Array, { names, of }: Outcomes): Float64Array {
  const count = names.length;
  const ahead = new Float64Array(size * count);
  for (let leaf = 0; leaf < leaves.length; leaf++) ahead[leaf * count + (of[leaf] ?? 0)] = 1;
  for (let node = leaves.length; node < size; node++) {
    const from = offsets[node] ?? 0;
    const to = offsets[node + 1] ?? 0;
    const here = node * count;
    let ending = 0;
    for (; ending + 3 < count; ending += 4) {
      let one = 0;
      let two = 0;
      let three = 0;
      let four = 0;
      for (let edge = from; edge < to; edge++) {
        const chance = chances[edge] ?? 0;
        const there = (targets[edge] ?? 0) * count + ending;
        one += chance * (ahead[there] ?? 0);
        two += chance * (ahead[there + 1] ?? 0);
        three += chance * (ahead[there + 2] ?? 0);
        four += chance * (ahead[there + 3] ?? 0);
      }
      ahead[here + ending] = one;
      ahead[here + ending + 1] = two;
      ahead[here + ending + 2] = three;
      ahead[here + ending + 3] = four;
    }
    for (; ending < count; ending++) {
      let sum = 0;
      for (let edge = from; edge < to; edge++) sum += (chances[edge] ?? 0) * (ahead[(targets[edge] ?? 0) * count + ending] ?? 0);
      ahead[here + ending] = sum;
    }
  }
  return ahead;
}

/** Surveys a graph. O(edges); what is ahead is reckoned when it is first asked for, O(edges × endings), 8 bytes a node and ending. */
export function survey(graph: Minimal, odds: Odds, outcomes: Outcomes = outcomesOf(graph)): Survey {
  const chances = chancesOf(graph, weightsOf(graph, odds));
  let ahead: Float64Array | null = null;
  return {
    graph,
    outcomes,
    odds,
    chances,
    reach: reachOf(graph, chances),
    get ahead() {
      ahead ??= aheadOf(graph, chances, outcomes);
      return ahead;
    },
  };
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

/** Adds up what comes to each ending. */
function addShares({ of }: Outcomes, reach: Float64Array, part: number, shares: Float64Array): void {
  for (let leaf = 0; leaf < of.length; leaf++) shares[of[leaf] ?? 0] = (shares[of[leaf] ?? 0] ?? 0) + part * (reach[leaf] ?? 0);
}

/** Of 1, the histories that come to each ending, where nothing else is wanted of the odds. O(edges). */
export function sharesUnder(graph: Minimal, odds: Odds, outcomes: Outcomes): Float64Array {
  const shares = new Float64Array(outcomes.names.length);
  const chances = chancesOf(graph, weightsOf(graph, odds), roomFor("chances", graph.given.length));
  addShares(outcomes, reachOf(graph, chances, roomFor("reach", graph.size)), 1, shares);
  return shares;
}

/** Of 1, the histories that come to each ending: by the numbers of `outcomes`. O(leaves). */
export function sharesOf(surveys: Surveys): Float64Array {
  const shares = new Float64Array(surveys[0]?.outcomes.names.length ?? 0);
  for (const { outcomes, reach } of surveys) addShares(outcomes, reach, 1 / surveys.length, shares);
  return shares;
}
