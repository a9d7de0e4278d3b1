// File 15: the gymnasium with its bar, the courier’s train.
import type { World } from "../../../core/world.ts";
import type { SceneOf } from "../../scenes.ts";
import { type Compose, fullness, ground, hands, sacks } from "../common.ts";
import { figure } from "../people.ts";
import { oval, wedge } from "../things.ts";
import { clock, engine, gone, station, track } from "../station.ts";
import { type Shape, type Tone, area, box, chance, disc, ring, stroke, turned } from "../../shape.ts";

/** Who has Berlin: councils that can be voted out, commissars who cannot, or neither. */
function berlinOf({ standings: { allies } }: World): "councils" | "commissars" | "republic" {
  if (allies === "iron_berlin") return "commissars";
  return allies === "with_berlin" || allies === "with_both" ? "councils" : "republic";
}

/** Wall bars in bays, a few rungs broken out; what lies behind them shows between. */
const wallBars = (): Shape[] => [
  ...[0, 1, 2, 3].flatMap((bay) =>
    Array.from({ length: 8 }, (_, at): Shape[] => {
      if (chance(`rung ${bay} ${at}`) < 0.08) return [];
      const [x, y] = [318 + bay * 122, 150 + at * 34 - bay * 7];
      return [stroke(`rung ${bay} ${at}`, "ink", 9, [x, y, x + 122, y - 7], { from: [0, -400], turn: 0.1 + at * 0.02 })];
    }).flat(),
  ),
  ...[0, 1, 2, 3, 4].map((at) =>
    area(
      `upright ${at}`,
      "ink",
      [310 + at * 122, 118 - at * 7, 328 + at * 122, 117 - at * 7, 328 + at * 122, 470 - at * 7, 310 + at * 122, 471 - at * 7],
      { from: [0, -500], turn: 0.05 },
    ),
  ),
];

/** The stove and its pipe, cold. */
function stove(): Shape[] {
  const comes = { from: [500, 0], turn: 0.25 } as const;
  return [
    area("pipe", "ink", [846, 330, 846, 96, 880, 62, 1700, 10, 1700, 50, 890, 104, 882, 116, 882, 330], comes),
    ...[0, 1].map((at) => box(`collar ${at}`, "grey", 838, 170 + at * 108, 52, 12, comes)),
    area("stove", "ink", [790, 330, 938, 330, 960, 372, 960, 590, 768, 590, 768, 372], comes),
    ...[0, 1].map((at) =>
      area(`foot ${at}`, "ink", [790 + at * 118, 586, 820 + at * 118, 586, 812 + at * 118, 630, 798 + at * 118, 630], comes),
    ),
    box("plate", "grey", 756, 364, 216, 14, comes),
    box("mouth edge", "grey", 806, 430, 116, 100, comes),
    box("mouth", "ink", 814, 438, 100, 84, comes),
    area("leaf", "grey", [922, 430, 1000, 446, 1000, 552, 922, 530], comes),
  ];
}

/** A herring on its side. */
function herring(id: string, x: number, y: number, long: number, angle: number): Shape[] {
  const at = (points: readonly number[]): number[] => points.map((value, index) => (index % 2 === 0 ? x : y) + value * long);
  const comes = { from: [-400, 200], turn: 0.5 } as const;
  return turned(
    [
      area(
        `${id} body`,
        "ink",
        at([
          -0.5, 0, -0.38, -0.09, -0.15, -0.14, 0.12, -0.11, 0.36, -0.02, 0.5, -0.12, 0.46, 0.02, 0.5, 0.14, 0.34, 0.04, 0.1, 0.12, -0.16,
          0.14, -0.38, 0.09,
        ]),
        comes,
      ),
      area(`${id} belly`, "grey", at([-0.3, 0.02, 0.3, 0.01, 0.08, 0.09, -0.16, 0.11]), comes),
      stroke(`${id} gill`, "red", long * 0.03, at([-0.31, -0.09, -0.27, 0, -0.31, 0.09]), comes),
      disc(`${id} eye`, "light", ...(at([-0.41, -0.02]) as [number, number]), long * 0.022, comes),
    ],
    x,
    y,
    angle,
  );
}

