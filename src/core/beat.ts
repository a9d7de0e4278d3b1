// What the reader is given between two decisions.
import type { ChapterId } from "./chapter.ts";
import type { Cue } from "./cues.ts";
import type { Hinge } from "../generated/story.ts";
import type { World } from "./world.ts";

/** One paragraph, with what goes with it. `_word_` in the text is set in italics. */
export interface Line {
  readonly text: string;
  readonly cues: readonly Cue[];
}

/** One answer that could go into the record. */
export interface Choice {
  /** Stable for ever, unique in its file. */
  readonly id: string;
  readonly text: string;
  /** The hinge it decides; null for a voice choice. */
  readonly hinge: Hinge | null;
  /** True where this is what really happened. */
  readonly recorded: boolean;
  /** Why the world has ruled it out; null while it is open. */
  readonly locked: string | null;
}

/** What a file’s cover says: the file brings it, as tags of its first knot. */
export interface Card {
  readonly number: number;
  readonly title: string;
  readonly witness: string;
  readonly born: string;
  /** What the witness was asked. */
  readonly asked: string;
  /** The content note; empty where there is nothing to warn of. */
  readonly content: string;
  /** Place, sides and what is at stake, as this history has them; empty where the file does not say. */
  readonly where: string;
}

/** The text from one choice to the next, and the choices that then stand open. */
export interface Beat {
  readonly chapter: ChapterId;
  /** With the first text of a file; null after it, and in endings. */
  readonly card: Card | null;
  /** Paragraphs, without the question. */
  readonly lines: readonly Line[];
  /** The Recorder’s question above the choices; null where there is none. */
  readonly ask: string | null;
  /** Empty at the end of a file or an ending. */
  readonly choices: readonly Choice[];
  /** Offered where a file opens: to read it in short. It stands in the record like any answer, and moves nothing in the world. */
  readonly short: Choice | null;
  /** The hinge these choices decide; null for voice choices and where there are none. */
  readonly hinge: Hinge | null;
  /** The answer that a record from before this question is taken to have given; null where there is none. */
  readonly presumed: string | null;
  /** The world after this text. */
  readonly world: World;
  /** Where an act ends in this text, the gauges before that; else null. */
  readonly acted: World["gauges"] | null;
}

/** The id of the answer that reads a file in short, in every file. */
export const shortId = "short";

/** How many words a text has: runs of signs between spaces that hold a letter or a digit. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** Words that a reader has to read in a beat: its paragraphs and its question, without the answers. */
export const wordsOf = ({ lines, ask }: Beat): number => lines.reduce((sum, { text }) => sum + countWords(text), 0) + countWords(ask ?? "");
