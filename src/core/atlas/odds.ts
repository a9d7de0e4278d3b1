// Odds: what each answer of a hinge weighs, from how firm what happened was and how plausible the other options were.

/**
 * What each option of a hinge weighs, by hinge; 1 where it is not given. Of the answers that stand open, each is given as often as its share
 * of their weights has it: what is closed leaves its share to the others. Only proportions within a hinge count.
 */
export type Odds = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How firm what happened was, from what could be known then, as a rater grades it: how often it would be decided so again. */
export const grades = { open: 0.4, leaning: 0.6, firm: 0.8, "nearly sure": 0.95 } as const;
export type Grade = keyof typeof grades;

/** What a rating weighs against the other options that did not happen: high, middle, low and between. */
export const ratings = { H: 6, "H–M": 5, "M–H": 4, M: 3, "M–L": 2, "L–M": 2, L: 1 } as const;
export type Rating = keyof typeof ratings;

/** What is thought of one hinge before anything is reckoned. */
export interface Judgement {
  /** The option that happened. */
  readonly happened: string;
  /** How firm that was, 0 to 1, by each of its raters. Where they differ, this is the band that odds may move in. */
  readonly firmness: readonly number[];
  /** What each of the other options weighs against the others of them. */
  readonly others: Readonly<Record<string, number>>;
}

/** By hinge. */
export type Judgements = Readonly<Record<string, Judgement>>;

/** Every answer that stands open is as likely as any other; which is not to say that every history is. */
export const alike: Odds = {};

/** So little is left to the other options of a hinge that was sure: nothing that can be seen, but where it is closed they keep their proportion. */
const trace = 2 ** -40;

/** The mean of all raters: our own firmness. */
export const meanFirmness = ({ firmness }: Judgement): number => firmness.reduce((sum, one) => sum + one, 0) / Math.max(1, firmness.length);

/**
 * The odds that follow from judgements: what happened weighs its firmness, and the other options share the rest of 1 by their ratings.
 *
 * @param firmnessOf - which firmness to take, 0 to 1: the mean of all raters where it is not said
 */
export const oddsOf = (judgements: Judgements, firmnessOf: (judgement: Judgement, hinge: string) => number = meanFirmness): Odds =>
  Object.fromEntries(
    Object.entries(judgements).map(([hinge, judgement]) => {
      const firmness = firmnessOf(judgement, hinge);
      const all = Object.values(judgement.others).reduce((sum, rating) => sum + rating, 0);
      const rest = Math.max(trace, 1 - firmness);
      const others = Object.entries(judgement.others).map(([option, rating]) => [option, (rest * rating) / all] as const);
      return [hinge, { [judgement.happened]: firmness, ...Object.fromEntries(others) }];
    }),
  );

/** The share of each of some answers that stand open, by their weights; alike where none of them weighs anything. */
export function sharesOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length));
}
