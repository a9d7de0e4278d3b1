// The ladder of the rules: every history is named once, and what fits and was named before lies before it.
import { expect, test } from "vitest";
import { ladderOf } from "../../../src/picture/what-if/rules.ts";

test("each rung begins where the last one ends, and what fits too lies behind it", () => {
  const rungs = ladderOf([
    { ending: "urals", on: true, fits: 0.25, names: 0.25 },
    { ending: "iron", on: false, fits: 0.5, names: 0 },
    { ending: "nep", on: true, fits: 0.5, names: 0.375 },
    { ending: "break", on: true, fits: 1, names: 0.375 },
  ]);
  expect(rungs).toEqual([
    { ending: "urals", fitting: 0, from: 0, to: 0.25 },
    { ending: "iron", fitting: 0.25, from: 0.25, to: 0.25 },
    { ending: "nep", fitting: 0.125, from: 0.25, to: 0.625 },
    { ending: "break", fitting: 0, from: 0.625, to: 1 },
  ]);
});
