// Words of the time: marked where a file first uses them, explained at the foot of the column on tap or focus.
import type { ComponentChildren, VNode } from "preact";
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { type Cell, createCell } from "../core/cell.ts";
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

const escape = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const key = (form: string): string => form.toLowerCase();

export function createGlossary(list: readonly Gloss[]): Glossary {
  const byForm = new Map(list.flatMap((gloss) => gloss.forms.map((form) => [key(form), gloss] as const)));
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escape).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const at = (word: string): Gloss | undefined => byForm.get(key(word));
  return {
    termsIn: (text) => (forms.length === 0 ? [] : [...new Set([...text.matchAll(pattern)].flatMap(([word]) => at(word)?.term ?? []))]),
    split(text, terms, mark) {
      const parts: ComponentChildren[] = [];
      let from = 0;
      if (forms.length > 0 && terms.size > 0)
        for (const found of text.matchAll(pattern)) {
          const gloss = at(found[0]);
          if (gloss === undefined || !terms.delete(gloss.term)) continue;
          parts.push(text.slice(from, found.index), mark(found[0], gloss));
          from = found.index + found[0].length;
        }
      parts.push(text.slice(from));
      return parts;
    },
  };
}

/** What the page marks words by: nothing until the glossary has come. */
export interface Glossing {
  readonly glossary: Glossary;
  /** The word that is being explained. */
  readonly open: Cell<Gloss | null>;
  /** What the cues of a line change on the stage, in words. */
  readonly pictureWords: (cues: readonly Cue[]) => readonly string[];
  /** The map as a list. */
  readonly Cities: (props: { view: View }) => VNode;
}

export const createGlossing = (list: readonly Gloss[], pictureWords: Glossing["pictureWords"], Cities: Glossing["Cities"]): Glossing => ({
  Cities,
  pictureWords,
  glossary: createGlossary(list),
  open: createCell<Gloss | null>(null),
});

export const GlossContext = createContext<Glossing | null>(null);

/** One marked word. Focus or a tap explains it; a second tap, Escape or leaving it puts the explanation away. */
export function Word({ word, gloss, open }: { word: string; gloss: Gloss; open: Cell<Gloss | null> }): VNode {
  return (
    <button
      type="button"
      class="gloss"
      onFocus={() => open.set(gloss)}
      onBlur={() => open.set(null)}
      onClick={(event) => {
        // Some browsers give a button no focus when it is tapped.
        if (document.activeElement === event.currentTarget) open.set(gloss);
        else event.currentTarget.focus();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || open.value === null) return;
        event.stopPropagation();
        open.set(null);
      }}
    >
      {word}
    </button>
  );
}

/** Where the explanation is shown and said. It is always there, so that what comes into it is announced. */
export function GlossBox(): VNode {
  const glossing = useContext(GlossContext);
  const [gloss, set] = useState<Gloss | null>(null);
  useEffect(() => glossing?.open.subscribe(set), [glossing]);
  return (
    <div class="gloss-box" role="status">
      {gloss !== null && (
        <p>
          <b>{gloss.term}</b> {gloss.text}
        </p>
      )}
    </div>
  );
}
