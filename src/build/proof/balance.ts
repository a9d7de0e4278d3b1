// Holds the whole story to its balance, over every history and by our odds: no ending, no answer and no school of history decides alone.
import { apart } from "../../core/atlas/ask/minimal/decided.ts";
import { type Minimal, placeOf } from "../../core/atlas/ask/minimal/graph.ts";
import { type Hangs, hangsOn } from "../../core/atlas/ask/minimal/hangs.ts";
import { type Overlap, outcomesOf, overlapsOf } from "../../core/atlas/ask/minimal/rules.ts";
import { type Survey, sharesUnder, survey } from "../../core/atlas/ask/minimal/survey.ts";
import { decisionsOf, leafOf, recordOf, swap } from "../../core/atlas/ask/minimal/way.ts";
import { type Judgements, type Odds, movedBy, oddsOf } from "../../core/atlas/odds.ts";
import type { Compiled } from "../compile.ts";
import { minimalOf } from "../graph.ts";
import { readJudgements } from "../ratings.ts";

/** One option that did not happen, held against what happened at its hinge. */
interface Alternative {
  readonly hinge: string;
  readonly option: string;
  /** What it weighs against the other options that did not happen: 6 is high, 1 is low. */
  readonly rating: number;
  /** Of all histories, those in which both stand open. */
  readonly both: number;
  /** Of those, the share that ends elsewhere by it. */
  readonly elsewhere: number;
  /** Whether the evidence for it is of the best: such a one must matter. */
  readonly documented: boolean;
}

/** One answer of the record changed, and all others kept. */
interface Single {
  readonly hinge: string;
  readonly option: string;
  readonly ending: string;
}

/** One rule of the balance. */
interface Bound {
  readonly rule: string;
  readonly met: boolean;
  readonly detail: string;
}

/** What the balance is judged from. Shares are of 1. */
export interface Balance {
  readonly graph: Minimal;
  /** By ending, in the order of the rules. */
  readonly shares: ReadonlyMap<string, number>;
  /** The same where what happened was held for a grade looser, and for a grade firmer. */
  readonly looser: ReadonlyMap<string, number>;
  readonly firmer: ReadonlyMap<string, number>;
  /** What hangs on each hinge, most first. */
  readonly hangs: readonly Hangs[];
  readonly alternatives: readonly Alternative[];
  readonly singles: readonly Single[];
  readonly overlaps: readonly Overlap[];
  readonly bounds: readonly Bound[];
}

/** The ending of the record, which has no upper bound. */
const record = "great_break";
/** Endings in which the dictatorship outlives a change that was hoped for, and those in which it does not. No lesson may come too easily. */
const uneasy = ["iron_council", "warning_heeded", "lenin_lives"];
const hopeful = ["council_europe", "two_chambers", "free_soviets", "red_danube", "union_of_equals"];
/** Of what does not end as it did, no ending may have more or less. */
const most = 0.2;
const least = 0.003;
/** So many single changes of the record lead elsewhere at the least, and as many do not. */
const leastSingles = 8;
/** An option whose evidence is of the best ends so many of 1 elsewhere. */
const leastElsewhere = 0.12;
/** The rating of an option that is weak. */
const weak = 1;

/** The near misses with the best evidence. */
const documented: readonly (readonly [hinge: string, options: readonly string[]])[] = [
  ["coalition", ["without", "soviets"]],
  ["guard", ["enforced"]],
  ["january", ["wait"]],
  ["legien", ["cabinet"]],
  ["curzon", ["halt"]],
  ["tax", ["early"]],
  ["secretary", ["moved"]],
  ["grain", ["prices"]],
];
const isDocumented = (hinge: string, option: string): boolean =>
  documented.some(([known, options]) => known === hinge && options.includes(option));

function sharesBy(graph: Minimal, odds: Odds): Map<string, number> {
  const outcomes = outcomesOf(graph);
  const shares = sharesUnder(graph, odds, outcomes);
  return new Map(graph.rules.map((ending) => [ending, shares[outcomes.names.indexOf(ending)] ?? 0]));
}

/** Every option that did not happen, against what did. */
function alternativesOf(surveyed: Survey, judgements: Judgements): Alternative[] {
  return Object.entries(judgements).flatMap(([hinge, { happened, others }]) =>
    Object.entries(others).map(([option, rating]): Alternative => {
      const [one, other] = [placeOf(surveyed.graph, hinge, happened), placeOf(surveyed.graph, hinge, option)];
      return { hinge, option, rating, ...apart([surveyed], one, other), documented: isDocumented(hinge, option) };
    }),
  );
}

/** Every option that stands open along the record, taken alone. */
function singlesOf({ graph, chances, outcomes }: Survey, judgements: Judgements): Single[] {
  const own = decisionsOf(graph, recordOf(graph));
  return Object.entries(judgements).flatMap(([hinge, { others }]) =>
    Object.keys(others).flatMap((option): Single[] => {
      const swapped = swap(graph, chances, own, { hinge, option });
      return swapped === null ? [] : [{ hinge, option, ending: outcomes.names[outcomes.of[swapped.leaf] ?? -1] ?? "" }];
    }),
  );
}

