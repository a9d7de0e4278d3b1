// One run: plays a script on the real session, desk, keeper and storage, and says which rule was broken, if any.
import { type Reading, parseReading } from "../../src/core/record.ts";
import { type Settings, parseSettings, textSizes, volumes } from "../../src/core/settings.ts";
import { words } from "../../src/words/notices.ts";
import type { NoticeList, Subject } from "../../src/page/actions.ts";
import { type Browser, type Page, createBrowser, libraryOf } from "./page.ts";
import { type Watch, Broken, createWatch } from "./rules.ts";
import { type Event, scriptOf } from "./script.ts";
import type { Weather } from "./server.ts";
import { editions } from "./story.ts";
import { type Oracle, createOracle } from "./oracle.ts";

export interface Outcome {
  readonly seed: number;
  readonly script: readonly Event[];
  /** The rule that was broken; null where all held. */
  readonly broken: string | null;
  /** What happened, line by line. */
  readonly log: readonly string[];
  readonly answers: number;
  readonly faults: number;
}

/** So many answers are given in a run at least, though some of the script’s found nothing to answer. */
const enough = 20;

const weathers: readonly Weather[] = ["off", "gone", "broken", "signin", "half", "empty", "silent", "stalled", "slow"];
const isWeather = (what: string): what is Weather => (weathers as readonly string[]).includes(what);

interface Lift {
  readonly at: number;
  readonly undo: () => void;
}

interface Run {
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
  at: number;
}

const among = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

function pageOf({ browser }: Run, pick: number): Page {
  const page = browser.pages.length > 1 && pick % 3 === 0 ? browser.pages[1] : browser.pages[0];
  if (page === undefined) throw new Error("no page");
  return page;
}

const isThere = (page: Page): boolean => page.settled && !page.desk.resuming;

/** Gives an answer, after whatever has to be done before one can be given. */
async function answer(run: Run, page: Page, pick: number): Promise<string> {
  const { browser, watch } = run;
  const { actions } = page.desk;
  const memory = watch.of(page);
  if (!isThere(page)) return "waits";
  if (page.past.hash !== "#read") await enter(run, page, page.desk.state.kept !== null);
  const { view } = page.session;
  if (view.trouble !== null && view.trouble.kind !== "story" && (view.phase !== "asking" || pick % 2 === 0)) {
    if (view.trouble.kind === "gone" && (view.phase !== "closing" || pick % 3 > 0)) return anew(run, page);
    memory.free = true;
    page.as(actions.retry);
    await browser.clock.pass(200);
    return "tries again";
  }
  if (view.phase === "closing") {
    page.as(actions.close);
    await browser.clock.pass(100);
  }
  if (view.phase === "ended") {
    if (pick % 2 === 0) return reopen(run, page, pick);
    browser.go(page, "#title");
    await browser.clock.pass(50);
    await enter(run, page, false);
  }
  const { beat, phase } = page.session.view;
  if (phase !== "asking" || beat === null) return `finds nothing to answer (${phase})`;
  const open = [...beat.choices.filter(({ locked }) => locked === null), ...(beat.short !== null && pick % 7 === 0 ? [beat.short] : [])];
  const choice = among(open, pick);
  if (choice === undefined) return "finds nothing open";
  watch.look();
  page.as(() => actions.choose(choice.id));
  memory.free = false;
  run.answers++;
  return `answers ${beat.chapter}/${choice.id}`;
}

/** From the title to the reading. */
async function enter({ browser, watch }: Run, page: Page, on: boolean): Promise<void> {
  watch.of(page).free = true;
  page.as(on ? page.desk.actions.resumeKept : page.desk.actions.begin);
  browser.go(page, "#read");
  await browser.clock.pass(on ? 100 : 30);
}

async function reopen({ browser, watch }: Run, page: Page, pick: number): Promise<string> {
  const entries = page.session.view.decisions.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const entry = among(entries, pick);
  if (entry === undefined || !isThere(page)) return "finds nothing to re-open";
  watch.of(page).free = true;
  page.as(() => page.desk.actions.reopen(entry));
  await browser.clock.pass(20);
  watch.look();
  watch.of(page).free = false;
  return `re-opens ${entry}`;
}

async function strike({ browser, watch }: Run, page: Page): Promise<string> {
  if (!isThere(page) || page.past.hash !== "#read") return "strikes nothing";
  const memory = watch.of(page);
  const { length } = memory.steps;
  memory.free = true;
  page.as(page.desk.actions.strike);
  await browser.clock.pass(20);
  const left = page.session.reading()?.steps.length ?? 0;
  if (left < length - 1) throw new Broken(`one strike has taken ${length - left} answers`);
  watch.look();
  memory.free = false;
  return "strikes";
}

