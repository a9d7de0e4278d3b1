// Proves that no history speaks of somebody it has lost: every line tagged `#cast:` or `#lost:` holds in every history that tells it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createAtlas } from "../core/atlas/atlas.ts";
import type { Plan } from "../core/atlas/plan.ts";
import { makeTables } from "../core/atlas/tables.ts";
import { shortestTo, stepsOf } from "../core/atlas/trace.ts";
import { type Workshop, createWorkshop } from "../core/atlas/workshop.ts";
import { compileStory } from "./compile.ts";
import { planOf } from "./histories.ts";
import { StoryError, readStory, worldFile } from "./read.ts";
import type { Flaw } from "./sound.ts";

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

/** The same story, in which a line that is wrong about somebody ends the history at the end of its chapter. */
function watching(plan: Plan): Plan {
  return {
    ...plan,
    world: [...plan.world, "wrong"],
    chapters: plan.chapters.map((chapter) => ({
      ...chapter,
      onward: {
        kind: "fork",
        variable: "wrong",
        cases: { 0: chapter.onward },
        otherwise: { kind: "named", variable: "wrong", prefix },
      },
    })),
  };
}

const watch = `
VAR wrong = 0
=== function told(right, line) ===
{ not right:
    ~ wrong = line
}
~ return ""
`;

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

/**
 * Every line that some history tells wrongly about who is still there; empty where none does.
 *
 * Cost: one exploration for each person; chapters that never speak of one are not run again.
 */
export function castFlaws(root: string): Flaw[] {
  const losable = readLosable(root);
  const source = readStory(root);
  const names = [...source.files, ...source.endings].map(({ path }) => path);
  const workshop: Workshop = createWorkshop();
  const told = losable.flatMap(({ id }): Flaw[] => {
    const story = compileStory(root, (name, text) => {
      if (name === worldFile) return text + watch;
      if (!names.includes(name)) return text;
      return text
        .split("\n")
        .map((line, index) => {
          const place = names.indexOf(name) * block + index + 1;
          return line
            .replace(new RegExp(`#\\s*cast:\\s*${id}\\b`, "g"), `{told(has_${id}(), ${place})} $&`)
            .replace(new RegExp(`#\\s*lost:\\s*${id}\\b`, "g"), `{told(not has_${id}(), ${place})} $&`);
        })
        .join("\n");
    });
    const atlas = createAtlas(makeTables(watching(planOf(story)), undefined, workshop));
    return atlas.ends.flatMap(({ kind, name, state }): Flaw[] => {
      if (kind !== "ending" || !name.startsWith(prefix)) return [];
      const trace = shortestTo(atlas.graph, (one) => one === state);
      const reading = trace === null ? [] : stepsOf(atlas.graph, trace);
      const place = Number(name.slice(prefix.length));
      const file = join(root, names[Math.floor(place / block)] ?? "");
      return [{ rule: "cast", message: `${id} is not as this line has it`, file, line: place % block, reading }];
    });
  });
  return [...untagged(root, names, losable), ...told];
}
