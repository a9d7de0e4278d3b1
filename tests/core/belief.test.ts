// A hundred counters: none is made or lost, what was kept is read without trust, and the drift is from the first that was said to the last.
import fc from "fast-check";
import { expect, test } from "vitest";
import { all, driftOf, inHand, moments, none, parseBeliefs, piles, put } from "../../src/core/belief.ts";

const whole = fc
  .tuple(fc.integer({ min: 0, max: all }), fc.integer({ min: 0, max: all }))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
  .map(([low, high]) => ({ was: low, here: high - low, other: all - high }));

test("whatever a finger does, the piles and the hand have a hundred together, and no other pile moves", () => {
  const move = fc.tuple(fc.constantFrom(...piles), fc.double({ min: -50, max: 500, noNaN: true }));
  fc.assert(
    fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
      let counters = none;
      for (const [pile, height] of moves) {
        const next = put(counters, pile, height);
        expect(inHand(next)).toBeGreaterThanOrEqual(0);
        for (const other of piles) {
          expect(Number.isInteger(next[other]) && next[other] >= 0).toBe(true);
          if (other !== pile) expect(next[other]).toBe(counters[other]);
        }
        counters = next;
      }
    }),
  );
  expect(put({ was: 60, here: 30, other: 0 }, "other", 100)).toEqual({ was: 60, here: 30, other: 10 });
});

test("what was kept is read back, and whatever else lies there is left out", () => {
  fc.assert(
    fc.property(whole, whole, fc.anything(), (before, after, odd) => {
      const kept = { long_nep: { before, after, odd }, utopia: { before }, urals: odd };
      expect(parseBeliefs(kept, ["long_nep", "urals"])["long_nep"]).toEqual({ before, after });
      expect(() => parseBeliefs(odd, ["urals"])).not.toThrow();
    }),
  );
  for (const was of [-1, 0.5, 99, "100", null])
    expect(parseBeliefs({ urals: { before: { was, here: 0, other: 0 } } }, ["urals"])).toEqual({});
});

test("the drift is from the first that was said to the last, whichever was left out, and nothing where one was said", () => {
  const [before, after, objection] = [
    { was: 50, here: 10, other: 40 },
    { was: 30, here: 40, other: 30 },
    { was: 45, here: 15, other: 40 },
  ];
  expect(driftOf({ before, after, objection })).toEqual({ from: "before", to: "objection", moved: { was: -5, here: 5, other: 0 } });
  expect(driftOf({ after, objection })).toEqual({ from: "after", to: "objection", moved: { was: 15, here: -25, other: 10 } });
  for (const moment of moments) expect(driftOf({ [moment]: before })).toBeNull();
  expect(driftOf({})).toBeNull();
});
