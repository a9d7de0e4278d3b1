// The minimal graph: all histories by their turning points alone, where two places with the same futures are one.

/** An option of a hinge, as one that can be given. */
export interface Answer {
  /** The file that asks it. */
  readonly chapter: string;
  readonly hinge: string;
  readonly option: string;
  /** Whether it is what happened. */
  readonly recorded: boolean;
}

/** Where histories stop. Two that are not told apart by the rules of the endings are one. */
export interface Leaf {
  /** An ending; where the story breaks; or where every answer is locked. */
  readonly kind: "ending" | "fault" | "dead";
  /** The ending that the story’s own order of rules gives, or what is wrong. */
  readonly name: string;
  /** Which rules are true here: the bit of each is its place in `rules`. 0 where nothing is left to rules. */
  readonly truth: number;
}

/**
 * A graph without circles in which every way from the beginning to a leaf is a list of hinge answers that some reading gives, and no two
 * nodes have the same futures. What the voices answer is summed out: where it changes nothing that is asked later, nothing is left of it.
 */
export interface Minimal {
  /** Differs when the story does. */
  readonly fingerprint: string;
  /** By hinge, in the order in which histories are asked them, where there is one. */
  readonly answers: readonly Answer[];
  /** The ending of each rule, in the story’s own order; none where histories end by their names alone. */
  readonly rules: readonly string[];
  /** The nodes from 0 on. */
  readonly leaves: readonly Leaf[];
  /** Number of nodes. The beginning is the last; every edge leads to a lower number. */
  readonly size: number;
  /** The edges of a node go from `offsets[node]` up to `offsets[node + 1]`. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** What each edge answers, by its place in `answers`; `voice` where it decides no hinge. */
  readonly given: Uint16Array;
  /** How many answers an edge stands for: more than 1 only where several voice choices lead to one node. */
  readonly times: Uint16Array;
}

/** An edge that decides no hinge: the voice chose, and what is asked later hangs on it. */
export const voice = 0xffff;

/** The beginning of every history. O(1). */
export const rootOf = ({ size }: Minimal): number => size - 1;

/** What an edge answers; undefined where the voice chose. O(1). */
export const answerOf = ({ answers, given }: Minimal, edge: number): Answer | undefined => answers[given[edge] ?? voice];

/** The hinge that a node asks; null at a leaf, and where the voice alone chooses. O(answers of the node). */
export function hingeOf(graph: Minimal, node: number): string | null {
  for (let edge = graph.offsets[node] ?? 0; edge < (graph.offsets[node + 1] ?? 0); edge++) {
    const answer = answerOf(graph, edge);
    if (answer !== undefined) return answer.hinge;
  }
  return null;
}

/** The places in `answers` of the options of a hinge, in their order. O(answers). */
export const optionsOf = ({ answers }: Minimal, hinge: string): number[] =>
  answers.flatMap((answer, place) => (answer.hinge === hinge ? [place] : []));

/** The place of an option in `answers`; -1 where no history gives it. O(answers). */
export const placeOf = ({ answers }: Minimal, hinge: string, option: string): number =>
  answers.findIndex((answer) => answer.hinge === hinge && answer.option === option);

/** The number of ways from the beginning to each leaf, counting hinge answers only where voices change nothing: exact. O(edges). */
export function countWays({ size, leaves, offsets, targets, times }: Minimal): bigint[] {
  const ways = Array.from({ length: size }, () => 0n);
  ways[size - 1] = 1n;
  for (let node = size - 1; node >= leaves.length; node--)
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
      const target = targets[edge] ?? 0;
      ways[target] = (ways[target] ?? 0n) + (ways[node] ?? 0n) * BigInt(times[edge] ?? 1);
    }
  return ways.slice(0, leaves.length);
}
