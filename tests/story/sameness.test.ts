// How alike tellings are is reckoned exactly, over readings that are drawn alike each time and come where they are to come.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawer } from "../../src/build/draw.ts";
import { commonLength, pairsOf, quantile, wordsIn } from "../../src/build/proof/sameness.ts";
import { tellEnding, tellFiles } from "../../src/build/proof/tellings.ts";
import { endings } from "../../src/generated/story.ts";
import { atlas, story } from "./shipped.ts";

/** The longest common subsequence by the table of all beginnings, as every textbook has it. */
function naive(one: readonly string[], other: readonly string[]): number {
  let row = other.map(() => 0);
  for (const word of one) {
    const next: number[] = [];
    for (const [at, match] of other.entries())
      next.push(match === word ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe("the longest common subsequence", () => {
  test("of rows of words is that of the textbook, also past the limits of 32 words", () => {
    const row = fc.array(fc.constantFrom(..."abcdef"), { maxLength: 140, size: "max" });
    fc.assert(
      fc.property(row, row, (one, other) => {
        expect(commonLength(one, other)).toBe(naive(one, other));
      }),
      { numRuns: 500 },
    );
  });

  test("keeps its carry over a whole limb: a row that is the same all through", () => {
    const same = Array.from({ length: 97 }, () => "and");
    expect(commonLength(same, same)).toBe(97);
    expect(commonLength(same, same.slice(0, 33))).toBe(33);
    expect(commonLength([], same)).toBe(0);
  });

  test("goes by words, whatever their case and signs, and over the shorter text", () => {
    expect(wordsIn("“It’s _the_ 7th!” — half-past one.")).toEqual(["it’s", "the", "7th", "half-past", "one"]);
    const pairs = pairsOf(["One, two, three.", "one THREE", "four five six seven"]);
    expect(pairs.map(({ places }) => places)).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
    expect(pairs.map(({ sameness }) => sameness)).toEqual([0, 0, 1]);
  });
});

test("quartiles stand between two values where they fall there", () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([1, 2, 3, 5], share))).toEqual([1, 1.75, 2.5, 3.5, 5]);
  expect(quantile([], 0.5)).toBeNaN();
});

describe("drawn readings", () => {
  const numbers = Array.from({ length: 40 }, (_, number) => number);

  test("come to the ending that is asked for, each another way, the same way each time, and read every file in whole", () => {
    for (const { id } of endings) {
      const draw = drawer(atlas, id);
      const readings = numbers.map(draw);
      expect(new Set(readings.map((steps) => atlas.endingOf(atlas.follow(steps))))).toEqual(new Set([id]));
      expect(new Set(readings.map((steps) => steps.join())).size).toBe(numbers.length);
      expect(numbers.map(draw)).toEqual(readings);
      expect(readings.flat().filter((step) => step.endsWith("/short"))).toEqual([]);
    }
  });

  test("come without one to each ending about as often as the atlas says", () => {
    const draw = drawer(atlas, null);
    const many = 4000;
    const come = new Map<string, number>();
    for (let number = 0; number < many; number++) {
      const ending = atlas.endingOf(atlas.follow(draw(number))) ?? "";
      come.set(ending, (come.get(ending) ?? 0) + 1);
    }
    for (const { ending, weighted } of atlas.describe().endings)
      expect(Math.abs((come.get(ending) ?? 0) / many - weighted), ending).toBeLessThan(0.03);
  });

  test("to an ending that no history comes to are refused", () => {
    expect(() => drawer(atlas, "utopia")).toThrow(/no history comes to utopia/);
  });
});

test("of an ending testimony and outcome are told, of a file its paragraphs, each with what was decided", async () => {
  const [{ id }] = endings;
  const told = await tellEnding(story, atlas, id, 3);
  expect(told.map(({ drawn }) => drawn)).toEqual([0, 1, 2]);
  for (const { text, decided } of told) {
    expect(wordsIn(text).length).toBeGreaterThan(300);
    expect(wordsIn(text).length).toBeLessThan(800);
    expect(decided).toContain("grain.seizures");
  }
  const files = await tellFiles(story, atlas, ["fastiv", "dictation"], 3);
  for (const list of files.values()) expect(list.map(({ text }) => wordsIn(text).length).every((words) => words > 600)).toBe(true);
  // What comes later is no part of what was decided in a file.
  expect(files.get("fastiv")?.flatMap(({ decided }) => decided.filter((option) => option.startsWith("letter")))).toEqual([]);
});
