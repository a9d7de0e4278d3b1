// The ambiences: what sounds all the time, and what comes again, where each file is told.
import type { FileId } from "../generated/story.ts";

/** Noise through a band: wind, water, steam, the roar of a fire. */
export interface Noise {
  readonly kind: "noise";
  /** Middle of the band in hertz, and how narrow it is (the Q of the filter). */
  readonly band: number;
  readonly narrow: number;
  /** Amplitude, 0 to 1. */
  readonly gain: number;
  /** How often a second it swells, and by how much of its gain. */
  readonly swell?: readonly [rate: number, depth: number];
}

/** A held tone: a pipe, a wire. */
export interface Drone {
  readonly kind: "drone";
  readonly wave: "sine" | "triangle";
  /** Hertz. */
  readonly pitch: number;
  readonly gain: number;
  readonly swell?: readonly [rate: number, depth: number];
}

/** The single sounds. */
const hits = [
  "tap",
  "step",
  "shovel",
  "chuff",
  "tick",
  "creak",
  "chink",
  "pipe",
  "pump",
  "gun",
  "key",
  "chalk",
  "crack",
  "buffer",
  "horn",
  "leaf",
  "cough",
  "drop",
  "moo",
  "crow",
  "bead",
] as const;
export type Hit = (typeof hits)[number];

/** Single sounds that come again. */
interface Rhythm {
  readonly kind: "rhythm";
  readonly hit: Hit;
  /** Seconds from one round to the next. */
  readonly every: number;
  /** Where in the round it sounds, in parts of it. */
  readonly at: readonly number[];
  /** How far each may stray, in seconds; the straying is the same each time the ambience is played. */
  readonly stray: number;
  readonly gain: number;
}

export type Layer = Noise | Drone | Rhythm;

export interface Ambience {
  readonly name: string;
  /** How much of it comes back from the walls, 0 to 1. */
  readonly echo: number;
  readonly layers: readonly Layer[];
}

/** Noise through a band. */
export const noise = (band: number, narrow: number, gain: number, swell?: readonly [number, number]): Noise =>
  swell === undefined ? { kind: "noise", band, narrow, gain } : { kind: "noise", band, narrow, gain, swell };
/** A single sound that comes again. */
export const rhythm = (hit: Hit, every: number, at: readonly number[], stray: number, gain: number): Rhythm => ({
  kind: "rhythm",
  hit,
  every,
  at,
  stray,
  gain,
});

