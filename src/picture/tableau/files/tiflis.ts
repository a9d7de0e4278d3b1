// File 13: the mezzanine over the table, the glasses, the inquiry.
import type { World } from "../../../core/world.ts";
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, share } from "../common.ts";
import { oval, wedge } from "../things.ts";
import { type Shape, type Tone, area, box, chance, disc, ring, stroke, turned } from "../../shape.ts";

/** Somebody at a table, from above: shoulders, and a head before them; `turn` is the way they sit, in degrees. */
function guest(id: string, x: number, y: number, angle: number, coat: Tone, at: number): Shape[] {
  const comes = { turn: 0.3 + at * 0.04, from: [(x - 520) * 0.8, (y - 380) * 0.8] } as const;
  return turned(
    [oval(`${id} coat`, coat, x, y, 58, 32, comes), disc(`${id} head`, coat === "ink" ? "land" : "ink", x, y - 14, 24, comes)],
    x,
    y,
    angle,
  );
}

/** A railing of turned wood and lattice, as the houses of the town have it: what one stands behind. */
function railing(): Shape[] {
  const comes = { from: [0, 500], turn: 0.55 } as const;
  const [top, foot] = [588, 790];
  return [
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((at): Shape[] => {
      const x = -70 + at * 190;
      const middle = x + 95;
      return [
        box(`post ${at}`, "ink", x - 13, top - 24, 26, 300, comes),
        disc(`knob ${at}`, "ink", x, top - 34, 21, comes),
        ...[-1, 1].map((side) => stroke(`lattice ${at} ${side}`, "ink", 10, [middle - side * 95, top, middle + side * 95, foot], comes)),
        ...[-1, 1].map((side) =>
          stroke(`arch ${at} ${side}`, "ink", 10, [middle, top, middle + side * 60, (top + foot) / 2, middle, foot], comes),
        ),
        ring(`rose ${at}`, "ink", 10, middle, (top + foot) / 2, 24, comes),
      ];
    }),
    box("hand rail", "ink", -600, top - 14, 2200, 34, comes),
    box("hand rail light", "grey", -600, top - 14, 2200, 7, comes),
    box("foot rail", "ink", -600, foot - 12, 2200, 24, comes),
  ];
}

function mezzanine({ gauges, memories }: World): Shape[] {
  const [x, y] = [520, 378];
  const places = Array.from({ length: 10 }, (_, at) => {
    const turn = ((at + 0.5) / 10) * Math.PI * 2 - Math.PI / 2;
    return { x: x + Math.cos(turn) * 362, y: y + Math.sin(turn) * 222, angle: (turn * 180) / Math.PI - 90, turn };
  });
  // Those from Moscow sit together; the weaker the republics, the more of them.
  const sent = new Set([2, 1, 0, 9, 8].slice(0, 5 - gauges.nations));
  const coat = (at: number): Tone => (at === 3 ? "light" : sent.has(at) ? "red" : at % 3 === 0 ? "land" : "ink");
  return [
    ground("ink"),
    area("floor", "grey", [-600, -60, 1700, -380, 1700, 1300, -600, 1300]),
    ...[0, 1, 2, 3, 4, 5].map((at) => stroke(`plank ${at}`, "ink", 4, [-600, 60 + at * 170, 1700, -262 + at * 170], { turn: 0.1 })),
    ...turned(
      [
        oval("rug", "ink", x, y, 470, 306),
        oval("rug middle", "grey", x, y, 454, 292, { turn: 0.05 }),
        ...places.flatMap((place, at) => guest(`guest ${at}`, place.x, place.y, place.angle, coat(at), at)),
        oval("table", "land", x, y, 290, 166, { turn: 0.1 }),
        oval("cloth", "light", x, y, 270, 149, { turn: 0.15 }),
        ...places.flatMap(({ turn }, at): Shape[] => {
          const [px, py] = [x + Math.cos(turn) * 212, y + Math.sin(turn) * 112];
          const [gx, gy] = [x + Math.cos(turn + 0.24) * 172, y + Math.sin(turn + 0.24) * 86];
          return [
            disc(`plate ${at}`, "land", px, py, 30, { turn: 0.4 + at * 0.02 }),
            disc(`plate middle ${at}`, "paper", px, py, 19, { turn: 0.4 + at * 0.02 }),
            disc(`glass ${at}`, "ink", gx, gy, 15, { turn: 0.5 + at * 0.02 }),
            disc(`wine ${at}`, "red", gx, gy, 11, { turn: 0.5 + at * 0.02 }),
          ];
        }),
        disc("lamp", "paper", x, y, 62, { turn: 0.3 }),
        ring("lamp edge", "ink", 7, x, y, 62, { turn: 0.35 }),
        ring("lamp middle", "land", 10, x, y, 36, { turn: 0.35 }),
        disc("lamp top", "ink", x, y, 15, { turn: 0.4 }),
        // The hand goes across the corner of the table, and everybody has seen it.
        ...(memories.union === "equals" ? [] : [wedge("slap", "red", [804, 494], [862, 366], [892, 384], 0.85)]),
      ],
      x,
      y,
      -8,
    ),
    ...railing(),
  ];
}

