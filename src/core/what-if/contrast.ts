// What deciding a hinge one way makes of the ends, beside the other answers that stand open in the same histories.
import type { DecidedSo, Shares } from "../atlas/ask/minimal/questions.ts";

/** The end that a decision moves most. Shares are of the histories in which another answer stands open beside it. */
interface Contrast {
  readonly ending: string;
  readonly here: number;
  readonly others: number;
}

/** What moves no end by so much moves none that is worth a sentence. */
const worth = 0.02;

/** The end that a decision makes likelier or less likely by most; null where it moves none by two in a hundred, or nothing stands open beside it. */
export function contrastOf({ contested, here, others }: DecidedSo): Contrast | null {
  if (contested <= 0) return null;
  const moved = Object.keys(here).map((ending): Contrast => ({ ending, here: here[ending] ?? 0, others: others[ending] ?? 0 }));
  const [most] = moved.sort((a, b) => Math.abs(b.here - b.others) - Math.abs(a.here - a.others) || (a.ending < b.ending ? -1 : 1));
  return most === undefined || Math.abs(most.here - most.others) < worth ? null : most;
}

/** What differs by less than this, and is not half as many again, is about the same. */
const slight = 0.01;
const again = 1.5;

/** Whether two shares are too near each other for a sentence on which is more. */
export const isAbout = (one: number, other: number): boolean =>
  Math.abs(one - other) < slight && Math.max(one, other) < again * Math.min(one, other);

/** The end that comes most often, and its share; null where there is none. */
export function commonest(endings: Shares): { readonly ending: string; readonly share: number } | null {
  const whole = Object.values(endings).reduce((sum, share) => sum + share, 0);
  const [most] = Object.entries(endings).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most === undefined || whole <= 0 ? null : { ending: most[0], share: most[1] / whole };
}
