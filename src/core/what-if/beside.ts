// The hinges beside some pins, as Ask shows them: in their four kinds, each with what moves most in it.
import type { Asked } from "../atlas/ask/minimal/questions.ts";

type Hinge = Asked["hinges"][number];
export type Bond = Hinge["bond"];

/** One answer; shares are of those that are asked. */
export interface BesideOption {
  readonly option: string;
  readonly share: number;
  readonly usual: number;
}

export interface Beside extends Pick<Hinge, "hinge" | "bond" | "asked"> {
  /** What happened first. */
  readonly options: readonly BesideOption[];
  /**
   * The answer that is found most above its usual share; the commonest, where none is. Where a hinge goes with the pins, it is an answer by which it
   * does: that one if it is such, or else the one that has moved most of these.
   */
  readonly most: BesideOption;
  /** Of all histories with the pins, those that answer otherwise than is usual. */
  readonly moved: number;
}

/** Less than this is the noise of sums. */
const noise = 1e-9;
/** An answer goes with pins if it is so many times as frequent or as rare as usual, or has moved so far. */
const ratio = 1.25;
const far = 0.05;

function besideOf({ hinge, bond, asked, options }: Hinge, order: readonly string[]): Beside | null {
  const sorted = [...options].sort((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
  const rise = ({ share, usual }: BesideOption): number => share - usual;
  const commonest = [...sorted].sort((a, b) => b.share - a.share)[0];
  const risen = [...sorted].sort((a, b) => rise(b) - rise(a))[0];
  if (commonest === undefined || risen === undefined) return null;
  const times = ({ share, usual }: BesideOption): number => (usual > noise ? share / usual : 1);
  const most = rise(risen) > noise ? risen : commonest;
  const goes = (one: BesideOption): boolean => times(one) >= ratio || times(one) <= 1 / ratio || Math.abs(rise(one)) >= far;
  // Where none has moved so far, it is how much each makes of the pinned ends that goes with them: most of all by what is most times as frequent or as rare.
  const makers = sorted.filter(goes).sort((a, b) => Math.abs(rise(b)) - Math.abs(rise(a)));
  const [turned] = [...sorted].sort((a, b) => Math.abs(times(b) - 1) - Math.abs(times(a) - 1));
  const maker = goes(most) ? most : (makers[0] ?? turned ?? most);
  const moved = (asked * sorted.reduce((sum, one) => sum + Math.abs(rise(one)), 0)) / 2;
  return { hinge, bond, asked, options: sorted, most: bond === "goes with it" ? maker : most, moved };
}

/**
 * The hinges with what moves most of each.
 *
 * @param hinges - in the order of the story
 * @param optionsOf - the options of a hinge, what happened first
 * @param order - what moves most first, or as they are asked
 */
export function besidesOf(hinges: Asked["hinges"], optionsOf: (hinge: string) => readonly string[], order: "moved" | "time"): Beside[] {
  const rows = hinges.flatMap((hinge) => besideOf(hinge, optionsOf(hinge.hinge)) ?? []);
  return order === "time" ? rows : rows.sort((a, b) => b.moved - a.moved);
}
