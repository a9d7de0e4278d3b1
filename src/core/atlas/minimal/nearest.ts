// The fewest answers to give otherwise, from one history to every ending at once.
import { type Minimal, answerOf, rootOf } from "./graph.ts";
import type { Survey } from "./survey.ts";
import { type Decisions, edgesOf } from "./way.ts";

/** The nearest history that comes to an ending. */
export interface Near {
  /** How many hinges are answered otherwise. */
  readonly departures: number;
  readonly changes: readonly { readonly hinge: string; readonly option: string }[];
  /**
   * How far the odds are against the changes: the sum of ln(weight of the own answer / weight of the one instead). Three steps that were
   * rated low are not as near as three that were not.
   */
  readonly strain: number;
  /** All answers of that history. */
  readonly decisions: Decisions;
}

const never = 0xffff;

/** Departures and plausibility still to come, for every node and ending. */
function measure({ graph, outcomes, chances }: Survey, given: Decisions): { far: Uint16Array; likely: Float64Array } {
  const count = outcomes.names.length;
  const far = new Uint16Array(graph.size * count).fill(never);
  const likely = new Float64Array(graph.size * count);
  for (const leaf of graph.leaves.keys()) far[leaf * count + (outcomes.of[leaf] ?? 0)] = 0;
  for (let node = graph.leaves.length; node < graph.size; node++)
    for (const edge of edgesOf(graph, node)) {
      // What these odds hold to be impossible is no way to an ending.
      if ((chances[edge] ?? 0) <= 0) continue;
      const own = departs(graph, edge, given);
      const log = Math.log(chances[edge] ?? 0);
      const target = (graph.targets[edge] ?? 0) * count;
      for (let ending = 0; ending < count; ending++) {
        const rest = far[target + ending] ?? never;
        if (rest === never) continue;
        const at = node * count + ending;
        const chance = log + (likely[target + ending] ?? 0);
        const best = far[at] ?? never;
        if (own + rest > best || (own + rest === best && chance <= (likely[at] ?? 0))) continue;
        far[at] = own + rest;
        likely[at] = chance;
      }
    }
  return { far, likely };
}

/** 1 where an edge answers a hinge otherwise than it is answered in `given`; a hinge that is not in it may be answered in any way. */
function departs(graph: Minimal, edge: number, given: Decisions): number {
  const answer = answerOf(graph, edge);
  const before = answer === undefined ? undefined : given.get(answer.hinge);
  return before === undefined || before === answer?.option ? 0 : 1;
}

/**
 * For each ending the fewest answers to give otherwise than a history, and of those histories the likeliest by the odds of the survey.
 * O(edges × endings), 10 bytes a node and ending.
 *
 * @param given - the answers of the history that is gone from
 * @returns by the number of the ending; null where none comes there
 */
export function nearestOf(one: Survey, given: Decisions): (Near | null)[] {
  const { graph, outcomes, chances, odds } = one;
  const count = outcomes.names.length;
  const { far, likely } = measure(one, given);
  return outcomes.names.map((_, ending) => {
    if ((far[rootOf(graph) * count + ending] ?? never) === never) return null;
    const decisions = new Map<string, string>();
    const changes: { hinge: string; option: string }[] = [];
    let strain = 0;
    for (let node = rootOf(graph); node >= graph.leaves.length;) {
      const edge = edgesOf(graph, node).find((edge) => {
        const target = (graph.targets[edge] ?? 0) * count + ending;
        const rest = far[target] ?? never;
        const here = node * count + ending;
        return (
          rest !== never &&
          departs(graph, edge, given) + rest === far[here] &&
          Math.log(chances[edge] ?? 0) + (likely[target] ?? 0) === likely[here]
        );
      });
      if (edge === undefined) break;
      const answer = answerOf(graph, edge);
      if (answer !== undefined) {
        decisions.set(answer.hinge, answer.option);
        if (departs(graph, edge, given) === 1) {
          const { hinge, option } = answer;
          const weights = odds[hinge] ?? {};
          changes.push({ hinge, option });
          strain += Math.log((weights[given.get(hinge) ?? ""] ?? 1) / (weights[option] ?? 1));
        }
      }
      node = graph.targets[edge] ?? 0;
    }
    return { departures: changes.length, changes, strain, decisions };
  });
}
