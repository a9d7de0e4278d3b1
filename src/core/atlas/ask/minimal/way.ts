// One history as a way through the minimal graph: what its answers come to, and what one of them swapped alone would have made of it.
import { type Minimal, answerOf, rootOf } from "./graph.ts";

/** Answers by hinge. */
export type Decisions = ReadonlyMap<string, string>;

/** A way from the beginning on. */
export interface Way {
  /** One more than `edges`. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** The edges of a node. */
export const edgesOf = ({ offsets }: Minimal, node: number): number[] => {
  const from = offsets[node] ?? 0;
  return Array.from({ length: (offsets[node + 1] ?? 0) - from }, (_, at) => from + at);
};

/** Goes from the beginning as `pick` says, to a leaf or until nothing is picked. O(length × answers). */
function go(graph: Minimal, pick: (edges: readonly number[]) => number | undefined): Way {
  const nodes = [rootOf(graph)];
  const edges: number[] = [];
  for (let node = rootOf(graph); ;) {
    const open = edgesOf(graph, node);
    const edge = open.length === 0 ? undefined : pick(open);
    if (edge === undefined) return { nodes, edges };
    node = graph.targets[edge] ?? 0;
    nodes.push(node);
    edges.push(edge);
  }
}

/** The edge that gives an answer which is among these. */
const edgeFor = (graph: Minimal, edges: readonly number[], decisions: Decisions): number | undefined =>
  edges.find((edge) => {
    const answer = answerOf(graph, edge);
    return answer !== undefined && decisions.get(answer.hinge) === answer.option;
  });

/** How far answers lead: to a leaf, or to the first question that they do not answer, or not as it can be answered there. */
export const follow = (graph: Minimal, decisions: Decisions): Way => go(graph, (edges) => edgeFor(graph, edges, decisions));

/** The answers of a way. */
export const decisionsOf = (graph: Minimal, { edges }: Way): Map<string, string> =>
  new Map(
    edges.flatMap((edge) => {
      const answer = answerOf(graph, edge);
      return answer === undefined ? [] : [[answer.hinge, answer.option] as const];
    }),
  );

/** As it happened, wherever that is open; else the first answer. */
export const recordOf = (graph: Minimal): Way =>
  go(graph, (edges) => edges.find((edge) => answerOf(graph, edge)?.recorded === true) ?? edges[0]);

/** The leaf that a way has come to; null where it is not over. */
export const leafOf = ({ leaves }: Minimal, { nodes }: Way): number | null => {
  const last = nodes.at(-1) ?? 0;
  return last < leaves.length ? last : null;
};

/** What a history comes to with one answer swapped. */
interface Swapped {
  readonly leaf: number;
  /** The answers that it gives to what it was not asked, or cannot answer as it did: from the other history, or the likeliest there. */
  readonly supplied: readonly { readonly hinge: string; readonly option: string; readonly from: "other" | "likeliest" }[];
  readonly way: Way;
}

/**
 * One answer of a history swapped, and all others kept. Where that asks something new, or locks an answer, the other history’s answer is
 * taken, and else the likeliest one. It made the difference where the leaf is another ending. O(length × answers).
 *
 * @param own - the answers of the history; all that it is asked
 * @param other - the answers of another history, which may be none
 * @param chances - of the edges, by the odds that say what is likeliest; of two alike the first is taken
 * @returns null where the history does not come to this hinge, or where this option is locked there
 */
export function swap(
  graph: Minimal,
  chances: Float64Array,
  own: Decisions,
  { hinge, option }: { readonly hinge: string; readonly option: string },
  other: Decisions = new Map(),
): Swapped | null {
  const kept = new Map(own).set(hinge, option);
  const supplied: { hinge: string; option: string; from: "other" | "likeliest" }[] = [];
  let isOpen = false;
  const likeliest = (edges: readonly number[]): number =>
    edges.reduce((best, edge) => ((chances[edge] ?? 0) > (chances[best] ?? 0) ? edge : best));
  const way = go(graph, (edges) => {
    const edge = edgeFor(graph, edges, kept);
    const asked = edges.some((one) => answerOf(graph, one)?.hinge === hinge);
    if (asked && (edge === undefined || answerOf(graph, edge)?.hinge !== hinge)) return undefined;
    isOpen ||= asked;
    if (edge !== undefined) return edge;
    const theirs = edgeFor(graph, edges, other);
    const taken = theirs ?? likeliest(edges);
    const answer = answerOf(graph, taken);
    if (answer !== undefined)
      supplied.push({ hinge: answer.hinge, option: answer.option, from: theirs === undefined ? "likeliest" : "other" });
    return taken;
  });
  const leaf = leafOf(graph, way);
  return leaf === null || !isOpen ? null : { leaf, supplied, way };
}
