// Where things stand on the stage, in CSS pixels, for any size; and the shapes that the moving and the still picture share.
import { coast, frontLines, spots } from "virtual:coast";
import type { CityState } from "../core/cues.ts";
import type { MapPicture } from "./map.ts";
import * as names from "#words/names.ts";
import { type PlaceId, places } from "./places.ts";
import type { colours } from "./palette.ts";
import { board } from "./shape.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

export interface Layout extends Size {
  /** Height of the map; below it lies the Line. */
  readonly map: number;
  /** Height of the Line’s strip; 0 where there is no room. */
  readonly strip: number;
  /** Whether there is room for words on the strip, and for the gauges. */
  readonly roomy: boolean;
  /** Thickness of the rule between them. */
  readonly rule: number;
}

/** Cities that carry a label when nothing else asks for the room. */
const majors: readonly PlaceId[] = [
  "petrograd",
  "moscow",
  "berlin",
  "warsaw",
  "kyiv",
  "vienna",
  "budapest",
  "munich",
  "turin",
  "hamburg",
  "kiel",
  "paris",
  "tiflis",
  "baku",
  "tsaritsyn",
  "odesa",
  "riga",
  "constantinople",
  "kharkiv",
  "samara",
];

/** Where the gauges end, from the top, where there is room for them. */
export const dialsEnd = 200;

/** Divides a stage of some size. */
export function layOut({ width, height }: Size): Layout {
  const roomy = width >= 460 && height >= 420;
  const strip = roomy ? Math.round(Math.min(210, height * 0.23)) : height >= 190 ? 40 : 0;
  const rule = roomy ? 8 : strip > 0 ? 3 : 0;
  return { width, height, map: height - strip - rule, strip, roomy, rule };
}

