// The browser’s storage: the reading, earlier readings and the settings, in IndexedDB, on this device alone. Only beliefs.ts keeps anything beside them.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { type Reading, isEmpty, parseReading, shared } from "../core/record.ts";
import type { Settings } from "../core/settings.ts";

/** What was found when the game opened. */
export interface Kept {
  readonly reading: Reading | null;
  /** As stored; `parseSettings` reads it. */
  readonly settings: unknown;
  /** A kept reading that could not be understood, as text, so that it can be saved to a file. */
  readonly damaged: string | null;
  /** Under what it is kept: who takes the reading up keeps under the same, by `renew`. */
  readonly mark: unknown;
}

/**
 * How a piece of work went.
 * - `done`
 * - `denied`: this browser opens no storage for this page
 * - `full`: there is no room
 * - `failed`: the storage is there and did not do it, twice
 * - `forgotten`: everything was deleted from another tab; nothing of before is kept again
 */
export type StorageResult = "done" | "denied" | "full" | "failed" | "forgotten";

/** Every method resolves and none rejects. One that is slow resolves late; nothing is given up for that. */
export interface Storage {
  /** How the last piece of work went; `waiting` while the storage has not opened yet. */
  readonly state: StorageResult | "waiting";
  /** Under what this tab keeps; undefined where nothing is kept yet. */
  readonly mark: unknown;
  /** Null where nothing could be asked. */
  load(): Promise<Kept | null>;
  /** Keeps the reading. One that would be lost by it goes on the shelf first. */
  keepReading(reading: Reading): Promise<StorageResult>;
  /** Keeps what was changed, beside what another tab has changed. */
  keepSettings(change: Partial<Settings>): Promise<StorageResult>;
  /** Earlier readings, the latest first, at most 20; null where they could not be asked for. */
  shelf(): Promise<Reading[] | null>;
  /** Deletes everything this game has kept here. */
  forget(): Promise<StorageResult>;
  /**
   * What lies open here now has nothing to do with what lay open before: where that was deleted, this is kept all the same.
   *
   * @param mark - where it was found here, that of what was found; it is not kept if that has been deleted since
   */
  renew(mark?: unknown): void;
}

interface Schema extends DBSchema {
  kept: { key: string; value: unknown };
}

const shelfLength = 20;

const startsWith = (longer: Reading, shorter: Reading): boolean => lostBy(shorter, longer) === 0;

/** How many answers of `kept` would be gone if `next` took its place. */
const lostBy = (kept: Reading, next: Reading): number => kept.steps.length - shared(kept, next);

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

/** Why a piece of work could not be done. */
type Failure = "denied" | "full" | "failed";
type Tried<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Failure };
type Work = IDBPTransaction<Schema, ["kept"], "readwrite">;

/**
 * The way to the database: opened by the first piece of work, and opened anew after it was closed or has failed.
 *
 * @param made - told when the database was made anew
 * @returns does one piece of work; over a connection that fails it is tried once more, over a new one
 */
