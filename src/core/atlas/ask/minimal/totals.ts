// All histories under some odds, hinge by hinge: how often each is asked, and each option open and given.
import { voice } from "./graph.ts";
import type { Surveys } from "./survey.ts";
import { recordOf } from "./way.ts";

/** By the place of each answer; of 1. */
interface Totals {
  /** The histories that come to a place where it stands open, and those that give it. */
  readonly open: Float64Array;
  readonly share: Float64Array;
}

/** Sums over all nodes. O(edges). */
export function totalsOf(surveys: Surveys): Totals {
  const count = surveys[0]?.graph.answers.length ?? 0;
  const open = new Float64Array(count);
  const share = new Float64Array(count);
  for (const { graph, reach, chances } of surveys) {
    const { offsets, given, size, leaves } = graph;
    for (let node = leaves.length; node < size; node++) {
      const here = (reach[node] ?? 0) / surveys.length;
      if (here === 0) continue;
      for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
        const answer = given[edge] ?? voice;
        if (answer === voice) continue;
        open[answer] = (open[answer] ?? 0) + here;
        share[answer] = (share[answer] ?? 0) + here * (chances[edge] ?? 0);
      }
    }
  }
  return { open, share };
}

/** So many choices the record had, and so many of them the odds expect to go as they did: a check in hindsight. O(length). */
export function hindsightOf(surveys: Surveys): { readonly asked: number; readonly expected: number } {
  const [first] = surveys;
  if (first === undefined) return { asked: 0, expected: 0 };
  const { graph } = first;
  const { nodes, edges } = recordOf(graph);
  let asked = 0;
  let expected = 0;
  for (const [at, edge] of edges.entries()) {
    const node = nodes[at] ?? 0;
    if ((graph.offsets[node + 1] ?? 0) - (graph.offsets[node] ?? 0) < 2) continue;
    asked++;
    for (const { chances } of surveys) expected += (chances[edge] ?? 0) / surveys.length;
  }
  return { asked, expected };
}
