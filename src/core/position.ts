// Where a reading stands, and where an answer, a step back or the end of a file takes it: every move gives another position and leaves the old one.
import type { Beat } from "./beat.ts";
import type { ChapterId } from "./chapter.ts";
import type { Library, TextId } from "./library.ts";
import { type Reading, type Start, type Step, splitStep } from "./record.ts";
import { type Rules, sequelOf } from "./sequel.ts";
import { type Telling, TellingError, decideEnding, firstWorld, openChapter, readAhead, worldAfter } from "./teller.ts";
import type { Began, Entry, Phase, Stop } from "./view.ts";
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
  /** Null where the reading began with the first file of the box. */
  readonly start: Began | null;
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
export function takes(beat: Beat, step: Step): boolean {
  const { file, choice } = splitStep(step);
  return file === beat.chapter && isOpen(beat, choice);
}

/** The answers that lead here, in their order, and the places of those that the reader has not given. */
export function stepsOf({ entries }: Position): Pick<Reading, "steps" | "presumed"> {
  const given = entries.filter(({ chosen }) => chosen !== null);
  return {
    steps: given.map(({ chapter, chosen }): Step => `${chapter}/${chosen?.id ?? ""}`),
    presumed: given.flatMap(({ presumed }, at) => (presumed ? [at] : [])),
  };
}

/** Where the reading began, as it is kept. */
export const startOf = ({ start }: Position): Start | null => (start === null ? null : { file: start.file, decisions: start.decisions });

function entryOf(beat: Beat, answer: string | null, presumed: boolean): Entry {
  const { chapter, card, lines, ask, choices, short, world, acted } = beat;
  const given = short?.id === answer ? short : choices.find((choice) => choice.id === answer);
  return { chapter, card, lines, ask, choices, chosen: given ?? null, presumed, world, acted };
}

async function textOf(library: Library, text: TextId): Promise<string> {
  return library.at(text) ?? (await library.fetch(text));
}

/** What lies before a chapter that is opened. */
type Before = Pick<Position, "start" | "opened" | "entries">;

/** Where a way leads: a chapter, the world that it is opened on, and the ending that it is. */
interface Way {
  readonly chapter: ChapterId;
  readonly world: World;
  readonly ending: EndingId | null;
}

/** Where it leads to go on with a file or with the rule list, by its text. */
function wayOn(next: FileId | Rules, text: string, world: World): Way {
  if (next !== "decide") return { chapter: next, world, ending: null };
  const decided = decideEnding(text, world);
  return { ...decided, chapter: decided.ending };
}

function openOn(text: string, { chapter, world, ending }: Way, { start, opened, entries }: Before): Position {
  const telling = openChapter(text, chapter, world);
  return { start, opened: [...opened, { chapter, start: entries.length, world }], entries, telling, beat: telling.beat, ending };
}

async function openNext(library: Library, next: FileId | Rules, world: World, before: Before): Promise<Position> {
  const text = await textOf(library, next);
  const way = wayOn(next, text, world);
  return openOn(way.ending === null ? text : await textOf(library, way.ending), way, before);
}

/**
 * The beginning of a reading: the first file, or where it is to start. A history that is over before that opens at its ending.
 *
 * @throws FetchError where its file cannot be had; TellingError where the text breaks
 */
export async function opening(library: Library, start: Start | null): Promise<Position> {
  const [first] = library.files;
  if (first === undefined) throw new TellingError("the box holds no files");
  const before = { start: null, opened: [], entries: [] };
  const file = library.files.find((id) => id === start?.file);
  // A file that is no more: its answers are then left over, and told so.
  if (start === null || file === undefined) return openNext(library, first, firstWorld, before);
  const { world, refused } = worldAfter(await textOf(library, "past"), start);
  return openNext(library, world.over === null ? file : "decide", world, { ...before, start: { ...start, refused, world } });
}

function nextChapter({ files }: Library, { beat }: Position): FileId | Rules {
  const next = sequelOf(files, beat.chapter, beat.world.over);
  if (next === null) throw new TellingError(`nothing follows ${beat.chapter}`);
  return next;
}

/** What lies before the chapter that follows a finished file. */
const closed = (here: Position): Before => ({ ...here, entries: [...here.entries, entryOf(here.beat, null, false)] });

/** What follows a finished file, where it was opened while the end of that was read. */
const openedAhead = new WeakMap<Position, { readonly library: Library; readonly position: Position }>();

/** The next file, or the ending, opened after a finished file. Throws as `opening` does. */
export async function following(library: Library, here: Position): Promise<Position> {
  const ahead = openedAhead.get(here);
  // Once only: a telling goes on with whoever has it.
  openedAhead.delete(here);
  if (ahead?.library === library) return ahead.position;
  return openNext(library, nextChapter(library, here), here.beat.world, closed(here));
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
  const { chapter, world } = here.beat;
  const next = sequelOf(library.files, chapter, world.over);
  const text = next === null ? undefined : library.at(next);
  if (next === null || text === undefined) return false;
  try {
    if (readAhead(text)) return true;
    if (phaseOf(here) !== "closing") return false;
    const way = wayOn(next, text, world);
    const own = way.ending === null ? text : library.at(way.ending);
    if (own === undefined) return false;
    openedAhead.set(here, { library, position: openOn(own, way, closed(here)) });
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
 * @param presumed - the reader has not given it
 * @throws TellingError where it is not open, or the text breaks: the telling of `here` is then of no use any more
 */
export function take(here: Position, id: string, presumed = false): Position {
  const beat = here.telling.choose(id);
  return { ...here, entries: [...here.entries, entryOf(here.beat, id, presumed)], beat };
}

/** The position before entry `count`, told again from the opening of its file. Throws as `opening` does. */
export async function backTo(library: Library, here: Position, count: number): Promise<Position> {
  const opened = here.opened.filter(({ start }) => start <= count);
  const last = opened.at(-1);
  if (last === undefined) return here;
  const telling = openChapter(await textOf(library, last.chapter), last.chapter, last.world);
  const entries = here.entries.slice(0, count);
  for (const entry of entries.slice(last.start)) if (entry.chosen !== null) telling.choose(entry.chosen.id);
  return { ...here, opened, entries, telling, beat: telling.beat, ending: null };
}

/** The chapter that an entry stands in, as compiled, with the place of its first entry and the world that it was opened on. */
export interface Stood {
  readonly json: string;
  readonly start: number;
  readonly world: World;
}

/** Where an entry stands; null where its chapter is not at hand. */
export function chapterAt(library: Library, { opened }: Position, entry: number): Stood | null {
  const last = opened.findLast(({ start }) => start <= entry);
  if (last === undefined) return null;
  const json = library.at(last.chapter);
  return json === undefined ? null : { json, start: last.start, world: last.world };
}
