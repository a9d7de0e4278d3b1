// A fault in the Ink fails the build and names the file and the line.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { StoryError } from "../../src/build/read.ts";

let root = "";
const file = "files/01-railwaymen.ink";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "story-"));
  cpSync("story", root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Puts lines at the end of a file of the story, and says where the first of them stands. */
function append(text: string, name = file): number {
  const path = join(root, name);
  const before = readFileSync(path, "utf8").replace(/\n*$/, "\n");
  writeFileSync(path, `${before}${text}\n`);
  return before.split("\n").length;
}

function fault(): StoryError {
  try {
    compileStory(root);
  } catch (error) {
    if (error instanceof StoryError) return error;
    throw error;
  }
  throw new Error("the story compiled");
}

describe("the build refuses", () => {
  test.each([
    ["a divert to nowhere", "=== rw_stray ===\n-> nowhere_at_all", 1, /nowhere_at_all/],
    ["an unknown cue", "=== rw_stray ===\nText. #weather: rain\n-> file_done", 1, /#weather is not a cue/],
    ["a place that is not on the map", "=== rw_stray ===\nText. #city: atlantis council\n-> file_done", 1, /atlantis/],
    ["a choice without an id", "=== rw_stray ===\n+ [Yes.]\n    -> file_done", 1, /stable id/],
    ["a duplicate id", "=== rw_stray ===\n+ [Yes. #c:tray]\n    -> file_done", 1, /used already/],
    ["a choice that can be taken only once", "=== rw_stray ===\n* [Yes. #c:stray]\n    -> file_done", 1, /sticky/],
    [
      "an option the hinge does not have",
      "=== rw_stray ===\n+ [Yes. #c:stray #hinge:coalition]\n    -> file_done",
      1,
      /not an option of coalition/,
    ],
    ["chance", "=== rw_stray ===\n~ bread = RANDOM(0, 4)\n-> file_done", 1, /no chance/],
    ["a shuffle", "=== rw_stray ===\n{~one|two}\n-> file_done", 1, /shuffles/],
    ["a knot that nothing goes to", "=== rw_stray ===\nText.\n-> file_done", 0, /nothing goes to the knot rw_stray/],
    ["a straight quotation mark", '=== rw_stray ===\nShe said "no".\n-> file_done', 1, /quotation mark/],
  ])("%s", (_name, text, offset, message) => {
    const line = append(text) + offset;
    const error = fault();
    expect(error.message).toMatch(message);
    expect({ file: error.file, line: error.line }).toEqual({ file: join(root, file), line });
  });

  test("a fault in the world, told for the world and not for the file that was compiled with it", () => {
    const line = append("=== function broken() ===\n~ bread = = 2", "world.ink") + 1;
    const error = fault();
    expect({ file: error.file, line: error.line }).toEqual({ file: join(root, "world.ink"), line });
  });
});
