// Writes src/generated/: the types and the small data that the Ink declares, so that a misspelt name fails the compiler.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inWords } from "#words/numbers.ts";
import { readCaptions } from "./notes.ts";
import { readNumbers } from "./numbering.ts";
import { type ChapterSource, type StorySource } from "./read.ts";

const json = (value: unknown): string => JSON.stringify(value);
const head = "// Generated from story/*.ink by src/build/generate.ts. Do not edit.";

function chapter(source: ChapterSource): string {
  const { id, number, title, place, date, hinges } = source;
  return `  ${json({ id, number, title, place, day: date.day, date: date.text, hinges })},`;
}

/**
 * The text of src/generated/ids.ts: what the page must know before the first choice, and no words of the story. Deterministic.
 *
 * @param minutes - to read all files
 */
function idsModule({ gauges, standings, over, hinges, files, endings, design }: StorySource, minutes: number): string {
  const years = [...files, ...endings].map(({ date }) => date.year);
  const whole = files.length >= (design.acts.at(-1) ?? 0);
  return [
    head,
    "",
    "/** Gauges, 0–4, with their values in 1917. */",
    "export const gaugeStarts = {",
    ...gauges.map(({ id, start }) => `  ${id}: ${start},`),
    "} as const;",
    "export type Gauge = keyof typeof gaugeStarts;",
    "",
    "/** Standings and their values; the first is the start. */",
    "export const standings = {",
    ...standings.map(({ id, values }) => `  ${id}: ${json(values)},`),
    "} as const;",
    "export type Standings = { [S in keyof typeof standings]: (typeof standings)[S][number] };",
    "",
    "/** Ways in which a run can be decided before 1930. */",
    `export const overs = ${json(over)} as const;`,
    "export type Over = (typeof overs)[number];",
    "",
    "/** Hinges in the order of the story, with the option that happened. */",
    "export const happened = {",
    ...hinges.map(({ id, options: [first] }) => `  ${id}: ${json(first)},`),
    "} as const;",
    "export type Hinge = keyof typeof happened;",
    "",
    "/** The options of each hinge. */",
    "export interface Options {",
    ...hinges.map(({ id, options }) => `  ${id}: ${options.map(json).join(" | ")};`),
    "}",
    "export type Option<H extends Hinge> = Options[H];",
    "export type Memories = { [H in Hinge]: Option<H> | null };",
    "",
    "/** The files of the box, in playing order. */",
    `export const fileIds = ${json(files.map(({ id }) => id))} as const;`,
    "export type FileId = (typeof fileIds)[number];",
    "",
    "/** The endings that are written. */",
    `export const endingIds = ${json(endings.map(({ id }) => id))} as const;`,
    "export type EndingId = (typeof endingIds)[number];",
    "",
    "/** The year of each file, and then of each ending. */",
    `export const years: readonly number[] = ${json(years)};`,
    "",
    "/** How much is in the box, in words: files, and minutes to read them; and whether that is the whole story. */",
    `export const box = ${json({ files: inWords(files.length), minutes: inWords(minutes), whole })};`,
    "",
  ].join("\n");
}

/** The gauges that everybody is shown; the others come late, to whoever wants them. */
const shown: ReadonlySet<string> = new Set(["bread", "councils", "apparatus", "terror", "europe"]);

/** The text of src/generated/gauges.ts or further.ts: what a reader sees of each of some gauges. Deterministic. */
function gaugesModule({ gauges }: StorySource, first: boolean): string {
  const which = first ? "that everybody is shown" : "that are shown to whoever wants all of them";
  return [
    head,
    "",
    `/** Those of the gauges, 0–4, ${which}: a label, and what a reader sees for each value. */`,
    "export const gauges = [",
    ...gauges.filter(({ id }) => shown.has(id) === first).map(({ id, label, anchors }) => `  ${json({ gauge: id, label, anchors })},`),
    "] as const;",
    "",
  ].join("\n");
}

/** The text of src/generated/story.ts: the words that the page needs after the first choice, and grow with the story. Deterministic. */
function storyModule({ root, hinges, files, endings, design }: StorySource): string {
  const captions = readCaptions(root);
  const home = (hinge: string): string | null => files.find((file) => file.hinges.includes(hinge))?.id ?? null;
  return [
    head,
    'import type { Hinge, Options } from "./ids.ts";',
    'export type { EndingId, FileId, Gauge, Hinge, Memories, Option, Over, Standings } from "./ids.ts";',
    "",
    "/** Hinges in the order of the story: question, day, the file that asks it (null while it is not written), options; the first is what happened. */",
    "export const hinges = {",
    ...hinges.map(({ id, question, day, options }) => `  ${id}: ${json({ question, day, file: home(id), options })},`),
    "} as const;",
    "",
    "/** What each option does, in two to four words that name the act; only of hinges that a file asks. */",
    "export const captions: { readonly [H in Hinge]?: Readonly<Record<Options[H], string>> } = {",
    ...hinges.flatMap(({ id }) => (captions[id] === undefined ? [] : [`  ${id}: ${json(captions[id])},`])),
    "};",
    "",
    "/** The files of the box, in playing order. */",
    "export const files = [",
    ...files.map(chapter),
    "] as const;",
    "",
    "/** The endings that are written. */",
    "export const endings = [",
    ...endings.map(chapter),
    "] as const;",
    "",
    "/** What the whole story will have: the number of the last file of each act, and how many endings. */",
    `export const design = ${json(design)} as const;`,
    "",
  ].join("\n");
}

/** The text of src/generated/numbers.ts: every id by the number that it has for ever. Deterministic. */
const numbersModule = ({ root }: StorySource): string =>
  [
    head,
    "",
    "/** Everything that a record can name, in the order of its numbers in story/numbers.md. */",
    `export const numbers: readonly string[] = ${json(
      readNumbers(root)
        .map(({ name }) => name)
        .join(" "),
    )}.split(" ");`,
    "",
  ].join("\n");

function write(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return false;
  writeFileSync(path, text);
  return true;
}

/** The modules of a story by their names in src/generated/. */
export const modulesOf = (story: StorySource, minutes: number): Readonly<Record<string, string>> => ({
  "ids.ts": idsModule(story, minutes),
  "gauges.ts": gaugesModule(story, true),
  "further.ts": gaugesModule(story, false),
  "story.ts": storyModule(story),
  "numbers.ts": numbersModule(story),
});

/** The minutes that were written last; 0 where nothing was. */
function writtenMinutes(folder: string): number {
  const path = join(folder, "ids.ts");
  const word = existsSync(path) ? /"minutes":"([a-z0-9-]+)"/.exec(readFileSync(path, "utf8"))?.[1] : undefined;
  const found = Array.from({ length: 100 }, (_, number) => number).find((number) => inWords(number) === word);
  return found ?? (Number(word) || 0);
}

/**
 * Writes the modules that changed.
 *
 * @param folder - src/generated
 * @param minutes - to read all files; as they were written last where it is left out
 * @returns the names of those that were written
 */
export function writeStoryModules(story: StorySource, folder: string, minutes: number = writtenMinutes(folder)): string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(modulesOf(story, minutes)).flatMap(([name, text]) => (write(join(folder, name), text) ? [name] : []));
}
