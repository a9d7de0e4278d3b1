// The river: all histories as one stream, which each ending leaves as it is settled. Which stream lies where, and how far out before each hinge.
import type { Flowing, Line, Shares } from "../../core/atlas/ask/minimal/questions.ts";

/** What the river is made of: the answers of the graph to `river`, `survey` and `flows`, under the same odds. */
export interface Waters {
  /** Of 1. */
  readonly endings: Shares;
  /** How far each ending stands out before each hinge, in their order, and at the end. */
  readonly separation: readonly { readonly hinge: string | null; readonly endings: Shares }[];
  readonly answers: Flowing["answers"];
}

/** The bed that it lies in; lengths in one unit, across the direction of time. */
export interface Bed {
  /** Where the first of the ends lies, and from one to the next. */
  readonly first: number;
  readonly pitch: number;
  /** How wide all histories together are, at most. */
  readonly width: number;
}

/** The histories that come to one ending. */
export interface Stream {
  readonly ending: string;
  readonly width: number;
  /** Where its end lies. */
  readonly end: number;
  /** Where it lies before each hinge, and at the end. */
  readonly across: readonly number[];
  /** The boundary by which all of them are over, where that is before the last file’s hinges; else null. */
  readonly over: number | null;
}

/** A boundary lies before each hinge; the last, behind the last of them. */
export interface River {
  readonly streams: readonly Stream[];
  /** Where single histories come in: at the far edge of all histories together. */
  readonly source: number;
}

/** How far an ending stands out: 0 where nothing is known yet, 1 where it is certain. */
const standing = (told: number, share: number): number => (share < 1 ? Math.max(0, (told - share) / (1 - share)) : 1);

/** The boundary behind the last hinge that histories of each ending are asked. */
function lastAsked({ separation, answers }: Waters): Map<string, number> {
  const last = new Map<string, number>();
  const places = new Map(separation.map(({ hinge }, at) => [hinge, at]));
  for (const { hinge, endings } of answers)
    for (const [ending, share] of Object.entries(endings))
      if (share > 0) last.set(ending, Math.max(last.get(ending) ?? 0, (places.get(hinge) ?? 0) + 1));
  return last;
}

/**
 * The endings across the river, from one bank to the other: what is settled first lies outermost. What is over before the others lies on the
 * far bank; the rest on both, by turns.
 *
 * @param middle - the ending that the others leave
 * @param late - the boundary behind which an ending that is over is not early
 */
export function orderOf(waters: Waters, middle: string, late: number): string[] {
  const { endings, separation } = waters;
  const last = lastAsked(waters);
  const settled = (ending: string): number =>
    separation.reduce((sum, row) => sum + standing(row.endings[ending] ?? 0, endings[ending] ?? 0), 0);
  const others = Object.keys(endings)
    .filter((ending) => ending !== middle)
    .sort((one, other) => settled(one) - settled(other) || (one < other ? -1 : 1));
  const early = new Set(others.filter((ending) => (last.get(ending) ?? 0) < late));
  const room = Math.max(early.size, Math.ceil(others.length / 2));
  const near: string[] = [];
  const far: string[] = [];
  let turn = 0;
  let left = room - early.size;
  for (const ending of others) {
    if (early.has(ending)) far.push(ending);
    else if (turn++ % 2 === 1 && left-- > 0) far.push(ending);
    else near.unshift(ending);
  }
  return [...near, middle, ...far];
}

/** Where the streams lie beside each other before anything is settled: as wide as they are, about the middle one. */
function packed(widths: readonly number[], middle: number, axis: number): number[] {
  const places = widths.map(() => axis);
  for (let at = middle - 1; at >= 0; at--) places[at] = (places[at + 1] ?? 0) - ((widths[at] ?? 0) + (widths[at + 1] ?? 0)) / 2;
  for (let at = middle + 1; at < widths.length; at++) places[at] = (places[at - 1] ?? 0) + ((widths[at] ?? 0) + (widths[at - 1] ?? 0)) / 2;
  return places;
}

/** How much narrower, of 1, streams must be so that each has its way outwards, where one of them has most of all histories. */
function fitOf(starts: readonly number[], ends: readonly number[], axis: number): number {
  const room = starts.map((start, at) => (start === axis ? 1 : Math.abs((ends[at] ?? axis) - axis) / Math.abs(start - axis)));
  return Math.min(1, ...room.filter((one) => one > 0));
}

/**
 * Lays the river into its bed. A stream stands as far out as its ending is settled, on the mean over the histories that come to it; none
 * crosses another, because what lies further out is taken to be settled at least as far.
 *
 * @param order - all endings, as `orderOf` has them
 * @param middle - as in `orderOf`, and so `late`
 */
export function riverOf(waters: Waters, order: readonly string[], { first, pitch, width }: Bed, middle: string, late: number): River {
  const { endings, separation } = waters;
  const at = Math.max(0, order.indexOf(middle));
  const last = lastAsked(waters);
  const ends = order.map((_, place) => first + place * pitch);
  const axis = ends[at] ?? first;
  const whole = order.map((ending) => (endings[ending] ?? 0) * width);
  const fit = fitOf(packed(whole, at, axis), ends, axis);
  const widths = whole.map((one) => one * fit);
  const starts = packed(widths, at, axis);
  const out = order.map((ending) => separation.map((row) => standing(row.endings[ending] ?? 0, endings[ending] ?? 0)));
  const keepOut = (place: number, inner: number): void => {
    const own = out[place];
    for (const b of separation.keys()) if (own !== undefined) own[b] = Math.max(own[b] ?? 0, out[inner]?.[b] ?? 0);
  };
  for (let place = at - 2; place >= 0; place--) keepOut(place, place + 1);
  for (let place = at + 2; place < order.length; place++) keepOut(place, place - 1);
  const streams = order.map((ending, place): Stream => {
    const [start = 0, end = 0, over = 0] = [starts[place], ends[place], last.get(ending)];
    return {
      ending,
      width: widths[place] ?? 0,
      end,
      across: (out[place] ?? []).map((share) => start + (end - start) * share),
      over: over > 0 && over < late ? over : null,
    };
  });
  // Not the middle: what happened lies there, and would be a straight line.
  return { streams, source: (starts.at(-1) ?? 0) + (widths.at(-1) ?? 0) / 2 };
}

/** A history in the river. */
export interface Course {
  readonly ending: string;
  /** Where it lies before each hinge, as far as it goes, and at its end. */
  readonly across: readonly number[];
  /** The boundaries before the hinges at which it left what happened. */
  readonly departures: readonly number[];
}

/**
 * A history in the river. It leaves the far edge of the source for its end as that comes to be probable: its height is P(its end | so far),
 * and where that falls, it turns back. Null where it has not come to an end, or to one that is not in the river.
 */
export function courseOf({ streams, source }: River, { answers, ending, along }: Line, hinges: readonly string[]): Course | null {
  const stream = streams.find((one) => one.ending === ending);
  if (stream === undefined) return null;
  const places = answers.map(({ hinge }) => hinges.indexOf(hinge));
  const before = along[0] ?? 0;
  const far = (chance: number): number => (before < 1 ? (chance - before) / (1 - before) : 1);
  const across = Array.from({ length: (stream.over ?? hinges.length) + 1 }, (_, b) => {
    const given = places.filter((place) => place < b).length;
    return source + (stream.end - source) * far(along[given] ?? before);
  });
  across[across.length - 1] = stream.end;
  return {
    ending: stream.ending,
    across,
    departures: answers.flatMap(({ recorded }, at) => (recorded ? [] : [places[at] ?? 0])),
  };
}
