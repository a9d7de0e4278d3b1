// What on the stage can be pointed at and activated: the choices of the fork, and the nodes of the Line.
import type { CityState } from "../core/cues.ts";
import type { LinePicture } from "./line.ts";
import type { PlaceId } from "./places.ts";
import { forkEnds, lineX, lineY } from "./axis.ts";
import type { Layout, Point } from "./layout.ts";

export type Target =
  | { readonly kind: "choice"; readonly id: string; readonly locked: boolean }
  | { readonly kind: "city"; readonly place: PlaceId; readonly state: CityState }
  | { readonly kind: "node"; readonly entry: number; readonly question: string };

function near([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const long = (x1 - x0) ** 2 + (y1 - y0) ** 2;
  const share = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / long));
  return Math.hypot(x - x0 - share * (x1 - x0), y - y0 - share * (y1 - y0));
}

/** What lies under a point of the stage, in CSS pixels. Small strips are only looked at. */
export function targetAt(point: Point, picture: LinePicture, layout: Layout): Target | null {
  if (!layout.roomy) return null;
  const ends = forkEnds(picture, layout);
  const found = ends.findIndex(({ from, bend, end }) => {
    const tail: Point = [end[0] + 24, end[1]];
    return Math.min(near(point, bend, tail), near(point, [from[0] + 16, from[1] + (bend[1] - from[1]) * 0.4], bend)) < 13;
  });
  const choice = picture.fork?.choices[found];
  if (choice !== undefined) return { kind: "choice", id: choice.id, locked: choice.locked };
  const away = ({ at, level }: { at: number; level: number }): number =>
    Math.hypot(point[0] - lineX(at, layout), point[1] - lineY(level, layout));
  // Nodes stand closer together than a finger is wide: the nearest is meant.
  const nearest = picture.nodes.filter((node) => node.entry !== null && away(node) < 15).sort((a, b) => away(a) - away(b))[0];
  if (nearest === undefined || nearest.entry === null) return null;
  return { kind: "node", entry: nearest.entry, question: nearest.question };
}
