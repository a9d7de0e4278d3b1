// The questions that can be asked of a whole story, and their answers.
import { type End, type Model, backward, countReadings, edgeChances, endsOf, forward, openEnds, weightsOf } from "./count.ts";
import { type Graph, explore, pointOf, statesWithout } from "./graph.ts";
import { type Nearest, nearest, smallestChange } from "./nearest.ts";
import type { Tables } from "../tables.ts";
import { type Trace, answerOf, decisionsOf, edgesOf, follow, goOn, recordOf, recordedEdge, stepsOf } from "./trace.ts";

/** An ending that is still open, with its probability to within 1/65,535. */
export interface Open {
  readonly ending: string;
  readonly chance: number;
}

/** What stands open from a state. */
export interface Prospect {
  readonly endings: readonly Open[];
  /** The next hinge, if there is one, and what each of its open options leaves open or closes. */
  readonly next: {
    readonly hinge: string;
    readonly options: readonly { readonly option: string; readonly keeps: readonly Open[]; readonly loses: readonly string[] }[];
  } | null;
}

/** How much a hinge decides the ending. */
export interface Leverage {
  readonly hinge: string;
  /** Mutual information of option and ending, in bits, where the hinge is asked. */
  readonly bits: number;
  /** The largest difference that an option makes to the probability of one ending, 0 to 1. */
  readonly swing: number;
  readonly swingEnding: string;
  /** The probability that the hinge is asked at all. */
  readonly asked: number;
}

/** One hinge along a reading: how many endings were open before and after it, and which closed. */
export interface Door {
  readonly hinge: string;
  readonly option: string;
  readonly before: number;
  readonly after: number;
  readonly closed: readonly string[];
}

/** One hinge of a reading, switched alone. */
export interface Why {
  readonly hinge: string;
  readonly option: string;
  /** The share, by rating, of its other options that would have ended otherwise: 0 made no difference, 1 decided it. */
  readonly weight: number;
  readonly switches: readonly { readonly option: string; readonly ending: string }[];
}

