// One reading: choose, close, strike, re-open, restore. The only mutable thing; tells its listeners of every change.
import type { Beat } from "./beat.ts";
import type { ChapterId } from "./cues.ts";
import { type Reading, type Step, splitStep } from "./record.ts";
import { type Rules, sequelOf } from "./sequel.ts";
import { type Telling, TellingError, decideEnding, firstWorld, openChapter, readAhead } from "./teller.ts";
import type { Cause, Decision, Entry, Phase, Stop, Trouble, View } from "./view.ts";
import type { World } from "./world.ts";
import { type EndingId, type FileId, type Hinge, happened } from "../generated/ids.ts";

/** A chapter that could not be fetched. A library rejects with this, and the reader is told that trying again may help. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  /** Whether the server no longer has it: then only the page as it is now on the server helps. */
  readonly gone: boolean;
  constructor(message: string, gone = false) {
    super(message);
    this.gone = gone;
  }
}

/** Where compiled chapters come from. `decide` is the rule list of the endings. */
export interface Library {
  /** Fingerprint of the whole story, lower-case letters and digits. */
  readonly fingerprint: string;
  /** The files of the box, in playing order. */
  readonly files: readonly FileId[];
  /** The compiled Ink of a chapter if it is at hand, else undefined. */
  at(chapter: ChapterId | "decide"): string | undefined;
  /** Fetches it. Rejects when it cannot be had; may be called again. */
  fetch(chapter: ChapterId | "decide"): Promise<string>;
}

/** The promises resolve when the view has changed; they never reject: what went wrong stands in `view.trouble`. */
export interface Session {
  readonly view: View;
  /**
   * Each listener stands in a fence of its own: one that throws stops neither the reading nor the others.
   *
   * @param onThrow - told what the listener threw; without it, the session's own `report`
   * @returns a function that ends the subscription
   */
  subscribe(listener: (view: View) => void, onThrow?: (error: unknown) => void): () => void;
  /** Starts a new reading with the first file. */
  begin(): Promise<void>;
  /** Answers the open question. An id that is not open changes nothing. Synchronous up to the new view. */
  choose(id: string): Promise<void>;
  /** Closes a finished file and opens the next, or the ending. */
  close(): Promise<void>;
  /** One step back. */
  strike(): Promise<void>;
  /** Back to an earlier entry, which lies open again. */
  reopen(entry: number): Promise<void>;
  /** Follows a kept reading as far as the story still carries it. */
  restore(reading: Reading): Promise<void>;
  /** After a stop: follows the kept answers that are left, as far as they now go. */
  resume(): Promise<void>;
  /** After a failed fetch: tries again. */
  retry(): Promise<void>;
  /** After the story was edited: tells the same answers again from the new text. */
  edit(library: Library): Promise<void>;
  /** The reading as it would be kept now; null before one has begun. */
  reading(): Reading | null;
}

/** A chapter that has been opened: where it begins among the entries, and on which world. */
interface Opened {
  readonly chapter: ChapterId;
  readonly start: number;
  readonly world: World;
}

/** The whole position of a reading; replaced, never changed. */
interface Position {
  readonly opened: readonly Opened[];
  readonly entries: readonly Entry[];
  readonly telling: Telling;
  readonly beat: Beat;
  readonly ending: EndingId | null;
}

const hingeIds = Object.keys(happened) as Hinge[];

function phaseOf(position: Position): Phase {
  if (position.beat.choices.length > 0) return "asking";
  return position.ending === null ? "closing" : "ended";
}

function entryOf(beat: Beat, answer: string | null): Entry {
  const { chapter, card, lines, ask, choices, short, world } = beat;
  const given = short?.id === answer ? short : choices.find((choice) => choice.id === answer);
  return { chapter, card, lines, ask, choices, answer: given ?? null, world };
}

function decisionsOf(entries: readonly Entry[], world: World): Decision[] {
  return hingeIds.flatMap((hinge) => {
    const option = world.memories[hinge];
    if (option === null) return [];
    const entry = entries.findIndex(({ answer }) => answer?.hinge === hinge);
    return [{ hinge, option, recorded: option === happened[hinge], entry: entry < 0 ? null : entry }];
  });
}

