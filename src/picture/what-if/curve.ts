// A smooth line through points that never swings beyond them, as corners close enough to look round.

/** Along and across: along grows from point to point. */
export type Knot = readonly [along: number, across: number];

/** Corners between two points of a bend. */
const corners = 7;

/** Slopes at the points, so that the curve rises and falls nowhere but between points that do (Fritsch and Carlson 1980). */
function slopesOf(knots: readonly Knot[]): number[] {
  const last = knots.length - 1;
  const steps = knots.slice(1).map(([along, across], at) => {
    const [before, from] = knots[at] ?? [0, 0];
    return { length: along - before, slope: (across - from) / (along - before) };
  });
  return knots.map((_, at) => {
    const [one, two] = [steps[at - 1], steps[at]];
    if (at === 0) return two?.slope ?? 0;
    if (at === last || one === undefined || two === undefined) return one?.slope ?? 0;
    if (one.slope * two.slope <= 0) return 0;
    const sum = one.length + two.length;
    return (3 * sum) / ((sum + two.length) / one.slope + (sum + one.length) / two.slope);
  });
}

/**
 * The corners of a curve through points, along first. Where two points lie level there is a straight line between them.
 *
 * @param knots - each further along than the one before
 */
export function curve(knots: readonly Knot[]): number[] {
  const slopes = slopesOf(knots);
  const points: number[] = [...(knots[0] ?? [])];
  for (let at = 1; at < knots.length; at++) {
    const [x0, y0] = knots[at - 1] ?? [0, 0];
    const [x1, y1] = knots[at] ?? [0, 0];
    const [m0, m1] = [(slopes[at - 1] ?? 0) * (x1 - x0), (slopes[at] ?? 0) * (x1 - x0)];
    const parts = Math.abs(y1 - y0) < 0.05 ? 1 : corners;
    for (let part = 1; part <= parts; part++) {
      const t = part / parts;
      const [t2, t3] = [t * t, t * t * t];
      points.push(x0 + (x1 - x0) * t, (2 * t3 - 3 * t2 + 1) * y0 + (t3 - 2 * t2 + t) * m0 + (3 * t2 - 2 * t3) * y1 + (t3 - t2) * m1);
    }
  }
  return points;
}
