// Where a reading stands, and where an answer, a step back or kept answers take it: every move gives another position and leaves the old one.
import type { Beat } from "./beat.ts";
import type { ChapterId } from "./cues.ts";
import type { Library } from "./session.ts";
import { type Step, splitStep } from "./record.ts";
import { type Rules, sequelOf } from "./sequel.ts";
import { type Telling, TellingError, decideEnding, firstWorld, openChapter, readAhead } from "./teller.ts";
import type { Entry, Phase, Stop } from "./view.ts";
import type { World } from "./world.ts";
import type { EndingId, FileId } from "../generated/ids.ts";

/** A chapter that has been opened: where it begins among the entries, and on which world. */
interface Opened {
  readonly chapter: ChapterId;
  readonly start: number;
  readonly world: World;
}

/** The whole position of a reading; replaced, never changed. */
export interface Position {
  readonly opened: readonly Opened[];
  readonly entries: readonly Entry[];
  readonly telling: Telling;
  readonly beat: Beat;
  readonly ending: EndingId | null;
}

/** Why kept answers could not all be given, and those that are left. */
export type Halt = Omit<Stop, "fits">;

/** What lies open: a question, the end of a file, or an ending. */
export function phaseOf(position: Position): Exclude<Phase, "unopened" | "loading"> {
  if (position.beat.choices.length > 0) return "asking";
  return position.ending === null ? "closing" : "ended";
}

/** Whether an answer to the question of a beat can be given. */
export const isOpen = (beat: Beat, choice: string): boolean =>
  beat.short?.id === choice || beat.choices.some(({ id, locked }) => id === choice && locked === null);

/** Whether a kept answer is to be given to what lies open now. */
export function answers(beat: Beat, step: Step): boolean {
  const { file, choice } = splitStep(step);
  return file === beat.chapter && isOpen(beat, choice);
}

/** The answers that were given, in their order. */
export const stepsOf = ({ entries }: Position): Step[] =>
  entries.flatMap(({ chapter, answer }): Step[] => (answer === null ? [] : [`${chapter}/${answer.id}`]));

function entryOf(beat: Beat, answer: string | null): Entry {
  const { chapter, card, lines, ask, choices, short, world } = beat;
  const given = short?.id === answer ? short : choices.find((choice) => choice.id === answer);
  return { chapter, card, lines, ask, choices, answer: given ?? null, world };
}

async function textOf(library: Library, chapter: ChapterId | Rules): Promise<string> {
  return library.at(chapter) ?? (await library.fetch(chapter));
}

/** Where a way leads: a chapter, the world it is opened on, and the ending that it is. */
interface Way {
  readonly chapter: ChapterId;
  readonly world: World;
  readonly ending: EndingId | null;
}

function openOn(text: string, { chapter, world, ending }: Way, from: Position | null): Position {
  const telling = openChapter(text, chapter, world);
  const entries = from === null ? [] : [...from.entries, entryOf(from.beat, null)];
  return { opened: [...(from?.opened ?? []), { chapter, start: entries.length, world }], entries, telling, beat: telling.beat, ending };
}

/**
 * The beginning of a reading.
 *
 * @throws FetchError where its file cannot be had; TellingError where the text breaks
 */
export async function opening(library: Library): Promise<Position> {
  const [first] = library.files;
  if (first === undefined) throw new TellingError("the box holds no files");
  return openOn(await textOf(library, first), { chapter: first, world: firstWorld, ending: null }, null);
}

function nextChapter({ files }: Library, { beat }: Position): FileId | Rules {
  const next = sequelOf(files, beat.chapter, beat.world.over);
  if (next === null) throw new TellingError(`nothing follows ${beat.chapter}`);
  return next;
}

/** Where a finished file leads, by the text of the next chapter. */
function wayOn(library: Library, here: Position, text: string): Way {
  const next = nextChapter(library, here);
  const { world } = here.beat;
  if (next !== "decide") return { chapter: next, world, ending: null };
  const decided = decideEnding(text, world);
  return { ...decided, chapter: decided.ending };
}

/** What follows a finished file, where it was opened while the end of that was read. */
const openedAhead = new WeakMap<Position, { readonly library: Library; readonly position: Position }>();

/** The next file, or the ending, opened after a finished file. Throws as `opening` does. */
export async function following(library: Library, here: Position): Promise<Position> {
  const ahead = openedAhead.get(here);
  // Once only: a telling goes on with whoever has it.
  openedAhead.delete(here);
  if (ahead?.library === library) return ahead.position;
  const text = await textOf(library, nextChapter(library, here));
  const way = wayOn(library, here, text);
  return openOn(way.ending === null ? text : await textOf(library, way.ending), way, here);
}

