// How much each hinge decides the ending: the mutual information of option and ending, and the largest swing of one option.
import type { Odds } from "../odds.ts";
import { backward, forward } from "./count.ts";
import { pointOf } from "./graph.ts";
import type { Histories } from "./histories.ts";
import type { Work } from "./work.ts";

/** How much a hinge decides the ending. */
export interface Leverage {
  readonly hinge: string;
  /** Mutual information of option and ending, in bits, where the hinge is asked. */
  readonly bits: number;
  /** The largest difference that an option makes to the probability of one ending, 0 to 1. */
  readonly swing: number;
  readonly swingEnding: string;
  /** The probability that the hinge is asked at all. */
  readonly asked: number;
}

/** The probability of each option of each hinge together with each end. */
type Joint = ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;

const logs = (share: number): number => (share <= 0 ? 0 : share * Math.log2(share));
const sumOf = (masses: Iterable<number>): number => {
  let sum = 0;
  for (const mass of masses) sum += mass;
  return sum;
};

/** Sums over all edges, end by end, so that no more than one table of ends is held. O(edges × ends), 12 bytes a state. */
function* jointOf({ graph, ends, chances }: Histories, from: number, odds: Odds): Work<Joint> {
  const edgeChance = chances(odds);
  const reach = forward(graph, edgeChance, from);
  const joint = new Map<string, Map<string, Float64Array>>();
  /** For each point and answer, the row of its option; none for voice choices. */
  const rowsOf = graph.tables.points.map(({ choices }) =>
    choices.map(({ hinge, id }) => {
      if (hinge === null) return null;
      const options = joint.get(hinge) ?? new Map<string, Float64Array>();
      joint.set(hinge, options);
      const row = options.get(id) ?? new Float64Array(ends.length);
      options.set(id, row);
      return row;
    }),
  );
  const { offsets, targets, options: answers, order } = graph;
  for (const [index, end] of ends.entries()) {
    const later = backward(graph, edgeChance, end);
    for (const state of order) {
      const here = reach[state] ?? 0;
      if (here === 0) continue;
      const rows = rowsOf[pointOf(graph, state)];
      for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++) {
        const row = rows?.[answers[edge] ?? 0];
        if (row) row[index] = (row[index] ?? 0) + here * (edgeChance[edge] ?? 0) * (later[targets[edge] ?? 0] ?? 0);
      }
    }
    yield;
  }
  return joint;
}

/** What one hinge decides; null where it is never asked from here. */
function weigh({ ends }: Histories, hinge: string, options: ReadonlyMap<string, Float64Array>): Leverage | null {
  // What is never answered so decides nothing.
  const rows = [...options.values()].filter((row) => row.some((mass) => mass > 0));
  if (rows.length === 0) return null;
  const sums = rows.map(sumOf);
  const asked = sumOf(sums);
  let bits = 0;
  let swing = 0;
  let swingEnding = "";
  for (const [end, { name }] of ends.entries()) {
    const column = rows.map((row) => row[end] ?? 0);
    bits -= logs(sumOf(column) / asked);
    const shares = column.map((mass, option) => mass / (sums[option] ?? 1));
    for (const [option, share] of shares.entries()) bits += ((sums[option] ?? 0) / asked) * logs(share);
    const range = Math.max(...shares) - Math.min(...shares);
    if (range > swing) {
      swing = range;
      swingEnding = name;
    }
  }
  return { hinge, bits: Math.max(0, bits), swing, swingEnding, asked };
}

/** How much each hinge decides, most first. O(edges × endings). */
export function* leverage(histories: Histories, from: number, odds: Odds): Work<Leverage[]> {
  const joint = yield* jointOf(histories, from, odds);
  return [...joint]
    .flatMap(([hinge, options]) => weigh(histories, hinge, options) ?? [])
    .sort((a, b) => b.bits * b.asked - a.bits * a.asked || (a.hinge < b.hinge ? -1 : 1));
}
