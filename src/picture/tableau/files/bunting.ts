// File 17: wet bunting over a street, a funeral, soldiers at the telegraph.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, fullness, ground, row } from "../common.ts";
import { banner, crowd, figure } from "../people.ts";
import { area, box, chance, stroke } from "../../shape.ts";

/** Its scenes. */
export const bunting: Record<SceneOf<"bunting">, Compose> = {
  bunting: (world) => [
    ground(),
    ...[0, 1, 2].flatMap((line) => {
      const y = 90 + line * 110;
      return [
        stroke(`cord ${line}`, "ink", 4, [-60, y - 40, 300, y + 30, 700, y + 34, 1060, y - 30], { turn: line * 0.1 }),
        ...Array.from({ length: 13 }, (_, at) =>
          area(
            `flag ${line} ${at}`,
            "red",
            [at * 80 - 20, y + 6, at * 80 + 30, y + 6, at * 80 + 12, y + 66 + chance(`wet ${line} ${at}`) * 46],
            { from: [0, -400], turn: at * 0.04 },
          ),
        ),
      ];
    }),
    ...banner("own", 640, 470, 190, 60, 20, 0.5),
    ...crowd("march", 20, 600, {
      columns: 24,
      rows: 4,
      size: 26,
      gap: 14,
      full: fullness(world),
      tone: (dice) => (dice < 0.12 ? "red" : dice < 0.3 ? "grey" : "ink"),
    }),
  ],
  funeral: () => [
    ground("paper"),
    area("road", "land", [380, 320, 520, 320, 900, 1300, -100, 1300]),
    ...[60, 150, 700, 800, 900].map((x, at) => stroke(`tree ${at}`, "ink", 16, [x, 40 + at * 10, x + 6, 560], { turn: at * 0.04 })),
    box("coffin", "red", 400, 440, 150, 56, { from: [0, 300], turn: 0.3 }),
    ...row("bearer", 4, 380, 494, 54, 44, () => "ink", [0, 300]),
    ...crowd("behind", 250, 580, {
      columns: 11,
      rows: 4,
      size: 36,
      gap: 16,
      full: 0.9,
      tone: (dice) => (dice < 0.2 ? "grey" : "ink"),
      shear: -14,
    }),
  ],
  wires: () => [
    ground("ink"),
    area("hall", "grey", [-600, 520, 1700, 480, 1700, 1300, -600, 1300]),
    ...Array.from({ length: 7 }, (_, at) =>
      stroke(`wire ${at}`, "light", 5, [-60, 90 + at * 30, 1060, 40 + at * 46], { from: [-900, 0], turn: at * 0.05 }),
    ),
    box("counter", "land", 60, 520, 880, 70, { from: [0, 400] }),
    ...[190, 420, 650, 860].flatMap((x, at) => [
      ...figure(`soldier ${at}`, x, 760, 340, { coat: "land", head: "light", cap: "red", turn: 0.3 + at * 0.05 }),
      stroke(`rifle ${at}`, "ink", 10, [x + 60, 760, x + 84, 430], { from: [0, 400], turn: 0.4 + at * 0.05 }),
    ]),
  ],
};