function set(run: Run, page: Page, pick: number): string {
  const { settings } = page.desk.state;
  const changes: Partial<Settings>[] = [
    { textSize: among(textSizes, pick) ?? 1 },
    { theme: pick % 2 === 0 ? "night" : "paper" },
    { music: among(volumes, pick) ?? 0 },
    { keys: !settings.keys },
  ];
  const change = among(changes, Math.floor(pick / 7)) ?? {};
  page.as(() => page.desk.actions.set({ ...settings, ...change }));
  run.set = { ...run.set, ...change };
  return `sets ${JSON.stringify(change)}`;
}

async function way(run: Run, page: Page, pick: number): Promise<string> {
  const notices = Object.entries(page.desk.state.notices as NoticeList) as [Subject, NoticeList[Subject]][];
  const [subject, notice] =
    among(
      notices.filter(([, item]) => item?.way !== undefined),
      pick,
    ) ?? [];
  if (notice?.way === undefined) return "finds no notice";
  const { act, label } = notice.way;
  const memory = run.watch.of(page);
  memory.free = true;
  if (label === words.keepOn) memory.banned = false;
  page.as(act);
  await run.browser.clock.pass(2500);
  if (page.reloading) return anew(run, page);
  return `${subject}: ${label}`;
}

async function take(run: Run, page: Page, pick: number): Promise<string> {
  if (!isThere(page)) return "takes nothing";
  const shelf = page.as(page.desk.actions.shelf);
  await run.browser.clock.pass(300);
  const list = await Promise.race([shelf, Promise.resolve([] as Reading[])]);
  const reading = among(list, pick);
  if (reading === undefined) return "finds an empty shelf";
  run.watch.of(page).free = true;
  page.as(() => page.desk.actions.take(reading));
  return `takes up ${reading.steps.length} answers of the shelf`;
}

function load(run: Run, page: Page, pick: number): string {
  if (!isThere(page)) return "loads nothing";
  const [first] = run.browser.server.edition.files;
  const steps = [`${first}/lamp`, `${first}/${pick % 2 === 0 ? "river" : "bridge"}`];
  const reading = { format: "no-straight-line/reading", version: 1, story: "saved", steps, at: first, kept: "2026-01-01T00:00:00.000Z" };
  const text = pick % 5 === 0 ? JSON.stringify(reading).slice(0, 40) : JSON.stringify(reading);
  if (pick % 5 !== 0) run.watch.of(page).free = true;
  page.as(() => page.desk.actions.load({ text: async () => text } as File));
  return "loads a file";
}

async function forget(run: Run, page: Page): Promise<string> {
  if (!isThere(page)) return "forgets nothing";
  run.watch.of(page).leaving = true;
  page.as(page.desk.actions.forget);
  await run.browser.clock.pass(50);
  return "has everything deleted";
}

/** What a page must come to when it is loaded anew; null where that cannot be said. */
function expected({ browser, watch }: Run, page: Page): Reading | null {
  const { state, hash } = page.past;
  const mark = (state ?? {}) as { begun?: boolean; carried?: unknown };
  const carried = parseReading(mark.carried);
  const durable = parseReading(browser.disk.kept.get("reading"));
  if (carried.ok && !watch.of(page).banned) return carried.value;
  return hash === "#read" && mark.begun !== true && durable.ok && durable.value.steps.length > 0 && watch.sound() ? durable.value : null;
}

/** What was set and could not be kept goes with its page. */
function dropUnkept(run: Run): void {
  const kept = parseSettings(run.browser.disk.kept.get("settings"));
  const keys = (Object.keys(run.set) as (keyof Settings)[]).filter((key) => kept[key] === run.set[key]);
  run.set = Object.fromEntries(keys.map((key) => [key, run.set[key]]));
}

async function reload(run: Run, page: Page, told: boolean): Promise<string> {
  const { browser, watch, ills } = run;
  watch.ending(page);
  if (!watch.sound()) dropUnkept(run);
  await browser.end(page, told);
  const wanted = expected(run, page);
  const memory = watch.of(page);
  const { commits } = browser.disk;
  const fine = ills.size === 0 && browser.server.weather === "fine";
  const next = browser.load(page.past);
  (browser.pages as Page[]).unshift((browser.pages as Page[]).pop() as Page);
  const before = commits.length;
  await browser.clock.pass(fine ? 2500 : 300);
  const carried = (page.past.state as { carried?: unknown } | null)?.carried !== undefined;
  if (carried && memory.banned) watch.of(next).banned = true;
  const others = commits.slice(before).some(({ life }) => life !== next);
  if (fine && wanted !== null && !others && ills.size === 0 && browser.server.weather === "fine") {
    const place = run.oracle.tell(browser.server.edition, wanted.steps, wanted.at);
    const live = next.session.reading();
    const given = wanted.steps.slice(0, place.given);
    if (next.session.view.trouble === null && JSON.stringify(live?.steps) !== JSON.stringify(given))
      throw new Broken(`not as it was left: ${live?.steps.length} answers open, ${given.length} were kept`);
  }
  return told ? "reloads" : "crashes";
}

