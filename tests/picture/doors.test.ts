// When the doors shut, as it is drawn and told: numbers that never rise, of every ending’s nearest reading, and letters that cross no line.
import { describe, expect, test } from "vitest";
import { choiceOf } from "../../src/core/atlas/ask/trace.ts";
import { type Hinge, hinges } from "../../src/generated/story.ts";
import { type Doors, doorRows, doorsByDate, doorsChart, greatest, settling } from "../../src/picture/doors.ts";
import { lettersWide } from "../../src/picture/letters.ts";
import type { Shape } from "../../src/picture/shape.ts";
import { atlas } from "../story/shipped.ts";

const door = (hinge: Hinge, before: number, ...closed: string[]) => ({ hinge, before, after: before - closed.length, closed });
const happened = doorsByDate(atlas.doors(atlas.record));
/** The reading to each ending that is nearest to what happened. */
const readings = atlas.describe().endings.map(({ ending, nearest }) => {
  const reading = atlas.follow(nearest?.steps ?? []);
  return { ending, reading, doors: doorsByDate(atlas.doors(reading)) };
});

/** When each ending went out of reach along a reading: the day of the turning point after which the atlas holds it open no more. */
function shutDays({ states, edges }: (typeof readings)[number]["reading"]): Map<string, string> {
  const openAt = (at: number): Set<string> => new Set(atlas.open(states[at] ?? 0).endings.map(({ ending }) => ending));
  const days = new Map<string, string>();
  for (const [at, edge] of edges.entries()) {
    const { hinge } = choiceOf(atlas.graph, states[at] ?? 0, edge).choice;
    const left = openAt(at + 1);
    for (const ending of openAt(at)) if (!left.has(ending)) days.set(ending, hinges[hinge as Hinge].day);
  }
  return days;
}

describe("the numbers", () => {
  test("go by date, and what a decision shut stays with it", () => {
    const { first, steps } = doorsByDate([
      door("coalition", 5, "a"),
      door("assembly", 4, "b"),
      door("rada", 3),
      door("brest", 3, "c", "d"),
    ]);
    expect(first).toBe(5);
    expect(steps.map(({ hinge, shut, open }) => [hinge, shut, open])).toEqual([
      ["coalition", 1, 4],
      ["rada", 0, 4],
      ["assembly", 1, 3],
      ["brest", 2, 1],
    ]);
  });

  test("count what closed between two turning points with the later one", () => {
    const { steps } = doorsByDate([door("coalition", 5, "a"), door("assembly", 3, "b")]);
    expect(steps.map(({ shut, open }) => [shut, open])).toEqual([
      [1, 4],
      [2, 2],
    ]);
  });

  test("of what happened begin with every ending and come to one", () => {
    expect(happened.first).toBe(atlas.ends.length);
    expect(happened.steps.at(-1)?.open).toBe(1);
    expect(happened.steps.map(({ hinge }) => hinge).toSorted()).toEqual(Object.keys(hinges).toSorted());
  });

  test.each(readings)("to $ending never rise, and each is what is left of the endings by then", ({ ending, reading, doors }) => {
    const { first, steps } = doors;
    expect(first).toBe(atlas.ends.length);
    expect(steps.map(({ open }) => open)).toEqual(steps.map(({ open }) => open).toSorted((a, b) => b - a));
    expect(steps.at(-1)?.open).toBe(1);
    const days = shutDays(reading);
    expect(days.size).toBe(first - 1);
    expect(days.has(ending)).toBe(false);
    for (const { day, open } of steps) expect([day, open]).toEqual([day, first - [...days.values()].filter((shut) => shut <= day).length]);
  });
});

test("the decision that shut most is the first of several, and one settles it where only one ending is left", () => {
  const doors = doorsByDate([door("coalition", 6, "a"), door("brest", 5, "b", "c"), door("guard", 3, "d", "e"), door("march", 1)]);
  expect(greatest(doors)?.hinge).toBe("brest");
  expect(settling(doors)?.hinge).toBe("guard");
  const none = doorsByDate([door("grain", 1), door("march", 1)]);
  expect([greatest(none), settling(none)]).toEqual([null, null]);
  expect([greatest(doorsByDate([])), settling(doorsByDate([]))]).toEqual([null, null]);
});

