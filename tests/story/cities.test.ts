// The cities where a file opens: the build asks the Ink of cities.ink about every world that makes a difference, and about no other.
import { expect, test } from "vitest";
import { citiesModule, citiesOf } from "../../src/build/cities.ts";
import { compileStory } from "../../src/build/compile.ts";
import { box, useCopy } from "./copy.ts";

const copy = useCopy(box);

test("what a date alone decides asks nothing of the world", () => {
  expect(citiesOf(compileStory(copy.root))["railwaymen"]).toEqual({ cities: { council: ["moscow", "petrograd"] } });
});

test("what the world decides is asked, and values that make no difference go together", () => {
  const { stokers, dictation } = citiesOf(compileStory(copy.root));
  expect(stokers).toEqual({
    ask: "bread",
    cases: [
      [["0", "1"], { cities: { stirring: ["berlin", "kiel"], council: ["moscow"], hungry: ["petrograd"] } }],
      [["2", "3", "4"], { cities: { stirring: ["berlin", "kiel"], council: ["moscow", "petrograd"] } }],
    ],
  });
  expect(dictation).toMatchObject({
    ask: "january",
    cases: [
      [["", "rising", "force"], {}],
      [["wait"], {}],
    ],
  });
});

test("an edit of the map changes no chapter, and so no reader’s record", () => {
  const before = compileStory(copy.root);
  copy.edit("cities.ink", "hungry: petrograd", "hungry: moscow");
  const after = compileStory(copy.root);
  expect(after.fingerprint).toBe(before.fingerprint);
  expect([...after.chapters]).toEqual([...before.chapters]);
  expect(citiesModule(after)).not.toBe(citiesModule(before));
});

test("another date is asked anew, and what was asked before is the same again", () => {
  const first = citiesOf(compileStory(copy.root));
  expect(citiesOf(compileStory(copy.root))).toEqual(first);
  copy.edit("files/05-stokers.ink", "# date: 1918-11-03 3 November 1918", "# date: 1919-11-03 3 November 1919");
  expect(citiesOf(compileStory(copy.root))["stokers"]).not.toEqual(first["stokers"]);
});

test("a story without a map leaves every city quiet", () => {
  copy.edit("main.ink", "INCLUDE cities.ink\n", "");
  expect(citiesOf(compileStory(copy.root))).toEqual({});
});
