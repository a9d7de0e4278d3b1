// File 03: the telegraph, the talks at Brest, the front.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, row, papers } from "../common.ts";
import { ice, plane, tape, wedge } from "../things.ts";
import { area, box, chance, disc, stroke, turned } from "../../shape.ts";

/** Its scenes. */
export const telegraph: Record<SceneOf<"telegraph">, Compose> = {
  tape: (world) => [
    ground(),
    disc("reel", "ink", 700, 390, 196),
    disc("hub", "land", 700, 390, 128),
    disc("axle", "red", 700, 390, 40, { turn: 0.5 }),
    ...tape(
      "tape",
      44,
      [
        [700, 204],
        [240, 330],
        [900, 440],
        [560, 520],
        [1100, 640],
      ],
      34 - world.gauges.terror * 3,
    ),
    // Five keys, one for each finger.
    area("keyboard", "ink", [20, 900, 90, 520, 600, 520, 700, 900], { from: [0, 400], turn: 0.3 }),
    ...[0, 1, 2, 3, 4].map((at) => {
      const down = at === 1 || at === 4;
      return area(
        `key ${at}`,
        down ? "red" : "light",
        [112 + at * 98, 548 + (down ? 26 : 0), 188 + at * 98, 548 + (down ? 26 : 0), 204 + at * 106, 800, 92 + at * 106, 800],
        { from: [0, 400], turn: 0.4 + at * 0.06 },
      );
    }),
  ],
  talks: ({ memories }) => [
    ground("land"),
    plane("floor", "ground", -100, 900, 1300, 560, 180),
    ...turned(
      [
        area("their table", "ink", [-160, 400, 1160, 400, 1160, 470, 760, 462, 600, 476, 420, 458, 200, 474, -160, 464], {
          from: [1200, 0],
        }),
        area("our table", "ink", [-160, 486, 200, 496, 420, 480, 600, 498, 760, 484, 1160, 492, 1160, 560, -160, 560], {
          from: [-1200, 0],
        }),
        ...papers("their paper", 5, 300, 404, 620, 60),
        ...papers("our paper", 9, 60, 500, 860, 60),
        // Those who can wait all look alike.
        ...Array.from({ length: 9 }, (_, at) =>
          box(`their ${at}`, "ink", 250 + at * 76, 296, 50, 92, { from: [600, -300], turn: 0.3 + at * 0.03 }),
        ),
        ...Array.from({ length: 9 }, (_, at) =>
          box(`collar ${at}`, "red", 250 + at * 76, 320, 50, 8, { from: [600, -300], turn: 0.4 + at * 0.03 }),
        ),
        ...row(
          "our",
          8,
          120,
          586,
          96,
          62,
          (at) => (at === 3 || at === 5 ? "grey" : memories.rada === "recognised" && at > 5 ? "light" : "red"),
          [0, 500],
        ),
      ],
      540,
      470,
      -9,
    ),
  ],
  front: (world) => [
    ground("paper"),
    ...ice("snow", -60, 430, 1120, 300, 13),
    box("sky", "land", -100, -100, 1200, 470),
    disc("sun", world.gauges.bread <= 1 ? "grey" : "light", 300, 330, 62),
    ...Array.from({ length: 15 }, (_, at) =>
      stroke(`stake ${at}`, "ink", 9, [50 + at * 66, 640 - at * 13, 62 + at * 66 + chance(`lean ${at}`) * 16, 548 - at * 12], {
        from: [0, 300],
        turn: at * 0.03,
      }),
    ),
    ...[0, 1].map((at) => stroke(`wire ${at}`, "ink", 3, [30, 606 + at * 26, 1020, 402 + at * 26], { turn: 0.5 })),
    wedge(
      "advance",
      world.memories.brest === "refused" ? "red" : "ink",
      world.memories.brest === "refused" ? [250, 560] : [560, 470],
      world.memories.brest === "refused" ? [940, 300] : [-60, 250],
      world.memories.brest === "refused" ? [980, 500] : [-80, 520],
      0.5,
    ),
  ],
};
