// A run as it stands: the browser, what is watched, and what is wrong at the moment.
import type { Settings } from "../../src/core/settings.ts";
import type { Oracle } from "./oracle.ts";
import type { Browser, Page } from "./page.ts";
import type { Watch } from "./rules.ts";

/** What ends a fault. */
interface Lift {
  /** Before the event of this number. */
  readonly at: number;
  readonly undo: () => void;
}

export interface Run {
  readonly browser: Browser;
  readonly watch: Watch;
  readonly oracle: Oracle;
  readonly log: string[];
  /** What of the storage is wrong now. */
  readonly ills: Set<string>;
  lifts: Lift[];
  /** What was set last, by key. */
  set: Partial<Settings>;
  answers: number;
  faults: number;
  /** The number of the event. */
  at: number;
}

/** Always the same of a list for the same number. */
export const among = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

/** The page that an event is about: the first, or every third time the second, where there is one. */
export function pageOf({ browser }: Run, pick: number): Page {
  const page = browser.pages.length > 1 && pick % 3 === 0 ? browser.pages[1] : browser.pages[0];
  if (page === undefined) throw new Error("no page");
  return page;
}

/** Whether the reader can do anything with it. */
export const isThere = (page: Page): boolean => page.settled && !page.desk.resuming;

/** Whether nothing is wrong with storage and line. */
export const isFine = ({ ills, browser }: Run): boolean => ills.size === 0 && browser.server.weather === "fine";
