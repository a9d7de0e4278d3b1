// Where things stand on the Line: times, levels, the years that are written, and the choices of the fork, in CSS pixels.
import type { Layout, Point } from "./layout.ts";
import { type LinePicture, endOfAxis, firstYear, lastYear, turningTimes } from "./line.ts";
import { type Scale, scaleOf } from "./scale.ts";

/** Left end and right end of the Line. */
export function axis({ width, roomy }: Layout): { x0: number; x1: number } {
  return roomy ? { x0: 60, x1: width - 62 } : { x0: 16, x1: width - 16 };
}

/** How large the marks are, as radii: of a turning point with its rim, of one that is ahead, and of where the reading is. */
interface MarkSizes {
  readonly node: number;
  readonly ahead: number;
  readonly now: number;
}

const sizes = (roomy: boolean): MarkSizes => (roomy ? { node: 9.5, ahead: 4.5, now: 11.5 } : { node: 5.25, ahead: 2.4, now: 6.25 });

const known = new Map<string, Scale>();

/** The scale of a stage: a node and the mark of where the reading is find room side by side. */
function scale(layout: Layout): Scale {
  const { x0, x1 } = axis(layout);
  const key = `${x1 - x0} ${layout.roomy}`;
  const { node, now } = sizes(layout.roomy);
  const found = known.get(key) ?? scaleOf(turningTimes, [firstYear, endOfAxis], Math.max(1, x1 - x0), node + now);
  known.set(key, found);
  return found;
}

/** The marks of a stage, smaller where so many turning points would not stand side by side. */
export function markSizes(layout: Layout): MarkSizes {
  const { node, ahead, now } = sizes(layout.roomy);
  const share = scale(layout).room / (node + now);
  return { node: node * share, ahead: ahead * share, now: now * share };
}

/** A time on the Line, in pixels from the left. */
export function lineX(at: number, layout: Layout): number {
  return axis(layout).x0 + scale(layout).place(at);
}

/** A level of the Line, in pixels from the top. */
export function lineY(level: number, { map, rule, strip, roomy }: Layout): number {
  return map + rule + strip * (roomy ? 0.64 : 0.66) - level * (roomy ? 19 : 5);
}

/** Ends of the fork’s choices, in their order. */
export function forkEnds({ fork, level }: LinePicture, layout: Layout): { from: Point; bend: Point; end: Point }[] {
  if (fork === null) return [];
  const x = lineX(fork.at, layout);
  const y = lineY(level, layout);
  const step = layout.roomy ? 30 : 8;
  const { x1 } = axis(layout);
  const run = Math.min(layout.roomy ? 84 : 46, x1 - x - 10);
  return fork.choices.map((_, at) => {
    const to = y + (at - (fork.choices.length - 1) / 2) * step;
    return { from: [x, y], bend: [x + run * 0.5, to], end: [x + run, to] };
  });
}

/** Every year that has a tick. */
export const ticks: readonly number[] = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);

/** How far the middles of two written years must be apart. */
const lettersOfYear = 25;

/** The years that are written: not where a box of the fork stands, nor where the year before leaves no room. The first and the last go before. */
export function writtenYears(picture: LinePicture, layout: Layout): number[] {
  const ends = forkEnds(picture, layout).map(({ end }) => end);
  const low = ends.some(([, y]) => y > lineY(0, layout) + 8);
  const x = (year: number): number => lineX(year, layout);
  const written: number[] = [];
  for (const year of ticks) {
    if (low && ends.some(([end]) => Math.abs(x(year) - end - 11) < 30)) continue;
    const before = written.at(-1);
    if (before !== undefined && x(year) - x(before) < lettersOfYear) continue;
    if (year !== lastYear && x(lastYear) - x(year) < lettersOfYear) continue;
    written.push(year);
  }
  return written;
}
