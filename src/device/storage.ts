// The only user of browser storage: the reading, earlier readings and the settings, in IndexedDB, on this device alone.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Reading, parseReading } from "../core/record.ts";
import type { Settings } from "../core/settings.ts";

/** What was found when the game opened. */
export interface Kept {
  readonly reading: Reading | null;
  /** As stored; `parseSettings` reads it. */
  readonly settings: unknown;
  /** A kept reading that could not be understood, as text, so that it can be saved to a file. */
  readonly damaged: string | null;
}

/**
 * How a piece of work went.
 * - `done`
 * - `denied`: this browser opens no storage for this page
 * - `full`: there is no room
 * - `failed`: the storage is there and did not do it, twice
 * - `forgotten`: everything was deleted from another tab; nothing of before is kept again
 */
export type Outcome = "done" | "denied" | "full" | "failed" | "forgotten";

/** Every method resolves and none rejects. One that is slow resolves late; nothing is given up for that. */
export interface Storage {
  /** How the last piece of work went; `waiting` while the storage has not opened yet. */
  readonly state: Outcome | "waiting";
  /** Null where nothing could be asked. */
  load(): Promise<Kept | null>;
  /** Keeps the reading. One that would be lost by it goes on the shelf first. */
  keepReading(reading: Reading): Promise<Outcome>;
  /** Keeps what was changed, beside what another tab has changed. */
  keepSettings(change: Partial<Settings>): Promise<Outcome>;
  /** Earlier readings, the latest first, at most 20; null where they could not be asked for. */
  shelf(): Promise<Reading[] | null>;
  /** Deletes everything this game has kept here. */
  forget(): Promise<Outcome>;
  /** After `forgotten`: from here on this tab keeps again. */
  renew(): void;
}

interface Schema extends DBSchema {
  kept: { key: string; value: unknown };
}

const shelfLength = 20;

const startsWith = (longer: Reading, shorter: Reading): boolean =>
  shorter.steps.length <= longer.steps.length && shorter.steps.every((step, at) => longer.steps[at] === step);

/** How many answers of `kept` would be gone if `next` took its place. */
function lostBy(kept: Reading, next: Reading): number {
  const same = kept.steps.findIndex((step, at) => next.steps[at] !== step);
  return same < 0 ? 0 : kept.steps.length - same;
}

function withShelved(shelf: readonly Reading[], reading: Reading): Reading[] {
  if (shelf.some((item) => startsWith(item, reading))) return [...shelf];
  return [reading, ...shelf.filter((item) => !startsWith(reading, item))].slice(0, shelfLength);
}

function readings(raw: unknown): Reading[] {
  if (!Array.isArray(raw)) return [];
  return raw.slice(0, shelfLength).flatMap((item) => {
    const parsed = parseReading(item);
    return parsed.ok ? [parsed.value] : [];
  });
}

