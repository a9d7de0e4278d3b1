// Follows a kept reading as far as the story still carries it, through what came into the story since as that says itself.
import type { Library } from "./library.ts";
import { type Halt, type Position, take, backTo, following, isOpen, phaseOf } from "./position.ts";
import { type Reading, type Step, splitStep } from "./record.ts";
import type { Stop } from "./view.ts";
import { endingIds } from "../generated/ids.ts";

const isLater = (files: readonly string[], one: string, other: string): boolean => files.indexOf(one) > files.indexOf(other);

/** Why a kept answer cannot be given here; null where it can. */
function hindrance({ files }: Library, here: Position, step: Step): Stop["reason"] | null {
  const { file, choice } = splitStep(step);
  const { beat } = here;
  if (phaseOf(here) === "ended") return "ended";
  if (file !== beat.chapter) return isLater(files, file, beat.chapter) ? "inserted" : "gone";
  if (beat.choices.some(({ id, locked }) => id === choice && locked !== null)) return "locked";
  return isOpen(beat, choice) ? null : "gone";
}

/**
 * One move on in what a kept reading did not have: a file is closed, a question goes as its `#else` says, and a whole file the way in short.
 *
 * @param whole - none of the kept answers is of this file
 * @returns null where it is not said how it goes on
 */
async function presume(library: Library, here: Position, whole: boolean): Promise<Position | null> {
  const { presumed, short } = here.beat;
  if (phaseOf(here) === "closing") return following(library, here);
  const id = whole && short !== null ? short.id : presumed;
  return id !== null && isOpen(here.beat, id) ? take(here, id, true) : null;
}

/** More than any story has to be gone through between two answers: one that goes in circles is then left. */
const mostMoves = 500;

/** Which files of a kept reading have answers: another one was not there, or was passed over. */
type Had = ReadonlySet<string>;

/** Why a place is not yet the one that is looked for, and whether what lies open there may be new to the reading. */
type Look = (here: Position) => { readonly reason: Stop["reason"] | null; readonly isNew: boolean };

/** Looks for where a kept answer can be given. */
const forStep =
  (library: Library, step: Step): Look =>
  (here) => {
    const reason = hindrance(library, here, step);
    const inFile = splitStep(step).file === here.beat.chapter && phaseOf(here) === "asking";
    return { reason, isNew: reason === "inserted" || (reason === "gone" && inFile) };
  };

/** Looks for the chapter that lay open behind the last answer: a later file, or an ending. */
const forChapter =
  ({ files }: Library, at: string): Look =>
  (here) => {
    const isThere = phaseOf(here) === "ended" || at === here.beat.chapter;
    const isOn = isLater(files, at, here.beat.chapter) || (endingIds as readonly string[]).includes(at);
    return isThere || !isOn ? { reason: null, isNew: false } : { reason: "inserted", isNew: true };
  };

/**
 * Goes on to a place through what a kept reading did not have. Of a file that it comes through only in part nothing is presumed.
 *
 * @returns where it comes to, and why that is not the place
 */
async function lead(library: Library, from: Position, had: Had, look: Look): Promise<[here: Position, reason: Stop["reason"] | null]> {
  let here = from;
  /** Where nothing is presumed yet of the file that lies open. */
  let asked = from;
  let { reason, isNew } = look(here);
  for (let moves = 0; isNew && moves < mostMoves; moves++) {
    const next = await presume(library, here, !had.has(here.beat.chapter));
    if (next === null) break;
    here = next;
    if (here.beat.chapter !== asked.beat.chapter) asked = here;
    ({ reason, isNew } = look(here));
  }
  // An answer that is there and shut is told of where it is.
  if (reason === null || reason === "locked" || here === asked) return [here, reason];
  return [await backTo(library, here, asked.entries.length), reason];
}

/** What of a kept reading is to be followed; `at` is null where no file is to be closed after the last of the answers. */
type Following = Pick<Reading, "steps" | "presumed"> & { readonly at: string | null };

/**
 * Gives kept answers as long as the story carries them. What it did not ask when they were given is gone through as it says itself.
 *
 * @returns where they lead, and what could not be given
 */
export async function follow(
  library: Library,
  start: Position,
  { steps, presumed, at }: Following,
): Promise<{ readonly position: Position; readonly stop: Halt | null }> {
  let position = start;
  const had = new Set(steps.map((step) => splitStep(step).file));
  const isPresumed = (place: number): boolean => presumed.includes(place);
  for (const [place, step] of steps.entries()) {
    const [here, reason] = await lead(library, position, had, forStep(library, step));
    if (reason === null) position = take(here, splitStep(step).choice, isPresumed(place));
    // What was presumed and does not fit any more was no answer of the reader’s.
    else if (!isPresumed(place))
      return { position: here, stop: { reason, rest: steps.filter((_, nth) => nth >= place && !isPresumed(nth)) } };
    else position = await backTo(library, here, position.entries.length);
  }
  if (at !== null) [position] = await lead(library, position, had, forChapter(library, at));
  return { position, stop: null };
}
