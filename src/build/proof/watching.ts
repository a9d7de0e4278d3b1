// Watches the telling of single chapters for what may not happen in them, over every history: first each chapter alone, from every world
// that could be, and then, where something was seen, the whole story, which says whether a history brings it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { endsOf } from "../../core/atlas/ask/count.ts";
import { explore } from "../../core/atlas/ask/graph.ts";
import { shortestTo, stepsOf } from "../../core/atlas/ask/trace.ts";
import type { Memo } from "../../core/atlas/make/memo.ts";
import type { Onward, Plan } from "../../core/atlas/make/plan.ts";
import { makeTables } from "../../core/atlas/make/tables.ts";
import { type Rewrite, compileInk, compileStory } from "../compile.ts";
import { planOf } from "../plan.ts";
import { type ChapterSource, type StorySource, readStory, worldFile } from "../read.ts";
import { openMemo } from "../tables.ts";
import { type Flaw, hingeFiles } from "./soundness.ts";

/**
 * Ink that is put into a line before a column. `@` in it is the watcher’s number, and `!` says that the line is wrong. It may say so itself by
 * `wrong = @00000 + line`, and in what way by `kinds` to that, so many times.
 */
export interface Mark {
  readonly at: number;
  readonly ink: string;
}

/** Something that is looked for in one chapter. */
export interface Watcher {
  readonly rule: string;
  readonly chapter: ChapterSource;
  /** Variables and functions of its own, as Ink; `@` as in a mark. */
  readonly declared: string;
  /** By line, from 1. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  /** Whether it keeps nothing past a question: all such watch the whole story together, and none makes its states many more. */
  readonly isBrief: boolean;
  /** What is wrong with a line, by the kind that its marks say, from 0. */
  message(kind: number): string;
}

const prefix = "wrong: ";
/** A line of a chapter as one watcher sees it, as one number: the watcher, what kind of fault it is, and the line. */
const block = 100_000;
export const kinds = 10_000;

const shared = ["VAR wrong = 0", "=== function is_wrong(line) ===", "~ wrong = line", '~ return ""'];

/** The text of a chapter with the marks of its watchers, each asked only where it watches. */
function marked(text: string, watchers: readonly (readonly [number: number, watcher: Watcher])[]): string {
  const numbered = (ink: string, number: number): string => ink.replaceAll("@", String(number));
  const lines = text.split("\n").map((line, index) => {
    const marks = watchers.flatMap(([number, { marks: own }]) =>
      (own.get(index + 1) ?? []).map(({ at, ink }) => ({
        at,
        ink: `{watch_${number}:${numbered(ink, number).replaceAll("!", `{is_wrong(${number * block + index + 1})}`)}}`,
      })),
    );
    return marks.sort((a, b) => b.at - a.at).reduce((marking, { at, ink }) => marking.slice(0, at) + ink + marking.slice(at), line);
  });
  const declared = watchers.flatMap(([number, watcher]) => [`VAR watch_${number} = 0`, numbered(watcher.declared, number)]);
  return [...lines, ...shared, ...declared, ""].join("\n");
}

interface Variable {
  readonly name: string;
  /** Its values as Ink writes them; empty where it stays as it is declared. */
  readonly values: readonly string[];
}

/** Every world that a chapter could open on, one variable after another: more than histories bring. */
function worldsOf({ root, gauges, standings, hinges, files, endings }: StorySource, chapter: ChapterSource): Variable[] {
  const homes = hingeFiles(root);
  const isEnding = endings.includes(chapter);
  const world = readFileSync(join(root, worldFile), "utf8");
  const known = new Set([...standings, ...hinges].map(({ id }) => id));
  // What else can be remembered, as what the Recorder did; and how the run was over before its time.
  const others = [...world.matchAll(/^LIST\s+(\w+)\s*=\s*(.+)$/gm)].filter(([, id = ""]) => !known.has(id));
  const items = (id: string, values: readonly string[]): string[] => values.map((value) => `${id}.${value}`);
  return [
    ...gauges.map(({ id }) => ({ name: id, values: ["0", "1", "2", "3", "4"] })),
    ...standings.map(({ id, values }) => ({ name: id, values: items(id, values) })),
    ...hinges.map(({ id, options }) => {
      const home = homes.get(id) ?? 0;
      const isInBox = files.some((file) => file.hinges.includes(id));
      if (!isEnding && (home > chapter.number || (isInBox && home === chapter.number))) return { name: id, values: [] };
      return { name: id, values: isEnding || !isInBox ? ["()", ...items(id, options)] : items(id, options) };
    }),
    ...others
      .filter(([, id]) => isEnding || id !== "over")
      .map(([, id = "", list = ""]) => ({
        name: id,
        values: [
          "()",
          ...items(
            id,
            list.split(",").map((item) => item.replace(/[()]/g, "").trim()),
          ),
        ],
      })),
  ].filter(({ values }) => values.length > 0);
}

