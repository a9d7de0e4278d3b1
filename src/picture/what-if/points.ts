// The points of the map: each answer a square whose area is its share, what happened in the first lane, and who is not asked in the lane behind.
import type { Column } from "../../core/what-if/hinges.ts";

/** The side of the square of an answer that everybody gives. */
const whole = 21;
const least = 3.2;

/** A square of the map, about the middle of its lane; lengths in units of the drawing. */
export interface Square {
  /** Null where it stands for histories that are not asked. */
  readonly option: string | null;
  readonly recorded: boolean;
  readonly lane: number;
  readonly side: number;
}

const sideOf = (share: number): number => (share > 0 ? Math.max(least, Math.sqrt(Math.min(1, share)) * whole) : 0);

/** So few are not worth a square of their own. */
const few = 0.004;

/** The squares of a hinge: shares of those that come to it or pass it by. */
export function squaresOf({ asked, passed, points }: Column): Square[] {
  const come = asked + passed;
  const of = (share: number): number => (come > 0 ? share / come : 0);
  const squares: Square[] = points.map(({ option, share, recorded }, lane) => ({ option, recorded, lane, side: sideOf(of(share)) }));
  return of(passed) < few ? squares : [...squares, { option: null, recorded: false, lane: points.length, side: sideOf(of(passed)) }];
}

/**
 * The squares within the squares: of the histories through the answer that is pointed at, those that give each.
 *
 * @param share - of those histories, by hinge and option
 */
export const throughOf = (column: Column, share: (hinge: string, option: string) => number): Square[] => {
  const given = column.points.reduce((sum, { option }) => sum + share(column.hinge, option), 0);
  return column.points.map(({ option, recorded }, lane) => ({
    option,
    recorded,
    lane,
    side: given > 0 ? sideOf(share(column.hinge, option)) : 0,
  }));
};

/** In which lane a history stands at a hinge: that of its answer, or of those who are not asked; null behind its end. */
export function laneOf({ points, hinge }: Column, answers: ReadonlyMap<string, string>): number {
  const option = answers.get(hinge);
  const lane = points.findIndex((one) => one.option === option);
  return lane < 0 ? points.length : lane;
}
