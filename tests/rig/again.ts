// A page that is loaded anew: by the reader, by a crash, by the page itself; and what must then lie open.
import { type Reading, parseReading } from "../../src/core/record.ts";
import { type Settings, parseSettings } from "../../src/core/settings.ts";
import type { Page } from "./page.ts";
import { Broken } from "./rules.ts";
import { type Run, isFine } from "./state.ts";

/** What a page must come to when it is loaded anew; null where that cannot be said. */
function expected({ browser, watch }: Run, page: Page): Reading | null {
  const { state, hash } = page.past;
  const mark = (state ?? {}) as { begun?: boolean; carried?: unknown };
  const carried = parseReading(mark.carried);
  const durable = parseReading(browser.disk.kept.get("reading"));
  if (carried.ok) return watch.of(page).parted ? null : carried.value;
  return hash === "#read" && mark.begun !== true && durable.ok && durable.value.steps.length > 0 && watch.sound() ? durable.value : null;
}

/** What was set and could not be kept goes with its page. */
function dropUnkept(run: Run): void {
  const kept = parseSettings(run.browser.disk.kept.get("settings"));
  const keys = (Object.keys(run.set) as (keyof Settings)[]).filter((key) => kept[key] === run.set[key]);
  run.set = Object.fromEntries(keys.map((key) => [key, run.set[key]]));
}

export async function reload(run: Run, page: Page, told: boolean): Promise<string> {
  const { browser, watch } = run;
  watch.ending(page);
  if (!watch.sound()) dropUnkept(run);
  await browser.end(page, told);
  const wanted = expected(run, page);
  const memory = watch.of(page);
  const { commits } = browser.disk;
  const fine = isFine(run);
  const next = browser.load(page.past);
  (browser.pages as Page[]).unshift((browser.pages as Page[]).pop() as Page);
  const before = commits.length;
  await browser.clock.pass(fine ? 2500 : 300);
  const carried = (page.past.state as { carried?: unknown } | null)?.carried !== undefined;
  if (carried && memory.parted)
    Object.assign(watch.of(next), { banned: memory.banned, parted: true, since: browser.clock.now, revision: next.session.view.revision });
  const others = commits.slice(before).some(({ life }) => life !== next);
  if (fine && wanted !== null && !others && isFine(run)) {
    const place = run.oracle.tell(browser.server.edition, wanted.steps, wanted.at);
    const live = next.session.reading();
    const given = wanted.steps.slice(0, place.given);
    if (next.session.view.trouble === null && JSON.stringify(live?.steps) !== JSON.stringify(given))
      throw new Broken(`not as it was left: ${live?.steps.length} answers open, ${given.length} were kept`);
  }
  return told ? "reloads" : "crashes";
}

export async function anew(run: Run, page: Page): Promise<string> {
  const before = page.session.reading();
  const { parted } = run.watch.of(page);
  if (!page.reloading) page.as(() => void page.desk.anew());
  for (let wait = 0; wait < 30 && !page.reloading; wait++) await run.browser.clock.pass(100);
  if (!page.reloading) throw new Broken("the page is not loaded anew");
  const after = page.session.reading();
  await reload(run, page, true);
  const next = run.browser.pages[0]?.session;
  const { edition } = run.browser.server;
  if (
    run.browser.server.weather === "fine" &&
    next?.view.phase !== "loading" &&
    !parted &&
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
