// File 16: the delegations in their rooms, the carafe in the sun.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, papers } from "../common.ts";
import { hall } from "../people.ts";
import { area, box, disc, stroke } from "../../shape.ts";

/** Its scenes. */
export const reading: Record<SceneOf<"reading">, Compose> = {
  delegates: (world) => [
    ground(),
    ...hall("delegates", 500, 760, 6, 92, 40, {
      full: 0.96,
      tone: (_share, dice) => (dice < 0.5 - world.gauges.debate * 0.1 ? "red" : dice < 0.8 ? "ink" : "grey"),
    }),
    box("desk", "ink", 400, 690, 200, 110, { from: [0, 400], turn: 0.5 }),
  ],
  carafe: () => [
    ground("land"),
    area("sunlight", "light", [620, -600, 1500, -600, 700, 1400, 100, 1400]),
    area("table", "ink", [-600, 600, 1700, 540, 1700, 1300, -600, 1300]),
    area("neck", "grey", [464, 210, 536, 210, 530, 340, 470, 340], { from: [0, -500], turn: 0.3 }),
    area("carafe", "grey", [470, 340, 530, 340, 620, 590, 590, 640, 410, 640, 380, 590], { from: [0, -500], turn: 0.3 }),
    area("water", "light", [428, 460, 572, 460, 612, 584, 586, 628, 414, 628, 388, 584], { from: [0, -500], turn: 0.35 }),
    disc("stopper", "red", 500, 184, 34, { from: [0, -500], turn: 0.4 }),
    ...papers("sheet", 7, 640, 610, 320, 120),
    stroke("pencil", "red", 10, [120, 690, 310, 650], { from: [-400, 0], turn: 0.5 }),
  ],
};
