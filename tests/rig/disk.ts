// The storage of a fake browser, over fake-indexeddb: what a real one can do to a page, and a list of what it has really kept.
import {
  IDBCursor,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBOpenDBRequest,
  IDBRequest,
  IDBTransaction,
  forceCloseDatabase,
} from "fake-indexeddb";
import { type Clock, type Life, here } from "./clock.ts";

/** What idb looks for. */
export const storageClasses = {
  IDBCursor,
  IDBDatabase,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBOpenDBRequest,
  IDBRequest,
  IDBTransaction,
};

/** One transaction that was kept: who made it, and what is there since. */
export interface Commit {
  readonly life: Life | null;
  readonly at: number;
  readonly before: ReadonlyMap<string, unknown>;
  readonly after: ReadonlyMap<string, unknown>;
  /** Whether everything was deleted by it. */
  readonly cleared: boolean;
}

export interface Disk {
  /** What is kept now. */
  readonly kept: ReadonlyMap<string, unknown>;
  readonly commits: readonly Commit[];
  /** No storage for this page at all: thrown at once, or told later. */
  denied: "thrown" | "told" | null;
  /** There is no room: told where something is put, or when the transaction ends. */
  full: "put" | "end" | null;
  /** So many transactions fail, and how. */
  failing: number;
  failure: string;
  /** Milliseconds that each single thing takes. */
  pace: number;
  /** Opening takes until it is set free. */
  hold(): void;
  free(): void;
  /** The browser closes what the page has open, with or without a word. */
  close(life: Life, silently: boolean): void;
  /** The browser deletes everything, as it may where room is short. */
  clear(): Promise<void>;
  /** The page is gone: what it had begun is undone. */
  end(life: Life): void;
  open(name: string, version?: number): IDBOpenDBRequest;
  /** fake-indexeddb’s own next step, or one after some more. */
  step(task: () => void, count?: number): void;
  /** Nothing of this storage is watched any more. */
  leave(): void;
}

interface Work {
  readonly life: Life | null;
  readonly transaction: IDBTransaction;
}

let disk: Disk | null = null;
let watch: (work: IDBTransaction, database: IDBDatabase) => void = () => undefined;
let written: (work: IDBTransaction, key: string | null, value: unknown) => void = () => undefined;

const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...rest: Parameters<typeof transaction>) {
  if (disk === null || here.getStore() === undefined) return transaction.apply(this, rest);
  const { failure } = disk;
  const failing = rest[1] === ("versionchange" as string) ? 0 : disk.failing;
  if (failing > 0) {
    disk.failing--;
    if (failure !== "AbortError") throw new DOMException("The storage stumbled.", failure);
  }
  const work = transaction.apply(this, rest);
  watch(work, this);
  if (failing > 0) disk.step(() => stop(work, "UnknownError"), 6);
  return work;
} as typeof transaction;

const { put, clear } = IDBObjectStore.prototype;
IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key: IDBValidKey) {
  if (disk?.full === "put") throw new DOMException("There is no room.", "QuotaExceededError");
  const request = put.call(this, value, key);
  if (disk?.full === "end") request.addEventListener("success", () => stop(this.transaction, "QuotaExceededError"));
  written(this.transaction, String(key), structuredClone(value));
  return request;
} as typeof put;
IDBObjectStore.prototype.clear = function (this: IDBObjectStore) {
  written(this.transaction, null, undefined);
  return clear.call(this);
};

/** Ends a transaction as the browser does, with an error of its own. */
function stop(work: IDBTransaction, name: string): void {
  const inner = work as unknown as { _state: string; _abort(name: string): void };
  if (inner._state !== "finished") inner._abort(name);
}

/** A storage with nothing in it. There is one at a time. */
export function createDisk(clock: Clock): Disk {
  const factory = new IDBFactory();
  const refusing = new IDBFactory();
  let kept: ReadonlyMap<string, unknown> = new Map();
  const commits: Commit[] = [];
  const works = new Set<Work>();
  const writes = new Map<IDBTransaction, [string | null, unknown][]>();
  const connections = new Map<IDBDatabase, Life | null>();
  let held: (() => void)[] | null = null;
  let holding = false;

  function commit(life: Life | null, work: IDBTransaction): void {
    const list = writes.get(work);
    if (list === undefined) return;
    const before = kept;
    const after = new Map(before);
    for (const [key, value] of list)
      if (key === null) after.clear();
      else after.set(key, value);
    kept = after;
    commits.push({ life, at: clock.now, before, after, cleared: list.some(([key]) => key === null) });
  }

  watch = (work, database) => {
    const life = here.getStore() ?? null;
    const entry: Work = { life, transaction: work };
    works.add(entry);
    connections.set(database, life);
    work.addEventListener("complete", () => {
      if (works.delete(entry)) commit(life, work);
    });
    work.addEventListener("abort", () => works.delete(entry));
  };
  written = (work, key, value) => void writes.set(work, [...(writes.get(work) ?? []), [key, value]]);

  const self: Disk = {
    get kept() {
      return kept;
    },
    commits,
    denied: null,
    full: null,
    failing: 0,
    failure: "InvalidStateError",
    pace: 0.1,
    hold: () => void (held ??= []),
    free() {
      const tasks = held ?? [];
      held = null;
      for (const task of tasks) self.step(task);
    },
    close(life, silently) {
      for (const [connection, owner] of connections)
        if (owner === life) {
          connections.delete(connection);
          if (silently) connection.close();
          else forceCloseDatabase(connection as never);
        }
    },
    clear: () =>
      new Promise((done) => {
        const request = factory.deleteDatabase("no-straight-line");
        const over = (): void => {
          kept = new Map();
          // What was still being written went with it.
          works.clear();
          done();
        };
        request.addEventListener("success", over);
        request.addEventListener("error", over);
      }),
    end(life) {
      for (const work of works) if (work.life === life) stop(work.transaction, "AbortError");
      self.close(life, true);
    },
    open(name, version) {
      const life = here.getStore();
      if (life?.alive === false) return new IDBOpenDBRequest() as unknown as IDBOpenDBRequest;
      if (self.denied === "thrown") throw new DOMException("No storage here.", "SecurityError");
      if (self.denied === "told") {
        // There it stands in a form that is too new.
        refusing.open(name, 99);
        return refusing.open(name, version);
      }
      holding = held !== null;
      try {
        return factory.open(name, version);
      } finally {
        holding = false;
      }
    },
    step(task, count = 1) {
      if (holding) held?.push(task);
      else clock.later(task, self.pace * count, false);
    },
    leave: () => void (disk = null),
  };
  disk = self;
  return self;
}
