// A reading as a start and a list of stable choice ids: save, link, class result and test fixture in one format.

/** One answer: the file it was given in, a slash, the choice’s id. */
export type Step = `${string}/${string}`;

/** One decision: a hinge, a slash, the option that was taken. */
export type Decided = `${string}/${string}`;

/** Where a reading begins that does not begin with the first file: it is handed the world that the story’s own functions make of these decisions. */
export interface Start {
  /** The first file that is read. */
  readonly file: string;
  /** What was decided in the files before it; a hinge that is not named went as it happened. */
  readonly decisions: readonly Decided[];
}

/** A reading, as it is kept. It holds ids alone, so the text of the story may be rewritten without breaking it. */
export interface Reading {
  readonly format: "no-straight-line/reading";
  readonly version: 2;
  /** Fingerprint of the story it was made with; a different one is no error, it only means that steps may be gone. */
  readonly story: string;
  /** Null where it begins in 1917, with the first file of the box. */
  readonly start: Start | null;
  readonly steps: readonly Step[];
  /** The places among the steps of those that the reader has not given: their questions came into the story later. */
  readonly presumed: readonly number[];
  /** The file or ending that lay open, which may be one past the last step’s. */
  readonly at: string;
  /** When it was last kept, ISO 8601. The name is that of the stored format, and stays. */
  readonly kept: string;
}

/**
 * Why something is no reading of ours; src/words says it, and what to do.
 * - `text`: it is cut short, or no text of ours at all
 * - `foreign`: it was not saved by this game
 * - `newer`: a later version of the game has saved it
 * - `damaged`: it was saved by this game, and a part of it is missing or wrong
 * - `code`: a link or a code with a mistake in it
 */
export type Problem = "text" | "foreign" | "newer" | "damaged" | "code";

export type Parsed<T, P = Problem> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/** More than any story will ask; a longer list is no reading of ours. */
const mostSteps = 2000;
/** More than any story will decide. */
const mostDecisions = 200;
const word = /^[a-z][a-z0-9_]{0,63}$/;
const isWord = (value: unknown): value is string => typeof value === "string" && word.test(value);

/** The parts of a step or a decision. */
export function splitStep(step: Step | Decided): { file: string; choice: string } {
  const slash = step.indexOf("/");
  return { file: step.slice(0, slash), choice: step.slice(slash + 1) };
}

function isPair(value: unknown): value is Step {
  if (typeof value !== "string") return false;
  const parts = value.split("/");
  return parts.length === 2 && parts.every(isWord);
}

const arePairs = (value: unknown, most: number): value is Step[] =>
  Array.isArray(value) && value.length <= most && value.every((item) => isPair(item));

/** Whether nothing has been answered, in a reading from the beginning. */
export const isEmpty = (reading: Reading | null): boolean => reading === null || (reading.steps.length === 0 && reading.start === null);

/** How many answers two readings have in common, from where they begin; none where they begin in different worlds. */
export function shared(one: Reading, other: Reading): number {
  if (JSON.stringify(one.start) !== JSON.stringify(other.start)) return 0;
  const parted = one.steps.findIndex((step, at) => other.steps[at] !== step);
  return parted < 0 ? one.steps.length : parted;
}

/** An own property of a plain object, else undefined: nothing is read from a prototype. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** @returns undefined where it is none */
function parseStart(raw: unknown): Start | null | undefined {
  if (raw === null) return null;
  const file = own(raw, "file");
  const decisions = own(raw, "decisions");
  return isWord(file) && arePairs(decisions, mostDecisions) ? { file, decisions: [...decisions] } : undefined;
}

/** Places in a list of so many, rising. @returns undefined where it is no such list */
function parsePlaces(raw: unknown, length: number): number[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const good = raw.every((place, at) => Number.isInteger(place) && place > (raw[at - 1] ?? -1) && place < length);
  return good ? [...raw] : undefined;
}

/**
 * Reads a reading that came from outside: storage, a file, a link. Version 1, which had no start and nothing presumed, is read for ever.
 *
 * @param raw - anything
 * @returns the reading, or what is wrong with it; never throws
 */
export function parseReading(raw: unknown): Parsed<Reading> {
  const no = (problem: Problem): Parsed<Reading> => ({ ok: false, problem });
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return no("text");
  if (own(raw, "format") !== "no-straight-line/reading") return no("foreign");
  const version = own(raw, "version");
  if (version !== 1 && version !== 2) return no(typeof version === "number" && version > 2 ? "newer" : "damaged");
  const [story, steps, at, kept] = ["story", "steps", "at", "kept"].map((key) => own(raw, key));
  if (typeof story !== "string" || !/^[a-z0-9]{1,64}$/.test(story) || !isWord(at) || !arePairs(steps, mostSteps)) return no("damaged");
  const start = version === 1 ? null : parseStart(own(raw, "start"));
  const presumed = version === 1 ? [] : parsePlaces(own(raw, "presumed"), steps.length);
  if (start === undefined || presumed === undefined) return no("damaged");
  const when = typeof kept === "string" && kept.length <= 40 && !Number.isNaN(Date.parse(kept)) ? kept : "1970-01-01T00:00:00.000Z";
  return {
    ok: true,
    value: { format: "no-straight-line/reading", version: 2, story, start, steps: [...steps], presumed, at, kept: when },
  };
}
