// From the title to an ending in any engine, by keys and by mouse, with everything opened on the way.
import { answer, answerSome, place, ready } from "./answer.ts";
import { type Check, type Group, type Site, must } from "./group.ts";
import type { Reader } from "./reader.ts";
import type { Watched } from "./watch.ts";

const futures = (reader: Reader): Promise<string> =>
  reader.until("the futures open", () => /futures open: \d+/i.exec(document.querySelector<HTMLElement>("#read")?.innerText ?? "")?.[0]);

const still = (reader: Reader): Promise<string> =>
  reader.until("the stage", () => {
    const stage = document.querySelector<HTMLElement>(".stage");
    const drawn = Number(stage?.dataset["frames"] ?? 0);
    return stage?.querySelector("canvas") !== null && drawn > 1 ? `${drawn} frames drawn` : "";
  });

/** Waits for the parts of the page that come late. They say pictures in words, and may move what lies still. */
const late = (reader: Reader): Promise<number> => reader.until("the late parts", () => document.adoptedStyleSheets.length);

/** Waits until the page lies still with the last answer at its top. */
async function lies(reader: Reader): Promise<void> {
  await late(reader);
  await reader.until("the last answer at the top", () => {
    const column = document.querySelector("#read .column");
    const last = [...document.querySelectorAll("#read .answer")].at(-1);
    if (column === null || last === undefined) return false;
    const over = last.getBoundingClientRect().top - column.getBoundingClientRect().top;
    return (over >= 0 && over < 80) || column.scrollTop >= column.scrollHeight - column.clientHeight - 2;
  });
}

async function begin(reader: Reader, check: Check, site: Site): Promise<void> {
  await reader.open(site.url);
  await check("the title answers", () => ready(reader));
  await check("Tab is on Begin, and Enter begins", async () => {
    await reader.key("Tab");
    await reader.until("the focus on Begin", () => document.activeElement?.textContent?.includes("Begin the record"));
    await reader.key("Enter");
    await reader.until(
      "the opening",
      () => location.hash === "#read" && document.querySelector("#read [data-choice]")?.getClientRects().length !== 0,
    );
  });
  await check("the stage is drawn", () => still(reader));
  await check("the futures are counted", () => futures(reader));
  await check("the typefaces have come", async () => {
    await reader.until("them", () => [...document.fonts].every(({ status }) => status !== "loading"));
    const faces = await reader.ask(() => [...document.fonts].map(({ family, status }) => ({ family, status })));
    // A fallback is one of the device’s own, which it may not have.
    const failed = faces.filter(({ family, status }) => status === "error" && !/fallback/i.test(family));
    must(failed.length === 0, `${failed.map(({ family }) => family).join(", ")} did not`);
    return [...new Set(faces.filter(({ status }) => status === "loaded").map(({ family }) => family))].join(", ");
  });
  await check("an answer moves the focus to the new text and says it", async () => {
    await answer(reader, "digit");
    await reader.until("the focus on the passage", () => document.activeElement?.matches(".passage"));
    await lies(reader);
    await reader.until("what is said", () => document.querySelector("#app > [aria-live]")?.textContent?.startsWith("Recorded"));
  });
}

async function breakOff(reader: Reader, check: Check, site: Site): Promise<void> {
  const told = (): Promise<string> =>
    reader.ask(
      () =>
        // What was told, without the measures above it, to which more comes late.
        `${document.querySelectorAll("#read .answer").length} answers, ${[...document.querySelectorAll("#read .passage")].map(({ textContent }) => textContent).join("").length} letters`,
    );
  await check("by digit, mouse and arrows into the next file", async () => {
    for (let step = 0; step < 14 && (await place(reader)) !== "close"; step++) await answer(reader, step % 2 === 0 ? "mouse" : "arrows");
    await answer(reader, "mouse");
    return `${await answerSome(reader, 3)} answers in it`;
  });
  await check("a reload goes on where it was", async () => {
    await futures(reader);
    await late(reader);
    const before = await told();
    // Kept a moment after the answer: asked of the shelf that a second page sees.
    await new Promise((done) => setTimeout(done, 1000));
    await reader.reload();
    await ready(reader);
    await futures(reader);
    await late(reader);
    const after = await told();
    must(after === before, `${before} before, ${after} after`);
    return after;
  });
  await check("Continue is on the title, and continues", async () => {
    await reader.open(`${site.url}?again`);
    await ready(reader);
    const words = await reader.until("Continue", () =>
      [...document.querySelectorAll("#title a")].map(({ textContent }) => textContent ?? "").find((text) => text.includes("Continue")),
    );
    await reader.ask(() => {
      for (const link of document.querySelectorAll("#title a")) if (link.textContent?.includes("Continue") === true) link.id = "tried";
    });
    await reader.press("#tried");
    await reader.until("the reading", () => location.hash === "#read" && document.querySelectorAll("#read .answer").length > 0);
    return words.trim();
  });
}

/** Presses the label of a setting that has these words. */
export async function set(reader: Reader, words: string): Promise<void> {
  await reader.ask((wanted) => {
    for (const label of document.querySelectorAll("dialog label")) {
      label.removeAttribute("data-tried");
      if (label.textContent?.includes(wanted) === true) label.setAttribute("data-tried", "");
    }
  }, words);
  await reader.press("dialog label[data-tried]");
}

export async function openPanel(reader: Reader, key: string): Promise<void> {
  await reader.key(key);
  await reader.until("a panel", () => document.querySelector("dialog")?.matches(":modal"));
}

