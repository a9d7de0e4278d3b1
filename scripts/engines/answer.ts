// How a reader gets through the story in any engine: ready, answered, closed, ended.
import type { Reader } from "./reader.ts";

/** Waits until the page answers. */
export const ready = (reader: Reader): Promise<boolean> =>
  reader.until("a page that answers", () => document.documentElement.matches("html.answers:not(.resuming)"));

/** What lies before the reader now. */
export const place = (reader: Reader): Promise<string> =>
  reader.until("something to answer", () =>
    document.querySelector(".told h1") !== null
      ? "ended"
      : document.querySelector("#read [data-close]") !== null
        ? "close"
        : document.querySelector("#read [data-choice]") !== null
          ? "choice"
          : "",
  );

const answers = (reader: Reader): Promise<number> => reader.ask(() => document.querySelectorAll("#read .answer").length);

/**
 * How far the first answer that stands open, or the button that closes the file, lies below another: its digit, from nowhere.
 * A locked answer has its digit too, and the arrows stop at it, because it says why it is shut.
 */
const stepsToOpen = (reader: Reader, from: "nowhere" | "focus"): Promise<number> =>
  reader.ask((start) => {
    const items = [...document.querySelectorAll("#read [data-choice], #read [data-close]")];
    const open = items.findIndex((item) => !item.matches("[data-choice][aria-disabled=true]"));
    const at = start === "focus" ? items.findIndex((item) => item === document.activeElement) : -1;
    return at < 0 ? open + 1 : (open - at + items.length) % items.length;
  }, from);

const passed = (reader: Reader, before: number, where: string): Promise<boolean> =>
  reader.until(
    "what an answer leads to",
    (count, from) =>
      document.querySelector(".told h1") !== null ||
      (from === "close"
        ? document.querySelector("#read [data-close]") === null
        : document.querySelectorAll("#read .answer").length > count || document.querySelector("#read [data-close]") !== null),
    before,
    where,
  );

/** How an answer is given: by its number, by the arrows and Enter, or by the mouse. */
export type Way = "digit" | "arrows" | "mouse";

/**
 * Gives the first answer that stands open, or closes the file.
 *
 * @returns false at an ending, where there is none to give
 */
export async function answer(reader: Reader, by: Way): Promise<boolean> {
  const where = await place(reader);
  if (where === "ended") return false;
  const before = await answers(reader);
  const selector = where === "close" ? "#read [data-close]" : "#read [data-choice]:not([aria-disabled=true])";
  if (by === "mouse") await reader.press(selector);
  else if (by === "digit") await reader.key(String(await stepsToOpen(reader, "nowhere")));
  else {
    // A page that still scrolls may carry it out of sight again, and then the arrow scrolls, too.
    await reader.until(
      "an answer that lies still in sight",
      (wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        const top = Math.round(found?.getBoundingClientRect().top ?? 0);
        const still = found?.dataset["top"] === String(top) && top > 0 && top < innerHeight;
        if (found !== null) found.dataset["top"] = String(top);
        if (!still) found?.scrollIntoView({ block: "center", behavior: "instant" });
        return still;
      },
      selector,
    );
    for (let left = await stepsToOpen(reader, "focus"); left > 0; left--) await reader.key("ArrowDown");
    await reader.until(
      "the focus on the first open answer",
      (wanted) => document.querySelector(wanted) === document.activeElement,
      selector,
    );
    await reader.key("Enter");
  }
  await passed(reader, before, where);
  return true;
}

/** So many answers, in each way in turn. @returns how many could be given */
export async function answerSome(reader: Reader, most: number, ways: readonly Way[] = ["digit", "mouse", "arrows"]): Promise<number> {
  for (let step = 0; step < most; step++) if (!(await answer(reader, ways[step % ways.length] ?? "digit"))) return step;
  return most;
}
