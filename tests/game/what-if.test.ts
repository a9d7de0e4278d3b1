// What if in the built game: its door and its gate, the wall of endings and the smallest change, for everybody who comes there.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { openGame, ready, takeUpEnding, told, withBrowser } from "./harness.ts";

withBrowser();

const phone = { width: 390, height: 844 };

/** A view has its answers. */
const answered = "#what-if :is(.map table, .wall, .steps)";

async function violationsOf(page: Awaited<ReturnType<typeof openGame>>["page"]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: page as never })
    .setLegacyMode()
    .include("#what-if")
    .disableRules("skip-link")
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

test("from the title it tells what was passed and nothing more; the whole comes after two presses, and the way back leads to the title", async () => {
  const game = await openGame();
  const { page } = game;
  await ready(page);
  await page.click("text=What if…");
  await page.waitForSelector("#what-if .gate");
  await expect.poll(() => page.locator("#title").isVisible()).toBe(false);
  for (const { title } of told().ways) expect(await page.locator("#what-if").innerText()).not.toContain(title);
  expect(await violationsOf(page)).toEqual([]);
  await page.click("text=Show the whole all the same");
  await page.click("text=Yes, show it");
  await page.waitForSelector(answered);
  await page.goBack();
  await page.waitForSelector("#what-if .gate");
  await page.click("text=Back to the title");
  await page.waitForSelector("#title:visible");
  await expect.poll(() => page.locator("#what-if").count()).toBe(0);
  await game.close();
});

test("the wall names what was read and nothing else; a hint comes when it is asked for", async () => {
  const way = told().ways.find(({ ending }) => ending === "long_nep");
  if (way === undefined) throw new Error("no such ending");
  const game = await openGame({ hash: "#read" });
  const { page } = game;
  await ready(page);
  await takeUpEnding(page, way.steps, way.title);
  await page.click("text=What if…");
  await page.waitForSelector("#what-if .steps, #what-if .by-distance");
  await page.click("#what-if nav >> text=Endings 1 / 16");
  await page.waitForSelector(".wall");
  // The pointer rests on the tab that it has pressed, which can be read all the same.
  const ink = (): Promise<string> => page.locator("#what-if nav [aria-current]").evaluate((tab) => getComputedStyle(tab).color);
  const pointed = await ink();
  await page.mouse.move(0, 600);
  expect(await ink()).toBe(pointed);
  const wall = await page.locator(".wall").innerText();
  for (const { ending, title } of told().ways) expect(wall.toLowerCase().includes(title.toLowerCase()), title).toBe(ending === way.ending);
  await expect.poll(() => page.locator(".wall li").count()).toBe(told().ways.length);
  await page.locator(".wall .unread a").first().click();
  await page.waitForSelector(".strip .hints button");
  await expect.poll(() => page.locator(".strip .hints li").count()).toBe(0);
  await page.click(".strip .hints button");
  await expect.poll(() => page.locator(".strip .hints li").innerText()).toMatch(/^Hint 1: it begins in /);
  expect(page.url()).not.toContain("to=");
  expect(await violationsOf(page)).toEqual([]);
  await game.close();
});

test("a link opens the smallest change to an ending, step by step; it is chosen, sent and read, with the keyboard alone", async () => {
  const game = await openGame({ hash: "#what-if/smallest?whole=1&to=council_europe", viewport: phone });
  const { page } = game;
  await page.waitForSelector("#what-if .steps");
  const steps = told().ways.find(({ ending }) => ending === "council_europe")?.changes ?? [];
  await expect.poll(() => page.locator(".steps > li").count()).toBe(steps.length);
  await page.waitForSelector(".steps .rated");
  expect(await violationsOf(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violationsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: null });
  await page.locator(".by-distance a", { hasText: "The Long NEP" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.includes("to=long_nep"));
  await page.goBack();
  await page.waitForFunction(() => location.hash.includes("to=council_europe"));
  await page.click("text=One decision other: what then?");
  await page.waitForSelector(".alone .still");
  expect(await page.locator(".alone .elsewhere li").count()).toBeGreaterThan(5);
  expect(await violationsOf(page)).toEqual([]);
  await page.locator(".picks select").last().focus();
  await page.locator(".picks select").last().selectOption("council_europe");
  await page.waitForSelector("#what-if .steps");
  expect(await page.locator(".picks select:focus").count()).toBe(1);
  await page.locator("text=Read it from its first step").focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector(`#read [data-choice]`);
  await expect
    .poll(() => page.locator(".notice:visible", { hasText: "Nothing is answered for you." }).innerText())
    .toContain("Raise the price");
  await expect.poll(() => page.locator("#what-if").count()).toBe(0);
  await game.close();
});

test("the smallest change and the wall keep within 320 pixels at twice the size of the letters, and within paper", async () => {
  const game = await openGame({ hash: "#what-if/smallest?whole=1&to=council_europe", viewport: { width: 320, height: 640 } });
  const { page } = game;
  const within = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  for (const [hash, there] of [
    ["#what-if/smallest?whole=1&to=council_europe", ".steps .rated"],
    ["#what-if/smallest?whole=1&to=great_break", ".alone .still"],
    ["#what-if/endings?whole=1&way=5", ".strip .hints"],
  ] as const) {
    await page.evaluate((to) => (location.hash = to), hash);
    await page.waitForSelector(there);
    await page.evaluate(() => document.documentElement.style.setProperty("--text-size", "2"));
    await expect.poll(within, { message: hash }).toBe(true);
    await page.evaluate(() => document.documentElement.style.removeProperty("--text-size"));
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 760, height: 1000 });
    await expect.poll(within, { message: `${hash} on paper` }).toBe(true);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 320, height: 640 });
  }
  // With the whole open the wall names all, and says their rules.
  expect((await page.locator(".wall").innerText()).toLowerCase()).toContain("the long nep");
  expect(await page.locator(".wall .says").count()).toBe(told().ways.length);
  await game.close();
});

test.each([
  ["#what-if/nowhere?whole=1", "This link asks for a view that there is not"],
  ["#what-if/smallest?whole=1&to=utopia", "names something that this story does not have"],
  ["#what-if/smallest?whole=1&together=99", "could not be read"],
  ["#what-if/smallest?whole=1&from=AAAAAAAAAA", "no such reading here"],
])("%s says what is wrong with it, and shows a view", async (hash, said) => {
  const game = await openGame({ hash, viewport: { width: 320, height: 640 } });
  const { page } = game;
  await page.waitForSelector("#what-if :is(.by-distance, .map table)");
  await expect.poll(() => page.locator("#what-if").innerText()).toContain(said);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await game.close();
});

test("where the graph does not come, that is said, and trying again helps", async () => {
  const game = await openGame({ hash: "#title" });
  game.allow(/Failed to load resource/);
  const { page } = game;
  await ready(page);
  await page.route("**/story/graph-*", (route) => route.abort());
  await page.click("text=What if…");
  await page.waitForSelector("#what-if [role=alert]");
  await page.unroute("**/story/graph-*");
  await page.click("#what-if [role=alert] button");
  await page.waitForSelector("#what-if .gate");
  await game.close();
});
