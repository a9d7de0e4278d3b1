// Keeps the focus on the page: what has it may be taken away, shut or covered.
import { focus } from "./sight.ts";
import { isReading } from "./shown.ts";

/** Where a reader is, when nothing else has the focus. */
const home = (): HTMLElement | null =>
  document.querySelector("#what-if h1") ?? document.querySelector(isReading() ? "#read .told h1, #read .now, #read .card h1" : "#title");

const lost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Gives the focus back to what had it, or, where that is gone or out of sight, to what the page shows. */
export function giveBack(before: Element | null): void {
  if (before instanceof HTMLElement && !before.matches("body, :disabled")) focus(before);
  if (lost()) home()?.focus({ preventScroll: true });
}

/**
 * Calls when the reader goes to another page: back, forward or by a link. What opened on one page ends with it.
 *
 * @returns a function that ends it
 */
export function onLeave(act: () => void): () => void {
  const place = isReading();
  // The news of how this page was come to may still be under way.
  const gone = (): void => {
    if (isReading() !== place) act();
  };
  addEventListener("hashchange", gone);
  return () => removeEventListener("hashchange", gone);
}

/** Watches a part of the page: when what has the focus is taken away or shut there, the text has it. */
export function watchFocus(part: HTMLElement): void {
  let last: Element | null = document.activeElement;
  document.addEventListener("focusin", ({ target }) => {
    last = target as Element;
  });
  new MutationObserver(() => {
    if (last === null || last === document.body || (last.isConnected && !last.matches(":disabled"))) return;
    last = null;
    // A dialog looks after its own.
    if (document.querySelector("dialog[open]") === null && (lost() || document.activeElement?.matches(":disabled") === true))
      giveBack(null);
  }).observe(part, { subtree: true, childList: true, attributeFilter: ["disabled"] });
}
