// The built game and what the device keeps: one failure, a slow or a locked storage, a second tab, a reading struck to its beginning.
import { describe, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { withBrowser } from "./harness.ts";
import { answer, finishFile, hold, keep, keptSteps, notice, openBefore, press, read, readingOf, ready, untilKept } from "./line.ts";

withBrowser();

const answers = "#read .answer";
const count = (page: Page): Promise<number> => page.locator(answers).count();

async function anew(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

/** Answers of a page, each kept before the next. */
async function kept(page: Page, number: number): Promise<void> {
  for (let given = await count(page); given < number; given++) {
    await answer(page);
    await untilKept(page, given + 1);
  }
}

describe("one failure", () => {
  test.each(["InvalidStateError", "UnknownError", "AbortError", "closed"])("%s: saving goes on, and nobody is troubled", async (kind) => {
    const game = await openBefore();
    const { page } = game;
    await read(page);
    await ready(page);
    await kept(page, 1);
    await page.evaluate((name) => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function fail(this: IDBDatabase, ...rest) {
        if (rest[1] !== "readwrite") return transaction.apply(this, rest);
        IDBDatabase.prototype.transaction = transaction;
        if (name !== "closed") throw new DOMException("once", name);
        this.close();
        return transaction.apply(this, rest);
      };
    }, kind);
    await kept(page, 4);
    expect(await page.locator("#read .notice").count()).toBe(0);
    await anew(page);
    expect(await count(page)).toBe(4);
    await game.close();
  });

  test("that lasts is told where the reader is, whatever is thrown, and taken back when it is over", async () => {
    const game = await openBefore();
    const { page } = game;
    await page.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function fail(this: IDBObjectStore, ...rest) {
        const wrong = (globalThis as { wrong?: string }).wrong;
        if (wrong === "full") throw new DOMException("full", "QuotaExceededError");
        if (wrong !== undefined) throw undefined;
        return put.apply(this, rest);
      };
    });
    await read(page);
    await ready(page);
    await kept(page, 1);
    for (const [wrong, words] of [
      ["full", "no room"],
      ["odd", "could not be kept"],
    ] as const) {
      await page.evaluate((name) => Object.assign(globalThis, { wrong: name }), wrong);
      await answer(page);
      await notice(page, words);
      await page.evaluate(() => Object.assign(globalThis, { wrong: undefined }));
      await answer(page);
      await page.waitForFunction(() => document.querySelector("#read .notice") === null);
    }
    const given = await count(page);
    await untilKept(page, given);
    await anew(page);
    expect(await count(page)).toBe(given);
    await game.close();
  });
});

describe("a storage that opens late", () => {
  test("leaves the answers that were given, and puts the earlier reading on the shelf, with a word", async () => {
    const game = await openBefore();
    const { page } = game;
    await keep(page, await readingOf(9));
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      const waiting: (() => void)[] = [];
      IDBFactory.prototype.open = function later(this: IDBFactory, ...rest) {
        const proxy = {} as Record<string, unknown>;
        const target = new EventTarget();
        let real: IDBOpenDBRequest | null = null;
        const asked = new Proxy(proxy, {
          get: (_own, key) =>
            key === "addEventListener"
              ? target.addEventListener.bind(target)
              : key === "removeEventListener"
                ? target.removeEventListener.bind(target)
                : real === null
                  ? undefined
                  : (real as unknown as Record<string | symbol, unknown>)[key],
          getPrototypeOf: () => IDBOpenDBRequest.prototype,
        });
        waiting.push(() => {
          real = open.apply(this, rest);
          for (const kind of ["success", "error"]) real.addEventListener(kind, () => target.dispatchEvent(new Event(kind)));
        });
        return asked as unknown as IDBOpenDBRequest;
      };
      Object.assign(globalThis, {
        openNow: () => {
          IDBFactory.prototype.open = open;
          for (const go of waiting) go();
        },
      });
    });
    await page.clock.install();
    await read(page);
    await page.waitForSelector("html.answers");
    await page.clock.runFor(3000);
    await answer(page, "2");
    await answer(page);
    await page.clock.runFor(6000);
    await notice(page, /slow to keep/);
    expect(await page.locator("#read .notice", { hasText: "keeps nothing" }).count()).toBe(0);
    await page.clock.resume();
    await page.evaluate(() => (globalThis as unknown as { openNow(): void }).openNow());
    await notice(page, "An earlier reading was found");
    expect(await count(page)).toBe(2);
    await untilKept(page, 2);
    await page.keyboard.press("l");
    await page.waitForSelector("dialog[open] .shelf >> text=9 answers");
    await game.close();
  });

  test("another tab that holds it while two answers are given keeps nothing from being kept", async () => {
    const game = await openBefore();
    const { page, context } = game;
    await keep(page, await readingOf(1));
    const other = await context.newPage();
    await other.goto(page.url());
    await other.evaluate(
      () =>
        new Promise<void>((held) => {
          const request = indexedDB.open("no-straight-line");
          request.onsuccess = () => {
            const store = request.result.transaction("kept", "readwrite").objectStore("kept");
            const spin = (): void => {
              if ((globalThis as { over?: boolean }).over !== true) store.get("reading").onsuccess = spin;
            };
            spin();
            held();
          };
        }),
    );
    await read(page);
    await page.waitForSelector("html.answers");
    await answer(page, "2");
    await answer(page);
    await other.evaluate(() => Object.assign(globalThis, { over: true }));
    await untilKept(page, 2);
    expect(await count(page)).toBe(2);
    await anew(page);
    expect(await count(page)).toBe(2);
    await game.close();
  });
});