/** A stemmed glass, a wedge that stands on its point; `level` from 0 to 1 is how full it is. */
function glass(id: string, x: number, foot: number, high: number, level: number, turn: number, stem: Tone = "ink"): Shape[] {
  const comes = { from: [0, -600], turn } as const;
  const [rim, point] = [foot - high, foot - high * 0.36];
  const half = high * 0.26;
  const surface = point - (point - rim) * 0.9 * level;
  const at = half * ((point - surface) / (point - rim));
  return [
    stroke(`${id} stem`, stem, high * 0.035, [x, point - 6, x, foot - 6], comes),
    oval(`${id} foot`, stem, x, foot - 4, half * 0.62, high * 0.035, comes),
    area(`${id} cup`, "light", [x - half, rim, x + half, rim, x, point + 4], { ...comes, opacity: 0.9 }),
    stroke(`${id} edge`, "ink", high * 0.012, [x - half, rim, x, point + 4, x + half, rim], comes),
    ...(level > 0
      ? [
          area(`${id} wine`, "red", [x - at, surface, x + at, surface, x, point], comes),
          oval(`${id} surface`, "ink", x, surface, at, high * 0.018, comes),
        ]
      : []),
    oval(`${id} rim`, "ink", x, rim, half, high * 0.034, comes),
    oval(`${id} mouth`, "paper", x, rim, half - 5, high * 0.034 - 4, comes),
  ];
}

function glasses({ gauges, memories }: World): Shape[] {
  const { union } = memories;
  const own = share(gauges.nations);
  // Equals have been poured alike; else the tall one has it, and one lies.
  const level = (at: number): number =>
    union === "equals" ? 0.8 : union === "autonomisation" ? (at === 0 ? 1 : 0) : 0.25 + own * 0.5 + (at % 2) * 0.14;
  const spilt = union !== "equals";
  return [
    ground("land"),
    area("wall", "ground", [-600, -600, 720, -600, 430, 620, -600, 620], { from: [-500, 0] }),
    disc("lamp", "paper", 742, 238, 196, { turn: 0.1 }),
    area("table", "ink", [-600, 560, 1700, 500, 1700, 1300, -600, 1300], { from: [0, 400] }),
    area("cloth", "grey", [-600, 600, 790, 566, 690, 640, 560, 1300, -600, 1300], { from: [-400, 200], turn: 0.1 }),
    // The horn that goes round, and cannot be put down before it is empty.
    area("horn", "ink", [40, 470, 80, 320, 190, 210, 330, 190, 352, 262, 250, 280, 160, 360, 130, 486, 92, 560], {
      from: [-500, 0],
      turn: 0.15,
    }),
    area("horn mouth", "red", [322, 176, 350, 170, 374, 268, 346, 276], { from: [-500, 0], turn: 0.2 }),
    area("horn band", "light", [196, 214, 226, 202, 262, 276, 234, 288], { from: [-500, 0], turn: 0.2 }),
    ...[0, 1, 2, 3].flatMap((at) =>
      glass(
        `glass ${at}`,
        366 + at * 116 + (at === 0 ? -14 : 0),
        640 - at * 18 + (at === 0 ? 20 : 0),
        376 - at * 50,
        level(at),
        0.2 + at * 0.08,
      ),
    ),
    ...(spilt
      ? [
          area("spill", "red", [760, 690, 880, 640, 1010, 646, 1130, 700, 990, 712, 930, 760, 936, 1000, 890, 1000, 884, 770, 800, 736], {
            from: [-100, -60],
            turn: 0.8,
          }),
          ...turned(glass("fallen", 700, 736, 250, 0, 0.6, "land"), 700, 660, 104),
        ]
      : glass("fifth", 836, 566, 200, 0.8, 0.5)),
  ];
}

