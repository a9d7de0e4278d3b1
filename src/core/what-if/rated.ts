// How a reader rates one hinge: how firm what happened was, and how much of the rest each other option has; as the whole parts of an address, and back.
import type { Judgement } from "../atlas/odds.ts";

/** Whole parts by option, of one hinge: as an address has them, and as the graph is asked. */
export type Weights = Readonly<Record<string, number>>;

/** One hinge as it is rated. */
interface Rated {
  /** How often what happened would be decided so again, of 1; 1 is sure. */
  readonly firmness: number;
  /** What each of the other options has of the rest, in squares, 0 to `mostSquares`: 0 is impossible. */
  readonly squares: Readonly<Record<string, number>>;
}

export const mostSquares = 6;
/** What is sure weighs so much that nothing beside it can be seen; the others keep their proportion, for where it is closed. */
const sureWeight = 1_000_000;
/** From here on it is sure. */
const sure = 0.9999;
/** A firmness is said in parts of so many at the most: seven eighths are the finest of ours. */
const finest = 40;

/** The smallest fraction that a firmness is, or the nearest of the finest. */
function fractionOf(firmness: number): readonly [of: number, parts: number] {
  for (let parts = 1; parts <= finest; parts++) {
    const of = firmness * parts;
    if (Math.abs(of - Math.round(of)) < 1e-6) return [Math.round(of), parts];
  }
  return [Math.min(finest - 1, Math.max(1, Math.round(firmness * finest))), finest];
}

/** The whole parts that a rating is. */
export function weightsOf(happened: string, { firmness, squares }: Rated): Weights {
  const all = Object.values(squares).reduce((sum, one) => sum + one, 0);
  if (all === 0) return { [happened]: 1, ...squares };
  if (firmness >= sure) return { [happened]: sureWeight, ...squares };
  const [of, parts] = fractionOf(firmness);
  return {
    [happened]: all * of,
    ...Object.fromEntries(Object.entries(squares).map(([option, one]) => [option, one * (parts - of)])),
  };
}

/** Whether every hinge has an answer that is sure; ours, null, do not. Odds near such ones are all less sure than they, and tell no range around them. */
export const isSure = (whole: Readonly<Record<string, Weights>> | null): boolean =>
  whole !== null &&
  Object.values(whole).every((weights) => {
    const all = Object.values(weights).reduce((sum, one) => sum + one, 0);
    return Math.max(...Object.values(weights)) >= sure * all;
  });

/** Squares in the proportion of some weights: the most has all. */
function proportionate(weights: Weights): Weights {
  const most = Math.max(...Object.values(weights));
  return Object.fromEntries(
    Object.entries(weights).map(([option, weight]) => [option, weight > 0 ? Math.max(1, Math.round((mostSquares * weight) / most)) : 0]),
  );
}

/** How weights are rated: as `weightsOf` was given it; of weights that no rating makes, the nearest one. */
export function ratedOf(happened: string, weights: Weights): Rated {
  const { [happened]: own = 0, ...others } = weights;
  const rest = Object.values(others).reduce((sum, one) => sum + one, 0);
  const firmness = own + rest > 0 ? own / (own + rest) : 1;
  if (firmness >= sure) {
    const whole = Object.values(others).every((one) => Number.isInteger(one) && one <= mostSquares);
    return { firmness: 1, squares: whole ? others : proportionate(others) };
  }
  const [of, parts] = fractionOf(firmness);
  const squares = Object.fromEntries(Object.entries(others).map(([option, one]) => [option, one / (parts - of)]));
  const whole = Object.values(squares).every((one) => Number.isInteger(one) && one <= mostSquares);
  return { firmness, squares: whole ? squares : proportionate(others) };
}

/** Our rating of a hinge: the mean of its raters’ firmness, and what was thought of the other options. */
export const rateOf = ({ firmness, others }: Judgement): Rated => ({
  firmness: firmness.reduce((sum, one) => sum + one, 0) / Math.max(1, firmness.length),
  squares: others,
});

const keys = new WeakMap<Weights, string>();

/** The same for weights that say the same, however they are scaled. Of one hinge, what happened is always the same; so the weights are kept by themselves. */
export function keyOf(happened: string, weights: Weights): string {
  const known = keys.get(weights);
  if (known !== undefined) return known;
  const { firmness } = ratedOf(happened, weights);
  const { [happened]: _, ...others } = weights;
  const rest = Object.values(others).reduce((sum, one) => sum + one, 0);
  const key = [firmness.toFixed(4), ...Object.values(others).map((one) => (rest > 0 ? one / rest : 0).toFixed(3))].join(" ");
  keys.set(weights, key);
  return key;
}
