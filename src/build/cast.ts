// Proves that no history speaks of somebody it has lost: every line tagged `#cast:` or `#lost:` holds in every history that tells it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createAtlas } from "../core/atlas/atlas.ts";
import type { Plan } from "../core/atlas/plan.ts";
import { makeTables } from "../core/atlas/tables.ts";
import { shortestTo, stepsOf } from "../core/atlas/trace.ts";
import type { Workshop } from "../core/atlas/workshop.ts";
import { openCache, remember } from "./cache.ts";
import { compileInk, compileStory } from "./compile.ts";
import { openWorkshop } from "./explore.ts";
import { planOf } from "./histories.ts";
import { StoryError, type StorySource, readStory, worldFile } from "./read.ts";
import { type Flaw, readFlaws, textsOf } from "./sound.ts";
import { inThread } from "./thread.ts";

/** A person or a body that some histories lose; `has_<id>()` of world.ink says whether it is still there. */
export interface Losable {
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
/** A place in the story as one number: the chapter’s index times this, and the line. */
const block = 100_000;

/** What is told to the world: whom this exploration watches, by number from 1, and the last line that was wrong about them. */
const watch = `
VAR watched = 0
VAR wrong = 0
=== function is_wrong(line) ===
~ wrong = line
~ return ""
`;

/** Says before each tag of a line what it must mean: only of somebody who is watched is it asked, and costs anything. */
function watchLine(line: string, losable: readonly Losable[], place: number): string {
  return losable.reduce((text, { id }, index) => {
    const ask = (wrong: string): string => `{watched == ${index + 1}:{${wrong}:{is_wrong(${place})}}} $&`;
    return text
      .replace(new RegExp(`#\\s*cast:\\s*${id}\\b`, "g"), ask(`not has_${id}()`))
      .replace(new RegExp(`#\\s*lost:\\s*${id}\\b`, "g"), ask(`has_${id}()`));
  }, line);
}

/** The story as it is watched, once for everybody who can be lost. */
function watchedPlan({ root, files, endings }: StorySource, losable: readonly Losable[]): Plan {
  const names = [...files, ...endings].map(({ path }) => path);
  return planOf(
    compileStory(root, (name, text) => {
      const chapter = names.indexOf(name);
      if (chapter < 0) return text;
      const lines = text.split("\n").map((line, index) => watchLine(line, losable, chapter * block + index + 1));
      // Not in world.ink: what passes between the files says nothing of anybody, and need not be compiled again.
      return lines.join("\n") + watch;
    }),
  );
}

/** The plan in which one of them is watched, and a line that is wrong about them ends the history at the end of its chapter. */
function watching(plan: Plan, number: number): Plan {
  const opening = compileInk(`-> begin\nVAR watched = 0\n=== begin ===\n~ watched = ${number}\n-> END`);
  const [first] = plan.chapters;
  return {
    ...plan,
    world: [...plan.world, "wrong", "watched"],
    chapters: [
      { id: "watching", json: opening, onward: { kind: "chapter", id: first?.id ?? "" } },
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

/** Every line that is wrong about the one who is watched. */
function wrongLines({ root, files, endings }: StorySource, plan: Plan, id: string, workshop: Workshop): Flaw[] {
  const names = [...files, ...endings].map(({ path }) => path);
  const atlas = createAtlas(makeTables(plan, undefined, workshop));
  return atlas.ends.flatMap(({ kind, name, state }): Flaw[] => {
    if (kind !== "ending" || !name.startsWith(prefix)) return [];
    const trace = shortestTo(atlas.graph, (one) => one === state);
    const reading = trace === null ? [] : stepsOf(atlas.graph, trace);
    const place = Number(name.slice(prefix.length));
    const file = join(root, names[Math.floor(place / block)] ?? "");
    return [{ rule: "cast", message: `${id} is not as this line has it`, file, line: place % block, reading }];
  });
}

const cache = openCache("cast", "src/build/cast.ts");

/**
 * Every line that some history tells wrongly about who is still there; empty where none does.
 *
 * Cost: the story is compiled once more, and explored once for each person; a step that says nothing of one is run once for all. Nothing
 * where it was proved before.
 */
export function castFlaws(root: string): Flaw[] {
  const source = readStory(root);
  return remember(cache, textsOf(source), readFlaws, () => {
    const losable = readLosable(root);
    const names = [...source.files, ...source.endings].map(({ path }) => path);
    const plan = watchedPlan(source, losable);
    const workshop = openWorkshop();
    const told = losable.flatMap(({ id }, index) => wrongLines(source, watching(plan, index + 1), id, workshop));
    workshop.leave();
    return [...untagged(root, names, losable), ...told];
  });
}

/** As `castFlaws`: at once where it was proved before, else from another thread. */
export const castFlawsAside = (root: string): Promise<Flaw[]> =>
  cache.take(textsOf(readStory(root))) === null ? inThread("src/build/cast.ts", "castFlaws", [root]) : Promise.resolve(castFlaws(root));
