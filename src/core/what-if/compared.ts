// Two histories beside each other, hinge by hinge: what they have alike, where they part, and which answers made the difference.
import type { Choice } from "../atlas/ask/minimal/history.ts";
import type { Compared, Swap } from "../atlas/ask/minimal/questions.ts";

/** Which of the two. */
export type Side = 0 | 1;
export const sides: readonly Side[] = [0, 1];
export const across = (side: Side): Side => (side === 0 ? 1 : 0);

/**
 * A hinge that at least one of the two is asked.
 * - `trunk`: both give one answer, before they part
 * - `alike`: both give one answer, later
 * - `different`: each gives another
 * - `only`: one alone is asked
 */
export interface Met {
  readonly hinge: string;
  readonly kind: "trunk" | "alike" | "different" | "only";
  /** What each answers; null where it is not asked. */
  readonly answers: readonly [string | null, string | null];
  /** The answer of the other put into each; null where there is nothing to put. */
  readonly swaps: readonly [Swap, Swap] | null;
}

/** All hinges that either is asked. @param order - the hinges in the order of the story */
export function metOf({ trunk, alike, different, only }: Compared, order: readonly string[]): Met[] {
  const same = (kind: "trunk" | "alike", { hinge, option }: Choice): Met => ({ hinge, kind, answers: [option, option], swaps: null });
  return [
    ...trunk.map((one) => same("trunk", one)),
    ...alike.map((one) => same("alike", one)),
    ...different.map(({ hinge, one, other, swaps }): Met => ({ hinge, kind: "different", answers: [one, other], swaps })),
    ...only[0].map(({ hinge, option }): Met => ({ hinge, kind: "only", answers: [option, null], swaps: null })),
    ...only[1].map(({ hinge, option }): Met => ({ hinge, kind: "only", answers: [null, option], swaps: null })),
  ].sort((a, b) => order.indexOf(a.hinge) - order.indexOf(b.hinge));
}

/** What one of the two decides, in order. */
export const decisionsOf = (met: readonly Met[], side: Side): Choice[] =>
  met.flatMap(({ hinge, answers }) => {
    const option = answers[side];
    return option === null ? [] : [{ hinge, option }];
  });

/** Whether the other’s answer, put into one of the two, ends that one elsewhere. Nothing is said of a history that has not ended. */
export function endsElsewhere({ swaps }: Met, side: Side, { endings }: Pick<Compared, "endings">): boolean {
  const ending = swaps?.[side].ending ?? null;
  return ending !== null && endings[side] !== null && ending !== endings[side];
}

/** Whether one of the ends hangs on it. */
export const isKey = (met: Met, compared: Pick<Compared, "endings">): boolean => sides.some((side) => endsElsewhere(met, side, compared));

/** What one of the two decides once an answer of the other has been put into it, with all that had to be supplied. */
export function withSwap(met: readonly Met[], side: Side, { hinge, option, supplied }: Swap): Choice[] {
  const decided = new Map(decisionsOf(met, side).map((one) => [one.hinge, one.option]));
  decided.set(hinge, option);
  for (const one of supplied) decided.set(one.hinge, one.option);
  return [...decided].map(([hinge, option]) => ({ hinge, option }));
}

/** Two hinges. */
export type Pair = readonly [string, string];

/** Compares two histories of decisions; null where that was dropped. */
type Ask = (one: readonly Choice[], other: readonly Choice[]) => Promise<Compared | null>;

/**
 * Two answers of the other which, put into one of the two together, bring it to the other’s end: the second is put into what the first has
 * made of it, and supplied for as the first. O(differences) questions of O(differences × length).
 *
 * @returns in the order of the story; null where it was dropped
 */
export async function pairsInto(met: readonly Met[], side: Side, ending: string, ask: Ask): Promise<Pair[] | null> {
  const pairs = new Map<string, Pair>();
  const other = decisionsOf(met, across(side));
  for (const { hinge, swaps } of met) {
    const swap = swaps?.[side];
    if (swap === undefined || swap.ending === null) continue;
    const compared = await ask(withSwap(met, side, swap), other);
    if (compared === null) return null;
    for (const next of compared.different) {
      const pair = [hinge, next.hinge].sort((a, b) => placeIn(met, a) - placeIn(met, b)) as [string, string];
      if (next.hinge !== hinge && next.swaps[0].ending === ending) pairs.set(pair.join(), pair);
    }
  }
  return [...pairs.values()];
}

const placeIn = (met: readonly Met[], hinge: string): number => met.findIndex((one) => one.hinge === hinge);
