// What goes with what: the histories in which some answers are given and some endings come, and what else is found in them.
import { type Minimal, voice } from "./graph.ts";
import { roomFor } from "./room.ts";
import type { Chanced } from "./survey.ts";

/** What must be so in a history. */
export interface Pins {
  /** Answers that are given, by their places in `graph.answers`; of several at one hinge any will do. */
  readonly answers: readonly number[];
  /** Endings of which one comes, by their numbers in the surveys’ `outcomes`; null where any may. */
  readonly endings: readonly number[] | null;
}

/** Nothing is pinned. */
export const unpinned: Pins = { answers: [], endings: null };

/** What is found together with some pins. All of 1: shares of all histories, not of those with the pins, by which they are to be divided. */
export interface Joint {
  /** Of all histories, those that have all the pins. A history that is not asked a hinge has no answer to it, and none of its pins. */
  readonly share: number;
  /** Of all histories, those that have the pins and give each answer. */
  readonly answers: Float64Array;
  /** Of all histories, those that have the pins and come to each ending. */
  readonly endings: Float64Array;
  /** Of all histories, those that have the pins and are asked each hinge where one answer alone stands open. */
  readonly forced: ReadonlyMap<string, number>;
}

/** The pins as edges and leaves need them. By answer or ending: 1 or 0, and nothing for what the voice chooses. */
export interface Bars {
  /** Whether an answer is one of a pinned hinge, and so met on the way; whether it is another than the pinned ones. */
  readonly met: Uint8Array;
  readonly barred: Uint8Array;
  /** Whether a leaf is one that histories with the pins may come to. */
  readonly allowed: Uint8Array;
  /** So many hinges are to be met; what is reckoned by node has a row for each number from 0. */
  readonly hinges: number;
}

export function barsOf({ graph: { answers }, outcomes }: Chanced, pins: Pins): Bars {
  const hinges = new Set(pins.answers.map((place) => answers[place]?.hinge));
  const met = Uint8Array.from(answers, ({ hinge }) => (hinges.has(hinge) ? 1 : 0));
  return {
    met,
    barred: met.map((pinned, place) => (pinned === 1 && !pins.answers.includes(place) ? 1 : 0)),
    allowed: outcomes.of.map((ending) => (pins.endings === null || pins.endings.includes(ending) ? 1 : 0)),
    hinges: hinges.size,
  };
}

/** The probability of coming from each node to a leaf that is allowed, by how many pinned hinges are met on that way. */
function afterOf({ graph, chances }: Chanced, { met, barred, allowed, hinges }: Bars): Float64Array {
  const { offsets, targets, given, size, leaves } = graph;
  const rows = hinges + 1;
  const after = roomFor("after", size * rows);
  for (const leaf of leaves.keys()) after[leaf * rows] = allowed[leaf] ?? 0;
  for (let node = leaves.length; node < size; node++)
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
      const answer = given[edge] ?? voice;
      if (barred[answer] === 1) continue;
      const step = met[answer] ?? 0;
      const target = (targets[edge] ?? 0) * rows;
      for (let row = step; row < rows; row++)
        after[node * rows + row] = (after[node * rows + row] ?? 0) + (chances[edge] ?? 0) * (after[target + row - step] ?? 0);
    }
  return after;
}

/** Sums that are still being added to. */
interface Sums extends Pick<Joint, "answers" | "endings"> {
  share: number;
  readonly forced: Map<string, number>;
}

/** Goes through one survey from the beginning on, apart by how many pinned hinges were met, and adds what meets the rest of them later. */
function addJoint(one: Chanced, pins: Pins, part: number, sums: Sums): void {
  const { graph, outcomes, chances } = one;
  const { offsets, targets, given, size, leaves } = graph;
  const bars = barsOf(one, pins);
  const after = afterOf(one, bars);
  const rows = bars.hinges + 1;
  const before = roomFor("before", size * rows);
  const forced = new Float64Array(graph.answers.length);
  before[(size - 1) * rows] = part;
  for (let node = size - 1; node >= leaves.length; node--) {
    const isAlone = (offsets[node + 1] ?? 0) - (offsets[node] ?? 0) === 1;
    for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
      const answer = given[edge] ?? voice;
      if (bars.barred[answer] === 1) continue;
      const step = bars.met[answer] ?? 0;
      const target = (targets[edge] ?? 0) * rows;
      let through = 0;
      for (let row = 0; row + step < rows; row++) {
        const here = (before[node * rows + row] ?? 0) * (chances[edge] ?? 0);
        before[target + row + step] = (before[target + row + step] ?? 0) + here;
        through += here * (after[target + bars.hinges - row - step] ?? 0);
      }
      if (answer === voice || through === 0) continue;
      sums.answers[answer] = (sums.answers[answer] ?? 0) + through;
      if (isAlone) forced[answer] = (forced[answer] ?? 0) + through;
    }
  }
  for (const [place, { hinge }] of graph.answers.entries()) sums.forced.set(hinge, (sums.forced.get(hinge) ?? 0) + (forced[place] ?? 0));
  for (const leaf of leaves.keys()) {
    const ending = outcomes.of[leaf] ?? 0;
    const there = bars.allowed[leaf] === 1 ? (before[leaf * rows + bars.hinges] ?? 0) : 0;
    sums.endings[ending] = (sums.endings[ending] ?? 0) + there;
  }
  sums.share += part * (after[(size - 1) * rows + bars.hinges] ?? 0);
}