/** How the map lies: a point of `virtual:coast` stands at x·scale + left. */
export interface View2D {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** The map so that it fills its place and leans towards where the story is. */
export function lookAt(place: PlaceId, { width, map, roomy }: Layout): View2D {
  const cover = Math.max(width / coast.width, map / coast.height);
  const scale = cover * (roomy ? 1.08 : Math.min(2, 330 / (coast.width * cover) + 1));
  const [x, y] = spots[place];
  const clamp = (value: number, least: number): number => Math.min(0, Math.max(least, value));
  return {
    scale,
    left: clamp(width * (roomy ? 0.45 : 0.5) - x * scale, width - coast.width * scale),
    top: clamp(map * 0.55 - y * scale, map - coast.height * scale),
  };
}

/** The board so that it covers the stage, its middle in the middle. */
export function ontoStage({ width, map }: Layout): View2D {
  const scale = Math.max(width / board.width, map / board.height);
  return { scale, left: (width - board.width * scale) / 2, top: (map - board.height * scale) / 2 };
}

/** A place on the stage. */
export function onStage(place: PlaceId, { scale, left, top }: View2D): Point {
  const [x, y] = spots[place];
  return [x * scale + left, y * scale + top];
}

/** A ship of a blockade, seen from the side: its hull and its funnel. */
function ship([x, y]: Point): [Point, Point, Point][] {
  const [bow, stern, keel]: [Point, Point, number] = [[x - 11, y], [x + 9, y], y + 6];
  return [
    [bow, stern, [x + 6, keel]],
    [bow, [x + 6, keel], [x - 6, keel]],
    [
      [x - 2, y],
      [x + 4, y],
      [x + 4, y - 8],
    ],
    [
      [x - 2, y],
      [x - 2, y - 8],
      [x + 4, y - 8],
    ],
  ];
}

/**
 * A front as an edge with teeth towards the councils’ side.
 *
 * @param before - where it was, as `south orel`; undefined where it is new
 * @param t - how far it has moved, 0 to 1; a new one grows from its middle
 * @returns the edge, and each tooth as a triangle; of a blockade, the ships
 */
export function frontEdge(
  name: string,
  before: string | undefined,
  t: number,
  { scale, left, top }: View2D,
): { edge: Point[]; teeth: [Point, Point, Point][] } {
  const line = frontLines[name] ?? [];
  const old = before === undefined ? undefined : frontLines[before];
  const middle = (line.length - 1) / 2;
  const edge = line.map(([x, y], at): Point => {
    const [x0, y0] = old?.[at] ?? line[Math.round(middle)] ?? [x, y];
    return [(x0 + (x - x0) * t) * scale + left, (y0 + (y - y0) * t) * scale + top];
  });
  // A blockade is no edge: ships in a row.
  if (name.endsWith(" blockade")) return { edge: [], teeth: edge.flatMap(ship) };
  const teeth: [Point, Point, Point][] = [];
  for (let at = 0; at + 1 < edge.length; at++) {
    const [[x0, y0], [x1, y1]] = [edge[at] ?? [0, 0], edge[at + 1] ?? [0, 0]];
    const long = Math.hypot(x1 - x0, y1 - y0);
    const count = Math.floor(long / 15);
    for (let tooth = 0; tooth < count; tooth++) {
      const [a, b] = [(tooth + 0.12) / count, (tooth + 0.88) / count];
      const on = (share: number, out: number): Point => [
        x0 + (x1 - x0) * share + ((y1 - y0) / long) * out,
        y0 + (y1 - y0) * share - ((x1 - x0) / long) * out,
      ];
      teeth.push([on(a, 0), on(b, 0), on((a + b) / 2, 10)]);
    }
  }
  return { edge, teeth };
}

/** A label beside its mark. */
export interface Label {
  readonly place: PlaceId;
  readonly text: string;
  readonly at: Point;
  /** Horizontal anchor: 0 left, 0.5 middle, 1 right. */
  readonly anchor: number;
  /** CSS pixels. */
  readonly size: number;
  /** Whether it stands on the wedge. */
  readonly onWedge: boolean;
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const meets = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

function within([x, y]: Point, corners: readonly [Point, Point, Point]): boolean {
  const sides = corners.map(([x0, y0], at) => {
    const [x1, y1] = corners[(at + 1) % 3] ?? corners[0];
    return (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) > 0;
  });
  return sides.every((side) => side === sides[0]);
}

/** Labels that meet neither one another nor a mark, the most important first. */
export function labels(picture: MapPicture, view: View2D, layout: Layout, taken: readonly Box[]): Label[] {
  const size = layout.roomy ? 13 : 11;
  const wanted = [...new Set<PlaceId>([picture.place, ...picture.named, ...majors])];
  const marks = wanted.map((place): Box => {
    const [x, y] = onStage(place, view);
    return { x0: x - 7, y0: y - 7, x1: x + 7, y1: y + 7 };
  });
  const done: Box[] = [...taken];
  const corners = picture.wedge === null ? null : wedge(picture.wedge.place, view, view, layout);
  if (corners !== null && picture.wedge !== null) {
    const { at, size: letter, lines } = wedgeWords(corners, picture.wedge.words);
    const half = Math.max(...lines.map((line) => line.length)) * letter * 0.3;
    done.push({ x0: at[0] - half, y0: at[1] - letter * 1.7, x1: at[0] + half, y1: at[1] + letter * 1.7 });
  }
  return wanted.flatMap((place, at): Label[] => {
    const [x, y] = onStage(place, view);
    if (x < 0 || y < 0 || x > layout.width || y > layout.map) return [];
    const text = names.places[place].toUpperCase();
    const wide = text.length * size * 0.56 + 4;
    const sides = [...new Set([places[place].label, "right", "left", "above", "below"] as const)];
    for (const side of sides) {
      const gap = picture.cities[place] === "quiet" ? 9 : 17;
      const spot: Point =
        side === "right" ? [x + gap, y] : side === "left" ? [x - gap, y] : side === "above" ? [x, y - gap - 6] : [x, y + gap + 6];
      const anchor = side === "right" ? 0 : side === "left" ? 1 : 0.5;
      const x0 = spot[0] - wide * anchor;
      const box = { x0, y0: spot[1] - size * 0.65, x1: x0 + wide, y1: spot[1] + size * 0.65 };
      const inside = box.x0 > 4 && box.x1 < layout.width - 4 && box.y0 > 4 && box.y1 < layout.map - 4;
      if (!inside || done.some((other) => meets(other, box)) || marks.some((mark, other) => other !== at && meets(mark, box))) continue;
      done.push(box);
      const middle: Point = [x0 + wide / 2, spot[1]];
      return [{ place, text, at: spot, anchor, size, onWedge: corners !== null && within(middle, corners) }];
    }
    return [];
  });
}

/**
 * The three corners of the wedge: its point at the city, its base to the east, rising; falling where it would run into the gauges.
 *
 * @param view - how the corners are to be given
 * @param look - how the map lies on the stage, which says how much room there is
 */
export function wedge(place: PlaceId, view: View2D, look: View2D, layout: Layout): readonly [Point, Point, Point] {
  const [x, y] = spots[place];
  const [stageX, stageY] = onStage(place, look);
  // It keeps inside the right edge, so that its words can be read, and below the gauges.
  const most = Math.max(110, Math.min(x > 640 ? 300 : 500, (layout.width - stageX) / view.scale - 24));
  const under = layout.roomy ? ((stageY - dialsEnd) / look.scale) * 2 : most;
  const falls = under < most * 0.7;
  const long = falls ? most : Math.min(most, under);
  const corner = (dx: number, dy: number): Point => [(x + 16 + dx) * view.scale + view.left, (y + dy) * view.scale + view.top];
  return falls
    ? [corner(0, 2), corner(long * 0.92, -long * 0.06), corner(long, long * 0.52)]
    : [corner(0, -2), corner(long, -long * 0.5), corner(long * 0.92, long * 0.1)];
}

/** Where the wedge’s words stand, how they turn and how large they may be. */
export function wedgeWords(
  [tip, top, bottom]: readonly [Point, Point, Point],
  words: string,
): { at: Point; turn: number; size: number; lines: string[] } {
  const base: Point = [(top[0] + bottom[0]) / 2, (top[1] + bottom[1]) / 2];
  const along = (share: number): Point => [tip[0] + (base[0] - tip[0]) * share, tip[1] + (base[1] - tip[1]) * share];
  const parts = words.toUpperCase().split(" ");
  const half = Math.ceil(parts.length / 2);
  const lines = parts.length > 2 ? [parts.slice(0, half).join(" "), parts.slice(half).join(" ")] : [words.toUpperCase()];
  const long = Math.hypot(base[0] - tip[0], base[1] - tip[1]);
  const widest = Math.max(...lines.map((line) => line.length));
  const size = Math.max(9, Math.min(24, (long * 0.56) / (widest * 0.6)));
  return { at: along(0.71), turn: Math.atan2(base[1] - tip[1], base[0] - tip[0]), size, lines };
}

export interface DateBlock {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly year: { readonly at: Point; readonly size: number };
  readonly day: { readonly at: Point; readonly size: number };
}

/** The black block of the year, with the day and the place on it in red. */
export function dateBlock({ roomy, width }: Layout): DateBlock {
  if (!roomy)
    return {
      box: { x: 0, y: 0, width: Math.min(width, 236), height: 48 },
      year: { at: [14, 24], size: 34 },
      day: { at: [98, 25], size: 13 },
    };
  return { box: { x: 28, y: 34, width: 306, height: 144 }, year: { at: [44, 93], size: 100 }, day: { at: [47, 156], size: 21 } };
}

/** How a city is marked. Shape carries the meaning as well as colour. */
export const marks: Readonly<
  Record<CityState, { readonly shape: "square" | "disc" | "ring" | "cross" | "hollow"; readonly colour: keyof typeof colours }>
> = {
  quiet: { shape: "square", colour: "ink" },
  stirring: { shape: "ring", colour: "red" },
  council: { shape: "disc", colour: "red" },
  reaction: { shape: "cross", colour: "ink" },
  hungry: { shape: "hollow", colour: "red" },
};
