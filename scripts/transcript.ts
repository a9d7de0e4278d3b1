// Prints a reading as Markdown, with ids, gauge changes and outcomes in the margin, so that a writer can read what a player would.
//   npm run transcript -- --record | --random SEED | --drawn SEED [--to ENDING] | --choices a,b,c [--short] [--file 05] [--story FOLDER] [--reader]
// What is drawn goes by the ratings, and is numbered as `npm run words -- --sameness` has it.
// With --reader it prints what a reader sees and nothing of what will come: where we are, plain questions, captions; no ids, no ★.
import process from "node:process";
import { compileStory } from "../src/build/compile.ts";
import { drawer } from "../src/build/draw.ts";
import { atHand } from "../src/build/library.ts";
import { planOf } from "../src/build/plan.ts";
import { tablesOf } from "../src/build/tables.ts";
import { createAtlas } from "../src/core/atlas/ask/atlas.ts";
import type { Choice, Line } from "../src/core/beat.ts";
import type { ChapterId } from "../src/core/chapter.ts";
import { createSession } from "../src/core/session.ts";
import type { View } from "../src/core/view.ts";
import type { World } from "../src/core/world.ts";
import * as ending from "#words/ending.ts";
import { witnesses } from "#words/names.ts";
import type { Part } from "../src/core/cues.ts";
import { type Gauge, gaugeStarts } from "../src/generated/ids.ts";
import { captions, endings, files, hinges } from "../src/generated/story.ts";

const args = process.argv.slice(2);
const flag = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : (args[at + 1] ?? "");
};

/** A small generator with a seed: the same seed gives the same reading. */
function dice(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state / 2 ** 32;
  };
}

/** How the next answer is found among the open ones. */
function picker(): (open: readonly Choice[]) => Choice | undefined {
  const random = flag("random");
  if (random !== undefined) {
    const next = dice(Number(random) || 1);
    return (open) => open[Math.floor(next() * open.length)];
  }
  const drawn = flag("drawn");
  if (drawn !== undefined) {
    const steps = drawer(createAtlas(tablesOf(planOf(story))), flag("to") ?? null)(Number(drawn) || 0);
    let given = 0;
    return (open) => {
      const step = steps[given++] ?? "";
      return open.find(({ id }) => id === step.slice(step.indexOf("/") + 1));
    };
  }
  const wanted = new Set((flag("choices") ?? "").split(","));
  // Two hinges may have an option of the same name: `brest.refused` is one of them alone.
  return (open) =>
    open.find(({ id, hinge }) => wanted.has(id) || wanted.has(`${hinge}.${id}`)) ?? open.find(({ recorded }) => recorded) ?? open[0];
}

const asReader = args.includes("--reader");

const cuesOf = ({ cues }: Line): string =>
  cues
    .map((cue) => Object.values(cue).join(" "))
    .map((text) => ` ‹${text}›`)
    .join("");

function moved(before: World, after: World): string[] {
  const changed = (Object.keys(gaugeStarts) as Gauge[]).filter((id) => before.gauges[id] !== after.gauges[id]);
  return changed.map((id) => `${id} ${before.gauges[id]} → ${after.gauges[id]}`);
}

/** The headings that the page of an ending shows, by the part that they open. */
const headings: Partial<Readonly<Record<Part, string>>> = {
  outcome: ending.world,
  why: ending.why,
  plausibility: ending.plausibility,
  objection: ending.objection,
};

/** A line as the page shows it, with whoever says it, and what an ending's page writes above or beside it. */
function printAsShown({ text, cues }: Line): void {
  let [beside, after] = ["", ""];
  for (const cue of cues) {
    if (cue.key === "voice") console.log(`### ${witnesses[cue.person]}\n`);
    if (cue.key === "part" && headings[cue.part] !== undefined) console.log(`## ${headings[cue.part]}\n`);
    if (cue.key === "gain") beside = `${ending.gainNames[cue.gain]}: `;
    if (cue.key === "was") after = ` (${ending.was}: ${cue.text})`;
  }
  console.log(`${beside}${text}${after}\n`);
}