async function anew(run: Run, page: Page): Promise<string> {
  const before = page.session.reading();
  const { banned } = run.watch.of(page);
  if (!page.reloading) page.as(page.desk.actions.anew);
  for (let wait = 0; wait < 30 && !page.reloading; wait++) await run.browser.clock.pass(100);
  if (!page.reloading) throw new Broken("the page is not loaded anew");
  const after = page.session.reading();
  await reload(run, page, true);
  const fine = run.ills.size === 0 && run.browser.server.weather === "fine";
  const next = run.browser.pages[0]?.session;
  const { edition } = run.browser.server;
  if (
    fine &&
    !banned &&
    before !== null &&
    after !== null &&
    before.steps.length > 0 &&
    next?.view.trouble === null &&
    run.browser.pages.length === 1
  ) {
    const place = run.oracle.tell(edition, after.steps, after.at);
    if ((next.reading()?.steps.length ?? 0) < place.given) throw new Broken("the reading did not come along");
  }
  return "loads the page anew";
}

/** Lets something go wrong for a while. */
function ill(run: Run, name: string, lasts: number, begin: () => void, end: () => void): void {
  begin();
  run.ills.add(name);
  run.lifts.push({
    at: run.at + lasts,
    undo() {
      end();
      run.ills.delete(name);
    },
  });
}

async function fault(run: Run, { what, pick, lasts }: Event): Promise<string> {
  const { browser } = run;
  const { disk, server } = browser;
  const page = pageOf(run, pick);
  run.faults++;
  if (isWeather(what)) {
    server.weather = what;
    run.lifts.push({ at: run.at + lasts, undo: () => void (server.weather = "fine") });
    return `the line: ${what}`;
  }
  switch (what) {
    case "reload":
      return reload(run, page, true);
    case "crash":
      return reload(run, page, false);
    case "quota":
      ill(
        run,
        what,
        lasts,
        () => (disk.full = pick % 2 === 0 ? "put" : "end"),
        () => (disk.full = null),
      );
      return "no room";
    case "denied":
      ill(
        run,
        what,
        lasts,
        () => (disk.denied = pick % 2 === 0 ? "thrown" : "told"),
        () => (disk.denied = null),
      );
      disk.close(page, pick % 3 === 0);
      return "storage is denied";
    case "blocked":
      ill(
        run,
        what,
        lasts,
        () => disk.hold(),
        () => disk.free(),
      );
      disk.close(page, pick % 3 === 0);
      return "storage does not open";
    case "closed":
      disk.close(page, pick % 2 === 0);
      return "the browser closes the storage";
    case "stumble": {
      const stumble = (): void => {
        disk.failing = 1 + (pick % 5);
        disk.failure = among(["InvalidStateError", "UnknownError", "AbortError"], pick) ?? "";
      };
      // One by itself is nothing that a reader should hear of.
      if (pick % 5 === 0) stumble();
      else ill(run, what, 2, stumble, () => (disk.failing = 0));
      return `${disk.failing} transactions fail`;
    }
    case "lagging":
      ill(
        run,
        what,
        lasts,
        () => (disk.pace = 700),
        () => (disk.pace = 0.1),
      );
      return "storage is slow";
    case "cleared": {
      // Other tabs are not asked: the browser closes what they have open.
      const done = disk.clear();
      await browser.clock.pass(50);
      await done;
      run.set = {};
      run.watch.cleared();
      return "the browser clears the storage";
    }
    case "throw":
      page.throwing = true;
      run.lifts.push({ at: run.at + lasts, undo: () => void (page.throwing = false) });
      return "a listener throws";
    case "tab":
      if (browser.pages.length < 2) browser.load({ hash: pick % 2 === 0 ? "#read" : "", state: null });
      else await browser.end(browser.pages[1] as Page, true);
      await browser.clock.pass(200);
      return browser.pages.length > 1 ? "opens a second tab" : "closes the second tab";
    case "edit":
    case "release":
      return renew(run, page, what === "edit", pick);
    default:
      throw new Error(`no such fault: ${what}`);
  }
}

/** Another edition on the server; `hot` where the open page takes it at once, as while somebody writes. */
async function renew({ browser, watch }: Run, page: Page, hot: boolean, pick: number): Promise<string> {
  const { server, clock } = browser;
  const next = editions[(editions.indexOf(server.edition) + 1 + (pick % 2)) % editions.length];
  if (next === undefined || (hot && server.weather !== "fine")) return "nothing new on the server";
  server.edition = next;
  if (!hot) return `on the server: ${next.fingerprint}`;
  watch.of(page).free = true;
  void page.as(() => page.session.edit(libraryOf(next, page.number)));
  await clock.pass(1500);
  return `edited: ${next.fingerprint}`;
}