test("row by row both histories are told, though one begins late and ends early", () => {
  const late = doorsByDate([door("guard", 6, "a", "b"), door("january", 4, "c", "d", "e")]);
  const was = doorsByDate([
    door("coalition", 8, "a"),
    door("guard", 7),
    door("january", 7, "b"),
    door("march", 6, "c", "d", "e", "f", "g"),
  ]);
  expect(doorRows(late, was).map(({ hinge, yours, happened: open, step }) => [hinge, yours, open, step?.shut])).toEqual([
    ["coalition", null, 7, undefined],
    ["guard", 4, 7, 2],
    ["january", 1, 6, 3],
    ["march", 1, 1, undefined],
  ]);
});

const sizes = [
  ["a desktop", { width: 832, height: 320 }, 14],
  ["a phone", { width: 350, height: 240 }, 14],
  ["large letters on a small phone", { width: 270, height: 420 }, 28],
] as const;

/** What letters cover. */
function boxOf(shape: Extract<Shape, { kind: "words" }>): { x0: number; y0: number; x1: number; y1: number } {
  const wide = lettersWide(shape.text, shape.size);
  const x0 = shape.points[0] - wide * shape.anchor;
  return { x0, y0: shape.points[1] - shape.size / 2, x1: x0 + wide, y1: shape.points[1] + shape.size / 2 };
}

/** Whether a line that goes along and down runs through a box. */
function crosses(points: readonly number[], width: number, { x0, y0, x1, y1 }: ReturnType<typeof boxOf>): boolean {
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [x = 0, y = 0, toX = 0, toY = 0] = points.slice(at, at + 4);
    if (
      Math.min(x, toX) - width / 2 < x1 &&
      Math.max(x, toX) + width / 2 > x0 &&
      Math.min(y, toY) - width / 2 < y1 &&
      Math.max(y, toY) + width / 2 > y0
    )
      return true;
  }
  return false;
}

describe.each(sizes)("the chart on %s", (_name, size, letters) => {
  const chart = (doors: Doors, begun: number | null = null): Shape[] =>
    doorsChart(doors, happened, { size, letters, begun, atOnce: (shut) => `${shut} at once` });

  test.each(readings)("to $ending: both lines go down, and no letters lie on them, on each other or outside", ({ doors }) => {
    const shapes = chart(doors);
    const lines = shapes.flatMap((shape) => (shape.kind === "stroke" && (shape.id === "yours" || shape.id === "happened") ? [shape] : []));
    expect(lines).toHaveLength(2);
    for (const { points } of lines) {
      const heights = points.filter((_, at) => at % 2 === 1);
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    }
    const boxes = shapes.flatMap((shape) => (shape.kind === "words" ? [{ text: shape.text, ...boxOf(shape) }] : []));
    for (const [at, box] of boxes.entries()) {
      expect([box.text, box.x0 >= 0, box.x1 <= size.width, box.y0 >= 0, box.y1 <= size.height]).toEqual([box.text, true, true, true, true]);
      expect([box.text, lines.some(({ points, width }) => crosses(points, width, box))]).toEqual([box.text, false]);
      for (const other of boxes.slice(at + 1))
        expect([box.text, other.text, box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1]).toEqual([
          box.text,
          other.text,
          false,
        ]);
    }
  });

  test("a reading that began late begins there", () => {
    const late = chart(doorsByDate([door("guard", 6, "a")]), 1918.9).find(({ id }) => id === "yours");
    const whole = chart(doorsByDate([door("guard", 6, "a")])).find(({ id }) => id === "yours");
    expect(late?.points[0]).toBeGreaterThan(whole?.points[0] ?? 0);
  });
});

test("ten doors that shut at once are written beside the line wherever there is room", () => {
  const written = readings.flatMap(({ ending, doors }) =>
    (greatest(doors)?.shut ?? 0) < 3
      ? []
      : [
          [
            ending,
            doorsChart(doors, happened, { size: sizes[0][1], letters: 14, begun: null, atOnce: (shut) => `${shut}!` }).some(
              ({ id }) => id === "most redSmall",
            ),
          ],
        ],
  );
  expect(written.length).toBeGreaterThan(10);
  expect(written.filter(([, is]) => is === false)).toEqual([]);
});
