// The look: it follows the device, in a browser that does not tell of a change which was already looked at.
import { expect, test } from "vitest";
import { defaults } from "../../../src/core/settings.ts";

/** A media query as browsers keep it: who has looked at a change is not told of it any more. */
class Query extends EventTarget {
  #seen = false;
  #now = false;
  get matches(): boolean {
    this.#seen = this.#now;
    return this.#now;
  }
  change(now: boolean): void {
    this.#now = now;
  }
  /** What a browser does before its next frame. */
  frame(): void {
    if (this.#seen !== this.#now) this.dispatchEvent(new Event("change"));
  }
}

test("what asks for the look between a change and its news does not keep the page from following", async () => {
  const asked = new Map<string, Query>();
  const { matchMedia } = globalThis;
  globalThis.matchMedia = (query) => {
    const made = new Query();
    asked.set(query, made);
    return made as unknown as MediaQueryList;
  };
  const { watchLook, wearLook, wornLook } = await import("../../../src/device/look.ts");
  globalThis.matchMedia = matchMedia;
  wearLook(defaults);
  watchLook(() => wearLook(defaults));
  const dark = asked.get("(prefers-color-scheme: dark)");
  dark?.change(true);
  expect(wornLook().theme).toBe("paper");
  dark?.frame();
  expect(wornLook().theme).toBe("night");
  expect(document.documentElement.dataset["theme"]).toBe("night");
  delete document.documentElement.dataset["theme"];
});
