// What hangs on a hinge: if its answer were drawn afresh, and all before it stayed, so many histories would end elsewhere.
import type { Minimal } from "./graph.ts";
import { distance } from "./decided.ts";
import type { Survey, Surveys } from "./survey.ts";

/** What hangs on one hinge. */
export interface Hangs {
  readonly hinge: string;
  /** Of all histories, those that are asked it. */
  readonly asked: number;
  /** Of all histories, those that end elsewhere if its answer is drawn afresh. */
  readonly share: number;
}

/** By number: the hinges, and the hinge of each answer. */
function hingesOf({ answers }: Minimal): { readonly hinges: string[]; readonly ofAnswer: Int16Array } {
  const hinges = [...new Set(answers.map(({ hinge }) => hinge))];
  return { hinges, ofAnswer: Int16Array.from(answers, ({ hinge }) => hinges.indexOf(hinge)) };
}

/** What two answers of one place would lead apart, drawn from the edges of one hinge there: the sum over pairs of p(one) · p(other) · distance. */
function apartFrom({ graph, outcomes, ahead, chances }: Survey, from: number, end: number): number {
  const { targets } = graph;
  let sum = 0;
  for (let one = from; one < end; one++)
    for (let other = one + 1; other < end; other++)
      sum += (chances[one] ?? 0) * (chances[other] ?? 0) * distance(ahead, targets[one] ?? 0, targets[other] ?? 0, outcomes.names.length);
  return 2 * sum;
}

/** Adds what hangs on the hinges that one node asks. */
function addAt(survey: Survey, node: number, here: number, ofAnswer: Int16Array, asked: Float64Array, moved: Float64Array): void {
  const { graph, chances } = survey;
  const { offsets, given } = graph;
  const to = offsets[node + 1] ?? 0;
  for (let from = offsets[node] ?? 0; from < to;) {
    // The answers of one hinge stand side by side.
    const hinge = ofAnswer[given[from] ?? -1] ?? -1;
    let end = from;
    let all = 0;
    while (end < to && (ofAnswer[given[end] ?? -1] ?? -1) === hinge) all += chances[end++] ?? 0;
    if (hinge >= 0 && all > 0) {
      asked[hinge] = (asked[hinge] ?? 0) + here * all;
      moved[hinge] = (moved[hinge] ?? 0) + (here * apartFrom(survey, from, end)) / all;
    }
    from = end;
  }
}

/**
 * What hangs on each hinge, most first. For every place that asks it, two answers are drawn by the odds, and the endings behind them held
 * against each other: the sum over places and pairs of p(place) · p(one) · p(other) · ½ Σ |difference of an ending|. O(edges × endings).
 *
 * @param surveys - of one graph
 */
export function hangsOn(surveys: Surveys): Hangs[] {
  const [first] = surveys;
  if (first === undefined) return [];
  const { hinges, ofAnswer } = hingesOf(first.graph);
  const asked = new Float64Array(hinges.length);
  const moved = new Float64Array(hinges.length);
  for (const one of surveys)
    for (let node = first.graph.leaves.length; node < first.graph.size; node++) {
      const here = (one.reach[node] ?? 0) / surveys.length;
      if (here > 0) addAt(one, node, here, ofAnswer, asked, moved);
    }
  return hinges
    .map((hinge, number) => ({ hinge, asked: asked[number] ?? 0, share: moved[number] ?? 0 }))
    .sort((a, b) => b.share - a.share || (a.hinge < b.hinge ? -1 : 1));
}

/**
 * What hangs on a hinge for the histories that stand at one node: of 1, those that end elsewhere if its answer is drawn afresh. O(answers² × endings).
 *
 * @param surveys - of one graph
 * @returns null where the node does not ask it, or no history comes there by these odds
 */
export function hangsAt(surveys: Surveys, node: number, hinge: string): number | null {
  const [first] = surveys;
  if (first === undefined || node < first.graph.leaves.length) return null;
  const { hinges, ofAnswer } = hingesOf(first.graph);
  const asked = new Float64Array(hinges.length);
  const moved = new Float64Array(hinges.length);
  for (const one of surveys) addAt(one, node, one.reach[node] ?? 0, ofAnswer, asked, moved);
  const number = hinges.indexOf(hinge);
  const all = asked[number] ?? 0;
  return all > 0 ? (moved[number] ?? 0) / all : null;
}
