// What the views of What if draw: silhouettes that tell no name, year or line, and a line of changes on which none hides another.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endings, hinges } from "../../src/generated/story.ts";
import { turningTimes } from "../../src/picture/line.ts";
import { runThrough, silhouetteOf } from "../../src/picture/what-if/silhouette.ts";
import { field, placesOf, waysShapes } from "../../src/picture/what-if/smallest.ts";

describe("the wall of endings", () => {
  test.each(endings.map(({ id }) => id))("%s has a shape, and nothing is written on it", (id) => {
    const shapes = silhouetteOf(id);
    expect(shapes.length).toBeGreaterThan(2);
    expect(shapes.filter(({ kind }) => kind === "words")).toEqual([]);
    expect(shapes.filter((shape) => shape.id === "line" || shape.id === "year")).toEqual([]);
  });

  test("a history’s own answers make its poster: its departures, and a line that never goes back", () => {
    const answers = Object.keys(hinges).map((hinge, at) => ({ hinge, recorded: at % 5 !== 2 }));
    const { departed, path } = runThrough(answers);
    expect(departed).toEqual(answers.map(({ recorded }) => !recorded));
    for (const [at, [x, level]] of path.entries()) {
      expect(x).toBeGreaterThanOrEqual(path[at - 1]?.[0] ?? 0);
      expect(level).toBeGreaterThanOrEqual(path[at - 1]?.[1] ?? 0);
    }
    expect(path.at(-1)).toEqual([1, 3]);
  });
});

describe("the line of changes", () => {
  const times = fc
    .uniqueArray(fc.constantFrom(...turningTimes), { minLength: 1, maxLength: 8 })
    .map((list) => [...list].sort((a, b) => a - b));

  test("its places rise, stand apart, and stay in the field", () => {
    fc.assert(
      fc.property(times, (list) => {
        const places = placesOf(list);
        for (const [at, x] of places.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(field.width);
          if (at > 0) expect(x - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(36);
        }
      }),
    );
  });

  test("every change has its number, in order, and all is drawn inside of the field", () => {
    fc.assert(
      fc.property(times, (list) => {
        const changes = list.map((at, place) => ({ hinge: `hinge ${place}`, at, caption: "Another answer", told: "4 to 7 of 100" }));
        const shapes = waysShapes({ changes, others: [list] });
        const numbers = shapes.flatMap((shape) => (shape.id.startsWith("number ") && shape.kind === "words" ? [shape.text] : []));
        expect(numbers).toEqual(list.map((_, at) => String(at + 1)));
        for (const { kind, points } of shapes)
          if (kind === "disc" || kind === "words") {
            expect(points[0]).toBeGreaterThanOrEqual(0);
            expect(points[0]).toBeLessThanOrEqual(field.width);
            expect(points[1]).toBeGreaterThanOrEqual(0);
            expect(points[1]).toBeLessThanOrEqual(field.height);
          }
      }),
    );
  });
});
