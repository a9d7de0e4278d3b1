// The built game, played: by keyboard to each ending, by touch on a phone, broken off and taken up again.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { happened } from "../../src/generated/ids.ts";
import { type Hinge, endings, hinges } from "../../src/generated/story.ts";
import { answer, idle, keptAnswers, openGame, ready, shots, takeUp, takeUpEnding, told, withBrowser } from "./harness.ts";

withBrowser();

/** Where a number of open futures is told. */
const futures = (count: number): string => `text=/futures open: ${count}\\b/`;

const asItHappened: ReadonlySet<string> = new Set(Object.values(happened));

/** Answers by the keyboard alone: the digit of the answer that is wanted, else of the one that happened, else the first. */
async function answerByKeys(page: Page, wanted: string): Promise<"answered" | "closed" | "ended"> {
  await page.waitForSelector("#read [data-choice], #read [data-close], .told h1");
  if ((await page.locator(".told h1").count()) > 0) return "ended";
  if ((await page.locator("[data-close]").count()) > 0) {
    await page.keyboard.press("ArrowDown");
    const focused = await page.evaluate(() => document.activeElement?.hasAttribute("data-close"));
    if (focused === true) await page.keyboard.press("Enter");
    else await page.keyboard.press("1");
    await page.waitForSelector("[data-close]", { state: "detached" });
    return "closed";
  }
  const ids = await page.locator("[data-choice]").evaluateAll((list) => list.map((item) => item.getAttribute("data-choice") ?? ""));
  const recorded = ids.findIndex((id) => asItHappened.has(id));
  await answer(page, Math.max(0, ids.includes(wanted) ? ids.indexOf(wanted) : recorded) + 1);
  return "answered";
}

/** Goes on by keys until the story ends. */
async function playByKeys(page: Page, wanted = ""): Promise<string> {
  while ((await answerByKeys(page, wanted)) !== "ended");
  return (await page.locator(".told h1").textContent()) ?? "";
}

describe("by keyboard alone", () => {
  test("from the title to what happened", async () => {
    const game = await openGame({ reducedMotion: "no-preference" });
    const { page } = game;
    // From the very start: Tab to the first link and Enter.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Begin the record");
    await page.keyboard.press("Enter");
    await page.waitForSelector("html.answers");
    expect(await playByKeys(page)).toBe(endings[0].title);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(endings[0].title);
    await game.close();
  });

  test("to every other ending, from a record that wants its last answers", async () => {
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await ready(page);
    for (const { title, steps, ending } of told().ways.slice(1)) {
      await takeUp(page, steps, steps.length - 1);
      expect(await playByKeys(page, steps.at(-1)?.split("/")[1])).toBe(title);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
      if (shots !== undefined) await page.screenshot({ path: `${shots}/ending-${ending}.png` });
    }
    await game.close();
  });

  test("the page says what an answer did, once, and takes the reader to the new text", async () => {
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await ready(page);
    await answer(page, 1);
    const live = page.locator("#app > [aria-live]");
    await expect.poll(() => live.textContent()).not.toBe("");
    const said = (await live.textContent()) ?? "";
    expect(said).toMatch(/^Recorded: With a tray round my neck\..*It hung from a strap.*What did you hear, going round\? \d answers\.$/s);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("passage now");
    // Words that are explained stand before the answers, once the glossary has come.
    do await page.keyboard.press("Tab");
    while (await page.evaluate(() => document.activeElement?.className === "gloss"));
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-choice"))).toBe("names");
    await game.close();
  });
});

test("futures open are counted as doors shut, and the ending says what decided it", async () => {
  const { ways, doors, causes } = told();
  const [happened] = ways;
  const shuts = doors.find(({ before, after }) => after < before);
  if (happened === undefined || shuts === undefined) throw new Error("no door shuts in what happened");
  const game = await openGame({ hash: "#read" });
  const { page } = game;
  await page.waitForSelector(futures(endings.length));
  await takeUp(page, happened.steps, shuts.step);
  await page.waitForSelector(futures(shuts.before));
  await page.click(`[data-choice="${happened.steps[shuts.step]?.split("/")[1]}"]`);
  await page.waitForSelector(futures(shuts.after));
  await takeUpEnding(page, happened.steps, happened.title);
  const idlers = causes.filter(({ weight }) => weight === 0).length;
  await page.waitForSelector(`text=${idlers} others: any of them, changed alone, would still have led here`);
  expect(await page.locator(".causes").first().locator("li").count()).toBe(causes.length - idlers);
  expect(await page.locator(".run-line > p").textContent()).toMatch(/^You never left what happened/);
  expect(await page.locator(".run-line li.recorded").count()).toBe(causes.length);
  // The same doors in words and as a line, which goes as deep.
  await page.click(".in-words summary");
  const rows = await page.locator(".doors li b").allTextContents();
  expect(rows).toHaveLength(doors.length);
  expect(rows.at(-1)).toMatch(/: 1 open; as it happened, 1\.$/);
  const open = rows.map((row) => Number(/: (\d+) open/.exec(row)?.[1]));
  expect(open).toEqual(open.toSorted((a, b) => b - a));
  expect(new Set(open)).toEqual(new Set(doors.map(({ after }) => after)));
  expect(await page.locator(".doors figcaption").textContent()).toMatch(/From .* on, this one alone stood open\.$/);
  const levels = await page
    .locator(".chart path[stroke='var(--red)']")
    .evaluate((line) => line.getAttribute("d")?.match(/[\d.]+(?=L|$)/g) ?? []);
  expect(new Set(levels).size).toBe(new Set([endings.length, ...open]).size);
  await game.close();
});