/** One ending, over all histories. */
export interface EndingCount {
  readonly ending: string;
  /** Its probability under each model. */
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

/** Every history of a story, ready to be asked. A state is a number that `at` gives for a reading. */
export interface Atlas {
  readonly graph: Graph;
  readonly ends: readonly End[];
  /** As it happened. */
  readonly record: Trace;
  /** A reading kept as steps `chapter/id`, as far as it goes. O(length). */
  follow(steps: readonly string[]): Trace;
  /** The state a reading has come to. O(1). */
  at(reading: Trace): number;
  /** The ending a reading comes to, or null while it is not over. O(1). */
  endingOf(reading: Trace): string | null;
  /** Endings still open from a state. First call under a model O(edges × endings), 2 bytes a state and ending; then O(endings × options). */
  open(state: number, model?: Model): Prospect;
  /** The fewest departures from a reading to an ending; null where it is out of reach. O(edges). */
  nearest(from: Trace, ending: string): Nearest | null;
  /** The fewest answers of `other` that make this reading end as that one does. O(edges). */
  smallestChange(from: Trace, other: Trace): Nearest | null;
  /** How much each hinge decides, most first, overall or from a state. O(edges × endings). */
  leverage(from?: number, model?: Model): Leverage[];
  /** The hinges along a reading. First call O(edges), then O(length × endings). */
  doors(reading: Trace): Door[];
  /** The causes of a reading’s ending, heaviest first. O(length² × options). */
  why(reading: Trace): Why[];
  /** Counts. O(edges × endings). */
  describe(): Description;
  /** What is live at each chapter’s first question, and what it costs. O(states × live variables). */
  boundaries(): Boundary[];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A probability of 1 in sixteen bits. */
const whole = 0xffff;
const inSixteenBits = (chances: Float32Array): Uint16Array => Uint16Array.from(chances, (chance) => Math.round(chance * whole));

const logs = (share: number): number => (share <= 0 ? 0 : share * Math.log2(share));

/**
 * Explores a story from its tables and answers questions about it. Deterministic, and without inkjs.
 *
 * Cost: that of `explore`; each question says its own.
 */
export function createAtlas(tables: Tables, onProgress?: (states: number) => void): Atlas {
  const graph = explore(tables, onProgress);
  const ends = endsOf(graph);
  const record = recordOf(graph);
  const chances = { uniform: once(() => edgeChances(graph, "uniform")), weighted: once(() => edgeChances(graph, "weighted")) };
  /** The probabilities of all ends from every state, under the model that was asked for last: two bytes each. */
  let ahead: { readonly model: Model; readonly shares: readonly Uint16Array[] } | null = null;
  const sharesOf = (model: Model): readonly Uint16Array[] => {
    if (ahead?.model !== model) {
      const chance = chances[model]();
      ahead = { model, shares: ends.map((end) => inSixteenBits(backward(graph, chance, end))) };
    }
    return ahead.shares;
  };
  const doorsOpen = once(() => openEnds(graph, ends));
  const endAt = new Map(ends.map((end) => [end.state, end]));
  const at = (trace: Trace): number => trace.states.at(-1) ?? 0;
  const endingOf = (trace: Trace): string | null => endAt.get(at(trace))?.name ?? null;
  const isOpen = (state: number, end: number): boolean => {
    const { words, bits } = doorsOpen();
    return (((bits[state * words + (end >>> 5)] ?? 0) >>> (end & 31)) & 1) === 1;
  };
  const openAt = (state: number, model: Model): Open[] =>
    ends.flatMap(({ name }, index) =>
      isOpen(state, index) ? [{ ending: name, chance: (sharesOf(model)[index]?.[state] ?? 0) / whole }] : [],
    );
  const hingeOf = (state: number): string | null => {
    const [edge] = edgesOf(graph, state);
    return edge === undefined ? null : answerOf(graph, state, edge).offer.hinge;
  };

  function open(state: number, model: Model = "weighted"): Prospect {
    const endings = openAt(state, model);
    let hinge = hingeOf(state);
    let here = state;
    for (let [edge] = edgesOf(graph, here); hinge === null && edge !== undefined; [edge] = edgesOf(graph, here)) {
      here = graph.targets[edge] ?? 0;
      hinge = hingeOf(here);
    }
    if (hinge === null) return { endings, next: null };
    const options = edgesOf(graph, here).map((edge) => {
      const keeps = openAt(graph.targets[edge] ?? 0, model);
      const kept = new Set(keeps.map(({ ending }) => ending));
      return {
        option: answerOf(graph, here, edge).offer.id,
        keeps,
        loses: endings.flatMap(({ ending }) => (kept.has(ending) ? [] : [ending])),
      };
    });
    return { endings, next: { hinge, options } };
  }

  function leverage(from = 0, model: Model = "weighted"): Leverage[] {
    const reach = forward(graph, chances[model](), from);
    const edgeChance = chances[model]();
    const joint = new Map<string, Map<string, Float64Array>>();
    /** For each point and answer, the row of its option; none for voice choices. */
    const rowsOf = graph.tables.points.map(({ offers }) =>
      offers.map(({ hinge, id }) => {
        if (hinge === null) return null;
        const options = joint.get(hinge) ?? new Map<string, Float64Array>();
        joint.set(hinge, options);
        const row = options.get(id) ?? new Float64Array(ends.length);
        options.set(id, row);
        return row;
      }),
    );
    const { offsets, targets, options: answers, order } = graph;
    // End by end, so that no more than one table of them is held.
    for (const [index, end] of ends.entries()) {
      const later = backward(graph, edgeChance, end);
      for (const state of order) {
        const here = reach[state] ?? 0;
        if (here === 0) continue;
        const rows = rowsOf[pointOf(graph, state)];
        for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++) {
          const row = rows?.[answers[edge] ?? 0];
          if (row) row[index] = (row[index] ?? 0) + here * (edgeChance[edge] ?? 0) * (later[targets[edge] ?? 0] ?? 0);
        }
      }
    }
    const all = [...joint].flatMap(([hinge, options]): Leverage[] => {
      // What is never asked from here, or never answered so, decides nothing.
      const rows = [...options.values()].filter((row) => row.some((mass) => mass > 0));
      if (rows.length === 0) return [];
      const sums = rows.map((row) => row.reduce((sum, mass) => sum + mass, 0));
      const asked = sums.reduce((sum, mass) => sum + mass, 0);
      let bits = 0;
      let swing = 0;
      let swingEnding = "";
      for (const [end, { name }] of ends.entries()) {
        const column = rows.map((row) => row[end] ?? 0);
        bits -= logs(column.reduce((sum, mass) => sum + mass, 0) / asked);
        const shares = column.map((mass, option) => mass / (sums[option] ?? 1));
        for (const [option, share] of shares.entries()) bits += ((sums[option] ?? 0) / asked) * logs(share);
        const range = Math.max(...shares) - Math.min(...shares);
        if (range > swing) {
          swing = range;
          swingEnding = name;
        }
      }
      return [{ hinge, bits: Math.max(0, bits), swing, swingEnding, asked }];
    });
    return all.sort((a, b) => b.bits * b.asked - a.bits * a.asked || (a.hinge < b.hinge ? -1 : 1));
  }