/** An Ink that says which of a chapter’s watchers watches: a piece of its own, so that what is chosen after it is compiled and run once for all. */
const starter = (flags: readonly string[], watching: string): string =>
  ["-> start", ...flags.map((flag) => `VAR ${flag} = 0`), "=== start ===", `~ ${watching} = 1`, "-> END"].join("\n");

/** An Ink in which every world can be chosen. */
function opener(root: string, worlds: readonly Variable[]): string {
  const declared = readFileSync(join(root, worldFile), "utf8")
    .split("\n")
    .filter((line) => /^(VAR|LIST)\s/.test(line));
  const knots = worlds.flatMap(({ name, values }, at) => [
    `=== open_${at} ===`,
    ...values.flatMap((value) => [`+ [${value} #c:${name}.${value.replace(/^\w+\./, "")}]`, `~ ${name} = ${value}`, `-> open_${at + 1}`]),
  ]);
  return ["-> open_0", ...declared, ...knots, `=== open_${worlds.length} ===`, "-> END"].join("\n");
}

const done: Onward = { kind: "ending", id: "read" };
const wrongOr = (onward: Onward): Onward => ({
  kind: "fork",
  variable: "wrong",
  cases: { 0: onward },
  otherwise: { kind: "named", variable: "wrong", prefix },
});

/** A line that a plan comes to be wrong on. */
interface Wrong {
  /** The watcher’s number. */
  readonly number: number;
  readonly line: number;
  readonly kind: number;
  /** The shortest reading that shows it. */
  readonly reading: string[];
}

function wrongsOf(plan: Plan, memo: Memo): Wrong[] {
  const graph = explore(makeTables(plan, undefined, memo));
  return endsOf(graph).flatMap(({ kind, name, state }) => {
    if (kind !== "ending" || !name.startsWith(prefix)) return [];
    const trace = shortestTo(graph, (one) => one === state);
    const place = Number(name.slice(prefix.length));
    const inLine = place % block;
    const reading = trace === null ? [] : stepsOf(graph, trace);
    return [{ number: Math.floor(place / block), line: inLine % kinds, kind: Math.floor(inLine / kinds), reading }];
  });
}

/** What each watcher would see in its chapter, from every world that could be. */
function suspects(source: StorySource, watchers: readonly Watcher[], memo: Memo): Watcher[] {
  // Numbered in each chapter anew: what is found of one does not hang on another.
  const own = (chapter: ChapterSource): (readonly [number, Watcher])[] =>
    watchers.filter((watcher) => watcher.chapter === chapter).map((watcher, number) => [number, watcher]);
  const watched = [...source.files, ...source.endings];
  const rewrite: Rewrite = (name, text) => {
    const chapter = watched.find(({ path }) => path === name);
    return chapter === undefined || own(chapter).length === 0 ? text : marked(text, own(chapter));
  };
  const compiled = compileStory(source.root, { rewrite });
  const plan = planOf(compiled);
  return watched.flatMap((chapter) => {
    const mine = own(chapter);
    const flags = mine.map(([number]) => `watch_${number}`);
    const worlds = worldsOf(source, chapter);
    const open = opener(source.root, worlds);
    const json = plan.chapters.find(({ id }) => id === chapter.id)?.json ?? "";
    return mine.flatMap(([number, watcher]) => {
      const alone: Plan = {
        ...plan,
        world: [...plan.world, ...worlds.map(({ name }) => name).filter((name) => !plan.world.includes(name)), "wrong", ...flags],
        readChoice: (text, tags, path) =>
          plan.readChoice(
            text,
            tags.filter((tag) => !tag.startsWith("hinge:")),
            path,
          ),
        chapters: [
          { id: "starter", json: compileInk(starter(flags, `watch_${number}`)), onward: { kind: "chapter", id: "opener" } },
          { id: "opener", json: compileInk(open), onward: { kind: "chapter", id: chapter.id } },
          { id: chapter.id, json, onward: wrongOr(done) },
        ],
      };
      return wrongsOf(alone, memo).length > 0 ? [watcher] : [];
    });
  });
}

