// Reads what the Ink sources declare: gauges, standings, hinges, files, endings. No Ink is run here.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cityStates } from "../core/cues.ts";
import { type StoryDate, dateForm, readDate } from "../core/date.ts";
import { isPlace } from "../core/place.ts";

/** A fault in the story’s sources, with the place a writer should look at. */
export class StoryError extends Error {
  override readonly name = "StoryError";
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  constructor(message: string, file: string, line: number) {
    super(`${file}:${line}: ${message}`);
    this.file = file;
    this.line = line;
  }
}

/** The line, from 1, on which a text first stands. */
export function lineOf(source: string, part: string): number {
  const at = source.indexOf(part);
  return at < 0 ? 1 : source.slice(0, at).split("\n").length;
}

interface GaugeSource {
  id: string;
  label: string;
  meaning: string;
  start: number;
  /** What a reader sees for the values 0 to 4. */
  anchors: string[];
}

interface HingeSource {
  id: string;
  question: string;
  /** The day the Line marks, ISO 8601. */
  day: string;
  /** The first is what happened. */
  options: string[];
}

export interface ChapterSource {
  id: string;
  path: string;
  number: number;
  title: string;
  witness: string;
  born: string;
  asked: string;
  content: string;
  place: string;
  date: StoryDate;
  /** Hinges decided here, in order. */
  hinges: string[];
}

export interface ChoiceSource {
  id: string;
  text: string;
  hinge: string | null;
  recorded: boolean;
  line: number;
}

/** The list of the story’s files, in playing order. */
const mainFile = "main.ink";
/** What passes unasked between the files of a story that lacks some. Ours has all of them. */
const meanwhileFile = "meanwhile.ink";

export interface StorySource {
  root: string;
  /** What every file is compiled with: the declarations and the rules, and what passes between the files. */
  shared: string[];
  gauges: GaugeSource[];
  standings: { id: string; values: string[] }[];
  over: string[];
  hinges: HingeSource[];
  files: ChapterSource[];
  endings: ChapterSource[];
  design: Design;
}

/** What the story will have when it is whole, from the /// lines of main.ink; where they are missing, what it has. */
interface Design {
  /** The number of the last file of each act. */
  acts: number[];
  endings: number;
}

/** The declarations and the rules. */
export const worldFile = "world.ink";
/** How the cities stand where a file opens, and the function of it that is asked. A story may do without. */
export const citiesFile = "cities.ink";
export const citiesFunction = "cities_at_first";
/** The rule list of the endings. */
export const rules = "endings/decide.ink";
/** What every ending is compiled with besides. */
export const sharedByEndings = ["endings/gains.ink"];

const lines = (path: string): string[] => readFileSync(path, "utf8").split("\n");

/** The files that a story includes, in playing order, relative to its folder. */
function included(root: string): string[] {
  const path = join(root, mainFile);
  return lines(path).flatMap((text, index) => {
    const name = /^\s*INCLUDE\s+(\S+)\s*$/.exec(text)?.[1];
    if (name === undefined) return [];
    if (!existsSync(join(root, name))) throw new StoryError(`INCLUDE names ${name}, which is not there`, path, index + 1);
    return [name];
  });
}

/** A file or an ending that is written and that the list leaves out would be missed by nobody: it is refused. */
function checkIncluded(root: string, names: readonly string[]): void {
  const path = join(root, mainFile);
  for (const folder of ["files", "endings"]) {
    const there = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
    const missing = there.map((name) => `${folder}/${name}`).find((name) => name.endsWith(".ink") && !names.includes(name));
    if (missing === undefined) continue;
    const last = lines(path).findLastIndex((text) => text.startsWith(`INCLUDE ${folder}/`));
    throw new StoryError(`${missing} is there and in no INCLUDE: write INCLUDE ${missing}`, path, Math.max(0, last) + 1);
  }
}

/** The whole story comes to an ending by `close_the_box`, which names each that is in it. */
function checkClosing(root: string, endings: readonly ChapterSource[]): void {
  const path = join(root, mainFile);
  const source = lines(path);
  const knot = source.findIndex((text) => /^===\s*close_the_box\b/.test(text));
  const after = source.findIndex((text, at) => at > knot && text.startsWith("==="));
  const body = knot < 0 ? [] : source.slice(knot, after < 0 ? undefined : after).map((text) => text.replace(/\/\/.*$/, ""));
  for (const { id } of endings) {
    const line = new RegExp(`^\\s*-\\s*ending == "${id}":\\s*->\\s*${id}\\b`);
    if (!body.some((text) => line.test(text)))
      throw new StoryError(
        `close_the_box wants a line for the ending ${id}: - ending == "${id}": -> ${id} -> END`,
        path,
        Math.max(0, knot) + 1,
      );
  }
}

