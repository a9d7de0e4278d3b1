// Opens the graph of the story that was built with the page, for What if.
import { graphOf, story } from "virtual:graph";
import { type AskedGraph, type GraphTrouble, createAskedGraph } from "./graph.ts";

/** @param onTrouble - told whenever there are no answers, and why */
export const openGraph = (onTrouble: (trouble: GraphTrouble) => void): AskedGraph =>
  createAskedGraph({ address: () => story, graphOf, onTrouble });
