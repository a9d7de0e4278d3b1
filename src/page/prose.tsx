// A line of the story as text on the page.
import type { ComponentChildren, VNode } from "preact";
import type { Glossing } from "./gloss.tsx";

/** Text with `_so_` set in italics. */
export function italics(text: string): ComponentChildren[] {
  return text.split("_").map((part, at) => (at % 2 === 1 ? <em key={at}>{part}</em> : part));
}

/** As `italics`, with the first use of each of `terms` marked; what was marked is taken out of `terms`. */
export function glossed(text: string, terms: Set<string>, glossing: Glossing): ComponentChildren[] {
  return text.split("_").map((part, at) => {
    const parts = glossing.marked(part, terms);
    return at % 2 === 1 ? <em key={at}>{parts}</em> : parts;
  });
}

/** A sentence of the interface, with what stands in `[brackets]` in an element of its own. */
export const marked = (sentence: string, wrap: (part: string) => VNode): ComponentChildren[] =>
  sentence.split(/[[\]]/).map((part, at) => (at % 2 === 1 ? wrap(part) : part));

/** Text without its marks, to be spoken. */
export const plain = (text: string): string => text.replaceAll("_", "");
