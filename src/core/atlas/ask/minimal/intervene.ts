// Decisions as given: the odds of a world in which they are decided so wherever they stand open, whatever had been likelier.
import { voice } from "./graph.ts";
import type { Chanced } from "./survey.ts";

function decide({ graph, chances }: Chanced, isGiven: Uint8Array): Float64Array {
  const { offsets, given, size, leaves } = graph;
  const own = chances.slice();
  for (let node = leaves.length; node < size; node++) {
    const from = offsets[node] ?? 0;
    const to = offsets[node + 1] ?? 0;
    let sum = 0;
    let open = 0;
    for (let edge = from; edge < to; edge++)
      if (isGiven[given[edge] ?? voice] === 1) {
        sum += own[edge] ?? 0;
        open++;
      }
    if (open === 0) continue;
    for (let edge = from; edge < to; edge++) {
      const share = sum > 0 ? (own[edge] ?? 0) / sum : 1 / open;
      own[edge] = isGiven[given[edge] ?? voice] === 1 ? share : 0;
    }
  }
  return own;
}

/**
 * Surveys in which answers are given and not found: where one of them stands open it is the one that is given, and of several at one hinge
 * each has its part by the odds. What came before stays as likely as it was: nothing is learnt from it. Where none of them stands open, nothing is changed, so that
 * histories that never come to it, or find it locked, are to be left out by pins. O(edges).
 *
 * For one answer, the histories that have it as a pin are then those of `ifDecided`: P(ending | do option).
 *
 * @param answers - places in `graph.answers`
 */
export function intervened(surveys: readonly Chanced[], answers: readonly number[]): readonly Chanced[] {
  if (answers.length === 0) return surveys;
  const isGiven = Uint8Array.from(surveys[0]?.graph.answers ?? [], (_, place) => (answers.includes(place) ? 1 : 0));
  return surveys.map((one) => ({ graph: one.graph, outcomes: one.outcomes, chances: decide(one, isGiven) }));
}

/**
 * Surveys of those histories alone that find one of some answers open wherever its hinge is asked; what they answer there is left to the odds. They
 * are what `intervened` is held against. O(edges).
 *
 * @param answers - places in `graph.answers`
 */
export function offered(surveys: readonly Chanced[], answers: readonly number[]): readonly Chanced[] {
  const all = surveys[0]?.graph.answers ?? [];
  const hinges = new Set(answers.map((place) => all[place]?.hinge));
  const isAsked = Uint8Array.from(all, ({ hinge }) => (hinges.has(hinge) ? 1 : 0));
  const isGiven = Uint8Array.from(all, (_, place) => (answers.includes(place) ? 1 : 0));
  return surveys.map(({ graph, outcomes, chances }) => {
    const { offsets, given, size, leaves } = graph;
    const own = chances.slice();
    for (let node = leaves.length; node < size; node++) {
      const from = offsets[node] ?? 0;
      const to = offsets[node + 1] ?? 0;
      let [asked, open] = [0, 0];
      for (let edge = from; edge < to; edge++) {
        const answer = given[edge] ?? voice;
        asked += isAsked[answer] ?? 0;
        open += isGiven[answer] ?? 0;
      }
      if (asked > 0 && open === 0) own.fill(0, from, to);
    }
    return { graph, outcomes, chances: own };
  });
}
