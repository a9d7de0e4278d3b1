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
   * The answer that is found most above its usual share; the commonest, where none is. Where all that goes with the pins is by how many times an
   * answer is rarer or more frequent, it is that one.
   */
  readonly most: BesideOption;
  /** Of all histories with the pins, those that answer otherwise than is usual. */
  readonly moved: number;
}

/** Less than this is the noise of sums. */
const noise = 1e-9;
/** A rise of less than this is hardly seen where it is said of 100. */
const slight = 0.015;

function besideOf({ hinge, bond, asked, options }: Hinge, order: readonly string[]): Beside | null {
  const sorted = [...options].sort((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
  const rise = ({ share, usual }: BesideOption): number => share - usual;
  const commonest = [...sorted].sort((a, b) => b.share - a.share)[0];
  const risen = [...sorted].sort((a, b) => rise(b) - rise(a))[0];
  if (commonest === undefined || risen === undefined) return null;
  const times = ({ share, usual }: BesideOption): number => (usual > noise ? Math.abs(Math.log((share + noise) / usual)) : 0);
  const most = rise(risen) > noise ? risen : commonest;
  const rarest = [...sorted].sort((a, b) => times(b) - times(a))[0] ?? most;
  const isSlight = rise(risen) < slight && times(rarest) > times(most) + slight;
  const moved = (asked * sorted.reduce((sum, one) => sum + Math.abs(rise(one)), 0)) / 2;
  return { hinge, bond, asked, options: sorted, most: bond === "goes with it" && isSlight ? rarest : most, moved };
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
