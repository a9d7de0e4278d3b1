// What the atlas must be told about a story: its chapters in order, what outlives them, and how to read a choice.
import { readMarks } from "../../choice.ts";
import type { Judgements } from "../odds.ts";
import type { Grammar, ReadChoice } from "./run.ts";

/** Where a finished chapter leads. */
export type Onward =
  | { readonly kind: "chapter"; readonly id: string }
  /** The history is over; its ending is named. */
  | { readonly kind: "ending"; readonly id: string }
  /** Decided by the value of a variable, written as `plainValue` does; `otherwise` for every other value. */
  | { readonly kind: "fork"; readonly variable: string; readonly cases: Readonly<Record<string, Onward>>; readonly otherwise: Onward }
  /** The history is over, and the value of the variable names its ending, after `prefix`. */
  | { readonly kind: "named"; readonly variable: string; readonly prefix?: string };

/** One compiled Ink story that is played between two boundaries. */
export interface Chapter {
  readonly id: string;
  /** The compiled Ink. Visits that it reads must be counted. */
  readonly json: string;
  readonly onward: Onward;
}

/** A whole story, as the atlas sees it. Any Ink story can be described so; tests/core/atlas shows one. */
export interface Plan extends Grammar {
  /** The first is where every history begins. Their own variables, and visit counts, are forgotten when they close. */
  readonly chapters: readonly Chapter[];
  /** What is thought of each hinge; options of others, and voice choices, all weigh the same. */
  readonly judgements?: Judgements;
  /** Differs when any chapter does. */
  readonly fingerprint: string;
}

/**
 * Reads choices by the tags of docs/ink.md: `c:` id, `hinge:`, `record`, `locked:` with a reason while it is locked. A choice without
 * an id is known by its place in the Ink.
 */
export const readTags: ReadChoice = (_text, tags, path) => {
  const { id, hinge, recorded, locked } = readMarks(tags);
  return { id: id ?? path, hinge, recorded, locked: locked !== null };
};
