// Opens the graph of the story that was built with the page: one for all who ask, in What if and in the reading.
import { graphOf, story } from "virtual:graph";
import { type AskedGraph, type GraphTrouble, createAskedGraph } from "./graph.ts";

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
