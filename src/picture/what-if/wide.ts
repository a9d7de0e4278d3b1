// The map on a wide screen: time runs to the right; above the points, below them the river, and at its mouth the wall of 1930.
import { type Shape, box, stroke, words } from "../shape.ts";
import { type Knot, curve } from "./curve.ts";
import { type MapPicture, type Track, pointOf, trackPlaces, twoLines } from "./picture.ts";
import type { Bed } from "./river.ts";
import { type Lie, courseShapes, earlyEnds, streamShapes } from "./ways.ts";

/** Heights, in units of a sixteenth of the page’s letters. */
export const wide = {
  height: 632,
  acts: { bar: 10, name: 33 },
  names: 118,
  lanes: [218, 189, 160, 131],
  first: 253,
  pitch: 24.2,
  /** Where the list of ends begins below the year. */
  head: 145.6,
  /** From the wall to the list of ends: where lines lead from one to the other. */
  gutter: 44,
  /** What the open column is wider by. */
  open: 176,
} as const;
const [left, right, wall] = [34, 52, 7] as const;

/** The bed of the river on a wide screen. */
export const wideBed: Bed = { first: wide.first, pitch: wide.pitch, width: 166 };

/** Where everything stands along. */
interface WideRoom {
  readonly width: number;
  /** The middle of each column of points. */
  readonly columns: readonly number[];
  /** The mouth of the river. */
  readonly mouth: number;
  readonly open: number;
  /** From column to column. */
  readonly step: number;
}

/** Lays the columns out. @param width - of the drawing, in its units */
export function wideRoom(count: number, open: number, width: number): WideRoom {
  const mouth = width - wide.gutter;
  const step = (mouth - left - right - wide.open) / Math.max(1, count - 1);
  return { width, mouth, open, step, columns: Array.from({ length: count }, (_, at) => left + at * step + (at > open ? wide.open : 0)) };
}

/** What stands at a point of the drawing: a column, and a lane where one is near. */
export function wideAt({ columns, step, open }: WideRoom, x: number, y: number): { readonly place: number; readonly lane: number | null } {
  const beside = columns.findIndex((column, at) => x < column + step / 2 + (at === open ? wide.open - step : 0));
  const lane = wide.lanes.findIndex((lane) => Math.abs(y - lane) <= 14.5);
  return { place: beside < 0 ? columns.length - 1 : beside, lane: lane < 0 ? null : lane };
}

const laneAt = (lane: number): number => wide.lanes[Math.min(lane, wide.lanes.length - 1)] ?? 0;

/** Where the streams have come to what they are before a hinge. */
function boundary({ columns, mouth, step, open }: WideRoom, at: number): number {
  if (at === 0) return 0;
  if (at === columns.length) return mouth;
  return (columns[at - 1] ?? 0) + (at - 1 === open ? wide.open * 0.16 : step * 0.62);
}

const lieOf = (room: WideRoom): Lie => ({
  boundary: (at) => boundary(room, at),
  level: { at: room.open + 1, until: (room.columns[room.open] ?? 0) + wide.open },
  down: false,
  from: (room.columns[room.open] ?? 0) + 8,
  scale: 1,
});

function actShapes({ acts }: MapPicture, { columns, step }: WideRoom): Shape[] {
  return acts.flatMap(({ name, years, from, to }, at) => {
    const [x0, x1] = [(columns[from] ?? 0) - step / 2, (columns[to + 1] ?? (columns[to] ?? 0) + step) - step / 2];
    return [
      ...(at % 2 === 1 ? [box(`act ${at} ground`, "ground", x0, 0, x1 - x0, wide.height)] : []),
      box(`act ${at} bar`, "ink", x0 + 2, wide.acts.bar, x1 - x0 - 4, 5),
      words(`act ${at}`, "ink", name, x0 + 3, wide.acts.name, 14.5, { weight: 600, fit: x1 - x0 - 14 }),
      ...(x1 - x0 > 230 ? [words(`act ${at} years`, "grey", years, x1 - 4, wide.acts.name, 13.5, { weight: 400, anchor: 1 })] : []),
    ];
  });
}

function nameShapes({ names }: MapPicture, { columns, open }: WideRoom): Shape[] {
  return names.map((name, at) => {
    const is = at === open;
    const size = is ? 16 : 13.5;
    return words(`name ${at}`, "ink", name, (columns[at] ?? 0) + 3, wide.names - 4, size, {
      weight: is ? 700 : 400,
      spacing: 0.03,
      angle: -60,
    });
  });
}

