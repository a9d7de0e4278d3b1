// A reader at a page in any engine: opens, looks, presses keys and buttons, waits for what must come.
import { writeFileSync } from "node:fs";
import type { Watched } from "./watch.ts";
import type { Wire } from "./wire.ts";

/** A function that runs in the page. It must need nothing from outside but its arguments, which travel as JSON. */
type InPage<T, A extends readonly unknown[]> = (...args: A) => T;

export interface Reader {
  /** Opens an address, or the same anew, and does not wait. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Asks the page something. */
  ask<T, A extends readonly unknown[]>(look: InPage<T, A>, ...args: A): Promise<T>;
  /**
   * Asks again and again until the answer counts: until it is not false, nothing, nought or empty.
   *
   * @throws Error that says what never came, after 15 seconds
   */
  until<T, A extends readonly unknown[]>(what: string, look: InPage<T, A>, ...args: A): Promise<NonNullable<T>>;
  /** Presses a key: one character, or the name that `KeyboardEvent.key` has for it. */
  key(name: string): Promise<void>;
  /** Presses the first thing a selector finds, in its middle, with a mouse. */
  press(selector: string): Promise<void>;
  /** Goes into the page’s first frame, or out of it. */
  frame(inside: boolean): Promise<void>;
  /** Writes what is on the screen into a PNG. */
  shot(path: string): Promise<void>;
  /** What the pages have complained of so far, each in a line; it is forgotten with that. */
  complaints(): Promise<readonly string[]>;
}

const keys: Readonly<Record<string, string>> = {
  ArrowDown: "\uE015",
  ArrowRight: "\uE014",
  ArrowUp: "\uE013",
  Backspace: "\uE003",
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
};

const patience = 15_000;

/** Two presses of the mouse within so many milliseconds are one double click to a browser, whatever was done between them. */
const doubleClick = 1100;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => void setTimeout(done, milliseconds));

const pressAt = (x: number, y: number): unknown => ({
  type: "pointer",
  id: "mouse",
  parameters: { pointerType: "mouse" },
  actions: [
    { type: "pointerMove", duration: 0, x, y, origin: "viewport" },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ],
});

const typed = (value: string): unknown => ({
  type: "key",
  id: "keys",
  actions: [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ],
});

/** Runs in the page: the middle of the first thing a selector finds, brought into sight; null where something else would be pressed there. */
function freeSpot(selector: string): { x: number; y: number } | null {
  const item = document.querySelector(selector);
  item?.scrollIntoView({ block: "center", behavior: "instant" });
  // A word broken over two lines has its middle in neither.
  const box = item?.getClientRects()[0];
  if (box === undefined) return null;
  const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
  return item?.contains(document.elementFromPoint(x, y)) === true ? { x, y } : null;
}

/** Reads through one session. */
export function createReader({ send }: Wire): Reader {
  const heard: string[] = [];
  let pressed = 0;
  const ask = async <T, A extends readonly unknown[]>(look: InPage<T, A>, ...args: A): Promise<T> =>
    // What the page answers is what the function returns, as JSON has it.
    (await send("script", { script: `return (${String(look)}).apply(null, arguments);`, args })) as T;

  async function until<T, A extends readonly unknown[]>(what: string, look: InPage<T, A>, ...args: A): Promise<NonNullable<T>> {
    const end = Date.now() + patience;
    for (;;) {
      let why = "";
      try {
        const found = await ask(look, ...args);
        if (found) return found;
      } catch (error) {
        // While one page gives way to the next, there is nothing to ask.
        why = error instanceof Error ? ` (${error.message})` : "";
      }
      if (Date.now() > end) throw new Error(`never came: ${what}${why}`);
      await new Promise((done) => setTimeout(done, 40));
    }
  }

  /** Takes the complaints out of the page that is being left. */
  async function hear(): Promise<void> {
    const said = await ask(() => (window as unknown as { watched?: Watched }).watched?.said.splice(0) ?? []).catch(() => []);
    heard.push(...said);
  }

  /** Goes from one page to the next: asked before it is gone, the old one would answer for the new. */
  async function leave(go: () => Promise<unknown>): Promise<void> {
    await hear();
    await ask(() => void Object.assign(window, { left: true }));
    await go();
    await until("the page", () => !("left" in window) && document.body !== null);
  }

  return {
    ask,
    until,
    open: (url) => leave(() => send("navigate", { url })),
    reload: () => leave(() => send("refresh", {})),
    async key(name) {
      await send("actions", { actions: [typed(keys[name] ?? name)] });
    },
    async press(selector) {
      // What still drives over the page, or lies over the thing, is waited for: it cannot be pressed where it is not yet.
      let { x, y } = await until(`${selector} with nothing over it`, freeSpot, selector);
      await pause(Math.max(60, pressed + doubleClick - Date.now()));
      for (let look = 0; look < 50; look++) {
        const next = await until(`${selector} with nothing over it`, freeSpot, selector);
        // Firefox rounds the middle up and down in turns.
        if (Math.hypot(next.x - x, next.y - y) < 3) break;
        ({ x, y } = next);
        await pause(60);
      }
      pressed = Date.now();
      await send("actions", { actions: [pressAt(x, y)] });
    },
    async frame(inside) {
      await send("frame", { id: inside ? 0 : null });
    },
    async shot(path) {
      const picture = await send("screenshot", {});
      if (typeof picture === "string") writeFileSync(path, Buffer.from(picture, "base64"));
    },
    async complaints() {
      await hear();
      return heard.splice(0);
    },
  };
}
