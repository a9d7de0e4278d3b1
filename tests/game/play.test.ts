// The built game, played: by keyboard to each ending, by touch on a phone, broken off and taken up again.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { type Game, openGame, shots, withBrowser } from "./harness.ts";

withBrowser();

/** Answers by the keyboard alone: the digit of an answer whose id is wanted, else of the one that happened, else the first. */
async function answerByKeys(page: Page, wanted: readonly string[]): Promise<"answered" | "closed" | "ended"> {
  await page.waitForSelector("#read [data-choice], #read [data-close], .told h1");
  if ((await page.locator(".told h1").count()) > 0) return "ended";
  if ((await page.locator("[data-close]").count()) > 0) {
    await page.keyboard.press("ArrowDown");
    const focused = await page.evaluate(() => document.activeElement?.hasAttribute("data-close"));
    if (focused === true) await page.keyboard.press("Enter");
    else await page.keyboard.press("1");
    return "closed";
  }
  const ids = await page.locator("[data-choice]").evaluateAll((list) => list.map((item) => item.getAttribute("data-choice") ?? ""));
  const at = Math.max(
    0,
    ids.findIndex((id) => wanted.includes(id)),
  );
  const before = await page.locator(".answer").count();
  await page.keyboard.press(String(at + 1));
  await page.waitForFunction(
    (count) => document.querySelectorAll(".answer").length > count || document.querySelector(".told") !== null,
    before,
  );
  return "answered";
}

async function playByKeys({ page }: Game, wanted: readonly string[]): Promise<string> {
  for (let step = 0; step < 120; step++) if ((await answerByKeys(page, wanted)) === "ended") break;
  return (await page.locator(".told h1").textContent()) ?? "";
}

