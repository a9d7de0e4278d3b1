// Compare in the built game, and the argument sheet of what it finds: two histories, a friend’s code, paper, and the keyboard alone.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { encodeReading } from "../../src/core/codec.ts";
import { parseReading } from "../../src/core/record.ts";
import { numbers } from "../../src/generated/numbers.ts";
import { openGame, ready, recordOf, takeUpEnding, told, withBrowser } from "./harness.ts";

withBrowser();

type Page = Awaited<ReturnType<typeof openGame>>["page"];

const wayTo = (ending: string) => {
  const way = told().ways.find((one) => one.ending === ending);
  if (way === undefined) throw new Error(`no way to ${ending}`);
  return way;
};

function codeOf(ending: string): string {
  const reading = parseReading(JSON.parse(recordOf(wayTo(ending).steps)));
  return (reading.ok ? encodeReading({ ...reading.value, at: ending }, numbers, "link") : null) ?? "";
}

async function violationsOf(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode().include(part).disableRules("skip-link").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

const fits = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const pagesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;

test("two links beside each other: where they part, what made the difference, gauges and gains; nothing of an unread ending is named", async () => {
  const game = await openGame({ hash: `#what-if/compare?whole=1&from=${codeOf("council_europe")}&other=${codeOf("warning_heeded")}` });
  const { page } = game;
  await page.waitForSelector("#what-if .gains td");
  const text = await page.locator(".compare-view").innerText();
  for (const { title } of told().ways) expect(text.toLowerCase()).not.toContain(title.toLowerCase());
  await expect.poll(() => page.locator(".stand dt").count()).toBe(9);
  await expect.poll(() => page.locator(".gains tbody tr").count()).toBe(6);
  await expect.poll(() => page.locator(".swaps tbody tr").count()).toBeGreaterThan(2);
  await expect.poll(() => page.locator(".finding .heard").textContent()).toMatch(/go together for .* and part in .* They end apart/);
  expect(await violationsOf(page, "#what-if")).toEqual([]);
  expect(await pagesOf(page)).toBe(1);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.locator(".upright > li").first().isVisible()).toBe(true);
  await expect.poll(() => fits(page)).toBe(true);
  expect(await violationsOf(page, ".upright")).toEqual([]);
  for (const hash of ["#what-if/compare?whole=1", "#what-if/compare?whole=1&from=was&other=was"]) {
    await page.evaluate((to) => (location.hash = to), hash);
    await page.waitForSelector(".compare-view .notice:has-text('no reading of yours here yet')");
    expect(await page.locator(".compare-view .finding").count()).toBe(0);
  }
  await game.close();
});

test("the reader’s own beside what happened, then a friend’s code, pasted; a bad one gets a plain message; the way back leads to the one before", async () => {
  const way = wayTo("long_nep");
  const game = await openGame({ hash: "#read" });
  const { page } = game;
  await ready(page);
  await takeUpEnding(page, way.steps, way.title);
  await page.evaluate(() => {
    location.hash = "#what-if/compare";
  });
  await page.waitForSelector("#what-if .rails .ends");
  expect(await page.locator(".rails figcaption").allInnerTexts()).toEqual([
    expect.stringContaining(way.title),
    expect.stringContaining("not yet read"),
  ]);
  await page.locator(".picks select").last().focus();
  await page.locator(".picks select").last().selectOption({ label: "a friend’s link or code…" });
  await expect.poll(() => page.locator(".paste input:focus").count()).toBe(1);
  await page.keyboard.type("no such code");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".paste [role=alert]:not(:empty)");
  await expect.poll(() => page.locator(".paste [role=alert]").innerText()).toMatch(/^This code has a mistake in it/);
  await page.locator(".paste input").fill(`https://example.org/#what-if/compare?from=${codeOf("urals")}`);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.includes("="));
  await page.waitForSelector("text=over: nothing more is asked", { state: "attached" });
  await expect.poll(() => page.locator(".paste").count()).toBe(0);
  await expect.poll(() => page.locator(".picks select:focus").count()).toBe(1);
  await page.goBack();
  await page.waitForFunction(() => location.hash === "#what-if/compare");
  await game.close();
});

test("a finding of any view has an argument sheet, which is an address, prints alone and leads back", async () => {
  const game = await openGame({ hash: "#what-if/smallest?whole=1&to=long_nep&at=grain.prices", viewport: { width: 390, height: 844 } });
  const { page } = game;
  await page.waitForSelector("#what-if .steps");
  await page.locator("#what-if .finding >> text=Argument sheet").focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("#argument h1:focus");
  expect(page.url()).toContain("sheet=1");
  await expect.poll(() => page.locator("#what-if").isVisible()).toBe(false);
  await page.waitForFunction(() => document.querySelector("#argument")?.textContent.includes("As it happened") === true);
  const sheet = await page.locator("#argument").innerText();
  for (const part of ["CLAIM", "ACTOR", "STRUCTURE", "EVIDENCE", "FOR", "AGAINST", "YOUR JUDGEMENT"]) expect(sheet).toContain(part);
  expect(sheet).toContain("How does the state get the peasants’ grain in 1928?");
  expect(await violationsOf(page, "#argument")).toEqual([]);
  await expect.poll(() => fits(page)).toBe(true);
  await page.evaluate(() => {
    document.documentElement.dataset["theme"] = "night";
  });
  expect(await pagesOf(page)).toBe(1);
  await page.emulateMedia({ media: "print" });
  const look = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.querySelector("#argument .argument") as Element);
    return { color, backgroundColor, app: getComputedStyle(document.querySelector("#app") as Element).display };
  });
  expect(look).toEqual({ color: "rgb(0, 0, 0)", backgroundColor: "rgba(0, 0, 0, 0)", app: "none" });
  await page.emulateMedia({ media: "screen" });
  await page.click("text=Back to the view");
  await page.waitForSelector("#what-if .steps:visible");
  await expect.poll(() => page.locator("#argument").count()).toBe(0);
  await page.goBack();
  await page.waitForSelector("#argument h1");
  await game.close();
});
