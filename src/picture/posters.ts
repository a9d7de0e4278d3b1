// The posters of the endings: each one composition, which takes its measure from the run that came there.
import { footOfLetters } from "./letters.ts";
import { firstYear, lastYear, lineOf, turningTimes } from "./line.ts";
import { scaleOf } from "./scale.ts";
import * as told from "#words/ending.ts";
import type { View } from "../core/view.ts";
import type { EndingId } from "../generated/story.ts";
import { type Shape, type Tone, area, box, chance, disc, stroke, turned, words } from "./shape.ts";

/** The sheet, in units of the drawing; its foot carries the title. */
export const sheet = { width: 512, height: 820, foot: 80 } as const;

/** What a poster takes from a run. */
export interface Run {
  /** Of each decision of the run, in order, whether it departed from what happened. */
  readonly departed: readonly boolean[];
  /** The run’s Line: times from 0 to 1, levels from 0 to 3. */
  readonly path: readonly (readonly [at: number, level: number])[];
  readonly apparatus: number;
  readonly europe: number;
  readonly bread: number;
}

/** What an ending makes of a run. */
interface Composition {
  readonly shapes: readonly Shape[];
  /** Where the foot of the year’s first figure stands, and its angle in degrees. */
  readonly year: readonly [x: number, y: number, angle: number];
}

/** The part of the poster’s Line that two turning points stand apart, where there is room. */
const stepRoom = 0.03;

/** The run of a view that has ended. */
export function runOf(view: View): Run {
  const { path } = lineOf(view);
  const end = path.at(-1)?.at ?? lastYear;
  const { place } = scaleOf(turningTimes, [firstYear, end], 1, stepRoom);
  const { apparatus, europe, bread } = view.world.gauges;
  return {
    departed: view.decisions.filter(({ entry }) => entry !== null).map(({ recorded }) => !recorded),
    path: path.map(({ at, level }) => [place(at), level]),
    apparatus,
    europe,
    bread,
  };
}

const ground = box("ground", "ground", -40, -40, sheet.width + 80, sheet.height + 80);

/** One bar for each decision, red where the run departed; `height` takes its place in the row, from 0 to 1. */
function bars({ departed }: Run, height: (share: number, at: number) => number): Shape[] {
  const step = 460 / Math.max(1, departed.length);
  return departed.map((red, at) =>
    box(
      `bar ${at}`,
      red ? "red" : "ink",
      26 + at * step,
      740 - height(departed.length < 2 ? 0 : at / (departed.length - 1), at),
      step * 0.62,
      740,
    ),
  );
}

/** The run’s own Line along the foot. */
const ownLine = ({ path }: Run): Shape =>
  stroke(
    "line",
    "red",
    5,
    path.flatMap(([at, level]) => [26 + at * 460, 724 - level * 9]),
  );

/** A wheel with teeth. */
const wheel = (id: string, tone: Tone, x: number, y: number, r: number, teeth: number): Shape[] => [
  disc(id, tone, x, y, r),
  ...Array.from({ length: teeth }, (_, at) =>
    turned([box(`${id} tooth ${at}`, tone, x - 15, y - r - 26, 30, 52)], x, y, (at / teeth) * 360),
  ).flat(),
];

