// Opens the built game in a real browser, listens for everything that must not happen, and knows how a reader finds their way.
import process from "node:process";
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { findBrowser } from "../../scripts/browser.ts";
import type { Told } from "./serve.ts";

let browser: Browser;

/**
 * Call once at the top of a test file: one browser for its tests. It draws no moving map unless it is asked to: without a graphics card that
 * costs more than all else, and most of what is tested goes on beside the still one.
 */
export function withBrowser({ draws = false }: { readonly draws?: boolean } = {}): void {
  beforeAll(async () => {
    const { executablePath, args } = await findBrowser();
    // All that stands in for a graphics card is left out, and so is its cost: two thirds of a page’s.
    const still = draws ? args : [...args.filter((arg) => !arg.includes("swiftshader")), "--disable-gpu", "--disable-software-rasterizer"];
    browser = await chromium.launch({ executablePath, args: still, headless: true });
  });
  afterAll(() => browser.close());
}

export interface Game {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console messages of the allowed kinds are struck out before `close` looks. */
  allow(pattern: RegExp): void;
  /** Closes the page and fails if anything was complained of, or if any other host was asked for anything. */
  close(): Promise<void>;
}

export interface Opening extends BrowserContextOptions {
  /** Run in the page before its own scripts. */
  readonly before?: () => void;
  /** Where in the game to open; `#read` is the opening beat. */
  readonly hash?: string;
  /** Another address than that of the built game. */
  readonly url?: string;
}

/**
 * Opens the game at a size and with the given features. Motion is reduced unless it is asked for: what moves costs a machine without a
 * graphics card more than all else, and most of what is tested does not.
 */
export async function openGame({ before, hash = "", url = inject("gameUrl"), ...options }: Opening = {}): Promise<Game> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...options });
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  // Nothing waits for this where all is well; a busy machine may.
  page.setDefaultTimeout(30_000);
  const said: string[] = [];
  const allowed: RegExp[] = [];
  const home = new URL(url).host;
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") said.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith("http") && asked.host !== home) said.push(`asked another host: ${asked.href}`);
  });
  await page.goto(url + hash);
  return {
    page,
    context,
    allow: (pattern) => allowed.push(pattern),
    async close() {
      await context.close();
      expect(said.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
    },
  };
}

/** Whether the run wants pictures kept: set SHOTS to a folder. */
export const shots = process.env["SHOTS"];

/** What the tables of the built game know; asked when a test runs. */
export const told = (): Told => inject("told");

/** The game answers, and has taken up what was kept. */
export const ready = (page: Page): Promise<unknown> => page.waitForSelector("html.answers:not(.resuming)");

/** A reading as a reader would have it in a file: the first `count` answers of some steps. */
export function recordOf(steps: readonly string[], count = steps.length): string {
  const given = steps.slice(0, count);
  const next = steps[count];
  const at = next?.split("/")[0] ?? given.at(-1)?.split("/")[0] ?? "";
  return JSON.stringify({
    format: "no-straight-line/reading",
    version: 1,
    story: told().story,
    steps: given,
    at,
    kept: "2026-01-01T00:00:00.000Z",
  });
}

/** Puts a file to where saved ones are opened. */
export async function openSaved(page: Page, text: string): Promise<void> {
  await page.keyboard.press("l");
  await page.waitForSelector("dialog input[type=file]", { state: "attached" });
  await page.setInputFiles("dialog input[type=file]", { name: "reading.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.waitForSelector("dialog", { state: "detached" });
}

/** Opens a saved file with the first `count` of some steps, and waits for the question that the next one answers. */
export async function takeUp(page: Page, steps: readonly string[], count: number): Promise<void> {
  await openSaved(page, recordOf(steps, count));
  await page.waitForSelector(`[data-choice="${steps[count]?.split("/")[1] ?? ""}"]`);
}

/** Opens a saved file with a whole reading, and goes on to its ending. */
export async function takeUpEnding(page: Page, steps: readonly string[], title: string): Promise<void> {
  await openSaved(page, recordOf(steps));
  await page.click("[data-close]");
  await page.waitForSelector(`.told h1:text-is("${title}")`);
}

/** Presses a digit and waits until its answer stands in the text. */
export async function answer(page: Page, digit: number): Promise<void> {
  const before = await page.locator(".answer").count();
  await page.keyboard.press(String(digit));
  await page.waitForFunction((count) => document.querySelectorAll(".answer").length > count, before);
}

/**
 * Goes on to an ending from within the page, where no step waits for anybody outside: every file in short that can be, else by the first open
 * answer. The page is drawn after each step.
 */
export const toTheEnd = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const one = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
    const place = (): string => `${document.querySelectorAll(".answer").length}${one(".card h1")?.textContent}`;
    const ended = (): boolean => one(".told h1") !== null;
    while (!ended()) {
      const before = place();
      (one("[data-close]") ?? one("[data-short]") ?? one("[data-choice]:not([aria-disabled=true])"))?.click();
      while (!ended() && (place() === before || one("[data-choice], [data-close]") === null))
        await new Promise((done) => requestAnimationFrame(done));
    }
  });

/** The page has done what it puts off until it is idle, of what was put off before now. */
export const idle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 2; turn++) await new Promise((done) => requestIdleCallback(done));
  });

/** Frames that the stage has drawn while the page has painted so many of its own. */
export const framesIn = (page: Page, count: number): Promise<number> =>
  page.evaluate(async (most) => {
    const drawn = (): number => Number(document.querySelector<HTMLElement>(".stage")?.dataset["frames"] ?? 0);
    const before = drawn();
    for (let frame = 0; frame < most; frame++) await new Promise((done) => requestAnimationFrame(done));
    return drawn() - before;
  }, count);

/** The stage is there, has drawn its picture and moves no more. */
export async function stageRests(page: Page): Promise<void> {
  await page.waitForFunction(() => Number(document.querySelector<HTMLElement>(".stage")?.dataset["frames"] ?? 0) > 1);
  while ((await framesIn(page, 20)) > 0);
}

/** How much of the stage’s picture, when it stands still, is of about each of some colours like `#c9bb99`; 0 to 1. */
export async function stageShares(page: Page, colours: readonly string[]): Promise<number[]> {
  await stageRests(page);
  const picture = await page.locator(".stage canvas").screenshot();
  return page.evaluate(
    async ([data, wanted]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d") as OffscreenCanvasRenderingContext2D;
      pen.drawImage(bitmap, 0, 0);
      const pixels = pen.getImageData(0, 0, bitmap.width, bitmap.height).data;
      return wanted.map((colour) => {
        const parts = (colour.match(/\w\w/g) ?? []).map((pair) => Number.parseInt(pair, 16));
        let near = 0;
        for (let at = 0; at < pixels.length; at += 4)
          if (parts.reduce((sum, part, index) => sum + Math.abs((pixels[at + index] ?? 0) - part), 0) < 12) near++;
        return near / (pixels.length / 4);
      });
    },
    [picture.toString("base64"), colours] as const,
  );
}

/** How many answers are kept on this device; -1 where there is no reading. The only look behind the page: nothing on it says so. */
export const keptAnswers = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open("no-straight-line");
        opening.addEventListener("error", () => fail(opening.error));
        opening.addEventListener("success", () => {
          const base = opening.result;
          const asked = base.transaction("kept").objectStore("kept").get("reading");
          asked.addEventListener("success", () => {
            base.close();
            done((asked.result as { steps?: unknown[] } | undefined)?.steps?.length ?? -1);
          });
          asked.addEventListener("error", () => fail(asked.error));
        });
      }),
  );
