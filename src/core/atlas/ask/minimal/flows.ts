// The flow of histories: which answers follow each other, which endings they come to, and how far an ending stands out at each turning point.
import { type Minimal, voice } from "./graph.ts";
import type { Survey, Surveys } from "./survey.ts";
import type { Way } from "./way.ts";

/** Histories that give one answer after another, with nothing between, or begin with the one, or end after it. */
interface Flow {
  /** The place of the answer in `graph.answers`; null at the beginning. */
  readonly from: number | null;
  /** The place of the next answer; null where the history is over. */
  readonly to: number | null;
  /** Of all histories. */
  readonly share: number;
}

/**
 * Adds up which answer follows which, in a table of `columns` by `columns`: the last column is no answer yet, and the last row the end. On the
 * way to each node it is known, for each answer, how often it was the last.
 */
function addFollowing({ graph, chances }: Survey, part: number, columns: number, flows: Float64Array): void {
  const { offsets, targets, given, size, leaves } = graph;
  const none = columns - 1;
  const last = new Float64Array(size * columns);
  /** The columns of a node that are not empty: those from the one up to the other. */
  const low = new Uint16Array(size).fill(columns);
  const high = new Uint16Array(size);
  const add = (node: number, column: number, share: number): void => {
    last[node * columns + column] = (last[node * columns + column] ?? 0) + share;
    if (column < (low[node] ?? 0)) low[node] = column;
    if (column >= (high[node] ?? 0)) high[node] = column + 1;
  };
  add(size - 1, none, part);
  for (let node = size - 1; node >= 0; node--) {
    const [from, to] = [low[node] ?? 0, high[node] ?? 0];
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
      const answer = given[edge] ?? voice;
      const chance = chances[edge] ?? 0;
      let through = 0;
      for (let column = from; column < to; column++) {
        const share = (last[node * columns + column] ?? 0) * chance;
        if (share === 0) continue;
        through += share;
        // What the voice chooses is no answer.
        if (answer === voice) add(targets[edge] ?? 0, column, share);
        else flows[answer * columns + column] = (flows[answer * columns + column] ?? 0) + share;
      }
      if (answer !== voice && through > 0) add(targets[edge] ?? 0, answer, through);
    }
    if (node < leaves.length)
      for (let column = from; column < to; column++)
        flows[none * columns + column] = (flows[none * columns + column] ?? 0) + (last[node * columns + column] ?? 0);
  }
}

/** All flows from answer to answer; each history is in as many as it has answers, and one more. O(edges × options). */
export function flowsOf(surveys: Surveys): Flow[] {
  const none = surveys[0]?.graph.answers.length ?? 0;
  const columns = none + 1;
  const table = new Float64Array(columns * columns);
  for (const one of surveys) addFollowing(one, 1 / surveys.length, columns, table);
  return [...table].flatMap((share, at): Flow[] => {
    const [to, from] = [Math.floor(at / columns), at % columns];
    return share > 0 ? [{ from: from === none ? null : from, to: to === none ? null : to, share }] : [];
  });
}

/**
 * Of all histories, those that give each answer and come to each ending: `table[answer * endings + ending]`. O(edges × endings).
 *
 * @param surveys - of one graph
 */
export function answersByEnding(surveys: Surveys): Float64Array {
  const [first] = surveys;
  const count = first?.outcomes.names.length ?? 0;
  const table = new Float64Array((first?.graph.answers.length ?? 0) * count);
  for (const { graph, reach, ahead, chances } of surveys)
    for (let node = graph.leaves.length; node < graph.size; node++)
      for (let edge = graph.offsets[node] ?? 0; edge < (graph.offsets[node + 1] ?? 0); edge++) {
        const answer = graph.given[edge] ?? voice;
        const here = ((reach[node] ?? 0) * (chances[edge] ?? 0)) / surveys.length;
        if (answer === voice || here === 0) continue;
        const target = (graph.targets[edge] ?? 0) * count;
        for (let ending = 0; ending < count; ending++)
          table[answer * count + ending] = (table[answer * count + ending] ?? 0) + here * (ahead[target + ending] ?? 0);
      }
  return table;
}

/** What a hinge foretells: not what hangs on it, but what knowing its answer tells of the ending. */
interface Foretold {
  readonly hinge: string;
  /** Of all histories, those that are asked it. */
  readonly asked: number;
  /** Mutual information of answer and ending (Shannon 1948), in bits, among histories that are asked it. */
  readonly bits: number;
}

