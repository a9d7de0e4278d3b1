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

export interface KeeperOptions {
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

/** Starts keeping. */
export function keep(session: Session, storage: Storage, { tell, done, set, leaving }: KeeperOptions): Keeper {
  let keeping: Keeping = "done";
  /** Changes that were to be kept, and how many of them are. */
  let wanted = 0;
  let kept = 0;
  /** What was set and is not kept yet. */
  let changed: Partial<Settings> = {};
  let saving: Promise<void> | null = null;
  let planned = false;
  let pause = soon;
  let again: ReturnType<typeof setTimeout> | undefined;
  let renewals = 0;

  /** Only `renew` ends that everything is forgotten. */
  function stand(next: Keeping): void {
    if (next === keeping || keeping === "forgotten") return;
    keeping = next;
    tell(next);
  }

  const waits = (): boolean => kept < wanted && keeping !== "forgotten";
  const isSet = (): boolean => Object.keys(changed).length > 0;

  /** Says so where something takes long. */
  async function timed(task: Promise<StorageResult>): Promise<StorageResult> {
    const late = setTimeout(() => stand("slow"), slow);
    const outcome = await task;
    clearTimeout(late);
    return outcome;
  }

  /** One try; false where there is no use in another one now. So is the next. */
  async function keepChange(): Promise<boolean> {
    const change = changed;
    changed = {};
    const outcome = await timed(storage.keepSettings(change));
    stand(outcome);
    if (outcome === "done") set(change);
    else changed = { ...change, ...changed };
    return outcome === "done";
  }

  async function keepReading(): Promise<boolean> {
    const now = wanted;
    const renewed = renewals;
    const reading = session.reading();
    if (reading === null) return false;
    const outcome = await timed(storage.keepReading(reading));
    // That was said of what lay open before.
    if (outcome === "forgotten" && renewed !== renewals) return true;
    stand(outcome);
    if (outcome !== "done") return false;
    kept = now;
    done();
    return true;
  }

  /** One after the other, until all is kept or one could not be. */
  async function save(): Promise<void> {
    clearTimeout(again);
    let good = true;
    while (good && (waits() || isSet())) good = waits() ? await keepReading() : await keepChange();
    if (good) pause = soon;
    else if (keeping !== "forgotten") {
      again = setTimeout(() => void flush(), pause);
      pause = Math.min(seldom, pause * 2);
    }
  }

  function flush(): Promise<void> {
    planned = false;
    // Not in `save` itself: where there is nothing to keep, that has ended before it stands here.
    saving ??= save().finally(() => (saving = null));
    return saving;
  }

  function plan(): void {
    if (planned) return;
    planned = true;
    whenIdle(() => void flush(), 500);
  }

  function renew(mark?: unknown): void {
    storage.renew(mark);
    renewals++;
    if (keeping !== "forgotten") return;
    keeping = "done";
    tell(keeping);
    plan();
  }

  const stop = session.subscribe(({ move }) => {
    if (nothingNew.has(move)) return;
    wanted++;
    plan();
  });
  const stay = leaving(() => {
    if (waits() || isSet()) void flush();
  });
  return {
    get clean() {
      return kept === wanted;
    },
    flush,
    set(change) {
      changed = { ...changed, ...change };
      void flush();
    },
    renew,
    forget: () => void (changed = {}),
    lose() {
      wanted++;
      stand("forgotten");
    },
    stop() {
      stop();
      stay();
      clearTimeout(again);
    },
  };
}
