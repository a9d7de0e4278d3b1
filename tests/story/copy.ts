// A copy of a story’s folder that a test may spoil, and that is gone when the test is over.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** A line of a file; from 1, and 0 where no line is meant. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** The small story of three files, in the form of the shipped one. */
export const box = "tests/story/box";

export interface Copy {
  /** The folder of the copy; another one for each test. */
  readonly root: string;
  /** The path of one of its files. */
  path(name: string): string;
  /**
   * Changes a file, and says where `mark` stands after it.
   *
   * @throws Error where nothing is changed, or no line is like the mark
   */
  edit(name: string, from: string | RegExp, to: string, mark?: RegExp): Spot;
  /** Puts lines at the end of a file, and says where the first of them stands. */
  append(name: string, text: string): Spot;
  /** Where a line stands. */
  find(name: string, mark: RegExp): Spot;
}

/** Copies a story before each test of the file or group that this is called in. */
export function useCopy(of: string): Copy {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "story-"));
    cpSync(of, root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const path = (name: string): string => join(root, name);
  const find = (name: string, mark: RegExp): Spot => {
    const at = readFileSync(path(name), "utf8")
      .split("\n")
      .findIndex((line) => mark.test(line));
    if (at < 0) throw new Error(`no line of ${name} is like ${mark}`);
    return { file: path(name), line: at + 1 };
  };
  return {
    get root() {
      return root;
    },
    path,
    find,
    edit(name, from, to, mark) {
      const before = readFileSync(path(name), "utf8");
      const after = before.replace(from, to);
      if (after === before) throw new Error(`the edit of ${name} changes nothing`);
      writeFileSync(path(name), after);
      return mark === undefined ? { file: path(name), line: 0 } : find(name, mark);
    },
    append(name, text) {
      const before = readFileSync(path(name), "utf8").replace(/\n*$/, "\n");
      writeFileSync(path(name), `${before}${text}\n`);
      return { file: path(name), line: before.split("\n").length };
    },
  };
}
