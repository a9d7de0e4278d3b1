// Keeps what a reader believes on this device, beside the reading; what deletes that deletes this.
import { openDB } from "idb";
import type { Counters, Moment } from "../core/belief.ts";

const key = "beliefs";

/** Does one piece of work; over a storage that was never opened, or is no more, it does nothing, for to make one is for `storage.ts`. */
async function work<T>(mode: IDBTransactionMode, task: (store: Store) => Promise<T>): Promise<T> {
  const database = await openDB("no-straight-line", 1, {
    upgrade(_database, _old, _new, work) {
      // That it is not made is told by the opening.
      work.done.catch(() => undefined);
      work.abort();
    },
    blocking: (_now, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    const work = database.transaction("kept", mode);
    const [value] = await Promise.all([task(work.store as unknown as Store), work.done]);
    return value;
  } finally {
    database.close();
  }
}

interface Store {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** As stored: `parseBeliefs` reads it; undefined where there is nothing, or it cannot be had. Never rejects. */
export const loadBeliefs = (): Promise<unknown> => work("readonly", (store) => store.get(key)).catch(() => undefined);

/** What is kept of one ending is replaced, beside what another tab has kept. Never rejects. */
const change = (ending: string, next: (said: Record<string, unknown>) => object): Promise<boolean> =>
  work("readwrite", async (store) => {
    const raw = await store.get(key);
    const before = isPlain(raw) ? raw : {};
    const said = before[ending];
    await store.put({ ...before, [ending]: next(isPlain(said) ? said : {}) }, key);
    return true;
  }).catch(() => false);

/**
 * Keeps what was said of one history.
 *
 * @returns whether it was kept
 */
export const keepBelief = (ending: string, moment: Moment, counters: Counters): Promise<boolean> =>
  change(ending, (said) => ({ ...said, [moment]: counters }));

/** Forgets what was said of one history. */
export const takeBack = (ending: string): Promise<boolean> => change(ending, () => ({}));
