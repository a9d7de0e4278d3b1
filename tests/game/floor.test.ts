// The built game in a browser that has nothing newer than the floor of docs/browsers.md: from the title to an ending, with all that opens.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { endingIds } from "../../src/generated/ids.ts";
import { newerLanguage, newerWeb, takeAway } from "../newer.ts";
import { type Game, openGame, withBrowser } from "./harness.ts";

withBrowser({ draws: true });

const newer = [...newerLanguage, ...newerWeb];

/** Opens the game without them, in the page and in its Worker. */
async function openOld(): Promise<Game & { readonly workers: readonly string[] }> {
  const workers: string[] = [];
  const game = await openGame();
  const { page, context } = game;
  const url = page.url();
  // The page as it is must not start its Worker meanwhile.
  await page.goto("about:blank");
  await context.addInitScript(takeAway, newer);
  await context.route("**/*worker*.js", (route) => {
    // Looked at as a text before it is taken, it must be what it was built as.
    if (route.request().resourceType() === "fetch") return route.continue();
    const { pathname } = new URL(route.request().url());
    const worker = readFileSync(join("dist", pathname), "utf8");
    workers.push(pathname);
    return route.fulfill({ contentType: "text/javascript", body: `(${String(takeAway)})(${JSON.stringify(newer)});\n${worker}` });
  });
  await page.goto(url);
  await page.waitForSelector("html.answers:not(.resuming)");
  return { ...game, workers };
}

/** Gives first answers and closes files until `selector` is there, as fast as the page follows. */
async function readUntil(page: Page, selector: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    const last = performance.now() + 50_000;
    while (document.querySelector(wanted) === null && performance.now() < last) {
      document.querySelector<HTMLElement>("#read [data-close], #read [data-choice]:not([aria-disabled=true])")?.click();
      await frame();
    }
  }, selector);
  await page.waitForSelector(selector);
}

async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
}

test("everything opens, and the reading comes to an ending with its reasons and its poster", async () => {
  const game = await openOld();
  const { page } = game;
  expect(
    await page.evaluate(() => ["toSorted" in [], "groupBy" in Object, "startViewTransition" in document, "requestIdleCallback" in window]),
  ).toEqual([false, false, false, false]);
  await page.click("text=Begin the record");
  await page.waitForSelector(".stage canvas");
  // Counted by the Worker.
  await page.waitForSelector(`text=/futures open: ${endingIds.length}/i`);
  expect(game.workers).toHaveLength(1);
  await page.waitForSelector("#read .gloss");
  await page.click("summary:has-text('Where things stand')");
  await page.waitForSelector("text=On the map");
  await readUntil(page, "#read [data-close]");
  await page.keyboard.press("l");
  await page.waitForSelector("dialog .decisions");
  await closePanel(page);
  await page.keyboard.press("n");
  await page.waitForSelector(".sources .leaf");
  await page.keyboard.press("Escape");
  await page.keyboard.press("s");
  await page.click("dialog label:has-text('Night')");
  await page.click("dialog label:has-text('Rooms and music')");
  await page.click("dialog label:has-text('The map and the Line')");
  await page.waitForSelector(".stage canvas", { state: "detached" });
  await page.click("dialog label:has-text('The map and the Line')");
  await page.waitForSelector(".stage canvas");
  await closePanel(page);
  await readUntil(page, ".told h1");
  await page.waitForSelector(".causes li");
  await page.waitForSelector(".run-line li");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("text=Save the poster")]);
  expect(saved.suggestedFilename()).toMatch(/\.png$/);
  await game.close();
});
