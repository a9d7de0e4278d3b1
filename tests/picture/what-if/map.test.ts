// The map as it is drawn, wide and tall: a press finds what it is aimed at, rows are as high as a finger is wide, and squares are as large as shares.
import { describe, expect, test } from "vitest";
import { contrastOf } from "../../../src/core/what-if/contrast.ts";
import { type MapPicture, twoLines } from "../../../src/picture/what-if/picture.ts";
import { squaresOf, throughOf } from "../../../src/picture/what-if/points.ts";
import { type Bed, courseOf, riverOf } from "../../../src/picture/what-if/river.ts";
import { tallAt, tallBed, tallRoom, tallShapes } from "../../../src/picture/what-if/tall.ts";
import { wide, wideAt, wideBed, wideRoom, wideShapes } from "../../../src/picture/what-if/wide.ts";
import { acts, ask, mapUnder, unders } from "./shipped.ts";

const map = mapUnder({});
const { columns, names, order } = map;

function pictureAt(place: number, bed: Bed): MapPicture {
  const river = riverOf(map.waters, order, bed, map.middle, map.late);
  const line = ask("line", { history: null });
  return {
    columns,
    river,
    acts,
    names,
    years: names.map(() => "’20"),
    early: {},
    pointed: { place, option: columns[place]?.points[0]?.option ?? null, said: [] },
    through: null,
    part: {},
    yours: null,
    happened: {
      answers: new Map(line.answers.map(({ hinge, option }) => [hinge, option])),
      last: line.answers.length - 1,
      course: courseOf(river, line, names),
    },
  };
}

describe("a press", () => {
  test.each([796, 1056, 1536])("finds every answer on a map %i wide, whichever column is open", (width) => {
    for (const open of columns.keys()) {
      const room = wideRoom(columns.length, open, width);
      for (const [place, x] of room.columns.entries())
        for (const [lane, y] of wide.lanes.entries()) expect(wideAt(room, x, y)).toEqual({ place, lane });
      // The words of the open column are its own.
      expect(wideAt(room, (room.columns[open] ?? 0) + wide.open - 30, wide.lanes[1])).toEqual({ place: open, lane: 1 });
      expect(wideAt(room, room.columns[3] ?? 0, 500)).toEqual({ place: 3, lane: null });
    }
  });

  test.each([320, 390, 720])("finds every row of the open act on a map %i wide, and opens another act at its first hinge", (width) => {
    for (const open of columns.keys()) {
      const room = tallRoom(acts, open, width);
      for (const { from, to } of acts)
        for (let place = from; place <= to; place++) {
          const y = room.rows[place] ?? 0;
          const shown = from <= open && open <= to;
          expect(tallAt(room, { acts }, 20, y).place).toBe(shown ? place : from);
        }
    }
  });

  test("has room for a finger in every row of the open act", () => {
    const { rows } = tallRoom(acts, 8, 390);
    for (let place = 7; place <= 14; place++) expect((rows[place] ?? 0) - (rows[place - 1] ?? 0)).toBeGreaterThanOrEqual(44);
  });
});

describe("the drawing", () => {
  test("stays within its width", () => {
    for (const [shapes, width] of [
      [wideShapes(pictureAt(3, wideBed), wideRoom(columns.length, 3, 1056), order), 1056],
      [tallShapes(pictureAt(8, tallBed({ width: 320 }, order.length)), tallRoom(acts, 8, 320)), 320],
    ] as const)
      for (const shape of shapes)
        if (shape.kind === "stroke" || shape.kind === "area")
          for (let at = 0; at < shape.points.length; at += 2) {
            expect(shape.points[at], shape.id).toBeGreaterThanOrEqual(-0.01);
            expect(shape.points[at], shape.id).toBeLessThanOrEqual(width + 0.01);
          }
  });

  test("has one shape of a name", () => {
    for (const shapes of [
      wideShapes(pictureAt(3, wideBed), wideRoom(columns.length, 3, 1056), order),
      tallShapes(pictureAt(8, tallBed({ width: 320 }, order.length)), tallRoom(acts, 8, 320)),
    ]) {
      const ids = shapes.map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
    }
  });
});

describe("the squares", () => {
  test("have areas like shares of those that come to the hinge, and what happened stands first", () => {
    for (const under of unders)
      for (const column of mapUnder(under).columns) {
        const squares = squaresOf(column);
        expect(squares[0]?.recorded).toBe(true);
        expect(squares.filter(({ recorded }) => recorded)).toHaveLength(1);
        const [most, other] = [...column.points].sort((a, b) => b.share - a.share);
        if (most === undefined || other === undefined) continue;
        const sides = [most, other].map(({ option }) => squares.find((square) => square.option === option)?.side ?? 0);
        if (other.share > 0.05 * column.asked) expect(((sides[1] ?? 0) / (sides[0] ?? 1)) ** 2).toBeCloseTo(other.share / most.share, 6);
      }
  });

  test("of those that are not asked are as many as go on past the hinge", () => {
    const tax = columns.find(({ hinge }) => hinge === "tax");
    const factions = columns.find(({ hinge }) => hinge === "factions");
    // All that come to the one go on to the other.
    expect((tax?.asked ?? 0) + (tax?.passed ?? 0)).toBeCloseTo(factions?.asked ?? 0, 9);
    expect(tax?.passed).toBeGreaterThan(0.05);
    expect(columns[0]?.passed).toBe(0);
  });

  test("through an answer are those of its histories", () => {
    const column = columns[0];
    if (column === undefined) throw new Error("no column");
    const [first] = column.points;
    const squares = throughOf(column, (_, option) => (option === first?.option ? 1 : 0));
    expect(squares.map(({ side }) => side > 0)).toEqual(column.points.map((_, at) => at === 0));
  });
});

describe("what a decision makes of the ends", () => {
  test("is the end that it moves most, beside the other open answers", () => {
    const cabinet = ask("decided", { hinge: "legien" }).find(({ option }) => option === "cabinet");
    const contrast = cabinet && contrastOf(cabinet);
    if (cabinet === undefined || !contrast) throw new Error("it moves none");
    const moved = Math.abs(contrast.here - contrast.others);
    for (const [ending, share] of Object.entries(cabinet.here))
      expect(Math.abs(share - (cabinet.others[ending] ?? 0))).toBeLessThanOrEqual(moved);
    expect(contrast.here).toBe(cabinet.here[contrast.ending]);
  });

  test("is nothing where nothing stands open beside it, or where it moves none by two in a hundred", () => {
    const none = { option: "a", open: 1, endings: { x: 1 }, contested: 0, here: { x: 0 }, others: { x: 0 } };
    expect(contrastOf(none)).toBeNull();
    expect(contrastOf({ ...none, contested: 1, here: { x: 0.51, y: 0.49 }, others: { x: 0.5, y: 0.5 } })).toBeNull();
    expect(contrastOf({ ...none, contested: 1, here: { x: 0.6, y: 0.4 }, others: { x: 0.5, y: 0.5 } })?.ending).toBe("x");
  });
});

test("words are broken into two lines of about one length", () => {
  expect(twoLines("Turn the cabinet down")).toBe("Turn the\ncabinet down");
  expect(twoLines("Requisition")).toBe("Requisition");
});
