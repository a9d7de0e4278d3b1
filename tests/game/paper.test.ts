// The built game on paper, in forced colours, copied from, and with the spacing a reader wants: every word is there, and can be told apart.
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { type Game, type Opening, openGame, shots, toTheEnd, withBrowser } from "./harness.ts";

withBrowser();

const ready = (page: Page) => page.waitForSelector("html.answers:not(.resuming)");
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

async function reading(options: Opening = {}): Promise<Game> {
  const game = await openGame({ hash: "#read", reducedMotion: "reduce", ...options });
  await ready(game.page);
  await game.page.waitForSelector(".gloss");
  return game;
}

async function answer(page: Page, key: string): Promise<void> {
  const before = await page.locator(".answer").count();
  await page.keyboard.press(key);
  await page.waitForFunction((count) => document.querySelectorAll(".answer").length > count, before);
}

interface Sheet {
  /** Words of the text that have no place on the paper. */
  readonly missing: string[];
  /** What is too light, lies over other words, or is fixed to the window. */
  readonly wrong: string[];
  readonly words: string;
}

/** What the paper would show of the given parts. */
const sheet = (page: Page, parts: string): Promise<Sheet> =>
  page.evaluate((selector) => {
    const light = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const missing: string[] = [];
    const wrong: string[] = [];
    const words: string[] = [];
    const boxes: { rect: DOMRect; text: string }[] = [];
    for (const part of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const node = walker.currentNode as Text;
        const parent = node.parentElement;
        if (node.data.trim() === "" || parent === null || parent.closest(".heard, .plain, svg, [aria-hidden=true]:not(.number)") !== null)
          continue;
        if (getComputedStyle(parent.closest("thead") ?? parent).clipPath !== "none") continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
        if (rects.length === 0 || getComputedStyle(parent).visibility !== "visible") missing.push(node.data);
        else words.push(node.data);
        if (light(getComputedStyle(parent).color) > 0.18) wrong.push(`light: ${node.data}`);
        for (const rect of rects) boxes.push({ rect, text: node.data });
      }
    }
    for (const item of document.querySelectorAll<HTMLElement>("#app *")) {
      if (item.getClientRects().length === 0) continue;
      const { position, backgroundColor, overflowY } = getComputedStyle(item);
      if ((position === "fixed" || position === "sticky") && item.closest(".heard, svg") === null)
        wrong.push(`${position}: ${item.tagName}.${item.className}`);
      if (
        backgroundColor !== "rgba(0, 0, 0, 0)" &&
        light(backgroundColor) < 0.8 &&
        item.textContent !== "" &&
        item.closest("svg, .pips, .strand") === null
      )
        wrong.push(`dark ground: ${item.tagName}.${item.className}`);
      if (overflowY !== "visible" && item.scrollHeight > item.clientHeight + 2 && item.closest("svg, .heard, thead") === null)
        wrong.push(`cut: ${item.tagName}.${item.className}`);
    }
    boxes.sort((a, b) => a.rect.top - b.rect.top);
    boxes.forEach(({ rect, text }, at) => {
      for (const { rect: other, text: words } of boxes.slice(at + 1, at + 12))
        if (
          Math.min(rect.right, other.right) - Math.max(rect.left, other.left) > 3 &&
          Math.min(rect.bottom, other.bottom) - Math.max(rect.top, other.top) > Math.min(rect.height, other.height) * 0.6
        )
          wrong.push(`over: ${text} / ${words}`);
    });
    return { missing, wrong, words: words.join("").replaceAll(/\s+/g, " ") };
  }, parts);

async function onPaper(page: Page, name: string, parts: string): Promise<string> {
  await page.emulateMedia({ media: "print", reducedMotion: "reduce" });
  const { missing, wrong, words } = await sheet(page, parts);
  if (shots !== undefined) await page.screenshot({ path: `${shots}/paper-${name}.png`, fullPage: true });
  expect([name, missing, wrong]).toEqual([name, [], []]);
  await page.emulateMedia({ media: "screen", reducedMotion: "reduce" });
  return words;
}

const passage = ".card h1, .card dl, .passage, #ask, .choices li";

