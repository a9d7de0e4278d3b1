// The time of a run: everything that waits stands in one queue, belongs to the page that asked for it, and ends with that page.
import { AsyncLocalStorage } from "node:async_hooks";

/** Whoever asks for something to happen later; nothing of it happens once it has ended. */
export interface Life {
  alive: boolean;
}

/** The page whose code runs now, also behind every promise that it waits for. */
export const here = new AsyncLocalStorage<Life | null>();

interface Task {
  readonly at: number;
  readonly order: number;
  /** Null for what goes on without any page: the device itself. */
  readonly life: Life | null;
  readonly run: () => void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What was thrown by code that nobody waits for. */
  readonly thrown: unknown[];
  /** Runs something after so many milliseconds, for the page that asks; for the device where `own` is false. */
  later(run: () => void, wait: number, own?: boolean): number;
  cancel(id: number): void;
  /** Lets so many milliseconds go by. */
  pass(wait: number): Promise<void>;
}

const nextTurn = globalThis.setImmediate;
/** Every promise that can go on now has gone on when this resolves. */
const breathe = (): Promise<void> => new Promise((done) => void nextTurn(done));

export function createClock(): Clock {
  const tasks = new Map<number, Task>();
  const thrown: unknown[] = [];
  let now = Date.parse("2026-01-02T03:04:05Z");
  let order = 0;

  function next(until: number): Task | null {
    let first: Task | null = null;
    for (const task of tasks.values()) if (task.at <= until && (first === null || task.at < first.at)) first = task;
    return first;
  }

  function perform({ at, order: id, life, run }: Task): void {
    now = Math.max(now, at);
    tasks.delete(id);
    if (life?.alive === false) return;
    try {
      here.run(life, run);
    } catch (error) {
      thrown.push(error);
    }
  }

  return {
    get now() {
      return now;
    },
    thrown,
    later(run, wait, own = true) {
      order++;
      tasks.set(order, { at: now + wait, order, life: own ? (here.getStore() ?? null) : null, run });
      return order;
    },
    cancel: (id) => void tasks.delete(id),
    async pass(wait) {
      const end = now + wait;
      await breathe();
      for (let task = next(end); task !== null; task = next(end)) {
        perform(task);
        await breathe();
      }
      now = end;
    },
  };
}
