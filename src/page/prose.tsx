// A line of the story as text on the page.
import type { ComponentChildren, VNode } from "preact";
import type { Line } from "../core/beat.ts";
import type { Glossing } from "./gloss.tsx";

/** Text with `_so_` set in italics, and the first use of each of `terms` marked; what was marked is taken out of `terms`. */
export function glossed(text: string, terms: Set<string>, glossing: Glossing | null): ComponentChildren[] {
  return text.split("_").map((part, at) => {
    const parts = glossing?.marked(part, terms) ?? part;
    return at % 2 === 1 ? <em key={at}>{parts}</em> : parts;
  });
}

/** Text with `_so_` set in italics. */
export const italics = (text: string): ComponentChildren[] => glossed(text, new Set(), null);

/** What some lines say, as one text. */
export const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join("\n");

/** The terms of a list with bars between them, to be marked one by one. */
export const termsOf = (list: string): Set<string> => new Set(list === "" ? [] : list.split("|"));

/** A sentence of the interface, with what stands in `[brackets]` in an element of its own. */
export const marked = (sentence: string, wrap: (part: string) => VNode): ComponentChildren[] =>
  sentence.split(/[[\]]/).map((part, at) => (at % 2 === 1 ? wrap(part) : part));

/** Text without its marks, to be spoken. */
export const plain = (text: string): string => text.replaceAll("_", "");
