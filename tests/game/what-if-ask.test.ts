// Ask in the built game: a question is built, changed and undone with the keyboard alone, answered for everybody, and read.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { openGame, withBrowser } from "./harness.ts";

withBrowser();

type Page = Awaited<ReturnType<typeof openGame>>["page"];

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: page as never })
    .setLegacyMode()
    .include("#what-if")
    .disableRules("skip-link")
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

const fits = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const told = (page: Page): Promise<string> => page.locator(".ask-view .finding p").first().innerText();
const hash = (page: Page, part: string): Promise<unknown> => page.waitForFunction((text) => location.hash.includes(text), part);

test("a reader who knows no turning point by name builds a question by a word, with keys alone, takes a pin away and has it back", async () => {
  const game = await openGame({ hash: "#what-if/ask?whole=1" });
  const { page } = game;
  await page.waitForSelector(".ask-view .chooser");
  expect(await violationsOf(page)).toEqual([]);
  await page.locator(".look input").focus();
  await page.keyboard.type("landlords’ fields");
  await page.waitForFunction(() => document.querySelectorAll(".acts details").length === 1);
  // The endings stay in reach of who looks for a turning point.
  expect(await page.locator(".of-story > section input").count()).toBeGreaterThan(9);
  await page.locator(".acts details input").nth(1).focus();
  await page.keyboard.press("Space");
  await hash(page, "pins=estates.divided");
  await page.waitForSelector(".ask-view .rows");
  await expect.poll(() => told(page)).toContain("Share out the fields”");
  await page.locator(".ends-of button", { hasText: "The Red Danube" }).focus();
  await page.keyboard.press("Enter");
  await hash(page, "ends=red_danube");
  await page.waitForFunction(() => document.querySelector(".finding p")?.textContent?.includes("Red Danube"));
  await expect.poll(() => page.locator(".ends-of [aria-pressed=true]").innerText()).toContain("The Red Danube");
  await page.locator(".pin button", { hasText: "Estates" }).focus();
  await page.keyboard.press("Delete");
  await page.waitForFunction(() => !location.hash.includes("pins="));
  // The focus is not lost with what had it.
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains("add"))).toBe(true);
  await page.keyboard.press("Control+z");
  await hash(page, "pins=estates.divided");
  await page.goBack();
  await page.waitForFunction(() => !location.hash.includes("pins="));
  await game.close();
});

test("a link brings a question and its answer, which says always in how many it is asked; a row opens its answers, a bar is pinned", async () => {
  const game = await openGame({
    hash: "#what-if/ask?whole=1&pins=guard.enforced&ends=council_europe&at=grain",
    viewport: { width: 390, height: 844 },
  });
  const { page } = game;
  await page.waitForSelector(".ask-view .opened");
  await expect.poll(() => fits(page)).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.locator(".ruled").innerText()).toContain("The rule of “Council Europe”");
  const rows = await page.locator(".rows li > button").allInnerTexts();
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row).toMatch(/asked in (under )?\d+ of 100/i);
  await expect.poll(() => page.locator(".opened .question").innerText()).toContain("grain in 1928");
  await page.locator(".rows .short", { hasText: "The putsch" }).click();
  await page.waitForSelector(".opened .cited");
  await expect.poll(() => page.locator(".opened .cited").innerText()).toContain("The rule of “Council Europe”");
  await page.locator('.rows [data-option="delegation"]').click();
  await hash(page, "kronstadt.delegation");
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => fits(page)).toBe(true);
  await page.click("text=Read one such history");
  await page.waitForSelector("#read [data-choice]");
  await expect.poll(() => page.locator("#what-if").count()).toBe(0);
  await game.close();
});

test("a question that nothing answers names the pins that quarrel and the lock, and taking one away answers the rest", async () => {
  const game = await openGame({ hash: "#what-if/ask?whole=1&pins=coalition.soviets,guard.enforced,january.force" });
  const { page } = game;
  await page.waitForSelector(".ask-view .quarrel");
  await expect.poll(() => told(page)).toContain("Storm the Chancellery” is shut wherever it is asked");
  const quarrel = await page.locator(".quarrel").innerText();
  expect(quarrel).toContain("The lock:");
  expect(quarrel).not.toContain("under soviets");
  await expect.poll(() => page.locator("text=Read one such history").isDisabled()).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  await page.click(".quarrel button >> text=Take away: The guard");
  await page.waitForSelector(".ask-view .rows");
  expect(await page.locator(".ask-view .can").innerText()).toMatch(/in \d+ of 1,000/);
  await game.close();
});
