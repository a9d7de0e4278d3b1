// What is kept on this device survives, and what cannot be kept is told and lost only once.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Reading, Step } from "../../src/core/record.ts";
import { adviceFor } from "../../src/device/keeper.ts";
import { defaults } from "../../src/core/settings.ts";
import { type Storage, openStorage } from "../../src/device/storage.ts";

const reading = (...steps: string[]): Reading => ({
  format: "no-straight-line/reading",
  version: 1,
  story: "0123456789abcdef",
  steps: steps.map((id): Step => `railwaymen/${id}`),
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
  storage = await openStorage();
  await storage.forget();
});
afterEach(() => vi.restoreAllMocks());

describe("storage", () => {
  test("gives back the reading and the settings it was given", async () => {
    expect(await storage.load()).toEqual({ reading: null, settings: undefined, damaged: null });
    expect(await storage.keepReading(reading("tray"))).toBe(true);
    expect(await storage.keepSettings({ ...defaults, textSize: 1.5 })).toBe(true);
    const again = await (await openStorage()).load();
    expect(again.reading).toEqual(reading("tray"));
    expect(again.settings).toEqual({ ...defaults, textSize: 1.5 });
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

  test("keeps at most twenty earlier readings, the latest first", async () => {
    for (let at = 0; at < 25; at++) await storage.keepReading(reading(`answer${at}`, "second", "third"));
    const list = await storage.shelf();
    expect(list).toHaveLength(20);
    expect(list[0]?.steps[0]).toBe("railwaymen/answer23");
  });

  test("hands out a damaged reading as text, and does not lose it when a new one is kept", async () => {
    await putRaw("reading", { format: "no-straight-line/reading", version: 1, steps: "torn" });
    expect((await storage.load()).damaged).toContain("torn");
    await storage.keepReading(reading("tray"));
    const after = await storage.load();
    expect(after.reading).toEqual(reading("tray"));
    expect(after.damaged).toContain("torn");
  });
});

describe("where storage is denied", () => {
  test("the game goes on, says so in words, and keeps nothing", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const denied = await openStorage();
    expect(denied.state).toBe("denied");
    expect(await denied.load()).toEqual({ reading: null, settings: undefined, damaged: null });
    expect(await denied.keepReading(reading("tray"))).toBe(false);
    expect(await denied.shelf()).toEqual([]);
    expect(adviceFor(denied.state)).toMatch(/save it to a file/);
  });
});

describe("where storage is full", () => {
  test("the last good reading stays, and later ones are kept when there is room again", async () => {
    await storage.keepReading(reading("tray"));
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await storage.keepReading(reading("tray", "names"))).toBe(false);
    expect(storage.state).toBe("full");
    expect(adviceFor(storage.state)).toMatch(/no room/);
    put.mockRestore();
    expect((await storage.load()).reading).toEqual(reading("tray"));
    expect(await storage.keepReading(reading("tray", "names"))).toBe(true);
    expect(storage.state).toBe("open");
  });
});
