// File 14: the typewriter, the letter, the congress.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, benches } from "../common.ts";
import { banner, hall } from "../people.ts";
import { drawers, plane } from "../things.ts";
import { type Shape, area, box, chance, disc, stroke, turned } from "../../shape.ts";

const desk = (sheets: number): Shape[] =>
  Array.from({ length: 5 }, (_, heap) =>
    Array.from({ length: sheets }, (_, at) =>
      turned(
        [
          box(`sheet ${heap} ${at}`, at % 2 === 0 ? "light" : "paper", 150 + heap * 150, 660 - at * 9, 108, 34, {
            from: [700, 200],
            turn: heap * 0.1 + at * 0.03,
          }),
        ],
        200 + heap * 150,
        660,
        (chance(`s ${heap} ${at}`) - 0.5) * 10,
      ),
    ).flat(),
  ).flat();

/** Its scenes. */
export const dictation: Record<SceneOf<"dictation">, Compose> = {
  desk: (world) => [
    ground("land"),
    plane("desk", "ink", -100, 900, 1300, 290, 0),
    area("paper", "light", [470, 210, 670, 210, 676, 430, 464, 430], { from: [0, -300], turn: 0.5 }),
    ...[0, 1, 2, 3, 4].map((at) =>
      stroke(`typed ${at}`, "grey", 6, [492, 248 + at * 32, 492 + (at === 4 ? 70 : 150), 248 + at * 32], { turn: 0.7 + at * 0.05 }),
    ),
    box("roller", "grey", 400, 424, 340, 34, { from: [0, 300] }),
    area("machine", "grey", [420, 600, 720, 600, 690, 456, 450, 456], { from: [0, 300] }),
    ...[0, 1, 2].flatMap((row) =>
      Array.from({ length: 9 }, (_, at) =>
        disc(`key ${row} ${at}`, row === 1 && at === 4 ? "red" : "light", 452 + at * 29 - row * 4, 504 + row * 32, 10, {
          turn: 0.5 + at * 0.03,
        }),
      ),
    ),
    ...desk(2),
    ...drawers("file", 800, 250, 2, 5, 80, 46, Math.min(10, 1 + world.gauges.apparatus * 2)),
  ],
  letter: ({ memories }) => {
    const { letter } = memories;
    return [
      ground("ink"),
      disc("lamp", "grey", 560, 440, 300),
      ...[0, 1, 2, 3, 4].flatMap((at): Shape[] => {
        const out = letter === "speaks" || (letter === "copied" && at === 2);
        const [x, y] = [140 + at * 158, 470 - (at % 2) * 66 - (out ? 60 : 0)];
        return turned(
          [
            box(`envelope ${at}`, "light", x, y, 136, 92, { from: [0, 500], turn: at * 0.1 }),
            stroke(`flap ${at}`, "grey", 4, [x, y, x + 68, y + 54, x + 136, y], { from: [0, 500], turn: at * 0.1 }),
            ...(out
              ? [
                  box(`page ${at}`, "paper", x + 14, y - 70, 108, 76, { from: [0, 300], turn: 0.7 }),
                  stroke(`lines ${at}`, "ink", 5, [x + 28, y - 46, x + 106, y - 46], { turn: 0.8 }),
                ]
              : [disc(`seal ${at}`, "red", x + 68, y + 54, 15, { turn: 0.6 + at * 0.05 })]),
          ],
          x + 68,
          y + 46,
          (at - 2) * 5,
        );
      }),
    ];
  },
  congress: (world) => [
    ground(),
    disc("dome", "land", 560, 700, 560),
    ...hall("seats", 560, 700, 7, 66, 34, { full: 0.97, tone: benches(world) }),
    ...drawers("file", 470, 640, 3, 2, 58, 40, Math.min(6, world.gauges.apparatus + 1)),
    ...banner("banner", 420, 210, 280, 54, 24, 0.7),
  ],
};
