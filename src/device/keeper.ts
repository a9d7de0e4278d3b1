// Keeps the reading after each answer, when the browser is idle or the page goes away; goes on by itself after a failure, and says what is not kept.
import type { Session } from "../core/session.ts";
import type { Cause } from "../core/view.ts";
import { whenIdle } from "./idle.ts";
import type { Outcome, Storage } from "./storage.ts";

/** How keeping stands; `slow` while it has had no answer for some seconds. */
export type Keeping = Outcome | "slow";

export interface Keeper {
  /** Whether all that was answered is kept. */
  readonly clean: boolean;
  /** Keeps now what waits. Resolves when it was tried. */
  flush(): Promise<void>;
  /** After everything was deleted from another tab: keeps what is read here all the same. */
  renew(): void;
  stop(): void;
}

export interface KeeperOptions {
  /** Told whenever keeping stands otherwise than before. */
  readonly tell: (keeping: Keeping) => void;
  /** Told after each reading that was kept. */
  readonly done: () => void;
  /** Calls when the page goes away or is hidden; returns what ends that. */
  readonly leaving: (task: () => void) => () => void;
}

/** After so many milliseconds without an answer the reader is told. */
const slow = 4000;
/** After a failure keeping is tried again so much later, in milliseconds: twice as late each time, up to the longest. */
const soon = 2000;
const seldom = 60_000;

/** Changes that leave nothing new to keep. */
const nothingNew: ReadonlySet<Cause> = new Set(["none", "load", "trouble"]);

/** Starts keeping. */
export function keep(session: Session, storage: Storage, { tell, done, leaving }: KeeperOptions): Keeper {
  let keeping: Keeping = "done";
  /** Changes that were to be kept, and how many of them are. */
  let wanted = 0;
  let kept = 0;
  let saving: Promise<void> | null = null;
  let planned = false;
  let pause = soon;
  let again: ReturnType<typeof setTimeout> | undefined;

  function stand(next: Keeping): void {
    if (next === keeping) return;
    keeping = next;
    tell(next);
  }

  /** One try. False where there is no use in another one now. */
  async function once(): Promise<boolean> {
    const now = wanted;
    const reading = session.reading();
    if (reading === null || keeping === "forgotten") return false;
    const late = setTimeout(() => stand("slow"), slow);
    const outcome = await storage.keepReading(reading);
    clearTimeout(late);
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
    while (good && kept < wanted) good = await once();
    saving = null;
    if (good) pause = soon;
    else if (keeping !== "forgotten") {
      again = setTimeout(() => void flush(), pause);
      pause = Math.min(seldom, pause * 2);
    }
  }

  function flush(): Promise<void> {
    planned = false;
    return (saving ??= save());
  }

  function renew(): void {
    storage.renew();
    if (keeping === "forgotten") stand("done");
    wanted++;
    void flush();
  }

  const stop = session.subscribe(({ cause }) => {
    if (nothingNew.has(cause)) return;
    wanted++;
    // What is begun anew has nothing to do with what was deleted.
    if (cause === "begin" && keeping === "forgotten") renew();
    if (planned) return;
    planned = true;
    whenIdle(() => void flush(), 500);
  });
  const stay = leaving(() => {
    if (kept < wanted) void flush();
  });
  return {
    get clean() {
      return kept === wanted;
    },
    flush,
    renew,
    stop() {
      stop();
      stay();
      clearTimeout(again);
    },
  };
}
