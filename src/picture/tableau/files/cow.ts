// File 18: the warrant and the granary, the halter.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, papers, sacks, share } from "../common.ts";
import { figure } from "../people.ts";
import { area, box, disc, stroke } from "../../shape.ts";

/** Its scenes. */
export const cow: Record<SceneOf<"cow">, Compose> = {
  warrant: (world) => [
    ground(),
    area("granary", "ink", [520, 210, 760, 90, 1000, 210, 1000, 640, 520, 640], { from: [600, 0] }),
    box("opening", "land", 640, 360, 240, 280, { from: [600, 0], turn: 0.1 }),
    ...sacks("sack", 656, 380, 208, 250, Math.round(4 + share(world.gauges.bread) * 12), "light"),
    area("table", "ink", [-60, 560, 430, 520, 470, 620, -60, 690], { from: [-600, 0], turn: 0.2 }),
    ...papers("order", 6, 40, 540, 340, 90),
    box("stamp", "red", 330, 470, 44, 60, { from: [0, -400], turn: 0.5 }),
    ...figure("clerk", 190, 560, 320, { coat: "grey", head: "light", cap: "ink" }),
  ],
  halter: () => [
    ground("paper"),
    area("thaw", "land", [-600, 600, 1700, 560, 1700, 1300, -600, 1300]),
    area("barn", "grey", [-80, 180, 120, 80, 330, 180, 330, 600, -80, 610]),
    area(
      "cow",
      "ink",
      [430, 390, 470, 360, 720, 350, 760, 300, 830, 292, 850, 340, 900, 372, 886, 410, 820, 404, 790, 470, 480, 500, 436, 470],
      { from: [500, 0] },
    ),
    ...[460, 520, 720, 770].map((x, at) => box(`leg ${at}`, "ink", x, 470, 26, 170, { from: [500, 0] })),
    stroke("horn", "light", 10, [780, 300, 790, 250, 820, 240], { from: [500, 0], turn: 0.1 }),
    disc("eye", "light", 838, 340, 8, { turn: 0.3 }),
    stroke("halter", "red", 9, [856, 388, 930, 470, 950, 560], { from: [500, 0], turn: 0.3 }),
    box("newspaper", "light", 820, 392, 62, 44, { from: [0, -400], turn: 0.6 }),
    ...[360, 250, 930].flatMap((x, at) =>
      figure(`woman ${at}`, x, 720, 300, { coat: at === 1 ? "grey" : "ink", head: "light", cap: "red" }),
    ),
  ],
};
