// The red wedge: its point at a city, its words in it.
import { spots } from "virtual:coast";
import { type Layout, type Point, type View2D, gaugesEnd, onStage } from "./layout.ts";
import type { MapPicture } from "./map.ts";
import type { PlaceId } from "./places.ts";
import { type Shape, type Words, area, words } from "./shape.ts";

type Corners = readonly [tip: Point, top: Point, bottom: Point];

/**
 * The three corners: the point at the city, the base to the east, rising; falling where it would run into the gauges.
 *
 * @param view - how the corners are to be given
 * @param look - how the map lies on the stage, which says how much room there is
 */
function cornersOf(place: PlaceId, gauges: MapPicture["gauges"], view: View2D, look: View2D, layout: Layout): Corners {
  const [x, y] = spots[place];
  const [stageX, stageY] = onStage(place, look);
  // It keeps inside the right edge, so that its words can be read, and below the gauges.
  const most = Math.max(110, Math.min(x > 640 ? 300 : 500, (layout.width - stageX) / view.scale - 24));
  const under = layout.roomy ? ((stageY - gaugesEnd(gauges)) / look.scale) * 2 : most;
  const falls = under < most * 0.7;
  const long = falls ? most : Math.min(most, under);
  const corner = (dx: number, dy: number): Point => [(x + 16 + dx) * view.scale + view.left, (y + dy) * view.scale + view.top];
  return falls
    ? [corner(0, 2), corner(long * 0.92, -long * 0.06), corner(long, long * 0.52)]
    : [corner(0, -2), corner(long, -long * 0.5), corner(long * 0.92, long * 0.1)];
}

/** Whether a point lies in the wedge, at least so far from its edges; which of its sides is the inner one follows from the way round. */
function lies([px, py]: Point, corners: Corners, from: number): boolean {
  const sides = corners.map(([x0, y0], at) => {
    const [x1, y1] = corners[(at + 1) % 3] ?? corners[0];
    return ((x1 - x0) * (py - y0) - (y1 - y0) * (px - x0)) / Math.hypot(x1 - x0, y1 - y0);
  });
  return sides.every((side) => side >= from) || sides.every((side) => side <= -from);
}

/** The smallest that they are set, in CSS pixels: where even these do not fit, they touch. */
const smallest = 8;
/** How far its words keep from the edges, in parts of their size. */
const margin = 0.3;
/** Where the middle of the words may be on the way from the point to the base, the best place first. */
const middles = [0.71, 0.68, 0.74, 0.65, 0.77, 0.62, 0.59];

/** Its words, in one line or two, as large as they may be without touching an edge. */
function wordsIn(corners: Corners, text: string): Words {
  const [tip, top, bottom] = corners;
  const base: Point = [(top[0] + bottom[0]) / 2, (top[1] + bottom[1]) / 2];
  const parts = text.toUpperCase().split(" ");
  const half = Math.ceil(parts.length / 2);
  const lines = parts.length > 1 ? [parts.slice(0, half).join(" "), parts.slice(half).join(" ")] : [text.toUpperCase()];
  const [dx, dy] = [base[0] - tip[0], base[1] - tip[1]];
  const [ux, uy] = [dx / Math.hypot(dx, dy), dy / Math.hypot(dx, dy)];
  const set = (words: readonly string[], size: number, part: number): { fits: boolean; at: Point } => {
    const at: Point = [tip[0] + dx * part, tip[1] + dy * part];
    const long = (Math.max(...words.map((line) => line.length)) * size * 0.63) / 2;
    const high = (words.length - 0.3) * size * 0.65;
    const fits = [-1, 1].every((side) =>
      [-1, 1].every((way) =>
        lies([at[0] + ux * long * way - uy * high * side, at[1] + uy * long * way + ux * high * side], corners, size * margin),
      ),
    );
    return { fits, at };
  };
  for (let size = 24; size > smallest; size -= 0.5)
    for (const part of middles)
      for (const of of [[lines.join(" ")], lines])
        if (set(of, size, part).fits) return wedgeWords(text, of, size, set(of, size, part).at, [dx, dy]);
  return wedgeWords(text, lines, smallest, set(lines, smallest, 0.65).at, [dx, dy]);
}

const wedgeWords = (text: string, lines: readonly string[], size: number, [x, y]: Point, [dx, dy]: Point): Words =>
  words(`wedge ${text}`, "light", lines.join("\n"), x, y, size, {
    weight: 600,
    anchor: 0.5,
    angle: (Math.atan2(dy, dx) * 180) / Math.PI,
  });

/** The wedge of a map, as it stands when it has come. */
interface Wedge {
  readonly shape: Shape;
  readonly words: Words;
  /** What labels keep away from, as a box; and whether a point lies on the wedge. */
  readonly taken: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  readonly covers: (point: Point) => boolean;
}

/**
 * @param view - how it is to be given
 * @param look - how the map lies on the stage
 * @returns null where the map has none
 */
export function wedgeOf({ wedge, gauges }: MapPicture, view: View2D, look: View2D, layout: Layout): Wedge | null {
  if (wedge === null) return null;
  const corners = cornersOf(wedge.place, gauges, view, look, layout);
  const told = wordsIn(corners, wedge.words);
  const [[x, y], { size }] = [told.points, told];
  const wide = Math.max(...told.text.split("\n").map((line) => line.length)) * size * 0.32;
  return {
    shape: area("wedge", "red", corners.flat()),
    words: told,
    taken: { x0: x - wide, y0: y - size * 1.7, x1: x + wide, y1: y + size * 1.7 },
    covers: (point) => lies(point, corners, 0),
  };
}
