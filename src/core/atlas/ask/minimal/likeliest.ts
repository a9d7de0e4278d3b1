// The likeliest history with some answers and endings: the one that is read as the answer to a question.
import { rootOf, voice } from "./graph.ts";
import { type Bars, type Pins, barsOf } from "./pins.ts";
import type { Chanced } from "./survey.ts";
import { type Way, edgesOf } from "./way.ts";

/** The logarithm of the best chance from each node to a leaf that is allowed, by how many pinned hinges are met on that way. */
function bestOf({ graph, chances }: Chanced, { met, barred, allowed, hinges }: Bars): Float64Array {
  const { offsets, targets, given, size, leaves } = graph;
  const rows = hinges + 1;
  const best = new Float64Array(size * rows).fill(-Infinity);
  for (const leaf of leaves.keys()) if (allowed[leaf] === 1) best[leaf * rows] = 0;
  for (let node = leaves.length; node < size; node++)
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
      const answer = given[edge] ?? voice;
      if (barred[answer] === 1) continue;
      const step = met[answer] ?? 0;
      const log = Math.log(chances[edge] ?? 0);
      const target = (targets[edge] ?? 0) * rows;
      for (let row = step; row < rows; row++)
        best[node * rows + row] = Math.max(best[node * rows + row] ?? -Infinity, log + (best[target + row - step] ?? -Infinity));
    }
  return best;
}

function likeliestIn(one: Chanced, pins: Pins): Way | null {
  const { graph, chances } = one;
  const bars = barsOf(one, pins);
  const rows = bars.hinges + 1;
  const best = bestOf(one, bars);
  let row = bars.hinges;
  if (best[rootOf(graph) * rows + row] === -Infinity) return null;
  const nodes = [rootOf(graph)];
  const edges: number[] = [];
  for (let node = rootOf(graph); node >= graph.leaves.length;) {
    const here = best[node * rows + row];
    const edge = edgesOf(graph, node).find((open) => {
      const answer = graph.given[open] ?? voice;
      if (bars.barred[answer] === 1) return false;
      const rest = best[(graph.targets[open] ?? 0) * rows + row - (bars.met[answer] ?? 0)] ?? -Infinity;
      return Math.log(chances[open] ?? 0) + rest === here;
    });
    if (edge === undefined) return null;
    row -= bars.met[graph.given[edge] ?? voice] ?? 0;
    node = graph.targets[edge] ?? 0;
    nodes.push(node);
    edges.push(edge);
  }
  return { nodes, edges };
}

/** How likely a way is: of all histories drawn by these chances, those that are this one. O(length). */
export const chanceOf = (surveys: readonly Chanced[], { edges }: Way): number =>
  surveys.reduce((sum, { chances }) => sum + edges.reduce((all, edge) => all * (chances[edge] ?? 0), 1), 0) / surveys.length;

/**
 * The likeliest history that has all the pins; of two alike, the one whose answers stand first. Where decisions go together each half has
 * its own, and that one of them is taken which is the likelier by both. O(edges × pinned hinges).
 *
 * @param surveys - not empty; as `intervened` makes them where answers are to be taken as given
 * @returns null where no history has them
 */
export function likeliestWith(surveys: readonly Chanced[], pins: Pins): Way | null {
  const ways = surveys.flatMap((one) => likeliestIn(one, pins) ?? []);
  const [first] = ways;
  return first === undefined ? null : ways.reduce((best, way) => (chanceOf(surveys, way) > chanceOf(surveys, best) ? way : best), first);
}
