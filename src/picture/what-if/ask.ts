// A question in numbers, drawn: a bar for each hinge with strokes where it usually divides, and a crowd of a thousand histories.
import { type Shape, area, stroke } from "../shape.ts";

/** Parts of a bar and its strokes, of 1 from the left. */
interface Bar {
  readonly parts: readonly { readonly option: string; readonly from: number; readonly wide: number }[];
  readonly strokes: readonly number[];
}

/** What is narrower than this is not seen. */
const seen = 0.002;

/** @param options - in the order in which they stand, with shares of 1 */
export function barOf(options: readonly { readonly option: string; readonly share: number; readonly usual: number }[]): Bar {
  const parts: { option: string; from: number; wide: number }[] = [];
  const strokes: number[] = [];
  let [share, usual] = [0, 0];
  for (const [at, one] of options.entries()) {
    if (one.share > seen) parts.push({ option: one.option, from: share, wide: one.share });
    share += one.share;
    usual += one.usual;
    if (at < options.length - 1 && usual > seen && usual < 1 - seen && !strokes.includes(usual)) strokes.push(usual);
  }
  return { parts, strokes };
}

/** The crowd: so many squares in a row, so many rows, and the size of its drawing. */
export const crowd = { columns: 40, rows: 25, step: 6, width: 241, height: 151 } as const;
const gap = 1.2;

/** Squares of a crowd by their tone. */
export interface Counted {
  readonly tone: "red" | "ink" | "land";
  readonly count: number;
}

/** The squares from one on to another, as at most three oblongs. */
function stretch(tone: Counted["tone"], from: number, to: number): Shape[] {
  const { columns, step } = crowd;
  const oblong = (first: number, last: number, top: number, bottom: number): Shape[] =>
    last <= first || bottom <= top
      ? []
      : [
          area(`${tone} ${top} ${first}`, tone, [
            first * step,
            top * step,
            last * step,
            top * step,
            last * step,
            bottom * step,
            first * step,
            bottom * step,
          ]),
        ];
  const [top, bottom] = [Math.floor(from / columns), Math.floor(to / columns)];
  const [left, right] = [from % columns, to % columns];
  if (top === bottom) return oblong(left, right, top, top + 1);
  return [...oblong(left, columns, top, top + 1), ...oblong(0, columns, top + 1, bottom), ...oblong(0, right, bottom, bottom + 1)];
}

/** Whole squares that add up to a thousand; what is there at all has one. */
export function countsOf(shares: readonly { readonly tone: Counted["tone"]; readonly share: number }[]): Counted[] {
  const all = crowd.columns * crowd.rows;
  let left: number = all;
  return shares.map(({ tone, share }, at) => {
    const whole = at === shares.length - 1 ? left : Math.min(left, share > 0 ? Math.max(1, Math.round(all * share)) : 0);
    left -= whole;
    return { tone, count: whole };
  });
}

/** The line along which so many squares end. */
function edge(count: number): number[] {
  const { columns, rows, step } = crowd;
  const [row, right] = [Math.floor(count / columns), count % columns];
  const foot = Math.min(rows, row + (right > 0 ? 1 : 0)) * step;
  const whole = [0, foot, right * step, foot, right * step, row * step, columns * step, row * step];
  return right === 0 ? [0, foot, columns * step, foot] : whole;
}

/**
 * The crowd as squares, and a line where as many end as is usual.
 *
 * @param usual - of 1; null where nothing is usual
 */
export function crowdShapes(counts: readonly Counted[], usual: number | null): Shape[] {
  const { columns, rows, step } = crowd;
  let from = 0;
  const squares = counts.flatMap(({ tone, count }) => {
    const own = stretch(tone, from, from + count);
    from += count;
    return own;
  });
  const across = Array.from({ length: rows + 1 }, (_, at) =>
    stroke(`row ${at}`, "paper", gap, [0, at * step, columns * step + 1, at * step]),
  );
  const down = Array.from({ length: columns + 1 }, (_, at) =>
    stroke(`column ${at}`, "paper", gap, [at * step, 0, at * step, rows * step + 1]),
  );
  const line = usual === null ? [] : edge(Math.round(columns * rows * usual));
  return [
    ...squares,
    ...across,
    ...down,
    ...(line.length === 0 ? [] : [stroke("usual rim", "paper", 4.5, line), stroke("usual", "ink", 2, line)]),
  ];
}
