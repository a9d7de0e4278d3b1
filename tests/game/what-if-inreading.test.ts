// What if in the reading of the built game: what hangs on a turning point, the nearest other ending, and the three questions of belief.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Game, openGame, ready, takeUpEnding, told, withBrowser } from "./harness.ts";

withBrowser();

async function violationsOf(page: Page, of: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode().include(of).disableRules("skip-link").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** Opens the settings, and switches one. */
async function switchSetting(page: Page, name: string): Promise<void> {
  await page.click(".bar >> text=Settings");
  await page.locator("dialog label", { hasText: name }).locator("input").click();
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
}

/** Answers by the first that is open until a turning point lies open. */
const toTurningPoint = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    while (document.querySelector("#ask .fork") === null) {
      document.querySelector<HTMLElement>("[data-choice]:not([aria-disabled=true]), [data-close]")?.click();
      await new Promise((done) => requestAnimationFrame(done));
    }
  });

const namesAnEnding = (text: string): string[] =>
  told()
    .ways.map(({ title }) => title)
    .filter((title) => text.toLowerCase().includes(title.toLowerCase()));

async function opened(hash: string, options: Parameters<typeof openGame>[0] = {}): Promise<{ game: Game; page: Page; asked: string[] }> {
  const game = await openGame({ hash, ...options });
  const asked: string[] = [];
  game.page.on("request", (request) => asked.push(request.url()));
  return { game, page: game.page, asked };
}

test("what hangs on a turning point is told to whoever wants it: without moving the answers, without naming an end; and costs nobody else anything", async () => {
  const { game, page, asked } = await opened("#read", { viewport: { width: 1000, height: 800 } });
  await ready(page);
  await toTurningPoint(page);
  await page.waitForSelector(".posed");
  await expect.poll(() => page.locator(".hangs").count()).toBe(0);
  expect(asked.filter((url) => /beside|asking|graph/.test(url))).toEqual([]);
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route("**/story/graph-*", async (route) => {
    await held;
    await route.continue();
  });
  await switchSetting(page, "What hangs on it");
  await page.waitForSelector("text=Counting what hangs on it");
  const topOf = (): Promise<number> =>
    page
      .locator("[data-choice]")
      .first()
      .evaluate((one) => one.getBoundingClientRect().top);
  const before = await topOf();
  release();
  await page.waitForFunction(() => / \d+ end elsewhere/.test(document.querySelector(".hangs p span:not(.room)")?.textContent ?? ""));
  await expect.poll(() => topOf()).toBe(before);
  expect(namesAnEnding(await page.locator(".hangs").innerText())).toEqual([]);
  expect(await violationsOf(page, ".choices")).toEqual([]);
  await page.locator(".hangs a").focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("#what-if .gate");
  expect(page.url()).toMatch(/#what-if\/map\?at=\w+$/);
  await game.close();
});

/** Shares out the counters with the keyboard alone, and keeps it. */
async function shareOut(page: Page, place: string, heights: readonly number[]): Promise<void> {
  const box = page.locator(`.belief-place.${place} .belief`).first();
  await box.locator("summary").focus();
  await page.keyboard.press("Enter");
  for (const [at, height] of heights.entries()) {
    await box.locator("input").nth(at).focus();
    await page.keyboard.press("Home");
    for (let tens = 0; tens < Math.floor(height / 10); tens++) await page.keyboard.press("PageUp");
    for (let ones = 0; ones < height % 10; ones++) await page.keyboard.press("ArrowUp");
  }
  await box.locator(".hand button").focus();
  await page.keyboard.press("Enter");
}

test("at an ending: how far the nearest other is, hints without its name, and what reading did to a belief, kept on this device", async () => {
  const way = told().ways.find(({ ending }) => ending === "long_nep");
  if (way === undefined) throw new Error("no such ending");
  const { game, page } = await opened("#read");
  await ready(page);
  await takeUpEnding(page, way.steps, way.title);
  await page.waitForSelector(".from-here .nearest b");
  await expect
    .poll(() => page.locator(".from-here .nearest").innerText())
    .toMatch(/ending(s are|.* is) .*decisions? away from your history\./);
  expect(namesAnEnding(await page.locator(".from-here").innerText())).toEqual([]);
  await page.locator(".from-here .hints button").focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(".from-here .hints li");
  await expect.poll(() => page.locator(".from-here .hints li").innerText()).toMatch(/^Hint 1: it begins in /);
  await page.waitForSelector(".belief-place.objection .belief");
  await shareOut(page, "after", [40, 25, 0]);
  await page.waitForSelector("text=Put down the other 35 first.");
  await page.locator(".belief-place.after input").nth(2).focus();
  await page.keyboard.press("End");
  await page.locator(".belief-place.after .hand button").click();
  await page.waitForSelector("text=Kept, on this device alone.");
  await shareOut(page, "objection", [50, 12, 38]);
  await page.waitForSelector(".belief-place.objection summary:text-is('What you believed after the objection')");
  await page.click(".belief.drift summary");
  await page.waitForSelector(".drift tbody tr:nth-child(4)");
  await expect.poll(() => page.locator(".drift").innerText()).toContain("13 counters left “The Long NEP”");
  await expect.poll(() => page.locator(".drift tbody tr:nth-child(4)").innerText()).toMatch(/\d+ \(\d+ to \d+\)/);
  await expect.poll(() => page.locator(".drift").innerText()).toContain("Tetlock");
  expect(await violationsOf(page, ".told")).toEqual([]);
  await page.reload();
  await page.waitForSelector(".belief-place.after summary:text-is('What you believed after reading it')");
  await switchSetting(page, "Ask me what I believe");
  await expect.poll(() => page.locator(".belief-place").count()).toBe(0);
  await game.close();
});

test("before a history is read it is asked on a phone, in any theme, and reading it does not wait for an answer", async () => {
  const { game, page } = await opened("#what-if/smallest?whole=1&to=council_europe", { viewport: { width: 320, height: 640 } });
  await page.waitForSelector(".belief-place.before .belief");
  await page.click(".belief-place.before summary");
  await page.waitForSelector(".belief .pile");
  for (const button of await page.locator(".belief .pile button").all()) {
    const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  for (const theme of ["paper", "night", "contrast"]) {
    await page.evaluate((theme) => (document.documentElement.dataset["theme"] = theme), theme);
    expect(await violationsOf(page, ".belief-place"), theme).toEqual([]);
  }
  await page.click("text=Read it from its first step");
  await page.waitForSelector("#read [data-choice]");
  // As it happened there is nothing to believe otherwise.
  await page.evaluate(() => (location.hash = "#what-if/smallest?whole=1&to=great_break"));
  await page.waitForSelector("#what-if .by-distance");
  await expect.poll(() => page.locator(".belief-place").count()).toBe(0);
  await game.close();
});
