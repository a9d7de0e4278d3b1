// The railways on the map: dashes where trains run; where one is cut, two stumps with a bar across each.
import { type Point, type View2D, onStage } from "./layout.ts";
import type { MapPicture } from "./map.ts";
import { railways } from "./places.ts";
import { type Shape, stroke } from "./shape.ts";

const dash = [7, 4] as const;
/** How far along the way the stumps end and the bars stand, and half the length of a bar, in CSS pixels. */
const stumps = { first: 0.36, second: 0.64, bars: [0.4, 0.6], half: 7 } as const;

function cut(id: string, [x0, y0]: Point, [x1, y1]: Point): Shape[] {
  const part = (share: number): Point => [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
  const turn = Math.atan2(y1 - y0, x1 - x0) + Math.PI / 2;
  const [dx, dy] = [Math.cos(turn) * stumps.half, Math.sin(turn) * stumps.half];
  return [
    stroke(`${id} one`, "ink", 1.6, [x0, y0, ...part(stumps.first)], { dash }),
    stroke(`${id} two`, "ink", 1.6, [...part(stumps.second), x1, y1], { dash }),
    ...stumps.bars.map((share) => {
      const [x, y] = part(share);
      return stroke(`${id} bar ${share}`, "red", 3, [x - dx, y - dy, x + dx, y + dy]);
    }),
  ];
}

/** Every railway, as it is now. */
export const railShapes = ({ rails }: MapPicture, view: View2D): Shape[] =>
  railways.flatMap(([from, to], at): Shape[] => {
    const id = `rail ${from} ${to}`;
    const [a, b] = [onStage(from, view), onStage(to, view)];
    return rails[at] === true ? [stroke(id, "ink", 1.6, [...a, ...b], { dash })] : cut(id, a, b);
  });
