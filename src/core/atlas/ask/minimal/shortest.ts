// All equally short ways from one history to an ending: each a set of answers to give otherwise, with how unlikely it is and how far each brings it.
import { answerOf, rootOf, voice } from "./graph.ts";
import { departures, measure, never } from "./nearest.ts";
import { type Survey, type Surveys } from "./survey.ts";
import { type Decisions, type Way, decisionsOf, edgesOf } from "./way.ts";

/** One answer that is given otherwise. */
interface Change {
  readonly hinge: string;
  readonly option: string;
  /** What the history answers there. */
  readonly instead: string;
  /** Whether the history’s own answer is locked there, so that it must be another. */
  readonly forced: boolean;
  /** Of 1, how often the odds have it answered so, where it is asked. */
  readonly chance: number;
  /** The probability of the ending before the answer and after it. */
  readonly before: number;
  readonly after: number;
}

/** One set of changes that is enough. */
interface ShortWay {
  readonly changes: readonly Change[];
  /** The sum of ln(weight of the own answer / weight of the one instead): how far the odds are against all of them. */
  readonly strain: number;
  /** Of 1, how often all of them are answered so where they are asked: the product of their chances. */
  readonly chance: number;
  /** All answers of the likeliest history that has these changes and no other. */
  readonly decisions: Decisions;
}

/** A place that a way has come to, by which edge, from where. */
interface Reached {
  readonly node: number;
  readonly log: number;
  readonly edge: number;
  readonly from: Reached | null;
}

/** All that has come so far with the same changes: the likeliest way to each place. */
type Branch = Map<number, Reached>;

interface Search {
  readonly one: Survey;
  readonly ending: number;
  readonly departing: Uint8Array;
  readonly far: Uint16Array;
  readonly most: number;
  /** The best end of each set of changes. */
  readonly found: Map<string, Reached>;
  more: boolean;
}

function put(branch: Branch, reached: Reached): void {
  const before = branch.get(reached.node);
  if (before === undefined || reached.log > before.log) branch.set(reached.node, reached);
}

/** Goes on with one set of changes, to its end or to each change that may come next. */
function goOn(search: Search, branch: Branch, changes: readonly number[], left: number): void {
  const { one, ending, departing, far, found, most } = search;
  const { graph, outcomes, chances } = one;
  const count = outcomes.names.length;
  const next = new Map<number, Branch>();
  const waiting = [...branch.keys()].sort((a, b) => a - b);
  // Every edge leads to a lower number, so the highest has been come to in every way there is.
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const here = branch.get(node);
    if (here === undefined) continue;
    if (node < graph.leaves.length) {
      const key = [...changes].sort((a, b) => a - b).join();
      const before = found.get(key);
      if (before === undefined || here.log > before.log) found.set(key, here);
      continue;
    }
    for (const edge of edgesOf(graph, node)) {
      const target = graph.targets[edge] ?? 0;
      const answer = graph.given[edge] ?? voice;
      const own = departing[answer] ?? 0;
      if ((chances[edge] ?? 0) <= 0 || (far[target * count + ending] ?? never) + own !== left) continue;
      const reached = { node: target, log: here.log + Math.log(chances[edge] ?? 0), edge, from: here };
      if (own === 0) {
        if (!branch.has(target)) insert(waiting, target);
        put(branch, reached);
      } else {
        const later = next.get(answer) ?? new Map<number, Reached>();
        next.set(answer, later);
        put(later, reached);
      }
    }
  }
  for (const [answer, later] of next) {
    if (found.size >= most) {
      search.more = true;
      return;
    }
    goOn(search, later, [...changes, answer], left - 1);
  }
}

/** Into a rising list. */
function insert(list: number[], value: number): void {
  let at = list.length;
  while (at > 0 && (list[at - 1] ?? 0) > value) at--;
  list.splice(at, 0, value);
}