const sumOf = (shares: ReadonlyMap<string, number>, endings: readonly string[]): number =>
  endings.reduce((sum, ending) => sum + (shares.get(ending) ?? 0), 0);

const ofThousand = (share: number): string => `${Math.round(share * 1000)}`;
const named = ({ hinge, option, elsewhere }: Alternative): string => `${hinge} ${option} ${(elsewhere * 100).toFixed(1)}`;

/** What is out of bounds, told as a list; what is within them is met. */
const none = (rule: string, faults: readonly string[]): Bound => ({ rule, met: faults.length === 0, detail: faults.join(", ") });

/** Hinges whose weak option outweighs the strongest, while that one hardly matters: a rule is wanting there. */
function wanting(alternatives: readonly Alternative[]): string[] {
  return [...new Set(alternatives.map(({ hinge }) => hinge))].flatMap((hinge) => {
    const own = alternatives.filter((one) => one.hinge === hinge);
    const rating = Math.max(...own.map((one) => one.rating));
    const strongest = own.filter((one) => one.rating === rating);
    const heaviest = Math.max(...strongest.map(({ elsewhere }) => elsewhere));
    const isOutweighed = own.some((one) => one.rating === weak && rating > weak && one.elsewhere > heaviest);
    return isOutweighed && heaviest < leastElsewhere ? strongest.map(named) : [];
  });
}

/**
 * Every rule of the balance, met or not.
 *
 * @param end - the ending that the record comes to
 */
export function boundsOf(balance: Pick<Balance, "shares" | "alternatives" | "singles">, end: string): Bound[] {
  const { shares, alternatives, singles } = balance;
  const rest = 1 - (shares.get(record) ?? 0);
  const others = [...shares].filter(([ending]) => ending !== record);
  const away = singles.filter(({ ending }) => ending !== record).length;
  const [against, towards] = [sumOf(shares, uneasy), sumOf(shares, hopeful)];
  return [
    none(
      "every ending is reached",
      [...shares].flatMap(([ending, share]) => (share > 0 ? [] : [ending])),
    ),
    { rule: "as it happened comes to what happened", met: end === record, detail: end },
    none(
      `of what does not, no ending has more than ${most * 100}% or less than ${least * 100}%`,
      others.flatMap(([ending, share]) => (share / rest > most || share / rest < least ? [`${ending} ${ofThousand(share / rest)} ‰`] : [])),
    ),
    {
      rule: "endings in which a hope is disappointed are no rarer than those in which it is not",
      met: against >= towards,
      detail: `${ofThousand(against)} and ${ofThousand(towards)} of 1,000`,
    },
    {
      rule: `${leastSingles} single changes of the record lead elsewhere, and as many do not`,
      met: away >= leastSingles && singles.length - away >= leastSingles,
      detail: `${away} and ${singles.length - away}`,
    },
    none(
      `each documented alternative ends ${leastElsewhere * 100} of 100 elsewhere`,
      alternatives.filter((one) => one.documented && one.elsewhere < leastElsewhere).map(named),
    ),
    none("no weak option outweighs its hinge’s strongest for want of a rule", wanting(alternatives)),
  ];
}

/**
 * The balance of a story that has all its endings.
 *
 * Cost: that of its minimal graph.
 *
 * @throws StoryError, AtlasError as `minimalOf` does
 */
export function balanceOf(story: Compiled): Balance {
  const judgements = readJudgements(story.source);
  const graph = minimalOf(story);
  const ours = oddsOf(judgements);
  const surveyed = survey(graph, ours);
  const { outcomes } = surveyed;
  const balance = {
    graph,
    shares: sharesBy(graph, ours),
    looser: sharesBy(graph, oddsOf(judgements, movedBy(-1))),
    firmer: sharesBy(graph, oddsOf(judgements, movedBy(1))),
    hangs: hangsOn([surveyed]),
    alternatives: alternativesOf(surveyed, judgements),
    singles: singlesOf(surveyed, judgements),
    overlaps: overlapsOf(graph, surveyed.reach),
  };
  const end = outcomes.names[outcomes.of[leafOf(graph, recordOf(graph)) ?? -1] ?? -1] ?? "";
  return { ...balance, bounds: boundsOf(balance, end) };
}

/** Of 1, the histories that end elsewhere in one story than in another that differs by a rule: half the sum of what endings differ by. */
export function differenceOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...one].reduce((sum, [ending, share]) => sum + Math.abs(share - (other.get(ending) ?? 0)), 0) / 2;
}

/** The shares of a story’s endings by our odds, where nothing else is wanted. Cost: that of its minimal graph. */
export const sharesOf = (story: Compiled): Map<string, number> => sharesBy(minimalOf(story), oddsOf(readJudgements(story.source)));
