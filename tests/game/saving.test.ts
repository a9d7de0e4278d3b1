// The built game and what it keeps: saved to a file and opened again, damaged, and forgotten.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Download, Page } from "playwright-core";
import { parseReading } from "../../src/core/record.ts";
import { type Game, answer, keptAnswers, openGame, openSaved, ready, recordOf, told, withBrowser } from "./harness.ts";

withBrowser();

/** What is saved to a file when a button is pressed. */
async function saved(page: Page, name: string): Promise<{ readonly download: Download; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
  return { download, text: await readFile(await download.path(), "utf8") };
}

async function openRecord(page: Page): Promise<void> {
  await page.keyboard.press("l");
  await page.waitForSelector("dialog input[type=file]", { state: "attached" });
}

/** What a reader sees of where they are: the last answers, the question, the answers open. */
const place = (page: Page): Promise<string[]> => page.locator("#read .answer, #ask, [data-choice]").allInnerTexts();

describe("a file", () => {
  test("holds the reading, and another device opens it at the same place", async () => {
    const { steps } = told().ways[0] ?? { steps: [] };
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await ready(page);
    await openSaved(page, recordOf(steps, 7));
    await page.waitForSelector(`[data-choice="${steps[7]?.split("/")[1]}"]`);
    const before = await place(page);
    await openRecord(page);
    const { download, text } = await saved(page, "Save to a file");
    expect(download.suggestedFilename()).toMatch(/^no-straight-line-19\d\d\.json$/);
    expect(parseReading(JSON.parse(text))).toMatchObject({
      ok: true,
      value: { story: told().story, steps: steps.slice(0, 7), at: steps[7]?.split("/")[0] },
    });
    await game.close();
    const other = await openGame({ hash: "#read" });
    await ready(other.page);
    await answer(other.page, 2);
    await openSaved(other.page, text);
    await expect.poll(() => place(other.page)).toEqual(before);
    await expect.poll(() => keptAnswers(other.page)).toBe(7);
    await other.close();
  });

  test.each([
    ["of something else", "Shopping: bread, salt.", /choose|saved/i],
    ["of another game", JSON.stringify({ format: "another-game", steps: [] }), /not saved by No Straight Line/],
    ["cut short", '{"format":"no-straight-line/reading","version":1,"ste', /choose|saved|damaged/i],
  ])("%s is refused in words, and nothing of what lies open is lost", async (_what, text, words) => {
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await ready(page);
    await answer(page, 1);
    await answer(page, 1);
    const before = await place(page);
    await openRecord(page);
    await page.setInputFiles("dialog input[type=file]", { name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) });
    const notice = page.locator("dialog").getByText("What you had open is untouched");
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(words);
    // Where the notice stands inside the record, that is put away; then the game goes on.
    while ((await page.locator("dialog").count()) > 0) await page.keyboard.press("Escape");
    expect(await place(page)).toEqual(before);
    await answer(page, 1);
    await expect.poll(() => keptAnswers(page)).toBe(3);
    await game.close();
  });
});

