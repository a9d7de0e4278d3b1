// The built game under keys and presses as hurried hands make them: nothing is answered unseen, nothing deleted by a slip, the focus never lost.
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { type Opening, openGame, toTheEnd, withBrowser } from "./harness.ts";

withBrowser();

const ready = (page: Page) => page.waitForSelector("html.answers:not(.resuming)");
const answers = (page: Page): Promise<number> => page.locator(".answer").count();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body
      ? "body"
      : `${activeElement.tagName} ${(activeElement.textContent ?? "").trim().slice(0, 40)}`;
  });
/** Two frames and a turn: what a press does has been done. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

/** The time of a double press has gone by. */
const later = async (page: Page): Promise<unknown> =>
  page.waitForFunction((since) => performance.now() > since + 700, await page.evaluate(() => performance.now()));

async function reading(options: Opening = {}) {
  const game = await openGame({ hash: "#read", reducedMotion: "reduce", ...options });
  await ready(game.page);
  await game.page.waitForSelector(".gloss");
  return game;
}

async function openSources(page: Page): Promise<void> {
  await page.keyboard.press("n");
  await page.waitForSelector(".sources .leaf");
  await settled(page);
}

async function answer(page: Page, key: string): Promise<void> {
  const before = await answers(page);
  await page.keyboard.press(key);
  await page.waitForFunction((count) => document.querySelectorAll(".answer").length > count, before);
}

describe("with the sources open", () => {
  test("arrows scroll them; arrows, digits, Enter and Backspace made there give and strike nothing", async () => {
    const game = await reading();
    const { page } = game;
    await answer(page, "1");
    await openSources(page);
    const before = await page.evaluate(() => document.querySelector(".sources")?.scrollTop);
    for (let press = 0; press < 4; press++) await page.keyboard.press("ArrowDown");
    await page.waitForFunction((top) => (document.querySelector(".sources")?.scrollTop ?? 0) > (top ?? 0), before);
    for (const key of ["Enter", "1", "Backspace", "Space", "ArrowUp", "Enter"]) await page.keyboard.press(key);
    await settled(page);
    expect(await answers(page)).toBe(1);
    // Beside them the reading goes on, for who is there.
    await page.locator("[data-choice]").first().focus();
    await answer(page, "2");
    await game.close();
  });

  test("Escape puts them away from wherever the focus is in them, and gives it back", async () => {
    const game = await reading();
    const { page } = game;
    for (const inside of [".sources select", ".sources .plain", ".leaf h3"]) {
      await page.locator("[data-choice]").nth(1).focus();
      await openSources(page);
      await page.locator(inside).first().focus();
      await page.keyboard.press("Escape");
      await page.waitForSelector(".sources", { state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-choice"))).toBe("boots");
    }
    await game.close();
  });

  test("they end with their page: by the link to the title and by the browser’s Back, and are not there again by Forward", async () => {
    const game = await openGame({ reducedMotion: "reduce" });
    const { page } = game;
    await ready(page);
    await page.click("text=Begin the record");
    await page.waitForSelector(".gloss");
    await openSources(page);
    await page.click(".bar >> text=Title");
    await page.waitForSelector(".sources", { state: "detached" });
    expect(await focused(page)).toMatch(/^MAIN/);
    await page.click("text=Begin the record");
    await openSources(page);
    await page.goBack();
    await page.waitForSelector(".sources", { state: "detached" });
    expect(await focused(page)).toMatch(/^MAIN/);
    await page.goForward();
    await settled(page);
    expect(await page.locator(".sources").count()).toBe(0);
    await page.keyboard.press("s");
    await page.waitForSelector("dialog[open]");
    await page.goBack();
    await page.waitForSelector("dialog", { state: "detached" });
    expect(await focused(page)).toMatch(/^MAIN/);
    await game.close();
  });

  test.each([
    [683, 384],
    [390, 844],
  ])("at %i × %i they lie over the reading: nothing behind them is answered or reached", async (width, height) => {
    const game = await reading({ viewport: { width, height } });
    const { page } = game;
    await openSources(page);
    for (const key of ["1", "ArrowDown", "Enter", "Backspace"]) await page.keyboard.press(key);
    for (let tab = 0; tab < 12; tab++) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("#read") === null)).toBe(true);
    }
    await page.keyboard.press("1");
    await settled(page);
    expect(await answers(page)).toBe(0);
    await page.locator(".sources .plain").first().focus();
    await page.keyboard.press("Escape");
    await page.waitForSelector(".sources", { state: "detached" });
    await answer(page, "1");
    await game.close();
  });

  test("a page that turns narrow while they are open keeps the focus in sight", async () => {
    const game = await reading();
    const { page } = game;
    await openSources(page);
    await page.locator("[data-choice]").first().focus();
    await page.setViewportSize({ width: 700, height: 600 });
    await page.waitForFunction(() => document.activeElement?.closest(".sources") instanceof Element);
    await game.close();
  });

  test.each(["text only", "ending"])("%s: the words make room for them", async (what) => {
    const game = await reading();
    const { page } = game;
    if (what === "text only") {
      await page.keyboard.press("s");
      await page.getByLabel(/The map and the Line/).uncheck();
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "detached" });
    } else await toTheEnd(page);
    await page.click("nav >> text=Sources");
    await page.waitForSelector(".sources .leaf");
    await settled(page);
    const [edge, text] = await page.evaluate(() => [
      document.querySelector(".sources")?.getBoundingClientRect().right ?? 0,
      Math.min(
        ...[...document.querySelectorAll("#read article p, #read article h1, #read article li")]
          .map((item) => item.getBoundingClientRect())
          .filter(({ width }) => width > 1)
          .map(({ left }) => left),
      ),
    ]);
    expect(text).toBeGreaterThanOrEqual(edge ?? 0);
    await game.close();
  });
});

