// File 04: the barn, the scale, the registry.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, shutDoors, scales, sacks } from "../common.ts";
import { door, drawers, hatch, plane } from "../things.ts";
import { area, box, disc, stroke, turned } from "../../shape.ts";

/** Its scenes. */
export const barn: Record<SceneOf<"barn">, Compose> = {
  barn: (world) => [
    ground(),
    disc("sun", "land", 720, 360, 300),
    area("road", "paper", [-120, 900, 260, 900, 640, 640, 470, 640], { from: [-400, 200] }),
    ...turned(
      [
        area("gable", "ink", [270, 650, 250, 380, 540, 190, 830, 380, 810, 650], { from: [0, 500] }),
        area("roof", "red", [228, 396, 540, 188, 540, 152, 214, 372], { from: [-400, 0], turn: 0.2 }),
        ...hatch("boards", "grey", 300, 410, 110, 230, 30, 4),
        ...hatch("boards 2", "grey", 680, 410, 110, 230, 30, 4),
        box("opening", "light", 430, 420, 230, 230, { from: [0, 500], turn: 0.2 }),
        area("leaf", "grey", [430, 420, 330, 396, 330, 690, 430, 650], { from: [0, 500], turn: 0.3 }),
        ...sacks("sack", 448, 648, 35, 46, 3 + world.gauges.bread * 3, "red"),
      ],
      540,
      460,
      -3,
    ),
  ],
  scale: (world) => [
    ground("land"),
    disc("moon", "ground", 560, 420, 330),
    ...scales("scale", 560, 330, 240, world.memories.squads === "taxed" ? 0 : 0.7),
    ...sacks("grain", 240, 330 + 240 * 0.62 - (world.memories.squads === "taxed" ? 0 : 47), 26, 36, 5, "paper"),
    area(
      "order",
      "red",
      [
        720,
        488 + (world.memories.squads === "taxed" ? 0 : 47) - 8,
        880,
        488 + (world.memories.squads === "taxed" ? 0 : 47) - 8,
        850,
        380,
        742,
        380,
      ],
      { from: [0, -500], turn: 0.6 },
    ),
  ],
  cards: (world) => {
    const doors = shutDoors(world);
    return [
      ground("ground"),
      area("lamplight", "paper", [440, 230, 520, 230, 860, 900, 100, 900], { turn: 0.1 }),
      plane("floor", "land", -600, 900, 2200, 250, 0),
      stroke("cord", "ink", 4, [480, -200, 480, 200], { from: [0, -300] }),
      area("shade", "ink", [452, 192, 508, 192, 548, 240, 412, 240], { from: [0, -300] }),
      ...Array.from({ length: 4 }, (_, at) => door(`door ${at}`, 30 + at * 122, 330, 88, 330, at < doors ? 0 : 0.8, at < doors)).flat(),
      ...drawers("card", 546, 166, 4, 7, 112, 64, 6 + world.gauges.apparatus * 4 + doors * 2),
    ];
  },
};