function printLines(lines: readonly Line[]): void {
  for (const line of lines) {
    if (asReader) printAsShown(line);
    else console.log(`${line.text}${cuesOf(line)}\n`);
  }
}

function printChoices(view: View, given: Choice | undefined): void {
  console.log(`**${view.beat?.ask ?? ""}**\n`);
  for (const choice of view.beat?.choices ?? []) {
    const notes = [
      choice.id,
      choice.hinge === null ? "" : `hinge ${choice.hinge}`,
      choice.recorded ? "★" : "",
      choice.locked === null ? "" : `locked: ${choice.locked}`,
    ];
    console.log(`- ${choice === given ? "**→** " : ""}${choice.text} \`${notes.filter((note) => note !== "").join(" · ")}\``);
  }
  console.log("");
}

/** The open question and its answers as the page shows them, then the answer that is given. */
function printAsked(view: View, given: Choice | undefined): void {
  const choices = view.beat?.choices ?? [];
  const hinge = choices.find((choice) => choice.hinge !== null)?.hinge ?? null;
  if (hinge !== null) console.log(`TURNING POINT: ${hinges[hinge].question}\n`);
  console.log(`**${view.beat?.ask ?? ""}**\n`);
  for (const { id, text, locked } of choices) {
    const caption = hinge === null ? undefined : (captions[hinge] as Readonly<Record<string, string>>)[id];
    console.log(`- ${text}${caption === undefined ? "" : ` (${caption})`}${locked === null ? "" : ` [closed: ${locked}]`}`);
  }
  console.log(`\nRecorded: ${given?.text ?? "nothing"}\n`);
}

const headOf = (chapter: ChapterId): string => {
  const file = files.find(({ id }) => id === chapter);
  return file === undefined
    ? `Ending: ${endings.find(({ id }) => id === chapter)?.title ?? chapter}`
    : `File ${file.number}: ${file.title}`;
};

const story = compileStory(flag("story") ?? "story");
const session = createSession(atHand(story), () => new Date(0));
const pick = picker();
const only = flag("file");
const shown = (chapter: ChapterId): boolean => only === undefined || files.find(({ id }) => id === chapter)?.number === Number(only);

await session.begin();
let chapter: ChapterId | null = null;
while (session.view.beat !== null && session.view.trouble === null) {
  const { view } = session;
  const { beat } = view;
  if (beat === null) break;
  const print = shown(beat.chapter);
  if (print && beat.chapter !== chapter) {
    console.log(`\n# ${headOf(beat.chapter)}\n`);
    const between = moved(view.entries.at(-1)?.world ?? view.before, beat.world);
    if (asReader) for (const row of [beat.card?.where ?? "", beat.card?.content ?? ""]) if (row !== "") console.log(`> ${row}\n`);
    if (!asReader && between.length > 0 && chapter !== null) console.log(`> since the last file: ${between.join(", ")}\n`);
  }
  ({ chapter } = beat);
  if (print) printLines(beat.lines);
  if (view.phase === "ended") break;
  if (view.phase === "closing") {
    await session.close();
    continue;
  }
  const brief = args.includes("--short") ? beat.short : null;
  const choice = brief ?? pick(beat.choices.filter(({ locked }) => locked === null));
  if (print) (asReader ? printAsked : printChoices)(view, choice);
  await session.choose(choice?.id ?? "");
  const after = moved(beat.world, session.view.world);
  if (print && !asReader && after.length > 0) console.log(`> ${after.join(", ")}\n`);
}
if (session.view.trouble !== null) throw new Error(session.view.trouble.message);
const { decisions, ending: end } = session.view;
console.log(
  `---\n\n${decisions.map(({ hinge, option, entry }) => `${hinge} ${option}${entry === null ? " (untold)" : ""}`).join(" · ")}\n\nEnding: ${end ?? "none"}`,
);
