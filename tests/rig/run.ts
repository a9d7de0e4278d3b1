// One run: plays a script on the real session, desk, keeper and storage, and says which rule was broken, if any.
import { anew, reload } from "./again.ts";
import { fault } from "./faults.ts";
import { createOracle } from "./oracle.ts";
import { createBrowser } from "./page.ts";
import * as reader from "./reader.ts";
import { Broken, createWatch } from "./rules.ts";
import { type Event, scriptOf } from "./script.ts";
import { type Run, isThere, pageOf } from "./state.ts";
import { type Edition, editions } from "./story.ts";

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

async function perform(run: Run, event: Event): Promise<string> {
  const { what, pick } = event;
  const { browser } = run;
  const page = pageOf(run, pick);
  switch (what) {
    case "answer":
      return reader.answer(run, page, pick);
    case "strike":
      return reader.strike(run, page);
    case "reopen":
      return reader.reopen(run, page, pick);
    case "begin":
    case "continue":
      if (!isThere(page)) return "waits";
      if (what === "continue" && page.desk.state.keptYear === null) return "finds nothing to continue";
      await reader.enter(run, page, what === "continue");
      return what === "begin" ? "begins" : "continues";
    case "title":
      browser.go(page, "#title");
      await browser.clock.pass(100);
      return "goes to the title";
    case "set":
      return reader.set(run, page, pick);
    case "panel":
      page.as(() => page.desk.actions.open(pick % 2 === 0 ? "settings" : null));
      return "opens or closes a panel";
    case "take":
      return reader.take(run, page, pick);
    case "load":
      return reader.load(run, page, pick);
    case "way":
      return reader.way(run, page, pick);
    case "forget":
      return reader.forget(run, page);
    case "hide":
      browser.hide(page);
      await browser.clock.pass(5);
      return "looks at something else, and comes back";
    case "anew":
      return isThere(page) ? anew(run, page) : "waits";
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

/** Everything works again. */
function lift(run: Run): void {
  for (const { undo } of run.lifts) undo();
  run.lifts = [];
}

/** Everything works again: so does the game, after some minutes and what the page itself advises. */
async function recover(run: Run): Promise<void> {
  const { browser, watch } = run;
  lift(run);
  for (const page of browser.pages) page.throwing = false;
  await browser.clock.pass(140_000);
  watch.look();
  for (const page of browser.pages.slice()) {
    for (let tries = 0; tries < 3 && page.session.view.trouble !== null && page.alive; tries++) {
      run.log.push(`    ${page.session.view.trouble.message}`);
      watch.of(page).free = true;
      if (page.session.view.trouble.kind === "gone") await anew(run, page);
      else page.as(() => page.desk.state.notices.next?.way?.act());
      await browser.clock.pass(10_000);
      watch.look();
    }
  }
  await browser.clock.pass(5000);
  watch.look();
  // Who has nothing open looks at the title for what is kept.
  const begun = browser.pages.filter((page) => (page.session.reading()?.steps.length ?? 0) === 0 && page.past.hash === "#read");
  for (const page of begun) browser.go(page, "#title");
  await browser.clock.pass(3000);
  watch.look();
  watch.final(run.set);
  for (const page of browser.pages) {
    page.as(() => page.desk.actions.open("settings"));
    await browser.clock.pass(500);
    if (page.desk.state.panel !== "settings") throw new Broken("the settings do not open, though the line is good again");
  }
  const [page] = browser.pages;
  if (page === undefined) return;
  for (const [key, value] of Object.entries(browser.channels ? run.set : {}))
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
  const browser = createBrowser(editions[seed % 2] as Edition, seed % 3 === 0, seed % 3 !== 1);
  const ills = new Set<string>();
  const oracle = createOracle();
  const watch = createWatch(browser, oracle, unhandled, () => ills.size === 0);
  const run: Run = { browser, watch, oracle, log: [], ills, lifts: [], set: {}, answers: 0, faults: 0, at: 0 };
  let broken: string | null = null;
  try {
    browser.load({ hash: seed % 4 === 0 ? "" : "#read", state: null });
    await browser.clock.pass(1000);
    for (const event of script) await step(run, event);
    for (let more = 0; run.answers < enough && more < 40; more++) {
      // A game that is gone from its server for good can answer nobody.
      if (more === 8) lift(run);
      await step(run, { what: "answer", pick: more, wait: 1000, lasts: 0 });
    }
    await recover(run);
  } catch (error) {
    broken = error instanceof Broken ? error.message : `thrown: ${error instanceof Error ? error.stack : String(error)}`;
  } finally {
    browser.close();
    process.off("unhandledRejection", note);
  }
  const { log, answers, faults } = run;
  return { seed, script, broken, log, answers, faults };
}
