// The rails of two histories: in their order, inside the drawing, together as long as they are and apart afterwards.
import { describe, expect, test } from "vitest";
import { metOf } from "../../../src/core/what-if/compared.ts";
import { type RailPlace, type RailsPicture, layoutOf, linesOf } from "../../../src/picture/what-if/rails-layout.ts";
import { railsOf } from "../../../src/picture/what-if/rails.ts";
import { ropeOf } from "../../../src/picture/what-if/rope.ts";
import { ask, described } from "./shipped.ts";

const order = [...new Set(described.answers.map(({ hinge }) => hinge))];
const wayTo = (ending: string) => ({ decisions: ask("smallest", { history: null, ending })?.ways[0]?.decisions ?? [] });

function pictureOf(first: string, second: string, until: RailsPicture["until"] = [null, null]): RailsPicture {
  const met = metOf(ask("compare", { one: wayTo(first), other: wayTo(second) }), order);
  const places = met.map(({ hinge, kind, answers: [one, other] }): RailPlace => ({
    hinge,
    kind,
    name: hinge,
    date: "Mar ’20",
    key: kind === "different",
    sides: [
      one === null ? null : { caption: `${one} of the answers`, tone: "redSmall" },
      other === null ? null : { caption: other, tone: "ink" },
    ],
  }));
  return { places, tones: ["red", "ink"], until, together: "TOGETHER", unasked: "not asked", over: ["over", "left"] };
}

/** All differ, as far as two histories can. */
const apart: RailsPicture = {
  ...pictureOf("great_break", "great_break"),
  places: order.map((hinge) => ({
    hinge,
    kind: "different",
    name: hinge,
    date: "Mar ’20",
    key: true,
    sides: [
      { caption: "Let members elect secretaries", tone: "ink" },
      { caption: "Soldiers take the telegraph", tone: "grey" },
    ],
  })),
};
const pictures: readonly (readonly [string, RailsPicture])[] = [
  ["nearly alike", pictureOf("long_nep", "warning_heeded")],
  ["the same", pictureOf("great_break", "great_break")],
  ["over early", pictureOf("urals", "council_europe", ["brest", null])],
  ["apart throughout", apart],
];

describe.each(pictures)("%s", (_, picture) => {
  const { shapes, width, height } = railsOf(picture);

  test("every shape has a name of its own and lies in the drawing", () => {
    const ids = shapes.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const shape of shapes) {
      if (shape.kind === "disc" || shape.kind === "ring" || shape.kind === "outline") continue;
      for (const [at, value] of shape.points.entries()) {
        expect(value, shape.id).toBeGreaterThanOrEqual(-1);
        expect(value, shape.id).toBeLessThanOrEqual(at % 2 === 0 ? width + 1 : height + 1);
      }
    }
  });

  test("hinges stand in their order, and what is together before what is not", () => {
    const { standing, fork } = layoutOf(picture.places);
    const places = standing.map(({ x }) => x);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { kind, x } of standing) expect(x < fork).toBe(kind === "trunk");
  });

  test("words of one level do not run into each other", () => {
    for (const side of [0, 1]) {
      const said = shapes.flatMap((shape) =>
        shape.kind === "words" && shape.id.startsWith("caption") && shape.id.endsWith(String(side)) ? [shape] : [],
      );
      const wide = (text: string, size: number): number => Math.max(...text.split("\n").map((line) => line.length * size * 0.42));
      for (const [at, one] of said.entries())
        for (const other of said.slice(at + 1)) {
          const rows = (shape: typeof one): number => shape.text.split("\n").length * shape.size * 0.6;
          if (Math.abs(one.points[1] - other.points[1]) > rows(one) + rows(other)) continue;
          const gap = Math.abs(one.points[0] - other.points[0]) - (wide(one.text, one.size) + wide(other.text, other.size)) / 2;
          expect(gap, `${one.id} and ${other.id}`).toBeGreaterThan(-4);
        }
    }
  });
});

test("a rail that is over early has neither squares nor words beyond its end", () => {
  const { shapes } = railsOf(pictureOf("urals", "council_europe", ["brest", null]));
  const after = order.slice(order.indexOf("brest") + 1);
  for (const hinge of after) expect(shapes.filter(({ id }) => id === `caption ${hinge} 0` || id.startsWith(`node ${hinge} 0`))).toEqual([]);
  expect(shapes.some(({ id }) => id === "said 0")).toBe(true);
});

test("two rails of one tone are told apart", () => {
  const picture = { ...pictureOf("long_nep", "warning_heeded"), tones: ["ink", "ink"] as const };
  expect(railsOf(picture).shapes.some(({ id }) => id === "rail 1 hollow")).toBe(true);
  expect(railsOf({ ...picture, tones: ["red", "ink"] }).shapes.some(({ id }) => id === "rail 1 hollow")).toBe(false);
});

test("upright, the twisted part ends where the rails go on", () => {
  for (const count of [1, 2, 8, 27]) {
    const { shapes, width, height } = ropeOf(count, ["red", "ink"], true);
    for (const side of [0, 1]) {
      const last = shapes.find(({ id }) => id === `slant ${side}`);
      expect(last?.points.slice(-2)).toEqual([side === 0 ? 9 : 49, height]);
    }
    for (const { points } of shapes)
      for (const [at, value] of points.entries()) expect(value).toBeLessThanOrEqual(at % 2 === 0 ? width : height + 1);
    // The first is on its own side where they part.
    const straight = shapes.find(({ id }) => id === `straight ${count - 1} 0`);
    expect(straight?.points[0]).toBeLessThan(width / 2);
  }
});

test("words break into no more than three lines, and none is lost", () => {
  for (const text of ["Let members elect secretaries", "Send greetings, stay out", "Ask"]) {
    const lines = linesOf(text, 15, 60);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.join(" ")).toBe(text);
  }
});
