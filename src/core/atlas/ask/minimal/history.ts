// A history as it is named by whoever asks: by its steps, by its decisions, or as what happened.
import { type Minimal, answerOf, rootOf } from "./graph.ts";
import { type Way, edgesOf, follow, recordOf } from "./way.ts";

/** An answer of a hinge. */
export interface Choice {
  readonly hinge: string;
  readonly option: string;
}

/**
 * A history, finished or not: the steps of a reading as `core/record.ts` keeps them, with where it begins if not in 1917; the answers that it
 * gives at hinges; or, as null, what happened.
 */
export type History =
  | {
      readonly steps: readonly string[];
      readonly start?: { readonly file: string; readonly decisions: readonly string[] } | null;
    }
  | { readonly decisions: readonly Choice[] }
  | null;

/** Answers of steps in their order; before the file where they begin, those that the start names, or what happened. */
function followSteps(graph: Minimal, { steps, start = null }: Extract<History, { steps: unknown }>): Way {
  const files = [...new Set(graph.answers.map(({ chapter }) => chapter))];
  const before = new Set(start === null ? [] : files.slice(0, Math.max(0, files.indexOf(start.file))));
  const named = new Set(start?.decisions);
  const nodes = [rootOf(graph)];
  const edges: number[] = [];
  let at = 0;
  for (let node = rootOf(graph); node >= graph.leaves.length;) {
    const open = edgesOf(graph, node).map((edge) => ({ edge, answer: answerOf(graph, edge) }));
    const chapter = open[0]?.answer?.chapter ?? "";
    let taken: number | undefined;
    if (before.has(chapter)) {
      const own = open.find(({ answer }) => named.has(`${answer?.hinge ?? ""}/${answer?.option ?? ""}`));
      taken = (own ?? open.find(({ answer }) => answer?.recorded === true))?.edge;
    } else
      for (; at < steps.length && taken === undefined; at++)
        taken = open.find(({ answer }) => `${answer?.chapter ?? ""}/${answer?.option ?? ""}` === steps[at])?.edge;
    if (taken === undefined) break;
    node = graph.targets[taken] ?? 0;
    nodes.push(node);
    edges.push(taken);
  }
  return { nodes, edges };
}

/**
 * The way of a history, as far as its answers lead. O(length × answers).
 *
 * Steps that answer no hinge are passed over, for the graph knows nothing of them; and where a hinge is met that no further step answers, it is over.
 */
export function wayOf(graph: Minimal, history: History): Way {
  if (history === null) return recordOf(graph);
  if ("steps" in history) return followSteps(graph, history);
  return follow(graph, new Map(history.decisions.map(({ hinge, option }) => [hinge, option])));
}

/** The answers of a way in their order, as plain data. */
export const choicesOf = (graph: Minimal, { edges }: Way): Choice[] =>
  edges.flatMap((edge) => {
    const answer = answerOf(graph, edge);
    return answer === undefined ? [] : [{ hinge: answer.hinge, option: answer.option }];
  });
