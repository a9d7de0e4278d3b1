// Time along the Line: every turning point has the room of its mark, on any screen and with the whole story.
import { describe, expect, test } from "vitest";
import { lineX, markSizes } from "../../src/picture/axis.ts";
import type { Layout } from "../../src/picture/layout.ts";
import { turningTimes } from "../../src/picture/line.ts";
import { scaleOf } from "../../src/picture/scale.ts";

/** Thirty-six turning points, two a file, most of them in the first four years. */
const crowded = Array.from({ length: 36 }, (_, at) => 1917.8 + (at / 35) ** 2.4 * 12.3);
const span = [1917, 1930.3] as const;
const even = (at: number, length: number): number => ((at - span[0]) / (span[1] - span[0])) * length;
const gapsOf = (stops: readonly number[], place: (at: number) => number): number[] =>
  stops.slice(1).map((at, index) => place(at) - place(stops[index] ?? 0));

describe("the scale of the Line", () => {
  test("is even where nothing is crowded", () => {
    const { place } = scaleOf([1918, 1921, 1926], span, 740, 21);
    for (const at of [1917, 1917.5, 1918, 1919.3, 1924, 1930.3]) expect(place(at)).toBeCloseTo(even(at, 740), 6);
  });

  test.each([
    ["a desktop", 738, 21],
    ["a phone", 358, 11.5],
    ["a small tablet", 484, 21],
  ])("keeps the stops of a whole story apart on %s", (_, length, wanted) => {
    const { place, room } = scaleOf(crowded, span, length, wanted);
    expect(room).toBeGreaterThan(wanted * 0.5);
    expect(Math.min(...gapsOf(crowded, place))).toBeGreaterThanOrEqual(room - 1e-9);
  });

  test("gives crowded years their room from the others, and leaves each year a fifth of its even width", () => {
    const { place } = scaleOf(crowded, span, 738, 21);
    for (let year = 1917; year < 1930; year++) expect(place(year + 1) - place(year)).toBeGreaterThanOrEqual(even(1918, 738) / 5 - 1e-9);
    expect(place(1919) - place(1918)).toBeGreaterThan(even(1918, 738) * 1.5);
  });

  test("never goes back, begins at its beginning and ends at its end", () => {
    const { place } = scaleOf(crowded, span, 358, 11.5);
    const times = Array.from({ length: 1000 }, (_, at) => span[0] + ((span[1] - span[0]) * at) / 999);
    expect(Math.min(...gapsOf(times, place))).toBeGreaterThan(0);
    expect([place(1900), place(1917), place(1930.3), place(1999)].map(Math.round)).toEqual([0, 0, 358, 358]);
  });
});

test.each([
  ["1440 by 900", { width: 856, height: 900, map: 692, strip: 200, rule: 8, roomy: true }, 1],
  ["390 by 844", { width: 390, height: 223, map: 180, strip: 40, rule: 3, roomy: false }, 0.9],
  ["1024 by 768", { width: 606, height: 768, map: 583, strip: 177, rule: 8, roomy: true }, 0.7],
] as readonly (readonly [string, Layout, number])[])("no turning point of the story hides another at %s", (_, layout, share) => {
  const { node, now } = markSizes(layout);
  const places = turningTimes.map((at) => lineX(at, layout));
  // The mark of where the reading is lies beside the node before it, and does not cover it.
  expect(Math.min(...gapsOf(turningTimes, (at) => lineX(at, layout)))).toBeGreaterThanOrEqual(node + now - 1e-9);
  expect(node).toBeGreaterThanOrEqual((layout.roomy ? 9.5 : 5.25) * share);
  expect(places.at(-1)).toBeLessThan(layout.width);
});
