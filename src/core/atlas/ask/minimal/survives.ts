// What survives other odds: how far each ending’s share moves, how often a hinge is still among those that most hangs on, and which findings hold.
import { AtlasError } from "../../error.ts";
import type { Odds } from "../../odds.ts";
import type { Work } from "../work.ts";
import { ifDecided } from "./decided.ts";
import { type Minimal, placeOf } from "./graph.ts";
import { type Hangs, hangsOn } from "./hangs.ts";
import type { Choice } from "./history.ts";
import type { Joint, Pins } from "./pins.ts";
import { type Outcomes, outcomesOf } from "./rules.ts";
import { type Surveys, sharesOf, surveyTogether } from "./survey.ts";
import { besidesOf, sidesOf } from "./usual.ts";

/** A sentence about endings that other odds may make wrong. */
export type Finding =
  /** The hinge is among the first so many that most hangs on. */
  | { readonly kind: "hangs"; readonly hinge: string; readonly among: number }
  /** More hangs on one hinge than on another. */
  | { readonly kind: "hangs more"; readonly hinge: string; readonly than: string }
  /** The option makes the ending likelier than the other open answers in the same places do. */
  | { readonly kind: "likelier"; readonly hinge: string; readonly option: string; readonly ending: string }
  /** One ending comes more often than another. */
  | { readonly kind: "commoner"; readonly ending: string; readonly than: string }
  /** No ending comes more often. */
  | { readonly kind: "commonest"; readonly ending: string }
  /** If all of these are decided, the ending comes more often than where the same stands open and the odds decide. */
  | { readonly kind: "decided"; readonly answers: readonly Choice[]; readonly ending: string }
  /** The option is found more often among histories that are decided so and end in one of these, than is usual. */
  | (Choice & { readonly kind: "beside"; readonly answers: readonly Choice[]; readonly endings: readonly string[] | null });

/** What is left of findings under other odds. */
export interface Survival {
  /** How many sets of odds were tried. */
  readonly sets: number;
  /** By ending, the shares that 5, 50 and 95 of 100 sets of odds do not go beyond. */
  readonly endings: Readonly<Record<string, readonly [low: number, middle: number, high: number]>>;
  /** By hinge: of 1, the sets of odds under which it is among those that most hangs on. */
  readonly hinges: Readonly<Record<string, number>>;
  /** Of 1, the sets of odds under which each finding holds, in the order in which they were asked. */
  readonly findings: readonly number[];
}

/** The value of a sorted list that so much of 1 of it does not go beyond: the nearest rank. */
const quantile = (sorted: Float64Array, part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;

/** Pins by name, as the surveys number them. */
const pinsOf = (surveys: Surveys, answers: readonly Choice[], endings: readonly string[] | null): Pins => ({
  answers: answers.map(({ hinge, option }) => (surveys[0] === undefined ? -1 : placeOf(surveys[0].graph, hinge, option))),
  endings: endings?.map((ending) => surveys[0]?.outcomes.names.indexOf(ending) ?? -1) ?? null,
});

/** Whether an ending comes more often where something is decided. */
function isOftener(surveys: Surveys, answers: readonly Choice[], ending: number): boolean {
  const { decided, usual } = sidesOf(surveys, pinsOf(surveys, answers, null));
  const share = (joint: Joint): number => (joint.share > 0 ? (joint.endings[ending] ?? 0) / joint.share : 0);
  return share(decided) > share(usual);
}

/** Whether an answer is found more often among histories with pins. */
function goesWith(surveys: Surveys, { answers, endings, hinge, option }: Extract<Finding, { kind: "beside" }>): boolean {
  const pins = pinsOf(surveys, answers, endings);
  const beside = besidesOf(surveys, pins, sidesOf(surveys, pins)).find((one) => one.hinge === hinge);
  const { share, usual } = beside?.options.find((one) => one.option === option) ?? { share: 0, usual: 0 };
  return share > usual;
}

function holds(finding: Finding, surveys: Surveys, shares: Float64Array, hung: readonly Hangs[]): boolean {
  const names = surveys[0]?.outcomes.names ?? [];
  const shareOf = (ending: string): number => shares[names.indexOf(ending)] ?? 0;
  const placeOf = (name: string): number => hung.findIndex(({ hinge }) => hinge === name);
  switch (finding.kind) {
    case "hangs":
      return placeOf(finding.hinge) < finding.among;
    case "hangs more":
      return placeOf(finding.hinge) < placeOf(finding.than);
    case "likelier": {
      const { here, others } = ifDecided(surveys, finding.hinge).find(({ option }) => option === finding.option) ?? {};
      const ending = names.indexOf(finding.ending);
      return (here?.[ending] ?? 0) > (others?.[ending] ?? 0);
    }
    case "commoner":
      return shareOf(finding.ending) > shareOf(finding.than);
    case "commonest":
      return shares.every((share) => share <= shareOf(finding.ending));
    case "decided":
      return isOftener(surveys, finding.answers, names.indexOf(finding.ending));
    case "beside":
      return goesWith(surveys, finding);
  }
}

/** What else may be said of how odds are tried. */
interface Trial {
  readonly outcomes?: Outcomes;
  readonly findings?: readonly Finding[];
  /** So many hinges count as those that most hangs on; 5, if it is not said. */
  readonly most?: number;
  /** How strongly decisions go together, as `together` has it. */
  readonly times?: number;
}

/**
 * Surveys the graph under each of many sets of odds, and pauses after each. A survey and `hangsOn` for each.
 *
 * @throws AtlasError where there is no set
 */
export function* survivalOf(graph: Minimal, sets: Iterable<Odds>, trial: Trial = {}): Work<Survival> {
  const { outcomes = outcomesOf(graph), findings = [], most = 5, times = 1 } = trial;
  const shares = outcomes.names.map((): number[] => []);
  const top: Record<string, number> = {};
  const held = findings.map(() => 0);
  let count = 0;
  for (const odds of sets) {
    const surveys = surveyTogether(graph, odds, times, outcomes);
    const own = sharesOf(surveys);
    const hung = hangsOn(surveys);
    for (const [ending, share] of own.entries()) shares[ending]?.push(share);
    for (const [place, { hinge }] of hung.entries()) top[hinge] = (top[hinge] ?? 0) + (place < most ? 1 : 0);
    for (const [at, finding] of findings.entries()) held[at] = (held[at] ?? 0) + (holds(finding, surveys, own, hung) ? 1 : 0);
    count++;
    yield;
  }
  if (count === 0) throw new AtlasError("no set of odds to try");
  return {
    sets: count,
    endings: Object.fromEntries(
      outcomes.names.map((name, ending) => {
        const sorted = Float64Array.from(shares[ending] ?? []).sort();
        return [name, [quantile(sorted, 0.05), quantile(sorted, 0.5), quantile(sorted, 0.95)]];
      }),
    ),
    hinges: Object.fromEntries(Object.entries(top).map(([hinge, times]) => [hinge, times / count])),
    findings: held.map((times) => times / count),
  };
}
