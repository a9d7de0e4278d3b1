// The tables: what the exploration of the Ink hands to the questions, as plain data.
import type { Judgements } from "./odds.ts";

/** One answer that a question offers, without its words. */
export interface PlainChoice {
  readonly id: string;
  readonly hinge: string | null;
  readonly recorded: boolean;
  readonly locked: boolean;
}

/** A place of the reduced story. */
export interface ControlPoint {
  readonly chapter: string;
  readonly kind: "pause" | "ask" | "ending" | "fault";
  readonly choices: readonly PlainChoice[];
  /** The ending’s name or the fault’s message; else empty. */
  readonly label: string;
  /** Where each answer’s tree begins in `code`; -1 for a locked one. One alone at a pause. */
  readonly trees: readonly number[];
  /** Variables that something later reads, in rising order. */
  readonly live: readonly number[];
  /**
   * For each of them, by the number of a value, the value that stands for it: nothing later tells the two apart. Empty where each stands for
   * itself, and where no answer is wanted.
   */
  readonly alike: readonly (readonly number[])[];
}

/** Where a chapter opens, for histories that begin there. */
export interface Opening {
  readonly point: number;
  /** The variables that are the chapter’s own, with the number of the value that each begins with. */
  readonly own: readonly (readonly [variable: number, value: number])[];
  /**
   * The values that each variable of the world which something reads may have there, by their text, each with its number: all that it has
   * in some history, and perhaps more. With others the tables know nothing of what follows.
   */
  readonly world: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Everything that the exploration needs; plain data, without Ink. */
export interface Tables {
  readonly fingerprint: string;
  readonly variables: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly points: readonly ControlPoint[];
  /** The point of every history’s beginning, and the values of the variables there. */
  readonly start: number;
  readonly first: readonly number[];
  /** By chapter, where some history comes to it. */
  readonly openings: Readonly<Record<string, Opening>>;
  /**
   * Trees. A branch: variable, number of values, then where each value’s tree begins (-1: never comes). A leaf: -1, next point, number
   * of writes, then variable and value of each.
   */
  readonly code: Int32Array;
  /** What is thought of each hinge, from which our odds follow; none where every open answer is as likely as any other. */
  readonly judgements: Judgements;
  /** For each variable of the world, the values it may have when a chapter closes: all that it has, and perhaps more. */
  readonly closing: Readonly<Record<string, readonly string[]>>;
  /** How often inkjs was run to make them. */
  readonly runs: number;
}