describe("“Forget everything”", () => {
  const sizes = [100, 150, 200] as const;
  const asked = (page: Page) => page.locator(".sure");
  async function atForget(size: number, options: Opening = {}) {
    const game = await reading(options);
    const { page } = game;
    await answer(page, "2");
    await page.keyboard.press("s");
    await page.getByLabel(`${size}%`).check();
    await page.locator("text=Forget everything").scrollIntoViewIfNeeded();
    return game;
  }

  test("by Enter twice or held: the question stands, and Keep it has the focus", async () => {
    const game = await atForget(100);
    const { page } = game;
    const ask = page.locator("text=Forget everything");
    await ask.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await asked(page).count()).toBe(1);
    expect(await focused(page)).toBe("BUTTON Keep it");
    await later(page);
    await page.keyboard.press("Enter");
    await asked(page).waitFor({ state: "detached" });
    expect(await focused(page)).toBe("BUTTON Forget everything");
    // Held: the browser repeats the key.
    await page.keyboard.down("Enter");
    for (let repeat = 0; repeat < 15; repeat++) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await settled(page);
    expect(await asked(page).count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    expect(await answers(page)).toBe(1);
    await game.close();
  });

  test.each(sizes.flatMap((size) => [[size, 1280, 800] as const, [size, 390, 844] as const]))(
    "at %i per cent text on %i × %i the same spot pressed again, at once or after a while, deletes nothing",
    async (size, width, height) => {
      const game = await atForget(size, { viewport: { width, height }, hasTouch: true });
      const { page } = game;
      const box = await page.locator("text=Forget everything").boundingBox();
      const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await page.touchscreen.tap(x, y);
      await page.touchscreen.tap(x, y);
      await settled(page);
      expect(await asked(page).count()).toBe(1);
      for (let press = 0; press < 3; press++) {
        const under = await page.evaluate(
          ([left = 0, top = 0]) => document.elementFromPoint(left, top)?.closest("button")?.textContent ?? "",
          [x, y],
        );
        expect(under).not.toBe("Delete it all");
        await later(page);
        await page.touchscreen.tap(x, y);
        await settled(page);
      }
      expect(await answers(page)).toBe(1);
      await game.close();
    },
  );

  test("deletes when it is meant", async () => {
    const game = await atForget(100);
    const { page } = game;
    await page.click("text=Forget everything");
    await page.click("text=Delete it all");
    await page.waitForSelector("text=Begin the record");
    await page.waitForFunction(() => location.hash === "#title");
    expect(await answers(page)).toBe(0);
    await game.close();
  });
});

