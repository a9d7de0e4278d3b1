// Opens the built game in a real browser, listens for everything that must not happen, and knows how a reader finds their way.
import process from "node:process";
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { findBrowser } from "../../scripts/browser.ts";

let browser: Browser;

/** Call once at the top of a test file: one browser for its tests. */
export function withBrowser(extra: readonly string[] = []): void {
  beforeAll(async () => {
    const { executablePath, args } = await findBrowser();
    browser = await chromium.launch({ executablePath, args: [...args, ...extra], headless: true });
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
}

/** Opens the game at a size and with the given features. */
export async function openGame({ before, hash = "", ...options }: Opening = {}): Promise<Game> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const said: string[] = [];
  const allowed: RegExp[] = [];
  const home = new URL(inject("gameUrl")).host;
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") said.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== home) said.push(`asked another host: ${url.href}`);
  });
  await page.goto(inject("gameUrl") + hash);
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
