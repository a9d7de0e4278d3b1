// The ladder of the rules: all histories go down the list, and each rule names those that it fits and no rule before it has named.

/** What one rule does, of all histories. */
export interface Ruling {
  readonly ending: string;
  readonly on: boolean;
  /** Of 1. */
  readonly fits: number;
  readonly names: number;
}

/** Where a rule stands on the way from no history named to all: of 1, from the left. */
export interface Rung {
  readonly ending: string;
  /** What fits it and has a name already begins here, and ends where its own begin. */
  readonly fitting: number;
  readonly from: number;
  readonly to: number;
}

/** A rung for each rule, in the order in which they are shown; that of one that is off is empty. */
export function ladderOf(rulings: readonly Ruling[]): readonly Rung[] {
  let named = 0;
  return rulings.map(({ ending, on, fits, names }) => {
    const from = named;
    if (on) named += names;
    return { ending, fitting: on ? Math.max(0, from - (fits - names)) : from, from, to: named };
  });
}
