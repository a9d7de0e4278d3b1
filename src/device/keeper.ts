// Keeps the reading after each answer, when the browser is idle or the page goes away, and tells the reader once if it cannot.
import type { Session } from "../core/session.ts";
import type { Storage } from "./storage.ts";

const advice = {
  denied:
    "This browser keeps nothing for this page, so your reading lives only as long as this tab. You can save it to a file from the Record.",
  full: "This device has no room to keep your reading. You can save it to a file from the Record, or free some space.",
} as const;

/** Told once, in words a reader can act on, when nothing can be kept. */
export function adviceFor(state: Storage["state"]): string | null {
  return state === "open" ? null : advice[state];
}

/**
 * Starts keeping.
 *
 * @param tell - shown to the reader; called at most once
 * @returns a function that stops it
 */
export function keep(session: Session, storage: Storage, tell: (message: string) => void): () => void {
  let told = false;
  let waiting = false;

  async function save(): Promise<void> {
    waiting = false;
    const reading = session.reading();
    if (reading === null || reading.steps.length === 0) return;
    const kept = await storage.keepReading(reading);
    const message = kept ? null : adviceFor(storage.state);
    if (message === null || told) return;
    told = true;
    tell(message);
  }

  function later(): void {
    if (waiting) return;
    waiting = true;
    const idle = globalThis.requestIdleCallback as typeof globalThis.requestIdleCallback | undefined;
    if (idle === undefined) setTimeout(() => void save(), 50);
    else idle(() => void save(), { timeout: 500 });
  }

  function leaving(): void {
    if (waiting) void save();
  }

  const stop = session.subscribe(({ cause }) => {
    if (cause !== "load" && cause !== "trouble" && cause !== "begin") later();
  });
  addEventListener("pagehide", leaving);
  return () => {
    stop();
    removeEventListener("pagehide", leaving);
  };
}