/** `/// acts | 4, 10` and `/// endings | 16` of main.ink. */
function readDesign(root: string, files: readonly ChapterSource[], endings: readonly ChapterSource[]): Design {
  const path = join(root, mainFile);
  const numbers = (key: string): number[] | null => {
    const source = lines(path);
    const at = source.findIndex((text) => new RegExp(`^///\\s*${key}\\s*\\|`).test(text));
    if (at < 0) return null;
    const found = (source[at] ?? "").slice((source[at] ?? "").indexOf("|") + 1).split(",");
    const list = found.map((text) => Number(text));
    if (list.some((number, index) => !Number.isInteger(number) || number <= (list[index - 1] ?? 0)))
      throw new StoryError(`/// ${key} wants whole numbers that rise`, path, at + 1);
    return list;
  };
  return {
    acts: numbers("acts") ?? [Math.max(0, ...files.map(({ number }) => number))],
    endings: numbers("endings")?.at(-1) ?? endings.length,
  };
}

function readWorld(root: string): Pick<StorySource, "gauges" | "standings" | "over" | "hinges"> {
  const path = join(root, worldFile);
  const source = lines(path);
  const decided = new Set(source.flatMap((text) => /^=== function decide_(\w+)\(/.exec(text)?.[1] ?? []));
  const gauges: GaugeSource[] = [];
  const standings: { id: string; values: string[] }[] = [];
  const hinges: HingeSource[] = [];
  let over: string[] = [];
  let notes: string[][] = [];
  source.forEach((text, index) => {
    const fault = (message: string): never => {
      throw new StoryError(message, path, index + 1);
    };
    const note = /^\/\/\/\s*(.+)$/.exec(text)?.[1];
    if (note !== undefined) {
      notes.push(note.split("|").map((cell) => cell.trim()));
      return;
    }
    const gauge = /^VAR\s+(\w+)\s*=\s*(\d)\s*$/.exec(text);
    if (gauge !== null) {
      const [id = "", start = ""] = gauge.slice(1);
      const [head, ...rest] = notes;
      if (head?.[0] !== id || rest.length !== 5 || rest.some((cells, value) => cells[0] !== String(value)))
        fault(`gauge ${id} wants six /// lines above it: its name, label and meaning, then an anchor for each of 0 to 4`);
      gauges.push({
        id,
        label: head?.[1] ?? "",
        meaning: head?.[2] ?? "",
        start: Number(start),
        anchors: rest.map((cells) => cells[1] ?? ""),
      });
    }
    const list = /^LIST\s+(\w+)\s*=\s*(.+)$/.exec(text);
    if (list !== null) {
      const [id = "", body = ""] = list.slice(1);
      const values = body.split(",").map((item) => item.trim());
      const plain = values.map((item) => item.replace(/^\((.*)\)$/, "$1"));
      if (id === "over") over = plain;
      else if (decided.has(id)) {
        const [head] = notes;
        if (head?.[0] !== id || !/^\d{4}-\d\d-\d\d$/.test(head[2] ?? ""))
          fault(`hinge ${id} wants a line above it: /// ${id} | its question | its day as 1917-11-17`);
        hinges.push({ id, question: head?.[1] ?? "", day: head?.[2] ?? "", options: plain });
      } else
        standings.push({
          id,
          values: [
            values.find((item) => item.startsWith("("))?.replace(/^\((.*)\)$/, "$1") ?? fault(`standing ${id} wants a start, in brackets`),
            ...plain.filter((_, at) => !values[at]?.startsWith("(")),
          ],
        });
    }
    if (text.trim() !== "") notes = [];
  });
  return { gauges, standings, over, hinges };
}

/**
 * Holds the lines of cities.ink that are no Ink to their form, and tells whether the story has that file.
 *
 * @throws StoryError where a line names no state, or no place
 */
export function checkMap(root: string): boolean {
  if (!included(root).includes(citiesFile)) return false;
  const path = join(root, citiesFile);
  lines(path).forEach((raw, index) => {
    const text = raw.replace(/\/\/.*$/, "").trim();
    if (text === "" || /^[={}~-]/.test(text)) return;
    const [, state = "", places = ""] = /^(\w+):\s*(.+)$/.exec(text) ?? [];
    if (!(cityStates as readonly string[]).includes(state))
      throw new StoryError(
        `a line of the map is a state and its cities, as “council: moscow, tula”; states are ${cityStates.join(", ")}`,
        path,
        index + 1,
      );
    for (const place of places.split(",").map((word) => word.trim()))
      if (!isPlace(place)) throw new StoryError(`“${place}” is not a place of src/core/place.ts`, path, index + 1);
  });
  return true;
}

/** The functions of the shared sources, in their order. */
export const functionsOf = ({ root, shared }: StorySource): string[] =>
  shared.flatMap((name) => lines(join(root, name)).flatMap((text) => /^=== function (\w+)\(/.exec(text)?.[1] ?? []));

/** The choices of one Ink file, with the line each stands on. Faults in their tags are thrown. */
export function readChoices(path: string): ChoiceSource[] {
  const seen = new Map<string, number>();
  return lines(path).flatMap((raw, index) => {
    const text = raw.replace(/\/\/.*$/, "");
    if (!/^\s*[*+]/.test(text)) return [];
    const at = index + 1;
    if (/^\s*\*/.test(text)) throw new StoryError("a choice must be sticky: begin it with +", path, at);
    const bracket = /\[(.*)\]/.exec(text)?.[1];
    if (bracket === undefined) throw new StoryError("a choice’s whole text stands inside [brackets]", path, at);
    const id = /#\s*c:\s*([a-z0-9_]+)/.exec(bracket)?.[1];
    if (id === undefined) throw new StoryError("a choice wants a stable id inside its brackets: #c:name", path, at);
    const before = seen.get(id);
    if (before !== undefined)
      throw new StoryError(`choice id “${id}” is used already on line ${before}; ids are unique in a file`, path, at);
    seen.set(id, at);
    return [
      {
        id,
        text: bracket.replace(/\s*#.*$/, "").trim(),
        hinge: /#\s*hinge:\s*([a-z0-9_]+)/.exec(bracket)?.[1] ?? null,
        recorded: /#\s*record\b/.test(bracket),
        line: at,
      },
    ];
  });
}

function readChapter(root: string, name: string, required: readonly string[]): ChapterSource {
  const path = join(root, name);
  const source = lines(path);
  const head = source.findIndex((text) => /^===\s*\w+\s*===/.test(text));
  const id = /^===\s*(\w+)\s*===/.exec(source[head] ?? "")?.[1];
  if (id === undefined) throw new StoryError("no knot: a file begins with === name ===", path, 1);
  const tags = new Map<string, string>();
  for (let index = head + 1; /^\s*#/.test(source[index] ?? ""); index++)
    for (const tag of (source[index] ?? "").split("#").slice(1))
      tags.set(tag.slice(0, tag.indexOf(":")).trim(), tag.slice(tag.indexOf(":") + 1).trim());
  for (const key of required) if (!tags.has(key)) throw new StoryError(`the knot ${id} wants the tag #${key}:`, path, head + 1);
  const get = (key: string): string => tags.get(key) ?? "";
  const date = readDate(get("date"));
  if (date === null) {
    const at = source.findIndex((text, index) => index > head && /^\s*#\s*date\b/.test(text));
    throw new StoryError(`#date: “${get("date")}” must be ${dateForm}`, path, at + 1);
  }
  const hinges = [...new Set(readChoices(path).flatMap((choice) => choice.hinge ?? []))];
  return {
    id,
    path: name,
    number: Number(get("file") || get("ending")),
    title: get("title"),
    witness: get("witness"),
    born: get("born"),
    asked: get("asked"),
    content: get("content"),
    place: get("place"),
    date,
    hinges,
  };
}

/** Whether a source below the story’s folder is told at the end of a history: an ending, or what endings share. */
export const isEnding = (name: string): boolean => name.startsWith("endings/");

/**
 * Reads the story’s declarations.
 *
 * @param root - the folder `story/`
 * @throws StoryError where a source breaks a rule of docs/ink.md
 */
export function readStory(root: string): StorySource {
  const names = included(root);
  checkIncluded(root, names);
  const world = readWorld(root);
  const files = names
    .filter((name) => /^files\/\d\d-/.test(name))
    .map((name) => readChapter(root, name, ["file", "title", "witness", "born", "asked", "place", "date"]));
  const endings = names
    .filter((name) => isEnding(name) && name !== rules && !sharedByEndings.includes(name))
    .map((name) => readChapter(root, name, ["ending", "title", "year", "place", "date"]));
  checkClosing(root, endings);
  for (const file of files) checkHinges(join(root, file.path), world.hinges);
  const shared = existsSync(join(root, meanwhileFile)) ? [worldFile, meanwhileFile] : [worldFile];
  return { root, shared, ...world, files, endings, design: readDesign(root, files, endings) };
}

function checkHinges(path: string, hinges: HingeSource[]): void {
  const groups = new Map<string, ChoiceSource[]>();
  for (const choice of readChoices(path)) {
    if (choice.hinge === null) continue;
    const hinge = hinges.find((known) => known.id === choice.hinge);
    if (hinge === undefined) throw new StoryError(`#hinge:${choice.hinge} is not declared in world.ink`, path, choice.line);
    if (!hinge.options.includes(choice.id))
      throw new StoryError(`“${choice.id}” is not an option of ${hinge.id}: ${hinge.options.join(", ")}`, path, choice.line);
    if (choice.recorded !== (choice.id === hinge.options[0]))
      throw new StoryError(`#record belongs to ${hinge.options[0]}, which is what happened`, path, choice.line);
    groups.set(hinge.id, [...(groups.get(hinge.id) ?? []), choice]);
  }
  for (const [id, choices] of groups) {
    const missing =
      hinges.find((hinge) => hinge.id === id)?.options.filter((option) => !choices.some((choice) => choice.id === option)) ?? [];
    if (missing.length > 0) throw new StoryError(`hinge ${id} lacks the option ${missing.join(", ")}`, path, choices[0]?.line ?? 1);
  }
}
