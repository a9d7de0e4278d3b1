// The built game with its moving map: the theme, a lost context, and no frame drawn when nothing moves.
import { describe, expect, test } from "vitest";
import { themes } from "../../src/picture/palette.ts";
import { answer, framesIn, openGame, ready, stageRests, stageShares, withBrowser } from "./harness.ts";

withBrowser({ draws: true });

describe("the theme", () => {
  test("is that of the page and of the stage alike, and changes on both while they are open", async () => {
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await ready(page);
    const choose = async (name: string): Promise<void> => {
      await page.keyboard.press("s");
      await page.waitForSelector("dialog .options");
      await page.locator("dialog").getByLabel(name, { exact: true }).check();
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "detached" });
    };
    const ink = (): Promise<string> => page.locator("#ask").evaluate((question) => getComputedStyle(question).color);
    const pages = new Set([await ink()]);
    const names = ["paper", "night", "contrast"] as const;
    /** The land of the theme is there, and that of no other. */
    const expectOn = async (theme: (typeof names)[number]): Promise<void> => {
      const seen = await stageShares(
        page,
        names.map((name) => themes[name].land),
      );
      for (const [at, name] of names.entries())
        if (name === theme) expect(seen[at], `${theme}: its own land`).toBeGreaterThan(0.05);
        else expect(seen[at], `${theme}: the land of ${name}`).toBeLessThan(0.01);
    };
    await expectOn("paper");
    for (const [name, theme] of [
      ["Night", "night"],
      ["High contrast", "contrast"],
      ["Paper", "paper"],
    ] as const) {
      await choose(name);
      pages.add(await ink());
      await expectOn(theme);
    }
    expect(pages.size).toBe(3);
    await game.close();
  });
});

describe("the graphics context lost", () => {
  test("comes back, and the reading never stops", async () => {
    const game = await openGame({ hash: "#read", reducedMotion: "no-preference" });
    game.allow(/WebGL Context (lost|restored)|CONTEXT_LOST_WEBGL/i);
    const { page } = game;
    await ready(page);
    await stageRests(page);
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>(".stage canvas");
      const loss = (canvas?.getContext("webgl2") ?? canvas?.getContext("webgl"))?.getExtension("WEBGL_lose_context");
      const heard = (event: string): Promise<unknown> => new Promise((done) => canvas?.addEventListener(event, done, { once: true }));
      const lost = heard("webglcontextlost");
      loss?.loseContext();
      await lost;
      // It can be had back when everybody has heard of the loss.
      await new Promise((done) => requestAnimationFrame(done));
      const back = heard("webglcontextrestored");
      loss?.restoreContext();
      await back;
    });
    await answer(page, 1);
    // What is drawn after it is the map again.
    const [land] = await stageShares(page, [themes.paper.land]);
    expect(land).toBeGreaterThan(0.05);
    await game.close();
  });
});

describe("the still stage", () => {
  test("draws no frames", async () => {
    const game = await openGame({ hash: "#read", reducedMotion: "no-preference" });
    const { page } = game;
    await ready(page);
    // The map wakes once more to show their number, when the histories have been walked.
    await page.waitForSelector("text=/futures open/");
    await stageRests(page);
    expect(await framesIn(page, 90)).toBe(0);
    await game.close();
  });
});
