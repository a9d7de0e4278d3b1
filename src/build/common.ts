// What all chapters have in common is sent once, with the game, and each chapter with a mark in its place.
import { commonMark, commonMarks, firstMarks } from "../core/common.ts";

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

/** The names of a chapter’s knots and functions. */
function namesIn(text: string): string[] {
  const { root } = JSON.parse(text) as { readonly root: readonly unknown[] };
  return Object.keys((root.at(-1) ?? {}) as object);
}

/** Chapters as they are sent. */
interface Packed<Id> {
  /** What stands for the first marks: sent with the game. */
  readonly common: readonly string[];
  /** What stands for the marks behind them, in chapters behind the first: sent by itself, as JSON. */
  readonly later: string;
  readonly chapters: ReadonlyMap<Id, string>;
}

/** The parts that some chapters share, those first that save most. */
function shared(texts: readonly string[], names: readonly string[], most: number): string[] {
  return [...new Set(names)]
    .map((name) => {
      const own = texts.flatMap((text) => partOf(text, name) ?? []);
      const part = sameStart(own);
      return { part, saved: part.length * (own.length - 1) };
    })
    .filter(({ saved }) => saved >= leastSaved)
    .toSorted((a, b) => b.saved - a.saved)
    .slice(0, most)
    .map(({ part }) => part);
}

/**
 * Takes out of chapters what several share: the lists of the world, how it begins, the rules that they call, the lines that every ending has.
 * What the first of them has is sent with the game, so that a reader fetches nothing sooner than before.
 *
 * @param chapters - compiled Ink, by id
 */
export function packed<Id>(chapters: ReadonlyMap<Id, string>): Packed<Id> {
  const texts = [...chapters.values()];
  const common = shared(texts, ["listDefs", ...namesIn(texts[0] ?? "")], firstMarks);
  const pack = (text: string, parts: readonly string[], from: number): string =>
    parts.reduce((left, part, at) => left.replace(part, () => commonMark(from + at)), text);
  const half = texts.map((text) => pack(text, common, 0));
  const later = shared(half.slice(1), texts.slice(1).flatMap(namesIn), commonMarks - firstMarks);
  return {
    common,
    later: JSON.stringify(later),
    chapters: new Map([...chapters.keys()].map((id, at) => [id, pack(half[at] ?? "", at === 0 ? [] : later, firstMarks)])),
  };
}
