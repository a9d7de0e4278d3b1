// Every history of a story, walked once, with what several questions reckon from: each of it made when it is first wanted.
import { type Odds, oddsOf } from "../odds.ts";
import type { Tables } from "../tables.ts";
import { type End, backward, edgeChances, endsOf, openEnds } from "./count.ts";
import { type Graph, type Start, explore } from "./graph.ts";
import { type Trace, recordOf } from "./trace.ts";
import type { Work } from "./work.ts";

/** What all questions are answered from. */
export interface Histories {
  readonly graph: Graph;
  readonly ends: readonly End[];
  /** The end that a state is; undefined where it is none. */
  endAt(state: number): End | undefined;
  /** As it happened. */
  readonly record: Trace;
  /** Our own odds, which follow from the judgements of the tables. */
  readonly ours: Odds;
  /** The probability of each edge once its state is reached. O(edges) where two other sets of odds were asked for last. */
  chances(odds: Odds): Float32Array;
  /** The probability of each end from every state, where `whole` is certain. O(edges × ends) where other odds were asked for last. */
  shares(odds: Odds): Work<readonly Uint16Array[]>;
  /** Whether an end, by its place in `ends`, can still be come to. First call O(edges × ends / 32). */
  isOpen(state: number, end: number): boolean;
}

/** A probability of 1 in sixteen bits. */
export const whole = 0xffff;

/** A loop of its own: `Uint16Array.from` goes through an iterator, which took longer than all that is reckoned here. */
function inSixteenBits(chances: Float32Array): Uint16Array {
  const made = new Uint16Array(chances.length);
  for (let at = 0; at < chances.length; at++) made[at] = Math.round((chances[at] ?? 0) * whole);
  return made;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** What was made for the two things asked for last: one set of odds is mostly asked for again, or held against one other. */
function lately<K, T>(make: (key: K) => T): (key: K) => T {
  let known: readonly { readonly key: K; readonly value: T }[] = [];
  return (key) => {
    const found = known.find((one) => one.key === key) ?? { key, value: make(key) };
    known = [found, ...known.filter((one) => one !== found)].slice(0, 2);
    return found.value;
  };
}

/**
 * Walks every history, from the beginning or from another start. Cost: that of `explore`.
 *
 * @throws AtlasError as `explore` does
 */
export function walkHistories(tables: Tables, start: Start | null, onProgress?: (states: number) => void): Histories {
  const graph = explore(tables, start, onProgress);
  const ends = endsOf(graph);
  const record = recordOf(graph);
  const endAt = new Map(ends.map((end) => [end.state, end]));
  const chances = lately((odds: Odds) => edgeChances(graph, odds));
  const open = once(() => openEnds(graph, ends));
  /** Two bytes a state and end: of the odds that were asked for last alone. */
  let ahead: { readonly odds: Odds; readonly shares: readonly Uint16Array[] } | null = null;
  return {
    graph,
    ends,
    record,
    endAt: (state) => endAt.get(state),
    ours: oddsOf(tables.judgements),
    chances,
    *shares(odds) {
      if (ahead?.odds === odds) return ahead.shares;
      const shares: Uint16Array[] = [];
      for (const end of ends) {
        shares.push(inSixteenBits(backward(graph, chances(odds), end)));
        yield;
      }
      ahead = { odds, shares };
      return shares;
    },
    isOpen(state, end) {
      const { words, bits } = open();
      return (((bits[state * words + (end >>> 5)] ?? 0) >>> (end & 31)) & 1) === 1;
    },
  };
}