/** The plan as far as the last file that is watched: what is told after it changes nothing of what was seen. All of it where an ending is. */
function upTo(plan: Plan, source: StorySource, watchers: readonly Watcher[]): Plan {
  const last = Math.max(...watchers.map(({ chapter }) => source.files.indexOf(chapter)));
  if (watchers.some(({ chapter }) => source.endings.includes(chapter))) return plan;
  const chapters = plan.chapters.slice(0, last + 1);
  const here = (onward: Onward): Onward => {
    if (onward.kind === "fork") {
      const cases = Object.fromEntries(Object.entries(onward.cases).map(([value, one]) => [value, here(one)]));
      return { ...onward, cases, otherwise: here(onward.otherwise) };
    }
    return onward.kind === "chapter" && !chapters.some(({ id }) => id === onward.id) ? done : onward;
  };
  return { ...plan, chapters: chapters.map((one) => ({ ...one, onward: here(one.onward) })) };
}

/** What some watchers see together in the histories of the story. */
function seenBy(source: StorySource, watchers: readonly Watcher[], memo: Memo): Flaw[] {
  const numbered = watchers.map((watcher, number) => [number, watcher] as const);
  const rewrite: Rewrite = (name, text) => {
    const own = numbered.filter(([, { chapter }]) => chapter.path === name);
    return own.length === 0 ? text : marked(text, own).replaceAll(/^VAR watch_(\d+) = 0$/gm, "VAR watch_$1 = 1");
  };
  const compiled = compileStory(source.root, { rewrite });
  const plan = upTo(planOf(compiled), source, watchers);
  const watched: Plan = {
    ...plan,
    world: [...plan.world, "wrong"],
    chapters: plan.chapters.map((one) =>
      watchers.some(({ chapter }) => chapter.id === one.id) ? { ...one, onward: wrongOr(one.onward) } : one,
    ),
  };
  const found = wrongsOf(watched, memo).flatMap(({ number, line, kind, reading }): Flaw[] => {
    const watcher = watchers[number];
    if (watcher === undefined) return [];
    const { chapter, rule } = watcher;
    return [{ rule, message: watcher.message(kind), file: join(source.root, chapter.path), line, reading }];
  });
  return found.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/**
 * Everything that some history brings before one of the watchers, with the shortest reading; of several things that one history brings in a
 * chapter the last.
 *
 * Cost: an exploration of its chapter alone for each watcher, and one of the story up to there for each of those that see something; one of
 * the story for all that are brief.
 */
export function watch(root: string, watchers: readonly Watcher[]): Flaw[] {
  const source = readStory(root);
  const chapters = [...source.files, ...source.endings];
  const homed = watchers.map((watcher) => ({
    ...watcher,
    message: (kind: number) => watcher.message(kind),
    chapter: chapters.find(({ path }) => path === watcher.chapter.path) ?? watcher.chapter,
  }));
  const brief = homed.filter(({ isBrief }) => isBrief);
  const memo = openMemo();
  const lasting = homed.filter(({ isBrief }) => !isBrief);
  const suspected = lasting.length === 0 ? [] : suspects(source, lasting, memo);
  const groups = [...(brief.length === 0 ? [] : [brief]), ...suspected.map((watcher) => [watcher])];
  const seen = groups.flatMap((group) => seenBy(source, group, memo));
  memo.leave();
  return seen;
}