/** Somebody who sits behind a table and asks: seen to the chest. */
const asker = (id: string, x: number, y: number, tone: Tone, at: number): Shape[] => {
  const comes = { from: [0, -500], turn: 0.3 + at * 0.07 } as const;
  return [
    area(`${id} chair`, "grey", [x - 62, y, x - 54, y - 236, x + 54, y - 244, x + 62, y], comes),
    area(`${id} coat`, tone, [x - 78, y + 8, x - 70, y - 100, x - 26, y - 132, x + 26, y - 132, x + 70, y - 100, x + 78, y + 4], comes),
    area(`${id} collar`, tone === "red" ? "ink" : "light", [x - 20, y - 132, x + 20, y - 132, x, y - 88], comes),
    disc(`${id} head`, "land", x, y - 166, 40, comes),
    area(`${id} hair`, "ink", [x - 42, y - 168, x - 34, y - 206, x + 8, y - 214, x + 40, y - 192, x + 40, y - 172], comes),
  ];
};

function inquiry({ gauges, memories }: World): Shape[] {
  const { union } = memories;
  const signed = union === "equals" ? 4 : union === "autonomisation" ? 1 : 2;
  const comes = { from: [500, 300], turn: 0.55 } as const;
  return [
    // A dark table is most of it: it stays dark by night.
    ground("ink"),
    box("room", "ground", -600, -600, 2200, 1400),
    area("wall", "land", [-600, -600, 1700, -600, 1700, 270, -600, 412], { from: [0, -400] }),
    ...[0, 1, 2].flatMap((at) => asker(`asker ${at}`, 250 + at * 200, 424 - at * 13, at === 1 ? "red" : "ink", at)),
    // Where it is asked again, somebody from here sits at the end.
    ...(union === "equals" ? asker("asker 3", 858, 384, "grey", 3) : []),
    area("table", "ink", [-600, 468, 1700, 326, 1700, 1300, -600, 1300], { from: [0, 500], turn: 0.1 }),
    area("table edge", "grey", [-600, 468, 1700, 326, 1700, 340, -600, 484], { from: [0, 500], turn: 0.15 }),
    // Files in heaps: the more the offices write, the higher.
    ...[0, 1].flatMap((heap) =>
      Array.from({ length: 2 + gauges.apparatus * 2 }, (_, at) =>
        box(
          `file ${heap} ${at}`,
          at % 3 === 2 ? "red" : at % 2 === 0 ? "land" : "paper",
          36 + heap * 790 + chance(`file ${heap} ${at}`) * 20,
          590 - heap * 60 - at * 18,
          150,
          16,
          {
            from: [0, -700],
            turn: 0.4 + at * 0.05,
          },
        ),
      ),
    ),
    ...turned(
      [
        box("sheet", "light", 268, 466, 440, 620, comes),
        stroke("name", "ink", 20, [310, 512, 520, 512], comes),
        ...[0, 1, 2].map((at) =>
          stroke(`line ${at}`, "ink", 8, [310, 550 + at * 28, 664 - chance(`line ${at}`) * 90, 550 + at * 28], comes),
        ),
        stroke("here", "red", 5, [310, 676, 664, 676], { ...comes, dash: [14, 8] }),
        ...Array.from({ length: signed }, (_, at) => {
          const x = 318 + at * 88;
          return stroke(
            `signature ${at}`,
            at === 1 ? "red" : "ink",
            6,
            [x, 666, x + 12, 632, x + 24, 668, x + 36, 644, x + 48, 664, x + 74, 652],
            { turn: 0.85 + at * 0.03 },
          );
        }),
      ],
      490,
      560,
      -7,
    ),
    // The pen lies with its point towards whoever is to sign.
    area("pen", "red", [880, 420, 906, 440, 756, 628, 736, 646, 744, 616], { from: [400, -300], turn: 0.7 }),
    area("nib", "ink", [756, 628, 736, 646, 744, 616], { from: [400, -300], turn: 0.7 }),
  ];
}

/** Its scenes. */
export const tiflis: Record<SceneOf<"tiflis">, Compose> = { mezzanine, glasses, inquiry };
