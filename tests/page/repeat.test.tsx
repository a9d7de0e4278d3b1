// A second reading on the page: the rest as before by one press, said once; what was read before and what reads differently is marked.
import { beforeEach, expect, test } from "vitest";
import { plainOf } from "../../src/core/plain.ts";
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

const rest = (): HTMLButtonElement | null => page.root.querySelector("#read [data-repeat]");
const said = (): string => find(page.root, "[aria-live]").textContent ?? "";

/** Everything that the live region has said since. */
function hearing(): string[] {
  const heard: string[] = [];
  new MutationObserver(() => heard.push(said())).observe(find(page.root, "[aria-live]"), {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return heard;
}

/** As it happened, as far as the fifth file. */
const recorded = "tray names calm shout walkout draw after shelved".split(" ");

/** Re-opens the turning point of the first file. */
async function reopenFirst(): Promise<void> {
  const entry = page.session.view.decisions.find(({ hinge }) => hinge === "coalition")?.entry ?? -1;
  page.actions.reopen(entry);
  await settle();
}

test("it is not offered where nothing was struck, nor for one answer that was struck by mistake", async () => {
  await play(...recorded.slice(0, 3));
  expect(rest()).toBeNull();
  page.actions.strike();
  await settle();
  expect(rest()).toBeNull();
});

test("after another answer one press brings the reading to what has no answer, says so once, and shows what reads differently", async () => {
  await play(...recorded);
  await reopenFirst();
  expect(rest()).not.toBeNull();
  await play("soviets");
  const heard = hearing();
  rest()?.click();
  await settle();
  const box = find(page.root, "#read .as-before");
  expect(box.textContent).toMatch(
    /\d+ answers given as before, from File 1: The Railwaymen on\. Your earlier answers go no further here\./,
  );
  expect(heard.filter((text) => text !== "")).toHaveLength(1);
  expect(said()).toMatch(/^\d+ answers\. As before\. File 5: .*\d answers\.$/s);
  const now = find(page.root, "#read .now");
  expect(document.activeElement === now).toBe(true);
  expect(box.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  // By file, with the words that differ.
  const list = find<HTMLDetailsElement>(box, "details");
  expect(list.open).toBe(false);
  expect([...list.querySelectorAll("h2")].map((item) => item.textContent)).toContain("File 3: Five Fingers");
  expect(list.textContent).toMatch(/Several socialist parties|all the socialists/);
  // What stands in the file that lies open is marked there.
  expect(page.root.querySelectorAll("#read .passage .same").length).toBeGreaterThan(0);
  expect(page.session.reading()?.steps).toContain("railwaymen/soviets");
  // It stays while the file is read on, where it was.
  const open = page.session.view.beat?.choices.find(({ locked }) => locked === null)?.id ?? "";
  await page.session.choose(open);
  await settle();
  expect(page.root.querySelector("#read .as-before")?.compareDocumentPosition(find(page.root, "#read .now"))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

test("a paragraph that reads differently says so before it, in the column and in the record", async () => {
  await play(...recorded);
  await reopenFirst();
  await play("without");
  rest()?.click();
  await settle();
  page.actions.open("record");
  await settle();
  const marked = [...page.root.querySelectorAll("dialog .log .differs")];
  expect(marked.length).toBeGreaterThan(0);
  for (const paragraph of marked) expect(paragraph.textContent).toMatch(/^Reads differently: /);
  expect([...page.root.querySelectorAll("dialog .log .marked")].map(({ textContent }) => textContent)).toContain("As you read it before");
});

test("the answers can lead to an ending, which says what it took", async () => {
  await play(...recorded, "sealed");
  await playOut(page.session);
  await settle();
  await reopenFirst();
  rest()?.click();
  await settle();
  expect(page.session.view.phase).toBe("ended");
  expect(document.activeElement?.tagName).toBe("H1");
  expect(find(page.root, ".ending .as-before").textContent).toMatch(/They led to an ending\..*Nothing on the way reads differently\./);
});

test("who comes back after half a day can open the story so far, and who comes back at once is not kept by it", async () => {
  await play(...recorded.slice(0, 6));
  const reading = page.session.reading();
  if (reading === null) throw new Error("no reading");
  await page.session.restore(reading);
  await settle();
  expect(page.root.querySelector(".so-far")).toBeNull();
  await page.session.restore({ ...reading, kept: "1969-12-31T00:00:00Z" });
  await settle();
  const story = find<HTMLDetailsElement>(page.root, "#read .so-far");
  expect(story.open).toBe(false);
  expect(story.querySelectorAll("p")).toHaveLength(0);
  story.open = true;
  await settle();
  const told = [...story.querySelectorAll("p")].map(({ textContent }) => textContent ?? "");
  const decided = page.session.view.decisions.filter(({ entry }) => entry !== null);
  expect(told).toHaveLength(decided.length);
  expect(told[0]).toContain("File 1: The Railwaymen");
  for (const [at, { entry }] of decided.entries())
    expect(told[at]).toContain(
      plainOf(page.session, entry ?? -1)
        ?.slice(0, 30)
        .split("_")[0],
    );
});