test("a page is turned with a movement, and without one where motion is reduced", async () => {
  const game = await openGame({ reducedMotion: "no-preference" });
  const { page } = game;
  await ready(page);
  // The part that makes it move is there.
  await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
  /** What the page says of the turn while the reader sees it: the address has changed, and what hears of it has run. */
  const turned = (selector: string): Promise<string | null> =>
    page
      .locator(selector)
      .first()
      .evaluate(async (link: HTMLElement) => {
        const heard = new Promise((done) => addEventListener("hashchange", done, { once: true }));
        link.click();
        await heard;
        return document.documentElement.dataset["turn"] ?? null;
      });
  const over = (): Promise<unknown> => page.waitForFunction(() => document.documentElement.dataset["turn"] === undefined);
  expect(await turned("text=Begin the record")).toBe("read");
  await over();
  expect(await turned(".bar >> text=Title")).toBe("title");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await over();
  expect(await turned("text=Begin the record")).toBe(null);
  await game.close();
});

test("the poster of an ending is saved as a PNG of 2400 pixels on its long side", async () => {
  const way = told().ways.at(-1);
  if (way === undefined) throw new Error("no endings");
  const game = await openGame({ hash: "#read" });
  const { page } = game;
  await ready(page);
  await takeUpEnding(page, way.steps, way.title);
  const departed = await page.locator(".run-line li.departed").allTextContents();
  expect(departed).toHaveLength(way.changes.length);
  for (const hinge of way.changes) expect(departed.join(" ")).toContain(hinges[hinge as Hinge].question);
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("text=Save the poster")]);
  expect(saved.suggestedFilename()).toBe(`no-straight-line-${way.ending}.png`);
  const file = await readFile(await saved.path());
  if (shots !== undefined) await saved.saveAs(`${shots}/poster.png`);
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1499, 2400]);
  await game.close();
});

test("sound is off until asked for, fetched then, and on another day it waits for the first touch", async () => {
  const game = await openGame({ hash: "#read" });
  const { page } = game;
  const fetched: string[] = [];
  page.on("request", (request) => /player-/.test(request.url()) && request.resourceType() === "script" && fetched.push(request.url()));
  await ready(page);
  await page.keyboard.press("s");
  await page.waitForSelector("text=Rooms and music");
  expect(fetched).toEqual([]);
  await page.click("text=Rooms and music");
  await expect.poll(() => fetched.length, { timeout: 10_000 }).toBe(1);
  await page.locator(".volume input").first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.locator(".volume output").first().textContent()).toBe("middling");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
  await answer(page, 1);
  await idle(page);
  // Another day: a page that nobody has touched yet.
  const later = await game.context.newPage();
  // To ask the page anything from here counts as a touch of it.
  await later.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "userActivation", { get: () => ({ hasBeenActive: false, isActive: false }) }),
  );
  const again: string[] = [];
  later.on("request", (request) => /player-/.test(request.url()) && request.resourceType() === "script" && again.push(request.url()));
  await later.goto(page.url());
  await ready(later);
  // What is fetched last of all is there, and no sound among it.
  await later.waitForSelector("text=/futures open/");
  await idle(later);
  expect(again).toEqual([]);
  await later.keyboard.press("s");
  await expect.poll(() => again.length, { timeout: 10_000 }).toBe(1);
  expect(await later.locator("label", { hasText: "Rooms and music" }).locator("input").isChecked()).toBe(true);
  await game.close();
});

/** In the page: goes on to the ending by the last open answer, and returns what on the way was too wide for the screen or too small for a finger. */
async function walkOn(): Promise<string[]> {
  const faults: string[] = [];
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  const stands = (): string =>
    [...document.querySelectorAll("#read [data-choice], #read [data-close], .told h1")].map((item) => item.outerHTML.slice(0, 80)).join();
  while (document.querySelector(".told h1") === null) {
    const before = stands();
    const target = [...document.querySelectorAll<HTMLElement>("#read [data-close], #read [data-choice]:not([aria-disabled=true])")].at(-1);
    if (target !== undefined) {
      if (document.documentElement.scrollWidth > innerWidth || (document.querySelector(".column")?.scrollWidth ?? 0) > innerWidth)
        faults.push(`too wide: ${before}`);
      for (const button of document.querySelectorAll("#read button")) {
        const { width, height } = button.getBoundingClientRect();
        if (width > 0 && height < 44) faults.push(`too small: ${button.textContent}`);
      }
      target.click();
    }
    while (stands() === before) await frame();
  }
  return faults;
}

