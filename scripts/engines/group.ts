// A group of checks: one way of serving the game, and what a reader tries there.
import type { Reader } from "./reader.ts";

/** The game as a group has it served. */
export interface Site {
  /** With a slash at the end. */
  readonly url: string;
  /** Requests whose path fits are broken off from now on; null: none. */
  block(path: RegExp | null): void;
  /** Requests whose path fits wait from now on, until `release`. */
  hold(path: RegExp): void;
  release(): void;
  /** The address of a page that holds the game in a frame of that size. */
  framed(width: number, height: number, hash: string): string;
}

/** Tries one thing. What it returns is printed beside its name; what it throws is why it failed. */
export type Check = (name: string, attempt: () => Promise<unknown>) => Promise<void>;

export interface Group {
  readonly name: string;
  /** Changes the page before its own scripts run. It must need nothing from outside itself. */
  readonly change?: () => void;
  /** What the page may complain of here. */
  readonly allow?: RegExp;
  play(reader: Reader, check: Check, site: Site): Promise<void>;
}

/** @throws Error with the words, where something is not so */
export function must(so: boolean, words: string): void {
  if (!so) throw new Error(words);
}