describe("on paper", () => {
  test.each([
    ["paper", {}],
    ["night", { colorScheme: "dark" }],
    ["contrast", { contrast: "more" }],
    ["phone", { viewport: { width: 390, height: 640 } }],
  ] as const)("%s: a passage, with sources or a panel open, and an ending, word for word and dark on white", async (name, options) => {
    const game = await reading(options);
    const { page } = game;
    for (const key of ["1", "1", "1"]) await answer(page, key);
    await page.locator(".gloss").last().focus();
    const words = await onPaper(page, `${name}-passage`, passage);
    expect(words).toMatch(/to the congress of soviets, the workers’ and soldiers’ councils/);
    await page.locator("[data-choice]").first().focus();
    await onPaper(page, `${name}-answer`, passage);
    await page.keyboard.press("n");
    await page.waitForSelector(".leaf");
    expect(await onPaper(page, `${name}-sources`, `${passage}, .leaf`)).toMatch(/What happened/i);
    await page.keyboard.press("Escape");
    for (const [key, panel] of [
      ["l", "record"],
      ["s", "settings"],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForSelector("dialog[open]");
      await settled(page);
      expect(await onPaper(page, `${name}-${panel}`, passage)).toBe(await onPaper(page, `${name}-${panel}`, passage));
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "detached" });
    }
    await toTheEnd(page);
    // What leads on, and what asks the reader, is nothing for paper. Until the atlas has answered, the doors keep their room and say nothing.
    await page.waitForSelector(".doors li", { state: "attached" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await onPaper(page, `${name}-ending`, ".told > :not(.again, .from-here, .belief-place)")).toMatch(/What became of the gains/);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator("details.idle[open]").count()).toBe(0);
    await page.click("text=Settings");
    await page.waitForSelector("dialog[open]");
    await onPaper(page, `${name}-ending-settings`, ".told > :not(.again, .from-here, .belief-place):not(:has(details))");
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    await page.click(".bar >> text=Title");
    await page.waitForSelector("#title nav");
    await onPaper(page, `${name}-title`, "#title .name:not([aria-hidden] *), #title > .poster > .about, #title .note");
    await game.close();
  });

  test("what an answer changed is printed where it is shown, and nothing of it where it is folded", async () => {
    const game = await reading({});
    const { page } = game;
    for (const key of ["1", "1", "1", "1", "1"]) await answer(page, key);
    const changed = page.locator("details.changed");
    await changed.first().waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await changed.first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.keyboard.press("s");
    await page.getByText("Show what each answer changed").click();
    await page.keyboard.press("Escape");
    const text = await changed.first().locator("p").innerText();
    await page.emulateMedia({ media: "print" });
    expect(await changed.first().locator("p").isVisible()).toBe(true);
    expect(text.length).toBeGreaterThan(40);
    await game.close();
  });

  test("a long passage takes as many sheets as it needs, and so it does before the late piece has come", async () => {
    const game = await openGame({ hash: "#read", reducedMotion: "reduce", colorScheme: "dark" });
    const { page } = game;
    game.allow(/Failed to load|net::ERR/);
    await page.route("**/assets/late-*", (route) => route.abort());
    await page.reload();
    await ready(page);
    const sheets = async (): Promise<number> =>
      ((await page.pdf({ format: "A5" })).toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
    const before = await sheets();
    for (const key of ["1", "1", "1", "1"]) await answer(page, key);
    expect(await sheets()).toBeGreaterThan(before);
    await onPaper(page, "early", passage);
    await game.close();
  });
});

