// What came into the box after a reader had read on: whole files, and questions in files that were read.
import * as words from "#words/record.ts";
import type { Entry } from "../core/view.ts";
import { titleOf } from "./titles.ts";

/** A file or a question that the reading is taken to have gone through. */
interface Addition {
  readonly name: string;
  /** The entry to open it at. */
  readonly entry: number;
}

/** In the order of the reading; a file that is new as a whole stands once. */
export function additionsOf(entries: readonly Entry[]): Addition[] {
  const read = new Set(entries.flatMap(({ chapter, chosen, presumed }) => (chosen === null || presumed ? [] : [chapter])));
  const seen = new Set<string>();
  return entries.flatMap(({ chapter, ask, presumed }, entry) => {
    if (!presumed || seen.has(chapter)) return [];
    if (read.has(chapter)) return [{ name: words.addedQuestion(titleOf(chapter), ask ?? ""), entry }];
    seen.add(chapter);
    return [{ name: titleOf(chapter), entry }];
  });
}

/** Says once what has come into a reading that was taken up; null where nothing has. */
export function sayAdded(entries: readonly Entry[]): string | null {
  const names = additionsOf(entries).map(({ name }) => name);
  return names.length === 0 ? null : words.addedSince(names);
}
