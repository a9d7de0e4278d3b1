// File 02: the hall of the Assembly, the guard, the doors.
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground } from "../common.ts";
import { hall } from "../people.ts";
import { wedge } from "../things.ts";
import { type Shape, type Tone, area, box, disc, stroke } from "../../shape.ts";

/** Its scenes. */
export const tauride: Record<SceneOf<"tauride">, Compose> = {
  hall: (world) => [
    ground(),
    disc("dome", "land", 560, 660, 520),
    ...hall("seats", 560, 660, 7, 62, 34, {
      full: 0.96,
      tone: (part, dice) =>
        part < 0.24 ? "red" : part < 0.34 ? (dice < 0.5 ? "red" : "ink") : part < 0.76 ? "ink" : dice < 0.5 ? "grey" : "light",
    }),
    area("rostrum", "ink", [500, 690, 620, 690, 604, 610, 516, 610], { from: [0, 300], turn: 0.6 }),
    ...(world.gauges.terror > 1 ? wedges(["red"]) : []),
  ],
  guard: () => [
    ground("ink"),
    disc("dome", "grey", 560, 660, 520),
    ...hall("seats", 560, 660, 7, 62, 34, { full: 0.96, tone: (part, dice) => (dice < 0.16 && part > 0.3 ? "light" : "ink") }),
    area("rostrum", "land", [500, 690, 620, 690, 604, 610, 516, 610], { from: [0, 300] }),
    area("guard", "red", [664, 470, 850, 440, 800, 820, 716, 820], { from: [0, 500], turn: 0.5 }),
    disc("guard head", "light", 752, 398, 38, { from: [0, 500], turn: 0.5 }),
    area("cap", "ink", [706, 392, 760, 344, 806, 378, 716, 404], { from: [0, 500], turn: 0.5 }),
    stroke("rifle", "ink", 16, [872, 800, 838, 400], { from: [0, 500], turn: 0.7 }),
    stroke("bayonet", "light", 7, [838, 400, 820, 190], { from: [0, 500], turn: 0.75 }),
    ...[300, 380, 452].map((x, at) => disc(`candle ${at}`, "light", x, 520 - at * 26, 7, { turn: 0.8 })),
  ],
  doors: ({ memories }) => {
    const open = memories.assembly === "dissolved" ? 0 : memories.assembly === "reelected" ? 0.55 : 1;
    const leaf = (id: string, x0: number, x1: number): Shape =>
      area(
        id,
        "grey",
        [x0, 250, x0 + (x1 - x0) * (1 - open * 0.7), 250 + open * 34, x0 + (x1 - x0) * (1 - open * 0.7), 720 - open * 24, x0, 720],
        { from: [0, 500], turn: 0.3 },
      );
    return [
      ground("land"),
      area("steps", "ground", [240, 900, 880, 900, 800, 720, 320, 720], { from: [0, 300] }),
      box("portal", "ink", 300, 210, 520, 510, { from: [0, 500] }),
      box("inside", open > 0 ? "light" : "ink", 330, 250, 460, 470, { from: [0, 500], turn: 0.1 }),
      leaf("leaf", 330, 558),
      leaf("leaf 2", 790, 562),
      ...[0, 1, 2, 3, 4, 5].map((at) =>
        box(`column ${at}`, "paper", 30 + (at < 3 ? at * 96 : 560 + at * 96), 170, 44, 550, { from: [0, -600], turn: at * 0.08 }),
      ),
      box("beam", "ink", -50, 120, 1100, 50, { from: [0, -300] }),
      ...(open === 0 ? [stroke("bar", "red", 30, [300, 520, 830, 440], { from: [-700, 100], turn: 0.7 })] : []),
    ];
  },
};

function wedges(tones: readonly Tone[]): Shape[] {
  return tones.map((tone, at) => wedge(`wedge ${at}`, tone, [430, 560], [40, 300 + at * 80], [-40, 430 + at * 80], 0.6));
}
