// Counts of the whole story: its readings, its states, each ending over all of them, and what makes the states grow.
import { alike } from "../odds.ts";
import { type End, countReadings, forward } from "./count.ts";
import { pointOf, statesWithout } from "./graph.ts";
import type { Histories } from "./histories.ts";
import { type Nearest, nearest } from "./nearest.ts";
import type { Work } from "./work.ts";

/** One ending, over all histories. */
interface EndingCount {
  readonly ending: string;
  /** Its probability where every open answer is as likely as any other, and by our odds. */
  readonly uniform: number;
  readonly weighted: number;
  readonly kind: End["kind"];
  readonly readings: bigint;
  /** The fewest departures from the record, with a reading; null where no reading comes there. */
  readonly nearest: Nearest | null;
}

/** A boundary: the first question of a chapter, in all its states. */
export interface Boundary {
  readonly chapter: string;
  readonly states: number;
  /** What is live there, and how many times more states it makes. */
  readonly live: readonly { readonly name: string; readonly cost: number }[];
}

export interface Description {
  readonly states: number;
  readonly answers: number;
  readonly readings: bigint;
  /** How often inkjs was run for the tables. */
  readonly runs: number;
  /** States per chapter, whatever question they stand at. */
  readonly chapters: readonly { readonly chapter: string; readonly states: number; readonly questions: number }[];
  readonly endings: readonly EndingCount[];
}

function chaptersOf({ graph }: Histories): Description["chapters"] {
  const chapters = new Map<string, { states: number; points: Set<number> }>();
  for (let state = 0; state < graph.size; state++) {
    const point = pointOf(graph, state);
    const { chapter = "", kind = "fault" } = graph.tables.points[point] ?? {};
    if (kind !== "ask") continue;
    const entry = chapters.get(chapter) ?? { states: 0, points: new Set<number>() };
    chapters.set(chapter, entry);
    entry.states++;
    entry.points.add(point);
  }
  return [...chapters].map(([chapter, { states, points }]) => ({ chapter, states, questions: points.size }));
}

/** Counts. O(edges × endings). */
export function* describe(histories: Histories): Work<Description> {
  const { graph, ends, record, ours, chances } = histories;
  const count = countReadings(graph);
  const uniform = forward(graph, chances(alike), 0);
  const weighted = forward(graph, chances(ours), 0);
  const endings: EndingCount[] = [];
  for (const end of ends) {
    const { name, kind, state } = end;
    endings.push({
      ending: name,
      kind,
      readings: count(state),
      uniform: uniform[state] ?? 0,
      weighted: weighted[state] ?? 0,
      nearest: yield* nearest(graph, record, end, chances(ours)),
    });
  }
  return {
    states: graph.size,
    answers: graph.targets.length,
    readings: ends.reduce((sum, end) => sum + count(end.state), 0n),
    runs: graph.tables.runs,
    chapters: chaptersOf(histories),
    endings,
  };
}

/** What is live at each chapter’s first question, and what it costs. O(states × live variables). */
export function boundariesOf({ graph }: Histories): Boundary[] {
  const { points, variables } = graph.tables;
  const seen = new Map<string, number>();
  for (let state = 0; state < graph.size; state++) {
    const point = pointOf(graph, state);
    const { chapter = "", kind } = points[point] ?? {};
    if (kind === "ask" && !seen.has(chapter)) seen.set(chapter, point);
  }
  return [...seen].map(([chapter, point]) => {
    const states = statesWithout(graph, point, -1);
    const live = (points[point]?.live ?? []).map((variable) => ({
      name: variables[variable]?.name ?? "",
      cost: states / statesWithout(graph, point, variable),
    }));
    return { chapter, states, live: live.sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1)) };
  });
}
