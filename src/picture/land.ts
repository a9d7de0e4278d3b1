// The land and the sea: the ground of the map.
import { coast } from "virtual:coast";
import type { View2D } from "./layout.ts";
import { type Shape, box } from "./shape.ts";

/** The rings of a path of lines alone, each as x, y, x, y … */
const ringsOf = (path: string): number[][] =>
  path
    .split("M")
    .slice(1)
    .map((ring) => (ring.match(/-?[\d.]+/g) ?? []).map(Number));

/** How much of the map there is, in whole CSS pixels. */
export const mapSize = ({ scale }: View2D): { width: number; height: number } => ({
  width: Math.ceil(coast.width * scale),
  height: Math.ceil(coast.height * scale),
});

let known: number[][] | null = null;

/** The rings of the coast, read when they are first drawn. */
const rings = (): number[][] => (known ??= ringsOf(coast.path));

/** The coast, with the Caspian as a hole in the land. */
export function landShapes(view: View2D): Shape[] {
  const { width, height } = mapSize(view);
  return [
    box("sea", "deep", view.left, view.top, width, height),
    { kind: "outline", id: "land", tone: "land", rings: rings(), points: [view.left, view.top, view.scale], width: 1.35 },
  ];
}
