// The rules in the built game: moved by keyboard, buttons and dragging, switched off, argued with, and the method page behind every view.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openGame, told, withBrowser } from "./harness.ts";

withBrowser();

async function violationsOf(page: Page, part = "#what-if"): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode().include(part).disableRules("skip-link").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

const rows = (page: Page): Promise<string[]> =>
  page.locator(".rules-list > li[data-on]").evaluateAll((all) => all.map((row) => row.getAttribute("data-rule") ?? ""));
const handle = (ending: string): string => `[data-rule="${ending}"] [data-control="handle"]`;
const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
/** How many of 1,000 a rule names, as its row says. */
const named = async (page: Page, ending: string): Promise<number> =>
  Number(await page.locator(`[data-rule="${ending}"] .tally b`).innerText());

test("a rule is moved by keyboard, by buttons and by dragging, and the ends answer; back undoes each in one step", async () => {
  const game = await openGame({ hash: "#what-if/rules?whole=1", viewport: { width: 1280, height: 900 } });
  const { page } = game;
  await page.waitForSelector(".rules-list");
  const own = await rows(page);
  expect(own).toHaveLength(told().ways.length);
  expect(await violationsOf(page)).toEqual([]);

  const before = await named(page, "long_nep");
  await page.locator(handle("long_nep")).focus();
  await page.keyboard.press("Home");
  await page.waitForFunction(() => location.hash.includes("rules=long_nep,"));
  expect((await rows(page))[0]).toBe("long_nep");
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("[data-rule]")?.getAttribute("data-rule"))).toBe("long_nep");
  await page.waitForFunction((least) => Number(document.querySelector('[data-rule="long_nep"] .tally b')?.textContent) > least, before);
  await expect.poll(() => page.locator(".finding p").first().innerText()).toMatch(/^By your rules at least \d+ of 1,000/);
  await page.locator('[data-rule="long_nep"] [data-control="later"]').click();
  await page.waitForFunction(() => !location.hash.includes("rules=long_nep,"));
  expect((await rows(page))[1]).toBe("long_nep");
  await page.goBack();
  await page.goBack();
  await page.waitForFunction(() => !location.hash.includes("rules="));
  await expect.poll(() => rows(page)).toEqual(own);

  await page.locator(handle("urals")).hover();
  await page.mouse.down();
  // To the middle of the next row, whichever that is, and twice: each is moved past as soon as the pointer is beyond it.
  const to = async (ending: string): Promise<void> => {
    const row = await page.locator(`[data-rule="${ending}"]`).boundingBox();
    if (row === null) throw new Error("nothing to drag past");
    await page.mouse.move(row.x + row.width - 30, row.y + row.height * 0.75, { steps: 3 });
    await page.waitForFunction((after) => location.hash.includes(`${after},urals`), ending);
  };
  await to("white_victory");
  await to("two_chambers");
  await page.mouse.up();
  expect((await rows(page)).slice(0, 3)).toEqual(["white_victory", "two_chambers", "urals"]);
  await page.goBack();
  await page.waitForFunction(() => !location.hash.includes("rules="));

  await page.locator('[data-rule="great_break"] input').click();
  await page.waitForSelector('[data-rule="great_break"].off');
  await page.waitForSelector("text=An end that no rule names");
  expect(hash(page)).not.toContain("great_break");
  await game.close();
});

test("a change of a rule of the world is opened and sent, on a small phone; the method page tells who rated, and how many histories there are", async () => {
  const game = await openGame({ hash: "#what-if/rules?whole=1&way=9", viewport: { width: 320, height: 640 } });
  const { page } = game;
  await page.waitForSelector(".variants .opened");
  await expect.poll(() => page.locator(".variants > li").count()).toBeGreaterThanOrEqual(30);
  await expect.poll(() => page.locator(".variants .opened ol li").count()).toBe(5);
  expect(await violationsOf(page, ".variants .open")).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.click("#what-if > footer a");
  await page.waitForSelector(".method-view .disagree");
  // Its link is at the foot of a long page, and it is read from its top.
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.waitForSelector("text=twenty-four questions had more than one open answer");
  await expect.poll(() => page.locator(".method-view").innerText()).toMatch(/\d{3},\d{3},\d{3} different lists of answers/);
  expect(await violationsOf(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await game.close();
});

test("before a first ending the method page is open, and names no ending", async () => {
  const game = await openGame({ hash: "#what-if/method" });
  const { page } = game;
  await page.waitForSelector(".method-view .disagree");
  for (const { title } of told().ways) expect(await page.locator("#what-if").innerText()).not.toContain(title);
  await page.goto(page.url().replace("method", "rules"));
  await page.waitForSelector("#what-if .gate");
  await game.close();
});
