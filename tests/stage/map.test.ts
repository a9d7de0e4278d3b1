// The map on stages of every size: its names keep off its marks, its words off the edges of the wedge, and a border comes and goes.
import { describe, expect, test } from "vitest";
import { pictures } from "../../scripts/gallery/pictures.ts";
import { frontShapes } from "../../src/picture/front-shapes.ts";
import { labelShapes } from "../../src/picture/labels.ts";
import { type Size, layOut, lookAt, onStage } from "../../src/picture/layout.ts";
import { lettersWide } from "../../src/picture/letters.ts";
import { mapOf } from "../../src/picture/map.ts";
import { hatchShapes, shownPlaces } from "../../src/picture/marks.ts";
import { takenBy } from "../../src/picture/still.ts";
import { wedgeOf } from "../../src/picture/wedge.ts";

const maps = pictures.filter(({ name }) => name.startsWith("map ")).map(({ name, view }) => [name, mapOf(view)] as const);

/** A desktop, a window, the same at 200 % zoom, a phone. */
const sizes: readonly Size[] = [
  { width: 864, height: 900 },
  { width: 860, height: 700 },
  { width: 430, height: 450 },
  { width: 390, height: 228 },
];

describe.each(sizes)("on $width × $height", (size) => {
  const layout = layOut(size);

  test("no name lies on the mark of another place", () => {
    for (const [name, map] of maps) {
      const look = lookAt(map.place, layout);
      for (const { id, text, points, anchor, size: high } of labelShapes(map, look, layout, takenBy(map, layout))) {
        const wide = lettersWide(text, high);
        const [left, y] = [points[0] - wide * anchor, points[1]];
        for (const place of shownPlaces(map)) {
          if (id === `name ${place}`) continue;
          const [x, markY] = onStage(place, look);
          const apart = x < left - 4 || x > left + wide + 4 || Math.abs(markY - y) > high / 2 + 4;
          expect(apart, `${name}: ${text} and ${place}`).toBe(true);
        }
      }
    }
  });

  test("two names on one line are two", () => {
    // On a phone Moscow’s name and Penza’s would stand end to end where both are wanted.
    const both = maps.map(
      ([name, map]) => [`${name}, with Penza`, { ...map, place: "moscow" as const, named: new Set(["penza" as const]) }] as const,
    );
    for (const [name, map] of [...maps, ...both]) {
      const labels = labelShapes(map, lookAt(map.place, layout), layout, takenBy(map, layout));
      const boxes = labels.map(({ text, points: [x, y], anchor, size: high }) => {
        const wide = lettersWide(text, high);
        return { text, y, high, left: x - wide * anchor, right: x + wide * (1 - anchor) };
      });
      for (const a of boxes) {
        for (const b of boxes) {
          if (a === b || Math.abs(a.y - b.y) > a.high || a.left > b.left) continue;
          expect(b.left - a.right, `${name}: ${a.text} and ${b.text}`).toBeGreaterThan(6);
        }
      }
    }
  });

  test("a name with red under it is light, and every other is dark", () => {
    for (const [name, map] of maps) {
      const labels = labelShapes(map, lookAt(map.place, layout), layout, takenBy(map, layout));
      for (const { text, tone, rim } of labels) expect(tone === "paper", `${name}: ${text}`).toBe(rim === "red");
    }
  });

  test("the words of the wedge touch none of its edges", () => {
    for (const [name, map] of maps) {
      const look = lookAt(map.place, layout);
      const wedge = wedgeOf(map, look, look, layout);
      if (wedge === null) continue;
      const { text, points, angle = 0, size: high } = wedge.words;
      const lines = text.split("\n");
      const [half, tall] = [(Math.max(...lines.map((line) => line.length)) * high * 0.6) / 2, (lines.length - 0.3) * high * 0.65];
      const turn = (angle * Math.PI) / 180;
      for (const [along, down] of [
        [-half, -tall],
        [-half, tall],
        [half, -tall],
        [half, tall],
      ] as const) {
        const corner = [
          points[0] + along * Math.cos(turn) - down * Math.sin(turn),
          points[1] + along * Math.sin(turn) + down * Math.cos(turn),
        ] as const;
        expect(wedge.covers(corner), `${name}: ${text}`).toBe(true);
      }
    }
  });
});

test("only what is marked is hatched", () => {
  for (const [name, map] of maps) {
    const shown = shownPlaces(map);
    const hatched = new Set(hatchShapes(map, { scale: 1, left: 0, top: 0 }).map(({ id }) => id.split(" ")[1] ?? ""));
    for (const place of hatched) expect([...shown], name).toContain(place);
    for (const place of shown) expect(hatched.has(place), `${name}: ${place}`).toBe(["reaction", "hungry"].includes(map.cities[place]));
  }
});

test("a border is drawn closed; lifted it goes, and one that never was is not drawn", () => {
  const view = { scale: 1, left: 0, top: 0 };
  const [border] = frontShapes(["georgia border"], view);
  expect(border?.points.slice(0, 2)).toEqual(border?.points.slice(-2));
  const lifted = (before: readonly string[], t: number): number[] =>
    frontShapes(["georgia lifted"], view, before, t).map(({ opacity = 1 }) => opacity);
  expect(lifted(["georgia border"], 0.25)).toEqual([0.75]);
  expect(lifted(["georgia border"], 1)).toEqual([]);
  expect(lifted([], 0.5)).toEqual([]);
});
