// The map on a narrow screen: time runs down; the act that is open has a row for each hinge, the others a strip, and the river runs beside them.
import { type Shape, box, stroke, words } from "../shape.ts";
import { type MapPicture, type Track, pointOf, trackPlaces } from "./picture.ts";
import type { Bed } from "./river.ts";
import { type Lie, courseShapes, earlyEnds, streamShapes } from "./ways.ts";

/** Lengths, in units of a sixteenth of the page’s letters; rows are as high as a finger is wide. */
const tall = { head: 32, row: 44, foot: 6, strip: 52, lanes: [142, 165, 188, 211], river: 228, mouth: 10 } as const;

/** Where everything stands. */
interface TallRoom {
  readonly width: number;
  readonly height: number;
  /** The middle of the row of each hinge; in the strips, where the river has come to it. */
  readonly rows: readonly number[];
  /** From where to where each act is. */
  readonly acts: readonly { readonly from: number; readonly to: number }[];
  /** The act that is open. */
  readonly shown: number;
  readonly open: number;
}

/** Lays the rows out. @param width - of the drawing, in its units */
export function tallRoom(acts: MapPicture["acts"], open: number, width: number): TallRoom {
  const shown = acts.findIndex(({ from, to }) => from <= open && open <= to);
  const rows: number[] = [];
  let y = 0;
  const lying = acts.map(({ from, to }, act) => {
    const begins = y;
    const count = to - from + 1;
    if (act === shown) {
      for (let at = 0; at < count; at++) rows.push(y + tall.head + (at + 0.5) * tall.row);
      y += tall.head + count * tall.row + tall.foot;
    } else {
      for (let at = 0; at < count; at++) rows.push(y + (tall.strip * (at + 1)) / (count + 1));
      y += tall.strip;
    }
    return { from: begins, to: y };
  });
  return { width, height: y + tall.mouth, rows, acts: lying, shown, open };
}

/** The bed of the river on a narrow screen: what is left beside the rows. */
export function tallBed({ width }: Pick<TallRoom, "width">, streams: number): Bed {
  const pitch = (width - tall.river - 14) / Math.max(1, streams - 1);
  return { first: tall.river + 6, pitch, width: pitch * 6.5 };
}

/** What stands at a point of the drawing: the place of a hinge, and its lane where one is near. */
export function tallAt(
  { rows, acts, shown }: TallRoom,
  picture: Pick<MapPicture, "acts">,
  x: number,
  y: number,
): { place: number; lane: number | null } {
  const found = acts.findIndex(({ to }) => y < to);
  const act = found < 0 ? acts.length - 1 : found;
  const { from = 0, to = 0 } = picture.acts[act] ?? {};
  if (act !== shown) return { place: from, lane: null };
  const own = rows.slice(from, to + 1);
  const row = own.findIndex((middle) => y < middle + tall.row / 2);
  const lane = tall.lanes.findIndex((lane) => Math.abs(x - lane) <= 11.5);
  return { place: from + (row < 0 ? own.length - 1 : row), lane: lane < 0 ? null : lane };
}

const laneAt = (lane: number): number => tall.lanes[Math.min(lane, tall.lanes.length - 1)] ?? 0;

const lieOf = ({ rows, height, acts, shown, open }: TallRoom): Lie => ({
  boundary(at) {
    if (at === 0) return 0;
    if (at === rows.length) return height;
    const row = rows[at - 1] ?? 0;
    const own = acts[shown];
    return row + (own !== undefined && row > own.from && row < own.to ? tall.row * 0.58 : 4);
  },
  level: null,
  down: true,
  from: (rows[open] ?? 0) + 4,
  scale: 0.75,
});

/** Along an act that is not open: a square for each hinge, as the reader answered it, or as it happened. */
function stripShapes({ columns, acts, yours, happened }: MapPicture, { acts: lying, shown }: TallRoom): Shape[] {
  return acts.flatMap(({ from, to }, act) => {
    if (act === shown) return [];
    const y = (lying[act]?.from ?? 0) + 31;
    return columns.slice(from, to + 1).map(({ hinge, points }, at) => {
      const own = (yours ?? happened).answers.get(hinge);
      const x = 110 + at * 14;
      if (own === undefined)
        return stroke(`strip ${hinge}`, "grey", 1.6, [x, y, x + 8, y, x + 8, y + 8, x, y + 8, x, y], { dash: [2, 1.5] });
      const recorded = points.some((one) => one.recorded && one.option === own);
      return box(`strip ${hinge}`, recorded ? "grey" : "red", x - 1, y - 1, 10, 10);
    });
  });
}

