// The built game where something beside the reading breaks: map and sound are put away, said, and can be had again; the reading goes on.
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { withBrowser } from "./harness.ts";
import { answer, hold, notice, openBefore, press, read, ready } from "./line.ts";

withBrowser({ draws: true });

/** Has every method of these throw something that is no error, until it is called again with false. */
const broken = (page: Page, on: boolean, owners: readonly string[], names: RegExp): Promise<void> =>
  page.evaluate(
    ([breaks, list, source]) => {
      for (const owner of list) {
        const { prototype } = (globalThis as unknown as Record<string, { prototype: Record<string, unknown> }>)[owner] as {
          prototype: Record<string, unknown>;
        };
        for (const name of Object.getOwnPropertyNames(prototype)) {
          if (!new RegExp(source).test(name)) continue;
          if (!breaks) prototype[name] = prototype[`kept ${name}`];
          else {
            prototype[`kept ${name}`] = prototype[name];
            prototype[name] = () => {
              throw "broken";
            };
          }
        }
      }
    },
    [on, owners, names.source] as const,
  );

test("a map that cannot draw any more", async () => {
  const game = await openBefore();
  game.allow(/uncaught: broken/);
  const { page } = game;
  await read(page);
  await ready(page);
  await page.waitForSelector("#read .stage[data-frames]");
  const owners = ["WebGL2RenderingContext", "WebGLRenderingContext"];
  await broken(page, true, owners, /^draw(Elements|Arrays)$/);
  await answer(page);
  await notice(page, "The map has stopped");
  await answer(page);
  expect(await page.locator("#read").innerText()).not.toMatch(/fault of ours/);
  await broken(page, false, owners, /^draw(Elements|Arrays)$/);
  await press(page, "Try again");
  await page.waitForSelector("#read .stage[data-frames]");
  expect(await page.locator("#read .stage canvas").count()).toBe(1);
  expect(await page.locator("#read .notice").count()).toBe(0);
  await game.close();
});

test("a sound that breaks", async () => {
  const game = await openBefore();
  game.allow(/uncaught: broken/);
  const { page } = game;
  await read(page);
  await ready(page);
  await page.keyboard.press("s");
  const come = page.waitForResponse(/assets\/player-/);
  await page.getByText("Rooms and music").click();
  await come;
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
  await broken(page, true, ["BaseAudioContext", "AudioParam"], /^(create[A-Z]|set|linear|exponential|cancel)/);
  await answer(page);
  await notice(page, /sound/);
  await answer(page);
  await broken(page, false, ["BaseAudioContext", "AudioParam"], /^(create[A-Z]|set|linear|exponential|cancel)/);
  await press(page, "Try again");
  await page.waitForFunction(() => document.querySelector("#read .notice") === null);
  await answer(page);
  await game.close();
});

test("a map that is switched off and on while it is fetched is there once", async () => {
  const game = await openBefore();
  const { page } = game;
  const free = await hold(page, "**/assets/start-*");
  await read(page);
  await ready(page);
  await page.keyboard.press("s");
  await page.waitForSelector("dialog[open]");
  for (let press = 0; press < 6; press++) await page.getByText("The map and the Line").click();
  await page.keyboard.press("Escape");
  free();
  await page.waitForSelector("#read .stage[data-frames]");
  await answer(page);
  expect(await page.locator("#read .stage canvas").count()).toBe(1);
  await game.close();
});
