// What must hold whatever happens: looked at after every event of a run.
import * as words from "#words/notices.ts";
import { isDeepStrictEqual } from "node:util";
import { type Reading, parseReading } from "../../src/core/record.ts";
import { type Settings, parseSettings } from "../../src/core/settings.ts";
import type { Entry } from "../../src/core/view.ts";
import type { Commit } from "./disk.ts";
import type { Oracle } from "./oracle.ts";
import { type Browser, type Page, Planned } from "./page.ts";
import { editionOf } from "./story.ts";

/** A rule that was broken. */
export class Broken extends Error {
  override readonly name = "Broken";
}

function hold(rule: boolean, message: string): asserts rule {
  if (!rule) throw new Broken(message);
}

type Steps = readonly string[];

/** What is remembered of a page from event to event. */
export interface Memory {
  /** The answers that were there, and those before the last change. */
  steps: Steps;
  before: Steps;
  revision: number;
  /** The reader has asked for another reading, and has answered nothing since. */
  free: boolean;
  /** Everything was deleted while this reading was open: it must not be kept again. */
  banned: boolean;
  /** Everything was deleted while something lay open: that it is not kept any more may be said. */
  parted: boolean;
  since: number;
  /** The reader has asked to have everything deleted, and that is not done yet. */
  leaving: boolean;
  /** The reader has been told that something is not kept. */
  told: boolean;
  /** What this page kept last, and when. */
  mine: Steps | null;
  at: number;
}

export interface Watch {
  of(page: Page): Memory;
  /** Whether storage is as it should be, and has been for some time. */
  sound(): boolean;
  look(): void;
  /** How often everything was deleted. */
  forgets(): number;
  /** The browser has cleared the storage. */
  cleared(): void;
  /** Before a page ends: what it was read to is kept. */
  ending(page: Page): void;
  /** After all faults are over and some minutes have gone by. */
  final(set: Readonly<Partial<Settings>>): void;
}

const stepsOf = (raw: unknown): Steps | null => {
  const parsed = parseReading(raw);
  return parsed.ok ? parsed.value.steps : null;
};
const starts = (longer: Steps, shorter: Steps): boolean => shorter.every((step, at) => longer[at] === step);
const same = (one: Steps, other: Steps): boolean => one.length === other.length && starts(one, other);
const brief = (steps: Steps): string => `[${steps.map((step) => step.replace(/(\w\w)\w*\//, "$1/")).join(" ")}]`;

function lost(before: Steps, after: Steps): number {
  const at = before.findIndex((step, nth) => after[nth] !== step);
  return at < 0 ? 0 : before.length - at;
}

function shelfOf(kept: ReadonlyMap<string, unknown>): Steps[] {
  const raw = kept.get("shelf");
  return Array.isArray(raw) ? raw.flatMap((item) => [stepsOf(item) ?? []]) : [];
}

