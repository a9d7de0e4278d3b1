// File 09: the road, the wire, the river.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground } from "../common.ts";
import { crowd } from "../people.ts";
import { wedge } from "../things.ts";
import { type Shape, type Tone, area, box, chance, disc, stroke } from "../../shape.ts";

const cart = (id: string, x: number, y: number, s: number, load: Tone | null): Shape[] => [
  ...(load === null
    ? []
    : [
        area(`${id} load`, load, [x + 6 * s, y - 44 * s, x + 20 * s, y - 78 * s, x + 84 * s, y - 78 * s, x + 98 * s, y - 44 * s], {
          from: [-600, 0],
        }),
      ]),
  area(`${id} box`, "ink", [x, y - 52 * s, x + 104 * s, y - 52 * s, x + 94 * s, y - 22 * s, x + 10 * s, y - 22 * s], { from: [-600, 0] }),
  disc(`${id} wheel`, "ink", x + 24 * s, y - 14 * s, 18 * s, { from: [-600, 0] }),
  disc(`${id} wheel 2`, "ink", x + 80 * s, y - 14 * s, 18 * s, { from: [-600, 0] }),
  disc(`${id} hub`, "paper", x + 24 * s, y - 14 * s, 5 * s, { from: [-600, 0] }),
  disc(`${id} hub 2`, "paper", x + 80 * s, y - 14 * s, 5 * s, { from: [-600, 0] }),
  stroke(`${id} shaft`, "ink", 6 * s, [x + 100 * s, y - 38 * s, x + 156 * s, y - 24 * s], { from: [-600, 0] }),
];

/** Its scenes. */
export const vistula: Record<SceneOf<"vistula">, Compose> = {
  field: (world) => [
    ground(),
    box("sky", "paper", -100, -100, 1200, 480),
    disc("sun", "red", 780, 380, 120),
    box("land", "ground", -100, 380, 1200, 600),
    area("road", "land", [-100, 830, 330, 830, 800, 384, 770, 384], { from: [-300, 200] }),
    ...Array.from({ length: 4 }, (_, at) =>
      cart(`cart ${at}`, 130 + at * 170, 710 - at * 92, 1.5 - at * 0.34, world.gauges.bread > at ? "red" : at === 0 ? "grey" : null),
    ).flat(),
  ],
  wire: (world) => {
    const poles = Array.from({ length: 6 }, (_, at) => {
      const s = 1 - at * 0.15;
      return { x: 130 + at * 172, foot: 770 - at * 26, top: 770 - at * 26 - 480 * s, s };
    });
    // Where the army is worn out, so is its wire.
    const broken = world.gauges.army <= 1;
    const hung = (side: number): number[] =>
      poles.flatMap(({ x, top, s }, at) => {
        const next = poles[at + 1];
        const here = [x + side * 58 * s, top + 34 * s];
        if (next === undefined) return here;
        if (broken && side < 0 && at === 1) return [...here, x + 60, 640, x + 120, next.foot - 20];
        return [...here, (x + next.x) / 2 + (side * 58 * (s + next.s)) / 2, (top + next.top) / 2 + 60 * s];
      });
    return [
      ground("land"),
      disc("sun", "paper", 720, 430, 220, { turn: 0.1 }),
      area("earth", "ground", [-600, 1100, -600, 800, 1000, 590, 1700, 590, 1700, 1100]),
      area("road", "paper", [120, 1000, 560, 1000, 960, 610, 920, 610], { from: [-300, 200], turn: 0.2 }),
      ...poles.flatMap(({ x, foot, top, s }, at) => [
        stroke(`pole ${at}`, "ink", 20 * s, [x, foot, x, top], { from: [0, 500], turn: at * 0.08 }),
        stroke(`arm ${at}`, "ink", 11 * s, [x - 66 * s, top + 44 * s, x + 66 * s, top + 44 * s], { from: [0, 500], turn: at * 0.08 }),
        ...[-1, 1].map((side) => disc(`cup ${at} ${side}`, "light", x + side * 58 * s, top + 34 * s, 9 * s, { turn: 0.4 + at * 0.05 })),
      ]),
      ...[-1, 1].map((side) => stroke(`wire ${side}`, side < 0 ? "red" : "ink", 5, hung(side), { from: [-900, 200], turn: 0.5 })),
    ];
  },
  river: ({ memories }) => {
    const { curzon } = memories;
    return [
      ground(),
      area("river", "land", [180, -200, 330, -200, 470, 260, 400, 520, 520, 1000, 340, 1000, 250, 540, 310, 280], { from: [0, -900] }),
      disc("city", curzon === "taken" ? "red" : "ink", 300, 420, 84, { turn: 0.3 }),
      disc("city heart", "paper", 300, 420, 34, { turn: 0.4 }),
      ...(curzon === "halt"
        ? [stroke("line", "red", 18, [760, 170, 700, 420, 760, 700], { from: [400, 0], turn: 0.4 })]
        : [wedge("drive", "red", [curzon === "taken" ? 300 : 440, 430], [1040, 250], [1060, 620], 0.4)]),
      ...(curzon === "marched" ? [wedge("strike", "ink", [800, 500], [470, 900], [640, 930], 0.8)] : []),
      // The army: in ranks behind its line, or strung out along the way it came.
      ...(curzon === "halt"
        ? crowd("army", 800, 250, { columns: 6, rows: 11, size: 22, gap: 16, full: 0.9, tone: (dice) => (dice < 0.75 ? "ink" : "red") })
        : Array.from({ length: 16 }, (_, at) =>
            box(
              `army ${at}`,
              at % 3 === 0 ? "red" : "ink",
              560 + at * 34 + chance(`hx ${at}`) * 30,
              640 + chance(`hy ${at}`) * 90 - at * 5,
              22,
              22,
              {
                from: [500, 0],
                turn: 0.5 + at * 0.02,
              },
            ),
          )),
    ];
  },
};
