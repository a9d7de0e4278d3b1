// The built game for everybody: no violations that axe can find, and nothing lost at 320 pixels and twice the text.
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { type Game, openGame, shots, withBrowser } from "./harness.ts";

withBrowser();

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const sizes = [
  ["desktop", { viewport: desktop }],
  ["phone", { viewport: phone }],
  ["night", { viewport: desktop, colorScheme: "dark" }],
  ["contrast", { viewport: phone, contrast: "more" }],
] as const;

async function check(game: Game, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: game.page as never }).analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
  if (shots !== undefined) await game.page.screenshot({ path: `${shots}/${name}.png` });
}

const ready = (page: Page) => page.waitForSelector("html.answers:not(.resuming)");

async function toTheEnd(page: Page): Promise<void> {
  for (let step = 0; step < 120 && (await page.locator(".told h1").count()) === 0; step++) {
    if ((await page.locator("[data-close]").count()) > 0) await page.click("[data-close]");
    else await page.locator("[data-choice]:not([aria-disabled=true])").first().click();
    await page.waitForTimeout(40);
  }
}

describe.each(sizes)("axe, %s", (name, options) => {
  test("title, reading, sources, a word explained, record, settings, ending", async () => {
    const game = await openGame({ ...options, reducedMotion: "reduce" });
    const { page } = game;
    await ready(page);
    await check(game, `${name}-title`);
    await page.click("text=Begin the record");
    await page.waitForTimeout(1200);
    await check(game, `${name}-reading`);
    await page.locator("[data-choice]").first().focus();
    await check(game, `${name}-answer`);
    await page.locator(".gloss").first().focus();
    await check(game, `${name}-word`);
    await page.keyboard.press("n");
    await page.waitForSelector(".sources .leaf");
    await check(game, `${name}-sources`);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".sources", { state: "detached" });
    for (const key of ["1", "1", "1", "1", "3"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
    }
    await page.keyboard.press("l");
    await page.waitForSelector("dialog .decisions");
    await check(game, `${name}-record`);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    await page.keyboard.press("s");
    await page.waitForSelector("dialog .options");
    await check(game, `${name}-settings`);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    await toTheEnd(page);
    await page.waitForTimeout(300);
    await check(game, `${name}-ending`);
    await game.close();
  });
});

describe("320 pixels wide, text twice as large", () => {
  test("nothing runs out of the page, and every control can be reached", async () => {
    const game = await openGame({ viewport: { width: 320, height: 640 }, reducedMotion: "reduce" });
    const { page } = game;
    const wide = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("#app *")]
          .filter((item) => item.getClientRects().length > 0 && !item.closest(".heard, svg, .name, .stage, [aria-hidden]"))
          .filter((item) => item.getBoundingClientRect().right > innerWidth + 1)
          .map((item) => `${item.tagName}.${item.className}`),
      );
    await ready(page);
    await page.click("#title button");
    await page.getByLabel("200%").check();
    await page.keyboard.press("Escape");
    expect(await wide()).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/narrow-title.png`, fullPage: true });
    await page.click("text=Begin the record");
    await page.waitForTimeout(300);
    expect(await wide()).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/narrow-reading.png` });
    await page.click("nav >> text=Sources");
    await page.waitForSelector(".sources .leaf");
    expect(await wide()).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/narrow-sources.png` });
    await page.click(".sources >> text=Close");
    await page.locator("[data-choice]").last().scrollIntoViewIfNeeded();
    await page.locator("[data-choice]").last().click();
    await page.waitForSelector(".answer");
    await page.click("nav >> text=Record");
    await page.waitForSelector("dialog .log");
    expect(await wide()).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/narrow-record.png` });
    await page.keyboard.press("Escape");
    await toTheEnd(page);
    expect(await wide()).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/narrow-ending.png` });
    await game.close();
  });
});

test("what a screen reader is given of the reading: headings, one question, named answers", async () => {
  const game = await openGame({ hash: "#read" });
  const { page } = game;
  await ready(page);
  const tree = await page.locator("#read").ariaSnapshot();
  expect(tree).toMatch(/heading "File 1.*The Railwaymen" \[level=1\]/);
  expect(tree).toMatch(/heading "And how does a packer.*" \[level=2\]/);
  expect(tree).toContain("With a tray round my neck.");
  expect(tree).not.toContain("canvas");
  expect((tree.match(/heading/g) ?? []).length).toBe(2);
  await game.close();
});

test("text only fetches no engine, and reduced motion is kept", async () => {
  const game = await openGame();
  const { page } = game;
  await ready(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.click("#title button");
  await page.getByLabel(/The map and the Line/).uncheck();
  await page.getByLabel("As little as possible").check();
  await page.keyboard.press("Escape");
  await page.click("text=Begin the record");
  await page.waitForTimeout(1500);
  expect(asked.filter((url) => url.includes("start-"))).toEqual([]);
  expect(await page.locator(".stage canvas").count()).toBe(0);
  expect(await page.locator(".measures[open]").count()).toBe(1);
  await page.reload();
  await ready(page);
  expect(await page.evaluate(() => document.documentElement.dataset["motion"])).toBe("reduced");
  await game.close();
});
