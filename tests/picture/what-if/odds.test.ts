// The squares of the odds and their silhouettes: what is filled is the part that it says, and nothing leaves its room.
import { describe, expect, test } from "vitest";
import { hingesOf, sumsByAct } from "../../../src/page/what-if/acts.ts";
import { hinges } from "../../../src/generated/story.ts";
import { filledTo, pitch, scaleTo, side, silhouetteOf, squaresPath } from "../../../src/picture/what-if/odds.ts";

describe("squares", () => {
  test("are as many as they count", () => {
    expect(squaresPath(6, 1).match(/M/g)).toHaveLength(6);
    expect(squaresPath(0)).toBe("");
  });

  test("are filled whole by a whole part, and one of them in half by seven eighths of twenty", () => {
    for (let part = 0; part <= 20; part++) expect(filledTo(part / 20, 20)).toBe(part * pitch);
    const gap = (pitch - side) / 2;
    expect(filledTo(0.875, 20)).toBeCloseTo(17 * pitch + gap + side / 2, 9);
  });
});

describe("a silhouette", () => {
  const room = { width: 160, height: 32 };
  test("has a bar for each ending, that of what happened apart", () => {
    const { bars, happened } = silhouetteOf([0.1, 0.2, 0], 1, room);
    expect(bars.match(/M/g)).toHaveLength(2);
    expect(happened.match(/M/g)).toHaveLength(1);
  });

  test("cuts off what is taller than its room, with a gap", () => {
    expect(silhouetteOf([1], 0, room).happened).toMatch(/^M0 32v-25\.0.*zM0 4v-4\.0/);
  });
});

test("steps are added up by act, and the dial by itself; no question is left out", () => {
  expect([0, 1, 2, 3, 4].flatMap(hingesOf)).toEqual(Object.keys(hinges));
  const steps = [
    { hinge: "grain", step: -3 },
    { hinge: null, step: 5 },
    { hinge: "brest", step: 2 },
    { hinge: "coalition", step: 7 },
  ];
  expect(sumsByAct(steps)).toEqual([
    { act: 0, sum: 9 },
    { act: 4, sum: -3 },
    { act: null, sum: 5 },
  ]);
});

test("the scale goes on by tenths", () => {
  expect([[0.02], [0.1], [0.1001], [0.97, 0.3]].map(scaleTo)).toEqual([0.1, 0.1, 0.2, 1]);
});