/** A history along the points. */
function trackShape(id: string, tone: "red" | "grey", width: number, track: Track, { columns }: MapPicture, room: WideRoom): Shape {
  const points = trackPlaces(track, columns).flatMap((lane, at) => {
    const [x, y] = [room.columns[at] ?? 0, laneAt(lane)];
    return at === room.open && at < track.last ? [x, y, x + wide.open, y] : [x, y];
  });
  return stroke(id, tone, width, points);
}

/** Every answer of every hinge. */
const pointShapes = (picture: MapPicture, room: WideRoom): Shape[] =>
  picture.columns.flatMap((_, at) => pointOf(picture, at, at === room.open, (lane) => [room.columns[at] ?? 0, laneAt(lane)]));

/** The open column: what the answers are, and how many of 1,000 give each. */
function saidShapes({ columns, pointed: { said, option: pointed } }: MapPicture, room: WideRoom): Shape[] {
  const x = (room.columns[room.open] ?? 0) + 17;
  const column = columns[room.open];
  return said.flatMap(({ option, caption, count }) => {
    const lane = option === null ? (column?.points.length ?? 0) : (column?.points.findIndex((one) => one.option === option) ?? 0);
    const y = laneAt(lane);
    const on = option !== null && option === pointed;
    const tone = on ? "light" : "ink";
    return [
      box(`said ${lane} ground`, on ? "ink" : "paper", x - 3, y - 14, wide.open - 26, 28),
      words(`said ${lane}`, tone, twoLines(caption), x + 2, y, 11.2, { spacing: 0.01, fit: 140 }),
      words(`said ${lane} count`, tone, count, x + wide.open - 34, y, 19, { weight: 600, anchor: 1, spacing: 0 }),
    ];
  });
}

/** Where histories end before 1930, and which end that is. */
function earlyShapes(picture: MapPicture, room: WideRoom): Shape[] {
  return earlyEnds(picture, lieOf(room)).flatMap(({ stream: { ending, end }, at: [x], bar }) => {
    const name = picture.early[ending];
    // Near the mouth there is no room beside the end; the list says it.
    const named = name !== undefined && x + name.length * 7 < room.mouth - 60;
    return [
      bar,
      stroke(`early ${ending} way`, "grey", 1.2, [x + 9, end, room.mouth, end], { dash: [1.5, 5] }),
      ...(named ? [words(`early ${ending}`, "ink", name, x + 14, end - 10, 14, { spacing: 0.01, rim: "paper" })] : []),
    ];
  });
}

/** The wall of 1930, and which end leads to which row of the list. */
function wallShapes({ river: { streams }, yours, happened }: MapPicture, { mouth, width }: WideRoom, rows: readonly string[]): Shape[] {
  return [
    box("wall", "ink", mouth, 0, wall, wide.height),
    box("wall head", "ink", mouth, 0, width - mouth, wide.head),
    ...streams.flatMap(({ ending, end, width: thick }) => {
      const tone = yours?.course?.ending === ending ? "red" : happened.course?.ending === ending ? "grey" : "land";
      const row = wide.first + rows.indexOf(ending) * wide.pitch;
      const across: Knot[] = [
        [mouth + wall, end],
        [mouth + wall + 8, end],
        [width - 6, row],
        [width, row],
      ];
      return [
        box(`tick ${ending}`, tone, mouth + wall, end - Math.max(1, thick / 2), 6, Math.max(2, thick)),
        stroke(`row ${ending}`, tone === "land" ? "grey" : tone, tone === "land" ? 1 : 2.5, curve(across)),
      ];
    }),
  ];
}

/**
 * The map, from the ground up.
 *
 * @param rows - the endings in the order of the list beside it
 */
export function wideShapes(picture: MapPicture, room: WideRoom, rows: readonly string[]): Shape[] {
  const { yours, happened } = picture;
  const x = room.columns[room.open] ?? 0;
  return [
    ...actShapes(picture, room),
    ...streamShapes(picture, lieOf(room)),
    stroke("pointer", "ink", 1.5, [x, wide.lanes[0] + 14, x, wide.height], { dash: [2, 4] }),
    ...earlyShapes(picture, room),
    ...courseShapes("happened", happened, lieOf(room)),
    ...(yours === null ? [] : courseShapes("yours", yours, lieOf(room))),
    ...nameShapes(picture, room),
    trackShape("points happened", "grey", 8.5, happened, picture, room),
    ...(yours === null ? [] : [trackShape("points yours", "red", 4.5, yours, picture, room)]),
    ...pointShapes(picture, room),
    ...saidShapes(picture, room),
    ...wallShapes(picture, room, rows),
  ];
}
