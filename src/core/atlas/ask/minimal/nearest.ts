// The fewest answers to give otherwise, from one history to every ending at once.
import { type Minimal, answerOf, rootOf, voice } from "./graph.ts";
import { roomFor } from "./room.ts";
import type { Survey } from "./survey.ts";
import { type Decisions, edgesOf } from "./way.ts";

/** The nearest history that comes to an ending. */
interface Near {
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

/** Of `far`: no way leads there. */
export const never = 0xffff;

/** By answer, 1 where it decides a hinge otherwise than it is decided in `given`; a hinge that is not in it may be answered in any way. */
export const departures = ({ answers }: Minimal, given: Decisions): Uint8Array =>
  Uint8Array.from(answers, ({ hinge, option }) => (given.has(hinge) && given.get(hinge) !== option ? 1 : 0));

/** What is still to come from every node for every ending. */
interface Ahead {
  readonly far: Uint16Array;
  /** The logarithm of the probability; until something else is measured. */
  readonly likely: Float64Array;
}

/** Departures and plausibility still to come. */
export function measure({ graph, outcomes, chances }: Survey, departing: Uint8Array): Ahead {
  const { offsets, targets, given, size, leaves } = graph;
  const count = outcomes.names.length;
  const far = new Uint16Array(size * count).fill(never);
  const likely = roomFor("likely", size * count);
  for (const leaf of leaves.keys()) far[leaf * count + (outcomes.of[leaf] ?? 0)] = 0;
  for (let node = leaves.length; node < size; node++)
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
      // What these odds hold to be impossible is no way to an ending.
      if ((chances[edge] ?? 0) <= 0) continue;
      const own = departing[given[edge] ?? voice] ?? 0;
      const log = Math.log(chances[edge] ?? 0);
      const target = (targets[edge] ?? 0) * count;
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

/** The edge of a node that keeps to the best way to an ending. */
function bestEdge(
  { graph, outcomes, chances }: Survey,
  { far, likely }: Ahead,
  departing: Uint8Array,
  node: number,
  ending: number,
): number {
  const count = outcomes.names.length;
  const here = node * count + ending;
  const found = edgesOf(graph, node).find((edge) => {
    const target = (graph.targets[edge] ?? 0) * count + ending;
    const own = departing[graph.given[edge] ?? voice] ?? 0;
    const rest = far[target] ?? never;
    return rest !== never && own + rest === far[here] && Math.log(chances[edge] ?? 0) + (likely[target] ?? 0) === likely[here];
  });
  if (found === undefined) throw new RangeError(`no way from node ${node}`);
  return found;
}

/**
 * For each ending the fewest answers to give otherwise than a history, and of those histories the likeliest by the odds of the survey.
 * O(edges × endings), 10 bytes a node and ending.
 *
 * @param given - the answers of the history that is gone from
 * @returns by the number of the ending; null where none comes there
 */
export function nearestOf(one: Survey, given: Decisions): (Near | null)[] {
  const { graph, outcomes, odds } = one;
  const departing = departures(graph, given);
  const ahead = measure(one, departing);
  return outcomes.names.map((_, ending) => {
    if ((ahead.far[rootOf(graph) * outcomes.names.length + ending] ?? never) === never) return null;
    const decisions = new Map<string, string>();
    const changes: { hinge: string; option: string }[] = [];
    let strain = 0;
    for (let node = rootOf(graph); node >= graph.leaves.length;) {
      const edge = bestEdge(one, ahead, departing, node, ending);
      const answer = answerOf(graph, edge);
      if (answer !== undefined) decisions.set(answer.hinge, answer.option);
      if (answer !== undefined && departing[graph.given[edge] ?? voice] === 1) {
        const { hinge, option } = answer;
        const weights = odds[hinge] ?? {};
        changes.push({ hinge, option });
        strain += Math.log((weights[given.get(hinge) ?? ""] ?? 1) / (weights[option] ?? 1));
      }
      node = graph.targets[edge] ?? 0;
    }
    return { departures: changes.length, changes, strain, decisions };
  });
}