describe("a link", () => {
  /** The link to a reading of seven answers and its code, as the Record gives them, and where it lies. */
  async function given(): Promise<{ link: string; code: string; there: string[] }> {
    const { steps } = told().ways[0] ?? { steps: [] };
    const game = await openGame({ hash: "#read", permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = game;
    await ready(page);
    await openSaved(page, recordOf(steps, 7));
    await page.waitForSelector(`[data-choice="${steps[7]?.split("/")[1]}"]`);
    const there = await place(page);
    await openRecord(page);
    await page.getByRole("button", { name: "Copy a link to this reading" }).click();
    await page.getByText("Copied. Whoever opens it").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const code = await page.locator("dialog code").innerText();
    await game.close();
    return { link, code, there };
  }

  /** A device on which a reader has given one answer. */
  async function another(): Promise<{ game: Game; own: string[] }> {
    const game = await openGame({ hash: "#read" });
    await ready(game.page);
    await answer(game.page, 2);
    await expect.poll(() => keptAnswers(game.page)).toBe(1);
    return { game, own: await place(game.page) };
  }

  test("offers the reading to who opens it, in another tab and in the same, and takes nothing away", async () => {
    const { link, there } = await given();
    const { game, own } = await another();
    const tab = await game.context.newPage();
    await tab.goto(link);
    await tab.locator("#title").getByText("This link brings a reading").waitFor();
    expect(await keptAnswers(tab)).toBe(1);
    expect(await place(game.page)).toEqual(own);
    await tab.getByRole("button", { name: "Read it" }).click();
    await expect.poll(() => place(tab)).toEqual(there);
    expect(await tab.getByText("This link brings a reading").count()).toBe(0);
    await expect.poll(() => keptAnswers(tab)).toBe(7);
    // What had been read here lies with the earlier readings.
    await openRecord(tab);
    await tab.locator(".shelf li").first().getByRole("button").click();
    await expect.poll(() => place(tab)).toEqual(own);
    // In a tab where a reading lies open, it goes on where it is put away.
    await tab.evaluate((address) => location.assign(address), link);
    await tab.locator("#title").getByText("This link brings a reading").waitFor();
    await tab.getByRole("button", { name: "Understood" }).click();
    await tab
      .locator("#title")
      .getByText(/^Continue/)
      .click();
    expect(await place(tab)).toEqual(own);
    await game.close();
  });

  test("with a wrong letter, or cut short, says what to do; what was read here is untouched", async () => {
    const { link } = await given();
    const { game, own } = await another();
    const at = link.length - 9;
    const wrong = link.slice(0, at) + (link[at] === "A" ? "B" : "A") + link.slice(at + 1);
    for (const bad of [wrong, link.slice(0, -3), `${link.split("=")[0]}=%E2%80%A6`]) {
      const tab = await game.context.newPage();
      await tab.goto(bad);
      const notice = tab.locator("#title").getByText("The link that you opened brings no reading");
      await notice.waitFor();
      expect(await notice.innerText()).toMatch(/Copy it once more, whole.*untouched/);
      expect(await tab.getByRole("button", { name: "Read it" }).count()).toBe(0);
      expect(await keptAnswers(tab)).toBe(1);
      await tab
        .locator("#title")
        .getByText(/^Continue/)
        .click();
      await expect.poll(() => place(tab)).toEqual(own);
      await tab.close();
    }
    await game.close();
  });

  test("has a code that can be typed as it was heard; one with a mistake is refused in words", async () => {
    const { code, there } = await given();
    const { game, own } = await another();
    const { page } = game;
    await openRecord(page);
    const field = page.getByLabel("A code or a link that you were given");
    await field.fill(code.slice(1));
    await field.press("Enter");
    await page.locator("dialog").getByText("This code has a mistake in it").waitFor();
    while ((await page.locator("dialog").count()) > 0) await page.keyboard.press("Escape");
    expect(await place(page)).toEqual(own);
    await openRecord(page);
    await field.fill(code.toLowerCase().replaceAll("-", " "));
    await page.getByRole("button", { name: "Open it" }).click();
    await expect.poll(() => place(page)).toEqual(there);
    await game.close();
  });
});

/** Puts something into the place of the kept reading, as a broken disk or another program would. */
const spoil = (page: Page, what: unknown): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("no-straight-line");
        opening.addEventListener("error", () => fail(opening.error));
        opening.addEventListener("success", () => {
          const work = opening.result.transaction("kept", "readwrite");
          work.objectStore("kept").put(value, "reading");
          work.addEventListener("complete", () => {
            opening.result.close();
            done();
          });
        });
      }),
    what,
  );

test("a damaged reading is told, can be saved as it is, and is not lost when another is kept", async () => {
  const damaged = { format: "no-straight-line/reading", version: 1, steps: 7, dust: "on the disk" };
  const game = await openGame({ hash: "#read" });
  const { page } = game;
  await ready(page);
  await answer(page, 1);
  await expect.poll(() => keptAnswers(page)).toBe(1);
  await spoil(page, damaged);
  await page.reload();
  await ready(page);
  expect(await page.locator(".answer").count()).toBe(0);
  await answer(page, 2);
  await expect.poll(() => keptAnswers(page)).toBe(1);
  await page.reload();
  await ready(page);
  // The new reading is there, and the old one beside it.
  await page.waitForSelector(".answer");
  await openRecord(page);
  await page.getByText("cannot be read any more").waitFor();
  expect(JSON.parse((await saved(page, "Save it as it is")).text)).toEqual(damaged);
  await game.close();
});

describe("Forget everything", () => {
  test("asks first; then no reading, no shelf and no setting is left, now or later", async () => {
    const game = await openGame({ hash: "#read" });
    const { page } = game;
    await ready(page);
    await answer(page, 1);
    await answer(page, 1);
    await expect.poll(() => keptAnswers(page)).toBe(2);
    await page.click("text=Title");
    await page.click("text=Begin the record");
    await page.waitForFunction(() => document.querySelectorAll(".answer").length === 0);
    await answer(page, 2);
    await expect.poll(() => keptAnswers(page)).toBe(1);
    await page.keyboard.press("s");
    await page.waitForSelector("dialog .options");
    await page.getByLabel("150%").check();
    await page.getByLabel("Night", { exact: true }).check();
    await page.getByRole("button", { name: "Forget everything" }).click();
    await page.getByText("Delete the open reading, the earlier ones and these settings").waitFor();
    expect(await keptAnswers(page)).toBe(1);
    await page.getByRole("button", { name: "Keep it" }).click();
    expect(await keptAnswers(page)).toBe(1);
    await page.getByRole("button", { name: "Forget everything" }).click();
    await page.getByRole("button", { name: "Delete it all" }).click();
    await page.waitForSelector("dialog", { state: "detached" });
    const nothing = async (): Promise<void> => {
      await page.waitForFunction(() => document.documentElement.dataset["theme"] === "paper");
      expect(await page.evaluate(() => document.documentElement.style.getPropertyValue("--text-size"))).toBe("1");
      await page.waitForSelector("#title >> text=Begin the record");
      expect(await page.locator("text=/^Continue/").count()).toBe(0);
      expect(await keptAnswers(page)).toBe(-1);
    };
    await nothing();
    await page.reload();
    await ready(page);
    await nothing();
    await page.click("text=Begin the record");
    await page.waitForSelector("#read [data-choice]");
    expect(await page.locator(".answer").count()).toBe(0);
    await openRecord(page);
    expect(await page.locator("text=Earlier readings").count()).toBe(0);
    await game.close();
  });
});