describe("a double press is one", () => {
  const steps = (page: Page): Promise<string> =>
    page.evaluate(
      () =>
        `${document.querySelectorAll(".answer").length} ${document.querySelector(".card h1")?.textContent} ${document.querySelectorAll(".told").length}`,
    );

  test("by the mouse, wherever the answer stands, through a file and over its close", async () => {
    const game = await reading({ viewport: { width: 1920, height: 1080 } });
    const { page } = game;
    for (let step = 0; step < 12; step++) {
      const before = await answers(page);
      const button = page.locator("[data-close], [data-choice]:not([aria-disabled=true])").nth(0);
      const closing = (await page.locator("[data-close]").count()) > 0;
      await button.scrollIntoViewIfNeeded();
      const box = await button.boundingBox();
      await page.mouse.dblclick((box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0) / 2, { delay: 15 });
      await settled(page);
      if (closing) {
        await page.waitForSelector("[data-choice]");
        expect(await answers(page)).toBe(0);
      } else expect(await answers(page)).toBe(before + 1);
    }
    await game.close();
  });

  test("by a finger", async () => {
    const game = await reading({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const { page } = game;
    for (let step = 0; step < 4; step++) {
      const button = page.locator("[data-choice]:not([aria-disabled=true])").last();
      await button.scrollIntoViewIfNeeded();
      const box = await button.boundingBox();
      const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await page.touchscreen.tap(x, y);
      await page.touchscreen.tap(x + 2, y + 1);
      await settled(page);
      expect(await answers(page)).toBe(step + 1);
      await later(page);
      // A finger has left no mark on the question that came.
      expect(await page.locator("[data-choice].pointed").count()).toBe(0);
    }
    await game.close();
  });

  test("also where the second lands on what a panel uncovers, and for Strike, Re-open and a backdrop", async () => {
    const game = await reading();
    const { page } = game;
    for (const key of ["1", "1", "1"]) await answer(page, key);
    const strike = await page.locator(".bar >> text=Strike").boundingBox();
    await page.mouse.dblclick((strike?.x ?? 0) + 20, (strike?.y ?? 0) + 20);
    await settled(page);
    expect(await answers(page)).toBe(2);
    const first = await page.locator("[data-choice]").first().boundingBox();
    await page.keyboard.press("s");
    await page.waitForSelector("dialog[open]");
    await settled(page);
    // Beside the panel, where an answer lies behind its backdrop.
    await page.mouse.dblclick((first?.x ?? 0) + (first?.width ?? 0) - 8, (first?.y ?? 0) + 20);
    await page.waitForSelector("dialog", { state: "detached" });
    await settled(page);
    expect(await answers(page)).toBe(2);
    await page.keyboard.press("l");
    await page.locator("dialog .log .small").first().dblclick();
    await page.waitForSelector("dialog", { state: "detached" });
    await settled(page);
    expect(await answers(page)).toBe(0);
    expect(await steps(page)).toMatch(/^0 File 1/);
    await game.close();
  });

  test("a key held: one answer, one strike, one file", async () => {
    const game = await reading();
    const { page } = game;
    const hold = async (key: string): Promise<void> => {
      for (let repeat = 0; repeat < 10; repeat++) await page.keyboard.down(key);
      await page.keyboard.up(key);
      await settled(page);
    };
    await hold("1");
    expect(await answers(page)).toBe(1);
    await hold("2");
    expect(await answers(page)).toBe(2);
    await hold("Backspace");
    expect(await answers(page)).toBe(1);
    await page.locator("[data-choice]").first().focus();
    await hold("Enter");
    expect(await answers(page)).toBe(2);
    await page.locator("[data-choice]").first().focus();
    await hold("Space");
    expect(await answers(page)).toBe(3);
    await page.locator(".bar >> text=Strike").focus();
    await hold("Enter");
    expect(await answers(page)).toBe(2);
    await game.close();
  });

  test("a press that began on another question does not answer this one", async () => {
    const game = await reading();
    const { page } = game;
    await answer(page, "1");
    const box = await page.locator("[data-choice]").first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 20);
    await page.mouse.down();
    await page.keyboard.press("Backspace");
    await settled(page);
    const now = await page.locator("[data-choice]").first().boundingBox();
    await page.evaluate(() => document.querySelector(".column")?.scrollTo({ top: 0 }));
    await page.mouse.move((now?.x ?? 0) + 60, (now?.y ?? 0) + 20);
    await page.mouse.up();
    await settled(page);
    expect(await answers(page)).toBe(0);
    await game.close();
  });

  test("a quick reader waits for nothing: digits and clicks on what is new count at once", async () => {
    const game = await reading();
    const { page } = game;
    for (let step = 1; step <= 4; step++) {
      await page.keyboard.press("1");
      await page.waitForFunction((count) => document.querySelectorAll(".answer").length === count, step);
    }
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await page.waitForFunction(() => document.querySelectorAll(".answer").length === 2);
    await page.click("[data-choice] >> nth=1");
    await page.click("[data-choice] >> nth=0");
    await page.waitForFunction(() => document.querySelectorAll(".answer").length === 4);
    await game.close();
  });
});

describe("keys that are not meant for the reading", () => {
  test("composed, with AltGr, Ctrl or Alt, or in a field; the number pad and capitals are", async () => {
    const game = await reading();
    const { page } = game;
    const press = (init: {
      key: string;
      code?: string;
      isComposing?: boolean;
      modifierAltGraph?: boolean;
      ctrlKey?: boolean;
      altKey?: boolean;
      repeat?: boolean;
    }): Promise<void> =>
      page.evaluate(
        (made) => void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...made })),
        init,
      );
    await press({ key: "1", isComposing: true });
    await press({ key: "1", modifierAltGraph: true });
    await press({ key: "1", ctrlKey: true });
    await press({ key: "1", altKey: true });
    await press({ key: "1", repeat: true });
    await settled(page);
    expect(await answers(page)).toBe(0);
    await press({ key: "1", code: "Numpad1" });
    await settled(page);
    expect(await answers(page)).toBe(1);
    await page.keyboard.press("L");
    await page.waitForSelector("dialog[open]");
    await game.close();
  });
});