/** By file. */
export const ambiences: Readonly<Record<FileId, Ambience>> = {
  // A committee room, and engines under steam behind it.
  railwaymen: {
    name: "hall",
    echo: 0.3,
    layers: [
      noise(180, 0.7, 0.07, [0.13, 0.3]),
      noise(640, 1.6, 0.014, [0.31, 0.5]),
      rhythm("chuff", 4.4, [0, 0.26, 0.5, 0.74], 0.05, 0.05),
    ],
  },
  // A large cold hall, a draught, and many feet.
  tauride: {
    name: "palace",
    echo: 0.6,
    layers: [
      noise(900, 1.1, 0.02, [0.09, 0.7]),
      noise(260, 0.8, 0.03, [0.21, 0.3]),
      rhythm("step", 3.1, [0, 0.17, 0.31, 0.52, 0.66, 0.87], 0.16, 0.045),
    ],
  },
  // A printing telegraph, and ice in the pipes.
  telegraph: {
    name: "office",
    echo: 0.2,
    layers: [
      { kind: "drone", wave: "sine", pitch: 148, gain: 0.012, swell: [0.4, 0.4] },
      noise(1400, 2.5, 0.006, [0.07, 0.8]),
      rhythm("tap", 2.8, [0, 0.04, 0.08, 0.16, 0.2, 0.32, 0.36, 0.4, 0.44, 0.56], 0.01, 0.05),
      rhythm("chink", 17, [0.63], 2, 0.02),
    ],
  },
  // Wind in boards, and the pan of a scale.
  barn: {
    name: "barn",
    echo: 0.18,
    layers: [
      noise(420, 1.8, 0.05, [0.11, 0.8]),
      noise(1100, 2.2, 0.012, [0.17, 0.9]),
      rhythm("creak", 11, [0.3], 2.5, 0.03),
      rhythm("chink", 7, [0.1, 0.14], 0.4, 0.035),
    ],
  },
  // A stokehold: the roar of the fires, and shovels.
  stokers: {
    name: "stokehold",
    echo: 0.35,
    layers: [
      noise(110, 0.6, 0.14, [0.23, 0.25]),
      noise(75, 0.9, 0.1),
      rhythm("shovel", 3.3, [0, 0.42], 0.12, 0.075),
      rhythm("pump", 1.65, [0], 0, 0.05),
    ],
  },
  // A quay, and a street organ a good way off.
  danube: {
    name: "quay",
    echo: 0.25,
    layers: [
      noise(520, 0.9, 0.04, [0.19, 0.8]),
      noise(210, 0.9, 0.04, [0.12, 0.6]),
      rhythm("pipe", 23, [0.4, 0.43, 0.46, 0.5, 0.55], 0.05, 0.022),
    ],
  },
  // Next to nothing: a clock in a shop.
  fastiv: { name: "shop", echo: 0.05, layers: [rhythm("tick", 2, [0, 0.5], 0, 0.012)] },
  // The pumps of a pit, which keep the water out.
  putsch: {
    name: "pit",
    echo: 0.4,
    layers: [noise(150, 0.8, 0.06, [0.5, 0.4]), noise(2400, 1.5, 0.008, [0.5, 0.9]), rhythm("pump", 2, [0, 0.46], 0, 0.09)],
  },
  // A field, a cart, and now and then a gun, far away.
  vistula: {
    name: "field",
    echo: 0.12,
    layers: [
      noise(330, 1.2, 0.035, [0.08, 0.8]),
      rhythm("creak", 4.2, [0.1, 0.6], 0.3, 0.02),
      rhythm("step", 1.4, [0, 0.45], 0.04, 0.02),
      rhythm("gun", 19, [0.2, 0.27, 0.7], 3, 0.09),
    ],
  },
  // A typewriter, and the clock on the wall.
  dictation: {
    name: "secretariat",
    echo: 0.12,
    layers: [
      rhythm("key", 5.2, [0, 0.03, 0.07, 0.1, 0.14, 0.17, 0.22, 0.25, 0.3, 0.34, 0.36, 0.41, 0.55, 0.58], 0.02, 0.035),
      rhythm("tick", 2, [0, 0.5], 0, 0.014),
    ],
  },
  // A great shop at night: the hum of the mains, a guard who walks round, chalk, and a train that is none of theirs.
  turin: {
    name: "works",
    echo: 0.55,
    layers: [
      { kind: "drone", wave: "triangle", pitch: 84, gain: 0.022, swell: [0.11, 0.3] },
      { kind: "drone", wave: "sine", pitch: 126.4, gain: 0.008, swell: [0.17, 0.6] },
      noise(240, 0.9, 0.02, [0.07, 0.5]),
      rhythm("step", 2.6, [0, 0.27, 0.53, 0.78], 0.08, 0.026),
      rhythm("chalk", 11, [0.3, 0.33, 0.35, 0.41], 0.5, 0.03),
      rhythm("chuff", 31, [0.6, 0.615, 0.63, 0.645, 0.66], 0.02, 0.02),
    ],
  },
  // Wind over the ice, the ice, and a fort that fires at something.
  ice: {
    name: "ice",
    echo: 0.4,
    layers: [
      noise(620, 1.5, 0.05, [0.09, 0.85]),
      noise(1800, 2.6, 0.012, [0.17, 0.9]),
      rhythm("crack", 9, [0.2, 0.24, 0.71], 2.2, 0.07),
      rhythm("creak", 13, [0.5], 3, 0.025),
      rhythm("gun", 29, [0.5, 0.57], 5, 0.07),
    ],
  },
  // A siding in the heat: a dry wind, grasshoppers, buffers that close one after another, and no train that leaves.
  hunger: {
    name: "siding",
    echo: 0.1,
    layers: [
      noise(950, 1.4, 0.022, [0.06, 0.85]),
      noise(5200, 5, 0.006, [1.7, 0.95]),
      rhythm("buffer", 21, [0.1, 0.125, 0.15, 0.17, 0.185], 0.06, 0.05),
      rhythm("pump", 5.4, [0, 0.1], 0.1, 0.024),
    ],
  },
  // A table below, many at it, glasses, and rain in the court.
  tiflis: {
    name: "table",
    echo: 0.22,
    layers: [
      noise(3400, 0.7, 0.012, [0.1, 0.4]),
      noise(310, 1.5, 0.03, [0.37, 0.6]),
      noise(520, 2.2, 0.016, [0.61, 0.8]),
      rhythm("chink", 6.3, [0.05, 0.09, 0.48, 0.7], 0.7, 0.02),
      rhythm("tick", 2, [0, 0.5], 0, 0.007),
    ],
  },
  // A gymnasium with a bar in it, in October: rain on a glass roof, rings that swing, glasses, and a stove that is cold.
  barmbek: {
    name: "gymnasium",
    echo: 0.5,
    layers: [
      noise(2600, 0.9, 0.014, [0.12, 0.5]),
      noise(220, 0.9, 0.026, [0.29, 0.6]),
      noise(470, 2.1, 0.012, [0.53, 0.8]),
      rhythm("creak", 7.4, [0.1, 0.46], 0.3, 0.018),
      rhythm("chink", 11, [0.3, 0.34], 1.4, 0.016),
      rhythm("step", 9.2, [0.5, 0.6, 0.69], 0.3, 0.024),
    ],
  },
  // A side room in the heat: a page, a clock, a cough that is kept down, water that is poured.
  reading: {
    name: "side room",
    echo: 0.2,
    layers: [
      noise(420, 1.1, 0.012, [0.05, 0.6]),
      rhythm("tick", 2, [0, 0.5], 0, 0.013),
      rhythm("leaf", 13, [0.12, 0.5], 1.1, 0.03),
      rhythm("cough", 17, [0.42, 0.455], 2.2, 0.026),
      rhythm("chink", 23, [0.7], 2, 0.014),
    ],
  },
  // A wet street: many feet that nobody counts for, water off the cloth, and a band that is going on somewhere else.
  bunting: {
    name: "street",
    echo: 0.3,
    layers: [
      noise(3100, 0.8, 0.02, [0.1, 0.4]),
      noise(260, 1, 0.02, [0.06, 0.4]),
      rhythm("step", 1.24, [0, 0.23, 0.49, 0.76], 0.12, 0.032),
      rhythm("pump", 1.24, [0.5], 0.02, 0.018),
      rhythm("drop", 3.7, [0.1, 0.43, 0.8], 0.5, 0.018),
      rhythm("horn", 29, [0.3, 0.36], 1, 0.014),
    ],
  },
  // A yard in a thaw: drops from a roof, a chain, a cow.
  cow: {
    name: "yard",
    echo: 0.12,
    layers: [
      noise(480, 1.6, 0.03, [0.08, 0.8]),
      rhythm("drop", 2.3, [0, 0.37, 0.7], 0.16, 0.022),
      rhythm("chink", 12, [0.25, 0.28], 2, 0.012),
      rhythm("moo", 27, [0.4], 4, 0.04),
    ],
  },
};
