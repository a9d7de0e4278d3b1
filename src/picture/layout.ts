// How a stage of any size is divided, and how the map and a tableau lie on it, in CSS pixels.
import { coast, spots } from "virtual:coast";
import type { PlaceId } from "./places.ts";
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

/** Where the first row of gauges begins, from the top, and how far apart the rows are: more than five stand closer, and nearly end where five do. */
export const gaugeRows = (dials: readonly unknown[]): { readonly top: number; readonly row: number } =>
  dials.length > 5 ? { top: 34, row: 20 } : { top: 60, row: 26 };

/** Where the gauges with what they stand on begin and end, from the top. */
export const gaugesTop = (dials: readonly unknown[]): number => gaugeRows(dials).top - 16;
export function gaugesEnd(dials: readonly unknown[]): number {
  const { top, row } = gaugeRows(dials);
  return top + dials.length * row + 10;
}

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
