// What all chapters have in common is sent once, with the game, and each chapter with a mark in its place.
import { commonMark, commonMarks } from "../core/common.ts";

/** A text that is not worth its mark is left where it stands. */
const leastLength = 40;

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

/** Chapters as they are sent. */
export interface Packed<Id> {
  /** What stands for each mark. */
  readonly common: readonly string[];
  readonly chapters: ReadonlyMap<Id, string>;
}

/**
 * Takes out of chapters what the first of them shares with most: the lists of the world, the rules that it calls, and how the world begins.
 * Only what the first has, so that a reader fetches nothing sooner than before.
 *
 * @param chapters - compiled Ink, by id
 */
export function packed<Id>(chapters: ReadonlyMap<Id, string>): Packed<Id> {
  const texts = [...chapters.values()];
  const first = texts[0] ?? "";
  const { root } = JSON.parse(first) as { readonly root: readonly unknown[] };
  const named = Object.keys((root.at(-1) ?? {}) as object);
  const common = ["listDefs", ...named]
    .flatMap((name) => {
      const own = texts.flatMap((text) => partOf(text, name) ?? []);
      return own.length * 2 > texts.length ? [sameStart(own)] : [];
    })
    .filter((part) => part.length >= leastLength)
    .slice(0, commonMarks);
  const pack = (text: string): string => common.reduce((left, part, at) => left.replace(part, () => commonMark(at)), text);
  return { common, chapters: new Map([...chapters].map(([id, text]) => [id, pack(text)])) };
}
