// What should sound for a view: the room of its file, and one motif that the world bends. No audio in here; the player plays it.
import { mapOf } from "../core/map.ts";
import type { View } from "../core/view.ts";
import type { EndingId, FileId } from "../generated/story.ts";

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
export interface Tone {
  readonly kind: "tone";
  readonly wave: "sine" | "triangle";
  /** Hertz. */
  readonly pitch: number;
  readonly gain: number;
  readonly swell?: readonly [rate: number, depth: number];
}

/** What makes the single sounds of a room. */
export const strokes = ["tap", "step", "shovel", "chuff", "tick", "creak", "chink", "pipe", "pump", "gun", "key"] as const;
export type Stroke = (typeof strokes)[number];

/** Single sounds that come again. */
export interface Beat {
  readonly kind: "beat";
  readonly stroke: Stroke;
  /** Seconds from one round to the next. */
  readonly every: number;
  /** Where in the round it sounds, in parts of it. */
  readonly at: readonly number[];
  /** How far each may stray, in seconds; the straying is the same each time the room is played. */
  readonly stray: number;
  readonly gain: number;
}

export type Layer = Noise | Tone | Beat;

export interface Room {
  readonly name: string;
  /** How much of it comes back from the walls, 0 to 1. */
  readonly echo: number;
  readonly layers: readonly Layer[];
}

export interface Note {
  /** Hertz. */
  readonly pitch: number;
  /** Seconds from the start of the motif. */
  readonly at: number;
  /** Seconds. */
  readonly long: number;
  readonly gain: number;
}

export interface Motif {
  readonly notes: readonly Note[];
  /** Thin where people are hungry. */
  readonly wave: "sine" | "triangle";
  /** Seconds between the strokes of a beat that does not stop while the motif is heard; null where there is none. */
  readonly pulse: number | null;
  /** Seconds until it is heard again. */
  readonly rest: number;
}

export interface Score {
  readonly room: Room;
  readonly motif: Motif;
}

const noise = (band: number, narrow: number, gain: number, swell?: readonly [number, number]): Noise =>
  swell === undefined ? { kind: "noise", band, narrow, gain } : { kind: "noise", band, narrow, gain, swell };
const beat = (stroke: Stroke, every: number, at: readonly number[], stray: number, gain: number): Beat => ({
  kind: "beat",
  stroke,
  every,
  at,
  stray,
  gain,
});

const rooms: Readonly<Record<FileId, Room>> = {
  // A committee room, and engines under steam behind it.
  railwaymen: {
    name: "hall",
    echo: 0.3,
    layers: [noise(180, 0.7, 0.07, [0.13, 0.3]), noise(640, 1.6, 0.014, [0.31, 0.5]), beat("chuff", 4.4, [0, 0.26, 0.5, 0.74], 0.05, 0.05)],
  },
  // A large cold hall, a draught, and many feet.
  tauride: {
    name: "palace",
    echo: 0.6,
    layers: [
      noise(900, 1.1, 0.02, [0.09, 0.7]),
      noise(260, 0.8, 0.03, [0.21, 0.3]),
      beat("step", 3.1, [0, 0.17, 0.31, 0.52, 0.66, 0.87], 0.16, 0.045),
    ],
  },
  // A printing telegraph, and ice in the pipes.
  telegraph: {
    name: "office",
    echo: 0.2,
    layers: [
      { kind: "tone", wave: "sine", pitch: 148, gain: 0.012, swell: [0.4, 0.4] },
      noise(1400, 2.5, 0.006, [0.07, 0.8]),
      beat("tap", 2.8, [0, 0.04, 0.08, 0.16, 0.2, 0.32, 0.36, 0.4, 0.44, 0.56], 0.01, 0.05),
      beat("chink", 17, [0.63], 2, 0.02),
    ],
  },
  // Wind in boards, and the pan of a scale.
  barn: {
    name: "barn",
    echo: 0.18,
    layers: [
      noise(420, 1.8, 0.05, [0.11, 0.8]),
      noise(1100, 2.2, 0.012, [0.17, 0.9]),
      beat("creak", 11, [0.3], 2.5, 0.03),
      beat("chink", 7, [0.1, 0.14], 0.4, 0.035),
    ],
  },
  // A stokehold: the roar of the fires, and shovels.
  stokers: {
    name: "stokehold",
    echo: 0.35,
    layers: [
      noise(110, 0.6, 0.14, [0.23, 0.25]),
      noise(75, 0.9, 0.1),
      beat("shovel", 3.3, [0, 0.42], 0.12, 0.075),
      beat("pump", 1.65, [0], 0, 0.05),
    ],
  },
  // A quay, and a street organ a good way off.
  danube: {
    name: "quay",
    echo: 0.25,
    layers: [
      noise(520, 0.9, 0.04, [0.19, 0.8]),
      noise(210, 0.9, 0.04, [0.12, 0.6]),
      beat("pipe", 23, [0.4, 0.43, 0.46, 0.5, 0.55], 0.05, 0.022),
    ],
  },
  // Next to nothing: a clock in a shop.
  fastiv: { name: "shop", echo: 0.05, layers: [beat("tick", 2, [0, 0.5], 0, 0.012)] },
  // The pumps of a pit, which keep the water out.
  putsch: {
    name: "pit",
    echo: 0.4,
    layers: [noise(150, 0.8, 0.06, [0.5, 0.4]), noise(2400, 1.5, 0.008, [0.5, 0.9]), beat("pump", 2, [0, 0.46], 0, 0.09)],
  },
  // A field, a cart, and now and then a gun, far away.
  vistula: {
    name: "field",
    echo: 0.12,
    layers: [
      noise(330, 1.2, 0.035, [0.08, 0.8]),
      beat("creak", 4.2, [0.1, 0.6], 0.3, 0.02),
      beat("step", 1.4, [0, 0.45], 0.04, 0.02),
      beat("gun", 19, [0.2, 0.27, 0.7], 3, 0.09),
    ],
  },
  // A typewriter, and the clock on the wall.
  dictation: {
    name: "secretariat",
    echo: 0.12,
    layers: [
      beat("key", 5.2, [0, 0.03, 0.07, 0.1, 0.14, 0.17, 0.22, 0.25, 0.3, 0.34, 0.36, 0.41, 0.55, 0.58], 0.02, 0.035),
      beat("tick", 2, [0, 0.5], 0, 0.014),
    ],
  },
};

