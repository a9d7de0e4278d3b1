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

/** Every method resolves and none rejects: what went wrong is told by `state`. */
export interface Storage {
  /** `denied`: nothing can be kept here. `full`: the last thing could not be kept. */
  readonly state: "open" | "denied" | "full";
  load(): Promise<Kept>;
  /** Keeps the reading. One that would be lost by it goes on the shelf first. False where it could not be kept. */
  keepReading(reading: Reading): Promise<boolean>;
  keepSettings(settings: Settings): Promise<boolean>;
  /** Earlier readings, the latest first, at most 20. */
  shelf(): Promise<Reading[]>;
  /** Deletes everything this game has kept here. */
  forget(): Promise<boolean>;
}

interface Schema extends DBSchema {
  kept: { key: string; value: unknown };
}

const shelfLength = 20;

const startsWith = (longer: Reading, shorter: Reading): boolean =>
  shorter.steps.length <= longer.steps.length && shorter.steps.every((step, at) => longer.steps[at] === step);

/** Whether more than one struck answer would be gone if `next` took the place of `kept`. */
function wouldLose(kept: Reading, next: Reading): boolean {
  const same = kept.steps.findIndex((step, at) => next.steps[at] !== step);
  const lost = same < 0 ? 0 : kept.steps.length - same;
  return lost > 1;
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

/** Opens the storage of this browser. Never rejects: where it is denied, the game goes on without. */
export async function openStorage(): Promise<Storage> {
  let state: Storage["state"] = "open";
  let base: IDBPDatabase<Schema> | null = null;

  const open = (): Promise<IDBPDatabase<Schema>> =>
    openDB<Schema>("no-straight-line", 1, {
      upgrade: (database) => void database.createObjectStore("kept"),
      // Another tab wants a newer form of the storage: let go, and open again when next needed.
      blocking: () => {
        base?.close();
        base = null;
      },
      terminated: () => {
        base = null;
      },
    });

  /** One piece of work; what goes wrong becomes a state. */
  async function attempt<T>(task: (database: IDBPDatabase<Schema>) => Promise<T>, otherwise: T): Promise<T> {
    if (state === "denied") return otherwise;
    try {
      base ??= await open();
      const done = await task(base);
      state = "open";
      return done;
    } catch (error) {
      state = error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "denied";
      return otherwise;
    }
  }

  // Some browsers never answer where storage is blocked: a reader must not wait for that.
  await Promise.race([
    attempt(async () => true, false),
    new Promise<void>((done) =>
      setTimeout(() => {
        if (base === null) state = "denied";
        done();
      }, 2000),
    ),
  ]);

  return {
    get state() {
      return state;
    },
    load: () =>
      attempt<Kept>(
        async (database) => {
          const raw = await database.get("kept", "reading");
          const settings = await database.get("kept", "settings");
          const parsed = raw === undefined ? null : parseReading(raw);
          if (parsed !== null && !parsed.ok) return { reading: null, settings, damaged: asText(raw) };
          const damaged = await database.get("kept", "damaged");
          return { reading: parsed?.value ?? null, settings, damaged: damaged === undefined ? null : asText(damaged) };
        },
        { reading: null, settings: undefined, damaged: null },
      ),
    keepReading: (reading) =>
      attempt(async (database) => {
        const work = database.transaction("kept", "readwrite");
        const raw = await work.store.get("reading");
        const before = raw === undefined ? null : parseReading(raw);
        if (before !== null && !before.ok) await work.store.put(raw, "damaged");
        if (before?.ok === true && wouldLose(before.value, reading))
          await work.store.put(withShelved(readings(await work.store.get("shelf")), before.value), "shelf");
        await work.store.put(reading, "reading");
        await work.done;
        return true;
      }, false),
    keepSettings: (settings) =>
      attempt(async (database) => {
        await database.put("kept", settings, "settings");
        return true;
      }, false),
    shelf: () => attempt(async (database) => readings(await database.get("kept", "shelf")), []),
    forget: () =>
      attempt(async (database) => {
        await database.clear("kept");
        return true;
      }, false),
  };
}
