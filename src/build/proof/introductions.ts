// Holds every name to its role at first sight: in each file and ending, in every reading, the first paragraph with a name says who that is.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGlossary } from "../glossary.ts";
import { type ChapterSource, StoryError, type StorySource, lineOf, readStory } from "../read.ts";
import { type Pieces, isCertain, piecesOf, textsIn } from "./lines.ts";
import type { Flaw } from "./soundness.ts";
import type { Mark, Watcher } from "./watching.ts";

/** The names, with their roles. A story may do without. */
export const namesFile = "names.md";

/** Somebody or something that is named, and must be introduced. */
interface Named {
  /** The whole name first. */
  readonly forms: readonly string[];
  /** Beginnings of words, one of which the first paragraph has. */
  readonly roles: readonly string[];
}

/** What story/names.md says. */
interface Names {
  readonly named: readonly Named[];
  /** Those that need no role. */
  readonly plain: readonly string[];
}

const listed = (text: string, sign: string): string[] =>
  text
    .split(sign)
    .map((item) => item.trim().replaceAll(/\s+/g, " "))
    .filter((item) => item !== "");

/**
 * The names of names.md: under `## Roles` one a line, `- forms, of the name: role; role`; under `## None` paragraphs, each with what it holds
 * before a colon.
 *
 * @throws StoryError where a line has no role, or a name stands there twice
 */
