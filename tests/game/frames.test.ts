// The built game in a frame of another page: that page stays where it is, and what the frame forbids is offered in another way.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Frame, Page } from "playwright-core";
import { openGame, withBrowser } from "./harness.ts";

withBrowser();

let outer = "";
let stop = (): Promise<void> => Promise.resolve();

/** A long page of another site, with the game in the middle of it; the query is the frame's sandbox. */
beforeAll(async () => {
  const server = createServer((request, response) => {
    const sandbox = new URL(request.url ?? "/", "http://x").searchParams.get("sandbox");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(
      `<!doctype html><title>A lesson</title><body style="margin:0"><div style="height:600px">Before</div><iframe ${sandbox === null ? "" : `sandbox="${sandbox}"`} src="${inject("gameUrl")}#read" style="width:100%;height:500px;border:0"></iframe><div style="height:3000px">After</div>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  outer = `http://localhost:${(server.address() as AddressInfo).port}/`;
  stop = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
});
afterAll(() => stop());

/** Opens the game in its frame. */
async function framed(sandbox: string | null) {
  const game = await openGame({ reducedMotion: "reduce" });
  game.allow(/asked another host: http:\/\/localhost|sandbox|Ignored call|disallowed|Blocked|opaque|origin 'null'|favicon/i);
  const { page } = game;
  // A frame of no origin fetches scripts only where the server lets every origin have them.
  await page.route(`${inject("gameUrl")}**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
  });
  await page.goto(outer + (sandbox === null ? "" : `?sandbox=${encodeURIComponent(sandbox)}`));
  const frame = page.frames().find((item) => item !== page.mainFrame());
  if (frame === undefined) throw new Error("no frame");
  // All of it in sight.
  await page.evaluate(() => scrollTo(0, 450));
  return { game, page, frame };
}

const top = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const settled = (frame: Frame): Promise<unknown> =>
  frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

describe("at 500 pixels in a long page", () => {
  test("nothing that a reader does in it moves the page around it", async () => {
    const { game, page, frame } = await framed(null);
    await frame.waitForSelector("html.answers:not(.resuming)");
    await frame.waitForSelector(".gloss");
    const steps: [string, () => Promise<unknown>][] = [
      ["an answer", () => frame.evaluate(() => document.querySelector<HTMLElement>("[data-choice]")?.click())],
      ["a digit", () => page.keyboard.press("1")],
      ["an arrow", () => page.keyboard.press("ArrowDown").then(() => page.keyboard.press("ArrowUp"))],
      ["a strike", () => page.keyboard.press("Backspace")],
      ["the record", () => page.keyboard.press("l").then(() => frame.waitForSelector("dialog[open]"))],
      ["closed", () => page.keyboard.press("Escape").then(() => frame.waitForSelector("dialog", { state: "detached" }))],
      ["the sources", () => page.keyboard.press("n").then(() => frame.waitForSelector(".leaf"))],
      ["put away", () => page.keyboard.press("Escape").then(() => frame.waitForSelector(".sources", { state: "detached" }))],
      [
        "a file closed",
        async () => {
          for (let step = 0; step < 12 && (await frame.locator("[data-close]").count()) === 0; step++) {
            const before = await frame.locator(".answer").count();
            await page.keyboard.press("1");
            await frame.waitForFunction((count) => document.querySelectorAll(".answer").length > count, before);
          }
          await frame.evaluate(() => document.querySelector<HTMLElement>("[data-close]")?.click());
          await frame.waitForSelector("[data-choice]");
        },
      ],
    ];
    for (const at of [300, 900]) {
      await page.evaluate((y) => scrollTo(0, y), at);
      await frame.evaluate(() => (document.querySelector(".now") as HTMLElement).focus({ preventScroll: true }));
      for (const [name, act] of steps.slice(0, at === 300 ? undefined : 3)) {
        await act();
        await settled(frame);
        expect([name, await top(page)]).toEqual([name, at]);
      }
    }
    await game.close();
  });
});

describe("in a sandbox", () => {
  test.each(["allow-scripts", "allow-scripts allow-same-origin"])("%s: Save and Print offer the words instead", async (sandbox) => {
    const { game, page, frame } = await framed(sandbox);
    await frame.waitForSelector("html.answers:not(.resuming)");
    await frame.waitForSelector(".gloss");
    await frame.evaluate(() => document.querySelector<HTMLElement>("[data-choice]")?.click());
    await frame.waitForSelector(".answer");
    const given = (await frame.locator(".answer p:last-child").innerText()).replace(/^Recorded: /, "");
    await frame.evaluate(() => (document.querySelector(".now") as HTMLElement).focus());
    await page.keyboard.press("l");
    await frame.click("dialog >> text=Save to a file");
    const kept = frame.locator("textarea.copy");
    await kept.waitFor();
    expect(JSON.parse(await kept.inputValue()).steps).toHaveLength(1);
    await page.keyboard.press("Escape");
    await kept.waitFor({ state: "detached" });
    await frame.click("dialog >> text=Print");
    await kept.waitFor();
    expect(await kept.inputValue()).toContain(given);
    // It is a panel like the others: keys do not answer behind it.
    await page.keyboard.press("1");
    expect(await frame.locator(".answer").count()).toBe(1);
    await page.keyboard.press("Escape");
    await kept.waitFor({ state: "detached" });
    await game.close();
  });

  test("allow-downloads: there is the file as well", async () => {
    const { game, page, frame } = await framed("allow-scripts allow-same-origin allow-downloads");
    await frame.waitForSelector("html.answers:not(.resuming)");
    await frame.waitForSelector(".gloss");
    await frame.evaluate(() => document.querySelector<HTMLElement>("[data-choice]")?.click());
    await frame.waitForSelector(".answer");
    await frame.evaluate(() => (document.querySelector(".now") as HTMLElement).focus());
    await page.keyboard.press("l");
    const [saved] = await Promise.all([page.waitForEvent("download"), frame.click("dialog >> text=Save to a file")]);
    expect(saved.suggestedFilename()).toMatch(/\.json$/);
    await game.close();
  });
});

test("in a page of its own a file is saved and nothing else is said; what cannot be printed is offered", async () => {
  const game = await openGame({
    hash: "#read",
    reducedMotion: "reduce",
    before: () => {
      window.print = () => undefined;
    },
  });
  const { page } = game;
  await page.waitForSelector("html.answers:not(.resuming)");
  await page.waitForSelector(".gloss");
  await page.keyboard.press("1");
  await page.keyboard.press("l");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("dialog >> text=Save to a file")]);
  expect(saved.suggestedFilename()).toMatch(/\.json$/);
  expect(await page.locator("textarea.copy").count()).toBe(0);
  await page.click("dialog >> text=Print");
  await page.waitForSelector("textarea.copy");
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event("beforeprint"));
  });
  await page.keyboard.press("l");
  await page.click("dialog >> text=Print");
  await page.waitForSelector("dialog", { state: "detached" });
  await page.waitForFunction((since) => performance.now() > since + 1500, await page.evaluate(() => performance.now()));
  expect(await page.locator("textarea.copy").count()).toBe(0);
  await game.close();
});
