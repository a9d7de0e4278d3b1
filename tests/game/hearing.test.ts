// The sound of the built game: it begins at the first press that counts, comes back when it was taken away, is one, and says when it cannot be had.
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openGame, withBrowser } from "./harness.ts";

withBrowser();

/** Keeps the audio contexts that the page makes. */
function keepContexts(): void {
  const made: AudioContext[] = [];
  Object.assign(globalThis, { made });
  const Original = AudioContext;
  // To ask the page anything from here counts as a touch of it for the browser; what follows counts real presses, as browsers do.
  if (sessionStorage.getItem("strict") !== null) {
    let touched = false;
    const count = (event: Event): void => {
      if (
        event instanceof KeyboardEvent
          ? event.key !== "Escape"
          : event.type !== "pointerdown" || (event as PointerEvent).pointerType === "mouse"
      )
        touched = true;
    };
    for (const kind of ["keydown", "pointerdown", "pointerup"]) document.addEventListener(kind, count, true);
    Object.defineProperty(Navigator.prototype, "userActivation", { get: () => ({ hasBeenActive: touched, isActive: touched }) });
    const { resume } = Original.prototype;
    const state = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, "state");
    let allowed = false;
    Original.prototype.resume = function held(this: AudioContext) {
      if (!touched) return new Promise(() => undefined);
      allowed = true;
      return resume.call(this);
    };
    Object.defineProperty(BaseAudioContext.prototype, "state", {
      get(this: AudioContext) {
        const real = state?.get?.call(this) as AudioContextState;
        return real === "running" && !allowed ? "suspended" : real;
      },
    });
  }
  globalThis.AudioContext = class extends Original {
    constructor(options?: AudioContextOptions) {
      super(options);
      made.push(this);
    }
  };
}
const states = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { made: AudioContext[] }).made.map(({ state }) => state));
const ready = (page: Page) => page.waitForSelector("html.answers:not(.resuming)");

/** A page of a reader who switched the sound on the other day. */
async function another() {
  const game = await openGame({ hash: "#read", before: keepContexts, reducedMotion: "reduce", hasTouch: true });
  await ready(game.page);
  await game.page.waitForSelector(".gloss");
  await game.page.keyboard.press("s");
  await game.page.click("text=Rooms and music");
  await expect.poll(() => states(game.page), { timeout: 10_000 }).toEqual(["running"]);
  const later = await game.context.newPage();
  await later.addInitScript(() => sessionStorage.setItem("strict", ""));
  await later.goto(game.page.url());
  later.setDefaultTimeout(10_000);
  await game.page.close();
  // The same address once more would not load it anew.
  await later.reload();
  await ready(later);
  await later.waitForSelector(".gloss");
  return { game, page: later };
}

const told = async (page: Page, what: string): Promise<void> => {
  const client = await page.context().newCDPSession(page);
  if (what === "Escape") await page.keyboard.press("Escape");
  else {
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: 900, y: 200 }] });
    await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: 900, y: 150 }] });
    await client.send("Input.dispatchTouchEvent", { type: "touchCancel", touchPoints: [] });
  }
};

test.each(["Escape", "a finger that scrolls"])(
  "wished for on another day, with %s first: it sounds at the next press that counts",
  async (first) => {
    const { game, page } = await another();
    await told(page, first);
    expect((await states(page)).filter((state) => state === "running")).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => states(page), { timeout: 10_000 }).toEqual(["running"]);
    await game.close();
  },
);

test("taken away by the device, it comes back at the next press; switched off, it does not", async () => {
  const { game, page } = await another();
  await page.keyboard.press("1");
  await expect.poll(() => states(page), { timeout: 10_000 }).toEqual(["running"]);
  await page.evaluate(() => (globalThis as unknown as { made: AudioContext[] }).made[0]?.suspend());
  expect(await states(page)).toEqual(["suspended"]);
  await page.mouse.click(900, 120);
  await expect.poll(() => states(page), { timeout: 10_000 }).toEqual(["running"]);
  await page.keyboard.press("s");
  await page.click("text=Rooms and music");
  await expect.poll(() => states(page), { timeout: 10_000 }).toEqual(["closed"]);
  await page.keyboard.press("Tab");
  expect(await states(page)).toEqual(["closed"]);
  await game.close();
});

test("switched off and on while it is fetched, it is there once", async () => {
  const game = await openGame({ hash: "#read", before: keepContexts, reducedMotion: "reduce" });
  const { page } = game;
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/assets/player-*", async (route) => {
    await held;
    await route.continue();
  });
  await ready(page);
  await page.waitForSelector(".gloss");
  await page.keyboard.press("s");
  for (let press = 0; press < 5; press++) await page.locator("label", { hasText: "Rooms and music" }).locator("input").click();
  release();
  await expect.poll(() => states(page), { timeout: 10_000 }).toEqual(["running"]);
  await game.close();
});

test("not to be fetched: the switch says so, and tries again when it is pressed again", async () => {
  const game = await openGame({ hash: "#read", before: keepContexts, reducedMotion: "reduce" });
  game.allow(/Failed to load|net::ERR/);
  const { page } = game;
  await page.route("**/assets/player-*", (route) => route.abort());
  await ready(page);
  await page.waitForSelector(".gloss");
  await page.keyboard.press("s");
  const label = page.locator("label", { hasText: "Rooms and music" });
  await label.locator("input").click();
  await expect.poll(() => label.innerText(), { timeout: 10_000 }).toContain("There is no sound");
  await page.unroute("**/assets/player-*");
  await label.locator("input").click();
  expect(await label.innerText()).toContain("a few kilobytes");
  await label.locator("input").click();
  await expect.poll(() => states(page), { timeout: 10_000 }).toEqual(["running"]);
  expect(await label.innerText()).toContain("a few kilobytes");
  await game.close();
});
