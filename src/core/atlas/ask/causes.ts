// Along one reading: which endings closed at each hinge, and which of its answers, given otherwise, would have ended it otherwise.
import type { Odds } from "../odds.ts";
import { weightsOf } from "./count.ts";
import { pointOf } from "./graph.ts";
import type { Histories } from "./histories.ts";
import { type Trace, choiceOf, decisionsOf, edgesOf, goOn, lastOf, recordedEdge, stepsOf } from "./trace.ts";
import type { Work } from "./work.ts";

/** One hinge along a reading: how many endings were open before and after it, and which closed. */
export interface Door {
  readonly hinge: string;
  readonly option: string;
  readonly before: number;
  readonly after: number;
  readonly closed: readonly string[];
}

/** A hinge answered otherwise, and everything else as it was where that stays open. */
interface Switch {
  readonly option: string;
  readonly ending: string;
  /** The whole reading. */
  readonly steps: readonly string[];
}

/** One hinge of a reading, switched alone. */
export interface Why {
  readonly hinge: string;
  readonly option: string;
  /** The share, by the odds, of its other options that would have ended otherwise: 0 made no difference, 1 decided it. */
  readonly weight: number;
  readonly switches: readonly Switch[];
}

/** The hinges along a reading. O(length × endings). */
export function* doorsAlong({ graph, ends, isOpen }: Histories, reading: Trace): Work<Door[]> {
  const doors: Door[] = [];
  for (const [index, edge] of reading.edges.entries()) {
    const state = reading.states[index] ?? 0;
    const { choice } = choiceOf(graph, state, edge);
    if (choice.hinge === null) continue;
    const target = graph.targets[edge] ?? 0;
    const before = ends.flatMap(({ name }, end) => (isOpen(state, end) ? [{ name, end }] : []));
    const closed = before.flatMap(({ name, end }) => (isOpen(target, end) ? [] : [name]));
    doors.push({ hinge: choice.hinge, option: choice.id, before: before.length, after: before.length - closed.length, closed });
    yield;
  }
  return doors;
}

/** Answers as a reading does: its option of the hinge, or else its answer, or else what happened, or else the first open one. */
function keeping({ graph }: Histories, reading: Trace): (state: number, edges: readonly number[]) => number | undefined {
  const kept = new Set(stepsOf(graph, reading));
  const decided = decisionsOf(graph, reading);
  return (state, edges) =>
    edges.find((edge) => {
      const { choice } = choiceOf(graph, state, edge);
      return choice.hinge !== null && decided.get(choice.hinge) === choice.id;
    }) ??
    edges.find((edge) => {
      const { chapter, choice } = choiceOf(graph, state, edge);
      return kept.has(`${chapter}/${choice.id}`);
    }) ??
    recordedEdge(graph, state, edges);
}

/** The causes of a reading’s ending, heaviest first. O(length² × options). */
export function* causesOf(histories: Histories, reading: Trace, odds: Odds): Work<Why[]> {
  const { graph } = histories;
  const endingOf = (trace: Trace): string | null => histories.endAt(lastOf(trace))?.name ?? null;
  const keep = keeping(histories, reading);
  const own = endingOf(reading);
  const weights = weightsOf(graph, odds);
  const causes: Why[] = [];
  for (const [index, edge] of reading.edges.entries()) {
    const state = reading.states[index] ?? 0;
    const { choice } = choiceOf(graph, state, edge);
    if (choice.hinge === null) continue;
    let all = 0;
    let otherwise = 0;
    const switches = edgesOf(graph, state).flatMap((other): Switch[] => {
      if (other === edge) return [];
      const begun: Trace = {
        states: [...reading.states.slice(0, index + 1), graph.targets[other] ?? 0],
        edges: [...reading.edges.slice(0, index), other],
      };
      const told = goOn(graph, begun, keep);
      const ending = endingOf(told) ?? "";
      const weight = weights[pointOf(graph, state)]?.[graph.options[other] ?? 0] ?? 1;
      all += weight;
      if (ending !== own) otherwise += weight;
      return [{ option: choiceOf(graph, state, other).choice.id, ending, steps: stepsOf(graph, told) }];
    });
    causes.push({ hinge: choice.hinge, option: choice.id, weight: all === 0 ? 0 : otherwise / all, switches });
    yield;
  }
  return causes.sort((a, b) => b.weight - a.weight);
}
