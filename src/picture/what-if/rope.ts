// The rails where two histories decide alike: two strands, twisted into one.
import { type Shape, box, stroke } from "../shape.ts";
import type { Heights, Layout, Rails, RailsPicture, Standing } from "./rails-layout.ts";

/** How wide a rail is. */
export const rail = 10;
/** Where the twisted part lies about its middle. */
export const sway = 6;

/** A part of a rail; the second of two in one tone is hollow. */
export function strand(id: string, side: 0 | 1, tones: RailsPicture["tones"], points: readonly number[]): Shape[] {
  const whole = stroke(id, tones[side], rail, points);
  return side === 1 && tones[0] === tones[1] ? [whole, stroke(`${id} hollow`, "paper", rail - 6, points)] : [whole];
}

/** Both strands while they are one: they cross between each two decisions, the one over the other in turn, so that the first is above at the end. */
export function twistShapes(
  { standing, fork }: Pick<Layout, "standing" | "fork">,
  { middle }: Pick<Heights, "middle">,
  tones: RailsPicture["tones"],
): Shape[] {
  const places = standing.filter(({ kind }) => kind === "trunk").map(({ x }) => x);
  if (places.length === 0) return [];
  const crossings = places.slice(1).map((x, at) => (x + (places[at] ?? 0)) / 2);
  const half = Math.min(9, (places[1] ?? fork) / 6 + 3);
  const bounds = [0, ...crossings.flatMap((x) => [x - half, x + half]), fork];
  /** Whether the first is above in a straight part. */
  const above = (part: number): boolean => (crossings.length - part) % 2 === 0;
  const y = (side: number, part: number): number => middle + ((side === 0) === above(part) ? -sway : sway);
  // A little longer than they are, so that no seam is seen.
  const straight = Array.from({ length: crossings.length + 1 }, (_, part) => {
    const [from, to] = [(bounds[2 * part] ?? 0) - 0.5, (bounds[2 * part + 1] ?? 0) + 0.5];
    return ([0, 1] as const).flatMap((side) => strand(`straight ${part} ${side}`, side, tones, [from, y(side, part), to, y(side, part)]));
  }).flat();
  const crossed = crossings.flatMap((_, part) => {
    const over = part % 2 === 0 ? 0 : 1;
    const under = over === 0 ? 1 : 0;
    const points = (side: number): number[] => [bounds[2 * part + 1] ?? 0, y(side, part), bounds[2 * part + 2] ?? 0, y(side, part + 1)];
    return [
      ...strand(`under ${part}`, under, tones, points(under)),
      stroke(`edge ${part}`, "paper", rail + 4, points(over)),
      ...strand(`crossing ${part}`, over, tones, points(over)),
    ];
  });
  return [...places.map((x, at) => box(`tick ${at}`, "ink", x - 1.5, middle - 20, 3, 40)), ...crossed, ...straight];
}

/** The gutter of the upright form: how wide it is, and where its rails have their middles. */
const gutter = { width: 58, rails: [9, 49] } as const;
const down = 30;

/** The twisted part upright, for where there is no room for the drawing; at its foot the two go apart, if they ever do. */
export function ropeOf(count: number, tones: RailsPicture["tones"], parts: boolean): Rails {
  const pitch = Math.max(9, Math.min(22, 200 / Math.max(1, count)));
  const fork = pitch * count;
  const standing = Array.from({ length: count }, (_, at): Standing => {
    const x = pitch * (at + 0.5);
    return { hinge: String(at), kind: "trunk", name: "", date: "", key: false, sides: [null, null], x, level: 0 };
  });
  const middle = gutter.width / 2;
  const lying = [
    ...twistShapes({ standing, fork }, { middle }, tones),
    ...(parts ? ([1, 0] as const) : []).flatMap((side) =>
      strand(`slant ${side}`, side, tones, [fork - 1, middle + (side === 0 ? -sway : sway), fork + down, gutter.rails[side]]),
    ),
  ];
  const upright = (shape: Shape): Shape =>
    ({ ...shape, points: shape.points.map((_, at, all) => all[at % 2 === 0 ? at + 1 : at - 1] ?? 0) }) as Shape;
  return { width: gutter.width, height: fork + (parts ? down : 0), shapes: lying.map(upright) };
}
