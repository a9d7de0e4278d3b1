// The fewest changes from one history to an ending, as a line: what was decided runs straight, and each change lifts it a step.
import { firstYear, turningTimes } from "../line.ts";
import type { Palette } from "../palette.ts";
import { scaleOf } from "../scale.ts";
import { lettersWide } from "../letters.ts";
import { type Shape, disc, stroke, words } from "../shape.ts";

/** The tones of the page itself, each theme its own. */
export const pageTones: Palette = {
  ground: "var(--paper)",
  deep: "var(--deep)",
  paper: "var(--paper)",
  light: "var(--light)",
  land: "var(--land)",
  ink: "var(--ink)",
  grey: "var(--grey)",
  red: "var(--red)",
  bright: "var(--red)",
  redSmall: "var(--red-small)",
};

/** One change on the line. */
interface Lift {
  readonly hinge: string;
  /** In years, as 1918.83. */
  readonly at: number;
  /** What is decided instead, and how far that brings the ending; both are said in words beside the drawing. */
  readonly caption: string;
  readonly told: string;
}

/** What the drawing is made of. */
interface Ways {
  readonly changes: readonly Lift[];
  /** The times of the changes of the other ways that are as short. */
  readonly others: readonly (readonly number[])[];
}

/** Width and height of the drawing. */
export const field = { width: 860, height: 372 } as const;

const lastYear = 1930.4;
const left = 16;
const right = field.width - 4;
const base = field.height - 106;
const highest = 40;
/** The most that a change lifts the line, and how far along it does so. */
const lift = 62;
const run = 40;
/** Two changes stand at least so far apart. */
const apart = 62;
const node = 16;
const toldSize = 15;

/** Where times stand: wide enough between two turning points that neither hides the other. */
const placeOf = (): ((at: number) => number) => {
  const { place } = scaleOf(turningTimes, [firstYear + 0.8, lastYear], right - left, 14);
  return (at) => left + place(at);
};

/** The places of changes, in their order, pushed apart where they are too near each other. */
export function placesOf(times: readonly number[]): number[] {
  const place = placeOf();
  const places: number[] = [];
  for (const at of times) places.push(Math.max(place(at), (places.at(-1) ?? -Infinity) + apart));
  const over = (places.at(-1) ?? 0) + run - right;
  return over > 0 ? places.map((x, at) => Math.max(left, x - over * ((at + 1) / places.length))) : places;
}

/** The corners of a line that rises at each of some places. */
function corners(places: readonly number[], step: number): number[] {
  const points = [left, base];
  for (const [level, x] of places.entries()) points.push(x, base - level * step, x + run, base - (level + 1) * step);
  return [...points, right, base - places.length * step];
}

function axisShapes(): Shape[] {
  const place = placeOf();
  return Array.from({ length: 13 }, (_, at): Shape[] => {
    const year = firstYear + 1 + at;
    const x = place(year);
    const whole = year % 4 === 2;
    return [
      stroke(`tick ${year}`, "ink", 2, [x, base - 9, x, base + 9]),
      words(`year ${year}`, "ink", whole ? String(year) : `’${String(year).slice(2)}`, x, base + 26, 16, { anchor: 0.5, spacing: 0 }),
    ];
  }).flat();
}

/** About how wide letters are that are no capitals. */
const wideOf = (text: string, size: number): number => lettersWide(text, size) * 0.86;

/** Below the years: what has no room at the line, each under its change, in the first row where it is free of the others. */
function hungShapes(hung: readonly { readonly hinge: string; readonly told: string; readonly x: number; readonly y: number }[]): Shape[] {
  const ends: number[] = [];
  return hung.flatMap(({ hinge, told, x, y }): Shape[] => {
    const half = wideOf(told, toldSize) / 2;
    const middle = Math.min(Math.max(x, left + half), right - half);
    const free = ends.findIndex((end) => end + 10 <= middle - half);
    const row = free < 0 ? ends.length : free;
    ends[row] = middle + half;
    const foot = base + 53 + row * 20;
    return [
      stroke(`hangs ${hinge}`, "red", 1.5, [x, y + node + 2, x, foot - 10], { dash: [2, 3] }),
      words(`told ${hinge}`, "redSmall", told, middle, foot, toldSize, { spacing: 0, anchor: 0.5, rim: "paper" }),
    ];
  });
}

/** What is written at the line after a change, where there is room for it before the next; how far it brings the ending is said of each. */
function captionShapes({ changes }: Ways, places: readonly number[], step: number): Shape[] {
  const rooms = changes.map((change, at) => ({
    ...change,
    from: (places[at] ?? 0) + run + 10,
    to: (places[at + 1] ?? right) - node - 6,
    x: places[at] ?? 0,
    y: base - at * step,
  }));
  const fits = ({ from, to }: (typeof rooms)[number], text: string, size: number): boolean => wideOf(text, size) <= to - from;
  return [
    ...hungShapes(rooms.filter((room) => room.told !== "" && !fits(room, room.told, toldSize))),
    ...rooms.flatMap((room): Shape[] => {
      const { hinge, caption, told, from, y } = room;
      return [
        ...(fits(room, caption, 17)
          ? [words(`caption ${hinge}`, "ink", caption, from, y - step - 21, 17, { spacing: 0, rim: "paper" })]
          : []),
        ...(told !== "" && fits(room, told, toldSize)
          ? [words(`told ${hinge}`, "redSmall", told, from, y - step + 22, toldSize, { spacing: 0, rim: "paper" })]
          : []),
      ];
    }),
  ];
}

/** The drawing: grey what was decided, red what is decided instead, dots the other ways. */
export function waysShapes(ways: Ways): Shape[] {
  const step = Math.min(lift, (base - highest) / Math.max(1, ways.changes.length));
  const places = placesOf(ways.changes.map(({ at }) => at));
  const line = corners(places, step);
  const place = placeOf();
  return [
    ...axisShapes(),
    stroke("was", "grey", 5, [left, base, right, base]),
    ...turningTimes.map((at) => disc(`hinge ${at}`, "grey", place(at), base, 4)),
    ...ways.others.map((times, at) => stroke(`other ${at}`, "ink", 2, corners(placesOf(times), step), { dash: [3, 6] })),
    stroke("rim", "ink", 14, line),
    stroke("line", "red", 7, line),
    ...ways.changes.flatMap(({ hinge }, at): Shape[] => {
      const [x, y] = [places[at] ?? 0, base - at * step];
      return [
        disc(`rim ${hinge}`, "ink", x, y, node + 2),
        disc(`node ${hinge}`, "red", x, y, node - 2),
        words(`number ${hinge}`, "light", String(at + 1), x, y, 19, { weight: 700, spacing: 0, anchor: 0.5 }),
      ];
    }),
    ...captionShapes(ways, places, step),
  ];
}