const compositions: Record<EndingId, (run: Run) => Composition> = {
  // The wedge has become a ruled line: up, through everything, at one angle; the bars follow it.
  great_break: (run) => ({
    shapes: [
      disc("disc", "ink", 150, 190, 200 + run.apparatus * 14),
      ...bars(run, (share) => 40 + share ** 1.4 * 400),
      area("rule", "red", [-10, 740, 522, 84, 522, 110, -10, 760]),
    ],
    year: [112, 640, -51],
  }),
  // As many heights as voices, none of them the same.
  council_europe: (run) => ({
    shapes: [
      disc("disc", "ink", 330, 290, 160 + run.europe * 14),
      area("wedge", "red", [-10, 742, 470, 180, 522, 300, 522, 336]),
      ...bars(run, (_, at) => 70 + chance(`height ${at}`) * 110 + run.bread * 8),
    ],
    year: [124, 590, -50],
  }),
  // One card taken out of the index; the index stands.
  warning_heeded: (run) => {
    const rows = 4 + run.apparatus;
    const cards = Array.from({ length: rows * 5 }, (_, at) => {
      const taken = at === 17;
      return box(`card ${at}`, taken ? "land" : "ink", 60 + (at % 5) * 78, 96 + Math.floor(at / 5) * 62, 64, 46);
    });
    return {
      shapes: [
        ...cards,
        area("wedge", "red", [292, 850, 384, 560, 458, 640]),
        ...turned([box("taken", "red", 384, 590, 66, 48)], 384, 590, 14),
        ownLine(run),
      ],
      year: [34, 800, -12],
    };
  },
  // The disc whole and large; the wedge has snapped at its rim, and a fence stands before it.
  white_victory: (run) => ({
    shapes: [
      disc("disc", "ink", 256, 250, 216),
      area("stump", "red", [-10, 742, 150, 560, 172, 580, 30, 762]),
      area("point", "red", [196, 506, 258, 436, 270, 454, 214, 526]),
      // Where the run left what happened, a slat of the fence is broken off.
      ...bars(run, (_, at) => (run.departed[at] === true ? 90 + chance(`slat ${at}`) * 80 : 210)).map((bar) => ({
        ...bar,
        tone: "ink" as const,
      })),
    ],
    year: [96, 420, -8],
  }),
  // A wedge in pieces along one line, like carriages; the disc is small and far off.
  urals: (run) => ({
    shapes: [
      disc("disc", "ink", 430, 118, 58),
      ...[0, 1, 2, 3, 4].map((at) => {
        const [x, y] = [-10 + at * 96, 648 - at * 74];
        return area(`car ${at}`, "red", [x, y, x + 74, y - 57, x + 87, y - 36, x + 13, y + 21]);
      }),
      ...bars(run, (_, at) => 40 + chance(`hut ${at}`) * 130),
    ],
    year: [48, 452, -38],
  }),
  // Two wheels that turn each other, and one red axle through both.
  iron_council: (run) => ({
    shapes: [
      ...wheel("small", "grey", 404, 482, 128, 12),
      ...wheel("large", "ink", 178, 232, 168, 16),
      area("axle", "red", [-20, -14, 22, -48, 560, 590, 518, 626]),
      ...bars(run, () => 96).map((bar) => ({ ...bar, tone: "ink" as const })),
    ],
    year: [40, 600, -20],
  }),
  // A half circle of seats, no two neighbours alike.
  two_chambers: () => ({
    shapes: [
      disc("floor", "land", 256, 470, 90),
      ...[0, 1, 2, 3, 4, 5].flatMap((row) => {
        const [r, count] = [116 + row * 52, 7 + row * 3];
        return Array.from({ length: count + 1 }, (_, at) => {
          const turn = Math.PI * (1 - at / count);
          const [x, y] = [256 + Math.cos(turn) * r, 470 - Math.sin(turn) * r];
          const tone = (["ink", "red", "grey", "light"] as const)[Math.floor(chance(`seat ${row} ${at}`) * 4)] ?? "ink";
          return turned([box(`seat ${row} ${at}`, tone, x - 16, y - 13, 32, 26)], x, y, 90 - (turn * 180) / Math.PI);
        }).flat();
      }),
      box("bar", "ink", -40, 560, 600, 26),
    ],
    year: [112, 706, 0],
  }),
  // A file of people over the ice to a fortress.
  free_soviets: () => ({
    shapes: [
      disc("sun", "red", 96, 110, 60),
      area("ice", "light", [-40, 250, 560, 120, 560, 900, -40, 900]),
      area("fort", "ink", [300, 30, 520, -10, 540, 170, 300, 214]),
      ...Array.from({ length: 13 }, (_, at) =>
        box(`one ${at}`, at % 4 === 1 ? "red" : "ink", 48 + at * 25, 648 - at * 34, 40 - at * 2, 40 - at * 2),
      ),
    ],
    year: [250, 700, -14],
  }),
  // The disc has covered the sun.
  early_night: (run) => ({
    shapes: [disc("sun", "red", 300, 330, 214), disc("disc", "ink", 232, 278, 268), ...bars(run, (share) => 150 - share * 120)],
    year: [70, 350, -18],
  }),
  // A river that bends between towns.
  red_danube: () => ({
    shapes: [
      disc("hill", "land", 256, 200, 190),
      stroke("river", "red", 62, [-40, 150, 150, 150, 236, 236, 236, 420, 330, 514, 330, 620, 560, 850]),
      ...[0, 1, 2, 3, 4].map((at) => box(`house ${at}`, "ink", 300 + at * 26, 170 - at * 8, 20, 80 + at * 8)),
    ],
    year: [24, 722, 0],
  }),
  // Bayonets, and a disc before them.
  bayonets: () => ({
    shapes: [
      disc("disc", "ink", 176, 214, 150),
      ...Array.from({ length: 11 }, (_, at) => {
        const y = 150 + at * 58;
        return area(`blade ${at}`, "ink", [520, y + 120, 520, y + 142, 190 - at * 9, y - 14, 96 - at * 9, y - 60, 196 - at * 9, y - 32]);
      }),
      area("lead", "red", [540, 300, 540, 470, 60, 130]),
    ],
    year: [150, 716, -21],
  }),
};

function yearWords(year: string, [x, y, angle]: Composition["year"]): Shape {
  const size = 150;
  const turn = (angle * Math.PI) / 180;
  const [left, top] = [x + Math.sin(turn) * size * footOfLetters, y - Math.cos(turn) * size * footOfLetters];
  return words("year", "light", year, left, top, size, { weight: 700, spacing: 0, angle });
}

/** The poster of an ending, for a run, down to where its foot begins. The same run gives the same poster. */
export function posterOf(ending: EndingId, run: Run, year: string): Shape[] {
  const { shapes, year: place } = compositions[ending](run);
  const drawn = shapes.some(({ id }) => id === "line") ? shapes : [...shapes, ownLine(run)];
  // The year stands on the disc and under what drives over it.
  const under = drawn.map(({ kind }) => kind).lastIndexOf("disc") + 1;
  return [ground, ...drawn.slice(0, under), yearWords(year, place), ...drawn.slice(under)];
}

/** The foot of a sheet that is kept: what the ending is called, and what it is from. */
export function footOf(title: string): Shape[] {
  const { width, height } = sheet;
  return [
    box("foot", "ink", -40, height - sheet.foot, width + 80, sheet.foot + 40),
    words("title", "light", title.toUpperCase(), 28, height - 30 - 40 * footOfLetters, 40, { weight: 600, spacing: 0, fit: width - 56 }),
    words("game", "land", told.game.toUpperCase(), 28, height - 11 - 11 * footOfLetters, 11, { spacing: 0.127 }),
  ];
}
