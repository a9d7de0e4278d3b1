// Opens a page on a weak laptop and a poor line, presses as a reader does, and brings back when what came of it was painted.
import type { Browser, Page } from "playwright-core";
import { Advice } from "../advice.ts";
import { type Answered, type Painted, type Task, type Watched, watch } from "./watch.ts";

/** A weak laptop on a poor line: four times slower, 1.6 Mbit/s down, 150 ms there and back. */
export const slower = 4;
const line = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
/** Milliseconds over an answer before it is pressed, and after it until the next. */
const hover = 600;
const rest = 1000;
/** Milliseconds between the keys that are pressed while the stage begins. */
const pauses = [300, 700, 1500, 400, 1200, 2500];
/** Milliseconds after which a page that shows no choice is given up. */
const patience = 60_000;

/** A page to measure. */
export interface Target {
  readonly name: string;
  readonly url: string;
  /** CSS selector of what can be chosen. */
  readonly choice: string;
  /** CSS selectors of what must be pressed first. */
  readonly start: readonly string[];
  /** CSS selector of what must be there before answers are counted. */
  readonly settled?: string;
}

/** Milliseconds, each until something was painted. */
export interface Times {
  /** From asking for the page to its first choice. */
  readonly seen: number;
  /** From asking for the page to what an answer led to that was given as soon as one was seen. */
  readonly answered: number;
  /** From each later press to the next text. */
  readonly clicks: readonly number[];
  /** How many of these times the browser did not say itself. */
  readonly framed: number;
  /** The longest task after the first answer was followed; nought where none was long. */
  readonly longest: number;
  /** The tasks in which the stage began; none where the page names none. */
  readonly begun: readonly Begun[];
}

/** One of the tasks in which the stage begins. */
export interface Begun extends Task {
  /** Milliseconds since a key, a button or a finger went down last; infinite where none has. */
  readonly since: number;
}

/** A page of its own on the weak laptop. */
export async function openSlow(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send("Network.enable");
  await tools.send("Network.emulateNetworkConditions", line);
  await tools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return page;
}

const watched = (page: Page): Promise<Watched> => page.evaluate(() => (globalThis as unknown as { benched: Watched }).benched);

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY);

const timeOf = ({ presented, framed }: Painted): number => presented ?? framed ?? Number.NaN;

/** Waits for a choice, or says which page has none. */
async function waitFor(page: Page, selector: string, { name, url }: Target): Promise<void> {
  await page
    .locator(selector)
    .first()
    .waitFor({ state: "visible", timeout: patience })
    .catch((error: unknown) => {
      throw new Advice(
        `${name} (${url}) shows nothing that ${selector} selects within ${patience / 1000} s. Look at --choice and --start.`,
        {
          cause: error,
        },
      );
    });
}

/** Presses the first choice, again and again until it is taken: as an eager reader does, and by the page’s own clock. */
async function answerEagerly(page: Page, { name, url, choice }: Target): Promise<void> {
  await page.evaluate((selector) => {
    const { answers } = (globalThis as unknown as { benched: Watched }).benched;
    let target: HTMLElement | null = null;
    let words: string | null = null;
    const press = (): void => {
      // Taken: what would be pressed now is the next.
      if (answers.length > 0 && target !== null && (!target.isConnected || target.textContent !== words)) return;
      target = document.querySelector<HTMLElement>(selector);
      words = target?.textContent ?? null;
      target?.click();
      setTimeout(press, 50);
    };
    press();
  }, choice);
  await page
    .waitForFunction(() => (globalThis as unknown as { benched: Watched }).benched.answers[0]?.framed, undefined, { timeout: patience })
    .catch((error: unknown) => {
      throw new Advice(`${name} (${url}): a press on ${choice} led to no new text within ${patience / 1000} s. Look at --choice.`, {
        cause: error,
      });
    });
}

/** Hovers over an answer, waits a moment, presses it, reads on. False where there is none. */
async function answer(page: Page, choice: string): Promise<boolean> {
  const target = page.locator(choice).first();
  if ((await target.count()) === 0) return false;
  await target.hover();
  await page.waitForTimeout(hover);
  await target.click();
  await page.waitForTimeout(rest);
  return true;
}

/** Waits until the stage stands, and presses a key now and then that asks for nothing: what is begun then must wait for it. */
async function settle(page: Page, selector: string): Promise<void> {
  const there = page.waitForSelector(selector, { timeout: patience });
  let waiting = true;
  const ends = there.finally(() => (waiting = false));
  for (const pause of pauses) {
    await page.waitForTimeout(pause);
    if (!waiting) break;
    await page.keyboard.press("Shift");
  }
  await ends;
}

const begunIn = ({ named, presses }: Watched): Begun[] =>
  named
    .filter(({ name }) => name.startsWith("stage "))
    .map((task) => ({
      ...task,
      since: task.start - Math.max(Number.NEGATIVE_INFINITY, ...presses.filter((press) => press <= task.start)),
    }));

/**
 * Reads one page once.
 *
 * @param clicks - how many answers are given after the first
 * @param before - called when the page has settled and before those answers
 * @throws Advice that names the page and the selector, where no choice appears
 */
export async function readOnce(browser: Browser, target: Target, clicks: number, before?: (page: Page) => Promise<void>): Promise<Times> {
  const page = await openSlow(browser);
  try {
    await page.addInitScript(watch, target.choice);
    await page.goto(target.url, { waitUntil: "commit" }).catch((error: unknown) => {
      throw new Advice(`${target.name}: ${target.url} cannot be opened. Is it being served?`, { cause: error });
    });
    for (const selector of target.start) {
      await waitFor(page, selector, target);
      await page.locator(selector).first().click();
    }
    await waitFor(page, target.choice, target);
    await answerEagerly(page, target);
    if (clicks > 0 || before !== undefined) {
      if (target.settled !== undefined) await settle(page, target.settled);
      await page.waitForTimeout(3 * rest);
    }
    await before?.(page);
    for (let step = 0; step < clicks; step++) if (!(await answer(page, target.choice))) break;
    const all = await watched(page);
    const { seen, answers, long } = all;
    const floor = await firstPaint(page);
    const [first, ...later] = answers;
    const answerable = first === undefined ? Number.NaN : timeOf(first);
    const since = (item: Answered): number => timeOf(item) - item.pressed;
    return {
      seen: Math.max(floor, timeOf(seen)),
      answered: first === undefined ? Number.NaN : Math.max(floor, timeOf(first)),
      clicks: later.map(since).filter((time) => !Number.isNaN(time)),
      framed: [seen, ...answers].filter(({ presented, framed }) => presented === null && framed !== null).length,
      longest: Math.max(0, ...long.filter(({ start }) => start > answerable).map(({ duration }) => duration)),
      begun: begunIn(all),
    };
  } finally {
    await page.context().close();
  }
}
