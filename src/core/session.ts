// One reading: choose, close, strike, re-open, restore. The only mutable thing; tells its listeners of every change.
import { follow } from "./follow.ts";
import { FetchError, type Library } from "./library.ts";
import {
  type Halt,
  type Position,
  type Stood,
  take,
  takes,
  backTo,
  fetchAhead,
  following,
  isAtHand,
  isOpen,
  opening,
  phaseOf,
  chapterAt,
  startOf,
  stepsOf,
  workAhead,
} from "./position.ts";
import type { Reading, Start } from "./record.ts";
import { firstWorld } from "./teller.ts";
import type { Move, Decision, Entry, Repeated, Trouble, View } from "./view.ts";
import type { World } from "./world.ts";
import { type Hinge, happened } from "../generated/ids.ts";

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
  /**
   * Starts a new reading.
   *
   * @param start - the file to begin with, and what was decided before it; without it, the first file of the box, in 1917
   */
  begin(start?: Start | null): Promise<void>;
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
  /** After a stop (`view.stop`): gives the saved answers that are left, from the first that fits, as far as they are open. */
  resume(): Promise<void>;
  /** Gives answers again that were given before, as `repeat.ts` finds them; files that they need are fetched. */
  lead(way: Lead): Promise<void>;
  /** After a failed fetch: tries again. */
  retry(): Promise<void>;
  /** After the story was edited: tells the same answers again from the new text. */
  edit(library: Library): Promise<void>;
  /** The chapter that an entry stands in; null where it is not at hand. */
  chapterAt(entry: number): Stood | null;
  /** The reading as it would be kept now; null before one has begun. */
  reading(): Reading | null;
}

/**
 * Finds where answers that were given before lead from a position.
 *
 * @param from - left as it is, also where this fails
 * @param struck - as in the view
 * @returns with `struck` where they were not those of the view
 * @throws as `following` does
 */
export type Lead = (
  library: Library,
  from: Position,
  struck: View["struck"],
) => Promise<{ readonly position: Position; readonly repeated: Repeated; readonly struck?: View["struck"] }>;

const hingeIds = Object.keys(happened) as Hinge[];

function decisionsOf(entries: readonly Entry[], world: World): Decision[] {
  return hingeIds.flatMap((hinge) => {
    const option = world.memories[hinge];
    if (option === null) return [];
    const entry = entries.findIndex(({ chosen }) => chosen?.hinge === hinge);
    return [{ hinge, option, recorded: option === happened[hinge], entry: entry < 0 ? null : entry }];
  });
}

/** All that a session holds. */
interface State {
  library: Library;
  view: View;
  position: Position | null;
  /** What could not be followed of kept answers. */
  stopped: Halt | null;
  /** What was struck of this reading. */
  struck: View["struck"];
  /** Tries again what failed. */
  again: (() => Promise<void>) | null;
  /** Counts the work in hand; work that finds another in its place gives up. */
  turn: number;
  readonly listeners: Map<(view: View) => void, (error: unknown) => void>;
  readonly now: () => Date;
  readonly idle: (piece: () => boolean) => void;
}

const firstView: View = {
  phase: "unopened",
  move: "none",
  revision: 0,
  entries: [],
  beat: null,
  world: firstWorld,
  before: firstWorld,
  decisions: [],
  ending: null,
  stop: null,
  added: [],
  struck: [],
  repeated: null,
  rested: false,
  start: null,
  trouble: null,
};

function show(state: State, move: Move, change: Partial<View>): void {
  const shown: View = { ...state.view, trouble: null, ...change, move, revision: state.view.revision + 1 };
  state.view = shown;
  for (const [listener, onThrow] of state.listeners) {
    // What a listener answers to has been superseded where another one has already gone on.
    if (state.view !== shown) return;
    try {
      listener(shown);
    } catch (error) {
      onThrow(error);
    }
  }
}

