// The built game on a bad line: the wrong thing, half of it, nothing, a release that is gone. Each is said where the reader is, and can be asked for again.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, inject, test } from "vitest";
import { withBrowser } from "./harness.ts";
import { type Wrong, answer, built, finishFile, hold, keep, notice, openBefore, press, read, readingOf, ready, spoil } from "./line.ts";

withBrowser();

const answers = "#read .answer";
const wrongs: readonly Wrong[] = ["a sign-in page", "half of it", "an empty body", "500", "a reset"];

describe("what comes after the first choice", () => {
  test.each(wrongs)("%s: the keys stay live, and asked for again it comes", async (wrong) => {
    const game = await openBefore();
    const { page } = game;
    const mend = await spoil(page, "**/assets/late-*", wrong);
    await read(page);
    await ready(page);
    await notice(page, "A part of the page could not be fetched.");
    await page.keyboard.press("s");
    await answer(page);
    await page.locator("#read .column").evaluate((column) => column.scrollTo(0, 1e6));
    await notice(page, "A part of the page could not be fetched.");
    await mend();
    await press(page, "Try again");
    await page.waitForSelector("dialog[open]");
    // What asks the histories is known to it, and comes after it.
    await page.waitForFunction(() => document.querySelector(".notices .notice") === null);
    await game.close();
  });

  test("is missed on the title too", async () => {
    const game = await openBefore();
    const { page } = game;
    const mend = await spoil(page, "**/assets/late-*", "a sign-in page");
    await page.goto(inject("gameUrl"));
    await notice(page, "A part of the page could not be fetched.", "#title");
    await mend();
    await press(page, "Try again", "#title");
    await page.waitForFunction(() => document.querySelector("#title .notice") === null);
    await game.close();
  });

  test("a script that several parts share may fail first, and all of them come when the line is good", async () => {
    const { shared } = await built();
    expect(shared.length).toBeGreaterThan(0);
    const game = await openBefore();
    const { page } = game;
    const mends = await Promise.all(shared.map((name) => spoil(page, `**/${name}`, "half of it")));
    await read(page);
    await ready(page);
    await notice(page, /part of the page could not.*map could not|map could not.*part of the page could not/);
    for (const mend of mends) await mend();
    await press(page, "Try again");
    await page.waitForSelector("#read .stage svg");
    await page.keyboard.press("s");
    await page.waitForSelector("dialog[open]");
    await page.waitForFunction(() => document.querySelector("#read .notices .notice") === null);
    await game.close();
  });

  test("a line that says nothing is given up, and told", async () => {
    const game = await openBefore();
    const { page } = game;
    const free = await hold(page, "**/assets/late-*");
    await page.clock.install();
    const asked = page.waitForRequest(/assets\/late-/);
    await read(page);
    await ready(page);
    await page.clock.runFor(2000);
    await asked;
    await page.clock.runFor(16_000);
    await notice(page, "A part of the page could not be fetched.");
    free();
    await page.clock.resume();
    await press(page, "Try again");
    await page.waitForFunction(() => document.querySelector("#read .notice") === null);
    await game.close();
  });
});

describe("an ending whose page does not come", () => {
  test("is told in plain text under a heading that has the focus, and comes when asked for again", async () => {
    const game = await openBefore();
    const { page } = game;
    await keep(page, await readingOf());
    const mend = await spoil(page, "**/assets/late-*", "404");
    await read(page);
    await ready(page);
    await page.waitForSelector("#read article h1 >> text=How it ended");
    expect((await page.locator("#read article").innerText()).length).toBeGreaterThan(1000);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await notice(page, "A part of the page could not be fetched.");
    await mend();
    await press(page, "Load the page anew");
    await page.waitForSelector("#read .ending h1");
    await game.close();
  });
});