function asText(raw: unknown): string {
  try {
    return JSON.stringify(raw, null, 2) ?? String(raw);
  } catch {
    return String(raw);
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === "QuotaExceededError";

/** Marks all that is kept from one `forget` to the next; two tabs that hold different marks have nothing to do with each other. */
const newMark = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;

/** The storage of this browser. It is opened by the first piece of work, and opened anew after it was closed or has failed. */
export function createStorage(): Storage {
  let state: Storage["state"] = "waiting";
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  /** The mark under which this tab keeps; undefined before anything is kept. */
  let mark: unknown;
  /** What this tab kept last: of its own reading a single struck answer may go without a copy. */
  let mine: Reading | null = null;

  function drop(connection: Promise<IDBPDatabase<Schema>> | null): void {
    if (opening === connection) opening = null;
    void connection?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  function connect(): Promise<IDBPDatabase<Schema>> {
    if (opening !== null) return opening;
    const made = openDB<Schema>("no-straight-line", 1, {
      upgrade(database) {
        database.createObjectStore("kept");
        // The browser had cleared it: that is nobody’s wish to have everything forgotten.
        mark = undefined;
      },
      // Another tab wants a newer form of the storage, or to delete it: let go, and open again when next needed.
      blocking: () => drop(made),
      terminated: () => drop(made),
    });
    opening = made;
    return made;
  }

  /** One piece of work. A connection that fails is closed, and the work is tried once more over a new one. */
  async function attempt<T>(task: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<{ value: T } | null> {
    for (let tries = 2; tries > 0; tries--) {
      let database: IDBPDatabase<Schema>;
      let connection: Promise<IDBPDatabase<Schema>> | null = null;
      try {
        connection = connect();
        database = await connection;
      } catch {
        drop(connection);
        state = "denied";
        continue;
      }
      try {
        const value = await task(database);
        state = "done";
        return { value };
      } catch (error) {
        drop(connection);
        state = isFull(error) ? "full" : "failed";
        if (state === "full") break;
      }
    }
    return null;
  }

  const keeping = async (task: (database: IDBPDatabase<Schema>) => Promise<Outcome>): Promise<Outcome> => {
    const outcome = (await attempt(task))?.value;
    if (outcome !== undefined) state = outcome;
    return outcome ?? (state as Outcome);
  };

  return {
    get state() {
      return state;
    },
    async load() {
      const found = await attempt(async (database) => {
        const work = database.transaction("kept");
        const [raw, settings, damaged, kept] = await Promise.all(
          ["reading", "settings", "damaged", "mark"].map((key) => work.store.get(key)),
        );
        return { raw, settings, damaged, kept };
      });
      if (found === null) return null;
      const { raw, settings, damaged, kept } = found.value;
      mark = kept;
      const parsed = raw === undefined ? null : parseReading(raw);
      if (parsed !== null && !parsed.ok) return { reading: null, settings, damaged: asText(raw) };
      return { reading: parsed?.value ?? null, settings, damaged: damaged === undefined ? null : asText(damaged) };
    },
    keepReading: (reading) =>
      keeping(async (database) => {
        const work = database.transaction("kept", "readwrite");
        const { store } = work;
        // Awaited below; where a request fails first, nobody else may complain of the rest.
        work.done.catch(() => undefined);
        const [raw, shelf, kept] = await Promise.all([store.get("reading"), store.get("shelf"), store.get("mark")]);
        if (mark !== undefined && kept !== mark) return "forgotten";
        const before = raw === undefined ? null : parseReading(raw);
        if (before === null && reading.steps.length === 0) return "done";
        const writes: Promise<unknown>[] = [];
        if (before !== null && !before.ok) writes.push(store.put(raw, "damaged"));
        if (before?.ok === true) {
          const own = mine !== null && lostBy(before.value, mine) === 0 && lostBy(mine, before.value) === 0;
          if (lostBy(before.value, reading) > (own ? 1 : 0)) writes.push(store.put(withShelved(readings(shelf), before.value), "shelf"));
        }
        const next = kept ?? newMark();
        if (kept === undefined) writes.push(store.put(next, "mark"));
        await Promise.all([...writes, store.put(reading, "reading"), work.done]);
        mark = next;
        mine = reading;
        return "done";
      }),
    keepSettings: (change) =>
      keeping(async (database) => {
        const work = database.transaction("kept", "readwrite");
        work.done.catch(() => undefined);
        const before = await work.store.get("settings");
        await Promise.all([work.store.put({ ...(isPlain(before) ? before : {}), ...change }, "settings"), work.done]);
        return "done";
      }),
    async shelf() {
      const found = await attempt((database) => database.get("kept", "shelf"));
      return found === null ? null : readings(found.value);
    },
    forget: () =>
      keeping(async (database) => {
        await database.clear("kept");
        mark = undefined;
        mine = null;
        return "done";
      }),
    renew() {
      mark = undefined;
      mine = null;
    },
  };
}
