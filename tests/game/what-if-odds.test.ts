// The odds in the built game: a rating moves the endings and the address, what differs adds up, the evidence comes, and a link brings all of it.
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

const numbers = async (page: Page, place: string): Promise<number[]> =>
  (await page.locator(place).allInnerTexts()).map((text) => (text === "·" ? 0 : Number(text.replace("−", "-").replace("under 1", "0"))));

test("with the keyboard alone a rating moves the endings and the address, the parts add up, and the way back leads to ours", async () => {
  const game = await openGame({ hash: "#what-if/odds?whole=1" });
  const { page } = game;
  await page.waitForSelector(".odds-view .questions li");
  await expect.poll(() => page.locator(".questions > li").count()).toBe(5);
  await expect.poll(() => page.locator(".finding").innerText()).toContain("By our odds");
  const before = await numbers(page, ".sixteen td:nth-child(2)");
  const slider = page.locator(".firmness input").first();
  await slider.focus();
  const said = (): Promise<string | null> => slider.getAttribute("aria-valuetext");
  const ours = await said();
  for (let times = 0; times < 4; times++) await page.keyboard.press("ArrowLeft");
  await page.waitForFunction(() => location.hash.includes("odds="));
  expect(await said()).not.toBe(ours);
  // What a finger is on is not taken from under it.
  await expect.poll(() => slider.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.waitForSelector(".parts .sum .end");
  const after = await numbers(page, ".sixteen td:nth-child(2)");
  expect(after).not.toEqual(before);
  await expect.poll(() => page.locator(".finding").innerText()).toContain("By your odds");
  await expect.poll(() => page.locator(".own-odds").innerText()).toContain("By your odds: 1 question changed");
  const [from = 0, ...steps] = await numbers(page, ".parts .sum td");
  const to = steps.pop();
  expect(steps.reduce((sum, step) => sum + step, from)).toBe(to);
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("Backspace");
  await page.waitForFunction(() => !location.hash.includes("odds="));
  await page.waitForFunction(() => document.querySelector(".parts .sum") === null);
  await expect.poll(() => said()).toBe(ours);
  await game.close();
});

test("a link brings two sets, the dial and a row with its evidence, on a phone", async () => {
  const hash = "#what-if/odds?whole=1&at=grain&odds=grain.4.5.2&together=2&theirs=brest.8.1.1,grain.20.5.2";
  const game = await openGame({ hash, viewport: { width: 320, height: 640 } });
  const { page } = game;
  await page.waitForSelector(".odds-view .grounds .raters");
  await expect.poll(() => page.locator(".grounds article").count()).toBe(2);
  await page.waitForSelector(".parts .sum");
  // Two questions, and the dial.
  await expect.poll(() => page.locator(".parts li").count()).toBe(3);
  const [from = 0, ...steps] = await numbers(page, ".parts .sum td");
  const to = steps.pop();
  expect(steps.reduce((sum, step) => sum + step, from)).toBe(to);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  await page.click("text=Swap the two");
  await page.waitForFunction(() => location.hash.includes("odds=brest.8.1.1,grain.20.5.2"));
  await expect.poll(() => page.evaluate(() => location.hash)).toContain("theirs=grain.4.5.2");
  await page.goBack();
  await page.waitForFunction(() => location.hash.includes("odds=grain.4.5.2"));
  await game.close();
});

test("each setting can be started from, and somebody’s link held against", async () => {
  const game = await openGame({ hash: "#what-if/odds?whole=1" });
  const { page } = game;
  await page.waitForSelector(".settings li");
  await expect.poll(() => page.locator(".settings li").count()).toBe(6);
  await page.click(".settings >> text=A straight line");
  await page.waitForFunction(() =>
    document.querySelector(".finding")?.textContent?.includes("no end is commoner than what happened, The Great Break: 1000 of 1,000"),
  );
  await page.fill(".against input", "https://example.org/#what-if/odds?odds=grain.4.5.2");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.includes("theirs=grain.4.5.2"));
  await expect.poll(() => page.locator(".against").innerText()).toContain("Now held against");
  await page.waitForSelector(".parts li");
  await page.click("text=The same as a table");
  await page.waitForSelector(".in-words table");
  await expect.poll(() => page.locator(".in-words table").count()).toBe(3);
  await game.close();
});
