// The only user of browser storage: the reading, earlier readings and the settings, in IndexedDB, on this device alone.
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

/** What a storage knows between two pieces of work. */
interface State {
  outcome: Storage["state"];
  opening: Promise<IDBPDatabase<Schema>> | null;
  /** The mark under which this tab keeps; undefined before anything is kept, and where it keeps under any. */
  mark: unknown;
  /** Nothing has been kept since the storage was made: what was kept before stands under no mark of it. */
  fresh: boolean;
  /** How often everything was deleted from this tab: what was to be kept before that is not kept after it. */
  ages: number;
  /** What this tab kept last: of its own reading a single struck answer may go without a copy. */
  mine: Reading | null;
}

function drop(state: State, connection: State["opening"]): void {
  if (state.opening === connection) state.opening = null;
  void connection?.then(
    (database) => database.close(),
    () => undefined,
  );
}

function connect(state: State): Promise<IDBPDatabase<Schema>> {
  if (state.opening !== null) return state.opening;
  const made = openDB<Schema>("no-straight-line", 1, {
    upgrade(database) {
      database.createObjectStore("kept");
      // The browser had cleared it: that is nobody’s wish to have everything forgotten.
      state.mark = undefined;
      state.fresh = true;
    },
    // Another tab wants a newer form of the storage, or to delete it: let go, and open again when next needed.
    blocking: () => drop(state, made),
    terminated: () => drop(state, made),
  });
  state.opening = made;
  return made;
}

/** One piece of work. A connection that fails is closed, and the work is tried once more over a new one. */
async function attempt<T>(state: State, mode: IDBTransactionMode, task: (work: Work) => Promise<T>): Promise<Tried<T>> {
  let trouble: Failure = "failed";
  for (let tries = 2; tries > 0; tries--) {
    let database: IDBPDatabase<Schema>;
    let connection: State["opening"] = null;
    try {
      connection = connect(state);
      database = await connection;
    } catch {
      drop(state, connection);
      trouble = "denied";
      continue;
    }
    try {
      const work = database.transaction("kept", mode) as Work;
      // Together, so that each is heard where the other fails first.
      const [value] = await Promise.all([task(work), work.done]);
      state.outcome = "done";
      return { ok: true, value };
    } catch (error) {
      drop(state, connection);
      trouble = isFull(error) ? "full" : "failed";
      if (trouble === "full") break;
    }
  }
  state.outcome = trouble;
  return { ok: false, trouble };
}

/** A piece of work that writes. */
async function writing(state: State, task: (work: Work) => Promise<StorageResult>): Promise<StorageResult> {
  const tried = await attempt(state, "readwrite", task);
  const outcome = tried.ok ? tried.value : tried.trouble;
  state.outcome = outcome;
  return outcome;
}

async function load(state: State): Promise<Kept | null> {
  const found = await attempt(state, "readonly", async ({ store }) => {
    const [raw, settings, damaged, under] = await Promise.all(["reading", "settings", "damaged", "mark"].map((key) => store.get(key)));
    return { raw, settings, damaged, under };
  });
  if (!found.ok) return null;
  const { raw, settings, damaged, under } = found.value;
  // Only the first time: what lies open here is not of another age because this was looked at again.
  state.mark ??= under;
  const parsed = raw === undefined ? null : parseReading(raw);
  if (parsed !== null && !parsed.ok) return { reading: null, settings, damaged: asText(raw), mark: under };
  return { reading: parsed?.value ?? null, settings, damaged: damaged === undefined ? null : asText(damaged), mark: under };
}

async function keepReading(state: State, reading: Reading): Promise<StorageResult> {
  const age = state.ages;
  let next: unknown;
  const outcome = await writing(state, async ({ store }) => {
    const [raw, shelf, under] = await Promise.all([store.get("reading"), store.get("shelf"), store.get("mark")]);
    const { mark, mine, ages } = state;
    if (age !== ages) return "done";
    if (mark !== undefined && under !== mark) return "forgotten";
    const before = raw === undefined ? null : parseReading(raw);
    if (before === null && isEmpty(reading)) return "done";
    const writes: Promise<unknown>[] = [];
    if (before !== null && !before.ok) writes.push(store.put(raw, "damaged"));
    if (before?.ok === true) {
      const own = mine !== null && lostBy(before.value, mine) === 0 && lostBy(mine, before.value) === 0;
      if (lostBy(before.value, reading) > (own ? 1 : 0)) writes.push(store.put(withShelved(readings(shelf), before.value), "shelf"));
    }
    next = under ?? newMark();
    if (under === undefined) writes.push(store.put(next, "mark"));
    await Promise.all([...writes, store.put(reading, "reading")]);
    return "done";
  });
  if (next !== undefined && outcome === "done" && age === state.ages) Object.assign(state, { mark: next, mine: reading, fresh: false });
  return outcome;
}

const keepSettings = (state: State, change: Partial<Settings>): Promise<StorageResult> =>
  writing(state, async ({ store }) => {
    const before = await store.get("settings");
    await store.put({ ...(isPlain(before) ? before : {}), ...change }, "settings");
    return "done";
  });

async function shelf(state: State): Promise<Reading[] | null> {
  const found = await attempt(state, "readonly", ({ store }) => store.get("shelf"));
  return found.ok ? readings(found.value) : null;
}

async function forget(state: State): Promise<StorageResult> {
  const outcome = await writing(state, async ({ store }) => {
    await store.clear();
    return "done";
  });
  if (outcome === "done") {
    state.ages++;
    state.mark = undefined;
    state.mine = null;
  }
  return outcome;
}

/** The storage of this browser. It is opened by the first piece of work, and opened anew after it was closed or has failed. */
export function createStorage(): Storage {
  const state: State = { outcome: "waiting", opening: null, mark: undefined, fresh: false, ages: 0, mine: null };
  return {
    get state() {
      return state.outcome;
    },
    get mark() {
      return state.mark;
    },
    load: () => load(state),
    keepReading: (reading) => keepReading(state, reading),
    keepSettings: (change) => keepSettings(state, change),
    shelf: () => shelf(state),
    forget: () => forget(state),
    renew: (mark) => void (state.mark = state.fresh ? undefined : mark),
  };
}
