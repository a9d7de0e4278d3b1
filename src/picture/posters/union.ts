// The posters of the endings that the last four files decide: of the party, the army and the Union.
import { type Shape, area, box, chance, disc, stroke, turned } from "../shape.ts";
import { type Compose, bars, ownLine } from "./parts.ts";

export const union = {
  // A market’s scales over a ploughed field; one furrow for each decision.
  long_nep: (run) => ({
    shapes: [
      disc("sun", "ink", 256, 250, 120 + run.bread * 14),
      ...run.departed.map((red, at): Shape =>
        stroke(`furrow ${at}`, red ? "red" : "land", 9, [-20, 420 + at * 13, 256, 470 + at * 12, 540, 430 + at * 13]),
      ),
      stroke("beam", "red", 16, [70, 150, 442, 214]),
      area("pan", "ink", [24, 300, 128, 300, 100, 330, 52, 330]),
      area("pan 2", "ink", [392, 360, 496, 360, 468, 390, 420, 390]),
      ownLine(run),
    ],
    year: [90, 330, 8],
  }),
  // A plan ruled in squares; those that were argued over stand open.
  opposition_plan: (run) => ({
    shapes: [
      disc("disc", "ink", 330, 300, 210),
      ...Array.from({ length: 5 }, (_, row) =>
        Array.from({ length: 5 }, (_, column): Shape => {
          const red = run.departed[row * 5 + column] === true;
          return box(`square ${row} ${column}`, red ? "red" : "light", 40 + column * 60, 470 + row * 46, red ? 48 : 30, red ? 36 : 24);
        }),
      ).flat(),
      area("wedge", "red", [-20, 40, 300, 330, -20, 200]),
      ownLine(run),
    ],
    year: [150, 390, -10],
  }),
  // A column at attention, each rank longer than the one before, and a sword over it.
  red_bonaparte: (run) => ({
    shapes: [
      disc("disc", "ink", 256, 240, 200),
      ...bars(run, (share) => 60 + share * 180),
      area("sword", "red", [30, 560, 440, 60, 470, 84, 64, 590]),
      area("hilt", "red", [20, 520, 110, 590, 96, 612, 6, 542]),
    ],
    year: [120, 420, -50],
  }),
  // One great disc that everything turns round, and levers about it.
  lenin_lives: (run) => ({
    shapes: [
      ...Array.from({ length: Math.max(12, run.departed.length) }, (_, at) =>
        turned(
          [box(`lever ${at}`, run.departed[at] === true ? "red" : "ink", 246, 40, 20, 180)],
          256,
          340,
          (at / Math.max(12, run.departed.length)) * 360,
        ),
      ).flat(),
      disc("disc", "ink", 256, 340, 190),
      disc("hub", "red", 256, 340, 30 + run.apparatus * 8),
      ownLine(run),
    ],
    year: [110, 420, -6],
    on: "hub",
  }),
  // A round table of unlike pieces that just touch.
  union_of_equals: (run) => ({
    shapes: [
      ...Array.from({ length: 5 + run.nations }, (_, at) => {
        const turn = (at / (5 + run.nations)) * Math.PI * 2;
        const [x, y] = [256 + Math.cos(turn) * 165, 330 + Math.sin(turn) * 165];
        return disc(`republic ${at}`, at % 3 === 1 ? "red" : at % 3 === 2 ? "grey" : "ink", x, y, 66 + chance(`size ${at}`) * 34);
      }),
      disc("table", "ink", 256, 330, 124),
      ownLine(run),
    ],
    year: [140, 372, -4],
    size: 104,
  }),
} as const satisfies Record<string, Compose>;
