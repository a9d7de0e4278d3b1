// The atlas: every history of a story, explored from its tables, and the questions that may be asked of it.
import type { Odds } from "../odds.ts";
import type { Tables } from "../tables.ts";
import { type Door, type Why, causesOf, doorsAlong } from "./causes.ts";
import type { End } from "./count.ts";
import { type Boundary, type Description, boundariesOf, describe } from "./description.ts";
import type { Graph, Start } from "./graph.ts";
import { type Histories, walkHistories } from "./histories.ts";
import { type Leverage, leverage } from "./leverage.ts";
import { type Nearest, nearest, smallestChange } from "./nearest.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { type Prospect, prospect } from "./prospect.ts";
import { type Trace, follow, lastOf } from "./trace.ts";
import { type Work, finish } from "./work.ts";

/** Every history of a story, ready to be asked. A state is a number that `at` gives for a reading; odds are ours where none are given. */
export interface Atlas {
  readonly graph: Graph;
  readonly ends: readonly End[];
  /** What answers are reckoned from. */
  readonly histories: Histories;
  /** As it happened. */
  readonly record: Trace;
  /** A reading kept as steps `chapter/id`, as far as it goes. O(length). */
  follow(steps: readonly string[]): Trace;
  /** The state a reading has come to. O(1). */
  at(reading: Trace): number;
  /** The ending a reading comes to, or null while it is not over. O(1). */
  endingOf(reading: Trace): string | null;
  /** What a reading comes to, with the causes of its ending. O(length² × options). */
  outcome(reading: Trace, odds?: Odds): Outcome;
  /** Endings still open from a state. First call under some odds O(edges × endings), 2 bytes a state and ending; then O(endings × options). */
  open(state: number, odds?: Odds): Prospect;
  /** The fewest departures from a reading to an ending; null where it is out of reach. O(edges). */
  nearest(from: Trace, ending: string, odds?: Odds): Nearest | null;
  /** The fewest answers of `other` that make this reading end as that one does. O(edges). */
  smallestChange(from: Trace, other: Trace, odds?: Odds): Nearest | null;
  /** How much each hinge decides, most first, overall or from a state. O(edges × endings). */
  leverage(from?: number, odds?: Odds): Leverage[];
  /** The hinges along a reading. First call O(edges), then O(length × endings). */
  doors(reading: Trace): Door[];
  /** The causes of a reading’s ending, heaviest first. O(length² × options). */
  why(reading: Trace, odds?: Odds): Why[];
  /** Counts. O(edges × endings). */
  describe(): Description;
  /** What is live at each chapter’s first question, and what it costs. O(states × live variables). */
  boundaries(): Boundary[];
  /**
   * The histories that begin elsewhere. Cost: that of `explore`, but for the start that was asked for last.
   *
   * @throws AtlasError where no history of the story comes to such a start
   */
  from(start: Start): Atlas;
}

/** The way to an ending by name; null where there is none. */
export function* nearestTo({ graph, ends, chances }: Histories, from: Trace, ending: string, odds: Odds): Work<Nearest | null> {
  const end = ends.find(({ name }) => name === ending);
  return end === undefined ? null : yield* nearest(graph, from, end, chances(odds));
}

/** The way to the ending of another reading; null where that one is not over. */
export function* smallestTo({ graph, endAt, chances }: Histories, from: Trace, other: Trace, odds: Odds): Work<Nearest | null> {
  const end = endAt(lastOf(other));
  return end === undefined ? null : yield* smallestChange(graph, from, other, end, chances(odds));
}

const keyOf = ({ chapter, world }: Start): string => JSON.stringify([chapter, Object.entries(world).sort(([a], [b]) => (a < b ? -1 : 1))]);

function atlasOf(histories: Histories, from: (start: Start) => Atlas): Atlas {
  const { graph, ends, record, ours } = histories;
  return {
    graph,
    ends,
    histories,
    record,
    follow: (steps) => follow(graph, steps),
    at: lastOf,
    endingOf: (reading) => histories.endAt(lastOf(reading))?.name ?? null,
    outcome: (reading, odds = ours) => finish(outcomeOf(histories, reading, odds)),
    open: (state, odds = ours) => finish(prospect(histories, state, odds)),
    nearest: (reading, ending, odds = ours) => finish(nearestTo(histories, reading, ending, odds)),
    smallestChange: (reading, other, odds = ours) => finish(smallestTo(histories, reading, other, odds)),
    leverage: (state = 0, odds = ours) => finish(leverage(histories, state, odds)),
    doors: (reading) => finish(doorsAlong(histories, reading)),
    why: (reading, odds = ours) => finish(causesOf(histories, reading, odds)),
    describe: () => finish(describe(histories)),
    boundaries: () => boundariesOf(histories),
    from,
  };
}

/**
 * Explores a story from its tables and answers questions about it. Deterministic, and without inkjs.
 *
 * Cost: that of `explore`; each question says its own.
 */
export function createAtlas(tables: Tables, onProgress?: (states: number) => void): Atlas {
  let elsewhere: { readonly key: string; readonly atlas: Atlas } | null = null;
  const from = (start: Start): Atlas => {
    const key = keyOf(start);
    if (elsewhere?.key !== key) elsewhere = { key, atlas: atlasOf(walkHistories(tables, start), from) };
    return elsewhere.atlas;
  };
  return atlasOf(walkHistories(tables, null, onProgress), from);
}