/** Tells what went wrong. What was open stays open. */
function fail(state: State, error: unknown): void {
  const { position } = state;
  const message = error instanceof Error ? error.message : String(error);
  const kind: Trouble["kind"] = error instanceof FetchError ? error.fault : "story";
  show(state, "trouble", {
    phase: position === null ? "unopened" : phaseOf(position),
    trouble: { kind, message },
  });
}

/**
 * Fetches what comes next, and does what can be done of it, before it is asked for: the reader is still reading. A failure is met again,
 * and told, when what failed is asked for.
 */
function lookAhead(state: State, here: Position): void {
  const stands = (): boolean => state.position === here;
  const work = (): boolean => stands() && workAhead(state.library, here);
  let asked = false;
  state.idle(() => {
    if (asked || !stands()) return work();
    asked = true;
    fetchAhead(state.library, here, stands).then(
      () => stands() && state.idle(work),
      () => undefined,
    );
    return true;
  });
}

/** What is told once of a reading, besides where it stands. */
type Once = Pick<View, "added" | "repeated" | "rested">;

/** Takes a position for the reading’s, shows it, and looks ahead. */
function settle(state: State, next: Position, move: Move, once: Partial<Once> = {}): void {
  state.position = next;
  // It stays in sight while the same file is read on.
  const { repeated, rested } = move === "choose" ? state.view : firstView;
  const { start, entries, beat, ending } = next;
  const rest = state.stopped?.rest ?? [];
  if (rest.length === 0) state.stopped = null;
  show(state, move, {
    phase: phaseOf(next),
    entries,
    beat,
    ending,
    world: beat.world,
    before: state.view.world,
    decisions: decisionsOf(entries, beat.world),
    stop: state.stopped === null ? null : { ...state.stopped, fits: rest.some((step) => takes(beat, step)) },
    added: [],
    struck: state.struck,
    repeated,
    rested,
    start,
    ...once,
  });
  lookAhead(state, next);
}

/**
 * Runs one piece of work that may have to fetch. Whatever goes wrong in it is told in the view, and what was there stays.
 *
 * @param task - finds what is to be shown, and gives back what shows it
 */
async function work(state: State, loading: boolean, task: () => Promise<() => void>): Promise<void> {
  const mine = ++state.turn;
  state.again = null;
  if (loading) show(state, "load", { phase: "loading" });
  let done: () => void;
  try {
    done = await task();
  } catch (error) {
    if (mine !== state.turn) return;
    state.again = () => work(state, loading, task);
    fail(state, error);
    return;
  }
  if (mine === state.turn) done();
}

/** The entries that a kept reading did not have; none where it has been told of them before. */
function addedTo({ presumed }: Reading, { entries }: Position): number[] {
  const places = entries.flatMap((entry, at) => (entry.presumed ? [at] : []));
  return places.length > presumed.length ? places : [];
}

function readingOf({ position, library, now }: State): Reading | null {
  if (position === null) return null;
  return {
    format: "no-straight-line/reading",
    version: 2,
    story: library.fingerprint,
    start: startOf(position),
    ...stepsOf(position),
    at: position.beat.chapter,
    kept: now().toISOString(),
  };
}

function begin(state: State, start: Start | null): Promise<void> {
  const { library } = state;
  const [first] = library.files;
  return work(state, start !== null || (first !== undefined && library.at(first) === undefined), async () => {
    const begun = await opening(state.library, start);
    return () => {
      state.stopped = null;
      state.struck = [];
      settle(state, begun, "begin");
    };
  });
}

async function choose(state: State, id: string): Promise<void> {
  const here = state.position;
  if (here === null || state.view.phase !== "asking" || !isOpen(here.beat, id)) return;
  state.turn++;
  // What failed before was about another place.
  state.again = null;
  let next: Position;
  try {
    next = take(here, id);
  } catch (error) {
    // The telling is broken past this point: take up the answered story again, so that another answer can be given.
    await work(state, false, async () => {
      const back = await backTo(state.library, here, here.entries.length);
      return () => {
        state.position = back;
        fail(state, error);
      };
    });
    return;
  }
  settle(state, next, "choose");
}

