// The parts that each of a reader’s changes has in what all of them do to the endings: they add up to the whole.
import type { Odds } from "../../odds.ts";
import { type Minimal, voice } from "./graph.ts";
import { type Outcomes, outcomesOf } from "./rules.ts";
import { type Survey, sharesUnder, survey, together } from "./survey.ts";

/** What a reader’s odds change, and what of it each hinge does. Endings by the numbers of `outcomes`, as differences of shares of 1. */
interface Parts {
  /** All that is changed. */
  readonly whole: Float64Array;
  /** Of each hinge whose odds are changed. */
  readonly parts: readonly { readonly hinge: string; readonly endings: Float64Array }[];
  /** What the parts together lack of the whole, at most, for want of more points of integration: told, so that it can be held to be small. */
  readonly missing: number;
}

/** Gauss–Legendre, four points from 0 to 1: place and weight. Exact up to the seventh power; Abramowitz and Stegun, 25.4.30. */
const gauss = [
  [0.0694318442029737, 0.1739274225687269],
  [0.3300094782075719, 0.3260725774312731],
  [0.6699905217924281, 0.3260725774312731],
  [0.9305681557970263, 0.1739274225687269],
] as const;

/** Weights of the graph’s answers that sum to 1 at each hinge, so that only what is meant by a change is one. */
function normal({ answers }: Minimal, odds: Odds): Float64Array {
  const weights = answers.map(({ hinge, option }) => odds[hinge]?.[option] ?? 1);
  const sums = new Map<string, number>();
  for (const [place, { hinge }] of answers.entries()) sums.set(hinge, (sums.get(hinge) ?? 0) + (weights[place] ?? 0));
  return Float64Array.from(weights, (weight, place) => {
    const sum = sums.get(answers[place]?.hinge ?? "") ?? 0;
    return sum > 0 ? weight / sum : 0;
  });
}

const oddsFrom = ({ answers }: Minimal, weights: Float64Array): Odds => {
  const odds: Record<string, Record<string, number>> = {};
  for (const [place, { hinge, option }] of answers.entries()) (odds[hinge] ??= {})[option] = weights[place] ?? 0;
  return odds;
};

/** A step of the odds: weights and steps by answer, and where the sums of each hinge are. */
interface Step {
  readonly weights: Float64Array;
  readonly steps: Float64Array;
  /** By answer, the row of its hinge among the sums; -1 where its odds are not changed. */
  readonly rows: Int16Array;
  /** A row for each changed hinge, a column for each ending. */
  readonly sums: Float64Array;
}

/**
 * Adds to the sums of one hinge what its answers at a node lead to, each so much of `part` times its step, and takes off as much of what is
 * ahead of the node. Four endings at a time, as `aheadOf` has it.
 */
function addAnswers(one: Survey, { steps, sums }: Step, node: number, from: number, to: number, row: number, part: number): void {
  const { graph, outcomes, ahead } = one;
  const { targets, given } = graph;
  const count = outcomes.names.length;
  const at = row * count;
  const here = node * count;
  let all = 0;
  for (let edge = from; edge < to; edge++) all += steps[given[edge] ?? voice] ?? 0;
  let ending = 0;
  for (; ending + 3 < count; ending += 4) {
    let a = -all * (ahead[here + ending] ?? 0);
    let b = -all * (ahead[here + ending + 1] ?? 0);
    let c = -all * (ahead[here + ending + 2] ?? 0);
    let d = -all * (ahead[here + ending + 3] ?? 0);
    for (let edge = from; edge < to; edge++) {
      const step = steps[given[edge] ?? voice] ?? 0;
      const there = (targets[edge] ?? 0) * count + ending;
      a += step * (ahead[there] ?? 0);
      b += step * (ahead[there + 1] ?? 0);
      c += step * (ahead[there + 2] ?? 0);
      d += step * (ahead[there + 3] ?? 0);
    }
    sums[at + ending] = (sums[at + ending] ?? 0) + part * a;
    sums[at + ending + 1] = (sums[at + ending + 1] ?? 0) + part * b;
    sums[at + ending + 2] = (sums[at + ending + 2] ?? 0) + part * c;
    sums[at + ending + 3] = (sums[at + ending + 3] ?? 0) + part * d;
  }
  for (; ending < count; ending++) {
    let sum = -all * (ahead[here + ending] ?? 0);
    for (let edge = from; edge < to; edge++)
      sum += (steps[given[edge] ?? voice] ?? 0) * (ahead[(targets[edge] ?? 0) * count + ending] ?? 0);
    sums[at + ending] = (sums[at + ending] ?? 0) + part * sum;
  }
}

