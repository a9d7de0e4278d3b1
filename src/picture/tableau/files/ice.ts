// File 11: the ship in the ice, the bulletin, the lantern.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground } from "../common.ts";
import { ship } from "../machines.ts";
import { ice as floes } from "../things.ts";
import { area, box, chance, disc, ring, stroke, turned } from "../../shape.ts";

/** Its scenes. */
export const ice: Record<SceneOf<"ice">, Compose> = {
  searchlight: () => [
    ground("ink"),
    box("ice", "grey", -600, 470, 2200, 800),
    ...floes("floe", -60, 560, 1120, 300, 9).map((shape) => ({ ...shape, tone: "land" as const })),
    area("shore", "land", [600, 470, 640, 452, 720, 458, 800, 446, 900, 456, 1700, 450, 1700, 470]),
    area("beam", "light", [272, 380, 1500, 430, 1500, 620], { from: [-300, 0], turn: 0.5 }),
    ...ship("ship", 90, 500, 0.8, true).map((shape) => (shape.tone === "red" ? shape : { ...shape, tone: "paper" as const })),
    disc("lamp", "light", 272, 380, 18, { turn: 0.5 }),
  ],
  bulletin: (world) => [
    ground(),
    disc("wheel", "red", 330, 330, 120, { turn: 0.2 }),
    box("press", "ink", 300, 160, 90, 560, { from: [0, 500] }),
    box("press 2", "ink", 680, 160, 90, 560, { from: [0, 500], turn: 0.1 }),
    box("crown", "ink", 250, 120, 570, 90, { from: [0, -500] }),
    box("bed", "ink", 200, 610, 680, 60, { from: [-800, 0], turn: 0.2 }),
    box("platen", "grey", 410, 420, 250, 60, { from: [0, -500], turn: 0.3 }),
    stroke("screw", "ink", 40, [535, 200, 535, 430], { from: [0, -500], turn: 0.3 }),
    stroke("bar", "red", 26, [535, 330, 930, 430], { from: [500, 100], turn: 0.5 }),
    ...Array.from({ length: 4 + world.gauges.councils * 2 }, (_, at) =>
      turned(
        [
          box(`sheet ${at}`, at % 3 === 0 ? "paper" : "light", 40 + chance(`sx ${at}`) * 220, 480 + chance(`sy ${at}`) * 260, 110, 150, {
            from: [500, 0],
            turn: 0.5 + at * 0.03,
          }),
        ],
        150,
        600,
        (chance(`st ${at}`) - 0.5) * 40,
      ),
    ).flat(),
  ],
  lantern: () => [
    ground("ink"),
    area("ice", "grey", [-600, 430, 1700, 380, 1700, 1200, -600, 1200]),
    ...[420, 300, 190].map((r, at) =>
      disc(`light ${at}`, at === 2 ? "light" : at === 1 ? "land" : "grey", 520, 560, r, { turn: at * 0.1, opacity: 0.9 }),
    ),
    ring("lantern rim", "ink", 8, 520, 560, 34, { turn: 0.4 }),
    disc("lantern", "red", 520, 560, 26, { turn: 0.4 }),
    ...[300, 380, 450, 600, 680, 760].flatMap((x, at) => [
      area(`one ${at}`, "ink", [x - 30, 700, x - 22, 500, x + 22, 500, x + 30, 700], { from: [0, 400], turn: 0.3 + at * 0.05 }),
      disc(`head ${at}`, "ink", x, 474, 22, { from: [0, 400], turn: 0.3 + at * 0.05 }),
    ]),
  ],
};
