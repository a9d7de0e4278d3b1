// Follows a kept reading as far as the story still carries it, through what came into the story since as that says itself.
import type { Library } from "./library.ts";
import { type Halt, type Position, answer, backTo, following, isOpen, phaseOf } from "./position.ts";
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
  return id !== null && isOpen(here.beat, id) ? answer(here, id, true) : null;
}

/** More than any story has to be gone through between two answers: one that goes in circles is then left. */
const mostMoves = 500;

/** Which files of a kept reading have answers: another one was not there, or was passed over. */
type Had = ReadonlySet<string>;

/** Goes on to where a kept answer belongs, through what its reading did not have; `reason` says why it cannot be given there. */
async function lead(library: Library, from: Position, step: Step, had: Had): Promise<[here: Position, reason: Stop["reason"] | null]> {
  const { file } = splitStep(step);
  let here = from;
  let asked = from;
  let reason = hindrance(library, here, step);
  for (let moves = 0; moves < mostMoves; moves++) {
    if (reason === "inserted") asked = here;
    else if (reason !== "gone" || file !== here.beat.chapter || phaseOf(here) !== "asking") break;
    const next: Position | null = await presume(library, here, !had.has(here.beat.chapter));
    if (next === null) break;
    here = next;
    reason = hindrance(library, here, step);
    if (here.beat.chapter !== asked.beat.chapter) asked = here;
  }
  // An answer that is gone from its file is told of before anything is presumed there.
  return reason === "gone" && here !== asked ? [await backTo(library, here, asked.entries.length), reason] : [here, reason];
}

/** Whether a kept reading had come further than this: to a later file, or to an ending. */
function hadGoneOn({ files }: Library, here: Position, at: string): boolean {
  if (phaseOf(here) === "ended" || at === here.beat.chapter) return false;
  return isLater(files, at, here.beat.chapter) || (endingIds as readonly string[]).includes(at);
}

/** Goes on to the chapter that lay open behind the last answer, as far as it is said how. */
async function leadTo(library: Library, from: Position, at: string, had: Had): Promise<Position> {
  let here = from;
  for (let moves = 0; moves < mostMoves && hadGoneOn(library, here, at); moves++) {
    const next: Position | null = await presume(library, here, !had.has(here.beat.chapter));
    if (next === null) break;
    here = next;
  }
  return here;
}

/** What of a kept reading is to be followed; `at` is null where no file is to be closed after the last of the answers. */
export type Following = Pick<Reading, "steps" | "presumed"> & { readonly at: string | null };

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
    const [here, reason] = await lead(library, position, step, had);
    if (reason === null) position = answer(here, splitStep(step).choice, isPresumed(place));
    // What was presumed and does not fit any more was no answer of the reader’s.
    else if (!isPresumed(place))
      return { position: here, stop: { reason, rest: steps.filter((_, nth) => nth >= place && !isPresumed(nth)) } };
    else position = await backTo(library, here, position.entries.length);
  }
  return { position: at === null ? position : await leadTo(library, position, at, had), stop: null };
}
