// One reading: choose, close, strike, re-open, restore. The only mutable thing; tells its listeners of every change.
import type { ChapterId } from "./cues.ts";
import type { Reading } from "./record.ts";
import type { View } from "./view.ts";

/** Where compiled chapters come from. `decide` is the rule list of the endings. */
export interface Library {
  /** Fingerprint of the whole story, lower-case letters and digits. */
  readonly fingerprint: string;
  /** The compiled Ink of a chapter if it is at hand, else undefined. */
  at(chapter: ChapterId | "decide"): string | undefined;
  /** Fetches it. Rejects when it cannot be had; may be called again. */
  fetch(chapter: ChapterId | "decide"): Promise<string>;
}

/** The promises resolve when the view has changed; they never reject: what went wrong stands in `view.trouble`. */
export interface Session {
  readonly view: View;
  /** @returns a function that ends the subscription */
  subscribe(listener: (view: View) => void): () => void;
  /** Starts a new reading with the first file. */
  begin(): Promise<void>;
  /** Answers the open question. An id that is not open changes nothing. Synchronous up to the new view. */
  choose(id: string): Promise<void>;
  /** Closes a finished file and opens the next, or the ending. */
  close(): Promise<void>;
  /** One step back. */
  strike(): Promise<void>;
  /** Back to an earlier entry, which lies open again. */
  reopen(entry: number): Promise<void>;
  /** Follows a kept reading as far as the story still carries it. */
  restore(reading: Reading): Promise<void>;
  /** After a stop: follows the kept answers that are left, as far as they now go. */
  resume(): Promise<void>;
  /** After a failed fetch: tries again. */
  retry(): Promise<void>;
  /** After the story was edited: tells the same answers again from the new text. */
  edit(library: Library): Promise<void>;
  /** The reading as it would be kept now; null before one has begun. */
  reading(): Reading | null;
}