function actShapes({ acts }: MapPicture, { acts: lying, shown, width }: TallRoom): Shape[] {
  return lying.flatMap(({ from, to }, act) => [
    ...(act % 2 === 1 ? [box(`act ${act} ground`, "ground", 0, from, width, to - from)] : []),
    box(`act ${act} bar`, "ink", 0, from, width, 2),
    words(`act ${act}`, "ink", acts[act]?.name ?? "", 14, from + 17, 14.5, { weight: 600 }),
    ...(act === shown
      ? []
      : [words(`act ${act} years`, "grey", acts[act]?.years ?? "", 14, from + 36, 13, { weight: 400, spacing: 0.02 })]),
  ]);
}

function rowShapes({ names, years, acts }: MapPicture, { rows, shown, open }: TallRoom): Shape[] {
  const { from = 0, to = -1 } = acts[shown] ?? {};
  return rows.slice(from, to + 1).flatMap((y, at) => {
    const place = from + at;
    const on = place === open;
    return [
      ...(on ? [box("row", "ink", 0, y - tall.row / 2 + 1, tall.river - 6, tall.row - 2)] : []),
      words(`name ${place}`, on ? "light" : "ink", names[place] ?? "", 14, y, 16, { weight: on ? 600 : 500, spacing: 0.01 }),
      words(`year ${place}`, on ? "light" : "grey", years[place] ?? "", 126, y, 12.5, { weight: 400, anchor: 1, spacing: 0.01 }),
    ];
  });
}

/** A history along the points of the act that is open, from the act before to the act behind. */
function trackShapes(id: string, tone: "red" | "grey", width: number, track: Track, picture: MapPicture, room: TallRoom): Shape[] {
  const { from = 0, to = -1 } = picture.acts[room.shown] ?? {};
  const lanes = trackPlaces(track, picture.columns);
  const span = room.acts[room.shown];
  const own = lanes.slice(from, to + 1);
  if (own.length === 0 || span === undefined) return [];
  const points = own.flatMap((lane, at) => [laneAt(lane), room.rows[from + at] ?? 0]);
  const before = from === 0 ? [] : [laneAt(lanes[from - 1] ?? 0), span.from + 2];
  const behind = lanes.length > to + 1 ? [laneAt(own.at(-1) ?? 0), span.to] : [];
  return [stroke(id, tone, width, [...before, ...points, ...behind])];
}

/** The map, from the ground up. */
export function tallShapes(picture: MapPicture, room: TallRoom): Shape[] {
  const { yours, happened, acts, pointed } = picture;
  const lie = lieOf(room);
  const { from = 0, to = -1 } = acts[room.shown] ?? {};
  const tracks = (track: Track, id: "yours" | "happened"): Shape[] =>
    id === "yours"
      ? trackShapes("points yours", "red", 3.6, track, picture, room)
      : trackShapes("points happened", "grey", 7, track, picture, room);
  const y = room.rows[room.open] ?? 0;
  const lane = picture.columns[room.open]?.points.findIndex(({ option }) => option === pointed.option) ?? -1;
  return [
    ...actShapes(picture, room),
    ...streamShapes(picture, lie),
    ...earlyEnds(picture, lie).map(({ bar }) => bar),
    ...courseShapes("happened", happened, lie),
    ...(yours === null ? [] : courseShapes("yours", yours, lie)),
    ...stripShapes(picture, room),
    ...rowShapes(picture, room),
    ...tracks(happened, "happened"),
    ...(yours === null ? [] : tracks(yours, "yours")),
    ...(lane < 0 ? [] : [box("pointed", "paper", laneAt(lane) - 13, y - tall.row / 2 + 3, 26, tall.row - 6)]),
    ...picture.columns.flatMap((_, at) =>
      at < from || at > to ? [] : pointOf(picture, at, at === room.open, (lane) => [laneAt(lane), room.rows[at] ?? 0]),
    ),
    box("mouth", "ink", 0, room.height - 4, room.width, 4),
  ];
}
