// The built game where something is missing: storage, WebGL, the network.
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { files } from "../../src/generated/story.ts";
import { answer, idle, openGame, ready, takeUpEnding, told, withBrowser } from "./harness.ts";

withBrowser();

const second = files[1];

/** Gives first answers until the file can be closed. */
async function finishFile(page: Page): Promise<void> {
  while ((await page.locator("[data-close]").count()) === 0) await answer(page, 1);
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
    await page.waitForSelector(`text=${second.title}`);
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

describe("the network gone after the first file", () => {
  test("says so, keeps the reading, and goes on when it is back", async () => {
    const game = await openGame();
    game.allow(/Failed to load resource|net::ERR/);
    const { page } = game;
    await page.route(`**/story/${second.id}-*`, (route) => route.abort("internetdisconnected"));
    await page.goto(`${page.url().split("#")[0]}#read`);
    await page.reload();
    await ready(page);
    await finishFile(page);
    await page.click("[data-close]");
    const box = page.locator("#read .notice");
    await box.waitFor();
    expect(await box.innerText()).toContain("could not be fetched");
    expect(await page.locator(".answer").count()).toBeGreaterThan(3);
    await page.unroute(`**/story/${second.id}-*`);
    await box.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector(`text=${second.title}`);
    await game.close();
  });
});

describe("without the histories", () => {
  test.each(["atlas.worker", "story/atlas-"])("%s cannot be had: no number is shown, and the game is whole", async (part) => {
    const game = await openGame();
    const { page } = game;
    game.allow(/Failed to load resource|net::ERR/);
    await page.route(`**/*${part}*`, (route) => route.abort());
    const refused = page.waitForEvent("requestfailed", (request) => request.url().includes(part));
    await page.reload();
    await ready(page);
    await page.click("text=Begin the record");
    await finishFile(page);
    await refused;
    await idle(page);
    expect(await page.locator(".futures").count()).toBe(0);
    const { steps, title } = told().ways[0] ?? { steps: [], title: "" };
    await takeUpEnding(page, steps, title);
    await page.waitForSelector("text=The other histories could not be asked");
    expect(await page.locator(".chart").count()).toBe(0);
    await game.close();
  });
});
