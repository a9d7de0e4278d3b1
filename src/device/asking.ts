// Opens for What if the graph of the story that was built with the page, and has that story tell how a history ends.
import { graphOf, story } from "virtual:graph";
import * as texts from "virtual:story";
import type { Choice } from "../core/atlas/ask/minimal/history.ts";
import { type Ended, endedOf } from "../core/what-if/ended.ts";
import { type AskedGraph, type GraphTrouble, createAskedGraph } from "./graph.ts";
import { createLibrary } from "./library.ts";

/** @param onTrouble - told whenever there are no answers, and why */
export const openGraph = (onTrouble: (trouble: GraphTrouble) => void): AskedGraph =>
  createAskedGraph({ address: () => story, graphOf, onTrouble });

const library = createLibrary(texts);
/** What was told once, by the decisions. */
const told = new Map<string, Promise<Ended>>();

/** How a history ends; told once for each, and again where its texts could not be had. Rejects as `endedOf` throws. */
export function tellEnd(decisions: readonly Choice[]): Promise<Ended> {
  const key = JSON.stringify(decisions);
  const ended = told.get(key) ?? endedOf(library, decisions);
  told.set(key, ended);
  ended.catch(() => told.delete(key));
  return ended;
}
