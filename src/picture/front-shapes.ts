// Fronts on the map: an edge with teeth towards the councils’ side, and the ships of a blockade.
import { frontLines } from "virtual:coast";
import type { Point, View2D } from "./layout.ts";
import { type Shape, area, stroke } from "./shape.ts";

/** How far apart the teeth of a front stand, and how long they are, in CSS pixels. */
const tooth = { step: 15, long: 10 } as const;

/** A ship seen from the side: its hull and its funnel. */
const shipShapes = (id: string, [x, y]: Point): Shape[] => [
  area(`${id} hull`, "ink", [x - 11, y, x + 9, y, x + 6, y + 6, x - 6, y + 6]),
  area(`${id} funnel`, "ink", [x - 2, y, x + 4, y, x + 4, y - 8, x - 2, y - 8]),
];

function teeth(id: string, [x0, y0]: Point, [x1, y1]: Point): Shape[] {
  const long = Math.hypot(x1 - x0, y1 - y0);
  const count = Math.floor(long / tooth.step);
  const on = (share: number, out: number): Point => [
    x0 + (x1 - x0) * share + ((y1 - y0) / long) * out,
    y0 + (y1 - y0) * share - ((x1 - x0) / long) * out,
  ];
  return Array.from({ length: count }, (_, at) => {
    const [a, b] = [(at + 0.12) / count, (at + 0.88) / count];
    return area(`${id} ${at}`, "ink", [...on(a, 0), ...on(b, 0), ...on((a + b) / 2, tooth.long)]);
  });
}

/**
 * A front on its way.
 *
 * @param before - where it was, as `south orel`; undefined where it is new
 * @param t - how far it has moved, 0 to 1; a new one grows from its middle
 */
function edgeShapes(name: string, before: string | undefined, { scale, left, top }: View2D, t: number): Shape[] {
  const line = frontLines[name] ?? [];
  const old = before === undefined ? undefined : frontLines[before];
  const middle = line[Math.round((line.length - 1) / 2)];
  const edge = line.map(([x, y], at): Point => {
    const [x0, y0] = old?.[at] ?? middle ?? [x, y];
    return [(x0 + (x - x0) * t) * scale + left, (y0 + (y - y0) * t) * scale + top];
  });
  const id = `front ${name}`;
  // A blockade is no edge: ships in a row.
  if (name.endsWith(" blockade")) return edge.flatMap((at, number) => shipShapes(`${id} ${number}`, at));
  // A border has no side: it is drawn in dashes, and when it is lifted it goes.
  if (name.endsWith(" border") || name.endsWith(" lifted")) {
    const opacity = name.endsWith(" border") ? 1 : before?.endsWith(" border") === true ? 1 - t : 0;
    return opacity > 0 ? [stroke(id, "red", 3, edge.flat(), { dash: [9, 5], opacity })] : [];
  }
  // Not every front of the story runs over land that is drawn.
  if (edge.length === 0) return [];
  return [stroke(id, "ink", 5, edge.flat()), ...edge.slice(1).flatMap((to, at) => teeth(`${id} tooth ${at}`, edge[at] ?? to, to))];
}

/** The fronts of a map, on their way from where they were. */
export const frontShapes = (now: readonly string[], view: View2D, before: readonly string[] = [], t = 1): Shape[] =>
  now.flatMap((name) => {
    const kind = `${name.split(" ", 1)[0]} `;
    return edgeShapes(
      name,
      before.find((old) => old.startsWith(kind)),
      view,
      t,
    );
  });