describe("by keyboard alone", () => {
  test.each([
    ["The Great Break", []],
    ["Council Europe", ["enforced", "wait", "cabinet"]],
    ["The White Restoration", ["conceded"]],
    ["Behind the Urals", ["refused"]],
    ["The Warning Heeded", ["soviets", "force", "copied"]],
  ] as const)("to %s", async (title, wanted) => {
    const game = await openGame();
    const { page } = game;
    // From the very start: Tab to the first link and Enter.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Begin the record");
    await page.keyboard.press("Enter");
    await page.waitForSelector("html.answers");
    expect(await playByKeys(game, wanted)).toBe(title);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/ending-${title.toLowerCase().replaceAll(" ", "-")}.png` });
    await game.close();
  });

  test("the page says what an answer did, once, and takes the reader to the new text", async () => {
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await page.waitForSelector("html.answers:not(.resuming)");
    await page.keyboard.press("1");
    await page.waitForSelector(".answer");
    const said = (await page.locator("#app > [aria-live]").textContent()) ?? "";
    expect(said).toMatch(/^Recorded: With a tray round my neck\..*It hung from a strap.*What did you hear, going round\? \d answers\.$/s);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("passage now");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-choice"))).toBe("names");
    await game.close();
  });
});

test("futures open are counted as doors shut, and the ending says what decided it", async () => {
  const game = await openGame({ hash: "#read" });
  const { page } = game;
  await page.waitForSelector("text=futures open: 5");
  // The first answers are what happened: to a late peace, which shuts the road behind the Urals.
  for (let step = 0; step < 30 && (await page.locator("text=/futures open: 4/i").count()) === 0; step++) {
    await answerByKeys(page, []);
    await page.waitForTimeout(120);
  }
  await page.waitForSelector("text=futures open: 4");
  expect(await playByKeys(game, [])).toBe("The Great Break");
  await page.waitForSelector("text=12 others: any of them, changed alone, would still have led here");
  expect(await page.locator(".causes").first().locator("li").count()).toBe(3);
  expect(await page.locator(".run-line > p").textContent()).toMatch(/^You never left what happened/);
  expect(await page.locator(".run-line li.recorded").count()).toBe(15);
  await game.close();
});

test("a page is turned with a movement, and without one where motion is reduced", async () => {
  const game = await openGame({});
  const { page } = game;
  await page.waitForSelector("html.answers:not(.resuming)");
  await page.waitForFunction(() =>
    [...document.styleSheets].some(({ cssRules }) => [...cssRules].some(({ cssText }) => cssText.includes("wedge"))),
  );
  const turned = async (selector: string): Promise<string | null> => {
    await page.click(selector);
    await page.waitForTimeout(50);
    return page.evaluate(() => document.documentElement.dataset["turn"] ?? null);
  };
  expect(await turned("text=Begin the record")).toBe("read");
  await page.waitForFunction(() => document.documentElement.dataset["turn"] === undefined);
  expect(await turned(".bar >> text=Title")).toBe("title");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.waitForFunction(() => document.documentElement.dataset["turn"] === undefined);
  expect(await turned("text=Begin the record")).toBe(null);
  await game.close();
});

test("the poster of an ending is saved as a PNG of 2400 pixels on its long side", async () => {
  const game = await openGame({ hash: "#read" });
  const { page } = game;
  await page.waitForSelector("html.answers:not(.resuming)");
  expect(await playByKeys(game, ["refused"])).toBe("Behind the Urals");
  expect(await page.locator(".run-line li.departed").allTextContents()).toEqual([
    expect.stringMatching(/^March 1918 Who signs at Brest\?/),
  ]);
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("text=Save the poster")]);
  expect(saved.suggestedFilename()).toBe("no-straight-line-urals.png");
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
  page.on("request", (request) => /player-/.test(request.url()) && fetched.push(request.url()));
  await page.waitForSelector("html.answers:not(.resuming)");
  await page.keyboard.press("s");
  await page.waitForSelector("text=Rooms and music");
  expect(fetched).toEqual([]);
  await page.click("text=Rooms and music");
  await expect.poll(() => fetched.length, { timeout: 10_000 }).toBe(1);
  await page.locator(".volume input").first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.locator(".volume output").first().textContent()).toBe("middling");
  await page.keyboard.press("Escape");
  await answerByKeys(page, []);
  await page.waitForTimeout(500);
  // Another day: a page that nobody has touched yet.
  const later = await game.context.newPage();
  // To ask the page anything from here counts as a touch of it.
  await later.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "userActivation", { get: () => ({ hasBeenActive: false, isActive: false }) }),
  );
  const again: string[] = [];
  later.on("request", (request) => /player-/.test(request.url()) && again.push(request.url()));
  await later.goto(page.url());
  await later.waitForSelector("html.answers:not(.resuming)");
  await later.waitForTimeout(1500);
  expect(again).toEqual([]);
  await later.keyboard.press("s");
  await expect.poll(() => again.length, { timeout: 10_000 }).toBe(1);
  expect(await later.locator("label", { hasText: "Rooms and music" }).locator("input").isChecked()).toBe(true);
  await game.close();
});

describe("by touch on a phone", () => {
  test("to an ending, with nothing wider than the screen and every target large enough", async () => {
    const game = await openGame({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
    const { page } = game;
    await page.tap("text=Begin the record");
    await page.waitForSelector("html.answers");
    for (let step = 0; step < 120 && (await page.locator(".told h1").count()) === 0; step++) {
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > innerWidth || (document.querySelector(".column")?.scrollWidth ?? 0) > innerWidth,
      );
      expect(wide).toBe(false);
      const small = await page
        .locator("#read button:visible")
        .evaluateAll((list) => list.filter((item) => item.getBoundingClientRect().height < 44).map((item) => item.textContent));
      expect(small).toEqual([]);
      const target = page.locator("[data-close], [data-choice]:not([aria-disabled=true])").last();
      const entries = await page.locator(".answer").count();
      await target.tap();
      await page.waitForFunction(
        (count) => document.querySelectorAll(".answer").length !== count || document.querySelector("[data-close], .told") !== null,
        entries,
      );
    }
    expect(await page.locator(".told h1").textContent()).not.toBe("");
    // It opens at its top, although the last text may still have been scrolling.
    await page.waitForTimeout(800);
    expect(await page.evaluate(() => document.querySelector(".column")?.scrollTop)).toBe(0);
    await game.close();
  });
});

describe("broken off", () => {
  test("a reload comes back to the exact place, and Continue is on the title", async () => {
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await page.waitForSelector("html.answers:not(.resuming)");
    for (const key of ["2", "3", "1", "2", "3"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(80);
    }
    await page.locator("[data-close]").click();
    await page.waitForSelector("text=The Tired Guard");
    await page.keyboard.press("2");
    await page.waitForSelector("text=A rattle");
    // The number of futures comes when the histories are loaded: a page is whole when it is there.
    const told = async (): Promise<string> => {
      await page.waitForSelector("text=/futures open/i");
      return page.locator("article").innerText();
    };
    const before = await told();
    await page.waitForTimeout(900);
    await page.reload();
    await page.waitForSelector("html.answers:not(.resuming)");
    await page.waitForSelector("text=A rattle");
    expect(await told()).toBe(before);
    await page.goto(page.url().replace("#read", ""));
    await page.reload();
    await page.waitForSelector("text=Continue · 1918");
    await page.click("text=Continue · 1918");
    await page.waitForSelector("#read .answer");
    expect(await told()).toBe(before);
    await game.close();
  });

  test("beginning again keeps the earlier reading on the shelf, from where it can be taken up", async () => {
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await page.waitForSelector("html.answers:not(.resuming)");
    for (const key of ["1", "1", "1"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(80);
    }
    await page.waitForTimeout(800);
    await page.click("text=Title");
    await page.click("text=Begin the record");
    await page.waitForFunction(() => document.querySelectorAll(".answer").length === 0);
    await page.keyboard.press("2");
    await page.waitForSelector(".answer");
    await page.waitForTimeout(800);
    await page.keyboard.press("l");
    await page.waitForSelector("text=Earlier readings");
    await page.click("text=Take it up");
    await page.waitForFunction(() => document.querySelectorAll(".answer").length === 3);
    await game.close();
  });
});

describe("before the script has come", () => {
  test("the opening can be read, and an answer given then is taken when the game is ready", async () => {
    const game = await openGame({ before: () => undefined });
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
    expect(await page.locator(".answer").innerText()).toContain("I walked in behind the Obukhov men");
    await game.close();
  });
});
