// Which ending each leaf of the minimal graph comes to, by the story’s own rules or by a reader’s.
import type { Minimal } from "./graph.ts";

/** Endings, and which of them each leaf is. */
export interface Outcomes {
  /** By number; empty for what no rule names. */
  readonly names: readonly string[];
  /** The number of the ending of each leaf. */
  readonly of: Uint8Array;
}

/** The rules that are true at a leaf, by their places in `graph.rules`. O(rules). */
export const truthsAt = ({ rules, leaves }: Minimal, leaf: number): number[] =>
  rules.flatMap((_, rule) => ((((leaves[leaf]?.truth ?? 0) >>> rule) & 1) === 1 ? [rule] : []));

/**
 * The ending of each leaf: that of the first rule that is true there. O(leaves × rules).
 *
 * @param order - places in `graph.rules`, as a reader has them in order, without those that he has switched off; all in the story’s own
 * order where it is left out. A leaf that no rule is true at is named by the empty text. Where the story breaks, no rule is asked.
 * @returns the endings by name, those that no leaf comes to among them, so that two orders have the same numbers
 */
export function outcomesOf(graph: Minimal, order: readonly number[] = graph.rules.map((_, rule) => rule)): Outcomes {
  const { rules, leaves } = graph;
  const told = leaves.map(({ name, kind, truth }) => {
    if (kind !== "ending" || rules.length === 0) return name;
    return rules[order.find((rule) => ((truth >>> rule) & 1) === 1) ?? -1] ?? "";
  });
  const names = [...new Set([...rules, ...leaves.map(({ name }) => name), ...told])].sort();
  return { names, of: Uint8Array.from(told, (name) => names.indexOf(name)) };
}

/** How often two rules are true at once. */
export interface Overlap {
  readonly rules: readonly [first: string, second: string];
  /** Of 1, the histories in which both are true. */
  readonly share: number;
}

/**
 * Which endings would fit besides the one that is told: for each two rules, the share of histories where both are true, most first; pairs
 * that never come together are left out. A rule that is always true, as the last one is, overlaps with all.
 *
 * @param reach - the probability of each node, of which those of the leaves are read
 */
export function overlapsOf(graph: Minimal, reach: Float64Array): Overlap[] {
  const shares = new Map<string, number>();
  for (const leaf of graph.leaves.keys()) {
    const truths = truthsAt(graph, leaf);
    for (const [at, first] of truths.entries())
      for (const second of truths.slice(at + 1)) {
        const key = `${first} ${second}`;
        shares.set(key, (shares.get(key) ?? 0) + (reach[leaf] ?? 0));
      }
  }
  return [...shares]
    .map(([key, share]): Overlap => {
      const [first = 0, second = 0] = key.split(" ").map(Number);
      return { rules: [graph.rules[first] ?? "", graph.rules[second] ?? ""], share };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
