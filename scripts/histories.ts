// Prints what every history comes to, for writers: `npm run histories`; `-- --whole` adds the balance of the design;
// `-- --json histories.json` writes it. With `--needs` it prints instead where some history leaves its reader without a role, a day or a truth
// that docs/ink.md promises.
import { writeFileSync } from "node:fs";
import { compileStory } from "../src/build/compile.ts";
import { tablesOf } from "../src/build/tables.ts";
import { planOf } from "../src/build/plan.ts";
import { readChoices } from "../src/build/read.ts";
import { castFlawsAside } from "../src/build/proof/losses.ts";
import { readerFlaws } from "../src/build/proof/reader.ts";
import { flawsOf, tellFlaw } from "../src/build/proof/soundness.ts";
import { createAtlas } from "../src/core/atlas/ask/atlas.ts";
import { packedGraph } from "../src/build/graph.ts";
import { sizeOf } from "./bench/graph.ts";
import type { Nearest } from "../src/core/atlas/ask/nearest.ts";
import { table } from "./histories/table.ts";
import { askWhole, printWhole } from "./histories/whole.ts";

/** What the design of the world must keep to, in states of the whole story. */
const budget = 350_000;
const limit = 500_000;

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.001 ? 3 : 1)}%`;
const number = (count: bigint | number): string => count.toLocaleString("en-GB");

/** What JSON has no form for: great numbers as text, maps as objects. */
const writable = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? value.toString() : value instanceof Map ? Object.fromEntries(value) : value;

/** One line that is written over, where somebody watches. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function tellNeeds(): void {
  const flaws = readerFlaws("story");
  console.log(flaws.length === 0 ? "Every history tells who, when and what is so." : flaws.map(tellFlaw).join("\n"));
}

async function main(): Promise<void> {
  const json = process.argv.includes("--json") ? (process.argv[process.argv.indexOf("--json") + 1] ?? "histories.json") : null;
  const begun = performance.now();
  const story = compileStory("story");
  const { design } = story.source;
  const plan = planOf(story);
  // In another thread, while this one makes the tables.
  const lost = castFlawsAside(story.source.root);
  lost.catch(() => undefined);
  progress("inkjs …");
  const tables = tablesOf(plan, (runs, points) => progress(`inkjs ${number(runs)} runs, ${number(points)} places`));
  const tabled = performance.now();
  const atlas = createAtlas(tables, (states) => progress(`${number(states)} states`));
  const explored = performance.now();
  const description = atlas.describe();
  const leverage = atlas.leverage();
  const boundaries = atlas.boundaries();
  const doors = atlas.doors(atlas.record);
  const flaws = [...flawsOf(story, plan), ...(await lost)];
  const whole = process.argv.includes("--whole") ? askWhole(story) : null;
  const asked = performance.now();
  progress("");

  const { points } = tables;
  const open = new Set(points.flatMap(({ chapter, choices }) => choices.flatMap(({ id, locked }) => (locked ? [] : [`${chapter}/${id}`]))));
  const never = story.source.files.flatMap(({ id, path }) =>
    readChoices(`story/${path}`).flatMap((choice) => (open.has(`${id}/${choice.id}`) ? [] : [`${id}/${choice.id}`])),
  );
  const files = story.source.files.length;
  const way = (nearest: Nearest | null): string =>
    nearest === null ? "" : nearest.changes.map(({ hinge, option }) => `${hinge} ${option}`).join(", ");

  console.log(
    `${number(description.readings)} readings in ${number(description.states)} states, from ${number(description.runs)} runs of inkjs. ` +
      `Tables ${((tabled - begun) / 1000).toFixed(1)} s, walk ${((explored - tabled) / 1000).toFixed(2)} s, questions and proof ${((asked - explored) / 1000).toFixed(1)} s.`,
  );
  console.log(
    `${files} of ${design.acts.at(-1) ?? files} files use ${percent(description.states / budget)} of the ${number(budget)} states that the whole may have (${number(limit)} at the very most).`,
  );
  console.log(sizeOf(packedGraph(story), story.fingerprint));
  console.log(flaws.length === 0 ? "Sound over every history.\n" : `\nNot sound:\n${flaws.map(tellFlaw).join("\n")}\n`);
  table(
    ["ending", "readings", "uniform", "weighted", "departures", "nearest"],
    description.endings.map(({ ending, readings, uniform, weighted, nearest }) => [
      ending,
      number(readings),
      percent(uniform),
      percent(weighted),
      String(nearest?.departures ?? "–"),
      way(nearest),
    ]),
  );
  console.log("\nHow much each hinge decides\n");
  table(
    ["hinge", "bits", "largest swing", "of"],
    leverage.map(({ hinge, bits, swing, swingEnding }) => [hinge, bits.toFixed(3), percent(swing), swingEnding]),
  );
  console.log("\nDoors along the record\n");
  table(
    ["hinge", "as it happened", "open before", "after", "closed"],
    doors.map(({ hinge, option, before, after, closed }) => [hinge, option, String(before), String(after), closed.join(", ")]),
  );
  console.log("\nWhat makes the states grow: live at a file’s first question, with how many times more states each makes\n");
  table(
    ["file", "states", "live"],
    boundaries.map(({ chapter, states, live }) => [
      chapter,
      number(states),
      live.flatMap(({ name, cost }) => (cost > 1 ? [`${name} ×${cost.toFixed(2)}`] : [])).join(", ") || "nothing that varies",
    ]),
  );
  console.log(`\nNever open: ${never.length === 0 ? "none" : never.join(", ")}`);
  if (whole === null) console.log("\nThe balance of the design: npm run histories -- --whole");
  else printWhole(story, whole, boundaries);
  if (json !== null) {
    const plain = {
      ...description,
      endings: description.endings.map(({ nearest, ...rest }) => ({
        ...rest,
        departures: nearest?.departures ?? null,
        changes: nearest?.changes ?? [],
        reading: nearest === null ? null : nearest.steps,
      })),
    };
    const report = { story: tables.fingerprint, ...plain, leverage, boundaries, doors, never, whole, flaws };
    writeFileSync(json, `${JSON.stringify(report, writable, 2)}\n`);
    console.log(`\nWritten to ${json}.`);
  }
}

// Ctrl-C needs no care: everything is made in one piece, and the file is written last.
if (process.argv.includes("--needs")) tellNeeds();
else await main();