function wayTo(end: Reached): Way {
  const nodes = [end.node];
  const edges: number[] = [];
  for (let at = end; at.from !== null; at = at.from) {
    edges.unshift(at.edge);
    nodes.unshift(at.from.node);
  }
  return { nodes, edges };
}

/** The probability of an ending before each answer of a way and after the last, where decisions may go together. O(length). */
export function alongAll(surveys: Surveys, { nodes, edges }: Way, ending: number): number[] {
  const weights = surveys.map(() => 1);
  return nodes.map((node, at) => {
    let sum = 0;
    let all = 0;
    for (const [half, { ahead, outcomes, chances }] of surveys.entries()) {
      // What has been answered tells which half it is in.
      if (at > 0) weights[half] = (weights[half] ?? 0) * (chances[edges[at - 1] ?? 0] ?? 0);
      sum += (weights[half] ?? 0) * (ahead[node * outcomes.names.length + ending] ?? 0);
      all += weights[half] ?? 0;
    }
    return all > 0 ? sum / all : 0;
  });
}

function told(surveys: Surveys, given: Decisions, departing: Uint8Array, way: Way, ending: number): ShortWay {
  const [one] = surveys;
  const changes: Change[] = [];
  let strain = 0;
  const along = alongAll(surveys, way, ending);
  for (const [at, edge] of way.edges.entries()) {
    const answer = one === undefined ? undefined : answerOf(one.graph, edge);
    if (one === undefined || answer === undefined || departing[one.graph.given[edge] ?? voice] !== 1) continue;
    const { hinge, option } = answer;
    const instead = given.get(hinge) ?? "";
    const weights = one.odds[hinge] ?? {};
    strain += Math.log((weights[instead] ?? 1) / (weights[option] ?? 1));
    const chance = surveys.reduce((sum, { chances }) => sum + (chances[edge] ?? 0), 0) / surveys.length;
    const open = edgesOf(one.graph, way.nodes[at] ?? 0);
    const forced = !open.some((other) => answerOf(one.graph, other)?.hinge === hinge && answerOf(one.graph, other)?.option === instead);
    changes.push({ hinge, option, instead, forced, chance, before: along[at] ?? 0, after: along[at + 1] ?? 0 });
  }
  return {
    changes,
    strain,
    chance: changes.reduce((all, { chance }) => all * chance, 1),
    decisions: one === undefined ? new Map() : decisionsOf(one.graph, way),
  };
}

/** What is found of the ways to an ending. */
interface Shortest {
  readonly departures: number;
  /** The least strained first. */
  readonly ways: readonly ShortWay[];
  /** Whether there are others that were not gone through. */
  readonly more: boolean;
}

/**
 * All sets of fewest answers to give otherwise than a history, so that it comes to an ending. Where decisions go together, the first half says
 * what is possible and which history is the likeliest of a set; both say how likely. O(edges × endings), and once the length of a
 * history for each set.
 *
 * @param given - the answers of the history; a hinge that is not among them may be answered in any way
 * @param ending - by its number
 * @param most - so many sets are looked for
 * @returns null where no history comes there
 */
export function shortestTo(surveys: Surveys, given: Decisions, ending: number, most = 60): Shortest | null {
  const [one] = surveys;
  if (one === undefined) return null;
  const { graph, outcomes } = one;
  const departing = departures(graph, given);
  const { far } = measure(one, departing);
  const root = rootOf(graph);
  const fewest = far[root * outcomes.names.length + ending] ?? never;
  if (fewest === never) return null;
  const search: Search = { one, ending, departing, far, most, found: new Map(), more: false };
  goOn(search, new Map([[root, { node: root, log: 0, edge: -1, from: null }]]), [], fewest);
  const ways = [...search.found.values()].map((end) => told(surveys, given, departing, wayTo(end), ending));
  return { departures: fewest, ways: ways.sort((a, b) => a.strain - b.strain), more: search.more };
}
