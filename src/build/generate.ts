// Writes src/generated/story.ts: the types and the small data that the Ink declares, so that a misspelt name fails the compiler.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type ChapterSource, type StorySource } from "./read.ts";

const json = (value: unknown): string => JSON.stringify(value);

function chapter(source: ChapterSource): string {
  const { id, number, title, witness, place, date, hinges } = source;
  return `  ${json({ id, number, title, witness, place, date, hinges })},`;
}

/** The text of src/generated/story.ts. Deterministic: same story, same bytes. */
export function storyModule(story: StorySource): string {
  const home = (hinge: string): string | null => story.files.find((file) => file.hinges.includes(hinge))?.id ?? null;
  return [
    "// Generated from story/*.ink by src/build/generate.ts. Do not edit.",
    "",
    "/** Gauges 0–4: label, what it stands for, value in 1917, and what a reader sees for each value. */",
    "export const gauges = {",
    ...story.gauges.map(({ id, label, meaning, start, anchors }) => `  ${id}: ${json({ label, meaning, start, anchors })},`),
    "} as const;",
    "export type Gauge = keyof typeof gauges;",
    "",
    "/** Standings and their values; the first is the start. */",
    "export const standings = {",
    ...story.standings.map(({ id, values }) => `  ${id}: ${json(values)},`),
    "} as const;",
    "export type Standings = { [S in keyof typeof standings]: (typeof standings)[S][number] };",
    "",
    "/** Ways in which a run can be decided before 1930. */",
    `export const overs = ${json(story.over)} as const;`,
    "export type Over = (typeof overs)[number];",
    "",
    "/** Hinges in the order of the story: question, day, the file that asks it (null while it is not written), options; the first is what happened. */",
    "export const hinges = {",
    ...story.hinges.map(({ id, question, day, options }) => `  ${id}: ${json({ question, day, file: home(id), options })},`),
    "} as const;",
    "export type Hinge = keyof typeof hinges;",
    'export type Option<H extends Hinge> = (typeof hinges)[H]["options"][number];',
    "export type Memories = { [H in Hinge]: Option<H> | null };",
    "",
    "/** The files of the box, in playing order. */",
    "export const files = [",
    ...story.files.map(chapter),
    "] as const;",
    'export type FileId = (typeof files)[number]["id"];',
    "",
    "/** The endings that are written. */",
    "export const endings = [",
    ...story.endings.map(chapter),
    "] as const;",
    'export type EndingId = (typeof endings)[number]["id"];',
    "",
  ].join("\n");
}

/** Writes the module if it changed. Returns whether it did. */
export function writeStoryModule(story: StorySource, path: string): boolean {
  const text = storyModule(story);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return true;
}
