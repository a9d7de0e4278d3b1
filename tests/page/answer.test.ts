// The engines’ reader on the real page: in each way it gives the first answer that stands open.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Way, answer } from "../../scripts/engines/answer.ts";
import type { Reader } from "../../scripts/engines/reader.ts";
import { listen } from "../../src/page/keys.ts";
import { type Mounted, find, mount, settle } from "./harness.tsx";

let page: Mounted;
let stop: () => void;
beforeEach(async () => {
  page = await mount();
  stop = listen({ reading: () => true, beside: () => false, letters: () => true, actions: page.actions });
  await settle();
});
afterEach(() => stop());

const refuse = (): Promise<never> => Promise.reject(new Error("no answer needs this"));

/** Asks and presses in the test’s own document. */
const reader: Reader = {
  open: refuse,
  reload: refuse,
  frame: refuse,
  shot: refuse,
  complaints: refuse,
  ask: (look, ...args) => Promise.resolve(look(...args)),
  async until(what, look, ...args) {
    for (let paint = 0; paint < 20; paint++) {
      const found = look(...args);
      if (found) return found;
      await settle();
    }
    throw new Error(`never came: ${what}`);
  },
  async key(name) {
    const target = document.activeElement ?? document.body;
    // What a browser itself makes of Enter is not made of an event that a script sends.
    if (name === "Enter") (target as HTMLElement).click();
    else target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
    await settle();
  },
  async press(selector) {
    find(document, selector).click();
    await settle();
  },
};

test.for<[Way, number]>((["digit", "arrows", "mouse"] as const).flatMap((way): [Way, number][] => [0, 1, 2].map((shut) => [way, shut])))(
  "by %s, behind %i that are locked",
  async ([way, shut]) => {
    const { beat } = page.session.view;
    const choices = beat?.choices ?? [];
    if (beat === null || choices.length <= shut) throw new Error("too few answers to lock");
    page.pretend({ beat: { ...beat, choices: choices.map((choice, at) => (at < shut ? { ...choice, locked: "It is shut." } : choice)) } });
    await settle();
    expect(await answer(reader, way)).toBe(true);
    expect(page.session.view.entries.map(({ chosen }) => chosen?.id)).toEqual([choices[shut]?.id]);
  },
);

test("by arrows, from an answer that has the focus already", async () => {
  const choices = page.session.view.beat?.choices ?? [];
  find(page.root, `[data-choice="${choices[1]?.id}"]`).focus();
  expect(await answer(reader, "arrows")).toBe(true);
  expect(page.session.view.entries.map(({ chosen }) => chosen?.id)).toEqual([choices[0]?.id]);
});
