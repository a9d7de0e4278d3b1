// What an engine does where something is missing: storage, WebGL, the graphics context, a file, the script for a while.
import { answer, answerSome, place, ready } from "./answer.ts";
import { type Group, must } from "./group.ts";
import { closePanel, openPanel, set } from "./reading.ts";
import type { Watched } from "./watch.ts";

/** Storage that refuses, and the reading that is whole without it. */
const denied: Group = {
  name: "storage denied",
  change() {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  },
  async play(reader, check, site) {
    await reader.open(`${site.url}#read`);
    await check("it is said", async () => {
      await ready(reader);
      const words = await reader.until("a notice", () => document.querySelector<HTMLElement>(".notice")?.innerText);
      return words.replaceAll(/\s+/g, " ").slice(0, 70);
    });
    await check("answers are taken", async () => `${await answerSome(reader, 4)} answers`);
  },
};

const silent: Group = {
  name: "storage that never opens",
  change() {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
  async play(reader, check, site) {
    await reader.open(`${site.url}#read`);
    await check("answers are taken", async () => {
      await ready(reader);
      return `${await answerSome(reader, 4)} answers`;
    });
  },
};

const still: Group = {
  name: "WebGL off",
  change() {
    const original = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...args: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function get(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : original.call(this, kind, ...rest);
    } as typeof HTMLCanvasElement.prototype.getContext;
  },
  async play(reader, check, site) {
    await reader.open(`${site.url}#read`);
    await check("a still map stands in its place", async () => {
      await ready(reader);
      await reader.until("the map", () => document.querySelector(".stage svg") !== null);
    });
    await check("the settings say so", async () => {
      await reader.key("s");
      await reader.until("the words", () => document.querySelector("dialog")?.textContent?.includes("a still one stands in its place"));
      await reader.key("Escape");
    });
    await check("answers are taken", async () => `${await answerSome(reader, 4)} answers`);
  },
};

const lost: Group = {
  name: "the graphics context lost",
  allow: /context/i,
  async play(reader, check, site) {
    await reader.open(`${site.url}#read`);
    await check("it comes back, and the reading never stops", async () => {
      await ready(reader);
      const frames = (): Promise<number> =>
        reader.until("frames", () => {
          const drawn = Number(document.querySelector<HTMLElement>(".stage")?.dataset["frames"] ?? 0);
          return drawn > 1 ? drawn : 0;
        });
      await frames();
      await reader.ask(() => {
        const canvas = document.querySelector<HTMLCanvasElement>(".stage canvas");
        const context = canvas?.getContext("webgl2") ?? canvas?.getContext("webgl");
        const loss = context?.getExtension("WEBGL_lose_context");
        Object.assign(window, { context });
        loss?.loseContext();
        setTimeout(() => loss?.restoreContext(), 300);
      });
      const dark = (): boolean => (window as unknown as { context: WebGLRenderingContext }).context.isContextLost();
      must(await reader.ask(dark), "it could not be taken away");
      await answer(reader, "digit");
      await reader.until("the context back", () => !(window as unknown as { context: WebGLRenderingContext }).context.isContextLost());
      const before = await frames();
      await answerSome(reader, 2);
      await reader.until(
        "more frames",
        (was) => Number(document.querySelector<HTMLElement>(".stage")?.dataset["frames"] ?? 0) > was,
        before,
      );
    });
  },
};

const missing: Group = {
  name: "a file that does not come",
  allow: /load|fetch|network/i,
  async play(reader, check, site) {
    // Everything of the story but its opening, which the page itself names.
    const opening = /story\/[\w-]+\.json/.exec(await (await fetch(site.url)).text())?.[0] ?? "";
    site.block(new RegExp(`/story/(?!${opening.replace(/^.*\//, "")})`));
    await reader.open(`${site.url}#read`);
    await check("it is said", async () => {
      await ready(reader);
      while ((await place(reader)) !== "close") await answer(reader, "digit");
      await reader.press("#read [data-close]");
      // That the futures cannot be counted is said already.
      return await reader.until(
        "the notice of what comes next",
        () => /What comes next[^.]*\./.exec(document.querySelector<HTMLElement>(".notices")?.innerText ?? "")?.[0],
      );
    });
    await check("tried again, the reading goes on", async () => {
      site.block(null);
      await reader.press(".notices .notice button");
      await reader.until(
        "the next file",
        () => document.querySelector(".notices .notice") === null && document.querySelector("#read [data-choice]") !== null,
      );
    });
  },
};

const early: Group = {
  name: "an answer before the script",
  async play(reader, check, site) {
    site.hold(/\/assets\/index-/);
    await check("it is remembered, and taken when the script has come", async () => {
      try {
        await reader.open(`${site.url}#read`);
        await reader.until("the opening", () => document.querySelector("#read [data-choice]") !== null);
        await reader.press("#read [data-choice]");
        must((await reader.ask(() => document.querySelectorAll("#read .answer").length)) === 0, "it was answered without a script");
      } finally {
        site.release();
      }
      await reader.until("the answer", () => document.querySelectorAll("#read .answer").length === 1);
    });
  },
};

const later: Group = {
  name: "sound on another visit",
  async play(reader, check, site) {
    const sounds = (): Promise<number> => reader.ask(() => (window as unknown as { watched: Watched }).watched.sounds.length);
    await reader.open(`${site.url}#read`);
    await check("it is switched on", async () => {
      await ready(reader);
      await openPanel(reader, "s");
      await set(reader, "Rooms and music");
      await reader.until("sound", () => (window as unknown as { watched: Watched }).watched.sounds.length);
      await closePanel(reader);
    });
    await check("it waits for the first press, and sounds then", async () => {
      await reader.open(`${site.url}?later#read`);
      await ready(reader);
      await reader.until("the stage", () => document.querySelector(".stage canvas, .stage svg") !== null);
      must((await sounds()) === 0, "it sounds in a page that nobody has touched");
      await answer(reader, "mouse");
      await reader.until("sound", () => (window as unknown as { watched: Watched }).watched.sounds.length);
    });
  },
};

/** Each on a fresh shelf. */
export const troubles: readonly Group[] = [denied, silent, still, lost, missing, early, later];