describe("forced colours", () => {
  /** The picture of an element alone. */
  const picture = async (page: Page, selector: string, at = 0): Promise<string> =>
    (await page.locator(selector).nth(at).screenshot({ animations: "disabled" })).toString("base64");
  const edge = (page: Page, selector: string): Promise<boolean> =>
    page
      .locator(selector)
      .first()
      .evaluate((item) => {
        const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(item);
        return (
          Number.parseFloat(borderTopWidth) >= 1 &&
          borderTopStyle !== "none" &&
          borderTopColor !== backgroundColor &&
          borderTopColor !== "rgba(0, 0, 0, 0)"
        );
      });

  test.each(["light", "dark"] as const)("%s: what is chosen, shut, pointed at or can be pressed is told apart", async (colorScheme) => {
    const game = await openGame({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
    const { page } = game;
    await ready(page);
    await page.waitForFunction(() =>
      [...document.styleSheets, ...document.adoptedStyleSheets].some(({ cssRules }) =>
        [...cssRules].some(({ cssText }) => cssText.includes(".sure")),
      ),
    );
    expect(await edge(page, ".title nav .begin")).toBe(true);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/forced-${colorScheme}-title.png` });
    await page.click("#title button");
    await page.waitForSelector("dialog[open]");
    for (const label of ["130%", "100%"]) {
      await page.getByLabel(label).check();
      await page.locator("dialog h2").focus();
      const looks = await page.locator(".options label").evaluateAll((list) =>
        list.map((item) => {
          const { backgroundColor, color, borderColor } = getComputedStyle(item.querySelector("span") as HTMLElement);
          return [item.querySelector("input")?.checked, `${backgroundColor} ${color} ${borderColor}`] as const;
        }),
      );
      const chosen = new Set(looks.filter(([on]) => on).map(([, look]) => look));
      expect(looks.filter(([on, look]) => !on && chosen.has(look))).toEqual([]);
    }
    expect(await edge(page, "dialog .plain")).toBe(true);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/forced-${colorScheme}-settings.png` });
    await page.keyboard.press("Escape");
    await page.click("text=Begin the record");
    await page.waitForSelector("[data-choice]");
    const plain = await picture(page, "[data-choice]", 1);
    await page.locator("[data-choice]").nth(1).hover();
    await settled(page);
    const pointed = await picture(page, "[data-choice]", 1);
    expect(pointed).not.toBe(plain);
    await page.mouse.move(2, 2);
    await page.locator("[data-choice]").nth(1).focus();
    expect(await picture(page, "[data-choice]", 1)).not.toBe(plain);
    await page
      .locator("[data-choice]")
      .nth(1)
      .evaluate((button: HTMLElement) => {
        button.blur();
        button.setAttribute("aria-disabled", "true");
      });
    await settled(page);
    expect(await picture(page, "[data-choice]", 1)).not.toBe(plain);
    await page
      .locator("[data-choice]")
      .nth(1)
      .evaluate((button) => button.setAttribute("aria-disabled", "false"));
    await page.click(".gauges summary");
    const pips = await page
      .locator(".pips i")
      .evaluateAll((list) => list.map((item) => [item.className !== "", getComputedStyle(item).backgroundColor] as const));
    expect(new Set(pips.filter(([full]) => full).map(([, ground]) => ground))).not.toContain(pips.find(([full]) => !full)?.[1]);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/forced-${colorScheme}-reading.png` });
    for (let step = 0; step < 12 && (await page.locator("[data-close]").count()) === 0; step++) await answer(page, "1");
    expect(await edge(page, "[data-close]")).toBe(true);
    await toTheEnd(page);
    expect(await edge(page, ".again .begin")).toBe(true);
    expect(await edge(page, ".again button:not(.begin)")).toBe(true);
    if (shots !== undefined) await page.screenshot({ path: `${shots}/forced-${colorScheme}-ending.png` });
    const strokes = await page.evaluate(() =>
      [".run-line .was", ".run-line .is"].map((part) => getComputedStyle(document.querySelector(part) as Element).stroke),
    );
    expect(strokes[0]).not.toBe(strokes[1]);
    await game.close();
  });
});

describe("copied", () => {
  test("the new passage is the prose alone; a screen reader still has what the map shows", async () => {
    const game = await reading();
    const { page } = game;
    await game.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    let met = false;
    for (let step = 0; step < 6; step++) {
      if ((await page.locator("[data-close]").count()) > 0) break;
      const hidden = await page.locator("#read article .heard").allTextContents();
      met ||= hidden.some((words) => words.startsWith("On the map:"));
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#read article") as Element));
      await page.keyboard.press("Control+C");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.length).toBeGreaterThan(200);
      for (const words of hidden) if (words.length > 12) expect(copied).not.toContain(words);
      const tree = await page.locator("#read article").ariaSnapshot();
      if (hidden.some((words) => words.startsWith("On the map:"))) expect(tree).toContain("On the map:");
      await answer(page, "1");
    }
    expect(met).toBe(true);
    await game.close();
  });
});

describe("spaced as a reader wants", () => {
  const spacing =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

  /** Words that are cut off by a box, or run out of the window. */
  const cut = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.querySelector("#app") as Element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const node = walker.currentNode as Text;
        const parent = node.parentElement;
        if (
          node.data.trim() === "" ||
          parent === null ||
          parent.closest(".heard, svg, .stage, .night, .ending-poster, select, thead") !== null
        )
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, right, top, bottom, width } of range.getClientRects()) {
          if (width < 1) continue;
          const words = node.data.slice(0, 40);
          if (right > innerWidth + 1 || left < -1) found.push(`${words} runs out of the window`);
          for (let box: HTMLElement | null = parent; box !== null; box = box.parentElement) {
            const { overflowX, overflowY, display } = getComputedStyle(box);
            if (display === "inline") continue;
            const room = box.getBoundingClientRect();
            if (/hidden|clip/.test(overflowY) && (bottom > room.bottom + 3 || top < room.top - 3))
              found.push(`${box.className} cuts ${words}`);
            if (/hidden|clip/.test(overflowX) && (right > room.right + 3 || left < room.left - 3))
              found.push(`${box.className} cuts ${words} at its side`);
          }
        }
      }
      return [...new Set(found)];
    });

  test.each([
    [1280, 800, 100],
    [390, 844, 100],
    [320, 640, 100],
    [1280, 800, 130],
    [683, 384, 130],
  ])("%i × %i at %i per cent: nothing is cut in any view", async (width, height, size) => {
    const game = await openGame({ viewport: { width, height }, reducedMotion: "reduce", bypassCSP: true });
    const { page } = game;
    await ready(page);
    await page.addStyleTag({ content: spacing });
    await page.click("#title button");
    await page.getByLabel(`${size}%`).check();
    const check = async (name: string): Promise<void> => {
      await settled(page);
      if (shots !== undefined) await page.screenshot({ path: `${shots}/spaced-${width}-${size}-${name}.png` });
      expect([name, await cut(page)]).toEqual([name, []]);
    };
    await check("settings");
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    await check("title");
    await page.click("text=Begin the record");
    await page.waitForSelector(".gloss");
    await check("reading");
    await page.locator(".gloss").first().focus();
    await check("word");
    for (const key of ["1", "1"]) await answer(page, key);
    await page.keyboard.press("n");
    await page.waitForSelector(".leaf");
    await check("sources");
    await page.keyboard.press("Escape");
    await page.keyboard.press("l");
    await page.waitForSelector("dialog .log");
    await check("record");
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    await toTheEnd(page);
    await check("ending");
    await game.close();
  });
});

test("the words of the title stand out from what lies under them, at any size of text", async () => {
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 1024, height: 700 },
    { width: 1920, height: 1080 },
  ]) {
    const game = await openGame({ viewport, reducedMotion: "reduce" });
    const { page } = game;
    await ready(page);
    await page.click("#title button");
    await page.getByLabel("200%").check();
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    if (shots !== undefined) await page.screenshot({ path: `${shots}/title-${viewport.width}-200.png` });
    // Each layer has the same words at the same place: ink on paper, and paper on the disc.
    const [under, over] = await page.evaluate(() =>
      [...document.querySelectorAll(".about")].map((item) => {
        const { left, top, width } = item.getBoundingClientRect();
        return `${Math.round(left)} ${Math.round(top)} ${Math.round(width)} ${item.textContent}`;
      }),
    );
    expect(under).toBe(over);
    // The disc lies over the words that are dark.
    expect(
      await page.evaluate(() => {
        const [dark, disc] = [document.querySelector(".poster > .about"), document.querySelector(".night")];
        return dark !== null && disc !== null && (dark.compareDocumentPosition(disc) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      }),
    ).toBe(true);
    const night = await page.evaluate(() => getComputedStyle(document.querySelector(".night .about") as Element).color);
    expect(night).toBe("rgb(239, 230, 210)");
    await game.close();
  }
});
