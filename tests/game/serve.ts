// Serves the built game for as long as its tests run, and tells them what its own tables know: the way to every ending.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serve } from "../../scripts/serve.ts";
import { createAtlas } from "../../src/core/atlas/ask/atlas.ts";
import { unpackTables } from "../../src/core/atlas/pack.ts";
import { stepsOf } from "../../src/core/atlas/ask/trace.ts";
import { endings, hinges } from "../../src/generated/story.ts";

/** The reading to an ending that is nearest to what happened. */
export interface Way {
  readonly ending: string;
  readonly title: string;
  readonly steps: readonly string[];
  /** The hinges that it decides otherwise. */
  readonly changes: readonly string[];
}

/** What the tables that were built into the game know. */
export interface Told {
  /** The story’s fingerprint. */
  readonly story: string;
  /** One to each ending; the first is as it happened. */
  readonly ways: readonly Way[];
  /** Of what happened: how many endings are open before and after each decision, and which step that is. */
  readonly doors: readonly { readonly step: number; readonly before: number; readonly after: number }[];
  /** Of what happened: how much each decision weighed. */
  readonly causes: readonly { readonly hinge: string; readonly weight: number }[];
}

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built game is served. */
    gameUrl: string;
    told: Told;
  }
}

function readTold(folder: string): Told {
  const name = readdirSync(join(folder, "story")).find((file) => file.startsWith("atlas-"));
  if (name === undefined) throw new Error(`${folder} holds no tables. Run \`npm run build\` first.`);
  const text = readFileSync(join(folder, "story", name), "utf8");
  const { story } = JSON.parse(text) as { story: string };
  const tables = unpackTables(text, story);
  if (!tables.ok) throw new Error(tables.problem);
  const atlas = createAtlas(tables.value);
  const { graph, record } = atlas;
  const nearest = new Map(atlas.describe().endings.map((one) => [one.ending, one.nearest]));
  const steps = stepsOf(graph, record);
  return {
    story,
    ways: endings.map(({ id, title }) => {
      const near = nearest.get(id);
      if (near === null || near === undefined) throw new Error(`no reading comes to ${id}`);
      const happened = id === atlas.endingOf(record);
      return { ending: id, title, steps: happened ? steps : near.steps, changes: near.changes.map(({ hinge }) => hinge) };
    }),
    doors: atlas.doors(record).map(({ hinge, option, before, after }) => {
      const file = Object.entries(hinges).find(([id]) => id === hinge)?.[1].file ?? "";
      return { step: steps.indexOf(`${file}/${option}`), before, after };
    }),
    causes: atlas.why(record).map(({ hinge, weight }) => ({ hinge, weight })),
  };
}

/** Vitest calls this once before the game’s tests, and what it returns after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served = await serve("dist");
  project.provide("gameUrl", served.url);
  project.provide("told", readTold("dist"));
  return () => served.close();
}
