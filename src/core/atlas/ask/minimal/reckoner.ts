// What questions are answered from: the graph as it was shipped, and the surveys of the odds and rules that were asked last.
import type { Tables } from "../../tables.ts";
import { type Odds, oddsOf } from "../../odds.ts";
import type { Choice } from "./history.ts";
import { placeOf } from "./graph.ts";
import type { Edition } from "./pack.ts";
import type { Pins } from "./pins.ts";
import type { AskProblem, Pinned, Shares, Under } from "./questions.ts";
import { type Outcomes, outcomesOf } from "./rules.ts";
import { type Surveys, surveyTogether } from "./survey.ts";

/** A question that this story does not understand, and which part of it. */
export class Misasked extends Error {
  override readonly name = "Misasked";
  readonly problem: AskProblem;
  constructor(problem: AskProblem) {
    super(problem);
    this.problem = problem;
  }
}

export interface Reckoner {
  readonly edition: Edition;
  /** Null until the steps of a history were wanted. */
  readonly tables: Tables | null;
  /** Our own odds. */
  readonly ours: Odds;
  /** The surveys of what was asked last, newest last. */
  readonly kept: Map<string, Surveys>;
}

/** So many sets of odds are kept: those of two that are compared, and those before and after a change. */
const mostKept = 4;

/** A reckoner that knows no tables yet. O(hinges). */
export const createReckoner = (edition: Edition): Reckoner => ({
  edition,
  tables: null,
  ours: oddsOf(edition.judgements),
  kept: new Map(),
});

/** The odds of a question. @throws Misasked where they are none */
export function oddsUnder({ ours }: Reckoner, odds: Odds | null | undefined): Odds {
  for (const own of Object.values(odds ?? {}))
    for (const weight of Object.values(own)) if (!Number.isFinite(weight) || weight < 0) throw new Misasked("odds");
  return odds ?? ours;
}

/** How strongly decisions go together. @throws Misasked */
export function timesUnder({ together = 1 }: Under): number {
  if (!(together >= 1 && together <= 5)) throw new Misasked("odds");
  return together;
}

/** Which ending each leaf is by the rules of a question. @throws Misasked where one is none of the story’s */
export function outcomesUnder({ edition: { graph } }: Reckoner, { rules = null }: Under): Outcomes {
  if (rules === null) return outcomesOf(graph);
  return outcomesOf(
    graph,
    rules.map((ending) => {
      const rule = graph.rules.indexOf(ending);
      if (rule < 0) throw new Misasked("rule");
      return rule;
    }),
  );
}

/** The surveys of a question: made anew where the last few were asked under others. @throws Misasked */
export function surveysUnder(reckoner: Reckoner, under: Under): Surveys {
  const { kept, edition } = reckoner;
  const times = timesUnder(under);
  const key = JSON.stringify([under.odds ?? null, times, under.rules ?? null]);
  const surveys = kept.get(key) ?? surveyTogether(edition.graph, oddsUnder(reckoner, under.odds), times, outcomesUnder(reckoner, under));
  kept.delete(key);
  kept.set(key, surveys);
  for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
  return surveys;
}

/** The numbers of some endings. @throws Misasked where one is none of the story’s */
export function numbersOf(surveys: Surveys, endings: readonly string[]): number[] {
  const names = surveys[0]?.outcomes.names ?? [];
  return endings.map((ending) => {
    const number = names.indexOf(ending);
    if (number < 0) throw new Misasked("ending");
    return number;
  });
}

/** @throws Misasked where no history is asked this hinge */
export function hingeIn({ edition: { graph } }: Reckoner, hinge: string): void {
  if (!graph.answers.some((answer) => answer.hinge === hinge)) throw new Misasked("hinge");
}

/** The place of an answer. @throws Misasked where no history gives it */
export function placeIn(reckoner: Reckoner, { hinge, option }: Choice): number {
  hingeIn(reckoner, hinge);
  const place = placeOf(reckoner.edition.graph, hinge, option);
  if (place < 0) throw new Misasked("option");
  return place;
}

/** Pins as the surveys number them. @throws Misasked */
export const pinsIn = (reckoner: Reckoner, surveys: Surveys, { answers, endings }: Pinned): Pins => ({
  answers: answers.map((answer) => placeIn(reckoner, answer)),
  endings: endings === null ? null : numbersOf(surveys, endings),
});

/** Shares by the names of the endings. */
export const named = (surveys: Surveys, shares: ArrayLike<number>): Shares =>
  Object.fromEntries((surveys[0]?.outcomes.names ?? []).map((name, ending) => [name, shares[ending] ?? 0]));

/** An answer as plain data. */
export const choiceAt = ({ edition: { graph } }: Reckoner, place: number): Choice => {
  const { hinge = "", option = "" } = graph.answers[place] ?? {};
  return { hinge, option };
};