describe("the focus", () => {
  test("is somewhere that can be seen after each thing a reader does", async () => {
    const game = await reading();
    const { page } = game;
    const seen = async (after: string): Promise<void> => {
      await settled(page);
      expect([after, await focused(page)]).not.toEqual([after, "body"]);
      const covered = await page.evaluate(() => {
        const item = document.activeElement as HTMLElement;
        const { top, bottom, left, right } = item.getBoundingClientRect();
        const [x, y] = [(left + Math.min(right, left + 60)) / 2, Math.max(top, 0) + Math.min(10, (bottom - top) / 2)];
        const hit = document.elementFromPoint(x, y);
        return hit === null || !(item.contains(hit) || hit.contains(item));
      });
      expect([after, covered]).toEqual([after, false]);
    };
    for (const key of ["1", "1"]) await answer(page, key);
    await seen("an answer");
    await page.locator(".bar >> text=Strike").focus();
    await page.keyboard.press("Enter");
    await seen("a strike");
    await page.locator(".bar >> text=Strike").focus();
    await page.keyboard.press("Space");
    await seen("the last strike");
    for (const key of ["l", "s"]) {
      await page.keyboard.press(key);
      await page.waitForSelector("dialog[open]");
      await seen("a panel");
      expect(await focused(page)).toMatch(/^H2/);
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "detached" });
      await seen("a panel closed");
    }
    await page.locator(".gloss").last().focus();
    await seen("a word");
    await page.locator(".bar >> text=Sources").click();
    await page.waitForSelector(".leaf");
    await seen("sources");
    await page.keyboard.press("Escape");
    await seen("sources closed");
    await toTheEnd(page);
    await seen("an ending");
    await page.locator("text=Begin again").focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-choice]");
    await seen("begun again");
    await game.close();
  });

  test("a file that is slow to come takes it not away", async () => {
    const game = await reading();
    const { page } = game;
    let release = (): void => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route("**/story/tauride-*", async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await ready(page);
    for (let step = 0; step < 12 && (await page.locator("[data-close]").count()) === 0; step++) await answer(page, "1");
    await page.locator("[data-close]").focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".waiting");
    await settled(page);
    for (const key of ["1", "2", "Enter"]) await page.keyboard.press(key);
    expect(await focused(page)).not.toBe("body");
    release();
    await page.waitForSelector("text=The Tired Guard");
    expect(await focused(page)).toMatch(/^H1/);
    expect(await answers(page)).toBe(0);
    await game.close();
  });

  test("a word is never covered by what explains it", async () => {
    // Most of it waits for frames, and three pages wait no longer than one.
    const sizes = [
      { width: 1280, height: 800 },
      { width: 390, height: 640 },
      { width: 683, height: 384 },
    ];
    const look = async (viewport: (typeof sizes)[number]): Promise<void> => {
      const game = await reading({ viewport });
      const { page } = game;
      for (const key of ["1", "1", "1"]) await answer(page, key);
      const covered = await page.evaluate(async () => {
        const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
        const box = (): Element | null => document.querySelector(".gloss-box p");
        const words = (): NodeListOf<HTMLElement> => document.querySelectorAll(".gloss");
        const found: string[] = [];
        for (let at = 0; at < words().length; at++)
          for (const to of ["start", "center", "end"] as const) {
            (document.activeElement as HTMLElement).blur();
            words()[at]?.scrollIntoView({ block: to });
            while (box() !== null) await frame();
            words()[at]?.focus({ preventScroll: true });
            while (box() === null) await frame();
            for (let settling = 0; settling < 2; settling++) await frame();
            await new Promise((done) => setTimeout(done));
            const word = document.activeElement?.getBoundingClientRect();
            const over = document.querySelector(".gloss-box")?.getBoundingClientRect();
            if (word === undefined || over === undefined || (word.bottom > over.top + 14 && over.bottom > word.top + 14))
              found.push(`${at} ${to}`);
          }
        return found;
      });
      expect([viewport.width, await page.locator(".gloss").count()]).not.toEqual([viewport.width, 0]);
      expect([viewport.width, covered]).toEqual([viewport.width, []]);
      await game.close();
    };
    await Promise.all(sizes.map(look));
  });
});