  function doors(reading: Trace): Door[] {
    return reading.edges.flatMap((edge, index) => {
      const state = reading.states[index] ?? 0;
      const { offer } = answerOf(graph, state, edge);
      if (offer.hinge === null) return [];
      const target = graph.targets[edge] ?? 0;
      const before = ends.flatMap(({ name }, end) => (isOpen(state, end) ? [{ name, end }] : []));
      const closed = before.flatMap(({ name, end }) => (isOpen(target, end) ? [] : [name]));
      return [{ hinge: offer.hinge, option: offer.id, before: before.length, after: before.length - closed.length, closed }];
    });
  }

  function why(reading: Trace): Why[] {
    const kept = new Set(stepsOf(graph, reading));
    const decided = decisionsOf(graph, reading);
    const keep = (state: number, edges: readonly number[]): number | undefined =>
      edges.find((edge) => {
        const { offer } = answerOf(graph, state, edge);
        return offer.hinge !== null && decided.get(offer.hinge) === offer.id;
      }) ??
      edges.find((edge) => {
        const { chapter, offer } = answerOf(graph, state, edge);
        return kept.has(`${chapter}/${offer.id}`);
      }) ??
      recordedEdge(graph, state, edges);
    const own = endingOf(reading);
    const weights = weightsOf(graph, "weighted");
    const causes = reading.edges.flatMap((edge, index): Why[] => {
      const state = reading.states[index] ?? 0;
      const { offer } = answerOf(graph, state, edge);
      if (offer.hinge === null) return [];
      let all = 0;
      let otherwise = 0;
      const switches = edgesOf(graph, state).flatMap((other) => {
        if (other === edge) return [];
        const begun: Trace = {
          states: [...reading.states.slice(0, index + 1), graph.targets[other] ?? 0],
          edges: [...reading.edges.slice(0, index), other],
        };
        const ending = endingOf(goOn(graph, begun, keep)) ?? "";
        const weight = weights[pointOf(graph, state)]?.[graph.options[other] ?? 0] ?? 1;
        all += weight;
        if (ending !== own) otherwise += weight;
        return [{ option: answerOf(graph, state, other).offer.id, ending }];
      });
      return [{ hinge: offer.hinge, option: offer.id, weight: all === 0 ? 0 : otherwise / all, switches }];
    });
    return causes.sort((a, b) => b.weight - a.weight);
  }

  const endNamed = (name: string): End | undefined => ends.find((end) => end.name === name);
  const nearestTo = (from: Trace, name: string): Nearest | null => {
    const end = endNamed(name);
    return end === undefined ? null : nearest(graph, from, end, chances.weighted());
  };

  function describe(): Description {
    const count = countReadings(graph);
    const uniform = forward(graph, chances.uniform(), 0);
    const weighted = forward(graph, chances.weighted(), 0);
    const chapters = new Map<string, { states: number; points: Set<number> }>();
    for (let state = 0; state < graph.size; state++) {
      const point = pointOf(graph, state);
      const { chapter = "", kind = "fault" } = tables.points[point] ?? {};
      if (kind !== "ask") continue;
      const entry = chapters.get(chapter) ?? { states: 0, points: new Set<number>() };
      chapters.set(chapter, entry);
      entry.states++;
      entry.points.add(point);
    }
    return {
      states: graph.size,
      answers: graph.targets.length,
      readings: ends.reduce((sum, end) => sum + count(end.state), 0n),
      runs: tables.runs,
      chapters: [...chapters].map(([chapter, { states, points }]) => ({ chapter, states, questions: points.size })),
      endings: ends.map(({ name, kind, state }) => ({
        ending: name,
        kind,
        readings: count(state),
        uniform: uniform[state] ?? 0,
        weighted: weighted[state] ?? 0,
        nearest: nearestTo(record, name),
      })),
    };
  }

  function boundaries(): Boundary[] {
    const seen = new Map<string, number>();
    for (let state = 0; state < graph.size; state++) {
      const point = pointOf(graph, state);
      const { chapter = "", kind } = tables.points[point] ?? {};
      if (kind === "ask" && !seen.has(chapter)) seen.set(chapter, point);
    }
    return [...seen].map(([chapter, point]) => {
      const states = statesWithout(graph, point, -1);
      const live = (tables.points[point]?.live ?? []).map((variable) => ({
        name: tables.variables[variable]?.name ?? "",
        cost: states / statesWithout(graph, point, variable),
      }));
      return { chapter, states, live: live.sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1)) };
    });
  }

  return {
    graph,
    ends,
    record,
    follow: (steps) => follow(graph, steps),
    at,
    endingOf,
    open,
    nearest: nearestTo,
    smallestChange(from, other) {
      const end = endAt.get(at(other));
      return end === undefined ? null : smallestChange(graph, from, other, end, chances.weighted());
    },
    leverage,
    doors,
    why,
    describe,
    boundaries,
  };
}
