// The built game that cannot start: one sentence says what is wrong and what to do, and no answer turns black in vain.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { openGame, withBrowser } from "./harness.ts";
import { type Wrong, built, hold, openBefore, read, ready, spoil } from "./line.ts";

withBrowser();

/** The one sentence, in sight; and an answer that is given now is not marked as taken. */
async function stopped(page: Page, words: RegExp): Promise<void> {
  const told = page.locator(".stopped");
  await told.waitFor();
  expect(await told.count()).toBe(1);
  expect(await told.innerText()).toMatch(words);
  expect(await told.getAttribute("role")).toBe("alert");
  expect(await told.evaluate((box) => box.getBoundingClientRect().top)).toBe(0);
  await page.keyboard.press("1");
  expect(await page.locator("#read .choices .pointed").count()).toBe(0);
}

describe("the game’s script", () => {
  test.each<[Wrong, RegExp]>([
    ["404", /could not be fetched/],
    ["a reset", /could not be fetched/],
    ["a sign-in page", /could not be fetched/],
    ["something else", /could not be fetched/],
    ["half of it", /could not be fetched/],
  ])("%s: is said", async (wrong, words) => {
    const game = await openBefore();
    game.allow(/uncaught/);
    const { page } = game;
    const mend = await spoil(page, "**/assets/index-*", wrong);
    await read(page);
    await stopped(page, words);
    await mend();
    await page.locator(".stopped").getByRole("button", { name: "Load it anew" }).click();
    await ready(page);
    await game.close();
  });

  test("only slow: it is said after a while, taken back, and the answer given meanwhile is taken", async () => {
    const game = await openBefore();
    const { page } = game;
    const free = await hold(page, "**/assets/index-*");
    await page.clock.install();
    await page.goto(`${inject("gameUrl")}#read`, { waitUntil: "commit" });
    await page.waitForSelector("#read .choices");
    await page.keyboard.press("2");
    await page.waitForSelector("#read .choices .pointed");
    await page.clock.runFor(9000);
    await page.waitForSelector(".stopped >> text=has not come yet");
    expect(await page.locator("#read .choices .pointed").count()).toBe(1);
    await page.clock.resume();
    free();
    await ready(page);
    await page.waitForSelector("#read .answer");
    expect(await page.locator(".stopped").count()).toBe(0);
    await game.close();
  });
});

test("opened from a folder", async () => {
  const game = await openBefore();
  game.allow(/CORS|origin|ERR_FAILED|file:/i);
  const { page } = game;
  await page.goto(`${pathToFileURL(resolve("dist/index.html")).href}#read`);
  await stopped(page, /opened from a folder.*by its address/s);
  await game.close();
});

test("in a frame that forbids it", async () => {
  const game = await openBefore();
  game.allow(/./);
  const { page } = game;
  await page.evaluate(
    (address) => {
      const frame = document.createElement("iframe");
      frame.setAttribute("sandbox", "allow-scripts");
      frame.src = address;
      document.body.append(frame);
    },
    `${inject("gameUrl")}#read`,
  );
  const told = page.frameLocator("iframe").locator(".stopped");
  await told.waitFor();
  expect(await told.innerText()).toMatch(/could not be fetched|could not start/);
  expect(await told.getByText("Open it by itself").count()).toBe(1);
  await game.close();
});

test.each(["flatMap", "some", "map"] as const)("a browser without Array.prototype.%s is named as too old", async (method) => {
  const game = await openBefore();
  game.allow(/./);
  const { page } = game;
  await page.addInitScript((name) => Reflect.deleteProperty(Array.prototype, name), method);
  await read(page);
  await stopped(page, /too old.*Chrome or Edge/s);
  await game.close();
});

test("a fault of somebody else’s script stops nothing", async () => {
  const game = await openGame({
    hash: "#read",
    before: () => {
      const script = document.createElement("script");
      script.src = "data:text/javascript,undefined.foreign()";
      addEventListener("DOMContentLoaded", () =>
        dispatchEvent(new ErrorEvent("error", { message: "foreign is not a function", filename: "chrome-extension://x/y.js" })),
      );
    },
  });
  const { page } = game;
  await ready(page);
  expect(await page.locator(".stopped").count()).toBe(0);
  await game.close();
});

test("the chapter that the page fetches beforehand is the one that the game asks for", async () => {
  const html = await (await fetch(inject("gameUrl"))).text();
  const { chapters } = await built();
  expect(/<link rel="preload" as="fetch" href="([^"]+)"/.exec(html)?.[1]).toBe(chapters.get("railwaymen"));
});
