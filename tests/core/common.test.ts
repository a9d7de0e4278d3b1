// Chapters that are sent without what they have in common come out whole again, each of the shipped ones too.
import { describe, expect, test } from "vitest";
import { packed } from "../../src/build/common.ts";
import { compileStory } from "../../src/build/compile.ts";
import { firstMarks, unpacked, wantsLater } from "../../src/core/common.ts";

describe("the shipped chapters", () => {
  const { chapters } = compileStory("story");
  const sent = packed(chapters);
  const later = JSON.parse(sent.later) as string[];

  test("come out as they were", () => {
    expect(sent.common.length).toBeGreaterThan(1);
    expect(later.length).toBeGreaterThan(5);
    for (const [id, text] of chapters) {
      const half = unpacked(sent.chapters.get(id) ?? "", later, firstMarks);
      expect(wantsLater(half), id).toBe(false);
      expect(unpacked(half, sent.common), id).toBe(text);
    }
  });

  test("the first wants nothing besides", () => {
    const [first = ""] = sent.chapters.values();
    expect(wantsLater(first)).toBe(false);
  });

  test("are each sent without the lists of the world", () => {
    for (const [id, text] of sent.chapters) expect(text, id).not.toContain('"listDefs"');
  });
});

test("a part that another chapter has otherwise stays where it is, up to where it differs", () => {
  const words = "a rule with so many words in it ".repeat(8);
  const chapter = (end: string): string =>
    `{"inkVersion":21,"root":[["done",null],"done",{"rule":["${words}${end}"],"#f":1}],"listDefs":{"lists":{"one":1}}}`;
  const chapters = new Map(["one way", "another way", "one way"].map((end, at) => [at, chapter(end)]));
  const { common, chapters: sent } = packed(chapters);
  expect(common).toEqual([`"rule":["${words}`]);
  for (const [id, text] of chapters) expect(unpacked(sent.get(id) ?? "", common)).toBe(text);
});