describe("by touch on a phone", () => {
  test("to an ending, with nothing wider than the screen and every target large enough", async () => {
    const game = await openGame({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 2,
      reducedMotion: "no-preference",
    });
    const { page } = game;
    await page.tap("text=Begin the record");
    await page.waitForSelector("html.answers");
    // The first file by a finger, the files between by the page itself, and the end by a finger again.
    const target = page.locator("#read [data-close], #read [data-choice]:not([aria-disabled=true])").last();
    // A tap that follows another at once and at the same place counts as one with it: whoever sees that nothing came of it taps again.
    const tapped = async (there: string): Promise<void> => {
      const entries = await page.locator(".answer").count();
      await expect
        .poll(
          async () => {
            await target.tap();
            return page.evaluate(
              ([count, wanted]) => document.querySelectorAll(".answer").length !== count || document.querySelector(wanted) !== null,
              [entries, there] as const,
            );
          },
          { interval: 400, timeout: 20_000 },
        )
        .toBe(true);
    };
    while ((await page.locator("[data-close]").count()) === 0) await tapped("[data-close]");
    await tapped("#read [data-choice]");
    await page.waitForSelector("#read [data-choice]");
    expect(await page.evaluate(walkOn)).toEqual([]);
    await page.waitForSelector(".told h1");
    // It opens at its top, although the last text may still have been scrolling.
    await page.waitForFunction(() => {
      const column = document.querySelector(".column");
      return column !== null && column.scrollHeight > column.clientHeight && column.scrollTop === 0;
    });
    await page.tap(".told >> text=/Re-open/ >> nth=0");
    await page.waitForSelector("#read [data-choice]");
    await game.close();
  });
});

test("on a phone the question of a turning point stays in sight when its last answer is looked at", async () => {
  const game = await openGame({ hash: "#read", viewport: { width: 390, height: 844 } });
  const { page } = game;
  await ready(page);
  while ((await page.locator("#posed").count()) === 0) await answer(page, 1);
  const last = page.locator("[data-choice]").last();
  for (const look of [() => last.evaluate((item) => item.scrollIntoView({ block: "end" })), () => last.focus()]) {
    await look();
    const [column, question, first] = await page.evaluate(() =>
      [".column", "#ask", "[data-choice]"].map((part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1),
    );
    expect(question).toBeGreaterThanOrEqual(column ?? 0);
    expect(first).toBeGreaterThan(question ?? 0);
  }
  await game.close();
});

describe("broken off", () => {
  test("a reload comes back to the exact place, and Continue is on the title", async () => {
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await ready(page);
    for (const key of [2, 3, 1, 2, 3]) await answer(page, key);
    await page.locator("[data-close]").click();
    await page.waitForSelector("text=The Tired Guard");
    await answer(page, 2);
    await page.waitForSelector("text=A rattle");
    // The number of futures comes when the histories are loaded: a page is whole when it is there.
    const text = async (): Promise<string> => {
      await page.waitForSelector("text=/futures open/i");
      return page.locator("article").innerText();
    };
    const before = await text();
    await expect.poll(() => keptAnswers(page)).toBe(6);
    await page.reload();
    await ready(page);
    await page.waitForSelector("text=A rattle");
    expect(await text()).toBe(before);
    await page.goto(page.url().replace("#read", ""));
    await page.reload();
    await page.waitForSelector("text=Continue · 1918");
    await page.click("text=Continue · 1918");
    await page.waitForSelector("#read .answer");
    expect(await text()).toBe(before);
    await game.close();
  });

  test("beginning again keeps the earlier reading on the shelf, from where it can be taken up", async () => {
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await ready(page);
    for (const key of [1, 1, 1]) await answer(page, key);
    await expect.poll(() => keptAnswers(page)).toBe(3);
    await page.click("text=Title");
    await page.click("text=Begin the record");
    await page.waitForFunction(() => document.querySelectorAll(".answer").length === 0);
    await answer(page, 2);
    await expect.poll(() => keptAnswers(page)).toBe(1);
    await page.keyboard.press("l");
    await page.waitForSelector("text=Earlier readings");
    await page.click("text=Take it up");
    await page.waitForFunction(() => document.querySelectorAll(".answer").length === 3);
    await game.close();
  });
});

describe("before the script has come", () => {
  test("the opening can be read, and an answer given then is taken when the game is ready", async () => {
    const game = await openGame();
    const { page } = game;
    let release = (): void => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route("**/assets/index-*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: "commit" });
    await page.click("text=Begin the record");
    await page.waitForSelector("#read [data-choice=boots]");
    await page.click("[data-choice=boots]");
    expect(await page.locator(".answer").count()).toBe(0);
    release();
    await page.waitForSelector(".answer");
    expect(await page.locator(".answer").innerText()).toContain("I walked in behind the gunmakers");
    await game.close();
  });
});
