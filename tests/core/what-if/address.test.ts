// The address of What if: what is written is read back as it was, and whatever a link holds, it leads to a view or says what is wrong with it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Address, type Known, readAddress, start, views, writeAddress } from "../../../src/core/what-if/address.ts";
import { isWhatIf } from "../../../src/core/what-if/mark.ts";

const known: Known = {
  hinges: { brest: ["late", "early", "refused"], tax: ["late", "early"], grain: ["seizures", "prices", "plan"] },
  endings: ["great_break", "long_nep", "urals"],
};
const read = (fragment: string) => readAddress(fragment, known);

const choice = fc.constantFrom(...Object.entries(known.hinges).flatMap(([hinge, all]) => all.map((option) => ({ hinge, option }))));
const pointed = fc.oneof(
  choice,
  fc.constantFrom(...Object.keys(known.hinges)).map((hinge) => ({ hinge, option: null })),
);
const weights = (hinge: string): fc.Arbitrary<Readonly<Record<string, number>>> =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(1_000_000)), {
      minLength: known.hinges[hinge]?.length ?? 0,
      maxLength: known.hinges[hinge]?.length ?? 0,
    })
    .filter((list) => list.some((weight) => weight > 0))
    .map((list) => Object.fromEntries((known.hinges[hinge] ?? []).map((option, at) => [option, list[at] ?? 0])));
const someEndings = fc.shuffledSubarray([...known.endings]);
const history = fc.oneof(fc.constantFrom("was", "yours"), fc.stringMatching(/^[\w-]{1,60}$/));
const address: fc.Arbitrary<Address> = fc.record({
  view: fc.constantFrom(...views),
  whole: fc.boolean(),
  at: fc.option(pointed),
  pins: fc.array(choice, { maxLength: 5 }),
  ends: someEndings,
  odds: fc.record({ brest: weights("brest"), grain: weights("grain") }, { requiredKeys: [] }),
  together: fc.integer({ min: 1, max: 5 }),
  theirs: fc.record({ brest: weights("brest"), tax: weights("tax") }, { requiredKeys: [] }),
  theirTogether: fc.integer({ min: 1, max: 5 }),
  rules: fc.option(fc.shuffledSubarray([...known.endings], { minLength: 1 })),
  order: fc.option(fc.constantFrom("share", "distance")),
  from: history,
  other: history,
  to: fc.option(fc.constantFrom(...known.endings)),
  way: fc.integer({ min: 0, max: 1000 }),
  sheet: fc.boolean(),
});

test("what is written is read back as it was", () => {
  fc.assert(
    fc.property(address, (one) => {
      const { address: again, problems } = read(writeAddress(one, known));
      expect([...problems]).toEqual([]);
      expect(again).toEqual(one);
    }),
  );
});

test("the short address leads to the first view, and one of each view is short", () => {
  expect(read("#what-if")).toEqual({ address: start, problems: new Set() });
  for (const view of views) expect(writeAddress({ ...start, view }, known)).toBe(`#what-if/${view}`);
});

/** Whether an address holds nothing but what the story has and numbers that may be. */
function isSound({ view, at, pins, ends, odds, together, theirs, theirTogether, rules, to, way }: Address): boolean {
  const has = (hinge: string, option: string | null): boolean =>
    known.hinges[hinge]?.includes(option ?? known.hinges[hinge][0] ?? "") === true;
  return (
    views.includes(view) &&
    (at === null || has(at.hinge, at.option)) &&
    pins.every(({ hinge, option }) => has(hinge, option)) &&
    [...ends, ...(rules ?? []), ...(to === null ? [] : [to])].every((ending) => known.endings.includes(ending)) &&
    [...Object.entries(odds), ...Object.entries(theirs)].every(([hinge, own]) => Object.keys(own).every((option) => has(hinge, option))) &&
    [together, theirTogether, way].every(Number.isInteger)
  );
}

/** The parts of a fragment, the odds in one order; what is as at the start says nothing. */
function partsOf(fragment: string): string[] {
  const silent = new Set(["from=was", "other=yours", "way=0", "together=1"]);
  return (fragment.split("?")[1] ?? "")
    .split("&")
    .map((part) => (part.startsWith("odds=") ? `odds=${part.slice("odds=".length).split(",").sort().join()}` : part))
    .filter((part) => part !== "" && !silent.has(part))
    .sort();
}

describe("whatever a link holds", () => {
  test("10,000 links with a part changed, cut or doubled lead to a view, and what was left out is told", () => {
    const changed = fc.tuple(address, fc.nat(), fc.nat({ max: 6 }), fc.string({ maxLength: 6 })).map(([one, place, cut, put]) => {
      const fragment = writeAddress(one, known);
      const from = "#what-if".length + (place % Math.max(1, fragment.length - "#what-if".length));
      return fragment.slice(0, from) + put + fragment.slice(from + cut);
    });
    fc.assert(
      fc.property(changed, (fragment) => {
        const { address: found, problems } = read(fragment);
        expect(isSound(found)).toBe(true);
        // What is left of it is an address that says so by itself.
        expect(read(writeAddress(found, known))).toEqual({ address: found, problems: new Set() });
        if (!isWhatIf(fragment)) expect(problems).toContain("view");
        // Where nothing is told, all of it was followed.
        if (problems.size === 0) expect(partsOf(writeAddress(found, known))).toEqual(partsOf(fragment));
      }),
      { numRuns: 10_000 },
    );
  });

  test.each([
    ["#what-if/atlas", "view"],
    ["#what-ifs", "view"],
    ["#what-if/endings?to=utopia", "name"],
    ["#what-if/endings?to=toString", "name"],
    ["#what-if/endings?at=brest.never", "name"],
    ["#what-if/endings?at=constructor", "name"],
    ["#what-if/endings?pins=brest", "name"],
    ["#what-if/endings?odds=brest.0.0.0", "name"],
    ["#what-if/endings?odds=brest.1.2", "name"],
    ["#what-if/endings?odds=tax.1000001.1", "name"],
    ["#what-if/endings?theirs=tax.1", "name"],
    ["#what-if/endings?theirTogether=0", "value"],
    ["#what-if/endings?rules=urals,urals", "name"],
    ["#what-if/endings?together=6", "value"],
    ["#what-if/endings?from=a b", "value"],
    ["#what-if/endings?way=-1", "value"],
    ["#what-if/endings?way=01", "value"],
    ["#what-if/endings?odds=brest.1.2.3,brest.3.2.1", "name"],
    ["#what-if/endings?colour=red", "value"],
    [`#what-if/endings?from=${"a".repeat(5000)}`, "view"],
  ] as const)("%s: %s", (fragment, problem) => {
    const { address: found, problems } = read(fragment);
    expect([...problems]).toEqual([problem]);
    expect(found).toEqual({ ...start, view: problem === "view" ? start.view : "endings" });
  });
});
