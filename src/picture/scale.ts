// Time along the Line: even where little happens, and wide enough for each turning point where much does.

export interface Scale {
  /** Where a time in years stands, from 0 to the length of the scale. A later time is never further left. */
  readonly place: (at: number) => number;
  /** The least distance of two stops: as much as was asked for, or what there is for so many. */
  readonly room: number;
}

/** The part of the length that the stops may take; the rest is time’s own, so that every year has some width. */
const most = 0.8;

/**
 * Lays time along a length. Between two stops it runs at one pace, and at least `wanted` apart; the pace is the same wherever that is
 * enough. So no year is narrower than a fifth of what it would have on an even scale, and with few stops the scale is even.
 *
 * @param stops - times in years that must not hide one another, in order, no two the same
 * @param span - the first and the last time of the scale, in years; stops outside are left out
 * @param length - in any unit
 * @param wanted - how far apart two stops should be, in that unit
 */
export function scaleOf(stops: readonly number[], [from, to]: readonly [number, number], length: number, wanted: number): Scale {
  const inside = stops.filter((at) => at > from && at < to);
  const knots = [from, ...inside, to];
  const room = Math.min(wanted, (most * length) / Math.max(1, inside.length - 1));
  const gaps = knots.slice(1).map((at, index) => ({
    years: at - (knots[index] ?? from),
    // Before the first stop and after the last there is nothing to hide.
    least: index === 0 || index === inside.length ? 0 : room,
  }));
  let pace = 0;
  // Each gap that is too narrow at some pace takes from the others, which may make one of them too narrow in turn.
  for (let next = length / (to - from), left = gaps; next !== pace;) {
    pace = next;
    left = left.filter(({ years, least }) => years * pace >= least);
    const taken = gaps.filter((gap) => !left.includes(gap)).reduce((sum, { least }) => sum + least, 0);
    next = (length - taken) / left.reduce((sum, { years }) => sum + years, 0);
  }
  const places = [0];
  for (const { years, least } of gaps) places.push((places.at(-1) ?? 0) + Math.max(years * pace, least));
  return {
    room,
    place(at) {
      const found = knots.findIndex((knot) => knot >= at);
      const index = found < 0 ? knots.length - 1 : Math.max(1, found);
      const [a = from, b = to] = [knots[index - 1], knots[index]];
      const [x = 0, y = length] = [places[index - 1], places[index]];
      return x + Math.max(0, Math.min(1, (at - a) / (b - a))) * (y - x);
    },
  };
}
