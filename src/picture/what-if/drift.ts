// How a reader’s counters moved: for each pile a scale of a hundred, what was said on it from above downward, and behind it the range of odds.
import { type Shape, type Tone, box, stroke, words } from "../shape.ts";

/** One pile. */
interface Drifted {
  readonly label: string;
  /** Of 1: what 5, 50 and 95 of 100 sets of odds do not go beyond. */
  readonly range: readonly [low: number, middle: number, high: number];
  /** How many counters lay on it each time; null where it was not asked. */
  readonly steps: readonly (number | null)[];
  /** Whether it is the reader’s own history, and not what happened. */
  readonly own: boolean;
}

const level = 30;
const headed = 34;
const below = 40;
const left = 34;
const right = 452;

const heightOf = (steps: number): number => headed + steps * level + below;

/** Width and height of the drawing: two piles, asked three times. */
export const scale = { width: 480, height: 2 * heightOf(3) } as const;

/** Where so many counters stand, of 100. */
const placeOf = (counters: number): number => left + ((right - left) * counters) / 100;

/** A square about a point: as large as a numeral in it wants. */
const side = 22;

function pileShapes({ label, range: [low, middle, high], steps, own }: Drifted, top: number): Shape[] {
  const tone: Tone = own ? "red" : "grey";
  const [first, foot] = [top + headed, top + headed + steps.length * level];
  const [from, to] = [placeOf(100 * low), placeOf(100 * high)];
  const asked = steps.flatMap((counters, at) => (counters === null ? [] : [{ at, x: placeOf(counters), y: first + (at + 0.5) * level }]));
  return [
    words(`label ${label}`, "ink", label, left, top + 18, 16, { weight: 600, spacing: 0 }),
    // A range of nothing is still seen.
    box(`range ${label}`, "land", from, first, Math.max(2, to - from), foot - first),
    stroke(`middle ${label}`, "ink", 2, [placeOf(100 * middle), first, placeOf(100 * middle), foot]),
    stroke(`axis ${label}`, "ink", 2, [left, foot, right, foot]),
    ...[0, 25, 50, 75, 100].flatMap((counters): Shape[] => [
      stroke(`tick ${label} ${counters}`, "ink", 2, [placeOf(counters), foot, placeOf(counters), foot + 6]),
      words(`count ${label} ${counters}`, "ink", String(counters), placeOf(counters), foot + 17, 14, { anchor: 0.5, spacing: 0 }),
    ]),
    ...(asked.length > 1
      ? [
          stroke(
            `drift ${label}`,
            tone,
            4,
            asked.flatMap(({ x, y }) => [x, y]),
          ),
        ]
      : []),
    ...asked.flatMap(({ at, x, y }): Shape[] => [
      box(`mark ${label} ${at}`, tone, x - side / 2, y - side / 2, side, side),
      words(`number ${label} ${at}`, "light", String(at + 1), x, y, 15, { weight: 700, spacing: 0, anchor: 0.5 }),
    ]),
  ];
}

/** One pile under the other. */
export const driftShapes = (piles: readonly Drifted[]): Shape[] => {
  let top = 0;
  return piles.flatMap((pile) => {
    const shapes = pileShapes(pile, top);
    top += heightOf(pile.steps.length);
    return shapes;
  });
};
