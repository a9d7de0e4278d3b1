// Draws readings as readers may be thought to give their answers: by the ratings of the options, and, where one is asked for, to one ending.
import { type Atlas } from "../core/atlas/ask/atlas.ts";
import { backward } from "../core/atlas/ask/count.ts";
import { beginning, choiceOf, goOn, stepsOf } from "../core/atlas/ask/trace.ts";
import { shortId } from "../core/beat.ts";
import { dice } from "./dice.ts";

/** So many sides have the dice that an answer is drawn by. */
const sides = 2 ** 30;

/**
 * Readings of every file in whole, each by its number: the same number, the same reading, as long as the story asks the same.
 * Answers are drawn by their weight, and to an ending by how likely it is after each of them: as often as of all readings that are drawn
 * without one those that come to it. Cost: O(edges) once, then O(length × answers) each.
 *
 * @param ending - that each of them comes to; null for any
 * @returns the reading of a number, as steps `chapter/id`
 * @throws RangeError where no history comes to the ending
 */
export function drawer({ graph, ends, histories }: Atlas, ending: string | null): (number: number) => string[] {
  const chances = histories.chances(histories.ours);
  const end = ends.find(({ kind, name }) => kind === "ending" && name === ending);
  if (end === undefined && ending !== null) throw new RangeError(`no history comes to ${ending}`);
  const ahead = end === undefined ? null : backward(graph, chances, end);
  const weigh = (edge: number): number => (chances[edge] ?? 0) * (ahead === null ? 1 : (ahead[graph.targets[edge] ?? 0] ?? 0));
  return (number) => {
    const roll = dice(number);
    const trace = goOn(graph, beginning, (state, edges) => {
      const ways = edges.filter((edge) => choiceOf(graph, state, edge).choice.id !== shortId && weigh(edge) > 0);
      let left = (roll(sides) / sides) * ways.reduce((sum, edge) => sum + weigh(edge), 0);
      return ways.find((edge) => (left -= weigh(edge)) < 0) ?? ways.at(-1);
    });
    return stepsOf(graph, trace);
  };
}