export async function closePanel(reader: Reader): Promise<void> {
  await reader.key("Escape");
  await reader.until("no panel", () => document.querySelector("dialog") === null);
}

async function settings(reader: Reader, check: Check): Promise<void> {
  await check("settings open at their top", async () => {
    await openPanel(reader, "s");
    await reader.ask(() => document.querySelector("dialog")?.scrollTo(0, 300));
    await closePanel(reader);
    await openPanel(reader, "s");
    const top = await reader.ask(() => document.querySelector("dialog")?.scrollTop ?? 0);
    must(top === 0, `it opens ${top} px down, where the last one had been scrolled to`);
  });
  await check("settings open with the focus on their heading", async () => {
    const focus = await reader.ask(() => document.activeElement?.outerHTML.slice(0, 60) ?? "");
    must(focus.startsWith("<h2"), `the focus is on ${focus}`);
  });
  const ground = (): Promise<string> => reader.ask(() => getComputedStyle(document.documentElement).backgroundColor);
  await check("themes change the colours", async () => {
    const grounds: string[] = [];
    for (const theme of ["Night", "High contrast", "Paper"]) {
      await set(reader, theme);
      grounds.push(await ground());
    }
    must(new Set(grounds).size === 3, `grounds ${grounds.join("; ")}`);
    return grounds.join("; ");
  });
  await check("text grows and comes back", async () => {
    const size = (): Promise<number> => reader.ask(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await set(reader, "200%");
    const large = await size();
    await set(reader, "100%");
    must(large === 2 * before && (await size()) === before, `${before} px, then ${large}, then ${await size()}`);
  });
  await sound(reader, check);
  await check("Escape closes them", () => closePanel(reader));
}

async function sound(reader: Reader, check: Check): Promise<void> {
  const contexts = (): Promise<string> =>
    reader.ask(() => (window as unknown as { watched: Watched }).watched.sounds.map(({ state }) => state).join());
  await check("sound is off at first, sounds when it is asked for, and ends", async () => {
    must((await contexts()) === "", "there was sound before it was asked for");
    await set(reader, "Rooms and music");
    const states = await reader.until("sound", () =>
      (window as unknown as { watched: Watched }).watched.sounds.map(({ state }) => state).join(),
    );
    await set(reader, "Rooms and music");
    await reader.until("its end", () =>
      (window as unknown as { watched: Watched }).watched.sounds.every(({ state }) => state === "closed"),
    );
    return states === "running" ? states : `${states}: is there a loudspeaker?`;
  });
}

async function beside(reader: Reader, check: Check): Promise<void> {
  await check("a word is explained when it is pressed, until Escape", async () => {
    await reader.until("explained words", () => document.querySelectorAll("#read .passage.now .gloss, #read .gloss").length);
    const box = (): Promise<string> => reader.until("its explanation", () => document.querySelector<HTMLElement>(".gloss-box")?.innerText);
    await reader.press("#read .gloss");
    const words = await box();
    await reader.key("Escape");
    await reader.until("no explanation", () => document.querySelector<HTMLElement>(".gloss-box")?.innerText === "");
    return words.slice(0, 30);
  });
  await check("sources open beside the reading, and Escape closes them", async () => {
    await reader.key("n");
    await reader.until("sources", () => document.querySelectorAll(".sources .leaf").length);
    await reader.key("Escape");
    await reader.until("none", () => document.querySelector(".sources") === null);
  });
  await check("the record has the text so far, and the backdrop closes it", async () => {
    await openPanel(reader, "l");
    const letters = await reader.until("its text", () => document.querySelector<HTMLElement>("dialog .log")?.innerText.length);
    await reader.ask(() => document.querySelector("dialog")?.dispatchEvent(new MouseEvent("click", { bubbles: true })));
    await reader.until("no panel", () => document.querySelector("dialog") === null);
    return `${letters} letters`;
  });
  await check("Backspace strikes an answer", async () => {
    const count = (): Promise<number> => reader.ask(() => document.querySelectorAll("#read .answer").length);
    const before = await count();
    await reader.key("Backspace");
    await reader.until("one less", (was) => document.querySelectorAll("#read .answer").length < was, before);
  });
}

async function toTheEnd(reader: Reader, check: Check): Promise<void> {
  await check("on to an ending", async () => {
    const steps = await answerSome(reader, 400);
    const title = await reader.until("its title", () => document.querySelector(".told h1")?.textContent);
    return `${title}, after ${steps} more answers`;
  });
  await check("the ending says what decided it", () =>
    reader.until("causes", () => {
      const count = document.querySelectorAll(".causes li").length;
      return count > 0 && `${count} causes, ${document.querySelectorAll(".run-line li").length} decisions on the Line`;
    }),
  );
  await check("its poster is made", async () => {
    await reader.until("the button", () => {
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent?.includes("Save the poster") === true);
      button?.setAttribute("data-poster", "");
      return button !== undefined;
    });
    await reader.press("[data-poster]");
    const { size } = await reader.until("a picture", () =>
      (window as unknown as { watched: Watched }).watched.saved.find(({ type }) => type === "image/png"),
    );
    must(size > 20_000, `only ${size} bytes`);
    return `${size} bytes`;
  });
}

/** The whole way. */
export const reading: Group = {
  name: "from the title to an ending",
  async play(reader, check, site) {
    await begin(reader, check, site);
    await breakOff(reader, check, site);
    await settings(reader, check);
    await beside(reader, check);
    await toTheEnd(reader, check);
  },
};
