// File 05: the stokehold, the ship, the square in Berlin.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, fullness } from "../common.ts";
import { banner, crowd } from "../people.ts";
import { ship } from "../machines.ts";
import { wedge } from "../things.ts";
import { area, box, disc, stroke, turned } from "../../shape.ts";

/** Its scenes. */
export const stokers: Record<SceneOf<"stokers">, Compose> = {
  boilers: ({ memories }) => {
    // They go out when the stokers rake them.
    const lit = memories.guard === null;
    return [
      ground("ink"),
      box("plates", "grey", -600, 560, 2200, 500),
      ...[230, 560, 890].flatMap((x, at) => [
        ...(lit
          ? [area(`glow ${at}`, "red", [x - 58, 430, x + 58, 430, x + 210, 900, x - 210, 900], { from: [0, 300], turn: 0.5 + at * 0.08 })]
          : []),
        disc(`shell ${at}`, "grey", x, 360, 176, { turn: at * 0.1 }),
        disc(`front ${at}`, "ink", x, 360, 152, { turn: at * 0.1 + 0.1 }),
        ...Array.from({ length: 10 }, (_, rivet) => {
          const turn = (rivet / 10) * Math.PI * 2;
          return disc(`rivet ${at} ${rivet}`, "land", x + Math.cos(turn) * 164, 360 + Math.sin(turn) * 164, 5, { turn: 0.5 });
        }),
        disc(`fire ${at}`, lit ? "red" : "grey", x, 400, 76, { turn: at * 0.1 + 0.3 }),
        ...[-1, 0, 1].map((bar) =>
          stroke(`grate ${at} ${bar}`, "ink", 9, [x - 66 + Math.abs(bar) * 8, 400 + bar * 30, x + 66 - Math.abs(bar) * 8, 400 + bar * 30], {
            turn: 0.6,
          }),
        ),
        disc(`gauge ${at}`, "light", x, 266, 30, { turn: 0.6 }),
        stroke(`needle ${at}`, "red", 6, [x, 266, x + (lit ? 18 : -18), 254], { turn: 0.8 }),
      ]),
      // A stoker, seen from behind: the shovel is still, or it lies on the plates.
      area("stoker", "land", [322, 860, 348, 508, 452, 498, 488, 860], { from: [0, 500], turn: 0.4 }),
      disc("stoker head", "light", 404, 450, 46, { from: [0, 500], turn: 0.4 }),
      area("cap", "ink", [356, 442, 396, 396, 448, 414, 454, 442], { from: [0, 500], turn: 0.45 }),
      ...(lit
        ? [
            stroke("shovel", "light", 14, [420, 600, 660, 520], { from: [-500, 200], turn: 0.6 }),
            area("blade", "light", [640, 492, 730, 470, 744, 530, 662, 554], { from: [-500, 200], turn: 0.6 }),
          ]
        : [
            stroke("shovel", "light", 14, [540, 650, 800, 622], { from: [-500, 200], turn: 0.6 }),
            area("blade", "light", [790, 596, 884, 600, 888, 648, 800, 652], { from: [-500, 200], turn: 0.6 }),
          ]),
    ];
  },
  ship: (world) => [
    ground(),
    disc("sun", "ink", 700, 350, 210),
    ...turned([wedge("smoke", "land", [620, 380], [1100, 60], [1100, 300], 0.3)], 620, 380, 0),
    ...ship("ship", 200, 620, 1.12, true),
    box("sea", "land", -100, 618, 1200, 400, { from: [0, 200] }),
    ...[0, 1, 2, 3, 4].map((at) =>
      stroke(`wave ${at}`, "paper", 7, [80 + at * 190, 668 + (at % 2) * 40, 200 + at * 190, 668 + (at % 2) * 40], {
        from: [300, 0],
        turn: 0.5,
      }),
    ),
    ...crowd("quay", 40, 716, {
      columns: 26,
      rows: 2,
      size: 22,
      gap: 14,
      full: fullness(world),
      tone: (dice) => (dice < 0.3 ? "red" : "ink"),
    }),
  ],
  square: (world) => {
    const { january } = world.memories;
    return [
      ground(),
      box("palace", "ink", 330, 210, 640, 170, { from: [0, -400] }),
      area("pediment", "ink", [540, 210, 760, 210, 650, 150], { from: [0, -400] }),
      ...Array.from({ length: 9 }, (_, at) =>
        box(`window ${at}`, january === "force" && at % 2 === 0 ? "red" : "land", 356 + at * 68, 250, 30, 80, {
          from: [0, -400],
          turn: 0.2,
        }),
      ),
      ...crowd("people", 40, 420, {
        columns: 30,
        rows: 9,
        size: 20,
        gap: 13,
        full: january === "rising" ? 0.5 : fullness(world),
        tone: (dice) => (dice < 0.42 ? "red" : dice < 0.8 ? "ink" : "grey"),
        shear: 2,
      }),
      ...banner("banner", 180, 350, 190, 52, 30),
      ...(january === "force" || january === "rising" ? [wedge("charge", "red", [640, 396], [210, 640], [330, 720], 0.7)] : []),
    ];
  },
};