const isOpen = (beat: Beat, choice: string): boolean =>
  beat.short?.id === choice || beat.choices.some(({ id, locked }) => id === choice && locked === null);

/** Whether a kept answer is to be given to what lies open now. */
function answers(beat: Beat, step: Step): boolean {
  const { file, choice } = splitStep(step);
  return file === beat.chapter && isOpen(beat, choice);
}

/**
 * A session over a library of compiled chapters.
 *
 * @param library - where the chapters come from
 * @param now - the clock that dates a reading
 * @param report - told what a listener threw
 * @param idle - given what can be done while the reader reads: short pieces of work, to be asked for until one says false; what was given
 *   before is then of no use any more. Without it what comes next is fetched, and told only when it is asked for
 */
export function createSession(
  library: Library,
  now: () => Date,
  report: (error: unknown) => void = () => undefined,
  idle: (piece: () => boolean) => void = (piece) => void piece(),
): Session {
  let shelf = library;
  let position: Position | null = null;
  let stopped: Omit<Stop, "fits"> | null = null;
  let again: (() => Promise<void>) | null = null;
  /** What follows a finished file, opened while its end was read. */
  let ready: { readonly after: Position; readonly position: Position } | null = null;
  /** The work in hand; work that finds another in its place gives up. */
  let turn = 0;
  let view: View = {
    phase: "unopened",
    cause: "none",
    revision: 0,
    entries: [],
    beat: null,
    world: firstWorld,
    before: firstWorld,
    decisions: [],
    ending: null,
    stop: null,
    trouble: null,
  };
  const listeners = new Map<(view: View) => void, (error: unknown) => void>();

  const fileAt = (chapter: string): number => (shelf.files as readonly string[]).indexOf(chapter);

  const nextChapter = ({ beat }: Position): FileId | Rules => {
    const next = sequelOf(shelf.files, beat.chapter, beat.world.over);
    if (next === null) throw new TellingError(`nothing follows ${beat.chapter}`);
    return next;
  };

  function show(cause: Cause, change: Partial<View>): void {
    view = { ...view, trouble: null, ...change, cause, revision: view.revision + 1 };
    const shown = view;
    for (const [listener, onThrow] of listeners) {
      // What a listener answers to has been superseded where another one has already gone on.
      if (view !== shown) return;
      try {
        listener(shown);
      } catch (error) {
        onThrow(error);
      }
    }
  }

  /** Tells what went wrong. What was open stays open. */
  function fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const kind: Trouble["kind"] = error instanceof FetchError ? (error.gone ? "gone" : "network") : "story";
    show("trouble", {
      phase: position === null ? "unopened" : phaseOf(position),
      trouble: { kind, chapter: position?.beat.chapter ?? shelf.files[0] ?? "", message },
    });
  }

  function settle(next: Position, cause: Cause): void {
    position = next;
    const { entries, beat, ending } = next;
    const rest = stopped?.rest ?? [];
    if (rest.length === 0) stopped = null;
    show(cause, {
      phase: phaseOf(next),
      entries,
      beat,
      ending,
      world: beat.world,
      before: view.world,
      decisions: decisionsOf(entries, beat.world),
      stop: stopped === null ? null : { ...stopped, fits: rest.some((step) => answers(beat, step)) },
    });
    lookAhead(next);
  }

  /** Fetches what comes next, and does what can be done of it, before it is asked for; a failure is met again, and told, when it is. */
  function lookAhead(here: Position): void {
    const work = (): boolean => position === here && workAhead(here);
    let asked = here.ending !== null;
    idle(() => {
      if (asked) return work();
      asked = true;
      fetchAhead(here).then(
        () => position === here && idle(work),
        () => undefined,
      );
      return true;
    });
  }

  /** Does one piece of what the next press will want: the answers, then the file after this one. False where nothing is left. */
  function workAhead(here: Position): boolean {
    if (here.telling.ahead()) return true;
    if (ready?.after === here) return ready.position.telling.ahead();
    const next = sequelOf(shelf.files, here.beat.chapter, here.beat.world.over);
    const text = next === null ? undefined : shelf.at(next);
    if (text === undefined) return false;
    try {
      if (readAhead(text)) return true;
      const opened = phaseOf(here) === "closing" ? followingNow(here, text) : null;
      if (opened !== null) ready = { after: here, position: opened };
      return opened !== null;
    } catch {
      return false;
    }
  }

  async function fetchAhead(here: Position): Promise<void> {
    const next = nextChapter(here);
    const rules = await chapterText(next);
    // Which of the endings will be wanted is known when the last answer has been given.
    if (next !== "decide" || here.beat.choices.length > 0 || position !== here) return;
    await chapterText(decideEnding(rules, here.beat.world).ending);
  }

  /** Whether what follows is here, so that it need not be waited for. What cannot follow is told without waiting. */
  function isAtHand({ beat }: Position): boolean {
    const next = sequelOf(shelf.files, beat.chapter, beat.world.over);
    const text = next === null ? "" : shelf.at(next);
    if (next !== "decide" || text === undefined) return text !== undefined;
    try {
      return shelf.at(decideEnding(text, beat.world).ending) !== undefined;
    } catch {
      return true;
    }
  }

  async function chapterText(chapter: ChapterId | Rules): Promise<string> {
    return shelf.at(chapter) ?? (await shelf.fetch(chapter));
  }

  function openNow(text: string, chapter: ChapterId, world: World, from: Position | null, ending: EndingId | null): Position {
    const telling = openChapter(text, chapter, world);
    const entries = from === null ? [] : [...from.entries, entryOf(from.beat, null)];
    return { opened: [...(from?.opened ?? []), { chapter, start: entries.length, world }], entries, telling, beat: telling.beat, ending };
  }

  /** Where a finished file leads, by the text of what follows it. */
  function leads(here: Position, text: string): { readonly chapter: ChapterId; readonly world: World; readonly ending: EndingId | null } {
    const next = nextChapter(here);
    const { world } = here.beat;
    if (next !== "decide") return { chapter: next, world, ending: null };
    const decided = decideEnding(text, world);
    return { ...decided, chapter: decided.ending };
  }

  /** What follows a finished file, where its text is at hand; else null. */
  function followingNow(here: Position, text: string): Position | null {
    const { chapter, world, ending } = leads(here, text);
    const own = ending === null ? text : shelf.at(ending);
    return own === undefined ? null : openNow(own, chapter, world, here, ending);
  }

  async function following(here: Position): Promise<Position> {
    if (ready?.after === here) return ready.position;
    const text = await chapterText(nextChapter(here));
    const { chapter, world, ending } = leads(here, text);
    return openNow(ending === null ? text : await chapterText(ending), chapter, world, here, ending);
  }

  function answer(here: Position, id: string): Position {
    const beat = here.telling.choose(id);
    return { ...here, entries: [...here.entries, entryOf(here.beat, id)], beat };
  }

  /** The position before entry `count`, told again from the opening of its file. */
  async function backTo(here: Position, count: number): Promise<Position> {
    const opened = here.opened.filter(({ start }) => start <= count);
    const last = opened.at(-1);
    if (last === undefined) return here;
    const telling = openChapter(await chapterText(last.chapter), last.chapter, last.world);
    const entries = here.entries.slice(0, count);
    for (const entry of entries.slice(last.start)) if (entry.answer !== null) telling.choose(entry.answer.id);
    return { opened, entries, telling, beat: telling.beat, ending: null };
  }

  /** Gives kept answers as long as the story carries them. What cannot be given stands in `rest`. */
  async function follow(
    start: Position,
    steps: readonly Step[],
    at: string | null,
  ): Promise<{ position: Position; stop: Omit<Stop, "fits"> | null }> {
    let here = start;
    let reason: Stop["reason"] | null = null;
    let given = 0;
    for (const step of steps) {
      const { file, choice } = splitStep(step);
      if (phaseOf(here) === "closing" && file !== here.beat.chapter && fileAt(file) > fileAt(here.beat.chapter))
        here = await following(here);
      if (phaseOf(here) === "ended") reason = "ended";
      else if (file !== here.beat.chapter) reason = fileAt(file) > fileAt(here.beat.chapter) ? "inserted" : "gone";
      else if (here.beat.choices.some(({ id, locked }) => id === choice && locked !== null)) reason = "locked";
      else if (!isOpen(here.beat, choice)) reason = "gone";
      if (reason !== null) break;
      here = answer(here, choice);
      given++;
    }
    if (reason === null && at !== null && at !== here.beat.chapter && phaseOf(here) === "closing") here = await following(here);
    return { position: here, stop: reason === null ? null : { reason, rest: steps.slice(given) } };
  }

  /**
   * Runs one piece of work that may have to fetch. Whatever goes wrong in it is told in the view, and what was there stays.
   *
   * @param task - finds what is to be shown, and gives back what shows it
   */
  async function work(loading: boolean, task: () => Promise<() => void>): Promise<void> {
    const mine = ++turn;
    again = null;
    if (loading) show("load", { phase: "loading" });
    let done: () => void;
    try {
      done = await task();
    } catch (error) {
      if (mine !== turn) return;
      again = () => work(loading, task);
      fail(error);
      return;
    }
    if (mine === turn) done();
  }

  function keptSteps(): Step[] {
    return (position?.entries ?? []).flatMap(({ chapter, answer: given }): Step[] => (given === null ? [] : [`${chapter}/${given.id}`]));
  }

  function reading(): Reading | null {
    if (position === null) return null;
    return {
      format: "no-straight-line/reading",
      version: 1,
      story: shelf.fingerprint,
      steps: keptSteps(),
      at: position.beat.chapter,
      kept: now().toISOString(),
    };
  }

  const opening = async (): Promise<Position> => {
    const [first] = shelf.files;
    if (first === undefined) throw new TellingError("the box holds no files");
    return openNow(await chapterText(first), first, firstWorld, null, null);
  };

  const restoreAs = (kept: Reading, cause: Cause): Promise<void> =>
    work(true, async () => {
      const { position: reached, stop } = await follow(await opening(), kept.steps, kept.at);
      return () => {
        stopped = stop;
        settle(reached, cause);
      };
    });

  return {
    get view() {
      return view;
    },
    subscribe(listener, onThrow = report) {
      listeners.set(listener, onThrow);
      return () => listeners.delete(listener);
    },
    begin: () =>
      work(shelf.files[0] !== undefined && shelf.at(shelf.files[0]) === undefined, async () => {
        const start = await opening();
        return () => {
          stopped = null;
          settle(start, "begin");
        };
      }),
    async choose(id) {
      const here = position;
      if (here === null || view.phase !== "asking" || !isOpen(here.beat, id)) return;
      turn++;
      // What failed before was about another place.
      again = null;
      let next: Position;
      try {
        next = answer(here, id);
      } catch (error) {
        // The telling is broken past this point: take up the answered story again, so that another answer can be given.
        await work(false, async () => {
          const back = await backTo(here, here.entries.length);
          return () => {
            position = back;
            fail(error);
          };
        });
        return;
      }
      settle(next, "choose");
    },
    async close() {
      const here = position;
      if (here === null || view.phase !== "closing") return;
      await work(ready?.after !== here && !isAtHand(here), async () => {
        const reached = await following(here);
        return () => settle(reached, "close");
      });
    },
    async strike() {
      const here = position;
      if (here === null || here.entries.length === 0) return;
      await work(false, async () => {
        const back = await backTo(here, here.entries.length - 1);
        return () => settle(back, "strike");
      });
    },
    async reopen(entry) {
      const here = position;
      if (here === null || !Number.isInteger(entry) || entry < 0 || entry >= here.entries.length) return;
      await work(false, async () => {
        const back = await backTo(here, entry);
        return () => settle(back, "reopen");
      });
    },
    restore: (kept) => restoreAs(kept, "restore"),
    async resume() {
      const here = position;
      if (here === null || stopped === null) return;
      const { rest } = stopped;
      const from = rest.findIndex((step) => answers(here.beat, step));
      if (from < 0) return;
      await work(false, async () => {
        const { position: reached, stop } = await follow(here, rest.slice(from), null);
        return () => {
          stopped = stop;
          settle(reached, "resume");
        };
      });
    },
    async retry() {
      await again?.();
    },
    async edit(next) {
      const kept = reading();
      shelf = next;
      ready = null;
      if (kept !== null) await restoreAs(kept, "edit");
    },
    reading,
  };
}