/** The pit on strike: the engines stand; water drips. */
const stillPit: Room = { name: "pit, on strike", echo: 0.5, layers: [noise(150, 0.8, 0.012), beat("chink", 9, [0.2, 0.63], 1, 0.012)] };

/** Where the box is closed. */
const archive: Room = { name: "archive", echo: 0.1, layers: [noise(300, 1.2, 0.008, [0.06, 0.6])] };

/** The motif: steps of a minor mode on D, and how long each is held, in beats. */
const tune: readonly (readonly [degree: number, beats: number])[] = [
  [0, 1.5],
  [4, 0.5],
  [3, 1],
  [2, 1],
  [4, 2],
  [1, 1],
  [0, 3],
];
const minor = [0, 2, 3, 5, 7, 9, 10] as const;
const ground = 146.83;

/** How each ending closes the motif: its last steps. */
const cadences: Readonly<Record<EndingId, readonly (readonly [degree: number, beats: number])[]>> = {
  great_break: [
    [1, 1],
    [1, 1],
    [1, 1],
    [-3, 5],
  ],
  council_europe: [
    [2, 1],
    [4, 1],
    [7, 2],
    [9, 5],
  ],
  warning_heeded: [
    [4, 1],
    [3, 2],
    [2, 1],
    [4, 4],
  ],
  white_victory: [
    [3, 2],
    [2, 2],
    [1, 2],
    [-1, 5],
  ],
  urals: [
    [4, 3],
    [-3, 3],
    [0, 6],
  ],
};

function pitchOf(degree: number): number {
  const octave = Math.floor(degree / minor.length);
  const semitones = (minor[degree - octave * minor.length] ?? 0) + 12 * octave;
  return ground * 2 ** (semitones / 12);
}

/** The motif as this world has it. */
function motifOf({ world, ending }: View): Motif {
  const { bread, terror } = world.gauges;
  const { allies } = world.standings;
  // Well fed it walks; hungry it drags, and a step is missing.
  const second = 60 / (44 + bread * 7);
  const afraid = terror >= 3;
  const kept = tune.filter((_, at) => !(bread <= 1 && at === 3) && !(afraid && at > 4));
  const steps = ending === null ? kept : [...kept.slice(0, 4), ...cadences[ending]];
  const lower = afraid ? 3 : 0;
  const notes: Note[] = [];
  let at = 0;
  for (const [degree, beats] of steps) {
    notes.push({ pitch: pitchOf(degree - lower), at, long: beats * second, gain: 0.09 });
    at += beats * second;
  }
  // An ally answers: a voice above, later, once for each; the iron one speaks below, at the same time.
  const voices: readonly (readonly [up: number, late: number])[] =
    allies === "with_both"
      ? [
          [4, 2],
          [2, 4],
        ]
      : allies === "with_berlin"
        ? [[4, 2]]
        : allies === "with_danube"
          ? [[2, 4]]
          : allies === "iron_berlin"
            ? [[-7, 0]]
            : [];
  for (const [up, late] of voices) {
    let start = late * second;
    for (const [degree, beats] of steps) {
      notes.push({ pitch: pitchOf(degree - lower + up), at: start, long: beats * second, gain: 0.05 });
      start += beats * second;
    }
  }
  return { notes, wave: bread <= 1 ? "sine" : "triangle", pulse: afraid ? second : null, rest: ending === null ? 48 : 90 };
}

/** The room of a view, by its file, and by its scene where that changes it. */
function roomOf(view: View): Room {
  const chapter = view.beat?.chapter;
  if (view.phase === "ended" || chapter === undefined || !(chapter in rooms)) return archive;
  if (chapter === "putsch" && mapOf(view).scene?.name === "still") return stillPit;
  return rooms[chapter as FileId];
}

/** What should sound for a view. The same view gives the same score. */
export function scoreOf(view: View): Score {
  return { room: roomOf(view), motif: motifOf(view) };
}
