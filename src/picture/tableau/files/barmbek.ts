// File 15: the gymnasium with its bar, the courier’s train.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, fullness, ground } from "../common.ts";
import { rails, train } from "../machines.ts";
import { crowd } from "../people.ts";
import { area, box, disc, stroke } from "../../shape.ts";

/** Its scenes. */
export const barmbek: Record<SceneOf<"barmbek">, Compose> = {
  gymnasium: (world) => [
    ground("ink"),
    area("floor", "land", [-600, 640, 1700, 560, 1700, 1300, -600, 1300]),
    ...[0, 1, 2, 3, 4, 5, 6].map((at) => stroke(`rung ${at}`, "grey", 10, [640, 120 + at * 66, 960, 104 + at * 66], { turn: at * 0.05 })),
    ...[640, 800, 960].map((x, at) => stroke(`upright ${at}`, "grey", 14, [x, 80, x, 590])),
    stroke("rope", "light", 12, [470, -80, 476, 470], { from: [0, -500], turn: 0.2 }),
    stroke("bar", "red", 22, [40, 330, 430, 310], { from: [-600, 0], turn: 0.3 }),
    box("post", "grey", 70, 330, 20, 330, { from: [0, 500] }),
    box("post 2", "grey", 390, 310, 20, 340, { from: [0, 500] }),
    ...crowd("waiting", 120, 640, {
      columns: 17,
      rows: 3,
      size: 34,
      gap: 14,
      full: fullness(world),
      tone: (dice) => (dice < 0.15 ? "red" : dice < 0.4 ? "grey" : "ink"),
    }),
  ],
  courier: () => [
    ground(),
    disc("clock", "light", 770, 200, 130, { turn: 0.1 }),
    disc("rim", "ink", 770, 200, 14, { turn: 0.2 }),
    stroke("hour", "ink", 14, [770, 200, 720, 260], { turn: 0.3 }),
    stroke("minute", "red", 9, [770, 200, 850, 130], { turn: 0.4 }),
    ...rails("track", -100, 690, 1100, 590, 60),
    ...train("train", 90, 620, 1.2, 4, () => "ink"),
    area("wedge", "red", [40, 300, 330, 470, 60, 420], { from: [-600, 0], turn: 0.6 }),
  ],
};
