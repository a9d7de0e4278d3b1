// The fewest hinges to decide otherwise: from one reading to an ending, and between two readings.
import type { End } from "./count.ts";
import type { Graph } from "./graph.ts";
import { AtlasError } from "../error.ts";
import { type Trace, choiceOf, beginning, decisionsOf, edgesOf, goOn, stepsOf } from "./trace.ts";
import type { Work } from "./work.ts";

/** A reading that comes to an ending with as few hinges decided otherwise as can be. */
export interface Nearest {
  /** How many hinges are decided otherwise. */
  readonly departures: number;
  /** Which, with the option that is taken instead. */
  readonly changes: readonly { readonly hinge: string; readonly option: string }[];
  /** The whole reading. */
  readonly steps: readonly string[];
}

const never = 65_535;
/** So many states are gone through between two pauses. */
const slice = 0x4000;

/** Departures and plausibility still to come, from every state backward; -1 forbids an edge. */
function* measure(
  graph: Graph,
  end: End,
  chances: Float32Array,
  cost: (state: number, edge: number) => number,
): Work<{ far: Uint16Array; likely: Float64Array }> {
  if (graph.order.length < graph.size) throw new AtlasError("some history goes round in a circle of answers");
  const { offsets, targets, order, size } = graph;
  const far = new Uint16Array(size).fill(never);
  const likely = new Float64Array(size);
  far[end.state] = 0;
  for (let at = order.length - 1; at >= 0; at--) {
    if (at % slice === 0) yield;
    const state = order[at] ?? 0;
    for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++) {
      const target = targets[edge] ?? 0;
      const rest = far[target] ?? never;
      if (rest === never) continue;
      const own = cost(state, edge);
      if (own < 0) continue;
      const sum = own + rest;
      const chance = Math.log(chances[edge] ?? 1) + (likely[target] ?? 0);
      const best = far[state] ?? never;
      if (sum < best || (sum === best && chance > (likely[state] ?? 0))) {
        far[state] = sum;
        likely[state] = chance;
      }
    }
  }
  return { far, likely };
}

function* descend(
  graph: Graph,
  from: Trace,
  end: End,
  chances: Float32Array,
  cost: (state: number, edge: number) => number,
): Work<Nearest | null> {
  const { far, likely } = yield* measure(graph, end, chances, cost);
  if (far[0] === never) return null;
  const kept = new Set(stepsOf(graph, from));
  const given = decisionsOf(graph, from);
  const trace = goOn(graph, beginning, (state, edges) => {
    const good = edges.filter((edge) => {
      const target = graph.targets[edge] ?? 0;
      const own = cost(state, edge);
      if (own < 0 || (far[target] ?? never) === never || own + (far[target] ?? never) !== far[state]) return false;
      return Math.abs(Math.log(chances[edge] ?? 1) + (likely[target] ?? 0) - (likely[state] ?? 0)) < 1e-9;
    });
    return (
      good.find((edge) => {
        const { chapter, choice } = choiceOf(graph, state, edge);
        return kept.has(`${chapter}/${choice.id}`);
      }) ?? good[0]
    );
  });
  const changes = [...decisionsOf(graph, trace)].flatMap(([hinge, option]) => {
    const before = given.get(hinge);
    return before === undefined || before === option ? [] : [{ hinge, option }];
  });
  return { departures: far[0] ?? 0, changes, steps: stepsOf(graph, trace) };
}

/** 1 where an edge decides a hinge otherwise than it is decided in `given`; a hinge that is not in it may be decided in any way. */
function departure(graph: Graph, given: ReadonlyMap<string, string>): (state: number, edge: number) => number {
  return (state, edge) => {
    const { choice } = choiceOf(graph, state, edge);
    if (choice.hinge === null) return 0;
    const before = given.get(choice.hinge);
    return before === undefined || before === choice.id ? 0 : 1;
  };
}

/**
 * The fewest hinges to decide otherwise than a reading, so that it comes to an ending, and the most plausible such reading.
 *
 * Cost: O(edges), 10 bytes a state. Null where the ending cannot be come to.
 */
export function* nearest(graph: Graph, from: Trace, end: End, chances: Float32Array): Work<Nearest | null> {
  return yield* descend(graph, from, end, chances, departure(graph, decisionsOf(graph, from)));
}

/**
 * The smallest change: the fewest answers to take over from another reading, so that this one ends as that does.
 * Where a locked option leaves neither answer open, any will do. Cost: as `nearest`.
 */
export function* smallestChange(graph: Graph, from: Trace, other: Trace, end: End, chances: Float32Array): Work<Nearest | null> {
  const own = decisionsOf(graph, from);
  const theirs = decisionsOf(graph, other);
  const count = departure(graph, own);
  return yield* descend(graph, from, end, chances, (state, edge) => {
    const { choice } = choiceOf(graph, state, edge);
    const { hinge } = choice;
    if (hinge === null || (!own.has(hinge) && !theirs.has(hinge))) return 0;
    const allowed = (id: string): boolean => own.get(hinge) === id || theirs.get(hinge) === id;
    if (allowed(choice.id)) return count(state, edge);
    return edgesOf(graph, state).some((other) => allowed(choiceOf(graph, state, other).choice.id)) ? -1 : count(state, edge);
  });
}
