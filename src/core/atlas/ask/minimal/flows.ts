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
 * All flows from answer to answer; each history is in as many as it has answers, and one more. O(edges × answers of a node); more where voices
 * change what is asked, whose every way from answer to answer is gone through.
 */
export function flowsOf(surveys: Surveys): Flow[] {
  const none = surveys[0]?.graph.answers.length ?? 0;
  const columns = none + 1;
  /** A row for what follows, a column for what was before; the last of them for the end and for the beginning. */
  const table = new Float64Array(columns * columns);
  /** What follows an answer at the node that it leads to. What the voice chooses is no answer. */
  function follow(one: Survey, node: number, before: number, share: number): void {
    const { graph, chances } = one;
    const { offsets, targets, given, leaves } = graph;
    if (node < leaves.length) table[none * columns + before] = (table[none * columns + before] ?? 0) + share;
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
      const answer = given[edge] ?? voice;
      const part = share * (chances[edge] ?? 0);
      if (part === 0) continue;
      if (answer === voice) follow(one, targets[edge] ?? 0, before, part);
      else table[answer * columns + before] = (table[answer * columns + before] ?? 0) + part;
    }
  }
  for (const one of surveys) {
    const { graph, reach, chances } = one;
    const { offsets, targets, given, size, leaves } = graph;
    follow(one, size - 1, none, 1 / surveys.length);
    for (let node = leaves.length; node < size; node++) {
      const here = (reach[node] ?? 0) / surveys.length;
      for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
        const answer = given[edge] ?? voice;
        const share = here * (chances[edge] ?? 0);
        if (share > 0 && answer !== voice) follow(one, targets[edge] ?? 0, answer, share);
      }
    }
  }
  const flows: Flow[] = [];
  for (let at = 0; at < table.length; at++) {
    const share = table[at] ?? 0;
    const [to, from] = [Math.floor(at / columns), at % columns];
    if (share > 0) flows.push({ from: from === none ? null : from, to: to === none ? null : to, share });
  }
  return flows;
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
        let at = answer * count;
        let from = (graph.targets[edge] ?? 0) * count;
        for (const end = at + count; at < end; at++) table[at] = (table[at] ?? 0) + here * (ahead[from++] ?? 0);
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
    const here = node * count;
    for (let ending = 0; ending < count; ending++) {
      const chance = ahead[here + ending] ?? 0;
      row[ending] = (row[ending] ?? 0) + share * chance * chance;
    }
  };
  for (let at = 0; at <= (ofNode[root] ?? 0); at++) stand(at, root, 1);
  for (let node = graph.leaves.length; node < graph.size; node++)
    for (let edge = graph.offsets[node] ?? 0; edge < (graph.offsets[node + 1] ?? 0); edge++) {
      const target = graph.targets[edge] ?? 0;
      const share = (reach[node] ?? 0) * (chances[edge] ?? 0);
      if (share > 0) for (let at = (ofNode[node] ?? 0) + 1; at <= (ofNode[target] ?? 0); at++) stand(at, target, share);
    }
  for (const row of rows)
    for (let ending = 0; ending < count; ending++) {
      const whole = ahead[root * count + ending] ?? 0;
      row[ending] = whole > 0 ? (row[ending] ?? 0) / whole : 0;
    }
  return { hinges, rows };
}
