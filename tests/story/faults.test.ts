// A fault in the Ink fails the build and names the file and the line.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { StoryError } from "../../src/build/read.ts";
import { box, useCopy } from "./copy.ts";

const copy = useCopy(box);
const file = "files/01-railwaymen.ink";

function fault(): StoryError {
  try {
    compileStory(copy.root);
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
    ["an #else that stands on no question", "=== rw_stray ===\nText. #else:lamp\n-> file_done", 1, /behind #ask/],
    [
      "an #else that is no answer",
      "=== rw_stray ===\nAnd? #ask #else:no\n+ [Yes. #c:stray]\n    -> file_done",
      1,
      /#else:no is no answer.*stray/,
    ],
    [
      "an #else of which one alternative is no answer",
      "=== rw_stray ===\nAnd? #ask #else:{bread > 1:stray|nobody}\n+ [Yes. #c:stray]\n    -> file_done",
      1,
      /#else:nobody is no answer/,
    ],
    ["an #else without an answer", "=== rw_stray ===\nAnd? #ask #else:\n+ [Yes. #c:stray]\n    -> file_done", 1, /is no answer/],
    ["an #else in a choice", "=== rw_stray ===\n+ [Yes. #c:stray #else:stray]\n    -> file_done", 1, /no tag of a choice/],
    [
      "a date without its day",
      "=== rw_stray ===\nText. #date: 3 March 1918\n-> file_done",
      1,
      /“3 March 1918” must be a day as 1917-11-11/,
    ],
    ["a day that is not of the calendar", "=== rw_stray ===\nText. #date: 1918-02-30 30 February 1918\n-> file_done", 1, /1918-02-30/],
    [
      "words of another year than the day",
      "=== rw_stray ===\nText. #date: 1918-03-03 3 March 1919\n-> file_done",
      1,
      /words with their year/,
    ],
  ])("%s", (_name, text, offset, message) => {
    const spot = copy.append(file, text);
    const error = fault();
    expect(error.message).toMatch(message);
    expect({ file: error.file, line: error.line }).toEqual({ file: spot.file, line: spot.line + offset });
  });

  test("a file whose own date is none", () => {
    const spot = copy.edit(file, /# date: .*/, "# date: 29 October 1917", /# date/);
    const error = fault();
    expect(error.message).toMatch(/must be a day as 1917-11-11/);
    expect({ file: error.file, line: error.line }).toEqual(spot);
  });

  test.each([
    ["is too long", Array.from({ length: 36 }, () => "word").join(" "), /#where: has 36 words, and 35 at most/],
    ["says nothing", "", /#where: says nothing/],
  ])("a line on a card that %s", (_name, text, message) => {
    const spot = copy.edit(file, /^(# date: .*)$/m, `$1\n# where: ${text}`, /# where/);
    const error = fault();
    expect(error.message).toMatch(message);
    expect({ file: error.file, line: error.line }).toEqual(spot);
  });

  test.each([
    ["a state that no city has", "glad: petrograd", /a state and its cities/],
    ["a city that is not on the map", "council: petrograd, atlantis", /“atlantis” is not a place/],
    ["Ink that is none", "{ bread <= : council: kiel }", /./],
  ])("%s, in the map", (_name, text, message) => {
    const spot = copy.append("cities.ink", text);
    const error = fault();
    expect(error.message).toMatch(message);
    expect({ file: error.file, line: error.line }).toEqual(spot);
  });

  test.each([
    ["file", "files/09-vistula.ink", /^INCLUDE files\/14/],
    ["ending", "endings/urals.ink", /^INCLUDE endings\/warning/],
  ])("a written %s that main.ink does not include", (_what, name, last) => {
    copyFileSync(join("story", name), copy.path(name));
    const error = fault();
    expect(error.message).toContain(`${name} is there and in no INCLUDE`);
    expect({ file: error.file, line: error.line }).toEqual(copy.find("main.ink", last));
  });

  test("an ending that close_the_box does not go to", () => {
    const spot = copy.edit("main.ink", /^- ending == "warning_heeded".*\n/m, "// $&", /close_the_box ===/);
    const error = fault();
    expect(error.message).toMatch(/close_the_box wants a line for the ending warning_heeded/);
    expect({ file: error.file, line: error.line }).toEqual(spot);
  });

  test("a fault in the world, told for the world and not for the file that was compiled with it", () => {
    const spot = copy.append("world.ink", "=== function broken() ===\n~ bread = = 2");
    const error = fault();
    expect({ file: error.file, line: error.line }).toEqual({ file: spot.file, line: spot.line + 1 });
  });
});

test("the same story without a fault is compiled", () => {
  const { source, chapters } = compileStory(copy.root);
  expect([...chapters.keys()]).toEqual([...source.files, ...source.endings].map(({ id }) => id).concat("decide", "past"));
});
