// File 13: the mezzanine over the table, the glasses, the inquiry.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, papers, row } from "../common.ts";
import { area, box, disc, stroke } from "../../shape.ts";

/** Its scenes. */
export const tiflis: Record<SceneOf<"tiflis">, Compose> = {
  mezzanine: () => [
    ground("ink"),
    disc("lamplight", "grey", 520, 400, 380),
    disc("table", "land", 520, 400, 250, { turn: 0.1 }),
    disc("cloth", "light", 520, 400, 210, { turn: 0.2 }),
    ...Array.from({ length: 8 }, (_, at) => {
      const turn = (at / 8) * Math.PI * 2;
      return disc(`guest ${at}`, at === 3 ? "red" : "ink", 520 + Math.cos(turn) * 290, 400 + Math.sin(turn) * 290, 44, { turn: 0.4 });
    }),
    box("rail", "ink", -600, 600, 2200, 40, { from: [0, 300], turn: 0.5 }),
    ...Array.from({ length: 12 }, (_, at) => box(`baluster ${at}`, "ink", 20 + at * 86, 600, 26, 500, { from: [0, 300], turn: 0.5 })),
  ],
  glasses: (world) => [
    ground(),
    box("table", "ink", -600, 620, 2200, 700),
    ...Array.from({ length: 6 }, (_, at) => {
      const x = 110 + at * 160;
      return [
        area(`glass ${at}`, "light", [x - 50, 380, x + 50, 380, x + 36, 620, x - 36, 620], { from: [0, -500], turn: at * 0.05 }),
        area(`wine ${at}`, "red", [x - 44, 470 + at * 10, x + 44, 470 + at * 10, x + 36, 620, x - 36, 620], {
          from: [0, -500],
          turn: at * 0.05,
        }),
      ];
    })
      .flat()
      .filter((_, at) => at < 4 + world.gauges.nations * 2),
  ],
  inquiry: () => [
    ground("land"),
    area("table", "ink", [60, 560, 900, 360, 1000, 470, 140, 720], { from: [900, 0] }),
    ...papers("paper", 11, 180, 470, 640, 130),
    ...row("chair", 3, 300, 330, 160, 80, () => "ink", [0, -400]),
    box("one", "red", 640, 640, 84, 84, { from: [0, 400], turn: 0.5 }),
    stroke("line", "red", 8, [60, 570, 900, 370], { turn: 0.7 }),
  ],
};