async function perform(run: Run, event: Event): Promise<string> {
  const { what, pick } = event;
  const { browser } = run;
  const page = pageOf(run, pick);
  switch (what) {
    case "answer":
      return answer(run, page, pick);
    case "strike":
      return strike(run, page);
    case "reopen":
      return reopen(run, page, pick);
    case "begin":
    case "continue":
      if (!isThere(page)) return "waits";
      if (what === "continue" && page.desk.state.kept === null) return "finds nothing to continue";
      await enter(run, page, what === "continue");
      return what === "begin" ? "begins" : "continues";
    case "title":
      browser.go(page, "#title");
      await browser.clock.pass(100);
      return "goes to the title";
    case "set":
      return set(run, page, pick);
    case "panel":
      page.as(() => page.desk.actions.open(pick % 2 === 0 ? "settings" : null));
      return "opens or closes a panel";
    case "take":
      return take(run, page, pick);
    case "load":
      return load(run, page, pick);
    case "way":
      return way(run, page, pick);
    case "forget":
      return forget(run, page);
    case "hide":
      browser.hide(page);
      await browser.clock.pass(5);
      return "looks at something else, and comes back";
    case "idle":
      await browser.clock.pass(20_000);
      return "looks out of the window";
    default:
      return fault(run, event);
  }
}

async function step(run: Run, event: Event): Promise<void> {
  for (const { at, undo } of run.lifts) if (at <= run.at) undo();
  run.lifts = run.lifts.filter(({ at }) => at > run.at);
  const forgets = run.watch.forgets();
  const line = `${String(run.at).padStart(3)} ${event.what.padEnd(8)} `;
  run.log.push(line);
  const said = await perform(run, event);
  run.log[run.log.length - 1] =
    line +
    said +
    ` [${run.browser.pages.map((page) => `${page.past.hash || "#"} ${page.session.view.phase} ${page.session.reading()?.steps.length}`).join(" | ")}]`;
  run.watch.look();
  await run.browser.clock.pass(event.wait);
  run.watch.look();
  if (run.watch.forgets() > forgets) run.set = {};
  run.at++;
}

/** Everything works again: so does the game, after some minutes and what the page itself advises. */
async function recover(run: Run): Promise<void> {
  const { browser, watch } = run;
  for (const { undo } of run.lifts) undo();
  run.lifts = [];
  for (const page of browser.pages) page.throwing = false;
  await browser.clock.pass(140_000);
  watch.look();
  for (const page of browser.pages.slice()) {
    for (let tries = 0; tries < 3 && page.session.view.trouble !== null && page.alive; tries++) {
      run.log.push(`    ${page.session.view.trouble.message}`);
      watch.of(page).free = true;
      if (page.session.view.trouble.kind === "gone") await anew(run, page);
      else page.as(page.desk.actions.retry);
      await browser.clock.pass(10_000);
      watch.look();
    }
  }
  await browser.clock.pass(5000);
  watch.look();
  watch.final(run.set);
  for (const page of browser.pages) {
    page.as(() => page.desk.actions.open("settings"));
    await browser.clock.pass(500);
    if (page.desk.state.panel !== "settings") throw new Broken("the settings do not open, though the line is good again");
  }
  const [page] = browser.pages;
  if (page === undefined) return;
  for (const [key, value] of Object.entries(run.set))
    if ((page.desk.state.settings as unknown as Record<string, unknown>)[key] !== value)
      throw new Broken(`${key} is not as it was set last`);
  await reload(run, page, true);
  watch.look();
}

/** Plays one script. */
export async function play(seed: number, script: readonly Event[] = scriptOf(seed)): Promise<Outcome> {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on("unhandledRejection", note);
  const browser = createBrowser(editions[seed % 2] ?? (editions[0] as never), seed % 3 === 0);
  const ills = new Set<string>();
  const oracle = createOracle();
  const watch = createWatch(browser, oracle, unhandled, () => ills.size === 0);
  const run: Run = { browser, watch, oracle, log: [], ills, lifts: [], set: {}, answers: 0, faults: 0, at: 0 };
  let broken: string | null = null;
  try {
    browser.load({ hash: seed % 4 === 0 ? "" : "#read", state: null });
    await browser.clock.pass(1000);
    for (const event of script) await step(run, event);
    for (let more = 0; run.answers < enough && more < 40; more++) await step(run, { what: "answer", pick: more, wait: 1000, lasts: 0 });
    await recover(run);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    broken = error.message;
  } finally {
    browser.close();
    process.off("unhandledRejection", note);
  }
  const { log, answers, faults } = run;
  return { seed, script, broken, log, answers, faults };
}
