// What all chapters have in common is sent once, with the game, and each chapter with a mark in its place.
import { commonMark, commonMarks } from "../core/common.ts";

/** Signs that a part must save over all chapters to be worth its mark. */
const leastSaved = 400;

/** The text from `from` on that a JSON value takes, which begins there. */
function valueAt(text: string, from: number): string {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth--;
    if (depth === 0 && !quoted) return text.slice(from, at + 1);
  }
  return text.slice(from);
}

/** A named part of a chapter with its name, as its JSON has it; null where it has none of that name. */
function partOf(text: string, name: string): string | null {
  const key = `${JSON.stringify(name)}:`;
  const from = text.indexOf(key);
  return from < 0 ? null : key + valueAt(text, from + key.length);
}

/** How far some texts are the same. */
function sameStart([first = "", ...others]: readonly string[]): string {
  let end = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, end))) end--;
  return first.slice(0, end);
}

/** The names of a chapter’s parts. */
function namesIn(text: string): string[] {
  const { root } = JSON.parse(text) as { readonly root: readonly unknown[] };
  return Object.keys((root.at(-1) ?? {}) as object);
}

/** Chapters as they are sent. */
export interface Packed<Id> {
  /** What stands for each mark. */
  readonly common: readonly string[];
  readonly chapters: ReadonlyMap<Id, string>;
}

/**
 * Takes out of chapters what several share: the lists of the world, how it begins, the rules that they call, the lines that every ending has.
 *
 * @param chapters - compiled Ink, by id
 */
export function packed<Id>(chapters: ReadonlyMap<Id, string>): Packed<Id> {
  const texts = [...chapters.values()];
  const common = [...new Set(["listDefs", ...namesIn(texts[0] ?? "")])]
    .map((name) => {
      const own = texts.flatMap((text) => partOf(text, name) ?? []);
      const part = sameStart(own);
      return { part, saved: part.length * (own.length - 1) };
    })
    .filter(({ saved }) => saved >= leastSaved)
    .toSorted((a, b) => b.saved - a.saved)
    .slice(0, commonMarks)
    .map(({ part }) => part);
  const pack = (text: string): string => common.reduce((left, part, at) => left.replace(part, () => commonMark(at)), text);
  return { common, chapters: new Map([...chapters].map(([id, text]) => [id, pack(text)])) };
}
