// What single keys do while a reading lies open. Native keys (Tab, Enter, Space, Escape) are left alone.
import type { Actions } from "./actions.ts";

/** What the keys act on. */
export interface Desk {
  /** Whether the reading is in view and no panel lies over it. */
  readonly reading: () => boolean;
  /** Whether something lies open beside the reading. */
  readonly beside: () => boolean;
  /** Whether single-character commands are on. */
  readonly letters: () => boolean;
  readonly actions: Actions;
}

const buttons = (): HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>("#read [data-choice], #read [data-close]")];

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, select, textarea, dialog, [contenteditable]") !== null;
}

/** Moves the focus among the answers. From elsewhere it goes to the first once that is in sight, so that reading on with the arrows still works. */
function move(by: 1 | -1): boolean {
  const list = buttons();
  const at = list.findIndex((button) => button === document.activeElement);
  if (at < 0) {
    const [first] = list;
    if (by < 0 || first === undefined) return false;
    const { top } = first.getBoundingClientRect();
    if (top > innerHeight) return false;
    first.focus();
    return true;
  }
  const next = list[(at + by + list.length) % list.length];
  next?.focus();
  return true;
}

function pressed(key: string, { actions }: Desk): boolean {
  if (/^[1-9]$/.test(key)) {
    const button = buttons()[Number(key) - 1];
    if (button === undefined) return false;
    button.focus();
    if (button.getAttribute("aria-disabled") !== "true") button.click();
    return true;
  }
  switch (key) {
    case "Backspace":
      actions.strike();
      return true;
    case "l":
    case "L":
      actions.open("record");
      return true;
    case "n":
    case "N":
      actions.open("sources");
      return true;
    case "s":
    case "S":
      actions.open("settings");
      return true;
    default:
      return false;
  }
}

/** Listens. @returns a function that stops it */
export function listen(desk: Desk): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !desk.reading() || inField(event.target)) return;
    const done =
      event.key === "Escape" && desk.beside()
        ? (desk.actions.open(null), true)
        : event.key === "ArrowDown"
          ? move(1)
          : event.key === "ArrowUp"
            ? move(-1)
            : desk.letters() && !event.repeat && pressed(event.key, desk);
    if (done) event.preventDefault();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
