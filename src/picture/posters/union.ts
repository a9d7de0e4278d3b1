// The posters of the endings that the last four files decide: of the party, the army and the Union.
import { type Shape, type Tone, area, box, chance, disc, stroke, turned } from "../shape.ts";
import { type Compose, type Run, ownLine } from "./parts.ts";
import { arch, greatcoat, shadow } from "./pieces.ts";

/** An abacus: a wire for every other decision, and beads that were pushed over where the run departed. */
function abacus({ departed, bread }: Run): Shape[] {
  const wires = 8;
  const [left, right, top, step] = [60, 452, 100, 52];
  return [
    area("frame", "ink", [18, 40, 494, 40, 494, 606, 18, 606]),
    area("field", "ground", [48, 70, 464, 70, 464, 494, 48, 494]),
    ...Array.from({ length: wires }, (_, wire): Shape[] => {
      const y = top + wire * step;
      // Ten beads a wire; so many have been counted to the left.
      const own = departed.slice(Math.floor((wire * departed.length) / wires), Math.floor(((wire + 1) * departed.length) / wires));
      const over = wire === 7 ? bread : 1 + own.filter(Boolean).length * 2;
      return [
        stroke(`wire ${wire}`, "ink", 4, [left - 12, y + 6, (left + right) / 2, y, right + 12, y + 6]),
        ...Array.from({ length: 10 }, (_, bead): Shape => {
          const counted = bead < over;
          const x = counted ? left + 10 + bead * 25 : right - 10 - (9 - bead) * 25;
          const tone: Tone = bead === 4 || bead === 5 ? "ink" : counted ? "red" : "grey";
          return area(`bead ${wire} ${bead}`, tone, [
            x - 11,
            y - 8,
            x - 5,
            y - 21,
            x + 5,
            y - 21,
            x + 11,
            y - 8,
            x + 11,
            y + 10,
            x + 5,
            y + 22,
            x - 5,
            y + 22,
            x - 11,
            y + 10,
          ]);
        }),
      ];
    }).flat(),
  ];
}

/** A line for work, from behind, along the foot of the sheet; one for each decision. */
const queue = ({ departed }: Run): Shape[] =>
  Array.from({ length: 15 }, (_, at): Shape[] => {
    const [x, foot] = [8 + at * 36, 760];
    const high = 92 + chance(`queue ${at}`) * 16;
    const tone: Tone = departed[at * 2] === true ? "red" : at % 4 === 1 ? "grey" : "ink";
    return [
      area(`waits ${at}`, tone, [
        x - 19,
        foot,
        x - 17,
        foot - high * 0.6,
        x - 9,
        foot - high * 0.72,
        x + 9,
        foot - high * 0.72,
        x + 17,
        foot - high * 0.6,
        x + 19,
        foot,
      ]),
      disc(`head ${at}`, tone, x, foot - high * 0.85, 11),
    ];
  }).flat();

/** A pylon of lattice; each brace is a decision, and what is still on paper is dashed. */
function pylon({ departed, councils }: Run): Shape[] {
  const bays = 9;
  const built = 5 + councils;
  const half = (level: number): number => 118 - level * 11.4;
  const foot = (level: number): number => 700 - level * 68;
  return [
    ...[-1, 1].map((side) => stroke(`leg ${side}`, "ink", 15, [256 + side * half(0), foot(0), 256 + side * half(built), foot(built)])),
    ...Array.from({ length: bays }, (_, bay): Shape[] => {
      const [y0, y1] = [foot(bay), foot(bay + 1)];
      const paper = bay >= built;
      const brace = (side: number): Shape => {
        const red = departed[(bay * 2 + (side > 0 ? 1 : 0)) % Math.max(1, departed.length)] === true;
        return stroke(
          `brace ${bay} ${side}`,
          paper ? "grey" : red ? "red" : "ink",
          paper ? 3 : 9,
          [256 - side * half(bay), y0, 256 + side * half(bay + 1), y1],
          paper ? { dash: [8, 7] } : {},
        );
      };
      return [
        stroke(
          `tie ${bay}`,
          paper ? "grey" : "ink",
          paper ? 3 : 8,
          [256 - half(bay + 1), y1, 256 + half(bay + 1), y1],
          paper ? { dash: [8, 7] } : {},
        ),
        brace(-1),
        brace(1),
        ...(paper
          ? [-1, 1].map((side) =>
              stroke(`planned ${bay} ${side}`, "grey", 3, [256 + side * half(bay), y0, 256 + side * half(bay + 1), y1], { dash: [8, 7] }),
            )
          : []),
      ];
    }).flat(),
  ];
}