/**
 * What is found together with some pins: it is conditioning, and says nothing of causes. O(edges × pinned hinges).
 *
 * Each hinge is taken to be asked once at most in a history.
 *
 * @param surveys - not empty, and of one graph
 */
export function jointOf(surveys: readonly Chanced[], pins: Pins): Joint {
  const [first] = surveys;
  const sums: Sums = {
    share: 0,
    answers: new Float64Array(first?.graph.answers.length ?? 0),
    endings: new Float64Array(first?.outcomes.names.length ?? 0),
    forced: new Map(),
  };
  for (const one of surveys) addJoint(one, pins, 1 / surveys.length, sums);
  return sums;
}

/** Of all histories, those with some pins, where nothing else is wanted of them: half the cost of `jointOf`. */
export const shareWith = (surveys: readonly Chanced[], pins: Pins): number =>
  surveys.reduce((sum, one) => {
    const bars = barsOf(one, pins);
    return sum + (afterOf(one, bars)[(one.graph.size - 1) * (bars.hinges + 1) + bars.hinges] ?? 0) / surveys.length;
  }, 0);

/** How a hinge goes with some pins. */
export type Bond =
  /** In none of these histories another of its answers is given, though others stand open. */
  | "by our rules"
  /** In all of them one answer alone stood open. */
  | "could not be otherwise"
  /**
   * Some answer is found at least a quarter more often among those of them that are asked, or a fifth more seldom, or by five of a hundred; or, where an ending is pinned,
   * makes it more or less frequent by two of a hundred than it is among all that are asked.
   */
  | "goes with it"
  | "little to do with it";

/** One hinge beside some pins. */
export interface Beside {
  readonly hinge: string;
  readonly bond: Bond;
  /** Of the histories with the pins, those that are asked it. */
  readonly asked: number;
  /** For each answer, of those that are asked: its share with the pins, and the usual one. */
  readonly options: readonly { readonly option: string; readonly share: number; readonly usual: number }[];
}

/** By so much a share must differ from the usual one, and so much of 1 an answer must make of the pins, to be worth a word. */
const ratio = 1.25;
const moved = 0.05;
const points = 0.02;
/** Less of 1 than this is the noise of sums. */
export const noise = 1e-12;

/** @param ends - of those that are asked, the share that comes to the pinned endings; 0 where none is pinned */
function bondOf(options: readonly { share: number; usual: number }[], isForced: boolean, ends: number): Bond {
  if (isForced) return "could not be otherwise";
  if (options.filter(({ share }) => share > noise).length === 1) return "by our rules";
  const moves = options.some(
    ({ share, usual }) =>
      usual > noise &&
      (share >= usual * ratio ||
        share <= usual / ratio ||
        Math.abs(share - usual) >= moved ||
        Math.abs((ends * share) / usual - ends) > points),
  );
  return moves ? "goes with it" : "little to do with it";
}

/**
 * Every hinge beside some pins, in the order of the graph’s answers; without the pinned ones and those that are never asked with them.
 *
 * @param answers - of the graph
 * @param joint - of the histories with the pins
 * @param all - what is usual: of all histories, or of others that they are held against
 */
export function besides(answers: Minimal["answers"], pins: Pins, joint: Joint, all: Joint): Beside[] {
  const pinned = new Set(pins.answers.map((place) => answers[place]?.hinge));
  const hinges = [...new Set(answers.map(({ hinge }) => hinge))].filter((hinge) => !pinned.has(hinge));
  return hinges.flatMap((hinge): Beside[] => {
    const places = answers.flatMap((answer, place) => (answer.hinge === hinge ? [place] : []));
    const sum = (shares: Float64Array): number => places.reduce((whole, place) => whole + (shares[place] ?? 0), 0);
    const asked = sum(joint.answers);
    const usual = sum(all.answers);
    if (asked <= noise || usual <= noise) return [];
    const options = places.map((place) => ({
      option: answers[place]?.option ?? "",
      share: (joint.answers[place] ?? 0) / asked,
      usual: (all.answers[place] ?? 0) / usual,
    }));
    const isForced = (joint.forced.get(hinge) ?? 0) >= asked - noise;
    const bond = bondOf(options, isForced, pins.endings === null ? 0 : asked / usual);
    return [{ hinge, bond, asked: asked / joint.share, options }];
  });
}