/**
 * Does one short piece of what the next press will want: the open answers are told, then the chapter that follows is read, and opened where
 * the file is finished. What fails here fails again, and is told, when it is asked for.
 *
 * @returns false where nothing is left that can be done with what is at hand
 */
export function workAhead(library: Library, here: Position): boolean {
  if (here.telling.ahead()) return true;
  const opened = openedAhead.get(here);
  if (opened?.library === library) return opened.position.telling.ahead();
  const next = sequelOf(library.files, here.beat.chapter, here.beat.world.over);
  const text = next === null ? undefined : library.at(next);
  if (text === undefined) return false;
  try {
    if (readAhead(text)) return true;
    if (phaseOf(here) !== "closing") return false;
    const way = wayOn(library, here, text);
    const own = way.ending === null ? text : library.at(way.ending);
    if (own === undefined) return false;
    openedAhead.set(here, { library, position: openOn(own, way, here) });
    return true;
  } catch {
    return false;
  }
}

/** Whether what follows is here, so that it need not be waited for. What cannot follow is told without waiting. */
export function isAtHand(library: Library, { beat }: Position): boolean {
  const next = sequelOf(library.files, beat.chapter, beat.world.over);
  const text = next === null ? "" : library.at(next);
  if (next !== "decide" || text === undefined) return text !== undefined;
  try {
    return library.at(decideEnding(text, beat.world).ending) !== undefined;
  } catch {
    return true;
  }
}

/**
 * Fetches what may follow.
 *
 * @param stands - whether the reading still stands there
 */
export async function fetchAhead(library: Library, here: Position, stands: () => boolean): Promise<void> {
  if (here.ending !== null) return;
  const next = nextChapter(library, here);
  const rules = await textOf(library, next);
  // Which of the endings will be wanted is known when the last answer has been given.
  if (next !== "decide" || here.beat.choices.length > 0 || !stands()) return;
  await textOf(library, decideEnding(rules, here.beat.world).ending);
}

/**
 * An answer given to the open question.
 *
 * @throws TellingError where it is not open, or the text breaks: the telling of `here` is then of no use any more
 */
export function answer(here: Position, id: string): Position {
  const beat = here.telling.choose(id);
  return { ...here, entries: [...here.entries, entryOf(here.beat, id)], beat };
}

/** The position before entry `count`, told again from the opening of its file. Throws as `opening` does. */
export async function backTo(library: Library, here: Position, count: number): Promise<Position> {
  const opened = here.opened.filter(({ start }) => start <= count);
  const last = opened.at(-1);
  if (last === undefined) return here;
  const telling = openChapter(await textOf(library, last.chapter), last.chapter, last.world);
  const entries = here.entries.slice(0, count);
  for (const entry of entries.slice(last.start)) if (entry.answer !== null) telling.choose(entry.answer.id);
  return { opened, entries, telling, beat: telling.beat, ending: null };
}

/** Why a kept answer cannot be given here; null where it can. */
function hindrance({ files }: Library, here: Position, step: Step): Stop["reason"] | null {
  const { file, choice } = splitStep(step);
  const { beat } = here;
  if (phaseOf(here) === "ended") return "ended";
  if (file !== beat.chapter) return isLater(files, file, beat.chapter) ? "inserted" : "gone";
  if (beat.choices.some(({ id, locked }) => id === choice && locked !== null)) return "locked";
  return isOpen(beat, choice) ? null : "gone";
}

const isLater = (files: readonly string[], one: string, other: string): boolean => files.indexOf(one) > files.indexOf(other);

/**
 * Gives kept answers as long as the story carries them.
 *
 * @param at - the chapter that lay open behind the last of them; null to close no file after it
 * @returns where they lead, and what could not be given
 */
export async function follow(
  library: Library,
  start: Position,
  steps: readonly Step[],
  at: string | null,
): Promise<{ readonly position: Position; readonly stop: Halt | null }> {
  let here = start;
  for (const [given, step] of steps.entries()) {
    const { file, choice } = splitStep(step);
    if (phaseOf(here) === "closing" && isLater(library.files, file, here.beat.chapter)) here = await following(library, here);
    const reason = hindrance(library, here, step);
    if (reason !== null) return { position: here, stop: { reason, rest: steps.slice(given) } };
    here = answer(here, choice);
  }
  if (at !== null && at !== here.beat.chapter && phaseOf(here) === "closing") here = await following(library, here);
  return { position: here, stop: null };
}
