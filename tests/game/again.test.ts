// The built game, read a second time: from an old ending by one other answer to another, and taken up a day later.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openGame, ready, shots, takeUpEnding, told, withBrowser } from "./harness.ts";

withBrowser();

/** How many answers are kept on the device, of the reading that lies open. */
const keptSteps = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const open = indexedDB.open("no-straight-line");
    const database = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
    const asked = database.transaction("kept").objectStore("kept").get("reading");
    const reading = await new Promise<{ steps?: string[] } | undefined>((done) => (asked.onsuccess = () => done(asked.result as never)));
    database.close();
    return reading?.steps?.length ?? 0;
  });

/** The answer to what is asked that is not among some. */
async function other(page: Page, before: ReadonlySet<string | undefined>): Promise<string> {
  await page.locator("#read [data-choice]").first().waitFor();
  const ids = await page
    .locator('#read [data-choice][aria-disabled="false"]')
    .evaluateAll((list) => list.map((item) => (item as HTMLElement).dataset["choice"]));
  return `#read [data-choice="${ids.find((id) => !before.has(id)) ?? ""}"]`;
}

test("an old reading is re-opened, answered otherwise and led on by one key as far as it goes", async () => {
  const [recorded] = told().ways;
  if (recorded === undefined) throw new Error("no endings");
  const game = await openGame({ hash: "#read" });
  const { page } = game;
  const check = async (name: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page: page as never }).analyze();
    expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png` });
  };
  await ready(page);
  await takeUpEnding(page, recorded.steps, recorded.title);
  await page.keyboard.press("l");
  await page.locator("dialog .decisions button.plain").nth(2).click();
  const before = new Set(recorded.steps.map((step) => step.split("/")[1]));
  await page.click(await other(page, before));
  // By the keyboard: below the answers.
  await page.locator("#read [data-choice]").last().focus();
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.activeElement?.matches("[data-repeat]"));
  await check("again-offered");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".as-before");
  expect(await page.locator(".as-before").innerText()).toMatch(/^\d+ answers given as before, from File 3/);
  await page.locator(".as-before details summary").click();
  expect(await page.locator(".as-before details p").count()).toBeGreaterThan(3);
  await check("again-led");
  // Loaded anew in the middle of another, the page has its answers from the shelf.
  await page.keyboard.press("l");
  await page.locator("dialog .decisions button.plain").nth(2).click();
  await page.locator("#read [data-choice]").first().waitFor();
  const taken = await page.locator("#read .answer").count();
  await page.click(await other(page, before));
  await page.waitForFunction((count) => document.querySelectorAll("#read .answer").length > count, taken);
  const here = recorded.steps.findIndex((step) => step.startsWith("telegraph/ultimatum")) + 1;
  await expect.poll(() => keptSteps(page)).toBe(here);
  await page.reload();
  await ready(page);
  const rest = page.locator("#read [data-repeat]");
  await rest.waitFor();
  expect(await rest.innerText()).toMatch(/^The rest as in your earlier reading/);
  await rest.click();
  await page.waitForSelector(".as-before");
  expect(await page.locator(".as-before").innerText()).toMatch(/^\d\d answers given as before, from File 3/);
  await game.close();
});

test("continued on the next day it begins with the story so far, folded; continued at once it does not", async () => {
  const game = await openGame({ hash: "#read" });
  const { page } = game;
  const opened = async (): Promise<void> => {
    await page.reload();
    await ready(page);
    await page.waitForFunction(() => document.querySelectorAll("#read .answer").length > 0);
  };
  await ready(page);
  for (const id of ["tray", "names", "calm", "shout", "walkout"]) await page.click(`[data-choice="${id}"]`);
  await page.waitForSelector("[data-close]");
  await expect.poll(() => keptSteps(page)).toBe(5);
  await opened();
  expect(await page.locator("#read .so-far").count()).toBe(0);
  await page.clock.setSystemTime(Date.now() + 24 * 60 * 60 * 1000);
  await opened();
  const story = page.locator("#read .so-far");
  await story.waitFor();
  expect(await story.locator("p").count()).toBe(0);
  await story.locator("summary").focus();
  await page.keyboard.press("Enter");
  await story.locator("p").first().waitFor();
  expect(await story.innerText()).toMatch(/File 1: The Railwaymen/);
  await game.close();
});
