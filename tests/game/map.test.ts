// The map of What if in the built game: by keys alone, by a press on the drawing, on every screen, and with nothing that axe can find.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Game, openGame, ready, shots, takeUpEnding, told, withBrowser } from "./harness.ts";

withBrowser();

const hash = "#what-if/map?whole=1&at=legien.cabinet";
/** Each look that a device may ask for. */
const looks: readonly (readonly [string, { readonly width: number; readonly height: number }, Parameters<Page["emulateMedia"]>[0]])[] = [
  ["wide", { width: 1440, height: 900 }, {}],
  ["night", { width: 1440, height: 900 }, { colorScheme: "dark" }],
  ["contrast", { width: 390, height: 844 }, { contrast: "more" }],
  ["forced", { width: 1440, height: 900 }, { forcedColors: "active" }],
  ["paper", { width: 800, height: 900 }, { media: "print" }],
];
const unlike: Parameters<Page["emulateMedia"]>[0] = { colorScheme: null, contrast: null, forcedColors: null, media: null };

const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector(".map .delta path") !== null && document.querySelector(".map td.more") !== null);

/** One game for all that a link opens. */
let game: Game;
beforeAll(async () => {
  game = await openGame({ hash, viewport: { width: 1440, height: 900 } });
  await drawn(game.page);
});
afterEach(async () => {
  await game.page.emulateMedia(unlike);
  await game.page.setViewportSize({ width: 1440, height: 900 });
});
afterAll(() => game.close());

/** The map as the link opens it. */
async function opened(): Promise<Page> {
  const { page } = game;
  await page.evaluate((to) => (location.hash = to), hash);
  await drawn(page);
  return page;
}

test.each(looks)("%s: axe finds nothing, and nothing is wider than the page", async (name, size, look) => {
  const page = await opened();
  await page.emulateMedia(look ?? {});
  await page.setViewportSize(size);
  await page.waitForSelector(`.map[data-form="${size.width < 1180 ? "tall" : "wide"}"]`);
  await page.waitForSelector(".map .holds > span:first-child:not([role])", { state: "attached" });
  if (shots !== undefined) await page.screenshot({ path: `${shots}/map-${name}.png` });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  // On paper nothing is read out.
  if (name === "paper") return;
  const axe = new AxeBuilder({ page: page as never }).setLegacyMode().include("#what-if");
  // Where the device forces its colours, the page has none to be held to.
  const { violations } = await (name === "forced" ? axe.disableRules("color-contrast") : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
});

test("at 1440 × 900 the map, its ends, and what is said of an answer stand on one screen", async () => {
  const page = await opened();
  for (const part of [".map .delta", ".map .ends tbody tr:last-child", ".map .told-of .act", ".map fieldset"]) {
    const box = await page.locator(part).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(900);
  }
});

test("beside each end stands how far its share moves as odds do, about what it is by these", async () => {
  const page = await opened();
  const rows = await page.locator(".map .ends tbody tr").evaluateAll((all) =>
    all.map((row) => ({
      share: Number(row.querySelector(".share")?.textContent),
      range: (row.querySelector(".ranged .heard")?.textContent ?? "").split(" to ").map(Number),
    })),
  );
  expect(rows).toHaveLength(16);
  for (const { share, range } of rows) {
    expect(range[0]).toBeLessThanOrEqual(share);
    expect(range.at(-1)).toBeGreaterThanOrEqual(share);
  }
});

test("says what an answer makes of the ends, beside the others that stand open there", async () => {
  const page = await opened();
  const said = await page.locator(".map .finding > p").first().innerText();
  expect(said).toMatch(
    /^Of 1,000 histories drawn by these odds, \d+ are asked “Who governs Germany after the great strike\?” If this is decided, “Form a workers’ cabinet”, /,
  );
  expect(said).toMatch(/by the other answers that stand open there/);
  expect(said).not.toMatch(/chance|%|\d\.\d/);
  // When what happened was over: so many still come there of those that have gone its way.
  const over = await page.locator(".map .over").innerText();
  expect(over).toMatch(/^Of 100 histories that come here as it happened, \d+ end in The Great Break; once it is answered so too, \d+\./);
  const heads = await page.locator(".map .in-words th").allTextContents();
  expect(heads.join()).toContain("Of 100 that come here as it happened, end in The Great Break");
});

test("goes hinge by hinge and answer by answer by keys, and the address says where it is", async () => {
  const page = await opened();
  await page.locator(".map fieldset :checked").focus();
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => location.hash.endsWith("at=legien.crushed"));
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => location.hash.includes("at=curzon"));
  // The keys have come along.
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches(".map fieldset :checked"))).toBe(true);
  await page.keyboard.press("ArrowLeft");
  await page.waitForFunction(() => location.hash.includes("at=legien"));
  await page.selectOption(".map select", "brest");
  await page.waitForFunction(() => location.hash.includes("at=brest"));
  await page.goBack();
  await page.waitForFunction(() => location.hash.includes("at=legien"));
});

