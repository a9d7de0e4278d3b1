// Numbers are for ever: the list only grows, the build says what was done to it, and what came later says what it means to older readings.
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addNumbers, checkNumbers, namesOf, readNumbers, unnumbered } from "../../src/build/numbering.ts";
import { questionsOf } from "../../src/build/questions.ts";
import { StoryError, readStory } from "../../src/build/read.ts";
import { numbers } from "../../src/generated/numbers.ts";
import { box, useCopy } from "./copy.ts";

const copy = useCopy(box);
const list = "numbers.md";

/** The fault that the build tells of the copy. */
function fault(): StoryError {
  try {
    checkNumbers(readStory(copy.root));
  } catch (error) {
    if (error instanceof StoryError) return error;
    throw error;
  }
  throw new Error("no fault was told");
}

const text = (): string => readFileSync(copy.path(list), "utf8");
const names = (): string[] => readNumbers(copy.root).map(({ name }) => name);

test("everything in the shipped story has its number, and the game is built with it", () => {
  const source = readStory("story");
  expect(() => checkNumbers(source)).not.toThrow();
  expect(unnumbered(source)).toEqual([]);
  expect(numbers).toEqual(readNumbers("story").map(({ name }) => name));
});

describe("the list is refused, with its line and what to do,", () => {
  test.each<[string, string | RegExp, string, RegExp, RegExp]>([
    ["where a name was changed", "stokers/draw", "stokers/drawn", /stokers\/drawn/, /was not number \d+/],
    ["where a line was taken out", /^4\. .*\n/m, "", /^5\. /, /Number 4 is missing/],
    ["where two lines changed places", /^(4\. .*\n)(5\. .*\n)/m, "$2$1", /^5\. /, /Number 4 is missing/],
    ["where two names changed places", /^4\. (\S+)(.*\n)5\. (\S+)/m, "4. $3$25. $1", /^4\. /, /was not number 4/],
    ["where letters were changed", /^4\. (\S+) · \w+/m, "4. $1 · abcd", /^4\. /, /was changed/],
    ["where a line cannot be read", /^4\. (\S+) · \w+/m, "4. $1", /^4\. /, /not as it was written/],
    ["where a line stands twice", /^(4\. .*\n)/m, "$1$1", /^5\. /, /missing before this line|stands elsewhere/],
  ])("%s", (_what, from, to, mark, message) => {
    const spot = copy.edit(list, from, to, mark);
    const { file, line, message: told } = fault();
    expect(told).toMatch(message);
    expect(told).toContain("git checkout story/numbers.md");
    expect(file).toBe(spot.file);
    // The line itself, or the next where the line is gone from its place.
    expect(Math.abs(line - spot.line)).toBeLessThanOrEqual(1);
  });

  test("where something has no number yet", () => {
    copy.edit("files/05-stokers.ink", "+ [Banked them. #c:bank]", "+ [Sang. #c:sang]\n    -> st_kiel\n+ [Banked them. #c:bank]");
    const { message, file } = fault();
    expect(message).toMatch(/stokers\/sang.*npm run numbers/);
    expect(file).toBe(copy.path(list));
  });
});

describe("numbers are added", () => {
  const sing = (): void =>
    void copy.edit("files/05-stokers.ink", "+ [Banked them. #c:bank]", "+ [Sang. #c:sang]\n    -> st_kiel\n+ [Banked them. #c:bank]");

  test("to the end, below what there was, and what there was stays to the byte", () => {
    const before = text();
    sing();
    expect(addNumbers(readStory(copy.root))).toEqual(["stokers/sang"]);
    expect(text().startsWith(before)).toBe(true);
    expect(readNumbers(copy.root).at(-1)).toMatchObject({ name: "stokers/sang", later: true });
    expect(() => checkNumbers(readStory(copy.root))).not.toThrow();
    const after = text();
    expect(addNumbers(readStory(copy.root))).toEqual([]);
    expect(text()).toBe(after);
  });

  test("and stay where what they name is taken out, and come back to it", () => {
    const before = names();
    copy.edit("files/05-stokers.ink", /\+ \[Banked them\. #c:bank\]\n.*\n/, "");
    expect(addNumbers(readStory(copy.root))).toEqual([]);
    expect(() => checkNumbers(readStory(copy.root))).not.toThrow();
    expect(names()).toEqual(before);
    expect(namesOf(readStory(copy.root))).not.toContain("stokers/bank");
  });

  test("never to a list that was changed", () => {
    sing();
    copy.edit(list, "stokers/draw", "stokers/drawn");
    const before = text();
    expect(() => addNumbers(readStory(copy.root))).toThrow(StoryError);
    expect(text()).toBe(before);
  });

  test("to a story that has none: from the beginning", () => {
    const known = names();
    writeFileSync(copy.path(list), "");
    addNumbers(readStory(copy.root));
    expect(names()).toEqual(known);
    expect(readNumbers(copy.root).some(({ later }) => later)).toBe(false);
  });
});

describe("a question that came when there were readings already", () => {
  const file = "files/05-stokers.ink";
  function ask(tag: string): ReturnType<typeof copy.find> {
    const spot = copy.edit(
      file,
      "We marched. #city: kiel council\n",
      `We marched. #city: kiel council\nA song? #ask${tag}\n+ [Yes. #c:song]\n    -> st_berlin\n+ [No. #c:mute]\n    -> st_berlin\n\n=== st_more ===\n`,
      /A song\?/,
    );
    copy.edit(file, "+ [Raked them. #c:draw]\n    -> st_kiel", "+ [Raked them. #c:draw]\n    -> st_more");
    addNumbers(readStory(copy.root));
    return spot;
  }

  test("is refused without #else", () => {
    const spot = ask("");
    const { message, file: path, line } = fault();
    expect(message).toMatch(/#else:song/);
    expect({ file: path, line }).toEqual(spot);
  });

  test("is taken with it", () => {
    ask(" #else:mute");
    expect(() => checkNumbers(readStory(copy.root))).not.toThrow();
    expect(questionsOf(copy.path(file)).map(({ presumed }) => presumed)).toContainEqual(["mute"]);
  });
});