describe("a second tab", () => {
  test("sets something else: both are kept, and both are seen in both", async () => {
    const game = await openBefore();
    const { page, context } = game;
    await page.goto(inject("gameUrl"));
    await ready(page);
    const other = await context.newPage();
    await other.goto(inject("gameUrl"));
    await ready(other);
    for (const tab of [page, other]) {
      await tab.click("#title >> text=Settings");
      await tab.waitForSelector("dialog[open]");
    }
    await page.getByRole("radio", { name: "Night", exact: true }).check({ force: true });
    await other.waitForSelector("html[data-theme=night]");
    await other.bringToFront();
    await other.getByRole("radio", { name: "As little as possible", exact: true }).check({ force: true });
    await page.waitForSelector("html[data-motion=reduced]");
    await page.reload();
    await page.waitForSelector("html[data-motion=reduced][data-theme=night]");
    await game.close();
  });

  test("deletes everything: it stays deleted, which is said, and the reading can be kept all the same", async () => {
    const game = await openBefore();
    const { page, context } = game;
    await read(page);
    await ready(page);
    await kept(page, 2);
    const other = await context.newPage();
    await other.goto(inject("gameUrl"));
    await ready(other);
    await other.click("#title >> text=Settings");
    await other.getByRole("button", { name: "Forget everything" }).click();
    await other.getByRole("button", { name: /delete it all/i }).click();
    await other.waitForFunction(() => document.querySelector("dialog[open]") === null);
    expect(await keptSteps(page)).toBeNull();
    await answer(page);
    await notice(page, "deleted in another tab");
    expect(await keptSteps(page)).toBeNull();
    await press(page, "Keep this reading");
    await untilKept(page, 3);
    await page.waitForFunction(() => document.querySelector("#read .notice") === null);
    await game.close();
  });

  test("goes on reading: Continue is what is kept now", async () => {
    const game = await openBefore();
    const { page, context } = game;
    await keep(page, await readingOf(2));
    await page.goto(inject("gameUrl"));
    await page.waitForSelector("text=Continue · 1917");
    const other = await context.newPage();
    await other.goto(inject("gameUrl"));
    await other.click("text=Continue · 1917");
    await ready(other);
    await finishFile(other);
    await other.click("[data-close]");
    await other.waitForSelector("text=The Tired Guard");
    await page.waitForSelector("text=Continue · 1918");
    await page.click("text=Continue · 1918");
    await page.waitForSelector("text=The Tired Guard");
    await game.close();
  });
});

describe("a page that is loaded anew", () => {
  test("after an answer was struck, has it struck", async () => {
    const game = await openBefore();
    const { page } = game;
    await read(page);
    await ready(page);
    await kept(page, 1);
    await page.keyboard.press("Backspace");
    await untilKept(page, 0);
    await anew(page);
    expect(await count(page)).toBe(0);
    await game.close();
  });

  test("after the first decision was opened again, has it open; after Begin again, the beginning", async () => {
    const game = await openBefore();
    const { page } = game;
    await keep(page, await readingOf(7));
    await read(page);
    await ready(page);
    await page.keyboard.press("l");
    await page
      .locator("dialog .log")
      .getByRole("button", { name: /Re-open here/ })
      .first()
      .click();
    await untilKept(page, 0);
    await anew(page);
    expect(await count(page)).toBe(0);
    await kept(page, 2);
    await page.click("text=Title");
    await page.click("text=Begin the record");
    await page.waitForFunction(() => document.querySelector("#read .answer") === null);
    await untilKept(page, 0);
    await anew(page);
    expect(await count(page)).toBe(0);
    await game.close();
  });

  test("keeps what was answered last, though the page went at once", async () => {
    const game = await openBefore();
    const { page } = game;
    await read(page);
    await ready(page);
    await answer(page);
    await answer(page);
    await anew(page);
    expect(await count(page)).toBe(2);
    await game.close();
  });

  test("keeps it though the page went before it was painted", async () => {
    const game = await openBefore();
    const { page } = game;
    await read(page);
    await ready(page);
    await kept(page, 1);
    await page.evaluate(() => Object.assign(globalThis, { requestAnimationFrame: () => 0, requestIdleCallback: () => 0 }));
    await answer(page);
    await anew(page);
    expect(await count(page)).toBe(2);
    await game.close();
  });

  test("in the second file, with a slow script and a key pressed while it is blank, is where it was", async () => {
    const game = await openBefore();
    const { page } = game;
    await read(page);
    await ready(page);
    await finishFile(page);
    await page.click("[data-close]");
    await page.waitForSelector("text=The Tired Guard");
    const at = (await keptSteps(page))?.length ?? 0;
    const free = await hold(page, "**/assets/index-*");
    await page.reload({ waitUntil: "commit" });
    await page.waitForSelector("html.resuming", { state: "attached" });
    await page.keyboard.press("2");
    free();
    await ready(page);
    await page.waitForSelector("text=The Tired Guard");
    expect((await keptSteps(page))?.length).toBe(at);
    await game.close();
  });
});

test("the look follows the device while the page is open, unless it was chosen", async () => {
  const game = await openBefore();
  const { page } = game;
  await page.emulateMedia({ reducedMotion: "no-preference", colorScheme: "light" });
  await read(page);
  await ready(page);
  await page.waitForSelector("html[data-theme=paper][data-motion=full]");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForSelector("html[data-theme=night]");
  await page.emulateMedia({ contrast: "more" });
  await page.waitForSelector("html[data-theme=contrast]");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.waitForSelector("html[data-motion=reduced]");
  await page.keyboard.press("s");
  await page.getByRole("radio", { name: "Paper", exact: true }).check({ force: true });
  await page.waitForSelector("html[data-theme=paper]");
  await page.emulateMedia({ contrast: "no-preference", colorScheme: "dark" });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.waitForSelector("html[data-theme=paper][data-motion=full]");
  await game.close();
});