describe("the next file", () => {
  test.each<Wrong>(["a sign-in page", "something else", "half of it", "500"])(
    "%s: is told as what it is, and asked for again",
    async (wrong) => {
      const game = await openBefore();
      const { page } = game;
      await keep(page, await readingOf(4));
      const mend = await spoil(page, "**/story/tauride-*", wrong);
      await read(page);
      await ready(page);
      await finishFile(page);
      const given = await page.locator(answers).count();
      await page.click("[data-close]");
      await notice(page, "What comes next could not be fetched.");
      expect(await page.locator("#read").innerText()).not.toMatch(/fault of ours/);
      // What was kept of it in memory is asked for anew after a struck answer as well.
      await page.keyboard.press("Backspace");
      await page.waitForFunction(() => document.querySelector("#read .notice") === null);
      await finishFile(page);
      expect(await page.locator(answers).count()).toBe(given);
      await page.click("[data-close]");
      await notice(page, "What comes next could not be fetched.");
      expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-close"))).toBe(true);
      await mend();
      await press(page, "Try again");
      await page.waitForSelector("text=The Tired Guard");
      expect(await page.locator("#read .notice").count()).toBe(0);
      await game.close();
    },
  );

  test("gone from the server: the page is loaded anew, and the reading comes along though nothing can be kept", async () => {
    const game = await openBefore({
      before: () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("denied", "SecurityError");
        };
      },
    });
    const { page } = game;
    const mend = await spoil(page, "**/story/tauride-*", "404");
    await read(page);
    await ready(page);
    await finishFile(page);
    const given = await page.locator(answers).count();
    await page.click("[data-close]");
    await notice(page, "What comes next could not be fetched.");
    await mend();
    const anew = page.waitForEvent("load");
    await press(page, "Load the page anew");
    await anew;
    await ready(page);
    expect(await page.locator(answers).count()).toBe(given);
    await page.click("[data-close]");
    await page.waitForSelector("text=The Tired Guard");
    await game.close();
  });

  test("kept wrong by the browser itself is asked for past what it keeps", async () => {
    const home = inject("gameUrl");
    let wrong = 0;
    const server = createServer((request, response) => {
      void fetch(new URL(request.url ?? "/", home), { headers: { "accept-encoding": "identity" } }).then(async (answered) => {
        const body = Buffer.from(await answered.arrayBuffer());
        const spoilt = (request.url ?? "").includes("tauride-") && wrong++ === 0;
        response.writeHead(answered.status, {
          "content-type": answered.headers.get("content-type") ?? "text/plain",
          "cache-control": "max-age=31536000, immutable",
        });
        response.end(spoilt ? body.subarray(0, body.length / 2) : body);
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const game = await openBefore();
    game.allow(/asked another host/);
    const { page } = game;
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/#read`);
    await ready(page);
    await finishFile(page);
    await page.click("[data-close]");
    await page.waitForSelector("text=The Tired Guard");
    expect(wrong).toBe(2);
    await game.close();
    server.closeAllConnections();
    server.close();
  });
});

describe("the first file", () => {
  test.each<[Wrong, string]>([
    ["half of it", "Try again"],
    ["404", "Load the page anew"],
  ])("%s: is told beside the page, and the answer that was given meanwhile is taken", async (wrong, label) => {
    const game = await openBefore();
    const { page } = game;
    const mend = await spoil(page, "**/story/railwaymen-*", wrong);
    await read(page);
    await page.waitForSelector(".stopped >> text=The first file could not be fetched.");
    await page.keyboard.press("2");
    await page.waitForSelector("#read .choices .pointed");
    await mend();
    await page.locator(".stopped").getByRole("button", { name: label }).click();
    await ready(page);
    expect(await page.locator(".stopped").count()).toBe(0);
    if (label === "Try again") await page.waitForSelector(answers);
    await answer(page);
    await game.close();
  });
});

describe("what stands beside the reading", () => {
  test.each<[string, string, string, string, Wrong]>([
    ["the map", "**/assets/start-*", "The moving map could not be fetched.", "#read .stage svg", "a sign-in page"],
    ["the tables", "**/story/atlas-*", "What is still open cannot be counted.", "#read .futures", "half of it"],
    ["the worker", "**/assets/atlas.worker-*", "What is still open cannot be counted.", "#read .futures", "a sign-in page"],
    ["the questions", "**/assets/atlas-*", "What is still open cannot be counted.", "#read .futures", "a reset"],
  ])("%s: is told once, and comes when asked for again", async (_what, address, words, there, wrong) => {
    const game = await openBefore();
    const { page } = game;
    const mend = await spoil(page, address, wrong);
    await read(page);
    await ready(page);
    await notice(page, words);
    await mend();
    await press(page, "Try again");
    await page.waitForSelector(there, { state: "attached" });
    await page.waitForFunction(() => document.querySelector("#read .notice") === null);
    await game.close();
  });

  test("the sources: are told, the reading goes on, and they open when asked for again", async () => {
    const game = await openBefore();
    const { page } = game;
    const mend = await spoil(page, "**/assets/sources-*", "half of it");
    await read(page);
    await ready(page);
    await page.keyboard.press("n");
    await notice(page, "The sources could not be fetched.");
    await answer(page);
    await mend();
    await press(page, "Try again");
    await page.waitForSelector("aside.sources");
    await game.close();
  });

  test("the sound: is told in the open settings, and comes when asked for again", async () => {
    const game = await openBefore();
    const { page } = game;
    const mend = await spoil(page, "**/assets/player-*", "something else");
    await read(page);
    await ready(page);
    await page.keyboard.press("s");
    await page.waitForSelector("dialog[open]");
    await page.getByText("Rooms and music").click();
    await notice(page, "The sound could not be fetched.", "dialog");
    await mend();
    const come = page.waitForResponse(/assets\/player-/);
    await press(page, "Try again", "dialog");
    expect((await come).ok()).toBe(true);
    await page.waitForFunction(() => document.querySelector("dialog .notice") === null);
    await game.close();
  });

  test("faces that do not come leave the text in another, and nothing breaks", async () => {
    const game = await openBefore();
    game.allow(/decode|OTS/);
    const { page } = game;
    await spoil(page, "**/fonts/*", "half of it");
    await read(page);
    await ready(page);
    await page.waitForSelector("#read .stage svg");
    await answer(page);
    await game.close();
  });
});
