// The geometry of the odds: squares that count, as one path each, and the sixteen endings as a silhouette.

/** Squares of a slider stand so far apart, and each is so wide. */
export const pitch = 16;
export const side = 12;
/** The room over and under them, for what is marked there. */
export const over = 3;
export const high = side + 2 * over;

const square = (x: number): string => `M${x} ${over}h${side}v${side}h${-side}z`;

/** Squares in a row. @param from - the place of the first, from 0 */
export const squaresPath = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => square((from + at) * pitch + (pitch - side) / 2)).join("");

/** A cross in the place of a square: impossible. */
export const crossPath = (at: number): string => {
  const x = at * pitch + (pitch - side) / 2 + 2;
  const arm = side - 4;
  return `M${x} ${over + 2}l${arm} ${arm}m0 ${-arm}l${-arm} ${arm}`;
};

/** How far a row of squares is filled by a part of all of them, which may end within one. @param part - of 1 */
export function filledTo(part: number, count: number): number {
  const filled = part * count;
  const whole = Math.floor(filled + 1e-9);
  const within = filled - whole;
  return whole * pitch + (within > 1e-9 ? (pitch - side) / 2 + within * side : 0);
}

/** A bar for each ending on a common foot. */
interface Silhouette {
  readonly bars: string;
  /** The bar of what happened; empty where it is none of them. */
  readonly happened: string;
}

/** The most that a bar shows: what is more is cut off there, with a gap below the cut. */
const tallest = 0.3;
const gap = 3;
const cap = 4;

/**
 * The endings side by side, in an order that is the same for all.
 *
 * @param shares - of 1
 * @param happened - the place of what happened
 */
export function silhouetteOf(
  shares: readonly number[],
  happened: number,
  { width, height }: { width: number; height: number },
): Silhouette {
  const step = width / Math.max(1, shares.length);
  const bar = (share: number, at: number): string => {
    const [x, wide] = [at * step, step * 0.74].map((one) => Math.round(one * 10) / 10);
    const box = (foot: number, tall: number): string => `M${x} ${foot}v${(-tall).toFixed(1)}h${wide}v${tall.toFixed(1)}z`;
    if (share > tallest) return box(height, height - cap - gap) + box(cap, cap);
    return box(height, Math.max(1, (share / tallest) * height));
  };
  return {
    bars: shares.map((share, at) => (at === happened ? "" : bar(share, at))).join(""),
    happened: shares[happened] === undefined ? "" : bar(shares[happened], happened),
  };
}

/** The end of the scale of several bars: the next tenth above the longest, so that it seldom jumps while one grows. */
export const scaleTo = (shares: readonly number[]): number => Math.max(0.1, Math.ceil(10 * Math.max(0, ...shares) - 1e-9) / 10);
