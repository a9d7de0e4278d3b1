// If this is decided: what an answer makes of the endings, beside the other answers that stand open in the same places.
import { type Minimal, optionsOf } from "./graph.ts";
import type { Surveys } from "./survey.ts";

/** What follows where an answer is given, whatever it had weighed. Endings by the numbers of the surveys’ `outcomes`; all of 1. */
interface Decided {
  readonly option: string;
  /** Of all histories, those that come to a place where it stands open. */
  readonly open: number;
  /** P(ending | do option): the endings of histories that come there, if it is given in all of them. */
  readonly endings: Float64Array;
  /** Of all histories, those that come to a place where another answer stands open beside it. */
  readonly contested: number;
  /** The endings in those places, if it is given. */
  readonly here: Float64Array;
  /** The endings in those same places, if another is given, by their odds among themselves. */
  readonly others: Float64Array;
}

interface Sums {
  open: number;
  contested: number;
  readonly endings: Float64Array;
  readonly here: Float64Array;
  readonly others: Float64Array;
}

const scaled = (sums: Float64Array, whole: number): Float64Array => (whole > 0 ? sums.map((sum) => sum / whole) : sums);

/** Adds a multiple of the endings ahead of a node. */
function add(sums: Float64Array, ahead: Float64Array, node: number, times: number): void {
  for (let ending = 0; ending < sums.length; ending++)
    sums[ending] = (sums[ending] ?? 0) + times * (ahead[node * sums.length + ending] ?? 0);
}

/** The edges of a node that answer something of a set. */
function edgesAmong({ offsets, given }: Minimal, node: number, places: ReadonlySet<number>): number[] {
  const edges: number[] = [];
  for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) if (places.has(given[edge] ?? -1)) edges.push(edge);
  return edges;
}

/**
 * What each option of a hinge makes likelier, in this model: P(ending | do option) is the sum over all places where it stands open of the
 * probability of coming there times that of the ending from behind it. O(nodes × endings).
 *
 * The answer is given, not found: Judea Pearl, Causality, 2000, on doing and seeing.
 *
 * @param surveys - not empty, and of one graph
 * @returns an entry for each option that some history gives; endings are all 0 where `open` or `contested` is
 */
export function ifDecided(surveys: Surveys, hinge: string): Decided[] {
  const [first] = surveys;
  if (first === undefined) return [];
  const { graph, outcomes } = first;
  const options = optionsOf(graph, hinge);
  const places = new Set(options);
  const none = (): Float64Array => new Float64Array(outcomes.names.length);
  const sums = new Map(
    options.map((place): [number, Sums] => [place, { open: 0, contested: 0, endings: none(), here: none(), others: none() }]),
  );
  for (const { reach, ahead, chances } of surveys)
    for (let node = graph.leaves.length; node < graph.size; node++) {
      const here = (reach[node] ?? 0) / surveys.length;
      if (here === 0) continue;
      const edges = edgesAmong(graph, node, places);
      const all = edges.reduce((sum, edge) => sum + (chances[edge] ?? 0), 0);
      for (const edge of edges) {
        const own = sums.get(graph.given[edge] ?? -1);
        if (own === undefined) continue;
        own.open += here;
        add(own.endings, ahead, graph.targets[edge] ?? 0, here);
        const rest = all - (chances[edge] ?? 0);
        if (edges.length < 2 || rest <= 0) continue;
        own.contested += here;
        add(own.here, ahead, graph.targets[edge] ?? 0, here);
        for (const other of edges)
          if (other !== edge) add(own.others, ahead, graph.targets[other] ?? 0, (here * (chances[other] ?? 0)) / rest);
      }
    }
  return [...sums].map(([place, { open, contested, endings, here, others }]) => ({
    option: graph.answers[place]?.option ?? "",
    open,
    endings: scaled(endings, open),
    contested,
    here: scaled(here, contested),
    others: scaled(others, contested),
  }));
}

/** How far two answers lead apart, where both stand open. */
interface Apart {
  /** Of all histories, those that come to a place where both stand open. */
  readonly both: number;
  /** Of those, the share that ends elsewhere by one than by the other: half the sum of what the endings differ by, place by place. */
  readonly elsewhere: number;
}

/**
 * How many of 1 end elsewhere if one option is given and not another, where both stand open. O(nodes × endings).
 *
 * @param first - places in `graph.answers`, as is the other
 */
export function apart(surveys: Surveys, first: number, second: number): Apart {
  const pair = new Set([first, second]);
  let both = 0;
  let elsewhere = 0;
  for (const { graph, outcomes, reach, ahead } of surveys)
    for (let node = graph.leaves.length; node < graph.size; node++) {
      const here = (reach[node] ?? 0) / surveys.length;
      if (here === 0) continue;
      const [one, other] = edgesAmong(graph, node, pair);
      if (one === undefined || other === undefined) continue;
      both += here;
      elsewhere += here * distance(ahead, graph.targets[one] ?? 0, graph.targets[other] ?? 0, outcomes.names.length);
    }
  return { both, elsewhere: both > 0 ? elsewhere / both : 0 };
}

/** An option that did not happen, held against what did. */
interface Against extends Apart {
  readonly hinge: string;
  readonly option: string;
}

/** Every option that did not happen against the one that did, in the order of the graph’s answers. O(options × nodes × endings). */
export function againstRecord(surveys: Surveys): Against[] {
  const { answers = [] } = surveys[0]?.graph ?? {};
  return answers.flatMap(({ hinge, option, recorded }, place): Against[] => {
    const happened = answers.findIndex((answer) => answer.hinge === hinge && answer.recorded);
    return recorded || happened < 0 ? [] : [{ hinge, option, ...apart(surveys, happened, place) }];
  });
}

/** The share of histories that end elsewhere from one node than from another: total variation, 0 to 1. O(endings). */
export function distance(ahead: Float64Array, one: number, other: number, endings: number): number {
  let sum = 0;
  for (let ending = 0; ending < endings; ending++)
    sum += Math.abs((ahead[one * endings + ending] ?? 0) - (ahead[other * endings + ending] ?? 0));
  return sum / 2;
}
