// Proves that no history speaks of somebody it has lost: every line tagged `#cast:` or `#lost:` holds in every history that tells it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { endsOf } from "../../core/atlas/ask/count.ts";
import { explore } from "../../core/atlas/ask/graph.ts";
import { shortestTo, stepsOf } from "../../core/atlas/ask/trace.ts";
import type { Memo } from "../../core/atlas/make/memo.ts";
import type { Plan } from "../../core/atlas/make/plan.ts";
import { makeSteps } from "../../core/atlas/make/steps.ts";
import { tablesFrom } from "../../core/atlas/make/tables.ts";
import { openCache, remember } from "../cache.ts";
import { compileInk, compileStory } from "../compile.ts";
import { openMemo } from "../tables.ts";
import { planOf } from "../plan.ts";
import { type ChapterSource, StoryError, type StorySource, readStory, worldFile } from "../read.ts";
import { type Flaw, readFlaws, textsOf } from "./soundness.ts";
import { inThread } from "../thread.ts";

/** A person or a body that some histories lose; `has_<id>()` of world.ink says whether it is still there. */
interface Losable {
  readonly id: string;
  /** How the text names it. A line that does so carries the tag `#cast:` where it is there, `#lost:` where it is not. */
  readonly names: readonly string[];
}

/** Who can be lost, from the lines `/// cast id | names` above the functions of world.ink. */
export function readLosable(root: string): Losable[] {
  const path = join(root, worldFile);
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((text, index, all) => {
      const found = /^\/\/\/ cast (\w+) \| (.+)$/.exec(text);
      if (found === null) return [];
      const [, id = "", names = ""] = found;
      if (!new RegExp(`^=== function has_${id}\\(\\)`).test(all[index + 1] ?? ""))
        throw new StoryError(`the function has_${id}() stands below its /// line`, path, index + 1);
      return [{ id, names: names.split(",").map((name) => name.trim()) }];
    });
}

const prefix = "cast: ";
/** A line of a chapter as told of somebody, as one number: persons, then chapters, then lines. */
const block = 100_000;

/** Sees whether lines are right about those who are watched: for each a variable, and for all the last line that was wrong. */
const watch = (losable: readonly Losable[]): string =>
  [
    "",
    ...losable.map(({ id }) => `VAR watch_${id} = 0`),
    "VAR wrong = 0",
    "=== function is_wrong(line) ===",
    "~ wrong = line",
    '~ return ""',
    "",
  ].join("\n");

/** Says before each tag of a line what it must mean: only of somebody who is watched is it asked, and costs anything. */
function watchLine(line: string, losable: readonly Losable[], place: (person: number) => number): string {
  return losable.reduce((text, { id }, person) => {
    const ask = (wrong: string): string => `{watch_${id}:{${wrong}:{is_wrong(${place(person)})}}} $&`;
    return text
      .replace(new RegExp(`#\\s*cast:\\s*${id}\\b`, "g"), ask(`not has_${id}()`))
      .replace(new RegExp(`#\\s*lost:\\s*${id}\\b`, "g"), ask(`has_${id}()`));
  }, line);
}

const namesOf = ({ files, endings }: StorySource): string[] => [...files, ...endings].map(({ path }) => path);

/** The story as it is watched, compiled once for everybody who can be lost. */
function watchedPlan(source: StorySource, losable: readonly Losable[]): Plan {
  const names = namesOf(source);
  return planOf(
    compileStory(source.root, {
      rewrite: (name, text) => {
        const chapter = names.indexOf(name);
        if (chapter < 0) return text;
        const lines = text
          .split("\n")
          .map((line, index) => watchLine(line, losable, (person) => (person * names.length + chapter) * block + index + 1));
        // Not in world.ink: what passes between the files says nothing of anybody, and need not be compiled again.
        return lines.join("\n") + watch(losable);
      },
    }),
  );
}

/** The plan in which some are watched, and a line that is wrong about one of them ends the history at the end of its chapter. */
function watching(plan: Plan, losable: readonly Losable[], watched: readonly Losable[]): Plan {
  const flags = losable.map(({ id }) => `watch_${id}`);
  const set = watched.map(({ id }) => `~ watch_${id} = 1`);
  const opening = ["-> begin", ...flags.map((flag) => `VAR ${flag} = 0`), "=== begin ===", ...set, "-> END"];
  const [first] = plan.chapters;
  return {
    ...plan,
    world: [...plan.world, "wrong", ...flags],
    chapters: [
      { id: "watching", json: compileInk(opening.join("\n")), onward: { kind: "chapter", id: first?.id ?? "" } },
      ...plan.chapters.map((chapter) => ({
        ...chapter,
        onward: {
          kind: "fork",
          variable: "wrong",
          cases: { 0: chapter.onward },
          otherwise: { kind: "named", variable: "wrong", prefix },
        } as const,
      })),
    ],
  };
}

