// Compiles chapters of the story: each file or ending by itself with what is shared, as the game fetches them.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Compiler } from "inkjs/full";
import { CueError, cueKeys, headerKeys, parseCue } from "../core/cues.ts";
import type { ChapterId } from "../core/cues.ts";
import { frontNames } from "../core/fronts.ts";
import { sceneNames } from "../core/scenes.ts";
import type { Hinge } from "../generated/story.ts";
import { openCache } from "./cache.ts";
import { type ChapterSource, StoryError, type StorySource, readChoices, readStory, rules, shared, sharedByEndings } from "./read.ts";

/** A compiled story: for each chapter, and for the rule list `decide`, the Ink as JSON text. */
export interface Compiled {
  readonly source: StorySource;
  readonly chapters: ReadonlyMap<ChapterId | "decide", string>;
  /** 16 hexadecimal digits; differs when any chapter does. */
  readonly fingerprint: string;
  /** What happens in the files that are not in the box, statement by statement, before the chapter it is told in. */
  readonly passing: ReadonlyMap<ChapterId | "decide", readonly string[]>;
}

/** Where a line of the joined source came from. */
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

function checkTags(text: string, origin: Origin, hinges: readonly Hinge[]): void {
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
    const known = key === "scene" ? sceneNames : key === "front" ? frontNames : null;
    if (known !== null && !known.includes(clean.slice(6).trim()))
      throw new StoryError(`#${clean}: not one of ${known.join(", ")} (src/core/${key}s.ts)`, origin.file, origin.line);
    try {
      // A tag with Ink inside is read when it is told; its key can be checked now.
      if (clean.includes("{") && ([...cueKeys, ...headerKeys] as readonly string[]).includes(key)) continue;
      parseCue(clean, hinges);
    } catch (error) {
      if (error instanceof CueError) throw new StoryError(error.message, origin.file, origin.line);
      throw error;
    }
  }
}

