// The built game under the translation of a browser: what is read is what is asked, answered and recorded.
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { type Game, openGame, withBrowser } from "./harness.ts";

withBrowser();

/** Does what the translations of Chrome and Edge do: puts its own nodes, with other words, where each text stood, now and whenever text comes. */
function translate(): void {
  const other = (text: string): string =>
    text.replace(/[a-z]/gi, (letter) => {
      const from = letter <= "Z" ? 65 : 97;
      return String.fromCharCode(((letter.charCodeAt(0) - from + 13) % 26) + from);
    });
  const texts = (root: Node): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const list: Text[] = root instanceof Text ? [root] : [];
    while (walker.nextNode() !== null) list.push(walker.currentNode as Text);
    return list;
  };
  const wrap = (root: Node): void => {
    for (const text of texts(root)) {
      const parent = text.parentElement;
      if (parent === null || parent.closest("font, script, style, noscript, .notranslate") !== null) continue;
      const outer = document.createElement("font");
      outer.append(document.createElement("font"));
      (outer.firstChild as HTMLElement).textContent = other(text.data);
      text.replaceWith(outer);
    }
  };
  document.documentElement.lang = "xx";
  wrap(document.body);
  new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === "characterData") wrap(target);
      else for (const node of addedNodes) if (node.isConnected) wrap(node);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Everything that can be read or is said, in its place; `back` undoes the translation. */
const told = (page: Page, back: boolean): Promise<string[]> =>
  page.evaluate((translated) => {
    const plain = (text: string): string =>
      text.replace(/[a-z]/gi, (letter) => {
        const from = letter <= "Z" ? 65 : 97;
        return String.fromCharCode(((letter.charCodeAt(0) - from + 13) % 26) + from);
      });
    const parts =
      "#app > [aria-live], #read h1, #read .card dd, #read .passage p, #ask, [data-choice], [data-close], .gloss-box, .gauges, .answer, .changes, .told section, .told .again, dialog h2, dialog .decisions li, dialog .log p, .leaf, .sources option, .title nav";
    return [...document.querySelectorAll(parts)].map((part) => {
      const copy = part.cloneNode(true) as Element;
      for (const kept of copy.querySelectorAll(".notranslate, .futures")) kept.remove();
      const text = (copy.textContent ?? "").replace(/\s+/g, " ").trim();
      return `${part.getAttribute("data-choice") ?? part.tagName}: ${translated ? plain(text) : text}`;
    });
  }, back);

const ready = (page: Page) => page.waitForSelector("html.answers:not(.resuming)");
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

/** Two pages of the same game, the second translated: both do the same, and must say the same. */
async function pair(translated: Game, plain: Game, act: (page: Page) => Promise<unknown>): Promise<void> {
  for (const { page } of [plain, translated]) {
    await act(page);
    await settled(page);
  }
  await expect
    .poll(async () => (await told(translated.page, true)).join("\n"), { timeout: 8000 })
    .toBe((await told(plain.page, false)).join("\n"));
}

/** One step on the way to an ending: in short where that is offered, by click and by key in turns. */
async function onward(page: Page, step: number): Promise<void> {
  if ((await page.locator("[data-close]").count()) > 0) {
    const card = await page.locator(".card").getAttribute("data-file");
    await page.click("[data-close]");
    await page.waitForFunction(
      (was) =>
        document.querySelector(".card")?.getAttribute("data-file") !== was && document.querySelector("[data-choice], .told h1") !== null,
      card,
    );
    return;
  }
  const short = page.locator("[data-short]");
  const answers = await page.locator(".answer").count();
  if ((await short.count()) > 0) await short.click();
  else if (step % 2 === 0) await page.keyboard.press("1");
  else await page.locator("[data-choice]:not([aria-disabled=true])").last().click();
  await page.waitForFunction(
    (count) => document.querySelectorAll(".answer").length > count || document.querySelector(".told h1") !== null,
    answers,
  );
}

test("switched on before the game answers or while it is read: to an ending, with panels, words and keys", async () => {
  const plain = await openGame({ hash: "#read", reducedMotion: "reduce" });
  const game = await openGame({ hash: "#read", reducedMotion: "reduce" });
  const both = (act: (page: Page) => Promise<unknown>): Promise<void> => pair(game, plain, act);
  await ready(plain.page);
  await ready(game.page);
  for (const { page } of [plain, game]) await page.waitForSelector(".gloss");
  await game.page.evaluate(translate);
  await both(settled);
  await both((page) => page.keyboard.press("1"));
  await both((page) => page.keyboard.press("Backspace"));
  await both((page) => page.keyboard.press("2"));
  await both((page) => page.locator("[data-choice]").nth(1).click());
  await both((page) => page.locator(".gloss").last().focus());
  await both((page) => page.keyboard.press("Escape"));
  await both(async (page) => {
    await page.keyboard.press("n");
    await page.waitForSelector(".leaf");
  });
  await both((page) => page.keyboard.press("Escape"));
  await both(async (page) => {
    await page.keyboard.press("s");
    await page
      .locator(".volume input")
      .first()
      .evaluate((input: HTMLInputElement) => input.closest("fieldset")?.querySelector("input")?.click());
    await page.locator(".volume input").first().press("ArrowRight");
    await page
      .locator(".volume input")
      .first()
      .evaluate((input: HTMLInputElement) => input.closest("fieldset")?.querySelector("input")?.click());
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
  });
  for (let step = 0; step < 80 && (await plain.page.locator(".told h1").count()) === 0; step++) await both((page) => onward(page, step));
  expect(await plain.page.locator(".told h1").count()).toBe(1);
  await both(async (page) => {
    await page.keyboard.press("l");
    await page.waitForSelector("dialog .decisions");
  });
  await both((page) => page.locator("dialog .decisions button.plain").nth(2).click());
  await both((page) => page.keyboard.press("2"));
  await game.close();
  await plain.close();
});

test("switched on before the script has come: the page takes over what the translation left", async () => {
  const plain = await openGame({ hash: "#read", reducedMotion: "reduce" });
  const game = await openGame({ reducedMotion: "reduce" });
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await game.page.route("**/assets/index-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await game.page.goto(`${game.page.url()}#read`);
  await game.page.reload({ waitUntil: "commit" });
  await game.page.waitForSelector("[data-choice]");
  await game.page.evaluate(translate);
  release();
  for (const { page } of [plain, game]) {
    await ready(page);
    await page.waitForSelector(".gloss");
  }
  for (const key of ["1", "2", "1"]) await pair(game, plain, (page) => page.keyboard.press(key));
  await game.close();
  await plain.close();
});