/**
 * Adds what a small step does to the endings, by the hinge that makes it: for each place the probability of coming there, times what an
 * option leads to more than the place does, over the weight of all that is open there.
 */
function addStep(one: Survey, step: Step): void {
  const { graph, reach } = one;
  const { weights, rows } = step;
  const { offsets, given, times, size, leaves } = graph;
  for (let node = leaves.length; node < size; node++) {
    const here = reach[node] ?? 0;
    const to = offsets[node + 1] ?? 0;
    if (here === 0) continue;
    let all = 0;
    for (let edge = offsets[node] ?? 0; edge < to; edge++) all += (weights[given[edge] ?? voice] ?? 1) * (times[edge] ?? 1);
    if (all <= 0) continue;
    for (let from = offsets[node] ?? 0; from < to;) {
      // The answers of one hinge stand side by side.
      const row = rows[given[from] ?? voice] ?? -1;
      let end = from + 1;
      while (end < to && (rows[given[end] ?? voice] ?? -1) === row) end++;
      if (row >= 0) addAnswers(one, step, node, from, end, row, here / all);
      from = end;
    }
  }
}

/**
 * Aumann and Shapley’s parts: the odds go in a straight line from one set to the other, and each hinge has the part that its steps make on
 * the way. They add up to the whole but for `missing`. Four times the cost of a survey, and eight times where decisions go together.
 *
 * Robert J. Aumann and Lloyd S. Shapley, Values of Non-Atomic Games, 1974.
 *
 * @param times - how strongly decisions go together, as `together` has it
 */
export function partsOf(graph: Minimal, before: Odds, after: Odds, outcomes: Outcomes = outcomesOf(graph), times = 1): Parts {
  const [from, to] = [before, after].map((odds) => normal(graph, odds));
  if (from === undefined || to === undefined) throw new RangeError("no odds");
  const changed = [
    ...new Set(graph.answers.flatMap(({ hinge }, place) => (Math.abs((from[place] ?? 0) - (to[place] ?? 0)) > 1e-12 ? [hinge] : []))),
  ];
  const count = outcomes.names.length;
  const sums = new Float64Array(changed.length * count);
  const rows = Int16Array.from(graph.answers, ({ hinge }) => changed.indexOf(hinge));
  const worlds = (weights: Float64Array): Float64Array[] =>
    together(graph, oddsFrom(graph, weights), times).map((odds) =>
      Float64Array.from(graph.answers, ({ hinge, option }) => odds[hinge]?.[option] ?? 1),
    );
  const starts = worlds(from);
  const ends = worlds(to);
  for (const [world, start] of starts.entries()) {
    const way = start.map((weight, place) => (ends[world]?.[place] ?? 0) - weight);
    for (const [at, part] of gauss) {
      const weights = start.map((one, place) => one + at * (way[place] ?? 0));
      const steps = way.map((step) => (step * part) / starts.length);
      addStep(survey(graph, oddsFrom(graph, weights), outcomes), { weights, steps, rows, sums });
    }
  }
  const whole = new Float64Array(count);
  for (const [worlds, sign] of [
    [ends, 1],
    [starts, -1],
  ] as const)
    for (const weights of worlds)
      for (const [ending, share] of sharesUnder(graph, oddsFrom(graph, weights), outcomes).entries())
        whole[ending] = (whole[ending] ?? 0) + (sign * share) / worlds.length;
  const parts = changed.map((hinge, row) => ({ hinge, endings: sums.slice(row * count, (row + 1) * count) }));
  const lacking = whole.map((sum, ending) => Math.abs(parts.reduce((rest, { endings }) => rest - (endings[ending] ?? 0), sum)));
  return { whole, parts, missing: Math.max(0, ...lacking) };
}
