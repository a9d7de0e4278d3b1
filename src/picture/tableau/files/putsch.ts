// File 08: the pit at work, the pit on strike, the water tower.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, hands } from "../common.ts";
import { crowd } from "../people.ts";
import { factory } from "../machines.ts";
import { hatch, plane, wedge } from "../things.ts";
import { type Shape, area, box, disc, stroke } from "../../shape.ts";

const winding = (stands: boolean): Shape[] => {
  const spokes = Array.from({ length: 6 }, (_, at) => {
    const turn = ((at * 60 + (stands ? 0 : 22)) * Math.PI) / 180;
    return stroke(`spoke ${at}`, "ink", 7, [600, 296, 600 + Math.cos(turn) * 92, 296 + Math.sin(turn) * 92], { turn: 0.6 });
  });
  return [
    stroke("leg", "ink", 20, [600, 300, 430, 720], { from: [0, 500] }),
    stroke("leg 2", "ink", 20, [600, 300, 800, 720], { from: [0, 500], turn: 0.1 }),
    stroke("leg 3", "ink", 14, [600, 300, 600, 720], { from: [0, 500], turn: 0.1 }),
    ...[0, 1, 2].map((at) =>
      stroke(`brace ${at}`, "ink", 9, [560 - at * 40, 400 + at * 100, 648 + at * 48, 400 + at * 100], { from: [0, 500], turn: 0.2 }),
    ),
    disc("wheel", "ink", 600, 296, 104, { turn: 0.3 }),
    disc("wheel inside", stands ? "land" : "red", 600, 296, 86, { turn: 0.4 }),
    ...spokes,
    disc("hub", "ink", 600, 296, 18, { turn: 0.6 }),
  ];
};

/** Its scenes. */
export const putsch: Record<SceneOf<"putsch">, Compose> = {
  pit: () => [
    ground(),
    plane("tip", "land", -100, 730, 640, 300, 340),
    ...factory("works", 40, 722, 0.9, true),
    ...winding(false),
    stroke("rope", "ink", 5, [690, 250, 960, 640], { turn: 0.7 }),
    box("floor", "ink", -100, 718, 1200, 200, { from: [0, 200] }),
  ],
  still: (world) => [
    ground("land"),
    ...winding(true),
    box("floor", "ground", -100, 640, 1200, 300, { from: [0, 200] }),
    ...crowd("people", -10, 560, { columns: 31, rows: 7, size: 21, gap: 12, full: 0.97, tone: hands(world), shear: 3 }),
  ],
  tower: ({ standings, memories }) => [
    ground(),
    disc("sun", "land", 600, 400, 300),
    area("shaft", "ink", [540, 760, 556, 380, 644, 380, 660, 760], { from: [0, 500] }),
    area("tank", "ink", [470, 392, 490, 250, 710, 250, 730, 392], { from: [0, -500], turn: 0.2 }),
    area("roof", "red", [476, 252, 600, 180, 724, 252], { from: [0, -500], turn: 0.4 }),
    ...[0, 1, 2, 3].map((at) => box(`slit ${at}`, "paper", 512 + at * 48, 300, 20, 46, { turn: 0.6 })),
    ...(standings.allies === "iron_berlin"
      ? [wedge("left", "red", [520, 560], [60, 420], [40, 560], 0.5), wedge("right", "ink", [690, 560], [1060, 420], [1080, 560], 0.6)]
      : []),
    ...(memories.legien === "crushed" ? hatch("held", "ink", 700, 480, 320, 240, 40, 5) : []),
    box("floor", "ink", -100, 748, 1200, 200, { from: [0, 200] }),
  ],
};
