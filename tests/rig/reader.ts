// What the reader of a run does, by way of the actions that the page offers.
import * as words from "#words/notices.ts";
import { type Reading, parseReading } from "../../src/core/record.ts";
import { type Settings, textSizes, volumes } from "../../src/core/settings.ts";
import type { NoticeList, Subject } from "../../src/page/actions.ts";
import { anew } from "./again.ts";
import type { Page } from "./page.ts";
import { Broken } from "./rules.ts";
import { type Run, among, isThere } from "./state.ts";

/** Gives an answer, after whatever has to be done before one can be given. */
export async function answer(run: Run, page: Page, pick: number): Promise<string> {
  const { browser, watch } = run;
  const { actions } = page.desk;
  const memory = watch.of(page);
  // The page itself asked to be loaded anew, as it does where not even its first file is to be had.
  if (page.reloading) return anew(run, page);
  if (!isThere(page)) return "waits";
  if (page.past.hash !== "#read") await enter(run, page, page.desk.state.keptYear !== null);
  const { view } = page.session;
  if (view.trouble !== null && view.trouble.kind !== "story" && (view.phase !== "asking" || pick % 2 === 0)) {
    if (view.trouble.kind === "gone" && (view.phase !== "closing" || pick % 3 > 0)) return anew(run, page);
    const way = page.desk.state.notices.next?.way;
    if (way !== undefined) {
      memory.free = true;
      page.as(way.act);
      await browser.clock.pass(200);
      return "tries again";
    }
    // Who has put the notice away closes the file once more, or answers again.
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

/** From the title to the reading. Who goes on comes to what is kept now. */
export async function enter(run: Run, page: Page, on: boolean): Promise<void> {
  const { browser, watch, oracle } = run;
  const empty = watch.of(page).steps.length === 0;
  const kept = parseReading(browser.disk.kept.get("reading"));
  watch.of(page).free = true;
  page.as(on ? page.desk.actions.resumeKept : page.desk.actions.begin);
  browser.go(page, "#read");
  await browser.clock.pass(on ? 100 : 30);
  const { phase, trouble } = page.session.view;
  if (!on || !empty || !watch.sound() || !kept.ok || phase === "loading" || trouble !== null) return;
  const { given } = oracle.tell(browser.server.edition, kept.value.steps, kept.value.at);
  const there = page.session.reading()?.steps.length ?? 0;
  if (there > 0 && page.session.reading()?.story === browser.server.edition.fingerprint && there !== given)
    throw new Broken(`went on with ${there} answers, and ${given} were kept`);
}

export async function reopen({ browser, watch }: Run, page: Page, pick: number): Promise<string> {
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

export async function strike({ browser, watch }: Run, page: Page): Promise<string> {
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

export function set(run: Run, page: Page, pick: number): string {
  const { settings } = page.desk.state;
  const changes: Partial<Settings>[] = [
    { textSize: among(textSizes, pick) ?? 1 },
    { theme: pick % 2 === 0 ? "night" : "paper" },
    { music: among(volumes, pick) ?? 0 },
    { keys: !settings.keys },
  ];
  const change = among(changes, Math.floor(pick / 7)) ?? {};
  const [key] = Object.keys(change) as (keyof Settings)[];
  if (key === undefined || settings[key] === change[key]) return "sets nothing";
  page.as(() => page.desk.actions.set({ ...settings, ...change }));
  run.set = { ...run.set, ...change };
  return `sets ${JSON.stringify(change)}`;
}

export async function way(run: Run, page: Page, pick: number): Promise<string> {
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
  if (label === words.keepOn) {
    Object.assign(memory, { banned: false, parted: false });
    page.changed = run.browser.clock.now;
  }
  page.as(act);
  await run.browser.clock.pass(2500);
  if (page.reloading) return anew(run, page);
  return `${subject}: ${label}`;
}

export async function take(run: Run, page: Page, pick: number): Promise<string> {
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

export function load(run: Run, page: Page, pick: number): string {
  if (!isThere(page)) return "loads nothing";
  const [first] = run.browser.server.edition.files;
  const steps = [`${first}/lamp`, `${first}/${pick % 2 === 0 ? "river" : "bridge"}`];
  const reading = { format: "no-straight-line/reading", version: 1, story: "saved", steps, at: first, kept: "2026-01-01T00:00:00.000Z" };
  const text = pick % 5 === 0 ? JSON.stringify(reading).slice(0, 40) : JSON.stringify(reading);
  if (pick % 5 !== 0) run.watch.of(page).free = true;
  page.as(() => page.desk.actions.load({ text: async () => text } as File));
  return "loads a file";
}

export async function forget(run: Run, page: Page): Promise<string> {
  if (!isThere(page)) return "forgets nothing";
  run.watch.of(page).leaving = true;
  page.as(page.desk.actions.forget);
  await run.browser.clock.pass(50);
  return "has everything deleted";
}
