// What a reading needs of the world outside: the compiled texts of the story, at hand or to be fetched.
import type { ChapterId } from "./chapter.ts";
import type { Rules } from "./sequel.ts";
import type { FileId } from "../generated/ids.ts";

/**
 * Why something could not be fetched; src/words says it, and what to do.
 * - `network`: nothing came, or not all of it
 * - `wrong`: something else came in its place
 * - `gone`: the server has it no more
 * - `spoilt`: the browser does not ask for it again
 */
export type FetchFault = "network" | "wrong" | "gone" | "spoilt";

/** Something that could not be fetched. A library rejects with this, and the reader is told whether trying again may help. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly fault: FetchFault;
  constructor(fault: FetchFault) {
    super(fault);
    this.fault = fault;
  }
  /** Whether only the page as it is now on the server helps. */
  get gone(): boolean {
    return this.fault === "gone" || this.fault === "spoilt";
  }
}

/** What the story is had as: a file, an ending, the rule list of the endings, or `past`, all files without their words. */
export type TextId = ChapterId | Rules | "past";

/** Where the compiled texts of the story come from. */
export interface Library {
  /** Fingerprint of the whole story, lower-case letters and digits. */
  readonly fingerprint: string;
  /** The files of the box, in playing order. */
  readonly files: readonly FileId[];
  /** The compiled Ink if it is at hand, else undefined. */
  at(text: TextId): string | undefined;
  /** Fetches it. Rejects when it cannot be had; may be called again. */
  fetch(text: TextId): Promise<string>;
}
