// Keeps what is set, and the reading after each answer, when the browser is idle or the page goes away; goes on by itself after a failure, and says what is not kept.
import type { Session } from "../core/session.ts";
import type { Settings } from "../core/settings.ts";
import type { Move } from "../core/view.ts";
import { whenIdle } from "./idle.ts";
import type { StorageResult, Storage } from "./storage.ts";

/** How keeping stands; `slow` while it has had no answer for some seconds. */
export type Keeping = StorageResult | "slow";

export interface Keeper {
  /** Whether all that was answered is kept. */
  readonly clean: boolean;
  /** Keeps now what waits. Resolves when it was tried. */
  flush(): Promise<void>;
  /** Keeps what was set, beside what another tab has set. */
  set(change: Partial<Settings>): void;
  /** Keeps what is read here though everything before it was deleted from another tab: see `Storage.renew`. */
  renew(mark?: unknown): void;
  /** Everything was deleted from here: what was set before is not kept any more. */
  forget(): void;
  /** Everything was deleted from another tab: what lies open here is not kept until it is renewed. */
  lose(): void;
  stop(): void;
}

interface KeeperOptions {
  /** Told whenever keeping stands otherwise than before. */
  readonly tell: (keeping: Keeping) => void;
  /** Told after each reading that was kept. */
  readonly done: () => void;
  /** Told after something that was set is kept. */
  readonly set: (change: Partial<Settings>) => void;
  /** Calls when the page goes away or is hidden; returns what ends that. */
  readonly leaving: (task: () => void) => () => void;
}

/** After so many milliseconds without an answer the reader is told. */
const slow = 4000;
/** After a failure keeping is tried again so much later, in milliseconds: twice as late each time, up to the longest. */
const soon = 2000;
const seldom = 60_000;

/** Changes that leave nothing new to keep. */
const nothingNew: ReadonlySet<Move> = new Set(["none", "load", "trouble"]);

/** How keeping stands in one page. */
interface State {
  readonly session: Session;
  readonly storage: Storage;
  readonly options: KeeperOptions;
  keeping: Keeping;
  /** Changes that were to be kept, and how many of them are. */
  wanted: number;
  done: number;
  /** What was set and is not kept yet. */
  changed: Partial<Settings>;
  saving: Promise<void> | null;
  planned: boolean;
  /** Milliseconds until it is tried again after the next failure. */
  pause: number;
  again: ReturnType<typeof setTimeout> | undefined;
  renewals: number;
}

/** Only `renew` ends that everything is forgotten. */
function stand(state: State, next: Keeping): void {
  if (next === state.keeping || state.keeping === "forgotten") return;
  state.keeping = next;
  state.options.tell(next);
}

const waits = ({ done, wanted, keeping }: State): boolean => done < wanted && keeping !== "forgotten";
const isSet = ({ changed }: State): boolean => Object.keys(changed).length > 0;

/** Says so where something takes long. */
async function timed(state: State, task: Promise<StorageResult>): Promise<StorageResult> {
  const late = setTimeout(() => stand(state, "slow"), slow);
  const outcome = await task;
  clearTimeout(late);
  return outcome;
}

/** One try; false where there is no use in another one now. So is the next. */
async function keepChange(state: State): Promise<boolean> {
  const change = state.changed;
  state.changed = {};
  const outcome = await timed(state, state.storage.keepSettings(change));
  stand(state, outcome);
  if (outcome === "done") state.options.set(change);
  else state.changed = { ...change, ...state.changed };
  return outcome === "done";
}

async function keepReading(state: State): Promise<boolean> {
  const { session, storage, wanted, renewals } = state;
  const reading = session.reading();
  if (reading === null) return false;
  const outcome = await timed(state, storage.keepReading(reading));
  // That was said of what lay open before.
  if (outcome === "forgotten" && renewals !== state.renewals) return true;
  stand(state, outcome);
  if (outcome !== "done") return false;
  state.done = wanted;
  state.options.done();
  return true;
}

/** One after the other, until all is kept or one could not be. */
async function save(state: State): Promise<void> {
  clearTimeout(state.again);
  let good = true;
  while (good && (waits(state) || isSet(state))) good = waits(state) ? await keepReading(state) : await keepChange(state);
  if (good) state.pause = soon;
  else if (state.keeping !== "forgotten") {
    state.again = setTimeout(() => void flush(state), state.pause);
    state.pause = Math.min(seldom, state.pause * 2);
  }
}

function flush(state: State): Promise<void> {
  state.planned = false;
  // Not in `save` itself: where there is nothing to keep, that has ended before it stands here.
  state.saving ??= save(state).finally(() => (state.saving = null));
  return state.saving;
}

function plan(state: State): void {
  if (state.planned) return;
  state.planned = true;
  whenIdle(() => void flush(state), 500);
}

function renew(state: State, mark?: unknown): void {
  state.storage.renew(mark);
  state.renewals++;
  if (state.keeping !== "forgotten") return;
  state.keeping = "done";
  state.options.tell(state.keeping);
  plan(state);
}

/** Starts keeping. */
export function keep(session: Session, storage: Storage, options: KeeperOptions): Keeper {
  const state: State = {
    session,
    storage,
    options,
    keeping: "done",
    wanted: 0,
    done: 0,
    changed: {},
    saving: null,
    planned: false,
    pause: soon,
    again: undefined,
    renewals: 0,
  };
  const stop = session.subscribe(({ move }) => {
    if (nothingNew.has(move)) return;
    state.wanted++;
    plan(state);
  });
  const stay = options.leaving(() => {
    if (waits(state) || isSet(state)) void flush(state);
  });
  return {
    get clean() {
      return state.done === state.wanted;
    },
    flush: () => flush(state),
    set(change) {
      state.changed = { ...state.changed, ...change };
      void flush(state);
    },
    renew: (mark) => renew(state, mark),
    forget: () => void (state.changed = {}),
    lose() {
      state.wanted++;
      stand(state, "forgotten");
    },
    stop() {
      stop();
      stay();
      clearTimeout(state.again);
    },
  };
}
