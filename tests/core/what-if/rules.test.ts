// The order of the rules as a reader has it: whatever is switched and moved, each rule is there once, and what was undone is as it was.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { movedTo, ruled, shownRules, switched } from "../../../src/core/what-if/rules.ts";

const own = ["urals", "whites", "iron", "nep", "break"];
const some = fc.shuffledSubarray(own, { minLength: 1 });

describe("rules that are off", () => {
  test("stand behind the one that they follow in the story’s order", () => {
    const told = (on: readonly string[] | null) => shownRules(own, on).map((rule) => (rule.on ? rule.ending : `(${rule.ending})`));
    expect(told(null)).toEqual(own);
    expect(told(["break", "whites"])).toEqual(["(urals)", "break", "whites", "(iron)", "(nep)"]);
  });

  test("are all shown once, and those that are on in their order", () => {
    fc.assert(
      fc.property(some, (on) => {
        const shown = shownRules(own, on);
        expect(shown.map(({ ending }) => ending).sort()).toEqual([...own].sort());
        expect(shown.filter((rule) => rule.on).map(({ ending }) => ending)).toEqual(on);
      }),
    );
  });
});

test("what is switched off and on again stands where it is shown, and the last one stays on", () => {
  expect(switched(own, null, "iron")).toEqual(["urals", "whites", "nep", "break"]);
  expect(switched(own, ["urals", "whites", "nep", "break"], "iron")).toEqual(own);
  expect(switched(own, ["nep"], "nep")).toEqual(["nep"]);
  fc.assert(
    fc.property(some, fc.constantFrom(...own), (on, ending) => {
      const now = switched(own, on, ending);
      expect(now.length).toBeGreaterThan(0);
      expect(now.filter((one) => one !== ending)).toEqual(on.length === 1 && on[0] === ending ? [] : on.filter((one) => one !== ending));
    }),
  );
});

test("a rule is moved to a place, and nothing else changes its order", () => {
  expect(movedTo(own, "nep", 0)).toEqual(["nep", "urals", "whites", "iron", "break"]);
  expect(movedTo(own, "urals", 99)).toEqual(["whites", "iron", "nep", "break", "urals"]);
  fc.assert(
    fc.property(some, fc.constantFrom(...own), fc.integer({ min: -3, max: 9 }), (on, ending, to) => {
      const now = movedTo(on, ending, to);
      expect(now.filter((one) => one !== ending)).toEqual(on.filter((one) => one !== ending));
      if (on.includes(ending)) expect(now.indexOf(ending)).toBe(Math.max(0, Math.min(on.length - 1, to)));
      else expect(now).toBe(on);
    }),
  );
});

test("the story’s own order needs no word in an address", () => {
  expect(ruled(own, [...own])).toBeNull();
  expect(ruled(own, own.slice(1))).toEqual(own.slice(1));
  expect(ruled(own, movedTo(own, "break", 0))).toEqual(movedTo(own, "break", 0));
});
