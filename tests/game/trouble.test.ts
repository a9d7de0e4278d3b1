// The built game where something is missing: storage, WebGL, the network.
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openGame, withBrowser } from "./harness.ts";

withBrowser();

const ready = (page: Page) => page.waitForSelector("html.answers:not(.resuming)");

/** Gives first answers until the file can be closed. */
async function finishFile(page: Page): Promise<void> {
  for (let step = 0; step < 12 && (await page.locator("[data-close]").count()) === 0; step++) {
    const answers = await page.locator(".answer").count();
    await page.keyboard.press("1");
    await page.waitForFunction((count) => document.querySelectorAll(".answer").length > count, answers);
  }
}

describe("storage denied", () => {
  test("is told once, and the whole file can be played", async () => {
    const game = await openGame({
      hash: "#read",
      before: () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("denied", "SecurityError");
        };
      },
    });
    const { page } = game;
    await ready(page);
    await page.waitForSelector("text=lives only as long as this tab");
    await page.click("text=Understood");
    await finishFile(page);
    expect(await page.locator("text=lives only as long as this tab").count()).toBe(0);
    await page.click("[data-close]");
    await page.waitForSelector("text=The Tired Guard");
    await game.close();
  });
});

describe("WebGL off", () => {
  test("a still map stands in its place and follows the story", async () => {
    const game = await openGame({
      hash: "#read",
      before: () => {
        const original = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function get(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith("webgl") ? null : (original as (...args: unknown[]) => unknown).call(this, kind, ...rest);
        } as typeof original;
      },
    });
    const { page } = game;
    await ready(page);
    await page.waitForSelector(".stage svg");
    expect(await page.locator(".stage").textContent()).toContain("1917");
    await finishFile(page);
    await page.click("[data-close]");
    await page.waitForFunction(() => document.querySelector(".stage")?.textContent?.includes("1918"));
    await page.keyboard.press("s");
    await page.waitForSelector("text=a still one stands in its place");
    await game.close();
  });
});

describe("the graphics context lost", () => {
  test("comes back, and the reading never stops", async () => {
    const game = await openGame({ hash: "#read" });
    game.allow(/WebGL Context (lost|restored)|CONTEXT_LOST_WEBGL/i);
    const { page } = game;
    await ready(page);
    await page.waitForFunction(() => Number(document.querySelector<HTMLElement>(".stage")?.dataset["frames"] ?? 0) > 1);
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>(".stage canvas");
      const loss = (canvas?.getContext("webgl2") ?? canvas?.getContext("webgl"))?.getExtension("WEBGL_lose_context");
      loss?.loseContext();
      await new Promise((done) => setTimeout(done, 150));
      loss?.restoreContext();
    });
    await page.keyboard.press("1");
    await page.waitForSelector(".answer");
    await page.waitForTimeout(1500);
    // What is drawn after it is the map again: many colours, among them the land's.
    const picture = await page.locator(".stage").screenshot();
    expect(picture.byteLength).toBeGreaterThan(20_000);
    await game.close();
  });
});

describe("the network gone after the first file", () => {
  test("says so, keeps the reading, and goes on when it is back", async () => {
    const game = await openGame({ before: () => undefined });
    game.allow(/Failed to load resource|net::ERR/);
    const { page } = game;
    await page.route("**/story/tauride-*", (route) => route.abort("internetdisconnected"));
    await page.goto(`${page.url().split("#")[0]}#read`);
    await page.reload();
    await ready(page);
    await finishFile(page);
    await page.click("[data-close]");
    const box = page.locator("#read .notice");
    await box.waitFor();
    expect(await box.innerText()).toContain("could not be fetched");
    expect(await page.locator(".answer").count()).toBeGreaterThan(3);
    await page.unroute("**/story/tauride-*");
    await box.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector("text=The Tired Guard");
    await game.close();
  });
});

describe("the still stage", () => {
  test("draws no frames", async () => {
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await ready(page);
    const frames = (): Promise<number> =>
      page.evaluate(() => Number(document.querySelector<HTMLElement>(".stage")?.dataset["frames"] ?? 0));
    await page.waitForFunction(() => Number(document.querySelector<HTMLElement>(".stage")?.dataset["frames"] ?? 0) > 1);
    await page.waitForTimeout(1500);
    const before = await frames();
    await page.waitForTimeout(1500);
    expect(await frames()).toBe(before);
    await game.close();
  });
});

describe("without the histories", () => {
  test.each(["atlas.worker", "story/atlas-"])("%s cannot be had: no number is shown, and the game is whole", async (part) => {
    const game = await openGame();
    const { page } = game;
    game.allow(/Failed to load resource|net::ERR/);
    await page.route(`**/*${part}*`, (route) => route.abort());
    await page.reload();
    await page.waitForSelector("html.answers");
    await page.click("text=Begin the record");
    for (const id of ["tray", "names", "calm", "shout", "walkout"]) await page.click(`[data-choice="${id}"]`);
    await page.waitForSelector("[data-close]");
    await page.waitForTimeout(800);
    expect(await page.locator(".futures").count()).toBe(0);
    await game.close();
  });
});
