// File 01: the railwaymen’s table, and the trains that wait for what is signed there.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, row, papers } from "../common.ts";
import { rails, train } from "../machines.ts";
import { area, box, chance, disc, stroke, turned } from "../../shape.ts";

/** Its scenes. */
export const railwaymen: Record<SceneOf<"railwaymen">, Compose> = {
  table: ({ memories }) => {
    const emptied = memories.coalition === "walkout";
    return [
      ground(),
      disc("lamp", "land", 560, 420, 330),
      area("beam", "paper", [560, 90, 210, 800, 1000, 800], { turn: 0.1 }),
      ...turned(
        [
          box("table", "ink", -120, 400, 1300, 150, { from: [-1200, 0] }),
          box("edge", "grey", -120, 550, 1300, 18, { from: [-1200, 0] }),
          ...papers("paper", 15, 60, 410, 900, 130),
          ...row(
            "far",
            11,
            130,
            318,
            78,
            52,
            (at) => (emptied && chance(`gone ${at}`) < 0.62 ? null : chance(`far ${at}`) < 0.5 ? "ink" : "grey"),
            [0, -500],
          ),
          ...row(
            "near",
            12,
            60,
            592,
            80,
            60,
            (at) => (at < 4 ? "red" : emptied && chance(`left ${at}`) < 0.5 ? null : chance(`near ${at}`) < 0.5 ? "ink" : "light"),
            [0, 500],
          ),
        ],
        540,
        470,
        -15,
      ),
    ];
  },
  rails: ({ memories }) => {
    const { coalition } = memories;
    const late = coalition === null;
    return [
      ground("land"),
      disc("moon", "paper", 640, 350, 250),
      area("field", "ground", [-700, 1100, -700, 710, 1700, 210, 1700, 1100]),
      ...[0, 1, 2, 3, 4].map((at) =>
        stroke(`pole ${at}`, "ink", 9 - at, [330 + at * 170, 560 - at * 36, 330 + at * 170, 330 - at * 14], {
          from: [0, 400],
          turn: at * 0.06,
        }),
      ),
      ...rails("line", -160, 770, 1160, 486, 74, late),
      ...turned(
        train("train", 300, 622, 1.6, 3, (at) => (coalition === "walkout" ? (at === 1 ? "red" : "ink") : at === 0 ? "light" : "red")),
        300,
        622,
        -12.1,
      ),
      // Until midnight it stands at stop.
      stroke("post", "ink", 13, [178, 690, 178, 330], { from: [0, 500], turn: 0.4 }),
      ...turned([box("arm", late ? "red" : "ink", 178, 338, 150, 30, { from: [0, -400], turn: 0.6 })], 178, 353, late ? 0 : -42),
      disc("signal", late ? "red" : "light", 178, 353, 26, { turn: 0.7 }),
    ];
  },
};
