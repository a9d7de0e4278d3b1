// The parts that each of a reader’s changes has in what all of them do to the endings: they add up to the whole.
import type { Odds } from "../../odds.ts";
import { type Minimal, voice } from "./graph.ts";
import { roomFor } from "./room.ts";
import { type Outcomes, outcomesOf } from "./rules.ts";
import { chancesOf, reachOf, sharesUnder, together } from "./survey.ts";

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
  /** Of each node, which endings histories may come to from there. */
  readonly ends: Uint32Array;
}

/** Which endings histories may come to from each node: a bit for each; for more than 32, all bits. O(edges). */
function endsFrom({ offsets, targets, size, leaves }: Minimal, { names, of }: Outcomes): Uint32Array {
  const ends = new Uint32Array(size);
  if (names.length > 32) return ends.fill(0xffffffff);
  for (let leaf = 0; leaf < leaves.length; leaf++) ends[leaf] = 1 << (of[leaf] ?? 0);
  for (let node = leaves.length; node < size; node++) {
    let bits = 0;
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) bits |= ends[targets[edge] ?? 0] ?? 0;
    ends[node] = bits;
  }
  return ends;
}

/** What a step does at one node. */
interface Here {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  /** The probability of coming here, over the weight of all that is open; 0 where nothing weighs anything. */
  readonly part: number;
  /** The row of all its answers; -1 where their odds are not changed, and where they are of several hinges. */
  readonly row: number;
}

/**
 * What is ahead of one node, as `aheadOf` has it, and by the same reading what the step does there: so much more as its options lead to, each
 * by its step, than the node does.
 */
function addNode(graph: Minimal, ahead: Float64Array, count: number, chances: Float64Array, step: Step, here: Here): void {
  const { targets, given } = graph;
  const { steps, sums, ends } = step;
  const { node, from, to, part, row } = here;
  let all = 0;
  for (let edge = from; edge < to; edge++) all += steps[given[edge] ?? voice] ?? 0;
  const at = node * count;
  const bits = ends[node] ?? 0;
  for (let ending = 0; ending < count; ending += 2) {
    // Half of all endings are out of reach, on the average.
    if (((bits >>> ending) & 3) === 0) continue;
    let one = 0;
    let two = 0;
    let stepOne = 0;
    let stepTwo = 0;
    for (let edge = from; edge < to; edge++) {
      const there = (targets[edge] ?? 0) * count + ending;
      const chance = chances[edge] ?? 0;
      const by = steps[given[edge] ?? voice] ?? 0;
      const first = ahead[there] ?? 0;
      const second = ahead[there + 1] ?? 0;
      one += chance * first;
      two += chance * second;
      stepOne += by * first;
      stepTwo += by * second;
    }
    ahead[at + ending] = one;
    ahead[at + ending + 1] = two;
    if (row < 0) continue;
    sums[row * count + ending] = (sums[row * count + ending] ?? 0) + part * (stepOne - all * one);
    sums[row * count + ending + 1] = (sums[row * count + ending + 1] ?? 0) + part * (stepTwo - all * two);
  }
}

/** The same where a node asks several hinges, as voices in other stories do: answer by answer, when what is ahead of it is known. */
function addAnswers({ targets, given }: Minimal, ahead: Float64Array, count: number, { steps, rows, sums }: Step, here: Here): void {
  for (let edge = here.from; edge < here.to; edge++) {
    const row = rows[given[edge] ?? voice] ?? -1;
    const by = here.part * (steps[given[edge] ?? voice] ?? 0);
    if (row < 0 || by === 0) continue;
    for (let ending = 0; ending < count; ending++)
      sums[row * count + ending] =
        (sums[row * count + ending] ?? 0) +
        by * ((ahead[(targets[edge] ?? 0) * count + ending] ?? 0) - (ahead[here.node * count + ending] ?? 0));
  }
}

/**
 * Adds what a small step does to the endings, by the hinge that makes it: for each place the probability of coming there, times what an
 * option leads to more than the place does, over the weight of all that is open there.
 *
 * @param count - of endings, made even: two are gone through at a time
 */
function addStep(graph: Minimal, { of }: Outcomes, count: number, step: Step): void {
  const { offsets, given, times, size, leaves } = graph;
  const { weights, rows } = step;
  const chances = chancesOf(graph, weights, roomFor("chances", given.length));
  const reach = reachOf(graph, chances, roomFor("reach", size));
  const ahead = roomFor("ahead", size * count);
  for (let leaf = 0; leaf < leaves.length; leaf++) ahead[leaf * count + (of[leaf] ?? 0)] = 1;
  for (let node = leaves.length; node < size; node++) {
    const from = offsets[node] ?? 0;
    const to = offsets[node + 1] ?? 0;
    const row = rows[given[from] ?? voice] ?? -1;
    let all = 0;
    let isOne = true;
    for (let edge = from; edge < to; edge++) {
      all += (weights[given[edge] ?? voice] ?? 1) * (times[edge] ?? 1);
      if ((rows[given[edge] ?? voice] ?? -1) !== row) isOne = false;
    }
    const part = all > 0 ? (reach[node] ?? 0) / all : 0;
    const here: Here = { node, from, to, part, row: isOne && part > 0 ? row : -1 };
    addNode(graph, ahead, count, chances, step, here);
    if (!isOne && part > 0) addAnswers(graph, ahead, count, step, here);
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
  const count = outcomes.names.length + (outcomes.names.length % 2);
  const sums = new Float64Array(changed.length * count);
  const rows = Int16Array.from(graph.answers, ({ hinge }) => changed.indexOf(hinge));
  const endings = endsFrom(graph, outcomes);
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
      addStep(graph, outcomes, count, { weights, steps, rows, sums, ends: endings });
    }
  }
  const whole = new Float64Array(outcomes.names.length);
  for (const [worlds, sign] of [
    [ends, 1],
    [starts, -1],
  ] as const)
    for (const weights of worlds)
      for (const [ending, share] of sharesUnder(graph, oddsFrom(graph, weights), outcomes).entries())
        whole[ending] = (whole[ending] ?? 0) + (sign * share) / worlds.length;
  const parts = changed.map((hinge, row) => ({ hinge, endings: sums.slice(row * count, row * count + outcomes.names.length) }));
  const lacking = whole.map((sum, ending) => Math.abs(parts.reduce((rest, { endings }) => rest - (endings[ending] ?? 0), sum)));
  return { whole, parts, missing: Math.max(0, ...lacking) };
}
