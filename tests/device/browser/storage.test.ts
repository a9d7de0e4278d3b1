// What is kept on this device survives, and what cannot be kept is told and lost only once.
import * as words from "#words/notices.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Reading, Step } from "../../../src/core/record.ts";
import { type Kept, type Storage, createStorage } from "../../../src/device/storage.ts";

const reading = (...steps: string[]): Reading => ({
  format: "no-straight-line/reading",
  version: 2,
  story: "0123456789abcdef",
  start: null,
  steps: steps.map((id): Step => `railwaymen/${id}`),
  presumed: [],
  at: "railwaymen",
  kept: "2026-01-02T03:04:05.000Z",
});

/** Writes past our own storage, as an older or broken version might. */
async function putRaw(key: string, value: unknown): Promise<void> {
  const base = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open("no-straight-line", 1);
    request.addEventListener("success", () => done(request.result));
    request.addEventListener("error", () => fail(request.error ?? new Error("no database")));
  });
  await new Promise<void>((done) => {
    const work = base.transaction("kept", "readwrite");
    work.objectStore("kept").put(value, key);
    work.addEventListener("complete", () => done());
  });
  base.close();
}

let storage: Storage;
beforeEach(async () => {
  storage = createStorage();
  await storage.load();
  await storage.forget();
});
afterEach(() => vi.restoreAllMocks());

/** What was kept, where something could be asked at all. */
async function load(from: Storage = storage): Promise<Kept> {
  const kept = await from.load();
  if (kept === null) throw new Error("nothing could be asked");
  return kept;
}

describe("storage", () => {
  test("gives back the reading and the settings it was given", async () => {
    expect(await load()).toEqual({ reading: null, settings: undefined, damaged: null });
    expect(await storage.keepReading(reading("tray"))).toBe("done");
    expect(await storage.keepSettings({ textSize: 1.5 })).toBe("done");
    const again = await load(createStorage());
    expect(again.reading).toEqual(reading("tray"));
    expect(again.settings).toEqual({ textSize: 1.5 });
  });

  test("puts a reading on the shelf when another takes its place, and not for one struck answer", async () => {
    const long = reading("tray", "names", "calm", "shout");
    await storage.keepReading(long);
    await storage.keepReading(reading("tray", "names", "calm"));
    expect(await storage.shelf()).toEqual([]);
    await storage.keepReading(reading("tray", "names", "calm", "packet"));
    expect(await storage.shelf()).toEqual([]);
    await storage.keepReading(reading("boots"));
    expect(await storage.shelf()).toEqual([reading("tray", "names", "calm", "packet")]);
  });

  test("puts on the shelf what began in another world, though its answers are the same", async () => {
    const begun = { ...reading("tray", "names"), start: { file: "railwaymen", decisions: [] } };
    await storage.keepReading(reading("tray", "names"));
    await storage.keepReading(begun);
    expect(await storage.shelf()).toEqual([reading("tray", "names")]);
    expect((await load()).reading).toEqual(begun);
  });

  test("reads what was kept in the first version of a record", async () => {
    const { start: _start, presumed: _presumed, ...old } = reading("tray", "names");
    await storage.keepReading(reading("tray"));
    await putRaw("reading", { ...old, version: 1 });
    expect((await load(createStorage())).reading).toEqual(reading("tray", "names"));
  });

  test("keeps a reading that was struck to its beginning as that", async () => {
    await storage.keepReading(reading("tray"));
    await storage.keepReading(reading());
    expect((await load()).reading).toEqual(reading());
  });

  test("keeps at most twenty earlier readings, the latest first", async () => {
    for (let at = 0; at < 25; at++) await storage.keepReading(reading(`answer${at}`, "second", "third"));
    const list = await storage.shelf();
    expect(list).toHaveLength(20);
    expect(list?.[0]?.steps[0]).toBe("railwaymen/answer23");
  });

  test("hands out a damaged reading as text, and does not lose it when a new one is kept", async () => {
    await putRaw("reading", { format: "no-straight-line/reading", version: 1, steps: "torn" });
    expect((await load()).damaged).toContain("torn");
    await storage.keepReading(reading("tray"));
    const after = await load();
    expect(after.reading).toEqual(reading("tray"));
    expect(after.damaged).toContain("torn");
  });
});

