// The river of all histories: its streams lie beside each other and never cross, end where they are over, and a history in it is as high as its end is near.
import { describe, expect, test } from "vitest";
import { curve } from "../../../src/picture/what-if/curve.ts";
import { courseOf, orderOf, riverOf } from "../../../src/picture/what-if/river.ts";
import { ask, mapUnder, unders } from "./shipped.ts";

const bed = { first: 259, pitch: 26.6, width: 172 };
const maps = unders.map((under) => ({ under, ...mapUnder(under) }));
const { order } = maps[0] ?? mapUnder({});
const rivers = maps.map((map) => ({ ...map, river: riverOf(map.waters, order, bed, map.middle, map.late) }));

describe("the streams", () => {
  test("have every ending once, with what happened among them", () => {
    for (const { survey, middle } of rivers) {
      expect([...order].sort()).toEqual(Object.keys(survey.endings).sort());
      expect(order).toContain(middle);
    }
  });

  test("are as wide as their shares, together at most as the bed", () => {
    for (const { river, survey } of rivers) {
      const whole = river.streams.reduce((sum, { width }) => sum + width, 0);
      expect(whole).toBeLessThanOrEqual(bed.width + 1e-9);
      for (const { ending, width } of river.streams) expect(width).toBeCloseTo(whole * (survey.endings[ending] ?? 0), 9);
    }
    // By our odds it is filled.
    expect(rivers[0]?.river.streams.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(bed.width, 9);
  });

  test("never change their order on the way, and leave the stream outwards only", () => {
    for (const { river, names, middle } of rivers) {
      const at = river.streams.findIndex(({ ending }) => ending === middle);
      for (let b = 0; b <= names.length; b++)
        for (const [place, { across }] of river.streams.entries()) {
          const next = river.streams[place + 1];
          if (next !== undefined) expect(across[b]).toBeLessThanOrEqual((next.across[b] ?? 0) + 1e-9);
          if (b > 0 && place < at - 1) expect(across[b]).toBeLessThanOrEqual((across[b - 1] ?? 0) + 1e-9);
          if (b > 0 && place > at + 1) expect(across[b]).toBeGreaterThanOrEqual((across[b - 1] ?? 0) - 1e-9);
        }
    }
  });

  test("come to their ends, one row from the other", () => {
    for (const { river, names } of rivers)
      for (const [place, { across, end, over }] of river.streams.entries()) {
        expect(end).toBeCloseTo(bed.first + place * bed.pitch, 9);
        expect(across[over ?? names.length]).toBeCloseTo(end, 6);
      }
  });

  test("are over where no history that comes to their end is asked any more, and lie together on one bank", () => {
    for (const { river, waters, names, late, middle } of rivers) {
      const early = river.streams.filter(({ over }) => over !== null);
      expect(early.length).toBeGreaterThan(0);
      for (const { ending, over } of early) {
        const asked = waters.answers.filter((answer) => (answer.endings[ending] ?? 0) > 0).map(({ hinge }) => names.indexOf(hinge));
        expect(over).toBe(Math.max(...asked) + 1);
        expect(over).toBeLessThan(late);
        expect(order.indexOf(ending)).toBeGreaterThan(order.indexOf(middle));
      }
    }
  });

  test("have half of the endings on either bank", () => {
    const { waters, middle, late } = mapUnder({});
    const at = orderOf(waters, middle, late).indexOf(middle);
    expect(Math.abs(at - (order.length - 1 - at))).toBeLessThanOrEqual(1);
  });
});

describe("a history", () => {
  test("comes in at the edge of the source, and is as far on its way as its end is near", () => {
    for (const { river, under, names, survey } of rivers)
      for (const ending of order) {
        const way = ask("smallest", { ...under, history: null, ending })?.ways[0];
        const line = ask("line", { ...under, history: { decisions: way?.decisions ?? [] } });
        const course = courseOf(river, line, names);
        const stream = river.streams.find((one) => one.ending === ending);
        if (course === null || stream === undefined) throw new Error(ending);
        expect(course.ending).toBe(ending);
        expect(course.across[0]).toBeCloseTo(river.source, 9);
        expect(course.across.at(-1)).toBe(stream.end);
        expect(course.across).toHaveLength((stream.over ?? names.length) + 1);
        expect(course.departures).toHaveLength(line.departures);
        const prior = survey.endings[ending] ?? 0;
        for (const [at, { hinge }] of line.answers.entries()) {
          const after = course.across[names.indexOf(hinge) + 1];
          if (after === undefined || names.indexOf(hinge) + 1 === course.across.length - 1) continue;
          const far = ((line.along[at + 1] ?? 0) - prior) / (1 - prior);
          expect((after - river.source) / (stream.end - river.source)).toBeCloseTo(far, 6);
        }
      }
  });

  test("that has not ended is not in the river", () => {
    const [first] = rivers;
    if (first === undefined) throw new Error("no river");
    expect(courseOf(first.river, ask("line", { history: { decisions: [] } }), first.names)).toBeNull();
  });
});

describe("a curve", () => {
  test("goes through its points and swings beyond none", () => {
    const knots = [
      [0, 5],
      [10, 5],
      [14, 30],
      [40, 28],
      [41, -3],
    ] as const;
    const points = curve(knots);
    for (const [along, across] of knots) {
      const at = points.findIndex((value, place) => place % 2 === 0 && Math.abs(value - along) < 1e-9);
      expect(points[at + 1]).toBeCloseTo(across, 9);
    }
    for (let at = 0; at + 3 < points.length; at += 2) {
      const [x = 0, y = 0] = points.slice(at, at + 2);
      const to = Math.max(
        1,
        knots.findIndex(([along]) => along >= x - 1e-9),
      );
      const [low, high] = [knots[to - 1]?.[1] ?? 0, knots[to]?.[1] ?? 0].sort((a, b) => a - b);
      expect(y).toBeGreaterThanOrEqual((low ?? 0) - 1e-9);
      expect(y).toBeLessThanOrEqual((high ?? 0) + 1e-9);
    }
  });

  test("is straight where it lies level", () => {
    expect(
      curve([
        [0, 5],
        [10, 5],
        [20, 5],
      ]),
    ).toEqual([0, 5, 10, 5, 20, 5]);
  });
});
