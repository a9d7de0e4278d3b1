// What still stands open: the endings that can be come to from a state, and what the next hinge keeps and loses of them.
import type { Odds } from "../odds.ts";
import { type Histories, whole } from "./histories.ts";
import { choiceOf, edgesOf } from "./trace.ts";
import type { Work } from "./work.ts";

/** An ending that is still open, and how likely it is, 0 to 1. */
interface OpenEnding {
  readonly ending: string;
  readonly chance: number;
}

/** What stands open from a state. */
export interface Prospect {
  readonly endings: readonly OpenEnding[];
  /** The next hinge, if there is one, and what each of its open options leaves open or closes. */
  readonly next: {
    readonly hinge: string;
    readonly options: readonly { readonly option: string; readonly keeps: readonly OpenEnding[]; readonly loses: readonly string[] }[];
  } | null;
}

/** The hinge that a state asks; null for a voice choice or an end. */
function hingeAt({ graph }: Histories, state: number): string | null {
  const [edge] = edgesOf(graph, state);
  return edge === undefined ? null : choiceOf(graph, state, edge).choice.hinge;
}

/** The first state from here on that asks a hinge, by the first answers; null where none does. */
function nextHinge(histories: Histories, from: number): { readonly hinge: string; readonly state: number } | null {
  for (let state = from; ;) {
    const hinge = hingeAt(histories, state);
    if (hinge !== null) return { hinge, state };
    const [edge] = edgesOf(histories.graph, state);
    if (edge === undefined) return null;
    state = histories.graph.targets[edge] ?? 0;
  }
}

/** Endings still open from a state. First under some odds O(edges × endings); then O(endings × options). */
export function* prospect(histories: Histories, state: number, odds: Odds): Work<Prospect> {
  const { graph, ends } = histories;
  const shares = yield* histories.shares(odds);
  const openAt = (at: number): OpenEnding[] =>
    ends.flatMap(({ name }, end) => (histories.isOpen(at, end) ? [{ ending: name, chance: (shares[end]?.[at] ?? 0) / whole }] : []));
  const endings = openAt(state);
  const next = nextHinge(histories, state);
  if (next === null) return { endings, next: null };
  const options = edgesOf(graph, next.state).map((edge) => {
    const keeps = openAt(graph.targets[edge] ?? 0);
    const kept = new Set(keeps.map(({ ending }) => ending));
    return {
      option: choiceOf(graph, next.state, edge).choice.id,
      keeps,
      loses: endings.flatMap(({ ending }) => (kept.has(ending) ? [] : [ending])),
    };
  });
  return { endings, next: { hinge: next.hinge, options } };
}