/** What each hinge foretells, in the order of the answers; without those that are never asked. As `answersByEnding`. */
export function foretells(surveys: Surveys): Foretold[] {
  const [first] = surveys;
  if (first === undefined) return [];
  const { answers } = first.graph;
  const count = first.outcomes.names.length;
  const table = answersByEnding(surveys);
  return [...new Set(answers.map(({ hinge }) => hinge))].flatMap((hinge): Foretold[] => {
    const rows = answers.flatMap((answer, place) => (answer.hinge === hinge ? [table.subarray(place * count, (place + 1) * count)] : []));
    const sums = rows.map((row) => row.reduce((sum, share) => sum + share, 0));
    const asked = sums.reduce((sum, share) => sum + share, 0);
    if (asked <= 0) return [];
    let bits = 0;
    for (let ending = 0; ending < count; ending++) {
      const whole = rows.reduce((sum, row) => sum + (row[ending] ?? 0), 0);
      for (const [option, row] of rows.entries()) {
        const both = row[ending] ?? 0;
        if (both > 0) bits += (both / asked) * Math.log2((both * asked) / (whole * (sums[option] ?? 1)));
      }
    }
    return [{ hinge, asked, bits: Math.max(0, bits) }];
  });
}

/** The probability of an ending after each answer of a way, and before the first: as many numbers as it has nodes. O(length). */
export const alongOf = ({ ahead, outcomes }: Survey, { nodes }: Way, ending: number): number[] =>
  nodes.map((node) => ahead[node * outcomes.names.length + ending] ?? 0);

/** The hinges in the order in which histories are asked them; null where two histories are asked two of them in turned order. */
function orderOf({ answers, offsets, targets, given, size, leaves }: Minimal): { hinges: string[]; ofNode: Int16Array } | null {
  const hinges = [...new Set(answers.map(({ hinge }) => hinge))];
  const places = answers.map(({ hinge }) => hinges.indexOf(hinge));
  const ofNode = new Int16Array(size).fill(hinges.length);
  for (let node = leaves.length; node < size; node++) ofNode[node] = places[given[offsets[node] ?? 0] ?? voice] ?? -1;
  for (let node = leaves.length; node < size; node++)
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++)
      if ((ofNode[targets[edge] ?? 0] ?? 0) <= (ofNode[node] ?? 0)) return null;
  return { hinges, ofNode };
}

/**
 * How far each ending stands out before each turning point: the mean, over the histories that come to it, of its probability by what has been
 * answered until then. It rises from the ending’s share to 1. A history that is not asked a hinge stands where it stood. O(edges × endings),
 * and once more for each hinge that an answer passes over.
 *
 * @returns a row for each hinge in their order, and one for the end; null where histories are not asked
 * their hinges in one order, or where the voice changes which are asked
 */
export function separationOf(one: Survey): { readonly hinges: readonly string[]; readonly rows: readonly Float64Array[] } | null {
  const { graph, outcomes, reach, ahead, chances } = one;
  const order = orderOf(graph);
  if (order === null) return null;
  const count = outcomes.names.length;
  const root = graph.size - 1;
  const { hinges, ofNode } = order;
  const rows = Array.from({ length: hinges.length + 1 }, () => new Float64Array(count));
  const stand = (at: number, node: number, share: number): void => {
    const row = rows[at] ?? new Float64Array(count);
    for (let ending = 0; ending < count; ending++) {
      const chance = ahead[node * count + ending] ?? 0;
      const whole = ahead[root * count + ending] ?? 0;
      if (whole > 0) row[ending] = (row[ending] ?? 0) + (share * chance * chance) / whole;
    }
  };
  for (let at = 0; at <= (ofNode[root] ?? 0); at++) stand(at, root, 1);
  for (let node = graph.leaves.length; node < graph.size; node++)
    for (let edge = graph.offsets[node] ?? 0; edge < (graph.offsets[node + 1] ?? 0); edge++) {
      const target = graph.targets[edge] ?? 0;
      const share = (reach[node] ?? 0) * (chances[edge] ?? 0);
      for (let at = (ofNode[node] ?? 0) + 1; at <= (ofNode[target] ?? 0); at++) stand(at, target, share);
    }
  return { hinges, rows };
}
