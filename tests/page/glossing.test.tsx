// Words of the time are marked wherever the page shows prose: in questions, answers, endings and the record.
import { beforeEach, expect, test } from "vitest";
import { endings } from "../../src/generated/story.ts";
import { playOut, playTo } from "./play.ts";
import { type Mounted, find, mount, settle } from "./harness.tsx";

let page: Mounted;
beforeEach(async () => {
  page = await mount();
  await settle();
});

async function play(...ids: string[]): Promise<void> {
  await playTo(page.session, ids);
  await settle();
}

/** The page with a question that uses words which its file has not used before. */
async function asking(again = ""): Promise<void> {
  const { beat } = page.session.view;
  if (beat === null) throw new Error("no file lies open");
  const choices = beat.choices.map((choice, at) =>
    at === 0 ? { ...choice, text: "Ask the OGPU, and _the Comintern_; the OGPU." } : choice,
  );
  page.pretend({ beat: { ...beat, ask: `Did the Rada answer ${again}?`, choices } });
  await settle();
}

const wordsIn = (root: ParentNode, within: string): string[] =>
  [...root.querySelectorAll(within)].flatMap((part) => [...part.querySelectorAll(".gloss")]).map(({ textContent }) => textContent ?? "");

test("a question’s words are marked in it; those of its answers stand below the last of them, each once", async () => {
  // What the passage above has marked stays unmarked here.
  await asking(wordsIn(page.root, ".passage")[0]);
  expect(wordsIn(page.root, "#ask")).toEqual(["Rada"]);
  expect(wordsIn(page.root, ".explained")).toEqual(["OGPU", "Comintern"]);
  expect(page.root.querySelector("[data-choice] button, [data-choice] .gloss")).toBeNull();
  const explained = find(page.root, ".explained");
  expect(find(page.root, ".choices ol").compareDocumentPosition(explained)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  find<HTMLButtonElement>(explained, ".gloss").click();
  await settle();
  expect(find(page.root, "#read .gloss-box b").textContent).toBe("OGPU");
  // To have a word explained gives no answer.
  expect(page.session.reading()?.steps).toEqual([]);
});

/** As it happened, as far as the fifth file. */
const recorded = "tray names calm shout walkout draw after shelved".split(" ");

test("a word that a passage, a question or an answer of the file has marked is not marked again", async () => {
  for (const id of recorded) {
    await play(id);
    const words = wordsIn(page.root, "article").map((word) => word.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  }
});

test("the record marks them in its decisions and, by file, in its text, and explains them above the panel", async () => {
  await play(...recorded);
  page.actions.open("record");
  await settle();
  const record = find(page.root, "dialog");
  expect(wordsIn(record, ".decisions").length).toBeGreaterThan(0);
  const sections = [...record.querySelectorAll(".log section")];
  expect(sections.length).toBeGreaterThan(3);
  for (const section of sections) {
    const words = wordsIn(section, "p").map((word) => word.toLowerCase());
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words).size).toBe(words.length);
  }
  find<HTMLButtonElement>(record, ".log .gloss").focus();
  await settle();
  expect(find(record, ".gloss-box").textContent).not.toBe("");
  // What lies under the panel shows nothing.
  expect(find(page.root, "#read > .gloss-box").textContent).toBe("");
  expect(find(record, ".gloss-box").getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight + 1);
});

test("an ending marks each word once, wherever it stands", async () => {
  await play(...recorded, "sealed");
  await playOut(page.session);
  await settle();
  expect(endings.map(({ id }) => id)).toContain(page.session.view.ending);
  const words = wordsIn(page.root, ".told");
  expect(words.length).toBeGreaterThan(3);
  expect(wordsIn(page.root, ".told section").length).toBeGreaterThan(0);
});

test("the record has who is who: in the order met, somebody real explained, nobody from a file that was not read", async () => {
  await play(...recorded);
  page.actions.open("record");
  await settle();
  const list = find<HTMLDetailsElement>(page.root, "dialog .people");
  const names = [...list.querySelectorAll<HTMLElement>("[data-person]")].map(({ dataset }) => dataset["person"]);
  expect(names[0]).toBe("Nadia Vorobyova");
  expect(names.indexOf("Fyodor Zimin")).toBeGreaterThan(names.indexOf("Lenin"));
  expect(names).not.toContain("Burov");
  list.open = true;
  find<HTMLButtonElement>(list, '[data-person="Lenin"] .gloss').click();
  await settle();
  expect(find(page.root, "dialog .gloss-box b").textContent).toBe("Lenin");
  expect(find(list, '[data-person="Constituent Assembly"] .lost').textContent).toContain("Dissolved by decree");
  expect(list.querySelector('[data-person="Schröder"] .lost')).toBeNull();
});
