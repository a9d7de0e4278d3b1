// What a reading comes to, as far as it goes: its ending with the causes, and where it would lead if all else went as it happened.
import type { Odds } from "../odds.ts";
import type { End } from "./count.ts";
import { type Why, causesOf } from "./causes.ts";
import type { Histories } from "./histories.ts";
import { type Trace, decisionsOf, goOn, lastOf, recordedEdge, stepsOf } from "./trace.ts";
import type { Work } from "./work.ts";

/** What some answers come to. */
export interface Outcome {
  /** How many of the answers could be given, one after another; the others are left out of all that follows. */
  readonly given: number;
  /** The hinges that they decide, in order. */
  readonly decisions: readonly { readonly hinge: string; readonly option: string }[];
  /** Null while the reading is not over. */
  readonly ending: string | null;
  /** An ending, or where the story breaks or shuts every answer; null while the reading is not over. */
  readonly kind: End["kind"] | null;
  /** The causes of its ending, heaviest first; none while it is not over. */
  readonly causes: readonly Why[];
  /** The same reading, with all that follows as it happened wherever that is open; itself where it is over. */
  readonly onward: { readonly ending: string | null; readonly steps: readonly string[] };
}

/** What a reading comes to. As `causesOf`. */
export function* outcomeOf(histories: Histories, reading: Trace, odds: Odds): Work<Outcome> {
  const { graph, endAt } = histories;
  const end = endAt(lastOf(reading));
  const onward = goOn(graph, reading, (state, edges) => recordedEdge(graph, state, edges));
  return {
    given: reading.edges.length,
    decisions: [...decisionsOf(graph, reading)].map(([hinge, option]) => ({ hinge, option })),
    ending: end?.name ?? null,
    kind: end?.kind ?? null,
    causes: end === undefined ? [] : yield* causesOf(histories, reading, odds),
    onward: { ending: endAt(lastOf(onward))?.name ?? null, steps: stepsOf(graph, onward) },
  };
}
