// What single keys do while a reading lies open. Native keys (Tab, Enter, Space, Escape) are left alone.
import type { Actions } from "./actions.ts";
import { focus } from "./sight.ts";

/** What the keys act on. */
interface KeyScope {
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

/** Whether the press is made in what lies beside the reading, or that lies over it: no answer is given that may not be seen. */
const aside = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest(".sources") !== null) || document.getElementById("read")?.inert === true;

/** Moves the focus among the answers. From elsewhere it goes to the first once that is in sight, so that reading on with the arrows still works. */
function move(by: 1 | -1): boolean {
  const list = buttons();
  const at = list.findIndex((button) => button === document.activeElement);
  if (at < 0) {
    const [first] = list;
    if (by < 0 || first === undefined) return false;
    const { top } = first.getBoundingClientRect();
    if (top > innerHeight) return false;
    focus(first);
    return true;
  }
  const next = list[(at + by + list.length) % list.length];
  if (next !== undefined) focus(next);
  return true;
}

/** A key that was pressed before the question was there does not answer it. */
const early = ({ timeStamp }: Event): boolean => timeStamp < ((globalThis as { nslSeen?: number }).nslSeen ?? 0);

function answered(key: string, { actions }: KeyScope): boolean {
  if (key === "Backspace") {
    actions.strike();
    return true;
  }
  const button = /^[1-9]$/.test(key) ? buttons()[Number(key) - 1] : undefined;
  if (button === undefined) return false;
  focus(button);
  if (button.getAttribute("aria-disabled") !== "true") button.click();
  return true;
}

function opened(key: string, { actions }: KeyScope): boolean {
  switch (key) {
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
export function listen(scope: KeyScope): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const typed = event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.getModifierState("AltGraph");
    if (event.defaultPrevented || typed || !scope.reading() || inField(target)) return;
    const here = !aside(target);
    const single = scope.letters() && !event.repeat;
    const done =
      key === "Escape" && scope.beside()
        ? (scope.actions.open(null), true)
        : (here && (key === "ArrowDown" ? move(1) : key === "ArrowUp" && move(-1))) ||
          (single && (opened(key, scope) || (here && !early(event) && answered(key, scope))));
    if (done) event.preventDefault();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
