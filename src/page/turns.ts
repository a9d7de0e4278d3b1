// Says when a page is turned, so that the style sheet can make it move: to the reading, to the title, to the next file.
import { isReading } from "./shown.ts";

/** How long the longest movement takes, in milliseconds. */
const longest = 900;

/** Each file lies in a column of its own; what is written on its card may be another language by now. */
const fileOf = (): Element | null => document.querySelector("#read .card")?.closest(".column") ?? null;

/** Writes the turn into `data-turn` of the page while it lasts. Where motion is reduced nothing moves. */
export function watchTurns(page: HTMLElement): void {
  let file = fileOf();
  let ends: ReturnType<typeof setTimeout> | undefined;
  const turn = (to: "read" | "title" | "file"): void => {
    if (page.dataset["motion"] === "reduced") return;
    page.dataset["turn"] = to;
    clearTimeout(ends);
    ends = setTimeout(() => delete page.dataset["turn"], longest);
  };
  addEventListener("hashchange", () => turn(isReading() ? "read" : "title"));
  const reading = document.getElementById("read");
  if (reading === null) return;
  // A column comes as a whole: what changes inside of it need not be looked at, before every paint.
  new MutationObserver(() => {
    const now = fileOf();
    if (now === file) return;
    if (now !== null && file !== null) turn("file");
    file = now;
  }).observe(reading, { childList: true });
}