async function close(state: State): Promise<void> {
  const { position: here, library } = state;
  if (here === null || state.view.phase !== "closing") return;
  await work(state, !isAtHand(library, here), async () => {
    const reached = await following(state.library, here);
    return () => settle(state, reached, "close");
  });
}

async function reopen(state: State, entry: number, move: "strike" | "reopen"): Promise<void> {
  const here = state.position;
  if (here === null || !Number.isInteger(entry) || entry < 0 || entry >= here.entries.length) return;
  await work(state, false, async () => {
    const back = await backTo(state.library, here, entry);
    return () => {
      const [last] = state.struck;
      // What is struck answer by answer is kept once.
      if (last?.at(here.entries.length - 1) !== here.entries.at(-1)) state.struck = [here.entries, ...state.struck];
      settle(state, back, move);
    };
  });
}

/** So long after it was left, in milliseconds, a reading is taken up by somebody who may have forgotten it. */
const halfDay = 12 * 60 * 60 * 1000;

function restore(state: State, kept: Reading, move: "restore" | "edit"): Promise<void> {
  return work(state, true, async () => {
    const { library } = state;
    const { position, stop } = await follow(library, await opening(library, kept.start), kept);
    return () => {
      state.stopped = stop;
      state.struck = [];
      const rested = move === "restore" && state.now().getTime() - Date.parse(kept.kept) >= halfDay && position.entries.length > 0;
      settle(state, position, move, { added: addedTo(kept, position), rested });
    };
  });
}

async function resume(state: State): Promise<void> {
  const { position: here, stopped } = state;
  if (here === null || stopped === null) return;
  const from = stopped.rest.findIndex((step) => takes(here.beat, step));
  if (from < 0) return;
  await work(state, false, async () => {
    const { position, stop } = await follow(state.library, here, { steps: stopped.rest.slice(from), presumed: [], at: null });
    return () => {
      state.stopped = stop;
      settle(state, position, "resume");
    };
  });
}

async function lead(state: State, way: Lead): Promise<void> {
  const here = state.position;
  if (here === null) return;
  await work(state, true, async () => {
    const { position, repeated, struck = state.struck } = await way(state.library, here, state.struck);
    return () => {
      state.struck = struck;
      settle(state, position, "repeat", { repeated });
    };
  });
}

async function edit(state: State, library: Library): Promise<void> {
  const kept = readingOf(state);
  state.library = library;
  if (kept !== null) await restore(state, kept, "edit");
}

/**
 * A session over a library of compiled chapters.
 *
 * @example
 * const session = createSession(library, () => new Date());
 * session.subscribe(({ phase, beat }) => draw(phase, beat));
 * await session.begin();
 * await session.choose("lamp");
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
  const state: State = {
    library,
    view: firstView,
    position: null,
    stopped: null,
    struck: [],
    again: null,
    turn: 0,
    listeners: new Map(),
    now,
    idle,
  };
  return {
    get view() {
      return state.view;
    },
    subscribe(listener, onThrow = report) {
      state.listeners.set(listener, onThrow);
      return () => state.listeners.delete(listener);
    },
    begin: (start = null) => begin(state, start),
    choose: (id) => choose(state, id),
    close: () => close(state),
    strike: () => reopen(state, (state.position?.entries.length ?? 0) - 1, "strike"),
    reopen: (entry) => reopen(state, entry, "reopen"),
    restore: (kept) => restore(state, kept, "restore"),
    resume: () => resume(state),
    lead: (way) => lead(state, way),
    retry: async () => state.again?.(),
    edit: (next) => edit(state, next),
    chapterAt: (entry) => (state.position === null ? null : chapterAt(state.library, state.position, entry)),
    reading: () => readingOf(state),
  };
}
