// Asks the graph from a view: the last answer stays until the next has come, and what was moved past is dropped.
import { useEffect, useState } from "preact/hooks";
import type { GraphKind, GraphQuestions, Told } from "../../core/atlas/ask/minimal/questions.ts";
import type { GraphProblem } from "../../core/atlas/ask/minimal/pack.ts";
import type { FetchFault } from "../../core/library.ts";

/** Why nothing can be asked, as the device tells it. */
export type Trouble = GraphProblem | FetchFault | "fault";

/** What asks the graph; the device has it. */
export interface Graph {
  /** @returns null where it was dropped, or where there is trouble, which is told apart from it */
  ask<K extends GraphKind>(kind: K, ask: GraphQuestions[K]["ask"], signal?: AbortSignal): Promise<Told<GraphQuestions[K]["answer"]> | null>;
  prepare(): void;
  close(): void;
}

/** An answer, and the question that it answers, which may be the last but one. */
interface Asked<K extends GraphKind> {
  readonly ask: GraphQuestions[K]["ask"];
  readonly answer: GraphQuestions[K]["answer"];
}

/**
 * The answer to a question, asked anew whenever the question is another, and what it answers.
 *
 * @param ask - null asks nothing
 * @returns undefined until the first answer has come, and where this story does not know what is asked
 */
export function useAsked<K extends GraphKind>(graph: Graph, kind: K, ask: GraphQuestions[K]["ask"] | null): Asked<K> | undefined {
  const [told, tell] = useState<Asked<K> | undefined>(undefined);
  const key = JSON.stringify(ask);
  useEffect(() => {
    if (ask === null) return undefined;
    const dropped = new AbortController();
    void graph.ask(kind, ask, dropped.signal).then((answer) => {
      if (answer !== null && !dropped.signal.aborted) tell(answer.ok ? { ask, answer: answer.value } : undefined);
    });
    return () => dropped.abort();
    // The question is known by what it says.
  }, [graph, kind, key]);
  return told;
}

/** As `useAsked`, for a view that needs the answer alone. */
export const useAnswer = <K extends GraphKind>(
  graph: Graph,
  kind: K,
  ask: GraphQuestions[K]["ask"] | null,
): GraphQuestions[K]["answer"] | undefined => useAsked(graph, kind, ask)?.answer;