/** The bar along the front: a plate of herring on it, and glasses. */
const counter = (plates: number): Shape[] => [
  area("bar front", "ink", [-600, 640, 1700, 560, 1700, 1300, -600, 1300], { from: [0, 400], turn: 0.3 }),
  area("bar top", "land", [-600, 590, 1700, 520, 1700, 566, -600, 648], { from: [0, 400], turn: 0.3 }),
  area("bar edge", "red", [-600, 640, 1700, 560, 1700, 570, -600, 652], { from: [0, 400], turn: 0.35 }),
  ...Array.from({ length: plates }, (_, at): Shape[] => {
    const [x, y] = [180 + at * 300, 586 - at * 10];
    return [
      oval(`plate ${at}`, "ink", x, y, 128, 37, { from: [-400, 200], turn: 0.4 }),
      oval(`plate middle ${at}`, "light", x, y - 3, 119, 32, { from: [-400, 200], turn: 0.42 }),
      ...herring(`herring ${at} 0`, x - 14, y - 12, 172, -5),
      ...herring(`herring ${at} 1`, x + 16, y + 10, 158, 4),
    ];
  }).flat(),
  ...[0, 1, 2].flatMap((at): Shape[] => {
    const [x, y] = [350 + at * 54 + (at === 2 ? 170 : 0), 588 - at * 12];
    return [
      area(`glass ${at}`, "light", [x - 19, y - 72, x + 19, y - 72, x + 14, y, x - 14, y], { from: [0, -400], turn: 0.6 }),
      area(`beer ${at}`, "grey", [x - 16, y - 44, x + 16, y - 44, x + 13, y - 4, x - 13, y - 4], { from: [0, -400], turn: 0.62 }),
    ];
  }),
];

/** A laundry basket of notes of so many milliards, printed on one side: kindling. */
const basket = (): Shape[] => [
  ...Array.from({ length: 22 }, (_, at): Shape[] => {
    const [x, y] = [626 + (at % 8) * 21 + chance(`note ${at}`) * 16, 486 - Math.floor(at / 8) * 17 + chance(`note y ${at}`) * 12];
    const comes = { from: [200, -400], turn: 0.5 + at * 0.015 } as const;
    return turned(
      [
        box(`note ${at}`, at % 4 === 2 ? "paper" : "light", x, y, 56, 30, comes),
        stroke(`figures ${at}`, at % 5 === 1 ? "red" : "ink", 5, [x + 10, y + 15, x + 42, y + 15], comes),
      ],
      x + 28,
      y + 15,
      (chance(`note turn ${at}`) - 0.5) * 70,
    );
  }).flat(),
  area("basket", "grey", [612, 492, 842, 478, 816, 566, 640, 580], { from: [0, 300], turn: 0.4 }),
  ...[0, 1, 2, 3, 4, 5].map((at) =>
    stroke(`cane ${at}`, "ink", 4, [636 + at * 36, 492 - at * 2, 652 + at * 29, 576 - at * 2], { turn: 0.45 }),
  ),
  ...[0, 1].map((at) => stroke(`weave ${at}`, "ink", 4, [620 + at * 8, 520 + at * 26, 834 - at * 8, 506 + at * 26], { turn: 0.45 })),
  stroke("basket rim", "ink", 11, [608, 493, 846, 477], { from: [0, 300], turn: 0.42 }),
];

/** Those who wait, close together in their coats; where the harbour votes they have hands up. */
function bench(world: World): Shape[] {
  const votes = berlinOf(world) === "councils";
  const tone = hands(world);
  return Array.from({ length: 9 }, (_, at): Shape[] => {
    if (chance(`waits ${at}`) > fullness(world) + 0.3) return [];
    const [x, foot] = [296 + at * 54, 596 - at * 5];
    const dice = chance(`coat ${at}`);
    const coat: Tone = votes ? tone(dice) : at === 4 ? "red" : dice < 0.35 ? "grey" : "ink";
    const high = 300 + chance(`tall ${at}`) * 34;
    const turn = 0.25 + at * 0.03;
    const up = votes && chance(`hand ${at}`) < 0.55;
    return [
      ...figure(`one ${at}`, x, foot, high, {
        coat,
        head: "light",
        cap: votes && at % 3 === 1 ? null : at % 2 === 0 ? "ink" : "grey",
        turn,
      }),
      ...(up
        ? [
            stroke(`arm ${at}`, coat, 26, [x + 26, foot - high * 0.6, x + 44, foot - high * 1.02], { from: [0, 500], turn: 0.75 }),
            disc(`hand ${at}`, "light", x + 46, foot - high * 1.05, 15, { from: [0, 500], turn: 0.75 }),
          ]
        : []),
    ];
  }).flat();
}

