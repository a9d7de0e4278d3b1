// Words of the time: marked where a file first uses them, explained at the foot of the column on tap or focus.
import { type ComponentChildren, type VNode, createContext } from "preact";
import type { Cell } from "../core/cell.ts";
import type { Cue } from "../core/cues.ts";
import type { Gloss } from "../core/note.ts";
import type { View } from "../core/view.ts";

/** Finds the words of a glossary in a text. */
export interface Glossary {
  /** The terms that a text uses, each once, in order. */
  termsIn(text: string): readonly string[];
  /** The text with the first use of each of `terms` handed to `mark`; what was used is taken out of `terms`. */
  split(text: string, terms: Set<string>, mark: (word: string, gloss: Gloss) => VNode): ComponentChildren[];
}

/** What the page marks words by: nothing until the glossary has come. */
export interface Glossing {
  /** For each of some texts in their order, the terms that it is the first to use, with a bar between them. */
  firstUses(texts: readonly string[]): readonly string[];
  /** The text with the first use of each of `terms` marked; what was used is taken out of `terms`. */
  marked(text: string, terms: Set<string>): ComponentChildren[];
  /** The words of the answers, beside them: in a button there can be no other. */
  readonly Explained: (props: { terms: readonly string[] }) => VNode | null;
  /** Where the explanation is shown and said. */
  readonly Box: () => VNode;
  /** The word that is being explained. */
  readonly open: Cell<Gloss | null>;
  /** What the cues of a line change on the stage, in words. */
  readonly pictureWords: (cues: readonly Cue[]) => readonly string[];
  /** The map as a list. */
  readonly Cities: (props: { view: View }) => VNode;
}

export const GlossContext = createContext<Glossing | null>(null);