function checkLines(file: string, source: readonly string[], hinges: readonly Hinge[]): void {
  source.forEach((raw, index) => {
    const text = bare(raw);
    const origin = { file, line: index + 1 };
    for (const [pattern, why] of forbidden) if (pattern.test(text)) throw new StoryError(why, file, index + 1);
    if (!/^\s*(?:~|VAR|LIST|INCLUDE|CONST)/.test(text)) checkTags(text, origin, hinges);
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

/** Compiles one source made of several files, and tells faults by the file and line they stand on. */
function compileOne(root: string, start: string, names: readonly string[], rewrite: Rewrite): string {
  const origins: Origin[] = [{ file: names.at(-1) ?? "", line: 1 }];
  const text = [`-> ${start}`];
  for (const name of names) {
    const file = join(root, name);
    rewrite(name, readFileSync(file, "utf8"))
      .split("\n")
      .forEach((line, index) => {
        text.push(line);
        origins.push({ file, line: index + 1 });
      });
  }
  text.push("=== file_done ===", "-> END");
  const key = text.join("\n");
  const known = before.get(key);
  if (known !== undefined) return known;
  const faults: StoryError[] = [];
  const told = (message: string, type: number): void => {
    // 0 is the author's own TODO.
    if (type === 0) return;
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    const origin = origins[line - 1] ?? { file: join(root, names.at(-1) ?? ""), line: 1 };
    faults.push(
      new StoryError(message.replace(/^(ERROR|WARNING|RUNTIME ERROR)?:?\s*(?:'[^']*' )?line \d+:\s*/, ""), origin.file, origin.line),
    );
  };
  let json: string | void = undefined;
  try {
    json = new Compiler(key, {
      errorHandler: told,
      countAllVisits: false,
      fileHandler: null,
      pluginNames: [],
      sourceFilename: null,
    } as ConstructorParameters<typeof Compiler>[1])
      .Compile()
      .ToJson();
  } catch (error) {
    if (faults.length === 0) told(error instanceof Error ? error.message : String(error), 2);
  }
  const [first] = faults;
  if (first !== undefined) throw first;
  if (typeof json !== "string") throw new StoryError("Ink could not compile this file", join(root, names.at(-1) ?? ""), 1);
  const made = prune(json);
  checkKnots(join(root, names.at(-1) ?? ""), made.live);
  before.set(key, made.json);
  return made.json;
}

/**
 * Compiles a text of the build’s own, with nothing of the story in it.
 *
 * @throws Error where it is no Ink
 */
export function compileInk(text: string): string {
  const known = before.get(text);
  if (known !== undefined) return known;
  const json = new Compiler(text).Compile().ToJson();
  if (typeof json !== "string") throw new Error("Ink could not compile a text of the build’s own");
  before.set(text, json);
  return json;
}

/** The statements of a function of the shared sources, in order: a line, or a block in braces. */
function statements(root: string, name: string): string[] {
  const source = shared.flatMap((file) => readFileSync(join(root, file), "utf8").split("\n"));
  const at = source.findIndex((text) => text.startsWith(`=== function ${name}(`));
  const found: string[] = [];
  let depth = 0;
  for (const text of at < 0 ? [] : source.slice(at + 1)) {
    if (text.startsWith("===")) break;
    const line = bare(text).trimEnd();
    if (line.trim() === "") continue;
    if (depth === 0) found.push(line);
    else found.push(`${found.pop() ?? ""}\n${line}`);
    depth += (line.match(/\{/g) ?? []).length - (line.match(/\}/g) ?? []).length;
  }
  return found.flatMap((statement) => {
    const act = /^~ (close_act_\w+)\(\)$/.exec(statement.trim())?.[1];
    return act === undefined ? [statement] : statements(root, act);
  });
}

/**
 * What a function of the shared sources does, statement by statement, each compiled by itself; an act’s end is taken apart as well. Run
 * in order they do what the function does, and each reads little of the world.
 */
export function compileStatements(root: string, name: string, rewrite: Rewrite = (_name, text) => text): string[] {
  return statements(root, name).map((statement, index) => {
    const knot = `passing_${index}`;
    const text = [
      `-> ${knot}`,
      ...shared.map((file) => rewrite(file, readFileSync(join(root, file), "utf8"))),
      `=== ${knot} ===`,
      statement,
      "-> END",
    ];
    const key = text.join("\n");
    const known = before.get(key);
    if (known !== undefined) return known;
    const json = new Compiler(key, {
      errorHandler: (message: string, type: number) => {
        if (type !== 0) throw new StoryError(message, join(root, "meanwhile.ink"), 1);
      },
      countAllVisits: false,
      fileHandler: null,
      pluginNames: [],
      sourceFilename: null,
    } as ConstructorParameters<typeof Compiler>[1])
      .Compile()
      .ToJson();
    const made = prune(String(json)).json;
    before.set(key, made);
    return made;
  });
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The Ink files of a chapter, in the order they are compiled in. */
export function sourcesOf(chapter: ChapterSource): string[] {
  return chapter.path.startsWith("endings/") ? [...shared, ...sharedByEndings, chapter.path] : [...shared, chapter.path];
}

/**
 * Compiles the whole story.
 *
 * @param root - the folder `story/`
 * @param rewrite - for a proof that must add to the story: the rules are checked on the sources as they are written
 * @throws StoryError with the .ink file and line, for a compile error, an unknown cue, a choice without an id, a duplicate id,
 * or anything else that docs/ink.md forbids
 */
export function compileStory(root: string, rewrite: Rewrite = (_name, text) => text): Compiled {
  const source = readStory(root);
  const hinges = source.hinges.map(({ id }) => id) as Hinge[];
  const chapters = new Map<ChapterId | "decide", string>();
  const names = new Set([...shared, ...sharedByEndings, rules, ...[...source.files, ...source.endings].map(({ path }) => path)]);
  for (const name of names) {
    const file = join(root, name);
    readChoices(file);
    checkLines(file, readFileSync(file, "utf8").split("\n"), hinges);
  }
  for (const chapter of [...source.files, ...source.endings])
    chapters.set(chapter.id as ChapterId, compileOne(root, chapter.id, sourcesOf(chapter), rewrite));
  chapters.set("decide", compileOne(root, "decide", [...shared, rules], rewrite));
  const fingerprint = digest([...chapters.entries()].flat().join("\n")).slice(0, 16);
  const passing = new Map<ChapterId | "decide", readonly string[]>();
  for (const { id, path } of [...source.files, { id: "decide", path: rules }]) {
    const year = /^\s*~ meanwhile_(\d+)\(\)/m.exec(readFileSync(join(root, path), "utf8"))?.[1];
    if (year !== undefined) passing.set(id as ChapterId | "decide", compileStatements(root, `pass_${year}`, rewrite));
  }
  return { source, chapters, fingerprint, passing };
}
