// The posters of the endings that are decided beyond Russia’s border.
import { type Shape, type Tone, area, box, chance, disc, stroke, turned } from "../shape.ts";
import { type Compose, type Run, bars } from "./parts.ts";
import { bends, boats, bridge, town } from "./river.ts";

/** A wheel with teeth, a tone for each. */
const wheel = (id: string, tone: Tone, x: number, y: number, r: number, teeth: readonly Tone[]): Shape[] => [
  ...teeth.flatMap((of, at) => turned([box(`${id} tooth ${at}`, of, x - 13, y - r - 24, 26, 40)], x, y, ((at + 0.5) / teeth.length) * 360)),
  disc(id, tone, x, y, r),
];

const teethOf = ({ departed }: Run, least: number, tone: Tone): Tone[] =>
  Array.from({ length: Math.max(least, departed.length) }, (_, at) => (departed[at] === true ? "red" : tone));

/** Night that comes down like blinds, one for each decision; where the run departed it does not reach across. */
function blinds({ departed }: Run): Shape[] {
  const count = Math.max(8, departed.length);
  const step = 590 / count;
  return Array.from({ length: count }, (_, at) => {
    const part = at / (count - 1);
    const thick = step * (1.04 - part * 0.86);
    const short = departed[at] === true ? 120 + chance(`blind ${at}`) * 130 : 0;
    return box(`blind ${at}`, "ink", -40 + (at % 2 === 0 ? short : 0), -40 + at * step, 600 - short, thick);
  });
}

/** Munich in the dark: the two towers of the cathedral, gables, and what windows are lit. */
function city({ europe }: Run): Shape[] {
  const gable = (at: number, x: number, wide: number, high: number): Shape =>
    area(`gable ${at}`, "ink", [x, 760, x, 740 - high, x + wide / 2, 700 - high, x + wide, 740 - high, x + wide, 760]);
  const tower = (id: string, x: number): Shape[] => [
    box(id, "ink", x - 25, 470, 50, 300),
    area(`${id} onion`, "ink", [x - 25, 472, x - 32, 452, x - 24, 426, x, 410, x + 24, 426, x + 32, 452, x + 25, 472]),
    stroke(`${id} ball`, "ink", 6, [x, 414, x, 382]),
  ];
  return [
    ...[
      [-40, 76, 78],
      [30, 62, 112],
      [246, 84, 96],
      [322, 70, 66],
      [384, 78, 118],
      [454, 110, 84],
    ].map(([x = 0, wide = 0, high = 0], at) => gable(at, x, wide, high)),
    area("nave", "ink", [96, 760, 96, 600, 256, 600, 276, 640, 276, 760]),
    ...tower("tower", 124),
    ...tower("tower 2", 198),
    ...Array.from({ length: 3 + europe * 3 }, (_, at) =>
      box(
        `window ${at}`,
        at % 4 === 1 ? "red" : "land",
        [12, 46, 268, 296, 346, 404, 432, 478, 500][at % 9] ?? 0,
        652 + Math.floor(at / 9) * 34 + (at % 3) * 8,
        11,
        17,
      ),
    ),
  ];
}

/** Bayonets with a disc upon them, one for each decision; those of a departure are held lower. */
function blades({ departed }: Run, [cx, cy, r]: readonly [number, number, number]): Shape[] {
  const count = Math.max(11, departed.length);
  return Array.from({ length: count }, (_, at) => {
    const x = -4 + (at / (count - 1)) * 520;
    const lowered = departed[at] === true;
    const under =
      Math.abs(x - cx) < r - 8
        ? cy + Math.sqrt(r ** 2 - (x - cx) ** 2) - 24 - chance(`blade ${at}`) * 34
        : cy + 96 + chance(`blade ${at}`) * 70;
    const tip = lowered ? under + 22 : under;
    const tone = lowered ? "grey" : "ink";
    return [
      area(`blade ${at}`, tone, [x - 6, tip + 168, x, tip, x + 6, tip + 168]),
      box(`barrel ${at}`, tone, x - 5, tip + 166, 10, 500),
      box(`ring ${at}`, tone, x - 9, tip + 160, 18, 16),
    ];
  }).flat();
}

