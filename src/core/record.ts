// A reading as a list of stable choice ids: save, link, class result and test fixture in one format.

/** One answer: the file it was given in, a slash, the choice’s id. */
export type Step = `${string}/${string}`;

/** A reading, as it is kept. It holds ids alone, so the text of the story may be rewritten without breaking it. */
export interface Reading {
  readonly format: "no-straight-line/reading";
  readonly version: 1;
  /** Fingerprint of the story it was made with; a different one is no error, it only means that steps may be gone. */
  readonly story: string;
  readonly steps: readonly Step[];
  /** The file or ending that lay open, which may be one past the last step’s. */
  readonly at: string;
  /** When it was last kept, ISO 8601. */
  readonly kept: string;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** More than any story will ask; a longer list is no reading of ours. */
const mostSteps = 2000;
const word = /^[a-z][a-z0-9_]{0,63}$/;

/** The parts of a step. */
export function splitStep(step: Step): { file: string; choice: string } {
  const slash = step.indexOf("/");
  return { file: step.slice(0, slash), choice: step.slice(slash + 1) };
}

function isStep(value: unknown): value is Step {
  if (typeof value !== "string") return false;
  const parts = value.split("/");
  return parts.length === 2 && parts.every((part) => word.test(part));
}

/** An own property of a plain object, else undefined: nothing is read from a prototype. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/**
 * Reads a reading that came from outside: storage, a file, a link.
 *
 * @param raw - anything
 * @returns the reading, or a sentence that says what is wrong with it and what to do; never throws
 */
export function parseReading(raw: unknown): Parsed<Reading> {
  const no = (problem: string): Parsed<Reading> => ({ ok: false, problem });
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    return no("This is not a saved reading. Choose a file that this game has saved.");
  if (own(raw, "format") !== "no-straight-line/reading") return no("This file was not saved by No Straight Line. Choose one that was.");
  if (own(raw, "version") !== 1) return no("This reading was saved by another version of the game. Open it there, or begin a new one.");
  const story = own(raw, "story");
  const at = own(raw, "at");
  const kept = own(raw, "kept");
  const steps = own(raw, "steps");
  if (typeof story !== "string" || !/^[a-z0-9]{1,64}$/.test(story))
    return no("This reading does not say which story it belongs to. It may be damaged; begin a new one.");
  if (typeof at !== "string" || !word.test(at))
    return no("This reading does not say where it stopped. It may be damaged; begin a new one.");
  if (!Array.isArray(steps) || steps.length > mostSteps || !steps.every(isStep))
    return no("The answers in this reading cannot be read. It may be damaged; begin a new one.");
  const when = typeof kept === "string" && kept.length <= 40 && !Number.isNaN(Date.parse(kept)) ? kept : "1970-01-01T00:00:00.000Z";
  return { ok: true, value: { format: "no-straight-line/reading", version: 1, story, steps: [...steps], at, kept: when } };
}

/** As `parseReading`, from text. */
export function parseReadingText(text: string): Parsed<Reading> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, problem: "This file cannot be read: it is cut short or is no saved reading. Choose another." };
  }
  return parseReading(raw);
}
