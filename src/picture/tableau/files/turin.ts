// File 10: the shop floor at night, the gate.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, fullness, ground, share } from "../common.ts";
import { banner, crowd } from "../people.ts";
import { type Shape, area, box, disc, stroke } from "../../shape.ts";

/** Where the lines of the shop meet. */
const far = [660, 250] as const;

/** A point of the shop: so far from the eye (0 near, 1 at the end), so far from the middle, so high. */
function inShop(depth: number, across: number, high: number): readonly [number, number] {
  const s = (1 - depth) ** 2;
  return [far[0] + across * s, far[1] + 30 + (560 - high) * s];
}

/** A chassis on the line: two rails, what joins them, and its wheels; the near ones are the larger. */
function chassis(id: string, depth: number): Shape[] {
  const next = depth + 0.1;
  const s = (1 - depth) ** 2;
  const at = (d: number, across: number): readonly [number, number] => inShop(d, across, 120);
  return [
    ...[-1, 1].map((side) =>
      area(
        `${id} beam ${side}`,
        "land",
        [...at(depth, side * 110 - 300), ...at(depth, side * 110 - 270), ...at(next, side * 110 - 270), ...at(next, side * 110 - 300)],
        { from: [-300, 300], turn: 0.2 + depth / 2 },
      ),
    ),
    ...[-1, 1].map((side) => {
      const [x, y] = inShop(depth, side * 150 - 285, 80);
      return disc(`${id} wheel ${side}`, "grey", x, y, 62 * s, { from: [-300, 300], turn: 0.3 + depth / 2 });
    }),
  ];
}

/** Its scenes. */
export const turin: Record<SceneOf<"turin">, Compose> = {
  works: (world) => [
    ground("ink"),
    ...Array.from({ length: 6 }, (_, at) => {
      const [a, b] = [inShop(at * 0.13, -1200, 900), inShop(at * 0.13, 1200, 900)];
      const [c, d] = [inShop(at * 0.13 + 0.06, 1200, 900), inShop(at * 0.13 + 0.06, -1200, 900)];
      return area(`roof ${at}`, "grey", [...a, ...b, ...c, ...d], { from: [0, -400], turn: at * 0.06 });
    }),
    area("floor", "grey", [-600, 900, 1700, 900, far[0] + 40, far[1] + 50, far[0] - 40, far[1] + 50]),
    ...Array.from({ length: 5 }, (_, at) => (at < world.gauges.works + 1 ? chassis(`chassis ${at}`, 0.68 - at * 0.15) : [])).flat(),
    ...crowd("hands", 700, 470, {
      columns: 5,
      rows: 3,
      size: 30,
      gap: 22,
      full: fullness(world),
      tone: (dice) => (dice < 0.4 ? "red" : "light"),
    }),
    stroke("chalk", "light", 8, [120, 700, 940, 640], { dash: [40, 20], from: [-900, 0], turn: 0.7 }),
  ],
  gate: (world) => [
    ground("land"),
    box("street", "ground", -600, 610, 2200, 600),
    ...[180, 760].map((x, at) => box(`pier ${at}`, "ink", x, 150, 90, 470, { from: [0, 600], turn: at * 0.1 })),
    ...Array.from({ length: 14 }, (_, at) =>
      stroke(`bar ${at}`, "ink", 9, [290 + at * 36, 610, 290 + at * 36, 230 + Math.abs(at - 6.5) * 9], {
        from: [0, -600],
        turn: at * 0.03,
      }),
    ),
    ...banner("banner", 330, 120, 360, 60, 20),
    ...[300, 660].flatMap((x, at) => [
      area(`guard ${at}`, "red", [x - 34, 700, x - 28, 500, x + 28, 500, x + 34, 700], { from: [0, 400], turn: 0.4 }),
      disc(`guard head ${at}`, "ink", x, 470, 26, { from: [0, 400], turn: 0.4 }),
      stroke(`rifle ${at}`, "ink", 9, [x + 44, 690, x + 54, 400], { from: [0, 400], turn: 0.5 }),
    ]),
    stroke("shut", "ink", 12 + 10 * share(world.gauges.army), [270, 420, 760, 420], { from: [-700, 0], turn: 0.6 }),
  ],
};
