// File 07: a shelf, a door, a counter. It stays almost empty.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, scales } from "../common.ts";
import { box, disc, stroke } from "../../shape.ts";

/** Its scenes. */
export const fastiv: Record<SceneOf<"fastiv">, Compose> = {
  shop: () => [
    ground(),
    stroke("shelf", "ink", 8, [300, 440, 860, 440], { from: [-800, 0] }),
    ...[340, 404, 590].map((x, at) => box(`bottle ${at}`, "grey", x, 366, 38, 70, { from: [0, -300], turn: 0.4 + at * 0.1 })),
    ...[340, 404, 590].map((x, at) => box(`neck ${at}`, "grey", x + 12, 346, 14, 22, { from: [0, -300], turn: 0.4 + at * 0.1 })),
  ],
  door: () => [
    ground(),
    box("door", "land", 520, 300, 150, 330),
    stroke("edge", "ink", 4, [520, 300, 520, 630]),
    disc("knob", "ink", 650, 476, 6),
  ],
  counter: () => [ground(), stroke("counter", "ink", 8, [240, 640, 900, 640], { from: [-800, 0] }), ...scales("scale", 570, 420, 120, 0)],
};
