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
export const hits = ["tap", "step", "shovel", "chuff", "tick", "creak", "chink", "pipe", "pump", "gun", "key"] as const;
export type Hit = (typeof hits)[number];

/** Single sounds that come again. */
export interface Rhythm {
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

const noise = (band: number, narrow: number, gain: number, swell?: readonly [number, number]): Noise =>
  swell === undefined ? { kind: "noise", band, narrow, gain } : { kind: "noise", band, narrow, gain, swell };
const rhythm = (hit: Hit, every: number, at: readonly number[], stray: number, gain: number): Rhythm => ({
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
  // A shop that does not work tonight: the hum of the mains, a watchman’s steps, a chain.
  turin: {
    name: "works",
    echo: 0.55,
    layers: [
      { kind: "drone", wave: "triangle", pitch: 84, gain: 0.02, swell: [0.11, 0.3] },
      noise(240, 0.9, 0.025, [0.07, 0.5]),
      rhythm("step", 2.6, [0, 0.27, 0.53, 0.78], 0.08, 0.03),
      rhythm("chink", 13, [0.2, 0.23], 1.6, 0.03),
    ],
  },
  // Wind over the ice, the ice itself, and a fort.
  ice: {
    name: "ice",
    echo: 0.3,
    layers: [
      noise(700, 1.3, 0.045, [0.09, 0.8]),
      noise(1800, 2.4, 0.012, [0.17, 0.9]),
      rhythm("creak", 9, [0.2, 0.63], 2, 0.045),
      rhythm("gun", 29, [0.5, 0.57], 5, 0.07),
    ],
  },
  // A siding in the heat: dry wind, an engine that waits.
  hunger: {
    name: "siding",
    echo: 0.1,
    layers: [
      noise(950, 1.6, 0.024, [0.06, 0.8]),
      noise(130, 0.8, 0.03),
      rhythm("pump", 5.4, [0, 0.1], 0.1, 0.03),
      rhythm("creak", 15, [0.4], 3, 0.02),
    ],
  },
  // A table below, with its glasses, and the rain on a court.
  tiflis: {
    name: "table",
    echo: 0.25,
    layers: [
      noise(3200, 0.8, 0.014, [0.1, 0.4]),
      noise(420, 1.4, 0.02, [0.27, 0.6]),
      rhythm("chink", 6.3, [0.05, 0.09, 0.48, 0.7], 0.7, 0.022),
      rhythm("tick", 2, [0, 0.5], 0, 0.008),
    ],
  },
};

/** The pit on strike: the engines stand; water drips. */
export const stillPit: Ambience = {
  name: "pit, on strike",
  echo: 0.5,
  layers: [noise(150, 0.8, 0.012), rhythm("chink", 9, [0.2, 0.63], 1, 0.012)],
};

/** Where the box is closed. */
export const archive: Ambience = { name: "archive", echo: 0.1, layers: [noise(300, 1.2, 0.008, [0.06, 0.6])] };
