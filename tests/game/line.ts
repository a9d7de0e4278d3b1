// A line on which something else comes than was asked for, or nothing: for the tests of what the game then does.
import type { Page, Route } from "playwright-core";
import { inject } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { createSession } from "../../src/core/session.ts";
import type { Reading } from "../../src/core/record.ts";
import { files } from "../../src/generated/story.ts";
import { type Game, type Opening, openGame } from "./harness.ts";

/** What comes instead. */
export type Wrong = "a sign-in page" | "something else" | "half of it" | "an empty body" | "404" | "500" | "a reset";

async function answerWith(wrong: Wrong, route: Route): Promise<void> {
  const give = (status: number, contentType: string, body: string): Promise<void> => route.fulfill({ status, contentType, body });
  switch (wrong) {
    case "a sign-in page":
      return give(200, "text/html", "<!doctype html><title>Sign in</title><p>Welcome to this network.");
    case "something else":
      return give(200, "application/json", '{"welcome":true}');
    case "half of it": {
      const response = await route.fetch();
      const text = await response.text();
      return give(200, response.headers()["content-type"] ?? "", text.slice(0, text.length / 2));
    }
    case "an empty body":
      return give(200, "text/javascript", "");
    case "404":
      return give(404, "text/plain", "");
    case "500":
      return give(500, "text/plain", "");
    case "a reset":
      return route.abort("connectionreset");
  }
}

/** Spoils what is asked for by such an address. @returns what mends the line */
export async function spoil(page: Page, address: string, wrong: Wrong): Promise<() => Promise<void>> {
  // Who mends the line meanwhile has the rest go through.
  const handler = (route: Route): Promise<void> => answerWith(wrong, route).catch(() => undefined);
  await page.route(address, handler);
  return () => page.unroute(address, handler);
}

/** Lets nothing through until it is told to. */
export async function hold(page: Page, address: string): Promise<() => void> {
  let free = (): void => undefined;
  const gate = new Promise<void>((done) => (free = done));
  await page.route(address, async (route) => {
    await gate;
    // The page may have given up meanwhile.
    await route.continue().catch(() => undefined);
  });
  return free;
}

/** A page at the game’s address that is not the game yet, so that the line can be spoilt and the storage filled before it comes. */
export async function openBefore(options: Opening = {}): Promise<Game> {
  const game = await openGame({ ...options, hash: "not-the-game.json" });
  // What a browser says of a bad line by itself.
  game.page.setDefaultTimeout(30_000);
  game.allow(/Failed to load resource|net::ERR|Failed to load module script|MIME type/);
  return game;
}

export const ready = (page: Page): Promise<unknown> => page.waitForSelector("html.answers:not(.resuming)");

/** Opens the reading. */
export async function read(page: Page): Promise<void> {
  await page.goto(`${inject("gameUrl")}#read`);
}

/** Gives the first answer to what lies open. */
export async function answer(page: Page, key = "1"): Promise<void> {
  const answers = await page.locator("#read .answer").count();
  await page.keyboard.press(key);
  await page.waitForFunction((count) => document.querySelectorAll("#read .answer").length > count, answers);
}

/** Gives first answers until the file can be closed. */
export async function finishFile(page: Page): Promise<void> {
  while ((await page.locator("[data-close]").count()) === 0) await answer(page);
}

/** The notice that says this; it stands where the reader sees it. */
export async function notice(page: Page, words: string | RegExp, where = "#read"): Promise<void> {
  const box = page.locator(`${where} .notices .notice`, { hasText: words });
  await box.waitFor();
  const { top, bottom } = await box.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  const height = page.viewportSize()?.height ?? 0;
  if (top < 0 || bottom > height + 1) throw new Error(`The notice stands at ${top} to ${bottom} in a window of ${height}.`);
}

/** Presses what a notice offers; the game may have asked again by itself meanwhile, and then the notice is gone. */
export async function press(page: Page, label: string, where = "#read"): Promise<void> {
  const what = [label, where] as const;
  await page.waitForFunction(
    ([words, place]) =>
      [...document.querySelectorAll(`${place} .notices button`)].some(({ textContent }) => textContent === words) ||
      document.querySelector(`${place} .notice`) === null,
    what,
  );
  await page.evaluate(
    ([words, place]) =>
      [...document.querySelectorAll<HTMLElement>(`${place} .notices button`)].find(({ textContent }) => textContent === words)?.click(),
    what,
  );
}

/** The scripts that parts of the page share, and the addresses of the chapters, as the built page names them. */
export async function built(): Promise<{ shared: string[]; chapters: Map<string, string> }> {
  const url = inject("gameUrl");
  const html = await (await fetch(url)).text();
  const entry = /src="\.\/(assets\/[^"]+)"/.exec(html)?.[1] ?? "";
  const script = await (await fetch(url + entry)).text();
  const named = [...script.matchAll(/\[["`](assets\/[^"`]+)["`],["`][0-9a-f]{8}["`]\]/g)].map((found) => found[1] ?? "");
  const chapters = [...script.matchAll(/story\/(\w+)-[0-9a-f]{8}\.json/g)].map((found): [string, string] => [found[1] ?? "", found[0]]);
  return { shared: [...new Set(named.filter((name, at) => named.indexOf(name) !== at))], chapters: new Map(chapters) };
}

/** A reading that was answered with the first open answer until `count` were given, or to its ending. */
export async function readingOf(count = Number.POSITIVE_INFINITY): Promise<Reading> {
  const chapters: ReadonlyMap<string, string> = compileStory("story").chapters;
  const library = {
    fingerprint: "0",
    files: files.map(({ id }) => id),
    at: (chapter: string) => chapters.get(chapter),
    fetch: (chapter: string) => Promise.resolve(chapters.get(chapter) ?? ""),
  };
  const session = createSession(library, () => new Date());
  await session.begin();
  for (let given = 0; given < count && session.view.phase !== "ended";) {
    const open = session.view.beat?.choices.find(({ locked }) => locked === null);
    if (open === undefined) await session.close();
    else {
      await session.choose(open.id);
      given++;
    }
    if (session.view.trouble !== null) throw new Error(session.view.trouble.message);
  }
  return session.reading() as Reading;
}

/** Puts a reading where the game keeps it; before the game was ever open. */
export const keep = (page: Page, reading: Reading): Promise<void> =>
  page.evaluate(
    (kept) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open("no-straight-line", 1);
        request.addEventListener("upgradeneeded", () => request.result.createObjectStore("kept"));
        request.addEventListener("error", () => fail(request.error as DOMException));
        request.onsuccess = () => {
          const work = request.result.transaction("kept", "readwrite");
          work.objectStore("kept").put(kept, "reading");
          work.objectStore("kept").put("mark", "mark");
          work.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    reading,
  );

/** What is kept of a reading: its answers. */
export const keptSteps = (page: Page): Promise<string[] | null> =>
  page.evaluate(
    () =>
      new Promise<string[] | null>((done) => {
        const request = indexedDB.open("no-straight-line");
        request.addEventListener("error", () => done(null));
        request.onsuccess = () => {
          if (!request.result.objectStoreNames.contains("kept")) return done(null);
          const asked = request.result.transaction("kept").objectStore("kept").get("reading");
          asked.onsuccess = () => {
            request.result.close();
            done((asked.result as { steps: string[] } | undefined)?.steps ?? null);
          };
        };
      }),
  );

/** Waits until so many answers are kept. */
export async function untilKept(page: Page, count: number): Promise<void> {
  while ((await keptSteps(page))?.length !== count) await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}
