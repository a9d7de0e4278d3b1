// A question of Ask: what its pins are, what a press makes of them, and how what goes with them is put.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Asked } from "../../../src/core/atlas/ask/minimal/questions.ts";
import { besidesOf } from "../../../src/core/what-if/beside.ts";
import { isPinned, isSame, onlyPin, pinnedHinges, questionKind, toggleEnd, togglePin } from "../../../src/core/what-if/pinned.ts";
import { finder } from "../../../src/core/what-if/search.ts";

const choice = fc.record({ hinge: fc.constantFrom("brest", "tax", "grain"), option: fc.constantFrom("one", "two", "three") });
const pins = fc.uniqueArray(choice, { selector: ({ hinge, option }) => `${hinge}.${option}` });

test("what is asked follows from what is pinned", () => {
  const brest = { hinge: "brest", option: "early" };
  expect(questionKind({ pins: [], ends: [] })).toBe("nothing");
  expect(questionKind({ pins: [brest], ends: [] })).toBe("decisions");
  expect(questionKind({ pins: [], ends: ["urals"] })).toBe("ends");
  expect(questionKind({ pins: [brest], ends: ["urals"] })).toBe("both");
});

test("a pin that is pressed twice leaves all as it was", () => {
  fc.assert(
    fc.property(pins, choice, (before, one) => {
      const once = togglePin(before, one);
      expect(isPinned(once, one)).toBe(!isPinned(before, one));
      const again = togglePin(once, one);
      const key = ({ hinge, option }: { hinge: string; option: string }): string => `${hinge}.${option}`;
      expect(again.map(key).sort()).toEqual(before.map(key).sort());
    }),
  );
  expect(toggleEnd(toggleEnd(["a"], "b"), "b")).toEqual(["a"]);
});

test("a part of a bar that is pressed is alone at its hinge, and what is pinned elsewhere stays", () => {
  fc.assert(
    fc.property(pins, choice, (before, one) => {
      const after = onlyPin(before, one);
      const own = after.filter(({ hinge }) => hinge === one.hinge);
      const wasAlone = before.filter(({ hinge }) => hinge === one.hinge).length === 1 && isPinned(before, one);
      expect(own).toEqual(wasAlone ? [] : [one]);
      expect(after.filter(({ hinge }) => hinge !== one.hinge)).toEqual(before.filter(({ hinge }) => hinge !== one.hinge));
    }),
  );
});

test("pins of a link stand hinge by hinge, each once", () => {
  const tax = (option: string) => ({ hinge: "tax", option });
  const found = pinnedHinges([tax("late"), { hinge: "brest", option: "early" }, tax("early"), tax("late")]);
  expect(found).toEqual([
    { hinge: "tax", options: ["late", "early"] },
    { hinge: "brest", options: ["early"] },
  ]);
  expect(isSame({ pins: [tax("late")], ends: [] }, { pins: [tax("late")], ends: [] })).toBe(true);
  expect(isSame({ pins: [tax("late")], ends: [] }, { pins: [], ends: [] })).toBe(false);
});

describe("turning points beside pins", () => {
  const hinge = (name: string, asked: number, shares: readonly [number, number][]): Asked["hinges"][number] => ({
    hinge: name,
    bond: "goes with it",
    asked,
    options: shares.map(([share, usual], at) => ({ option: ["b", "a"][at] ?? "", share, usual })),
  });
  const options = () => ["a", "b"];

  test("stand in the order in which they move, by how often they are asked, or as they are asked", () => {
    const rare = hinge("rare", 0.1, [
      [0.9, 0.1],
      [0.1, 0.9],
    ]);
    const often = hinge("often", 1, [
      [0.5, 0.3],
      [0.5, 0.7],
    ]);
    expect(besidesOf([rare, often], options, "moved").map((one) => one.hinge)).toEqual(["often", "rare"]);
    expect(besidesOf([rare, often], options, "time").map((one) => one.hinge)).toEqual(["rare", "often"]);
  });

  test("begin with what happened, and tell the answer that has risen most; where none has, the commonest", () => {
    const [risen] = besidesOf(
      [
        hinge("one", 1, [
          [0.4, 0.1],
          [0.6, 0.9],
        ]),
      ],
      options,
      "moved",
    );
    expect(risen?.options.map(({ option }) => option)).toEqual(["a", "b"]);
    expect(risen?.most.option).toBe("b");
    expect(risen?.moved).toBeCloseTo(0.3);
    const [still] = besidesOf(
      [
        hinge("one", 1, [
          [0.4, 0.4],
          [0.6, 0.6],
        ]),
      ],
      options,
      "moved",
    );
    expect(still?.most.option).toBe("a");
  });

  test("tell of an answer that is only many times rarer that it is", () => {
    const [rarer] = besidesOf(
      [
        hinge("one", 1, [
          [0.001, 0.01],
          [0.999, 0.99],
        ]),
      ],
      options,
      "moved",
    );
    expect(rarer?.most).toEqual({ option: "b", share: 0.001, usual: 0.01 });
  });
});

describe("a word that is looked for", () => {
  test("is found whatever its accents and its case, at the beginning of a word, and every word of several", () => {
    const find = finder("KIRA luh");
    expect(find?.("Hinnerk Lührs and Kira")).toBe(true);
    expect(find?.("Kira alone")).toBe(false);
    expect(finder("and")?.("Brand")).toBe(false);
    expect(finder("lenin's")?.("Lenin’s form")).toBe(true);
  });

  test("that is none finds nothing out", () => {
    expect(finder(" … ")).toBeNull();
    expect(finder("")).toBeNull();
  });
});