function createConnection(made: () => void): <T>(mode: IDBTransactionMode, task: (work: Work) => Promise<T>) => Promise<Tried<T>> {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;

  function drop(connection: Promise<IDBPDatabase<Schema>> | null): void {
    if (opening === connection) opening = null;
    void connection?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  function connect(): Promise<IDBPDatabase<Schema>> {
    if (opening !== null) return opening;
    const connection = openDB<Schema>("no-straight-line", 1, {
      upgrade(database) {
        database.createObjectStore("kept");
        made();
      },
      // Another tab wants a newer form of the storage, or to delete it: let go, and open again when next needed.
      blocking: () => drop(connection),
      terminated: () => drop(connection),
    });
    opening = connection;
    return connection;
  }

  return async (mode, task) => {
    let trouble: Failure = "failed";
    for (let tries = 2; tries > 0; tries--) {
      let database: IDBPDatabase<Schema>;
      let connection: Promise<IDBPDatabase<Schema>> | null = null;
      try {
        connection = connect();
        database = await connection;
      } catch {
        drop(connection);
        trouble = "denied";
        continue;
      }
      try {
        const work = database.transaction("kept", mode) as Work;
        // Together, so that each is heard where the other fails first.
        const [value] = await Promise.all([task(work), work.done]);
        return { ok: true, value };
      } catch (error) {
        drop(connection);
        trouble = isFull(error) ? "full" : "failed";
        if (trouble === "full") break;
      }
    }
    return { ok: false, trouble };
  };
}

/** What a tab knows of what it keeps. */
interface Own {
  /** The mark under which it keeps; undefined before anything is kept, and where it keeps under any. */
  readonly mark: unknown;
  /** What it kept last: of its own reading a single struck answer may go without a copy. */
  readonly mine: Reading | null;
}

/**
 * Writes a reading, and puts one that would be lost by it on the shelf.
 *
 * @param own - asked for when what is kept has been read
 * @returns the mark under which it is kept now, or why nothing was written; without a mark where there was nothing to write
 */
async function writeReading({ store }: Work, reading: Reading, own: () => Own | null): Promise<{ result: StorageResult; next?: unknown }> {
  const [raw, shelf, under] = await Promise.all([store.get("reading"), store.get("shelf"), store.get("mark")]);
  const now = own();
  if (now === null) return { result: "done" };
  const { mark, mine } = now;
  if (mark !== undefined && under !== mark) return { result: "forgotten" };
  const before = raw === undefined ? null : parseReading(raw);
  if (before === null && isEmpty(reading)) return { result: "done" };
  const writes: Promise<unknown>[] = [];
  if (before !== null && !before.ok) writes.push(store.put(raw, "damaged"));
  if (before?.ok === true) {
    const own = mine !== null && lostBy(before.value, mine) === 0 && lostBy(mine, before.value) === 0;
    if (lostBy(before.value, reading) > (own ? 1 : 0)) writes.push(store.put(withShelved(readings(shelf), before.value), "shelf"));
  }
  const next = under ?? newMark();
  if (under === undefined) writes.push(store.put(next, "mark"));
  await Promise.all([...writes, store.put(reading, "reading")]);
  return { result: "done", next };
}

async function readKept({ store }: Work): Promise<Kept> {
  const [raw, settings, damaged, mark] = await Promise.all(["reading", "settings", "damaged", "mark"].map((key) => store.get(key)));
  const parsed = raw === undefined ? null : parseReading(raw);
  if (parsed !== null && !parsed.ok) return { reading: null, settings, damaged: asText(raw), mark };
  return { reading: parsed?.value ?? null, settings, damaged: damaged === undefined ? null : asText(damaged), mark };
}

/** The storage of this browser. */
export function createStorage(): Storage {
  let state: Storage["state"] = "waiting";
  let own: Own = { mark: undefined, mine: null };
  /** Nothing has been kept since the storage was made: what was kept before stands under no mark of it. */
  let fresh = false;
  /** How often everything was deleted from this tab: what was to be kept before that is not kept after it. */
  let ages = 0;
  const attempt = createConnection(() => {
    // The browser had cleared it: that is nobody’s wish to have everything forgotten.
    own = { ...own, mark: undefined };
    fresh = true;
  });

  async function read<T>(task: (work: Work) => Promise<T>): Promise<T | null> {
    const tried = await attempt("readonly", task);
    state = tried.ok ? "done" : tried.trouble;
    return tried.ok ? tried.value : null;
  }

  async function write(task: (work: Work) => Promise<StorageResult>): Promise<StorageResult> {
    const tried = await attempt("readwrite", task);
    state = tried.ok ? tried.value : tried.trouble;
    return state;
  }

  return {
    get state() {
      return state;
    },
    get mark() {
      return own.mark;
    },
    async load() {
      const kept = await read(readKept);
      // Only the first time: what lies open here is not of another age because this was looked at again.
      if (kept !== null) own = { ...own, mark: own.mark ?? kept.mark };
      return kept;
    },
    async keepReading(reading) {
      const age = ages;
      let next: unknown;
      const outcome = await write(async (work) => {
        const written = await writeReading(work, reading, () => (age === ages ? own : null));
        ({ next } = written);
        return written.result;
      });
      if (next !== undefined && outcome === "done" && age === ages) {
        own = { mark: next, mine: reading };
        fresh = false;
      }
      return outcome;
    },
    keepSettings: (change) =>
      write(async ({ store }) => {
        const before = await store.get("settings");
        await store.put({ ...(isPlain(before) ? before : {}), ...change }, "settings");
        return "done";
      }),
    shelf: () => read(async ({ store }) => readings(await store.get("shelf"))),
    async forget() {
      const outcome = await write(async ({ store }) => {
        await store.clear();
        return "done";
      });
      if (outcome === "done") {
        ages++;
        own = { mark: undefined, mine: null };
      }
      return outcome;
    },
    renew(mark) {
      own = { ...own, mark: fresh ? undefined : mark };
    },
  };
}
