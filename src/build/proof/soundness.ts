// Proves the story sound over every history, or says where it is not: file, line and the shortest reading that shows it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Atlas, createAtlas } from "../../core/atlas/ask/atlas.ts";
import { AtlasError } from "../../core/atlas/error.ts";
import { pointOf } from "../../core/atlas/ask/graph.ts";
import type { Plan } from "../../core/atlas/make/plan.ts";
import type { Tables } from "../../core/atlas/tables.ts";
import { shortestTo, stepsOf } from "../../core/atlas/ask/trace.ts";
import { openCache, remember } from "../cache.ts";
import { type Compiled, originOf, sourcesOf } from "../compile.ts";
import { tablesOf } from "../tables.ts";
import { type ChapterSource, StoryError, type StorySource, readChoices, rules, sharedByEndings } from "../read.ts";

/** One way in which the story is not sound. */
export interface Flaw {
  readonly rule: string;
  readonly message: string;
  /** The .ink file, and the line from 1. */
  readonly file: string;
  readonly line: number;
  /** The shortest reading that shows it, as steps; null where it is that no reading does something. */
  readonly reading: readonly string[] | null;
}

/** A flaw as one line for people. */
export const tellFlaw = ({ file, line, message, reading }: Flaw): string =>
  `${file}:${line}: ${message}${reading === null ? "" : `\n    ${reading.length === 0 ? "at the beginning" : reading.join(" · ")}`}`;

interface Located {
  readonly file: string;
  readonly line: number;
}

/** The line on which a pattern first stands in some files; the first line of the last file where it does not. */
function find(root: string, names: readonly string[], pattern: RegExp): Located {
  for (const name of names) {
    const at = readFileSync(join(root, name), "utf8")
      .split("\n")
      .findIndex((text) => pattern.test(text));
    if (at >= 0) return { file: join(root, name), line: at + 1 };
  }
  return { file: join(root, names.at(-1) ?? ""), line: 1 };
}

const escape = (text: string): string => text.replace(/[^\w]/g, "\\$&");

function namesOf({ source }: Compiled, chapter: string): string[] {
  const found = [...source.files, ...source.endings].find(({ id }) => id === chapter);
  return found === undefined ? [...source.shared, rules] : sourcesOf(source, found);
}

/** Where a fault of a chapter stands: on the line its Ink path names, or at the knot it is in where the path names no line of text. */
function placeOf(story: Compiled, chapter: string, path = chapter): Located {
  const written = path === chapter ? null : originOf(story.source, chapter, path);
  if (written !== null) return written;
  const knot = /^\w+/.exec(path)?.[0] ?? chapter;
  const names = namesOf(story, chapter).toReversed();
  return find(story.source.root, names, new RegExp(`^===\\s*(function\\s+)?${escape(knot)}\\b`));
}

/** Where histories stop that should not, and circles. */
function stops(story: Compiled, atlas: Atlas): Flaw[] {
  const { graph } = atlas;
  const flaws: Flaw[] = atlas.ends.flatMap(({ kind, name, state }): Flaw[] => {
    if (kind === "ending")
      return story.source.endings.some(({ id }) => id === name) ? [] : [flaw("ending", `a history comes to ${name}`, state, "decide")];
    const { chapter = "", choices = [], label = "" } = graph.tables.points[pointOf(graph, state)] ?? {};
    if (kind === "fault") {
      const [, path = "", problem = label] = /^(.*?): (.*)$/s.exec(label) ?? [];
      return [flaw("error", `the text breaks here: ${problem}`, state, chapter, path === "" ? chapter : path)];
    }
    const at = story.source.files.find(({ id }) => id === chapter);
    const line = readChoices(join(story.source.root, at?.path ?? "")).find(({ id }) => id === choices[0]?.id)?.line ?? 1;
    return [{ ...flaw("dead end", `every answer is locked: ${choices.map(({ id }) => id).join(", ")}`, state, chapter), line }];
  });
  function flaw(rule: string, message: string, state: number, chapter: string, path = chapter): Flaw {
    const trace = shortestTo(graph, (one) => one === state);
    return { rule, message, ...placeOf(story, chapter, path), reading: trace === null ? null : stepsOf(graph, trace) };
  }
  if (graph.order.length < graph.size) {
    const done = new Set(graph.order);
    const trace = shortestTo(graph, (state) => !done.has(state));
    const chapter = graph.tables.points[pointOf(graph, trace?.states.at(-1) ?? 0)]?.chapter ?? "";
    flaws.push({
      rule: "circle",
      message: "from here answers can go round for ever",
      ...placeOf(story, chapter),
      reading: trace === null ? null : stepsOf(graph, trace),
    });
  }
  return flaws;
}

