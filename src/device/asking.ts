// Opens the graph of the story that was built with the page, one for all who ask, in What if and in the reading; and has that story tell how a history ends.
import { graphOf, story } from "virtual:graph";
import * as texts from "virtual:story";
import type { Choice } from "../core/atlas/ask/minimal/history.ts";
import { type Ended, endedOf } from "../core/what-if/ended.ts";
import { type AskedGraph, type GraphTrouble, createAskedGraph } from "./graph.ts";
import { createLibrary } from "./library.ts";

let graph: AskedGraph | null = null;
const told = new Set<(trouble: GraphTrouble) => void>();

/** @param onTrouble - told whenever there are no answers, and why */
export function openGraph(onTrouble?: (trouble: GraphTrouble) => void): AskedGraph {
  if (onTrouble !== undefined) told.add(onTrouble);
  graph ??= createAskedGraph({
    address: () => story,
    graphOf,
    onTrouble(trouble) {
      for (const tell of told) tell(trouble);
    },
  });
  return graph;
}

const library = createLibrary(texts);
/** What was told once, by the decisions. */
const ends = new Map<string, Promise<Ended>>();

/** How a history ends; told once for each, and again where its texts could not be had. Rejects as `endedOf` throws. */
export function tellEnd(decisions: readonly Choice[]): Promise<Ended> {
  const key = JSON.stringify(decisions);
  const ended = ends.get(key) ?? endedOf(library, decisions);
  ends.set(key, ended);
  ended.catch(() => ends.delete(key));
  return ended;
}
