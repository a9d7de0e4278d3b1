// One history as its steps, straight from the tables: what a session opens, where its turning points alone are known.
import type { Tables } from "../tables.ts";
import { begin, createWalk } from "./graph.ts";

/** No history has so many. */
const longest = 10_000;

/**
 * The steps of the history that answers its hinges so. What the voice says is the first answer that stands open. Nothing is explored: O(length).
 *
 * @param decisions - the option of each hinge that it is asked
 * @returns `chapter/id`, as `core/record.ts` keeps them; null where a hinge is not among the decisions, or its option is locked
 */
export function stepsThrough(tables: Tables, decisions: ReadonlyMap<string, string>): string[] | null {
  const values = new Int32Array(tables.variables.length);
  const walk = createWalk(tables, values);
  const first = begin(tables, null, values);
  let at = tables.points[first]?.kind === "pause" ? walk(tables.points[first]?.trees[0] ?? -1) : first;
  const steps: string[] = [];
  while (steps.length < longest) {
    const { kind, chapter = "", choices = [], trees = [] } = tables.points[at] ?? {};
    if (kind === "ending") return steps;
    const taken = choices.findIndex(({ hinge, id }, place) => (trees[place] ?? -1) >= 0 && (hinge === null || decisions.get(hinge) === id));
    if (kind !== "ask" || taken < 0) return null;
    steps.push(`${chapter}/${choices[taken]?.id ?? ""}`);
    at = walk(trees[taken] ?? -1);
  }
  return null;
}