const told = new WeakMap<Entry, Entry>();
/** Passages are never changed, so that each is compared once. */
function equalEntries(one: readonly Entry[], other: readonly Entry[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((entry, at) => {
    const wanted = other[at];
    if (wanted === undefined) return false;
    if (told.get(entry) === wanted) return true;
    if (!isDeepStrictEqual(entry, wanted)) return false;
    told.set(entry, wanted);
    return true;
  });
}

/** The passages, question, answers and world that lie open are those of the answers given afresh. */
function compare(oracle: Oracle, page: Page, reading: Reading): void {
  const { view } = page.session;
  const place = oracle.tell(editionOf(reading.story), reading.steps, reading.at);
  hold(place.given === reading.steps.length, `the story does not carry ${brief(reading.steps)}`);
  hold(
    equalEntries(view.entries, place.entries) && isDeepStrictEqual(view.beat, place.beat) && view.ending === place.ending,
    `a wrong branch: ${view.beat?.chapter} “${view.beat?.ask}” instead of ${place.beat.chapter} “${place.beat.ask}” after ${brief(reading.steps)}`,
  );
  hold(isDeepStrictEqual(view.world, place.beat.world), "the world is not that of the answers");
}

/** @param healthy - whether no fault of the storage is on now */
export function createWatch(browser: Browser, oracle: Oracle, unhandled: readonly unknown[], healthy: () => boolean): Watch {
  const { clock, disk } = browser;
  const memories = new WeakMap<Page, Memory>();
  let seen = 0;
  let ill = clock.now;
  let forgets = 0;
  let cleared = false;

  function of(page: Page): Memory {
    const known = memories.get(page);
    if (known !== undefined) return known;
    const made: Memory = {
      steps: [],
      before: [],
      revision: -1,
      free: true,
      banned: false,
      since: 0,
      parted: false,
      leaving: false,
      told: false,
      mine: null,
      at: clock.now,
    };
    memories.set(page, made);
    return made;
  }

  const live = (page: Page): Steps => page.session.reading()?.steps ?? [];
  const sound = (): boolean => healthy() && clock.now - ill > 10_000;

  /** One transaction: what it overwrote lies on the shelf, and what was deleted stays so. */
  function audit({ life, at, before, after, cleared }: Commit): void {
    const page = life as Page | null;
    if (cleared) {
      forgets++;
      for (const other of browser.pages) {
        const { steps, mine, banned } = of(other);
        const parted = steps.length > 0;
        // What was never kept was not deleted, though its reader may be told so.
        Object.assign(of(other), { parted, banned: parted && (banned || mine !== null), since: at, mine: null });
      }
      hold(after.size === 0, "something is left of what was deleted");
      return;
    }
    for (const item of shelfOf(before))
      hold(shelfOf(after).some((other) => starts(other, item)) || shelfOf(after).length >= 20, `lost from the shelf: ${brief(item)}`);
    const next = stepsOf(after.get("reading"));
    if (page === null || next === null || after.get("reading") === before.get("reading")) return;
    const memory = of(page);
    const was = stepsOf(before.get("reading"));
    const renewed = page.renewed > memory.since && starts(live(page), next);
    hold(!memory.banned || next.length === 0 || renewed, `what was deleted is kept again: ${brief(next)}`);
    if (was !== null) {
      const gone = lost(was, next);
      const own = memory.mine !== null && same(memory.mine, was);
      hold(
        gone <= (own ? 1 : 0) || shelfOf(after).some((item) => starts(item, was)),
        `overwritten and on no shelf: ${brief(was)} by ${brief(next)}`,
      );
    }
    memory.mine = next;
    memory.at = at;
  }

  function lookAtReading(page: Page, memory: Memory): void {
    const { view } = page.session;
    const reading = page.session.reading();
    const steps = reading?.steps ?? [];
    hold(
      memory.free || memory.leaving || starts(steps, memory.steps),
      `live answers were replaced: ${brief(memory.steps)} by ${brief(steps)}`,
    );
    if (!same(steps, memory.steps)) {
      memory.before = memory.steps;
      memory.steps = steps;
    }
    hold(view.trouble?.kind !== "story", `told as a fault of the story: ${view.trouble?.message}`);
    hold(view.trouble === null || view.phase !== "loading", "loading, though it is told that it cannot be had");
    hold(page.loading === null || clock.now - page.loading < 150_000, "stuck while loading");
    if (view.revision === memory.revision) return;
    if (view.move === "begin" || view.move === "restore") Object.assign(memory, { banned: false, parted: false });
    if (view.move === "begin") memory.leaving = false;
    memory.revision = view.revision;
    if (reading !== null) compare(oracle, page, reading);
    hold(page.throwing || !page.settled || page.desk.state.view === view, "the page does not show what lies open");
  }

  function lookAtKeeping(page: Page, memory: Memory): void {
    const { keeping } = page.desk.state.notices;
    const kept = memory.mine !== null && same(memory.mine, memory.steps);
    const clean =
      kept ||
      (memory.steps.length === 0 && (memory.mine ?? []).length === 0) ||
      (cleared && memory.mine === null) ||
      (memory.parted && !browser.channels);
    if (!clean) hold(keeping !== undefined || clock.now - page.changed < 9000, `not kept and not told: ${brief(memory.steps)}`);
    if (browser.channels && !cleared && !memory.parted)
      hold(keeping?.message !== words.keeping.forgotten, "what has nothing to do with what was deleted counts as deleted");
    const trouble = keeping !== undefined && keeping.message !== words.notForgotten && keeping.message !== words.keeping.forgotten;
    hold(memory.told || !trouble || !sound(), `told of a trouble that there is none: ${keeping?.message}`);
    memory.told = trouble;
    if (kept && sound() && clock.now - Math.max(memory.at, page.changed) > 1000)
      hold(keeping === undefined || keeping.message === words.notForgotten, `kept, and told otherwise: ${keeping?.message}`);
  }

  return {
    of,
    sound,
    forgets: () => forgets,
    cleared() {
      cleared = true;
      for (const page of browser.pages) Object.assign(of(page), { mine: null, banned: false, parted: false });
    },
    look() {
      if (!healthy()) ill = clock.now;
      const reported = browser.pages.flatMap((page) => page.reported).filter((item) => !(item instanceof Planned));
      const [error] = [...clock.thrown, ...unhandled, ...reported];
      hold(error === undefined, `thrown: ${error instanceof Error ? error.stack : String(error)}`);
      for (; seen < disk.commits.length; seen++) audit(disk.commits[seen] as Commit);
      for (const page of browser.pages) {
        const memory = of(page);
        lookAtReading(page, memory);
        lookAtKeeping(page, memory);
        if (browser.channels && !cleared && forgets > 0 && sound() && disk.kept.get("reading") === undefined && live(page).length === 0)
          hold(page.desk.state.keptYear === null || clock.now - page.changed < 3000, "what was deleted is offered");
      }
    },
    ending(page) {
      const memory = of(page);
      const durable = stepsOf(disk.kept.get("reading"));
      const last = disk.commits.findLast(({ before, after }) => before.get("reading") !== after.get("reading"))?.life;
      if (!sound() || memory.parted || page.desk.state.notices.keeping !== undefined || (last !== page && last !== undefined)) return;
      // The browser itself may have cleared what was kept; the next answer brings it back.
      if (memory.mine === null && (memory.steps.length === 0 || cleared)) return;
      const recent = clock.now - page.changed < 1000 && same(durable ?? [], memory.before);
      hold(same(durable ?? [], memory.steps) || recent, `answers are lost: ${brief(memory.steps)}, kept ${brief(durable ?? [])}`);
    },
    final(set) {
      for (const page of browser.pages) {
        const memory = of(page);
        const { phase, trouble } = page.session.view;
        const { notices, keptYear } = page.desk.state;
        hold(phase !== "loading", "loading for ever");
        hold(trouble === null, `cannot be had, though the line is good again: ${trouble?.message}`);
        const durable = stepsOf(disk.kept.get("reading"));
        // Of two tabs that the browser has cleared, one may hold the other for the one that has done it, and says so.
        if (memory.parted || (cleared && notices.keeping?.message === words.keeping.forgotten)) continue;
        hold(notices.keeping === undefined || notices.keeping.message === words.notForgotten, `still told: ${notices.keeping?.message}`);
        if (cleared && memory.mine === null) continue;
        if (memory.steps.length > 0) hold(memory.mine !== null && same(memory.mine, memory.steps), `never kept: ${brief(memory.steps)}`);
        else if (durable !== null && durable.length > 0 && browser.channels)
          hold(keptYear !== null || notices.found !== undefined, `nobody offers what is kept: ${brief(durable)}`);
        const settings = parseSettings(disk.kept.get("settings"));
        for (const key of Object.keys(set) as (keyof Settings)[]) {
          hold(settings[key] === set[key], `${key} is not kept as it was set`);
          hold(!browser.channels || page.desk.state.settings[key] === set[key], `${key} is not in every tab as it was set`);
        }
      }
    },
  };
}
