// Chapters that are sent without what they have in common come out whole again, each of the shipped ones too.
import { describe, expect, test } from "vitest";
import { packed } from "../../src/build/common.ts";
import { compileStory } from "../../src/build/compile.ts";
import { unpacked } from "../../src/core/common.ts";

describe("the shipped chapters", () => {
  const { chapters } = compileStory("story");
  const sent = packed(chapters);

  test("come out as they were", () => {
    expect(sent.common.length).toBeGreaterThan(1);
    for (const [id, text] of chapters) expect(unpacked(sent.chapters.get(id) ?? "", sent.common), id).toBe(text);
  });

  test("are each sent without the lists of the world", () => {
    for (const [id, text] of sent.chapters) expect(text, id).not.toContain('"listDefs"');
  });
});

test("a text that another chapter has otherwise stays where it is, up to where it differs", () => {
  const chapter = (rule: string, list: string): string =>
    `{"inkVersion":21,"root":[["done",null],"done",{"rule":["${rule}"],"#f":1}],"listDefs":{"${list}":{"one_of_the_longer_names":1}}}`;
  const chapters = new Map([
    ["first", chapter("a rule with more than enough words in it to be worth a mark", "lists")],
    ["second", chapter("a rule with more than enough words in it, and an end of its own", "lists")],
    ["third", chapter("a rule with more than enough words in it to be worth a mark", "lists")],
  ]);
  const { common, chapters: sent } = packed(chapters);
  expect(common).toEqual(['"listDefs":{"lists":{"one_of_the_longer_names":1}}', '"rule":["a rule with more than enough words in it']);
  for (const [id, text] of chapters) expect(unpacked(sent.get(id) ?? "", common)).toBe(text);
});