/** Lines that name somebody who can be lost, and do not say whether this history still has them. */
function untagged(root: string, names: readonly string[], losable: readonly Losable[]): Flaw[] {
  return names.flatMap((name) =>
    readFileSync(join(root, name), "utf8")
      .split("\n")
      .flatMap((raw, index) => {
        const text = raw.replace(/\/\/.*$/, "").trim();
        if (/^(#|~|===|->|VAR|LIST|\+)/.test(text)) return [];
        return losable.flatMap(({ id, names: called }): Flaw[] => {
          const named = called.find((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(text));
          if (named === undefined || new RegExp(`#\\s*(cast|lost):\\s*${id}\\b`).test(text)) return [];
          const message = `“${named}” wants #cast: ${id}, or #lost: ${id}`;
          return [{ rule: "cast", message, file: join(root, name), line: index + 1, reading: null }];
        });
      }),
  );
}

/** A line that is wrong about somebody, from the name of the end that it makes. */
interface Wrong {
  /** The path of its chapter. */
  readonly name: string;
  readonly id: string;
  readonly line: number;
}

function wrongOf(end: string, names: readonly string[], losable: readonly Losable[]): Wrong {
  const place = Number(end.slice(prefix.length));
  const chapter = Math.floor(place / block);
  return { name: names[chapter % names.length] ?? "", id: losable[Math.floor(chapter / names.length)]?.id ?? "", line: place % block };
}

/**
 * Ends that are asked for together, so that the histories which come to them are told apart by little else: those of all files, and then those
 * of the endings that may be wrong about the same people.
 */
function groupsOf(ends: readonly string[], files: readonly ChapterSource[], wrong: (end: string) => Wrong): ReadonlySet<string>[] {
  const isInFile = (end: string): boolean => files.some(({ path }) => path === wrong(end).name);
  const people = (end: string): string[] => ends.map(wrong).flatMap(({ name, id }) => (name === wrong(end).name ? [id] : []));
  const groups = new Map<string, Set<string>>();
  for (const end of ends.toSorted((a, b) => Number(isInFile(b)) - Number(isInFile(a)))) {
    const key = isInFile(end) ? "" : [...new Set(people(end))].sort().join();
    groups.set(key, (groups.get(key) ?? new Set()).add(end));
  }
  return [...groups.values()];
}

/**
 * Every line that is wrong about those who are watched. The steps say which lines may be, of values that need not come together; whether a
 * history makes one so is asked of a few at a time, and of no more of the story than leads to them.
 */
function wrongLines(source: StorySource, losable: readonly Losable[], plan: Plan, memo: Memo): Flaw[] {
  const names = namesOf(source);
  const wrong = (end: string): Wrong => wrongOf(end, names, losable);
  const steps = makeSteps(plan, undefined, memo);
  const ends = steps.points.flatMap(({ kind, label }) => (kind === "ending" && label.startsWith(prefix) ? [label] : []));
  const never = new Set<string>();
  return groupsOf(ends, source.files, wrong).flatMap((group) => {
    const sought = { isSought: (end: string) => group.has(end), isNever: (end: string) => never.has(end) };
    const graph = explore(tablesFrom(plan, steps, sought));
    const found = endsOf(graph).filter(({ kind, name }) => kind === "ending" && group.has(name));
    const met = new Set(found.map(({ name }) => name));
    for (const end of group) if (!met.has(end)) never.add(end);
    return found.map(({ name: end, state }): Flaw => {
      const { name, id, line } = wrong(end);
      const trace = shortestTo(graph, (one) => one === state);
      const reading = trace === null ? [] : stepsOf(graph, trace);
      return { rule: "cast", message: `${id} is not as this line has it`, file: join(source.root, name), line, reading };
    });
  });
}

const cache = openCache("cast", "src/build/proof/losses.ts");

/**
 * Every line that some history tells wrongly about who is still there; empty where none does.
 *
 * Cost: the story is compiled once more, and its steps are made anew; of the histories those are walked that may come to a wrong line.
 * Nothing where it was proved before.
 */
export function castFlaws(root: string): Flaw[] {
  const source = readStory(root);
  return remember(cache, textsOf(source), readFlaws, () => {
    const losable = readLosable(root);
    const plan = watchedPlan(source, losable);
    const memo = openMemo();
    const wrong = (people: readonly Losable[]): Flaw[] => wrongLines(source, losable, watching(plan, losable, people), memo);
    const found = wrong(losable);
    // The first line that is wrong ends a history: where there is one, each is watched alone, so that none hides another’s.
    const told = found.length === 0 ? [] : losable.flatMap((one) => wrong([one]));
    memo.leave();
    return [...untagged(root, namesOf(source), losable), ...told];
  });
}

/** As `castFlaws`: at once where it was proved before, else from another thread. */
export const castFlawsAside = (root: string): Promise<Flaw[]> =>
  cache.take(textsOf(readStory(root))) === null
    ? inThread("src/build/proof/losses.ts", "castFlaws", [root])
    : Promise.resolve(castFlaws(root));
