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
const meanFirmness = ({ firmness }: Judgement): number => firmness.reduce((sum, one) => sum + one, 0) / Math.max(1, firmness.length);

/** Firmness a grade apart, from never to sure; the grades stand from `lowest` to `highest`, which nobody is moved past. */
const scale: readonly number[] = [0, ...Object.values(grades), 1];
const lowest = 1;
const highest = scale.length - 2;

/** A firmness so many grades higher or lower; between two grades it keeps its place between them. */
function moved(firmness: number, by: number): number {
  if (by === 0) return firmness;
  const above = Math.max(
    1,
    scale.findIndex((one) => one >= firmness),
  );
  const [from = 0, to = 1] = [scale[above - 1], scale[above]];
  const place = above - 1 + (firmness - from) / (to - from);
  const next = by > 0 ? Math.min(place + by, Math.max(place, highest)) : Math.max(place + by, Math.min(place, lowest));
  const floor = Math.min(scale.length - 2, Math.floor(next));
  const [low = 0, high = 1] = [scale[floor], scale[floor + 1]];
  return low + (next - floor) * (high - low);
}

/**
 * Our firmness with every rater’s grade moved: 1 is a grade firmer, -1 a grade less firm. What is nearly sure becomes no firmer, and what is
 * open no less firm.
 */
export const movedBy =
  (by: number) =>
  (judgement: Judgement): number =>
    meanFirmness({ ...judgement, firmness: judgement.firmness.map((one) => moved(one, by)) });

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

/**
 * Other odds that the same evidence might have led to: each grade one higher, one lower or as it is, each rating between half and twice as much.
 *
 * @param roll - a number from 0 to 1, each time it is asked
 */
export function nearby(judgements: Judgements, roll: () => number): Odds {
  const rated = Object.entries(judgements).map(([hinge, judgement]): [string, Judgement] => [
    hinge,
    {
      happened: judgement.happened,
      firmness: judgement.firmness.map((one) => movedBy(Math.min(2, Math.floor(roll() * 3)) - 1)({ ...judgement, firmness: [one] })),
      others: Object.fromEntries(Object.entries(judgement.others).map(([option, rating]) => [option, rating * 2 ** (2 * roll() - 1)])),
    },
  ]);
  return oddsOf(Object.fromEntries(rated));
}

/** So many sets of odds `nearby`, the same ones each time. */
export function* setsNear(judgements: Judgements, count: number): Generator<Odds> {
  let state = 1917;
  const roll = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let set = 0; set < count; set++) yield nearby(judgements, roll);
}

/**
 * Odds as judgements that they follow from, so that others may be made near them: of one rater, for each hinge that has a recorded option and
 * any weight. `oddsOf` makes the same odds of them again, but for what is sure.
 */
export const judgementsFrom = (odds: Odds, answers: readonly { hinge: string; option: string; recorded: boolean }[]): Judgements =>
  Object.fromEntries(
    answers.flatMap(({ hinge, option: happened, recorded }): [string, Judgement][] => {
      const weights = answers.filter((one) => one.hinge === hinge).map(({ option }) => [option, odds[hinge]?.[option] ?? 1] as const);
      const sum = weights.reduce((all, [, weight]) => all + weight, 0);
      if (!recorded || sum <= 0) return [];
      const others = Object.fromEntries(weights.filter(([option]) => option !== happened));
      return [[hinge, { happened, firmness: [(odds[hinge]?.[happened] ?? 1) / sum], others }]];
    }),
  );
