// One run of a chapter between two stops: what it must know of the story, and what is noted of it.
import type { PlainChoice } from "../tables.ts";
import type { Standpoint } from "./place.ts";

/** How a choice’s text and tags become a plain choice; throws where the teller would. */
export type ReadChoice = (text: string, tags: readonly string[], path: string) => PlainChoice;

/** What a machine must know of the story that its chapter belongs to: the part of a plan that runs depend on. */
export interface Grammar {
  /** The variables that outlive a chapter; all others are its own. */
  readonly world: readonly string[];
  readonly readChoice: ReadChoice;
  /** Reads a tag of the text, and throws where the teller would; that run then ends in a fault. Without it tags are not read. */
  readonly readTag?: (tag: string) => void;
  /**
   * Functions that are gone through statement by statement, because all at once they would read too much of the world. A pause changes
   * nothing of what is told: it holds everything that a saved state of Ink would.
   */
  readonly stepwise?: readonly string[];
}

/** What a run came to: a `pause` goes on by itself, an `ask` waits for an answer. */
export type RunEnd =
  | { readonly kind: "pause" | "ask"; readonly place: Standpoint }
  | { readonly kind: "end" }
  | { readonly kind: "fault"; readonly message: string; readonly path: string };

/** One run between two stops. */
export interface Run {
  /** Variables whose incoming value was read, in order, each once. */
  readonly reads: readonly number[];
  /** Variables set, with the number of the value. */
  readonly writes: readonly (readonly [variable: number, value: number])[];
  /** Visit counts that grew without being read, and by how much. */
  readonly adds: readonly (readonly [variable: number, by: number])[];
  /** Visit counts that were met, read or not, in order, each once. */
  readonly met: readonly number[];
  readonly end: RunEnd;
}