/** Stairs up to one window, a step for each decision; where the run departed the step is red. */
function stairs({ departed }: Run): Shape[] {
  const count = Math.max(18, departed.length);
  const flights = 3;
  const each = Math.ceil(count / flights);
  const rails = Array.from({ length: flights }, (_, flight): Shape => {
    const [x0, x1] = flight % 2 === 1 ? [452, 136] : [60, 376];
    return stroke(`rail ${flight}`, "grey", 5, [x0, 676 - flight * 152, x1, 676 - flight * 152 - 138]);
  });
  const steps = Array.from({ length: count }, (_, at): Shape => {
    const [flight, step] = [Math.floor(at / each), at % each];
    const back = flight % 2 === 1;
    const part = step / each;
    const x = back ? 452 - part * 316 : 60 + part * 316;
    const y = 708 - flight * 152 - part * 138;
    const wide = 316 / each + 1;
    return area(`step ${at}`, departed[at] === true ? "red" : "light", [
      x,
      y,
      x + (back ? -wide : wide),
      y,
      x + (back ? -wide : wide),
      y + 15,
      x,
      y + 15,
    ]);
  });
  return [...rails, ...steps];
}

/** Those who have come up with something for him to decide. */
const callers = ({ departed }: Run): Shape[] =>
  Array.from({ length: 7 }, (_, at): Shape[] => {
    const part = (at + 0.4) / 7.4;
    const [x, foot] = [60 + part * 316, 708 - part * 138];
    const tone: Tone = departed[at * 3] === true ? "land" : "grey";
    return [
      area(`caller ${at}`, tone, [x - 12, foot, x - 10, foot - 42, x - 5, foot - 50, x + 5, foot - 50, x + 10, foot - 42, x + 12, foot]),
      disc(`caller head ${at}`, tone, x, foot - 59, 8),
      box(`paper ${at}`, "light", x + 6, foot - 40, 13, 17),
    ];
  }).flat();

export const union = {
  // A price is reckoned, and kept; under the abacus stand those who pay it.
  long_nep: (run) => ({
    shapes: [...turned(abacus(run), 256, 320, -7), ...queue(run), ownLine(run)],
    year: [108, 624, -7],
    size: 100,
    on: "frame",
  }),
  // What is built is argued over; what is dashed was only voted for.
  opposition_plan: (run) => ({
    shapes: [
      // The sheet that the plan is drawn on.
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((at) => stroke(`rule ${at}`, "light", 4, [at * 74 - 4, -40, at * 74 - 4, 860])),
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => stroke(`rule across ${at}`, "light", 4, [-40, 20 + at * 78, 560, 20 + at * 78])),
      disc("disc", "land", 388, 214, 186 - run.apparatus * 8),
      area("ground line", "ink", [-40, 700, 560, 700, 560, 860, -40, 860]),
      ...turned(pylon(run), 256, 700, -9),
      // Two wires go out from it, to whoever pays for the copper.
      ...[0, 1].map((at) => stroke(`conductor ${at}`, "red", 5, [178 + at * 30, 360 - at * 96, 60, 330 - at * 40, -40, 250 - at * 40])),
      area("slogan", "red", [560, 396, 560, 470, 322, 512, 300, 452]),
      area("slogan point", "ink", [300, 452, 322, 512, 262, 494]),
      stroke(
        "line",
        "light",
        5,
        run.path.flatMap(([at, level]) => [26 + at * 460, 732 - level * 9]),
      ),
    ],
    year: [268, 300, -9],
    on: "disc",
    tone: "ink",
    size: 112,
  }),
  // A cap throws the shadow of a hat; in the coat there is nobody who was asked.
  red_bonaparte: (run) => ({
    shapes: [...shadow(), ...greatcoat(run), ownLine(run)],
    year: [116, 690, 0],
    on: "buckle",
    size: 84,
  }),
  // One window is lit, and every stair goes up to it.
  lenin_lives: (run) => ({
    shapes: [
      area("house", "ink", [-40, 60, 256, -30, 560, 60, 560, 860, -40, 860]),
      ...[0, 1, 2, 3, 4].flatMap((row) =>
        [0, 1, 2, 3].map((column) =>
          box(
            `window ${row} ${column}`,
            chance(`dark ${row} ${column}`) * 4 < run.councils ? "land" : "grey",
            30 + column * 128,
            296 + row * 96,
            46,
            56,
          ),
        ),
      ),
      area("pane", "light", [330, 92, 468, 92, 468, 226, 330, 226]),
      stroke("mullion", "ink", 9, [399, 92, 399, 226]),
      // The lamp with its shade, and what it lights.
      area("cone", "light", [372, 226, 426, 226, 300, 420, 60, 420]),
      area("shade", "red", [344, 178, 372, 132, 426, 132, 454, 178]),
      stroke("bulb", "ink", 8, [399, 178, 399, 226]),
      ...stairs(run),
      ...callers(run),
      stroke("bell", "red", 5, [399, 132, 399, 60, 60, 60, 60, 560]),
      area("bell mouth", "red", [60, 552, 42, 596, 78, 596]),
      ownLine(run),
    ],
    year: [84, 214, 0],
    on: "house",
    size: 96,
  }),
  // Unlike stones, and no one in the middle; each holds because the next one leans.
  union_of_equals: (run) => ({
    shapes: [disc("sun", "land", 256, 420, 84 + run.bread * 6), ...arch(run), box("ground line", "ink", -40, 742, 600, 100), ownLine(run)],
    year: [152, 678, 0],
    on: "sun",
    tone: "ink",
    size: 104,
  }),
} as const satisfies Record<string, Compose>;