const cap = (id: string, x: number, tone: Tone): Shape[] => [
  area(id, tone, [x - 50, 770, x - 47, 700, x - 32, 654, x - 9, 620, x, 584, x + 9, 620, x + 32, 654, x + 47, 700, x + 50, 770]),
  area(`${id} star`, "red", [
    x,
    648,
    x + 6,
    663,
    x + 21,
    663,
    x + 9,
    673,
    x + 14,
    688,
    x,
    679,
    x - 14,
    688,
    x - 9,
    673,
    x - 21,
    663,
    x - 6,
    663,
  ]),
];

export const europe = {
  // As many heights as voices, none of them the same.
  council_europe: (run) => ({
    shapes: [
      disc("disc", "ink", 330, 290, 160 + run.europe * 14),
      area("wedge", "red", [-10, 742, 470, 180, 522, 300, 522, 336]),
      ...bars(run, (_, at) => 70 + chance(`height ${at}`) * 110 + run.bread * 8),
    ],
    year: [124, 590, -50],
  }),
  // A wheel drives a wheel, one axle goes through both; the council is inside the first, and turns with it.
  iron_council: (run) => ({
    shapes: [
      ...wheel("small", "grey", 376, 474, 102, teethOf({ ...run, departed: [] }, 12, "grey")),
      ...wheel("wheel", "ink", 186, 238, 158, teethOf(run, 18, "ink")),
      disc("hub", "ground", 186, 238, 92),
      ...Array.from({ length: 12 }, (_, at) =>
        turned([box(`seat ${at}`, at < 2 + run.councils ? "red" : "ink", 186 - 10, 238 - 76, 20, 18)], 186, 238, at * 30),
      ).flat(),
      disc("small hub", "ground", 376, 474, 40),
      area("axle", "red", [-40, -64, -6, -94, 580, 700, 548, 730]),
      box("rack", "ink", -40, 632, 600, 34),
      ...Array.from({ length: 15 }, (_, at) => box(`rack tooth ${at}`, "ink", -22 + at * 40, 606, 24, 30)),
      ...bars(run, () => 60).map((bar) => ({ ...bar, tone: "ink" as const })),
    ],
    year: [24, 352, 50],
    on: "wheel",
    size: 140,
  }),
  // The sun has not set: it is shut out.
  early_night: (run) => ({
    shapes: [
      disc("sun", "red", 326, 366, 206),
      ...blinds(run),
      ...city(run),
      area("stump", "red", [-40, 778, 118, 664, 132, 684, -10, 800]),
      area("point", "red", [176, 622, 226, 584, 236, 600, 190, 640]),
    ],
    year: [214, 500, -6],
    on: "sun",
  }),
  // A river between towns, with as many bridges as there are friends to build them.
  red_danube: (run) => ({
    shapes: [
      ...[0, 1, 2, 3, 4, 5, 6].map((at) =>
        area(`field ${at}`, at % 3 === 1 ? "light" : at % 3 === 0 ? "land" : "ground", [
          -40,
          296 + at * 62,
          224,
          268 + at * 62,
          322,
          330 + at * 62,
          -40,
          356 + at * 62,
        ]),
      ),
      area("hill", "land", [224, 120, 360, 30, 560, -20, 560, 470, 330, 500, 224, 420]),
      stroke("river", "red", 76, bends.flat()),
      ...boats(run),
      ...town("vienna", 20, 136, 5, "spire"),
      ...town("budapest", 306, 330, 6, "dome"),
      ...town("pozsony", 54, 566, 4, "spire"),
      ...[
        [224, 306],
        [224, 408],
        [322, 574],
        [322, 634],
      ]
        .slice(0, Math.max(1, run.europe))
        .flatMap(([x = 0, y = 0], at) => bridge(`bridge ${at}`, x, y)),
      // The neighbours’ fence.
      ...Array.from({ length: 10 }, (_, at) =>
        area(`slat ${at}`, "grey", [478, 356 + at * 42, 500, 342 + at * 42, 500, 386 + at * 42, 478, 394 + at * 42]),
      ),
    ],
    year: [22, 708, 0],
    on: "river",
    size: 132,
  }),
  // What is carried on points can be carried a long way, and not put down.
  bayonets: (run) => {
    const carried = [268, 306, 150 + run.nations * 6] as const;
    return {
      shapes: [
        disc("carried", "red", ...carried),
        ...turned(blades(run, carried), 256, 600, -4),
        ...[16, 112, 208, 304, 400, 496].flatMap((x, at) => cap(`cap ${at}`, x, at % 2 === 0 ? "ink" : "grey")),
      ],
      year: [128, 370, -9],
      size: 132,
    };
  },
} as const satisfies Record<string, Compose>;
