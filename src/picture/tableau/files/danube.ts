// File 06: the bridge, the estate, two cities on one river.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground } from "../common.ts";
import { banner } from "../people.ts";
import { rails } from "../machines.ts";
import { hatch, plane, wedge } from "../things.ts";
import { type Tone, area, box, disc, stroke } from "../../shape.ts";

/** Its scenes. */
export const danube: Record<SceneOf<"danube">, Compose> = {
  bridge: (world) => {
    const towers = [310, 760];
    const chains = [
      [-120, 500, 60, 470, 200, 390, 310, 270],
      [310, 270, 420, 390, 535, 428, 650, 390, 760, 270],
      [760, 270, 870, 390, 1010, 470, 1120, 500],
    ];
    return [
      ground(),
      plane("hill", "land", -200, 560, 700, 270, 160),
      ...(world.memories.vienna === "joins" ? banner("banner", 470, 300, 130, 46, 20, 0.8) : []),
      box("river", "land", -100, 560, 1200, 500, { from: [0, 300] }),
      ...[0, 1, 2, 3, 4, 5].map((at) =>
        stroke(`stream ${at}`, "paper", 8, [30 + at * 170, 620 + (at % 3) * 46, 190 + at * 170, 610 + (at % 3) * 46], {
          from: [-400, 20],
          turn: 0.4,
        }),
      ),
      stroke("deck", "ink", 18, [-120, 516, 1120, 516], { from: [-1200, 0] }),
      ...chains.map((points, at) => stroke(`chain ${at}`, "ink", 9, points, { from: [0, -400], turn: 0.3 + at * 0.1 })),
      ...Array.from({ length: 24 }, (_, at) => {
        const x = 340 + at * 17;
        const part = Math.abs((x - 535) / 225);
        return stroke(`rod ${at}`, "ink", 3, [x, 516, x, 428 - part * part * 150], { turn: 0.6 });
      }),
      ...towers.map((x, at) =>
        area(`tower ${at}`, "red", [x - 40, 620, x - 30, 240, x + 30, 240, x + 40, 620], { from: [0, 500], turn: at * 0.1 }),
      ),
      ...towers.map((x, at) => box(`arch ${at}`, "ground", x - 13, 440, 26, 68, { from: [0, 500], turn: at * 0.1 })),
    ];
  },
  estate: ({ memories }) => {
    const divided = memories.estates === "divided";
    const strips = divided ? 12 : 1;
    const tones: readonly Tone[] = divided ? ["red", "paper", "land", "light", "red", "land"] : ["land"];
    return [
      ground(),
      disc("sun", "red", 810, 330, 74),
      ...Array.from({ length: strips }, (_, at) => {
        const [a, b] = [at / strips, (at + 1) / strips];
        return area(
          `strip ${at}`,
          tones[at % tones.length] ?? "land",
          [100 + a * 860, 420, 100 + b * 860 - (divided ? 7 : 0), 420, -120 + b * 1240 - (divided ? 10 : 0), 830, -120 + a * 1240, 830],
          {
            from: [0, 420],
            turn: a * 0.6,
          },
        );
      }),
      ...(divided ? [] : hatch("furrow", "grey", 140, 440, 780, 330, 46, 4)),
      area("manor", "ink", [420, 420, 420, 320, 520, 262, 620, 320, 620, 420], { from: [0, -400], turn: 0.2 }),
      ...[0, 1, 2].map((at) =>
        box(`window ${at}`, memories.estates === null ? "ground" : "red", 444 + at * 56, 346, 30, 44, { from: [0, -400], turn: 0.4 }),
      ),
    ];
  },
  crossing: ({ memories, standings }) => {
    const joined = memories.vienna === "joins";
    return [
      ground("land"),
      area("river", "paper", [-120, 250, 260, 330, 520, 260, 1120, 420, 1120, 520, 540, 350, 240, 430, -120, 340], { from: [-900, 0] }),
      ...rails("line", 60, 520, 980, 700, 66, !joined),
      disc("vienna", joined ? "red" : "ink", 220, 470, 170, { turn: 0.2 }),
      disc("vienna heart", "paper", 220, 470, 84, { turn: 0.4 }),
      disc(
        "budapest",
        standings.allies === "with_danube" || standings.allies === "with_both" || memories.vienna === null ? "red" : "ink",
        800,
        560,
        210,
        { turn: 0.3 },
      ),
      disc("budapest heart", "paper", 800, 560, 110, { turn: 0.5 }),
      disc("budapest core", memories.estates === "divided" ? "red" : "ink", 800, 560, 46, { turn: 0.6 }),
      ...(joined
        ? []
        : [
            wedge("army", "grey", [690, 640], [1080, 740], [940, 900], 0.6),
            wedge("army 2", "grey", [880, 450], [1120, 270], [1140, 430], 0.7),
          ]),
    ];
  },
};