/** Answers and endings that no history reaches, and locks that never close. */
function unreached(story: Compiled, { graph, ends }: Atlas): Flaw[] {
  const { root, files, endings } = story.source;
  const offered = new Map<string, { open: boolean; locked: boolean }>();
  for (let state = 0; state < graph.size; state++) {
    const { chapter = "", choices = [] } = graph.tables.points[pointOf(graph, state)] ?? {};
    for (const { id, locked } of choices) {
      const entry = offered.get(`${chapter}/${id}`) ?? { open: false, locked: false };
      offered.set(`${chapter}/${id}`, { open: entry.open || !locked, locked: entry.locked || locked });
    }
  }
  const answers = files.flatMap(({ id: chapter, path }): Flaw[] => {
    const file = join(root, path);
    const text = readFileSync(file, "utf8").split("\n");
    return readChoices(file).flatMap(({ id, line }): Flaw[] => {
      const met = offered.get(`${chapter}/${id}`);
      const say = (rule: string, message: string): Flaw[] => [{ rule, message, file, line, reading: null }];
      if (met === undefined) return say("unreached answer", `no history offers “${id}”`);
      if (!met.open) return say("never open", `“${id}” is locked in every history`);
      if (/#\s*locked:/.test(text[line - 1] ?? "") && !met.locked) return say("idle lock", `the lock of “${id}” never closes`);
      return [];
    });
  });
  const missing = (chapter: ChapterSource): Flaw[] =>
    ends.some(({ kind, name }) => kind === "ending" && name === chapter.id)
      ? []
      : [
          {
            rule: "unreached ending",
            message: `no history comes to ${chapter.id}`,
            ...placeOf(story, chapter.id),
            reading: null,
          },
        ];
  return [...answers, ...endings.flatMap(missing)];
}

/** Gauges that leave 0 to 4 where a choice or a file’s end shows them. */
function gauges(story: Compiled, plan: Plan, atlas: Atlas): Flaw[] {
  const { root, shared, gauges: known } = story.source;
  return known.flatMap(({ id }): Flaw[] => {
    // Proven without a walk where no value that may come is out of range.
    if (atlas.graph.tables.closing[id]?.every((value) => legal.includes(value)) === true) return [];
    const watched = createAtlas(tablesOf(watch(plan, id)));
    const bad = (name: string): boolean => name.startsWith(outOfRange);
    const end = watched.ends.find(({ kind, name }) => kind === "ending" && bad(name));
    if (end === undefined) return [];
    const trace = shortestTo(watched.graph, (state) => state === end.state);
    const last = trace === null ? [] : stepsOf(watched.graph, trace);
    return [
      {
        rule: "gauge",
        message: `${id} comes to ${end.name.slice(outOfRange.length)}; a gauge is 0 to 4`,
        ...find(root, shared, new RegExp(`^VAR\\s+${id}\\b`)),
        reading: last,
      },
    ];
  });
}

const legal = ["0", "1", "2", "3", "4"];
const outOfRange = "gauge out of range: ";
/** The same story, in which a gauge that is out of range at the end of a chapter ends the history. */
function watch(plan: Plan, gauge: string): Plan {
  return {
    ...plan,
    chapters: plan.chapters.map((chapter) => ({
      ...chapter,
      onward: {
        kind: "fork",
        variable: gauge,
        cases: Object.fromEntries(legal.map((value) => [value, chapter.onward])),
        otherwise: { kind: "named", variable: gauge, prefix: outOfRange },
      },
    })),
  };
}

/** A rule that reads a memory after its act is over: the memory is then live at the first question of a later act’s file. */
function memories(story: Compiled, atlas: Atlas): Flaw[] {
  const { root, shared, files, hinges, design } = story.source;
  const actOf = (number: number): number => design.acts.findIndex((last) => number <= last);
  const { graph } = atlas;
  const homes = hingeFiles(root);
  return graph.tables.points.flatMap((point, index): Flaw[] => {
    const file = files.find(({ id }) => id === point.chapter);
    if (file === undefined || point.kind !== "ask") return [];
    return point.live.flatMap((variable): Flaw[] => {
      const { name = "" } = graph.tables.variables[variable] ?? {};
      const home = homes.get(name);
      if (home === undefined || !hinges.some(({ id }) => id === name) || actOf(home) >= actOf(file.number)) return [];
      const trace = shortestTo(graph, (state) => pointOf(graph, state) === index);
      return [
        {
          rule: "memory",
          message: `a rule still reads ${name} in ${file.id}, after its act: fold it into a gauge or a standing`,
          ...find(root, shared, new RegExp(`^LIST\\s+${name}\\b`)),
          reading: trace === null ? null : stepsOf(graph, trace),
        },
      ];
    });
  });
}

/** The number of the turning point at which each hinge is decided, from the comments of world.ink: `// 05. …` above its function. */
export function hingeFiles(root: string): Map<string, number> {
  const homes = new Map<string, number>();
  let number = 0;
  for (const text of readFileSync(join(root, "world.ink"), "utf8").split("\n")) {
    number = Number(/^\/\/ (\d\d)\. /.exec(text)?.[1] ?? number);
    const id = /^=== function decide_(\w+)\(/.exec(text)?.[1];
    if (id !== undefined) homes.set(id, number);
  }
  return homes;
}

const cache = openCache("flaws", "src/build/proof/soundness.ts");

/** Flaws that were kept; null where they are of another shape. */
export const readFlaws = (raw: unknown): Flaw[] | null =>
  Array.isArray(raw) && raw.every(({ rule, line }: Partial<Flaw>) => typeof rule === "string" && typeof line === "number") ? raw : null;

/** The texts of every Ink file of a story, each after its name: what any proof of it hangs on. */
export const textsOf = ({ root, shared, files, endings }: StorySource): string[] =>
  [...shared, ...sharedByEndings, rules, ...[...files, ...endings].map(({ path }) => path)].flatMap((name) => [
    join(root, name),
    readFileSync(join(root, name), "utf8"),
  ]);

/**
 * Refuses a story that some history cannot be told in: a tag that no reader of it understands, an error of Ink, a question without an open
 * answer. Nothing is walked where the tables hold no such place.
 *
 * @throws StoryError with the file, the line and the shortest reading that comes there
 */
export function mustTell(story: Compiled, tables: Tables): void {
  const suspect = tables.points.some(({ kind, trees }) => kind === "fault" || (kind === "ask" && trees.every((tree) => tree < 0)));
  const [flaw] = suspect ? stops(story, createAtlas(tables)) : [];
  if (flaw === undefined) return;
  const { message, file, line, reading } = flaw;
  throw new StoryError(`${message} (${reading === null || reading.length === 0 ? "at the beginning" : reading.join(" · ")})`, file, line);
}

/**
 * Every flaw of the story, over every history; empty where it is sound.
 *
 * Cost: one exploration for the story, and one for each gauge that is not proven in range by it; nothing where it was proved before.
 */
export function flawsOf(story: Compiled, plan: Plan): Flaw[] {
  const content = JSON.stringify([plan.chapters, plan.world]);
  return remember(cache, [...textsOf(story.source), content], readFlaws, () => prove(story, plan));
}

function prove(story: Compiled, plan: Plan): Flaw[] {
  let atlas: Atlas;
  try {
    atlas = createAtlas(tablesOf(plan));
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return [{ rule: "unexplorable", message: error.message, file: join(story.source.root, "main.ink"), line: 1, reading: null }];
  }
  const found = [...stops(story, atlas), ...unreached(story, atlas), ...gauges(story, plan, atlas), ...memories(story, atlas)];
  const { record } = atlas;
  const end = atlas.endingOf(record);
  const first = story.source.endings.find(({ number }) => number === 1)?.id;
  if (end !== first && first !== undefined)
    found.push({
      rule: "record",
      message: `as it happened comes to ${end ?? "no ending"}, not to ${first}`,
      ...find(story.source.root, [rules], /^=== function verdict/),
      reading: stepsOf(atlas.graph, record),
    });
  return found;
}
