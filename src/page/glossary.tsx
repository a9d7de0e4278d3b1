// The words of the time, found in a text and marked there: fetched after the first choice.
import type { ComponentChildren, VNode } from "preact";
import * as words from "#words/glossary.ts";
import { type Cell, createCell } from "../core/cell.ts";
import type { Gloss } from "../core/note.ts";
import { GlossBox } from "./explanation.tsx";
import type { Glossary, Glossing } from "./gloss.tsx";

const key = (form: string): string => form.toLowerCase();
const word = /[\p{L}\p{N}]+/gu;
const goesOn = /^[\p{L}\p{N}]/u;

/** A term where a text uses it. */
interface Use {
  readonly word: string;
  readonly from: number;
  readonly gloss: Gloss;
}

/** @param list - the terms; each form begins with a letter or a digit */
export function createGlossary(list: readonly Gloss[]): Glossary {
  // By their first word, the longest first: a text is gone through once, by its words, however many terms there are.
  const byStart = new Map<string, { readonly form: string; readonly gloss: Gloss }[]>();
  for (const gloss of list)
    for (const form of gloss.forms.map(key)) {
      const start = form.match(word)?.[0] ?? form;
      byStart.set(
        start,
        [...(byStart.get(start) ?? []), { form, gloss }].sort((a, b) => b.form.length - a.form.length),
      );
    }
  function find(text: string): Use[] {
    const uses: Use[] = [];
    let end = 0;
    for (const { 0: start, index } of text.matchAll(word)) {
      const forms = index < end ? undefined : byStart.get(key(start));
      const use = forms?.find(
        ({ form }) => key(text.slice(index, index + form.length)) === form && !goesOn.test(text.slice(index + form.length)),
      );
      if (use === undefined) continue;
      end = index + use.form.length;
      uses.push({ word: text.slice(index, end), from: index, gloss: use.gloss });
    }
    return uses;
  }
  return {
    termsIn: (text) => [...new Set(find(text).map(({ gloss }) => gloss.term))],
    split(text, terms, mark) {
      const parts: ComponentChildren[] = [];
      let end = 0;
      for (const { word: used, from, gloss } of terms.size > 0 ? find(text) : []) {
        if (!terms.delete(gloss.term)) continue;
        parts.push(text.slice(end, from), mark(used, gloss));
        end = from + used.length;
      }
      parts.push(text.slice(end));
      return parts;
    },
  };
}

/** One marked word. Focus or a tap explains it; a second tap, Escape or leaving it puts the explanation away. */
function Word({ used, gloss, open }: { used: string; gloss: Gloss; open: Cell<Gloss | null> }): VNode {
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
      {used}
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
  /** What was searched for the last column and the last panel: all that they may ask for again. */
  let searched: ReadonlyMap<string, readonly string[]>[] = [];
  const mark = (used: string, gloss: Gloss): VNode => <Word key={gloss.term} used={used} gloss={gloss} open={open} />;
  return {
    Cities,
    pictureWords,
    Box: GlossBox,
    open,
    firstUses(texts) {
      const seen = new Set<string>();
      const known = new Map<string, readonly string[]>();
      const first = texts.map((text) => {
        const terms = searched.find((some) => some.has(text))?.get(text) ?? glossary.termsIn(text);
        known.set(text, terms);
        const fresh = terms.filter((term) => !seen.has(term));
        for (const term of fresh) seen.add(term);
        return fresh.join("|");
      });
      searched = [known, ...searched].slice(0, 2);
      return first;
    },
    marked: (text, terms) => glossary.split(text, terms, mark),
    Explained: ({ terms }) =>
      terms.length === 0 ? null : (
        <p class="explained">
          <span>{words.explained}</span>
          {terms.map((term) => (
            <span key={term}> {glossary.split(term, new Set([term]), mark)}</span>
          ))}
        </p>
      ),
  };
}
