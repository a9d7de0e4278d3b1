// Proves that no history speaks of somebody it has lost: every line tagged `#cast:` or `#lost:` holds in every history that tells it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createAtlas } from "../../core/atlas/ask/atlas.ts";
import type { Plan } from "../../core/atlas/make/plan.ts";
import { makeTables } from "../../core/atlas/make/tables.ts";
import { shortestTo, stepsOf } from "../../core/atlas/ask/trace.ts";
import type { Memo } from "../../core/atlas/make/memo.ts";
import { openCache, remember } from "../cache.ts";
import { compileInk, compileStory } from "../compile.ts";
import { openMemo } from "../tables.ts";
import { planOf } from "../plan.ts";
import { StoryError, type StorySource, readStory, worldFile } from "../read.ts";
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

/** So many memories may decide about those who are watched together: more would make too many states. */
const mostMemories = 3;

/** Those who are lost by the same few memories, together. */
function groupsOf({ root, hinges }: StorySource, losable: readonly Losable[]): Losable[][] {
  const world = readFileSync(join(root, worldFile), "utf8").split("\n");
  const groups: { memories: Set<string>; people: Losable[] }[] = [];
  for (const person of losable) {
    const rest = world.slice(world.findIndex((text) => text.startsWith(`=== function has_${person.id}(`)) + 1);
    const body = rest.slice(
      0,
      rest.findIndex((text) => text.startsWith("===")),
    );
    const words = new Set(body.join(" ").match(/\w+/g));
    const own = hinges.flatMap(({ id }) => (words.has(id) ? [id] : []));
    const group = groups.find(({ memories }) => new Set([...memories, ...own]).size <= mostMemories);
    if (group === undefined) groups.push({ memories: new Set(own), people: [person] });
    else {
      for (const id of own) group.memories.add(id);
      group.people.push(person);
    }
  }
  return groups.map(({ people }) => people);
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

/** Every line that is wrong about those who are watched. */
function wrongLines(source: StorySource, losable: readonly Losable[], plan: Plan, memo: Memo): Flaw[] {
  const names = namesOf(source);
  const atlas = createAtlas(makeTables(plan, undefined, memo));
  return atlas.ends.flatMap(({ kind, name, state }): Flaw[] => {
    if (kind !== "ending" || !name.startsWith(prefix)) return [];
    const trace = shortestTo(atlas.graph, (one) => one === state);
    const reading = trace === null ? [] : stepsOf(atlas.graph, trace);
    const place = Number(name.slice(prefix.length));
    const chapter = Math.floor(place / block);
    const file = join(source.root, names[chapter % names.length] ?? "");
    const { id = "" } = losable[Math.floor(chapter / names.length)] ?? {};
    return [{ rule: "cast", message: `${id} is not as this line has it`, file, line: place % block, reading }];
  });
}

const cache = openCache("cast", "src/build/proof/losses.ts");

/**
 * Every line that some history tells wrongly about who is still there; empty where none does.
 *
 * Cost: the story is compiled once more, and explored once for each few persons; a step that says nothing of one is run once for all.
 * Nothing where it was proved before.
 */
export function castFlaws(root: string): Flaw[] {
  const source = readStory(root);
  return remember(cache, textsOf(source), readFlaws, () => {
    const losable = readLosable(root);
    const plan = watchedPlan(source, losable);
    const memo = openMemo();
    const wrong = (people: readonly Losable[]): Flaw[] => wrongLines(source, losable, watching(plan, losable, people), memo);
    const told = groupsOf(source, losable).flatMap((group) => {
      const found = wrong(group);
      // The first line that is wrong ends a history: where there is one, each is watched alone, so that none hides another’s.
      return found.length === 0 || group.length === 1 ? found : group.flatMap((one) => wrong([one]));
    });
    memo.leave();
    return [...untagged(root, namesOf(source), losable), ...told];
  });
}

/** As `castFlaws`: at once where it was proved before, else from another thread. */
export const castFlawsAside = (root: string): Promise<Flaw[]> =>
  cache.take(textsOf(readStory(root))) === null
    ? inThread("src/build/proof/losses.ts", "castFlaws", [root])
    : Promise.resolve(castFlaws(root));
