// Tags of the story become typed cues, or an error that a writer can act on.
import { describe, expect, test } from "vitest";
import { type Cue, CueError, cueKeys, parseCue } from "../../src/core/cues.ts";

const hinges = ["coalition", "guard"] as const;

describe("a tag", () => {
  test.each([
    ["frame", { key: "frame" }],
    [
      "date: 1917-11-11 29 October / 11 November 1917",
      { key: "date", day: "1917-11-11", year: 1917, text: "29 October / 11 November 1917" },
    ],
    ["date: 1918-03-03 3. März 1918", { key: "date", day: "1918-03-03", year: 1918, text: "3. März 1918" }],
    ["date: 1930-03 March 1930", { key: "date", day: "1930-03", year: 1930, text: "March 1930" }],
    ["place: kiel", { key: "place", place: "kiel" }],
    ["city: berlin council", { key: "city", place: "berlin", state: "council" }],
    ["rail: berlin-warsaw cut", { key: "rail", from: "berlin", to: "warsaw", running: false }],
    ["wedge: kiel / All power to the councils", { key: "wedge", place: "kiel", words: "All power to the councils" }],
    ["cast: nadia", { key: "cast", person: "nadia" }],
    ["part: nineteen30", { key: "part", part: "nineteen30" }],
    ["gain: women", { key: "gain", gain: "women" }],
    ["was: work gained, choice lost", { key: "was", text: "work gained, choice lost" }],
    ["cause: guard", { key: "cause", hinge: "guard" }],
    ["title: The Stoker", null],
  ])("%s", (tag, cue) => {
    expect(parseCue(tag, hinges)).toEqual(cue);
  });

  test.each([
    ["wether: snow", "#wether is not a cue (docs/ink.md lists them)"],
    ["place: Kiel", "#place: “Kiel” must be the name of a place in lower case"],
    ["city: berlin sunny", "#city: “sunny” is not one of quiet, stirring, council, reaction, hungry"],
    ["rail: berlin-warsaw late", "#rail: “late” is not one of running, cut"],
    ["date: soon", "#date: “soon” must be a day as 1917-11-11 or a month as 1930-03, then its words with their year"],
    ["wedge: kiel", "#wedge: “kiel” wants a place, a slash and words"],
    ["cause: weather", "#cause: “weather” is not one of coalition, guard"],
  ])("%s is refused", (tag, message) => {
    expect(() => parseCue(tag, hinges)).toThrow(new CueError(message));
  });
});

describe("the list of keys", () => {
  test("has every key that is read", () => {
    for (const key of cueKeys) expect(() => parseCue(`${key}: ?`, hinges)).not.toThrow(/is not a cue/);
  });

  test("does not compile without one of them, nor with one that no cue has", () => {
    // @ts-expect-error -- the other keys are missing
    ({ frame: true, ask: true }) satisfies Record<Cue["key"], true>;
    // @ts-expect-error -- no cue has this key
    const key: (typeof cueKeys)[number] = "weather";
    expect(cueKeys).not.toContain(key);
  });
});