/** Two with a rifle each before the flour, and nobody else. */
const guards = (): Shape[] =>
  [470, 676].flatMap((x, at) => [
    ...figure(`guard ${at}`, x, 590 - at * 16, 356, { coat: "ink", head: "paper", cap: "ink", turn: 0.3 }),
    stroke(`armband ${at}`, "red", 24, [x - 58, 436 - at * 14, x - 30, 430 - at * 14], { turn: 0.5, from: [0, 400] }),
    stroke(`rifle ${at}`, "grey", 13, [x + 54, 596, x + 74, 236 - at * 14], { turn: 0.5, from: [0, 400] }),
    stroke(`bayonet ${at}`, "light", 6, [x + 74, 236 - at * 14, x + 79, 150 - at * 14], { turn: 0.55, from: [0, 400] }),
  ]);

function gymnasium(world: World): Shape[] {
  const berlin = berlinOf(world);
  return [
    ground("land"),
    area("wall", "ground", [-600, -600, 1700, -600, 1700, 200, -600, 300]),
    area("floor", "grey", [-600, 560, 1700, 430, 1700, 1300, -600, 1300]),
    // The flour that is kept here stands behind the bars.
    ...(berlin === "commissars" ? sacks("flour", 336, 452, 94, 84, 12, "light") : []),
    ...wallBars(),
    // Two rifles, for the whole quarter.
    ...(berlin === "republic"
      ? [0, 1].flatMap((at) => [
          stroke(`rifle ${at}`, "ink", 12, [186 + at * 44, 590, 250 + at * 44, 232], { from: [-600, 0], turn: 0.7 }),
          area(`butt ${at}`, "red", [192 + at * 44, 500, 210 + at * 44, 502, 206 + at * 44, 610, 170 + at * 44, 606], {
            from: [-600, 0],
            turn: 0.7,
          }),
        ])
      : []),
    // The rings that boys swing from.
    ...[60, 140].flatMap((x, at) => [
      stroke(`strap ${at}`, "ink", 6, [x, -300, x, 300 + at * 8], { from: [0, -500], turn: 0.15 }),
      ring(`ring ${at}`, "red", 11, x, 334 + at * 8, 34, { turn: 0.5 }),
    ]),
    ...(berlin === "commissars" ? guards() : bench(world)),
    ...stove(),
    ...counter(berlin === "councils" ? 2 : 1),
    ...(berlin === "republic" ? basket() : []),
  ];
}

/** Those on the platform, from behind: as many as there is somebody to wait. */
const waiting = (count: number): Shape[] =>
  Array.from({ length: count }, (_, at): Shape[] => {
    const [x, foot] = [84 + (at % 3) * 118 + Math.floor(at / 3) * 52, 690 - (at % 3) * 44 - Math.floor(at / 3) * 54];
    return figure(`one ${at}`, x, foot, 250 - (at % 3) * 26 - Math.floor(at / 3) * 18, {
      coat: at === 1 ? "red" : at % 2 === 0 ? "ink" : "grey",
      head: "paper",
      cap: at % 3 === 2 ? null : "ink",
      from: [-400, 100],
      turn: 0.5 + at * 0.04,
    });
  }).flat();

/** Gone too early, in time, or not come yet: what is said of that train is what happened. */
function courier(world: World): Shape[] {
  const { october } = world.memories;
  if (october === "off") return [...station(), ...track(), ...clock(4.75), ...gone()];
  if (october === null) {
    const arm = { from: [0, -300], turn: 0.6 } as const;
    return [
      ...station(),
      ...track(),
      ...clock(10 + 2 / 3 + (berlinOf(world) === "commissars" ? 4.6 : 3.3)),
      stroke("post", "land", 14, [902, 860, 902, 300], { from: [0, 500], turn: 0.3 }),
      box("arm", "red", 772, 330, 138, 36, arm),
      box("band", "light", 796, 330, 15, 36, { turn: 0.9 }),
      disc("pivot", "land", 902, 348, 17, { turn: 0.7 }),
      ...waiting(6),
    ];
  }
  return [
    ...station(),
    ...track(),
    // Where all Germany is to rise the word drives in before the train.
    ...(october === "rising" ? [wedge("word", "red", [120, 640], [560, 372], [640, 610], 0.8)] : []),
    ...engine(october === "rising"),
    ...clock(10 + 2 / 3),
    ...waiting(october === "rising" ? 2 : 4),
  ];
}

/** Its scenes. */
export const barmbek: Record<SceneOf<"barmbek">, Compose> = { gymnasium, courier };
