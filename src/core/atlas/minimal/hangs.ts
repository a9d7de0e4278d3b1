// What hangs on a hinge: if its answer were drawn afresh, and all before it stayed, so many histories would end elsewhere.
import { hingeOf, optionsOf } from "./graph.ts";
import { distance, edgesAmong } from "./decided.ts";
import type { Surveys } from "./survey.ts";

/** What hangs on one hinge. */
export interface Hangs {
  readonly hinge: string;
  /** Of all histories, those that are asked it. */
  readonly asked: number;
  /** Of all histories, those that end elsewhere if its answer is drawn afresh. */
  readonly share: number;
}

/**
 * What hangs on each hinge, most first. For every place that asks it, two answers are drawn by the odds, and the endings behind them held
 * against each other: the sum over places and pairs of p(place) · p(one) · p(other) · ½ Σ |difference of an ending|. O(edges × endings).
 *
 * @param surveys - of one graph
 */
export function hangsOn(surveys: Surveys): Hangs[] {
  const sums = new Map<string, { asked: number; share: number }>();
  for (const { graph, outcomes, reach, ahead, chances } of surveys) {
    const options = new Map(
      [...new Set(graph.answers.map(({ hinge }) => hinge))].map((hinge) => [hinge, new Set(optionsOf(graph, hinge))]),
    );
    for (let node = graph.leaves.length; node < graph.size; node++) {
      const here = (reach[node] ?? 0) / surveys.length;
      const hinge = here === 0 ? null : hingeOf(graph, node);
      if (hinge === null) continue;
      const edges = edgesAmong(graph, node, options.get(hinge) ?? new Set());
      const all = edges.reduce((sum, edge) => sum + (chances[edge] ?? 0), 0);
      const own = sums.get(hinge) ?? { asked: 0, share: 0 };
      sums.set(hinge, own);
      own.asked += here * all;
      if (all <= 0) continue;
      for (const [at, one] of edges.entries())
        for (const other of edges.slice(at + 1)) {
          const drawn = (2 * (chances[one] ?? 0) * (chances[other] ?? 0)) / all;
          if (drawn > 0)
            own.share += here * drawn * distance(ahead, graph.targets[one] ?? 0, graph.targets[other] ?? 0, outcomes.names.length);
        }
    }
  }
  return [...sums]
    .map(([hinge, { asked, share }]) => ({ hinge, asked, share }))
    .sort((a, b) => b.share - a.share || (a.hinge < b.hinge ? -1 : 1));
}