export function readNames(root: string): Names {
  const path = join(root, namesFile);
  if (!existsSync(path)) return { named: [], plain: [] };
  const source = readFileSync(path, "utf8");
  const [, roles = "", none = ""] = /^## Roles$(.*)^## None$(.*)/ms.exec(source) ?? [];
  const taken = new Set<string>();
  const take = (form: string): string => {
    if (taken.has(form)) throw new StoryError(`“${form}” stands here twice`, path, lineOf(source, form));
    taken.add(form);
    return form;
  };
  const named = roles.split("\n").flatMap((line): Named[] => {
    if (line.trim() === "") return [];
    const [, forms = "", said = ""] = /^- ([^:]+): (.+)$/.exec(line) ?? [];
    if (listed(said, ";").length === 0) throw new StoryError("a name wants a line: - its forms: its roles", path, lineOf(source, line));
    return [{ forms: listed(forms, ",").map(take), roles: listed(said, ";") }];
  });
  const plain = none
    .split(/\n{2,}/)
    .flatMap((paragraph) => listed(paragraph.replace(/^[^:]*:/, ""), ","))
    .map(take);
  return { named, plain };
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Words that are none of another word’s parts, the longest first. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words
      .toSorted((a, b) => b.length - a.length)
      .map(escaped)
      .join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
const roleOf = ({ roles }: Named): RegExp => new RegExp(`(?<!\\p{L})(?:${roles.map(escaped).join("|")})`, "iu");

/** A name in a line. */
interface Sight {
  readonly at: number;
  readonly form: string;
  /** Whether its paragraph has the role in every history in which it has the name. */
  readonly told: boolean;
}

/** A name that a line may have, with the pieces of the line. */
interface Word {
  readonly at: number;
  readonly form: string;
  readonly pieces: Pieces;
}

/** Every name in a line; `known` are all names, so that a longer one is not taken for a shorter. */
function wordsIn(line: string, known: RegExp): Word[] {
  const pieces = piecesOf(line);
  return textsIn(pieces).flatMap(({ at, text }) =>
    [...text.matchAll(known)].map(({ 0: form, index }): Word => ({ at: at + index, form, pieces })),
  );
}

/** Where a name is met among the words of a line. */
const sightsOf = (words: readonly Word[], name: Named): Sight[] =>
  words.flatMap(({ at, form, pieces }): Sight[] =>
    name.forms.includes(form) ? [{ at, form, told: isCertain(pieces, at, roleOf(name)) }] : [],
  );

const sourceOf = (root: string, { path }: ChapterSource): string[] => readFileSync(join(root, path), "utf8").split("\n");
const lastsIn = <T>(lists: Map<number, T[]>, line: number, item: T): void => void lists.set(line, [...(lists.get(line) ?? []), item]);

/** Where a knot, a choice or a gather can begin that other ways than the line before lead to; in a block it is a branch of that. */
const crossing = /^\s*[=+*-]/;

/** Whether a line has a name with its role whenever it is told, outside of all alternatives. */
function introduces(line: string, name: Named): boolean {
  const text = piecesOf(line).flatMap((piece) => (piece.kind === "text" ? [piece.text] : []));
  return anyOf(name.forms).test(text.join(" ")) && roleOf(name).test(text.join(" "));
}

/** The lines, from 0, that are come to by no way but through a line before them that introduces a name. */
function introduced(lines: readonly string[], name: Named): Set<number> {
  const found = new Set<number>();
  let since = false;
  let depth = 0;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/\/\/.*$/, "");
    if (crossing.test(line) && (depth === 0 || /^\s*(?:=|[+*-]\s*\()/.test(line))) since = false;
    if (since) found.add(index);
    if (depth === 0 && !/^\s*[#~{]/.test(line) && !crossing.test(line)) since ||= introduces(line, name);
    depth += [...line].reduce((sum, sign) => sum + (sign === "{" ? 1 : sign === "}" ? -1 : 0), 0);
  }
  return found;
}

/**
 * What watches that a name is not met before it has had its role; null where every line with it has one, or comes after one that has.
 *
 * @param words - the names in each of the lines
 */
function watcherOf(lines: readonly string[], words: readonly (readonly Word[])[], chapter: ChapterSource, name: Named): Watcher | null {
  // Most names are in few chapters.
  if (!words.some((line) => line.some(({ form }) => name.forms.includes(form)))) return null;
  const marks = new Map<number, Mark[]>();
  const after = introduced(lines, name);
  let open = false;
  for (const [index, line] of words.entries())
    for (const { at, told } of sightsOf(line, name)) {
      open ||= !told && !after.has(index);
      lastsIn(marks, index + 1, { at, ink: told ? "{met_@ == 0:{meet_@()}}" : "{met_@ == 0:!}" });
    }
  if (!open) return null;
  return {
    rule: "name",
    isBrief: false,
    chapter,
    marks,
    declared: ["VAR met_@ = 0", "=== function meet_@() ===", "~ met_@ = 1", '~ return ""'].join("\n"),
    message: () => `“${name.forms[0]}” is met without a role: one of “${name.roles.join("”, “")}” stands in its first paragraph`,
  };
}

const knownNames = (root: string): string[] => {
  const { named, plain } = readNames(root);
  return [...named.flatMap(({ forms }) => forms), ...plain, ...readGlossary(root).flatMap(({ forms }) => forms)];
};

/** Names that the card of a file says, with who that is. */
const onCard = ({ witness, born }: ChapterSource): string => `${witness} ${born}`;

/** What watches over the names of some chapters. A witness is known in the endings. */
export function nameWatchers(root: string): Watcher[] {
  const source = readStory(root);
  const { named } = readNames(root);
  const known = anyOf(knownNames(root));
  const cards = source.files.map(onCard).join(" ");
  return [...source.files, ...source.endings].flatMap((chapter) => {
    const lines = sourceOf(root, chapter);
    const words = lines.map((line) => wordsIn(line, known));
    const card = source.endings.includes(chapter) ? cards : onCard(chapter);
    return named
      .filter(({ forms }) => !forms.some((form) => card.includes(form)))
      .flatMap((name) => watcherOf(lines, words, chapter, name) ?? []);
  });
}

const word = /\p{L}[\p{L}\p{N}]*(?:[’'-][\p{L}\p{N}]+)*/gu;
const capital = /^\p{Lu}\p{L}*\p{Ll}/u;

/** Every word that the story, its notes and the glossary have in lower case: one that begins with a capital elsewhere is no name. */
function commonWords(source: StorySource): Set<string> {
  const prose = [...source.files, ...source.endings].flatMap((chapter) =>
    sourceOf(source.root, chapter).flatMap((line) => textsIn(piecesOf(line)).map(({ text }) => text)),
  );
  const glossary = readGlossary(source.root).map(({ text }) => text);
  return new Set([...prose, ...glossary].flatMap((text) => text.match(word) ?? []).filter((one) => one === one.toLowerCase()));
}

/**
 * Names that neither names.md nor the glossary has; none where the story has no names.md. A name that is a common word as well is seen only
 * where one of them has it.
 */
export function strangers(root: string): Flaw[] {
  if (!existsSync(join(root, namesFile))) return [];
  const source = readStory(root);
  const known = anyOf(knownNames(root));
  const cards = source.files.map(onCard).join(" ");
  const common = commonWords(source);
  const isKnown = (one: string): boolean => common.has(one.toLowerCase()) || cards.includes(one);
  return [...source.files, ...source.endings].flatMap((chapter) =>
    sourceOf(root, chapter).flatMap((line, index) =>
      textsIn(piecesOf(line)).flatMap(({ text }) =>
        (text.replaceAll(known, " ").match(word) ?? []).flatMap((found): Flaw[] => {
          const one = found.replace(/[’'](?:s|ll|ve|d|m|re)?$/, "");
          if (!capital.test(one) || isKnown(one)) return [];
          const message = `“${one}” is neither in names.md nor in the glossary`;
          return [{ rule: "name", message, file: join(root, chapter.path), line: index + 1, reading: null }];
        }),
      ),
    ),
  );
}
