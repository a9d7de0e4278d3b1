// The game while it is written: the dev server over a copy of the story, an edited file, and a page that keeps its place.
import process from "node:process";
import { readFileSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { type ViteDevServer, createServer } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { files } from "../../src/generated/story.ts";
import { useCopy } from "../story/copy.ts";
import { type Game, answer, openGame, withBrowser } from "./harness.ts";

withBrowser();

const copy = useCopy("story");
const file = "files/01-railwaymen.ink";
let server: ViteDevServer;

const project = process.cwd();
const generated = readFileSync("src/generated/story.ts", "utf8");

beforeEach(async () => {
  // One file is enough to be edited, and its histories are explored in no time.
  copy.edit("main.ink", /^INCLUDE files\/(?!01).*\n/gm, "");
  for (const name of readdirSync(copy.path("files"))) if (!name.startsWith("01")) rmSync(copy.path(`files/${name}`));
  const asked = files[0].hinges.map((hinge) => `${hinge}.md`);
  for (const name of readdirSync(copy.path("notes"))) if (!asked.some((note) => note === name)) rmSync(copy.path(`notes/${name}`));
  // It names hardly anybody of those whom the others name.
  rmSync(copy.path("people.md"));
  // What the server writes of the story’s types, it writes below where it was started.
  process.chdir(copy.root);
  process.env["STORY_ROOT"] = copy.root;
  server = await createServer({
    configFile: join(project, "vite.config.ts"),
    logLevel: "silent",
    server: { port: 0, host: "127.0.0.1" },
  });
  await server.listen();
});
afterEach(async () => {
  process.chdir(project);
  delete process.env["STORY_ROOT"];
  await server.close();
  expect(readFileSync("src/generated/story.ts", "utf8")).toBe(generated);
});

/** The game in the dev server, without the stage, and three answers given. */
async function begun(): Promise<Game> {
  const game = await openGame({ url: server.resolvedUrls?.local[0] ?? "" });
  const { page } = game;
  await page.waitForSelector("html.answers");
  await page.click("#title button");
  await page.getByLabel(/The map and the Line/).uncheck();
  await page.keyboard.press("Escape");
  await page.click("text=Begin the record");
  for (const digit of [1, 1, 1]) await answer(page, digit);
  return game;
}

test("an edited file is told again from the new text, at the same place; one with a fault is told as that, and nothing is lost", async () => {
  const game = await begun();
  game.allow(/vite/);
  const { page } = game;
  // How many endings are open is asked in its own time.
  const article = async (): Promise<string> => (await page.locator("article").innerText()).replace(/ · futures open: \d+/i, "");
  const before = await article();
  // What the first answer was followed by.
  const words = "It hung from a strap";
  expect(before).toContain(words);
  copy.edit(file, words, "It hung from a rope");
  await page.waitForSelector("text=It hung from a rope");
  await expect.poll(article).toBe(before.replace(words, "It hung from a rope"));

  const spot = copy.edit(file, "It hung from a rope", "#weather: rain\nIt hung from a rope", /#weather/);
  const overlay = page.locator("vite-error-overlay");
  await overlay
    .getByText(/#weather is not a cue/)
    .first()
    .waitFor();
  await overlay.getByText(`01-railwaymen.ink:${spot.line}`).first().waitFor();
  copy.edit(file, "#weather: rain\n", "");
  // The watcher overlooks a change that follows another within a twentieth of a second: nobody writes so fast but this test.
  await expect
    .poll(
      () => {
        utimesSync(copy.path(file), new Date(), new Date());
        return page.locator("vite-error-overlay").count();
      },
      { interval: 100, timeout: 20_000 },
    )
    .toBe(0);
  await expect.poll(article).toBe(before.replace(words, "It hung from a rope"));

  // The file may have been touched once more than was needed: what is pressed while it is told again is not taken.
  const answers = page.locator(".answer");
  const given = await answers.count();
  await expect
    .poll(
      async () => {
        await page.keyboard.press("1");
        return answers.count();
      },
      { interval: 500, timeout: 20_000 },
    )
    .toBeGreaterThan(given);
  await game.close();
});
