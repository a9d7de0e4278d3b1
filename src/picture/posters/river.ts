// The Danube of a poster: its bends, the boats and bridges on it, the towns on its banks.
import { type Shape, area, box, chance, stroke, turned } from "../shape.ts";
import type { Run } from "./parts.ts";

/** A town on a bank: houses, and a spire or a dome over them. */
export function town(id: string, x: number, foot: number, houses: number, crown: "spire" | "dome"): Shape[] {
  const row = Array.from({ length: houses }, (_, at) => {
    const high = 34 + chance(`${id} ${at}`) * 56;
    return box(`${id} ${at}`, "ink", x + at * 25, foot - high, 20, high);
  });
  const [middle, top] = [x + houses * 12.5, foot - 96];
  return crown === "spire"
    ? [...row, area(`${id} spire`, "ink", [middle - 15, foot, middle - 11, top, middle, top - 46, middle + 11, top, middle + 15, foot])]
    : [
        ...row,
        area(`${id} drum`, "ink", [middle - 34, foot, middle - 34, top + 24, middle + 34, top + 24, middle + 34, foot]),
        area(
          `${id} dome`,
          "ink",
          Array.from({ length: 13 }, (_, at) => [
            middle - Math.cos((at / 12) * Math.PI) * 34,
            top + 26 - Math.sin((at / 12) * Math.PI) * 46,
          ]).flat(),
        ),
        area(`${id} lantern`, "ink", [middle - 6, top - 12, middle, top - 54, middle + 6, top - 12]),
      ];
}

/** The river’s bends on the sheet. */
export const bends = [
  [-40, 176],
  [138, 176],
  [224, 262],
  [224, 436],
  [322, 534],
  [322, 640],
  [470, 860],
] as const;

/** Boats on the river, one for each decision; those of a departure go up it. */
export function boats({ departed }: Run): Shape[] {
  const legs = bends.slice(1).map(([x1, y1], at) => {
    const [x0, y0] = bends[at] ?? [0, 0];
    return { x0, y0, long: Math.hypot(x1 - x0, y1 - y0), turn: Math.atan2(y1 - y0, x1 - x0), x1, y1 };
  });
  const whole = legs.reduce((sum, { long }) => sum + long, 0) - 150;
  return departed.flatMap((up, at) => {
    let along = 40 + (at / departed.length) * whole;
    const leg = legs.find(({ long }) => (along -= long) < 0) ?? legs[0];
    if (leg === undefined) return [];
    const part = 1 + along / leg.long;
    const [x, y] = [leg.x0 + (leg.x1 - leg.x0) * part, leg.y0 + (leg.y1 - leg.y0) * part];
    const hull = up ? [x + 11, y - 7, x - 12, y, x + 11, y + 7] : [x - 11, y - 7, x + 12, y, x - 11, y + 7];
    return turned([area(`boat ${at}`, up ? "light" : "ink", hull)], x, y, (leg.turn * 180) / Math.PI);
  });
}

/** A bridge over the river where it runs down the sheet. */
export const bridge = (id: string, x: number, y: number): Shape[] => [
  stroke(`${id} deck`, "ink", 10, [x - 92, y, x + 92, y]),
  ...[-44, 44].map((side) => box(`${id} tower ${side}`, "ink", x + side - 8, y - 38, 16, 50)),
  stroke(`${id} chain`, "ink", 4, [x - 92, y - 4, x - 44, y - 36, x - 20, y - 16, x + 20, y - 16, x + 44, y - 36, x + 92, y - 4]),
];
