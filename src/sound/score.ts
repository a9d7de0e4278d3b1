// What should sound for a view: the ambience of its file, and one motif that the world bends. No audio in here; the player plays it.
import { mapOf } from "../picture/map.ts";
import type { View } from "../core/view.ts";
import type { EndingId, FileId } from "../generated/story.ts";
import { type Ambience, ambiences } from "./ambiences.ts";
import { archive, elsewhere, rooms } from "./elsewhere.ts";

interface MotifNote {
  /** Hertz. */
  readonly pitch: number;
  /** Seconds from the start of the motif. */
  readonly at: number;
  /** Seconds. */
  readonly long: number;
  readonly gain: number;
}

export interface Motif {
  readonly notes: readonly MotifNote[];
  /** Thin where people are hungry. */
  readonly wave: "sine" | "triangle";
  /** Seconds between the steps that do not stop while the motif is heard; null where there is none. */
  readonly pulse: number | null;
  /** Seconds until it is heard again. */
  readonly rest: number;
}

export interface Score {
  readonly ambience: Ambience;
  readonly motif: Motif;
}

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
  iron_council: [
    [0, 1],
    [0, 1],
    [2, 1],
    [-7, 5],
  ],
  two_chambers: [
    [2, 1],
    [3, 1],
    [2, 1],
    [3, 1],
    [4, 4],
  ],
  free_soviets: [
    [4, 1],
    [5, 1],
    [7, 3],
    [4, 3],
  ],
  early_night: [
    [1, 2],
    [0, 2],
    [-2, 6],
  ],
  red_danube: [
    [2, 0.5],
    [3, 0.5],
    [4, 0.5],
    [6, 0.5],
    [4, 4],
  ],
  bayonets: [
    [4, 0.5],
    [4, 0.5],
    [4, 1],
    [1, 5],
  ],
  // Up a step and down one, as one reckons, and home.
  long_nep: [
    [1, 0.5],
    [2, 0.5],
    [1, 0.5],
    [2, 0.5],
    [1, 1],
    [0, 4],
  ],
  // It climbs, by one step more than it can hold.
  opposition_plan: [
    [1, 0.5],
    [2, 0.5],
    [4, 0.5],
    [5, 0.5],
    [7, 1],
    [6, 4],
  ],
  // A call that has but two notes.
  red_bonaparte: [
    [4, 0.5],
    [4, 0.5],
    [7, 1],
    [4, 0.5],
    [7, 5],
  ],
  // It comes back to the one note, and nothing is said of the next.
  lenin_lives: [
    [4, 1.5],
    [3, 0.5],
    [4, 1.5],
    [2, 0.5],
    [4, 5],
  ],
  // Each has its say, and it stops on none of them.
  union_of_equals: [
    [4, 1],
    [2, 0.5],
    [5, 1],
    [3, 0.5],
    [6, 1],
    [1, 4],
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
  const notes: MotifNote[] = [];
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

/** The ambience of a view, by its file, and by its scene where that changes it. */
function ambienceOf(view: View): Ambience {
  const chapter = view.beat?.chapter;
  if (view.phase === "ended") return (view.ending === null ? undefined : rooms[view.ending]) ?? archive;
  if (chapter === undefined || !(chapter in ambiences)) return archive;
  return elsewhere[`${chapter} ${mapOf(view).scene?.name}`] ?? ambiences[chapter as FileId];
}

/** What should sound for a view. The same view gives the same score. */
export function scoreOf(view: View): Score {
  return { ambience: ambienceOf(view), motif: motifOf(view) };
}
