// Odds to start from, how firm everything is in them, and what a reader’s odds change of the one that they are nearest to.
import { type Judgement, type Judgements, type Odds, grades, movedBy } from "../atlas/odds.ts";
import { type Weights, keyOf, rateOf, weightsOf } from "./rated.ts";

/** Ours; every open answer as likely as any other; what happened is sure; each of two schools, taken at its word; and the article that the story grew from. */
export const settings = ["ours", "equal", "line", "structure", "choices", "article"] as const;
export type Setting = (typeof settings)[number];

/** How many grades firmer or less firm everything may be made. */
export const firmest = 3;
/** A school’s own grades are moved by so many, where that school is to decide. */
const pressed = 1;

/** What the article says of a hinge: a door that stood open, or what had to come. Of all others it says nothing that could be rated. */
export const article: Readonly<Record<string, number>> = {
  lists: grades["nearly sure"],
  guard: grades.open,
  january: grades.open,
  occupation: grades.open,
  kronstadt: grades["nearly sure"],
  letter: grades.open,
  october: grades.open,
  secretary: grades["nearly sure"],
};

/** A judgement of one rater alone, moved by some grades. The raters are in the order of `judgements`: structure, then agency. */
const alone = (judgement: Judgement, rater: number, by: number): Judgement => ({
  ...judgement,
  firmness: [movedBy(by)({ ...judgement, firmness: judgement.firmness.slice(rater, rater + 1) })],
});

const judged: { readonly [S in Setting]: (judgement: Judgement, hinge: string) => Judgement } = {
  ours: (judgement) => judgement,
  equal: ({ happened, others }) => ({
    happened,
    firmness: [1 / (1 + Object.keys(others).length)],
    others: Object.fromEntries(Object.keys(others).map((option) => [option, 1])),
  }),
  line: (judgement) => ({ ...judgement, firmness: [1] }),
  structure: (judgement) => alone(judgement, 0, pressed),
  choices: (judgement) => alone(judgement, 1, -pressed),
  article: (judgement, hinge) => {
    const firmness = article[hinge];
    return firmness === undefined ? judgement : { ...judgement, firmness: [firmness] };
  },
};

/** Whole parts for every hinge: a setting with everything so many grades firmer. */
export type Whole = Readonly<Record<string, Weights>>;

/** A setting as whole parts, for every hinge. @param firmer - grades, -`firmest` to `firmest` */
const wholeOf = (judgements: Judgements, setting: Setting, firmer: number): Whole =>
  Object.fromEntries(
    Object.entries(judgements).map(([hinge, judgement]) => {
      const own = judged[setting](judgement, hinge);
      return [hinge, weightsOf(own.happened, { ...rateOf(own), firmness: movedBy(firmer)(own) })];
    }),
  );

/** Odds beside a setting. */
export interface Base {
  readonly setting: Setting;
  /** How many grades firmer everything is than the setting has it. */
  readonly firmer: number;
  /** The hinges that are rated otherwise than there. */
  readonly changed: readonly string[];
}

/** What odds are held against: every setting, and our own. */
export interface Scales {
  readonly judgements: Judgements;
  readonly ours: Whole;
  readonly all: readonly {
    readonly setting: Setting;
    readonly firmer: number;
    readonly whole: Whole;
    readonly keys: ReadonlyMap<string, string>;
  }[];
}

const keysOf = (judgements: Judgements, whole: Whole): ReadonlyMap<string, string> =>
  new Map(Object.entries(judgements).map(([hinge, { happened }]) => [hinge, keyOf(happened, whole[hinge] ?? {})]));

/** All settings, made once: those as they are before those that are made firmer or less firm. */
export function scalesOf(judgements: Judgements): Scales {
  const steps = Array.from({ length: 2 * firmest + 1 }, (_, at) => at - firmest).sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
  const all = steps.flatMap((firmer) =>
    settings.map((setting) => {
      const whole = wholeOf(judgements, setting, firmer);
      return { setting, firmer, whole, keys: keysOf(judgements, whole) };
    }),
  );
  return { judgements, ours: wholeOf(judgements, "ours", 0), all };
}

/** Odds for every hinge: those that were changed, and ours. */
export const filled = ({ ours }: Scales, odds: Odds): Whole => ({ ...ours, ...odds });

/** The setting that odds change least of; of several the first. O(settings × hinges). */
export function baseOf({ judgements, ours, all }: Scales, odds: Odds): Base {
  const keys = keysOf(judgements, { ...ours, ...odds });
  let best: Base | null = null;
  for (const { setting, firmer, keys: own } of all) {
    const changed = [...keys].flatMap(([hinge, key]) => (own.get(hinge) === key ? [] : [hinge]));
    if (best === null || changed.length < best.changed.length) best = { setting, firmer, changed };
  }
  return best ?? { setting: "ours", firmer: 0, changed: [] };
}

/** What of whole odds an address has to say: the hinges that are not as ours. */
export const told = ({ judgements, ours }: Scales, whole: Odds): Odds =>
  Object.fromEntries(
    Object.entries(judgements).flatMap(([hinge, { happened }]) => {
      const weights = whole[hinge];
      return weights === undefined || keyOf(happened, weights) === keyOf(happened, ours[hinge] ?? {}) ? [] : [[hinge, weights]];
    }),
  );

/** The odds of a setting, with what `kept` changes of its own setting kept. */
export function settle(scales: Scales, setting: Setting, firmer: number, kept: { readonly odds: Odds; readonly base: Base } | null): Odds {
  const whole = scales.all.find((one) => one.setting === setting && one.firmer === firmer)?.whole ?? scales.ours;
  const own = kept === null ? {} : Object.fromEntries(kept.base.changed.map((hinge) => [hinge, filled(scales, kept.odds)[hinge] ?? {}]));
  return told(scales, { ...whole, ...own });
}

/** The hinges that two sets of odds rate otherwise, in the order of the story. */
export function disagreements(scales: Scales, one: Odds, other: Odds): string[] {
  const [own, theirs] = [one, other].map((odds) => keysOf(scales.judgements, filled(scales, odds)));
  return Object.keys(scales.judgements).filter((hinge) => own?.get(hinge) !== theirs?.get(hinge));
}

/** Whole numbers that add up to a whole number, as near to the values as they can be: the largest remainders are rounded up. */
export function addingUp(values: readonly number[], whole: number): number[] {
  const floors = values.map(Math.floor);
  let lack = Math.round(whole - floors.reduce((sum, one) => sum + one, 0));
  const places = values.map((value, at) => ({ at, rest: value - (floors[at] ?? 0) })).sort((a, b) => b.rest - a.rest);
  for (const { at } of places) {
    if (lack <= 0) break;
    floors[at] = (floors[at] ?? 0) + 1;
    lack--;
  }
  return floors;
}
