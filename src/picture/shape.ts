// What every picture is made of: flat shapes and words in a few tones, and how one picture becomes another.

/** A colour by its office; the theme says which colour that is. `bright` and `redSmall` are red for small letters, on ink and on paper. */
export type Tone = "ground" | "paper" | "light" | "land" | "ink" | "red" | "grey" | "deep" | "bright" | "redSmall";

/** Width and height of the board of a tableau. Its middle band, from 170 to 630, is seen on every screen. */
export const board = { width: 1000, height: 800 } as const;

interface Common {
  /** The same id in two pictures is the same thing, which moves from one place to the other. */
  readonly id: string;
  readonly tone: Tone;
  /** Where it comes in from, as a way across the board; where it stands when nothing is said. */
  readonly from?: readonly [dx: number, dy: number];
  /** When it comes in: 0 first, 1 last. */
  readonly turn?: number;
  /** 0 is not seen, 1 is whole; whole where nothing is said. */
  readonly opacity?: number;
}

/** A filled polygon, its corners as x, y, x, y … */
export interface Area extends Common {
  readonly kind: "area";
  readonly points: readonly number[];
}

interface Disc extends Common {
  readonly kind: "disc";
  /** x, y and radius. */
  readonly points: readonly [number, number, number];
}

/** The rim of a disc, `width` thick. */
interface Ring extends Common {
  readonly kind: "ring";
  /** x, y and radius of the middle of the rim. */
  readonly points: readonly [number, number, number];
  readonly width: number;
}

/** A line through its points, `width` thick. */
export interface Stroke extends Common {
  readonly kind: "stroke";
  readonly points: readonly number[];
  readonly width: number;
  /** Lengths of dash and gap; drawn through where nothing is said. */
  readonly dash?: readonly [on: number, off: number];
}

/** Letters of the display face. */
export interface Words extends Common {
  readonly kind: "words";
  /** Lines end with a line feed. */
  readonly text: string;
  /** Where they stand: on the middle of their height. */
  readonly points: readonly [x: number, y: number];
  readonly size: number;
  readonly weight: number;
  /** Between letters, in parts of the size. */
  readonly spacing: number;
  /** Which part of their width stands there. */
  readonly anchor: 0 | 0.5 | 1;
  /** Degrees, clockwise. */
  readonly angle?: number;
  /** How wide they may be; what is wider is set smaller. */
  readonly fit?: number;
  /** A rim that keeps what lies under the letters from crossing them. */
  readonly rim?: Tone;
}

/** Closed rings, filled where they lie in each other an odd number of times, with a rim of ink. */
export interface Outline extends Common {
  readonly kind: "outline";
  /** Each as x, y, x, y … */
  readonly rings: readonly (readonly number[])[];
  /** How they lie: x·scale + left, y·scale + top. */
  readonly points: readonly [left: number, top: number, scale: number];
  /** Thickness of the rim. */
  readonly width: number;
}

export type Shape = Area | Disc | Ring | Stroke | Words | Outline;

export const area = (id: string, tone: Tone, points: readonly number[], more: Partial<Area> = {}): Area => ({
  kind: "area",
  id,
  tone,
  points,
  ...more,
});

export const disc = (id: string, tone: Tone, x: number, y: number, r: number, more: Partial<Disc> = {}): Disc => ({
  kind: "disc",
  id,
  tone,
  points: [x, y, r],
  ...more,
});

export const stroke = (id: string, tone: Tone, width: number, points: readonly number[], more: Partial<Stroke> = {}): Stroke => ({
  kind: "stroke",
  id,
  tone,
  width,
  points,
  ...more,
});

export const ring = (id: string, tone: Tone, width: number, x: number, y: number, r: number, more: Partial<Ring> = {}): Ring => ({
  kind: "ring",
  id,
  tone,
  width,
  points: [x, y, r],
  ...more,
});

export const words = (id: string, tone: Tone, text: string, x: number, y: number, size: number, more: Partial<Words> = {}): Words => ({
  kind: "words",
  id,
  tone,
  text,
  points: [x, y],
  size,
  weight: 500,
  spacing: 0.06,
  anchor: 0,
  ...more,
});

export const box = (id: string, tone: Tone, x: number, y: number, w: number, h: number, more: Partial<Area> = {}): Area =>
  area(id, tone, [x, y, x + w, y, x + w, y + h, x, y + h], more);

/** A box with a border about its edge. */
export const framed = (id: string, tone: Tone, border: Tone, width: number, x: number, y: number, w: number, h: number): Area[] => [
  box(`${id} border`, border, x - width / 2, y - width / 2, w + width, h + width),
  box(id, tone, x + width / 2, y + width / 2, w - width, h - width),
];

/** Turned about a point, by an angle in degrees, clockwise. */
export function turned<T extends Shape>(shapes: readonly T[], cx: number, cy: number, degrees: number): T[] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return shapes.map((shape) => ({
    ...shape,
    points: shape.points.map((value, at, all) => {
      if ((shape.kind === "disc" || shape.kind === "ring") && at === 2) return value;
      const x = (at % 2 === 0 ? value : (all[at - 1] ?? 0)) - cx;
      const y = (at % 2 === 0 ? (all[at + 1] ?? 0) : value) - cy;
      return at % 2 === 0 ? cx + x * cos - y * sin : cy + x * sin + y * cos;
    }),
  }));
}

/** A number from 0 to 1 that is always the same for the same name: which place in a crowd stays empty, which seat is whose. */
export function chance(name: string): number {
  let hash = 2166136261;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

const ease = (t: number): number => 1 - (1 - t) ** 3;

/** The part of the way that a shape has gone when the picture has gone `t` of it. */
function own(t: number, turn: number): number {
  const start = turn * 0.5;
  return ease(Math.max(0, Math.min(1, (t - start) / 0.5)));
}

function moved(shape: Shape, share: number): Shape {
  const [dx, dy] = shape.from ?? [0, 0];
  const points = shape.points.map((value, at) => {
    if ((shape.kind === "disc" || shape.kind === "ring") && at === 2) return shape.from === undefined ? value * (1 - share) : value;
    return value + (at % 2 === 0 ? dx : dy) * share;
  });
  return { ...shape, points } as Shape;
}

/**
 * The picture between two pictures. What both have moves; what only one has comes in, or goes out the way it came.
 *
 * @param t - 0 is `before`, 1 is `after`
 */
export function between(before: readonly Shape[], after: readonly Shape[], t: number): readonly Shape[] {
  if (t >= 1) return after;
  const old = new Map(before.map((shape) => [shape.id, shape]));
  const kept = new Set(after.map(({ id }) => id));
  const leaving = before.filter(({ id }) => !kept.has(id)).map((shape) => moved(shape, ease(Math.min(1, t * 2))));
  const coming = after.map((shape) => {
    const share = own(t, shape.turn ?? 0);
    const was = old.get(shape.id);
    if (was === undefined) return moved(shape, 1 - share);
    if (was.kind !== shape.kind || was.points.length !== shape.points.length) return shape;
    return {
      ...shape,
      points: shape.points.map((value, at) => (was.points[at] ?? value) + (value - (was.points[at] ?? value)) * share),
    } as Shape;
  });
  // What leaves and does not move is gone at once: it would only stand in the way.
  return [...leaving.filter(({ from, kind }) => from !== undefined || kind === "disc"), ...coming];
}
