// Compiles chapters of the story: each file or ending by itself with what is shared, as the game fetches them.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countWords } from "../core/beat.ts";
import { tagOf } from "../core/choice.ts";
import { CueError, askKeys, cueKeys, headerKeys, parseCue } from "../core/cues.ts";
import type { ChapterId } from "../core/chapter.ts";
import type { Cue } from "../core/cues.ts";
import type { TextId } from "../core/library.ts";
import { isPlace } from "../core/place.ts";
import { frontNames } from "../picture/fronts.ts";
import { sceneNames } from "../picture/scenes.ts";
import type { Hinge } from "../generated/story.ts";
import { openCache } from "./cache.ts";
import { type InkStory, compileText, runCompiler, weights } from "./compiler.ts";
import { pastInk, withoutWords } from "./past.ts";
import { checkQuestions } from "./questions.ts";
import { isProofTag, withoutProofTags } from "./says.ts";
import {
  type ChapterSource,
  StoryError,
  type StorySource,
  checkMap,
  isEnding,
  citiesFile,
  citiesFunction,
  readChoices,
  readStory,
  rules,
  sharedByEndings,
  worldFile,
} from "./read.ts";

/** A compiled story: for each chapter, for the rule list `decide` and for `past`, all files without their words, the Ink as JSON text. */
export interface Compiled {
  readonly source: StorySource;
  readonly chapters: ReadonlyMap<TextId, string>;
  /** The Ink that says how the cities stand where a file opens, for the build alone; null where the story has none. */
  readonly map: string | null;
  /** 16 hexadecimal digits; differs when any chapter does. */
  readonly fingerprint: string;
}

/** Where a line of a chapter’s source stands. */
interface Origin {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

const choiceKeys = ["c", "hinge", "record", "locked"];

/** What no file may use: it would make the same record give two histories, or keep histories from merging. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [
    /\b(RANDOM|SEED_RANDOM|LIST_RANDOM|TURNS|TURNS_SINCE|CHOICE_COUNT)\s*\(/,
    "there is no chance and no clock in this story: the same record gives the same history",
  ],
  [/\{\s*[&!~](?!=)[^}]*\|/, "no cycles, shuffles or once-only alternatives: ask a memory or a visit count instead"],
  [/^(?!\s*(?:~|\/\/)).*\d\.0+(?!\d)/, "inkjs cannot read a text with a number like 22.00 in it: write 22:00, or in words"],
  [/^\s*(stopping|shuffle|cycle|once)\s*(once|stopping)?\s*:/, "no sequences: ask a memory or a visit count instead"],
];

/** The text of a line without its comment. */
const bare = (text: string): string => text.replace(/\/\/.*$/, "");

/** So many words at most say where a file is, in every history. */
const mostWhere = 35;

/** @throws CueError where the line on a file’s card says nothing, or more than a card holds */
function checkWhere(text: string): void {
  const count = countWords(text);
  if (count === 0) throw new CueError("#where: says nothing; leave the tag out, or say place, sides and what is at stake");
  if (count > mostWhere) throw new CueError(`#where: has ${count} words, and ${mostWhere} at most may stand on a card: “${text}”`);
}

/** The places that a cue names. */
function placesOf(cue: Cue | null): readonly string[] {
  switch (cue?.key) {
    case "place":
    case "city":
    case "wedge":
      return [cue.place];
    case "rail":
      return [cue.from, cue.to];
    case "frame":
    case "ask":
    case "act":
    case "date":
    case "scene":
    case "front":
    case "cast":
    case "lost":
    case "voice":
    case "part":
    case "gain":
    case "was":
    case "cause":
    case undefined:
      return [];
    default:
      return cue satisfies never;
  }
}

/**
 * Reads a tag of the text as the teller does, and holds its scene, front or places to those that the stage can show, and the line on a card to its
 * length.
 *
 * @throws CueError where it is none of docs/ink.md’s
 */
export function checkCue(tag: string, hinges: readonly Hinge[]): void {
  const cue = parseCue(tag, hinges);
  const where = tagOf([tag], "where");
  if (where !== null) checkWhere(where);
  for (const place of placesOf(cue))
    if (!isPlace(place)) throw new CueError(`#${cue?.key}: “${place}” is not a place of src/core/place.ts`);
  if (cue?.key !== "scene" && cue?.key !== "front") return;
  const known = cue.key === "scene" ? sceneNames : frontNames;
  if (!known.includes(cue.name))
    throw new CueError(`#${cue.key}: “${cue.name}” is not one of ${known.join(", ")} (src/picture/${cue.key}s.ts)`);
}

function checkTags(text: string, origin: Origin, hinges: readonly Hinge[], gauges: readonly string[]): void {
  const choice = /^\s*[*+]/.test(text);
  for (const tag of text.replace(/\\#/g, "").split("#").slice(1)) {
    // A tag in one of several alternatives ends with it.
    const clean = tag
      .replace(/\].*$/, "")
      .replace(/^([^{]*?)\s*[|}].*$/, "$1")
      .trim();
    const key = clean.split(":", 1)[0]?.trim() ?? "";
    if (choice) {
      if (!choiceKeys.includes(key))
        throw new StoryError(`#${key} is no tag of a choice: ${choiceKeys.join(", ")}`, origin.file, origin.line);
      continue;
    }
    if (isProofTag(clean, gauges, origin.file, origin.line)) continue;
    // What a tag with Ink inside comes to is known when it is told: the atlas reads it in every history. Its key can be checked now.
    if (clean.includes("{") && ([...cueKeys, ...headerKeys, ...askKeys] as readonly string[]).includes(key)) continue;
    try {
      checkCue(clean, hinges);
    } catch (error) {
      if (error instanceof CueError) throw new StoryError(error.message, origin.file, origin.line);
      throw error;
    }
  }
}

function checkLines(file: string, source: readonly string[], hinges: readonly Hinge[], gauges: readonly string[]): void {
  source.forEach((raw, index) => {
    const text = bare(raw);
    const origin = { file, line: index + 1 };
    for (const [pattern, why] of forbidden) if (pattern.test(text)) throw new StoryError(why, file, index + 1);
    if (!/^\s*(?:~|VAR|LIST|INCLUDE|CONST)/.test(text)) checkTags(text, origin, hinges, gauges);
    if (/["']/.test(text) && !/^\s*(?:~|VAR|LIST|INCLUDE|CONST|-\s*\w+:|\{)/.test(text))
      throw new StoryError("straight quotation mark: write “ ” or ’", file, index + 1);
  });
}

/** Names of knots and functions that a compiled container speaks of. */
function mentions(node: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(node)) for (const child of node) mentions(child, found);
  else if (typeof node === "object" && node !== null)
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "string" && ["->", "f()", "->t->", "x()", "^->", "CNT?", "*"].includes(key))
        found.add(value.split(".", 1)[0] ?? "");
      else mentions(value, found);
    }
  return found;
}

