// What the page asks and names at a turning point in plain words: nothing until the words that grow with the story have come.
import { createContext } from "preact";
import type { Hinge } from "../generated/ids.ts";

/** The plain words of the turning points. */
export interface HingeWords {
  /** What it decides, as a question that a stranger could answer. */
  questionOf(hinge: Hinge): string;
  /** What an answer does, in two to four words; null where nobody has said it. */
  captionOf(hinge: Hinge, option: string): string | null;
  /** What an answer to one is; said at the first of a reading. */
  readonly first: string;
}

export const HingesContext = createContext<HingeWords | null>(null);
