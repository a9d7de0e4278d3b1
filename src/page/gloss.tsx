// Words of the time: marked where a file first uses them, explained at the foot of the column on tap or focus.
import type { ComponentChildren, VNode } from "preact";
import { createContext } from "preact";
import { useContext, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
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
  // The letter before a word is taken along and given back: not every browser can look behind.
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])(${forms.map(escape).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const find = (text: string): { word: string; from: number; gloss: Gloss }[] =>
    forms.length === 0
      ? []
      : [...text.matchAll(pattern)].flatMap(({ index, 1: lead = "", 2: word = "" }) => {
          const gloss = byForm.get(key(word));
          return gloss === undefined ? [] : [{ word, from: index + lead.length, gloss }];
        });
  return {
    termsIn: (text) => [...new Set(find(text).map(({ gloss }) => gloss.term))],
    split(text, terms, mark) {
      const parts: ComponentChildren[] = [];
      let end = 0;
      for (const { word, from, gloss } of terms.size > 0 ? find(text) : []) {
        if (!terms.delete(gloss.term)) continue;
        parts.push(text.slice(end, from), mark(word, gloss));
        end = from + word.length;
      }
      parts.push(text.slice(end));
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
        event.preventDefault();
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
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => glossing?.open.subscribe(set), [glossing]);
  useLayoutEffect(() => {
    if (gloss === null || box.current === null) return;
    const foot = document.activeElement?.getBoundingClientRect().bottom ?? 0;
    // At the foot of the column, or at its head where it would lie on the word that it explains.
    box.current.removeAttribute("data-above");
    box.current.toggleAttribute("data-above", foot > box.current.getBoundingClientRect().top);
  }, [gloss]);
  return (
    <div class="gloss-box" role="status" ref={box}>
      {gloss !== null && (
        <p>
          <b>{gloss.term}</b> {gloss.text}
        </p>
      )}
    </div>
  );
}
