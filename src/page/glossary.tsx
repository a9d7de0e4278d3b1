// The words of the time, found in a text and marked there: fetched after the first choice.
import type { ComponentChildren, VNode } from "preact";
import { type Cell, createCell } from "../core/cell.ts";
import type { Gloss } from "../core/note.ts";
import type { Glossary, Glossing } from "./gloss.tsx";

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

/** One marked word. Focus or a tap explains it; a second tap, Escape or leaving it puts the explanation away. */
function Word({ word, gloss, open }: { word: string; gloss: Gloss; open: Cell<Gloss | null> }): VNode {
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

/**
 * What the page marks words by.
 *
 * @param list - the glossary
 */
export function createGlossing(list: readonly Gloss[], { pictureWords, Cities }: Pick<Glossing, "Cities" | "pictureWords">): Glossing {
  const glossary = createGlossary(list);
  const open = createCell<Gloss | null>(null);
  const mark = (word: string, gloss: Gloss): VNode => <Word key={gloss.term} word={word} gloss={gloss} open={open} />;
  return {
    Cities,
    pictureWords,
    open,
    termsIn: glossary.termsIn,
    marked: (text, terms) => glossary.split(text, terms, mark),
  };
}
