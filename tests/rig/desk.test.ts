// What the desk tells and what it brings along, where one look is enough: the same fake browser, without any chance.
import * as words from "#words/notices.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Browser, type Page, createBrowser } from "./page.ts";
import { type Edition, editions } from "./story.ts";

let browser: Browser;
let page: Page;
beforeEach(async () => {
  browser = createBrowser(editions[0] as Edition, false);
  page = browser.load({ hash: "#read", state: null });
  await browser.clock.pass(1000);
});
afterEach(() => browser.close());

async function answer(from: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    from.as(() => from.desk.actions.choose(id));
    await browser.clock.pass(1000);
  }
}

async function reload(from: Page): Promise<Page> {
  await browser.end(from, true);
  const next = browser.load(from.past);
  await browser.clock.pass(3000);
  return next;
}

const steps = (from: Page): readonly string[] => (from.session.reading()?.steps ?? []).map((step) => step.split("/")[1] ?? "");

test("a part that is long in coming and then fails has failed once, not twice", async () => {
  const { module } = browser.server;
  browser.server.module = () => new Promise((_, fail) => void browser.clock.later(() => fail(new TypeError("off")), 1000));
  page.as(() => page.desk.actions.open("settings"));
  await browser.clock.pass(600);
  expect(page.desk.state.notices.page?.why).toBe(words.coming);
  await browser.clock.pass(600);
  expect(page.desk.state.notices.page?.message).toBe(words.lost.page);
  browser.server.module = module;
  page.as(() => page.desk.state.notices.page?.way?.act());
  await browser.clock.pass(600);
  expect(page.desk.state.panel).toBe("settings");
});

test("what was put away is not told again by every try", async () => {
  browser.disk.denied = "told";
  const denied = await reload(page);
  expect(denied.desk.state.notices.keeping?.message).toBe(words.keeping.denied);
  denied.as(() => denied.desk.actions.dismiss("keeping"));
  await browser.clock.pass(300_000);
  expect(denied.desk.state.notices.keeping).toBeUndefined();
});

test("what cannot be kept comes along each time the page is loaded anew, with what was answered since", async () => {
  browser.disk.denied = "thrown";
  browser.disk.close(page, true);
  let here = page;
  for (const id of ["lamp", "river"]) {
    await answer(here, id);
    here.as(() => void here.desk.anew());
    await browser.clock.pass(3000);
    expect(here.reloading).toBe(true);
    here = await reload(here);
  }
  await answer(here, "nobody");
  here = await reload(here);
  expect(steps(here)).toEqual(["lamp", "river", "nobody"]);
  browser.disk.denied = null;
  await browser.clock.pass(130_000);
  expect(here.desk.state.notices.keeping).toBeUndefined();
  await answer(here, "little");
  expect(steps(await reload(here))).toEqual(["lamp", "river", "nobody", "little"]);
});

test("a full storage is told of again after everything was deleted", async () => {
  browser.disk.full = "put";
  await answer(page, "lamp");
  expect(page.desk.state.notices.keeping?.message).toBe(words.keeping.full);
  page.as(page.desk.actions.forget);
  await browser.clock.pass(1000);
  page.as(page.desk.actions.begin);
  await answer(page, "coat");
  expect(page.desk.state.notices.keeping?.message).toBe(words.keeping.full);
});

test("the other tab is told at once that its reading is not kept any more, and keeps it when the reader wishes", async () => {
  await answer(page, "lamp");
  const other = browser.load({ hash: "#read", state: null });
  await browser.clock.pass(3000);
  await answer(other, "river");
  page.as(page.desk.actions.forget);
  await browser.clock.pass(1000);
  expect(other.desk.state.notices.keeping?.message).toBe(words.keeping.forgotten);
  await answer(other, "nobody");
  expect(browser.disk.kept.get("reading")).toBeUndefined();
  other.as(() => other.desk.state.notices.keeping?.way?.act());
  await browser.clock.pass(1000);
  expect(other.desk.state.notices.keeping).toBeUndefined();
  expect(steps(await reload(other))).toEqual(["lamp", "river", "nobody"]);
});
