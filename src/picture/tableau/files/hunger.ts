// File 12: the siding, the scales, the steamer.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, fullness, ground } from "../common.ts";
import { rails, train } from "../machines.ts";
import { crowd } from "../people.ts";
import { area, box, chance, disc, stroke } from "../../shape.ts";

/** Its scenes. */
export const hunger: Record<SceneOf<"hunger">, Compose> = {
  siding: (world) => [
    ground("paper"),
    disc("sun", "land", 760, 300, 150),
    box("plain", "ground", -600, 430, 2200, 800),
    ...rails("siding", -100, 560, 1100, 480, 60),
    ...train("train", 150, 520, 1.1, 5, (at) => (at % 2 === 0 ? "grey" : "ink")),
    ...crowd("waiting", 60, 610, {
      columns: 20,
      rows: 4,
      size: 24,
      gap: 22,
      full: 1 - fullness(world) / 2,
      tone: (dice) => (dice < 0.2 ? "grey" : "ink"),
    }),
  ],
  scales: (world) => [
    ground(),
    stroke("beam", "red", 30, [-100, 120, 1100, 300], { from: [-900, 0] }),
    stroke("cord", "ink", 6, [300, 180, 120, 520], { from: [0, -500], turn: 0.2 }),
    stroke("cord 2", "ink", 6, [300, 180, 480, 520], { from: [0, -500], turn: 0.2 }),
    area("pan", "ink", [90, 520, 510, 520, 430, 590, 170, 590], { from: [0, -500], turn: 0.3 }),
    ...Array.from({ length: 12 + world.gauges.bread * 14 }, (_, at) =>
      disc(`grit ${at}`, at % 3 === 0 ? "land" : "light", 190 + chance(`gx ${at}`) * 220, 512 - chance(`gy ${at}`) * 44, 8, {
        from: [0, -500],
        turn: 0.5,
      }),
    ),
    ...Array.from({ length: 9 }, (_, at) =>
      area(`bowl ${at}`, at % 4 === 2 ? "red" : "ink", [40 + at * 110, 660, 130 + at * 110, 660, 108 + at * 110, 710, 62 + at * 110, 710], {
        from: [0, 300],
        turn: 0.4 + at * 0.03,
      }),
    ),
  ],
  steamer: () => [
    ground(),
    box("water", "land", -600, 600, 2200, 700),
    area("hull", "ink", [120, 470, 1100, 440, 1100, 620, 220, 620], { from: [800, 0] }),
    box("house", "light", 400, 370, 500, 90, { from: [800, 0], turn: 0.1 }),
    area("funnel", "red", [600, 370, 620, 200, 700, 200, 720, 370], { from: [800, 0], turn: 0.2 }),
    stroke("gangway", "ink", 12, [180, 690, 420, 480], { from: [-500, 200], turn: 0.5 }),
    box("quay", "ink", -600, 690, 1000, 600, { from: [-500, 0] }),
    ...[210, 260, 310, 360].map((x, at) =>
      box(`one ${at}`, at % 2 === 0 ? "ink" : "red", x, 630 - at * 44, 26, 26, { from: [-400, 300], turn: 0.6 + at * 0.05 }),
    ),
  ],
};