describe("two tabs", () => {
  let other: Storage;
  beforeEach(() => {
    other = createStorage();
  });

  test("what another tab has kept goes on the shelf, though one answer only would be lost", async () => {
    await storage.keepReading(reading("tray"));
    await other.keepReading(reading("tray", "names"));
    await storage.keepReading(reading("tray", "calm"));
    expect(await storage.shelf()).toEqual([reading("tray", "names")]);
  });

  test("each keeps what was set in it", async () => {
    await storage.keepSettings({ textSize: 1.5 });
    await other.keepSettings({ theme: "night" });
    expect((await load()).settings).toEqual({ textSize: 1.5, theme: "night" });
  });

  test("what one has deleted the other does not keep again, until it is asked to", async () => {
    await storage.keepReading(reading("tray"));
    await other.load();
    await other.forget();
    expect(await storage.keepReading(reading("tray", "names"))).toBe("forgotten");
    expect((await load()).reading).toBeNull();
    storage.renew();
    expect(await storage.keepReading(reading("tray", "names"))).toBe("done");
  });

  test("a database that the browser itself has cleared is no such wish", async () => {
    await storage.keepReading(reading("tray"));
    await new Promise<void>((done, fail) => {
      const request = indexedDB.deleteDatabase("no-straight-line");
      request.addEventListener("success", () => done());
      request.addEventListener("error", () => fail(request.error ?? new Error("not deleted")));
    });
    expect(await storage.keepReading(reading("tray", "names"))).toBe("done");
    expect((await load()).reading).toEqual(reading("tray", "names"));
  });
});

describe("where storage is denied", () => {
  test("the game goes on, says so in words, and keeps nothing", async () => {
    const open = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const denied = createStorage();
    expect(await denied.load()).toBeNull();
    expect(denied.state).toBe("denied");
    expect(await denied.keepReading(reading("tray"))).toBe("denied");
    expect(await denied.shelf()).toBeNull();
    expect(words.keeping.denied).toMatch(/save it to a file/);
    open.mockRestore();
    expect(await denied.keepReading(reading("tray"))).toBe("done");
  });
});

describe("where storage stumbles", () => {
  const fail = (name: string, times: number): void => {
    const { transaction } = IDBDatabase.prototype;
    let left = times;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...rest) {
      if (left-- > 0) throw new DOMException("stumbled", name);
      return transaction.apply(this, rest);
    });
  };

  test.each(["InvalidStateError", "UnknownError", "AbortError", "TransactionInactiveError"])(
    "once, by %s, the answer is kept all the same",
    async (name) => {
      await storage.keepReading(reading("tray"));
      fail(name, 1);
      expect(await storage.keepReading(reading("tray", "names"))).toBe("done");
      expect((await load()).reading).toEqual(reading("tray", "names"));
    },
  );

  test("twice, it is said, and the next answer is kept with those before it", async () => {
    await storage.keepReading(reading("tray"));
    fail("InvalidStateError", 2);
    expect(await storage.keepReading(reading("tray", "names"))).toBe("failed");
    expect(await storage.keepReading(reading("tray", "names", "calm"))).toBe("done");
  });

  test("a connection that the browser has closed is opened again", async () => {
    await storage.keepReading(reading("tray"));
    const close = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(function (this: IDBDatabase) {
      this.close();
      throw new DOMException("The database connection is closing.", "InvalidStateError");
    });
    expect(await storage.keepReading(reading("tray", "names"))).toBe("done");
    expect(close).toHaveBeenCalled();
  });
});

describe("where storage is full", () => {
  test("the last good reading stays, and later ones are kept when there is room again", async () => {
    await storage.keepReading(reading("tray"));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await storage.keepReading(reading("tray", "names"))).toBe("full");
    expect(words.keeping.full).toMatch(/no room/);
    put.mockRestore();
    expect((await load()).reading).toEqual(reading("tray"));
    expect(await storage.keepReading(reading("tray", "names"))).toBe("done");
    expect(storage.state).toBe("done");
  });
});
