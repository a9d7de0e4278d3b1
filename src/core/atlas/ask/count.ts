// Counts readings exactly, and weighs them: sums over every state of the explored story.
import { type Graph, pointOf } from "./graph.ts";
import { AtlasError } from "../error.ts";
import type { Odds } from "../odds.ts";

/** A state where histories stop. */
export interface End {
  readonly state: number;
  readonly kind: "ending" | "fault" | "dead";
  readonly name: string;
}

/** The ends that some history comes to, endings first, by name. O(states). */
export function endsOf(graph: Graph): End[] {
  const ends: End[] = [];
  for (let state = 0; state < graph.size; state++) {
    if (graph.offsets[state] !== graph.offsets[state + 1]) continue;
    const point = graph.tables.points[pointOf(graph, state)];
    if (point === undefined) continue;
    if (point.kind === "ask") ends.push({ state, kind: "dead", name: `${point.chapter}: every answer is locked` });
    else ends.push({ state, kind: point.kind === "fault" ? "fault" : "ending", name: point.label });
  }
  const rank = { ending: 0, fault: 1, dead: 2 };
  return ends.sort((a, b) => rank[a.kind] - rank[b.kind] || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.state - b.state));
}

/** Sums over readings have a meaning only where histories end. */
function mustEnd(graph: Graph): void {
  if (graph.order.length < graph.size)
    throw new AtlasError("some history goes round in a circle of answers: the readings cannot be counted");
}

/**
 * The readings that come to each state: exact.
 *
 * Cost: O(edges), 4 bytes a state for every 32 bits of the greatest count.
 *
 * @returns the count of any state
 */
export function countReadings(graph: Graph): (state: number) => bigint {
  mustEnd(graph);
  const { offsets, targets, order, size } = graph;
  const rough = new Float64Array(size);
  rough[0] = 1;
  for (const state of order)
    for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++) {
      const target = targets[edge] ?? 0;
      rough[target] = (rough[target] ?? 0) + (rough[state] ?? 0);
    }
  let most = 1;
  for (const count of rough) if (count > most) most = count;
  const limbs = Math.ceil((Math.log2(most) + 1.01) / 32);
  const sums = new Uint32Array(size * limbs);
  sums[0] = 1;
  for (const state of order)
    for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++) {
      const target = (targets[edge] ?? 0) * limbs;
      let carry = 0;
      for (let limb = 0; limb < limbs; limb++) {
        const sum = (sums[target + limb] ?? 0) + (sums[state * limbs + limb] ?? 0) + carry;
        carry = sum > 0xffffffff ? 1 : 0;
        sums[target + limb] = sum;
      }
    }
  return (state) => {
    let count = 0n;
    for (let limb = limbs - 1; limb >= 0; limb--) count = (count << 32n) | BigInt(sums[state * limbs + limb] ?? 0);
    return count;
  };
}

/** The weight of each answer of a point, under some odds; the same for all voice choices. */
export const weightsOf = ({ tables }: Graph, odds: Odds): Float64Array[] =>
  tables.points.map(({ choices }) => Float64Array.from(choices, ({ id, hinge }) => (hinge === null ? 1 : (odds[hinge]?.[id] ?? 1))));

/** The probability of each edge once its state is reached. O(edges), 4 bytes an edge. */
export function edgeChances(graph: Graph, odds: Odds): Float32Array {
  const weights = weightsOf(graph, odds);
  const { offsets, options, size } = graph;
  const chances = new Float32Array(options.length);
  for (let state = 0; state < size; state++) {
    const own = weights[pointOf(graph, state)];
    const from = offsets[state] ?? 0;
    const to = offsets[state + 1] ?? 0;
    let sum = 0;
    for (let edge = from; edge < to; edge++) sum += own?.[options[edge] ?? 0] ?? 1;
    // Where no open answer weighs anything, each is as good as the others.
    for (let edge = from; edge < to; edge++) chances[edge] = sum > 0 ? (own?.[options[edge] ?? 0] ?? 1) / sum : 1 / (to - from);
  }
  return chances;
}

/** The probability of coming to each state from one of them. O(edges), 8 bytes a state. */
export function forward(graph: Graph, chances: Float32Array, from: number): Float64Array {
  mustEnd(graph);
  const { offsets, targets, order, size } = graph;
  const reach = new Float64Array(size);
  reach[from] = 1;
  for (const state of order) {
    const here = reach[state] ?? 0;
    if (here === 0) continue;
    for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++) {
      const target = targets[edge] ?? 0;
      reach[target] = (reach[target] ?? 0) + here * (chances[edge] ?? 0);
    }
  }
  return reach;
}

/** The probability of an end from every state. O(edges), 4 bytes a state. */
export function backward(graph: Graph, chances: Float32Array, end: End): Float32Array {
  mustEnd(graph);
  const { offsets, targets, order, size } = graph;
  const chance = new Float32Array(size);
  chance[end.state] = 1;
  for (let at = order.length - 1; at >= 0; at--) {
    const state = order[at] ?? 0;
    if (offsets[state] === offsets[state + 1]) continue;
    let sum = 0;
    for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++)
      sum += (chances[edge] ?? 0) * (chance[targets[edge] ?? 0] ?? 0);
    chance[state] = sum;
  }
  return chance;
}

/** For every state, which ends are still open, as bits: `words` of 32 for each state. O(edges). */
export function openEnds(graph: Graph, ends: readonly End[]): { readonly words: number; readonly bits: Uint32Array } {
  mustEnd(graph);
  const { offsets, targets, order, size } = graph;
  const words = Math.max(1, Math.ceil(ends.length / 32));
  const bits = new Uint32Array(size * words);
  for (const [index, { state }] of ends.entries()) bits[state * words + (index >>> 5)] = 2 ** (index & 31);
  for (let at = order.length - 1; at >= 0; at--) {
    const state = order[at] ?? 0;
    for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++)
      for (let word = 0; word < words; word++)
        bits[state * words + word] = (bits[state * words + word] ?? 0) | (bits[(targets[edge] ?? 0) * words + word] ?? 0);
  }
  return { words, bits };
}