test("a press on the drawing points at what lies there", async () => {
  const page = await opened();
  const box = await page.locator(".map .delta").boundingBox();
  if (box === null) throw new Error("nothing is drawn");
  // The first column, in the lane of what happened.
  await page.mouse.click(box.x + 34, box.y + 218);
  await page.waitForFunction(() => location.hash.includes("at=coalition.walkout"));
});

test("the endings can be put in another order, and the order is in the address", async () => {
  const page = await opened();
  await page.click(".map .order >> text=Share");
  await page.waitForFunction(() => location.hash.includes("order=share"));
  const shares = (await page.locator(".map .ends tbody .share").allInnerTexts()).map(Number);
  expect(shares).toHaveLength(16);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
});

test("tells the same in words, every answer and every end", async () => {
  const page = await opened();
  await page.click(".map .in-words summary");
  const [answers, ends] = [page.locator(".map .in-words table").nth(0), page.locator(".map .in-words table").nth(1)];
  await expect.poll(() => ends.locator("tbody tr").count()).toBe(16);
  const hinges = new Set(await answers.locator("tbody td:nth-child(2)").allInnerTexts());
  expect(hinges.size).toBe(27);
  await page.click(".map .in-words summary");
});

test("the reader’s own history is on it, and its end is marked", async () => {
  const way = told().ways.find(({ ending }) => ending === "council_europe");
  if (way === undefined) throw new Error("no such ending");
  const reader = await openGame({ hash: "#read", viewport: { width: 1440, height: 900 } });
  const { page } = reader;
  await ready(page);
  await takeUpEnding(page, way.steps, way.title);
  await page.evaluate(() => (location.hash = "#what-if/map?at=legien"));
  await page.waitForSelector(".map tr.own");
  await expect.poll(() => page.locator(".map tr.own th").innerText()).toContain(way.title);
  await expect.poll(() => page.locator(".map .legend .own").count()).toBe(1);
  if (shots !== undefined) await page.screenshot({ path: `${shots}/map-own.png` });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForSelector('.map[data-form="tall"]');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/map-own-phone.png`, fullPage: true });
  await reader.close();
});

test("320 pixels wide and twice as large, nothing runs out of the page", async () => {
  const page = await opened();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.waitForSelector('.map[data-form="tall"]');
  for (const size of ["1", "2"]) {
    await page.evaluate((value) => document.documentElement.style.setProperty("--text-size", value), size);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".map *")]
        .filter((item) => item.getClientRects().length > 0 && !item.closest(".heard, svg, details, .ends table, [aria-hidden]"))
        .filter((item) => item.getBoundingClientRect().right > innerWidth + 1)
        .map((item) => `${item.tagName}.${item.className} ${item.textContent.slice(0, 30)}`),
    );
    expect(beyond, size).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/map-narrow-${size}.png`, fullPage: true });
  }
});