interface Pruned {
  readonly json: string;
  /** Knots and functions that something goes to. */
  readonly live: ReadonlySet<string>;
}

/** Takes out the functions that this chapter never calls: the world's rules are compiled with every one. */
function prune(json: string): Pruned {
  const story: unknown = JSON.parse(json);
  if (typeof story !== "object" || story === null || !("root" in story) || !Array.isArray(story.root)) return { json, live: new Set() };
  const root: unknown[] = story.root;
  const named: unknown = root.at(-1);
  if (typeof named !== "object" || named === null) return { json, live: new Set() };
  const knots = named as Record<string, unknown>;
  const live = mentions(root.slice(0, -1), new Set(["global decl"]));
  for (const name of live) if (Object.hasOwn(knots, name)) mentions(knots[name], live);
  for (const name of Object.keys(knots)) if (!live.has(name) && !name.startsWith("#")) delete knots[name];
  return { json: JSON.stringify(story), live };
}

/** A knot of a chapter’s own file that nothing goes to: text that no reader will ever see. */
function checkKnots(file: string, live: ReadonlySet<string>): void {
  readFileSync(file, "utf8")
    .split("\n")
    .forEach((text, index) => {
      const knot = /^===\s*(\w+)\s*===/.exec(text)?.[1];
      if (knot !== undefined && !live.has(knot)) throw new StoryError(`nothing goes to the knot ${knot}`, file, index + 1);
    });
}

const cache = openCache("ink", "src/build/compile.ts");
const compiled = new Map<string, string>();

/** What was compiled before, by its text, in this run or an earlier one: after an edit only what was edited is compiled again. */
const before = {
  get(text: string): string | undefined {
    const known = compiled.get(text) ?? cache.take([text])?.toString();
    if (known !== undefined) compiled.set(text, known);
    return known;
  },
  set(text: string, json: string): void {
    compiled.set(text, json);
    cache.keep([text], json);
  },
};

/** Changes the text of a source before it is compiled; `name` is its path below the story’s folder. */
export type Rewrite = (name: string, text: string) => string;

