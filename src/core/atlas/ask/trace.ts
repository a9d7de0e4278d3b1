// A reading as a path through the explored story.
import { type Graph, pointOf } from "./graph.ts";
import type { PlainChoice } from "../tables.ts";

/** A reading, answer by answer. */
export interface Trace {
  /** The states it comes to; one more than `edges`. */
  readonly states: readonly number[];
  readonly edges: readonly number[];
}

/** What an edge answers. O(log states) to find its state. */
interface EdgeChoice {
  readonly chapter: string;
  readonly choice: PlainChoice;
}

/** The answer that an edge from this state gives. O(1). */
export function choiceOf(graph: Graph, state: number, edge: number): EdgeChoice {
  const point = graph.tables.points[pointOf(graph, state)];
  const choice = point?.choices[graph.options[edge] ?? 0];
  if (point === undefined || choice === undefined) throw new RangeError(`state ${state} has no edge ${edge}`);
  return { chapter: point.chapter, choice };
}

/** The open answers of a state, as edges. O(answers). */
export const edgesOf = (graph: Graph, state: number): number[] => {
  const from = graph.offsets[state] ?? 0;
  return Array.from({ length: (graph.offsets[state + 1] ?? 0) - from }, (_, index) => from + index);
};

/** The state that a trace has come to. O(1). */
export const lastOf = (trace: Trace): number => trace.states.at(-1) ?? 0;

/** Goes on from a trace, choosing by `pick`, until it is over or nothing is picked. O(length × answers). */
export function goOn(graph: Graph, from: Trace, pick: (state: number, edges: readonly number[]) => number | undefined): Trace {
  const states = [...from.states];
  const edges = [...from.edges];
  for (let state = lastOf(from); edges.length < graph.size;) {
    const open = edgesOf(graph, state);
    const edge = open.length === 0 ? undefined : pick(state, open);
    if (edge === undefined) break;
    state = graph.targets[edge] ?? 0;
    edges.push(edge);
    states.push(state);
  }
  return { states, edges };
}

/** The answer that happened, else the first open one. */
export const recordedEdge = (graph: Graph, state: number, edges: readonly number[]): number | undefined =>
  edges.find((edge) => choiceOf(graph, state, edge).choice.recorded) ?? edges[0];

/** The beginning of every reading. */
export const beginning: Trace = { states: [0], edges: [] };

/** As it happened, wherever that is open. O(length). */
export const recordOf = (graph: Graph): Trace => goOn(graph, beginning, (state, edges) => recordedEdge(graph, state, edges));

/**
 * Follows kept steps as far as the story carries them. O(length × answers).
 *
 * @param steps - `chapter/id`, as `core/record.ts` keeps them
 */
export function follow(graph: Graph, steps: readonly string[]): Trace {
  let index = 0;
  return goOn(graph, beginning, (state, edges) => {
    const step = steps[index++];
    return edges.find((edge) => {
      const { chapter, choice } = choiceOf(graph, state, edge);
      return `${chapter}/${choice.id}` === step;
    });
  });
}

/** The steps of a trace, as they are kept. O(length). */
export const stepsOf = (graph: Graph, trace: Trace): string[] =>
  trace.edges.map((edge, index) => {
    const { chapter, choice } = choiceOf(graph, trace.states[index] ?? 0, edge);
    return `${chapter}/${choice.id}`;
  });

/** The hinges that a trace decides, with the option given to each. O(length). */
export function decisionsOf(graph: Graph, trace: Trace): Map<string, string> {
  const decided = new Map<string, string>();
  for (const [index, edge] of trace.edges.entries()) {
    const { choice } = choiceOf(graph, trace.states[index] ?? 0, edge);
    if (choice.hinge !== null) decided.set(choice.hinge, choice.id);
  }
  return decided;
}

/** The shortest reading to one of several states; null where none is reached. O(edges), 8 bytes a state. */
export function shortestTo(graph: Graph, wanted: (state: number) => boolean): Trace | null {
  const from = new Int32Array(graph.size).fill(-1);
  const by = new Int32Array(graph.size).fill(-1);
  const queue = [0];
  from[0] = 0;
  for (const state of queue) {
    if (wanted(state)) {
      const states = [state];
      const edges: number[] = [];
      for (let at = state; at !== 0; at = from[at] ?? 0) {
        edges.unshift(by[at] ?? 0);
        states.unshift(from[at] ?? 0);
      }
      return { states, edges };
    }
    for (const edge of edgesOf(graph, state)) {
      const target = graph.targets[edge] ?? 0;
      if ((from[target] ?? -1) >= 0) continue;
      from[target] = state;
      by[target] = edge;
      queue.push(target);
    }
  }
  return null;
}
