// The built game for everybody: no violations that axe can find, and nothing lost at 320 pixels and twice the text.
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { type Game, answer, idle, openGame, ready, shots, takeUpEnding, told, withBrowser } from "./harness.ts";

withBrowser();

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const sizes = [
  ["desktop", { viewport: desktop }],
  ["phone", { viewport: phone }],
  ["night", { viewport: desktop, colorScheme: "dark" }],
  ["contrast", { viewport: phone, contrast: "more" }],
] as const;

/** A theme changes colours and nothing else: all other rules are held where there is none. */
const byColour = ["color-contrast", "link-in-text-block"];

async function check(game: Game, name: string): Promise<void> {
  // One document and no frames in it: its findings need no second page to be gathered on.
  const axe = new AxeBuilder({ page: game.page as never }).setLegacyMode();
  const { violations } = await (/^(night|contrast)-/.test(name) ? axe.withRules(byColour) : axe).analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
  if (shots !== undefined) await game.page.screenshot({ path: `${shots}/${name}.png` });
}

/** The reading with the most departures, and its ending. */
const farthest = () => {
  const way = told().ways.toSorted((a, b) => b.changes.length - a.changes.length)[0];
  if (way === undefined) throw new Error("no endings");
  return way;
};

describe.each(sizes)("axe, %s", (name, options) => {
  test("title, reading, sources, a word explained, record, settings, ending", async () => {
    const game = await openGame({ ...options });
    const { page } = game;
    await ready(page);
    await check(game, `${name}-title`);
    await page.click("text=Begin the record");
    await page.waitForSelector("text=/futures open/");
    await page.waitForSelector(".stage svg");
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
    for (const digit of [1, 1, 1, 1, 3]) await answer(page, digit);
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
    const { steps, title } = farthest();
    await takeUpEnding(page, steps, title);
    // What decided it is told when the histories have been asked.
    await page.locator("details.idle").or(page.getByText("No single answer decided it")).first().waitFor();
    await check(game, `${name}-ending`);
    await game.close();
  });
});

describe("320 pixels wide, text twice as large", () => {
  test("nothing runs out of the page, and every control can be reached", async () => {
    const game = await openGame({ viewport: { width: 320, height: 640 } });
    const { page } = game;
    const wide = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("#app *")]
          .filter((item) => item.getClientRects().length > 0 && !item.closest(".heard, svg, .name, .stage, [aria-hidden]"))
          .filter((item) => item.getBoundingClientRect().right > innerWidth + 1)
          .map((item) => `${item.tagName}.${item.className}`),
      );
    const look = async (name: string): Promise<void> => {
      expect(await wide(), name).toEqual([]);
      if (shots !== undefined) await page.screenshot({ path: `${shots}/narrow-${name}.png`, fullPage: name === "title" });
    };
    await ready(page);
    await page.click("#title button");
    await page.getByLabel("200%").check();
    await page.keyboard.press("Escape");
    await look("title");
    await page.click("text=Begin the record");
    await page.waitForSelector("text=/futures open/");
    await look("reading");
    await page.click("nav >> text=Sources");
    await page.waitForSelector(".sources .leaf");
    await look("sources");
    await page.click(".sources >> text=Close");
    await page.locator("[data-choice]").last().scrollIntoViewIfNeeded();
    await page.locator("[data-choice]").last().click();
    await page.waitForSelector(".answer");
    const { steps, title } = farthest();
    await takeUpEnding(page, steps, title);
    await page.locator("details.idle").or(page.getByText("No single answer decided it")).first().waitFor();
    await look("ending");
    // All the text of a whole reading, and every decision.
    await page.click("nav >> text=Record");
    await page.waitForSelector("dialog .log");
    await look("record");
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

test("a turning point on a phone with the text twice as large: its plain question, captions, and what the answer changed, within the page", async () => {
  const game = await openGame({ viewport: phone, reducedMotion: "reduce" });
  const { page } = game;
  await ready(page);
  await page.click("#title button");
  await page.getByLabel("200%").check();
  await page.keyboard.press("Escape");
  await page.click("text=Begin the record");
  for (const digit of [1, 1, 1, 1]) await answer(page, digit);
  await page.waitForSelector(".posed .first");
  const tree = await page.locator("section.choices").ariaSnapshot();
  expect(tree).toContain("Who governs Russia: one socialist party, or all of them?");
  expect(tree).toMatch(/button ".*\. Bolsheviks govern alone"/);
  expect(await page.locator("section.choices").getAttribute("aria-describedby")).toBe("posed");
  const past = (): Promise<number> =>
    page
      .locator(".posed, .caption, .changed, .changed *")
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length);
  expect(await past()).toBe(0);
  await check(game, "phone-hinge");
  await answer(page, 1);
  const changed = page.locator("details.changed");
  expect(await changed.getAttribute("open")).toBeNull();
  await changed.locator("summary").focus();
  await page.keyboard.press("Enter");
  await changed.locator("p").waitFor();
  expect(await past()).toBe(0);
  await check(game, "phone-changed");
  await game.close();
});

test("all nine gauges, where they are wanted: on a narrow page with the text twice as large, and on the map", async () => {
  const game = await openGame({ viewport: { width: 320, height: 640 } });
  const { page } = game;
  await ready(page);
  await page.click("#title button");
  await page.getByLabel("200%").check();
  await page.getByLabel(/All nine gauges/).check();
  await page.keyboard.press("Escape");
  await page.click("text=Begin the record");
  await page.locator("#read .gauges summary").click();
  const rows = page.locator("#read .gauges dl > div");
  await page.waitForFunction(() => document.querySelectorAll("#read .gauges dl > div").length === 9);
  expect(await rows.evaluateAll((all) => all.filter((row) => row.getBoundingClientRect().right > innerWidth).length)).toBe(0);
  expect(await rows.nth(8).innerText()).toMatch(/^army/i);
  await check(game, "narrow-nine");
  // On the map there is room for them where there is room for five, and a page that is loaded anew has them still.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await ready(page);
  const written = page.locator(".stage svg text");
  await page.waitForFunction(() => [...document.querySelectorAll(".stage svg text")].some(({ textContent }) => textContent === "ARMY"));
  const labels = (await written.allTextContents()).filter((text) =>
    /^(BREAD|WORKS|COUNCILS|DEBATE|APPARATUS|TERROR|NATIONS|EUROPE|ARMY)$/.test(text),
  );
  expect(labels).toHaveLength(9);
  await game.close();
});

test("text only fetches no engine, and reduced motion is kept", async () => {
  const game = await openGame({ reducedMotion: "no-preference" });
  const { page } = game;
  await ready(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.click("#title button");
  await page.getByLabel(/The map and the Line/).uncheck();
  await page.getByLabel("As little as possible").check();
  await page.keyboard.press("Escape");
  await page.click("text=Begin the record");
  // What the page fetches last of all is there, and the engine not among it.
  await page.waitForSelector("text=/futures open/");
  await answer(page, 1);
  await idle(page);
  expect(asked.filter((url) => url.includes("start-"))).toEqual([]);
  expect(await page.locator(".stage canvas").count()).toBe(0);
  expect(await page.locator(".gauges[open]").count()).toBe(1);
  await page.reload();
  await ready(page);
  expect(await page.evaluate(() => document.documentElement.dataset["motion"])).toBe("reduced");
  await game.close();
});