/** The source of a chapter, made of several files, and where each of its lines came from. */
interface Joined {
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** A knot or function with all that follows its name, or what stands before the first; it is compiled as one or not at all. */
interface Section {
  readonly name: string | null;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: readonly string[];
}

function sectionsOf(file: string, text: string): Section[] {
  const lines = text.split("\n");
  const starts = [0, ...lines.flatMap((line, at) => (at > 0 && /^={2,}/.test(line) ? [at] : []))];
  return starts.map((start, at) => ({
    name: /^={2,}\s*(?:function\s+)?(\w+)/.exec(lines[start] ?? "")?.[1] ?? null,
    file,
    line: start + 1,
    text: lines.slice(start, starts[at + 1]),
  }));
}

/** The sections that a chapter may come to: those that it names, those that these name, and so on. Ink is compiled in half the time so. */
function namedBy(own: readonly Section[], others: readonly Section[]): Section[] {
  const kept = new Set([...own, ...others.filter(({ name }) => name === null)]);
  const named = new Set<string>();
  for (const { text } of kept) {
    for (const line of text) for (const word of line.match(/\w+/g) ?? []) named.add(word);
    for (const other of others) if (other.name !== null && named.has(other.name)) kept.add(other);
  }
  return [...others.filter((section) => kept.has(section)), ...own];
}

const lastInk = ["=== file_done ===", "-> END"];

/**
 * The rule list is compiled with all that is shared, so that a fault in what no chapter names is told as well; a file or an ending with what
 * it names.
 */
function joinSources(root: string, start: string, names: readonly string[], rewrite: Rewrite, last: readonly string[] = lastInk): Joined {
  const sections = names.map((name) => sectionsOf(join(root, name), rewrite(name, readFileSync(join(root, name), "utf8"))));
  const own = sections.at(-1) ?? [];
  const whole = start === "decide" || start === "past";
  const wanted = whole ? sections.flat() : namedBy(own, sections.slice(0, -1).flat());
  const origins: Origin[] = [{ file: names.at(-1) ?? "", line: 1 }];
  const text = [`-> ${start}`];
  for (const section of wanted) {
    text.push(...section.text);
    origins.push(...section.text.map((_, at) => ({ file: section.file, line: section.line + at })));
  }
  text.push(...last);
  return { text: text.join("\n"), origins };
}

/** Compiles a source, and tells its first fault by the file and line it stands on. `file` is the one to name where Ink names none. */
function compileJoined({ text, origins }: Joined, file: string): InkStory {
  const faults: StoryError[] = [];
  const told = (message: string, weight: number): void => {
    if (weight === weights.todo) return;
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    const origin = origins[line - 1] ?? { file, line: 1 };
    faults.push(
      new StoryError(message.replace(/^(ERROR|WARNING|RUNTIME ERROR)?:?\s*(?:'[^']*' )?line \d+:\s*/, ""), origin.file, origin.line),
    );
  };
  let story: InkStory | null = null;
  try {
    story = runCompiler(text, told);
  } catch (error) {
    if (faults.length === 0) told(error instanceof Error ? error.message : String(error), weights.error);
  }
  const [first] = faults;
  if (first !== undefined) throw first;
  if (story === null) throw new StoryError("Ink could not compile this file", file, 1);
  return story;
}

function jsonOf(joined: Joined, file: string): string {
  const json = compileJoined(joined, file).ToJson();
  if (typeof json !== "string") throw new StoryError("Ink could not compile this file", file, 1);
  return json;
}

function compileOne(root: string, start: string, names: readonly string[], rewrite: Rewrite): string {
  const joined = joinSources(root, start, names, rewrite);
  const known = before.get(joined.text);
  if (known !== undefined) return known;
  const file = join(root, names.at(-1) ?? "");
  const made = prune(jsonOf(joined, file));
  checkKnots(file, made.live);
  before.set(joined.text, made.json);
  return made.json;
}

/** The rule list of a story, changed: for the build, which asks each rule by itself. */
export const compileRules = ({ source }: Compiled, rewrite: Rewrite): string =>
  compileOne(source.root, "decide", [...source.shared, rules], rewrite);

/** All files in one, without their words, as they are written: what a proof adds to each of them could not be added to all at once. */
function compilePast({ root, shared, files }: StorySource): string {
  const names = [...shared, ...files.map(({ path }) => path)];
  const joined = joinSources(root, "past", names, (_name, text) => withoutProofTags(text), pastInk(files.map(({ id }) => id)));
  const known = before.get(joined.text);
  if (known !== undefined) return known;
  const { json } = prune(withoutWords(jsonOf(joined, join(root, "main.ink")), readFileSync(join(root, worldFile), "utf8")));
  before.set(joined.text, json);
  return json;
}

/**
 * Compiles a text of the build’s own, with nothing of the story in it.
 *
 * @throws Error where it is no Ink
 */
export function compileInk(text: string): string {
  const known = before.get(text);
  if (known !== undefined) return known;
  const json = compileText(text);
  before.set(text, json);
  return json;
}

/** What stands at a path of Ink, as `st_guard.0.b.3`: a place in a container by its number or its name. */
function contentAt(root: unknown, path: string): unknown {
  return path.split(".").reduce((node, part) => {
    const { content = [], namedContent } = (node ?? {}) as { content?: unknown[]; namedContent?: Map<string, unknown> };
    return /^\d+$/.test(part) ? content[Number(part)] : namedContent?.get(part);
  }, root);
}

/**
 * Where in the sources a piece of a chapter’s compiled Ink was written. Compiles the chapter once more: the JSON does not say.
 *
 * @param chapter - of a story that compiles
 * @param path - as Ink names its pieces
 * @returns null where there is no such piece
 */
export function originOf(story: StorySource, chapter: string, path: string): Origin | null {
  const { root, files, endings } = story;
  const source = [...files, ...endings].find(({ id }) => id === chapter);
  const names = source === undefined ? [...story.shared, rules] : sourcesOf(story, source);
  const joined = joinSources(root, source?.id ?? "decide", names, (_name, text) => text);
  const { mainContentContainer } = compileJoined(joined, join(root, names.at(-1) ?? ""));
  const found = contentAt(mainContentContainer, path) as { debugMetadata?: { startLineNumber: number } | null } | null | undefined;
  return joined.origins[(found?.debugMetadata?.startLineNumber ?? 0) - 1] ?? null;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The Ink files of a chapter, in the order they are compiled in. */
export function sourcesOf({ shared }: StorySource, { path }: ChapterSource): string[] {
  return isEnding(path) ? [...shared, ...sharedByEndings, path] : [...shared, path];
}

/** How a story is compiled. */
interface Compiling {
  readonly rewrite?: Rewrite;
}

/** A knot that calls the function of the map: without one, it would be taken out. */
const citiesStart = `\n=== map_start ===\n{ ${citiesFunction}(0, 0) }\n-> END`;

function compileMap(root: string, hinges: readonly Hinge[]): string | null {
  if (!checkMap(root)) return null;
  const file = join(root, citiesFile);
  checkLines(file, readFileSync(file, "utf8").split("\n"), hinges, []);
  return compileOne(root, "map_start", [worldFile, citiesFile], (name, text) => (name === citiesFile ? text + citiesStart : text));
}

/**
 * Compiles a story, chapter by chapter.
 *
 * @param root - the folder `story/`
 * @param rewrite - for a proof that must add to the story: the rules are checked on the sources as they are written, and what is not told
 * (`past`) is left out
 * @throws StoryError with the .ink file and line, for a compile error, an unknown cue, a choice without an id, a duplicate id,
 * or anything else that docs/ink.md forbids
 */
export function compileStory(root: string, { rewrite }: Compiling = {}): Compiled {
  const rewritten: Rewrite = (name, text) => withoutProofTags(rewrite?.(name, text) ?? text);
  const source = readStory(root);
  const gauges = source.gauges.map(({ id }) => id);
  const hinges = source.hinges.map(({ id }) => id) as Hinge[];
  const chapters = new Map<TextId, string>();
  const names = new Set([...source.shared, ...sharedByEndings, rules, ...[...source.files, ...source.endings].map(({ path }) => path)]);
  for (const name of names) {
    const file = join(root, name);
    readChoices(file);
    checkLines(file, readFileSync(file, "utf8").split("\n"), hinges, gauges);
    checkQuestions(file);
  }
  for (const chapter of [...source.files, ...source.endings])
    chapters.set(chapter.id as ChapterId, compileOne(root, chapter.id, sourcesOf(source, chapter), rewritten));
  chapters.set("decide", compileOne(root, "decide", [...source.shared, rules], rewritten));
  if (rewrite === undefined) chapters.set("past", compilePast(source));
  const map = compileMap(root, hinges);
  const fingerprint = digest([...chapters.entries()].flat().join("\n")).slice(0, 16);
  return { source, chapters, map, fingerprint };
}
