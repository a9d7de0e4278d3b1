// Makes the minimal graph of an explored story: from the last question backward, states with the same futures become one node.
import { AtlasError } from "../../error.ts";
import type { PlainChoice } from "../../tables.ts";
import { endsOf } from "../count.ts";
import { type Graph, pointOf } from "../graph.ts";
import { type Answer, type Leaf, type Minimal, voice } from "./graph.ts";

/**
 * How the rules of the endings are asked, where an explored story asks each by itself: as a question with one choice for each rule, which
 * leads to an ending called `true` or `false`.
 */
export interface Asked {
  /** The chapters that ask them. */
  readonly chapters: readonly string[];
  /** The ending of each rule, in their order; the id of a rule’s choice is its place there. */
  readonly endings: readonly string[];
}

/** As many rules as a whole number has bits. */
const mostRules = 32;

/** A node before it has its number: its edges, in the order of answers and then of targets. */
interface Draft {
  readonly edges: readonly (readonly [given: number, target: number, times: number])[];
  /** The most answers that can still be given. */
  readonly height: number;
}

interface Merging {
  readonly graph: Graph;
  readonly asked: Asked | null;
  /** By point and choice, the place of the answer; `voice` where it decides no hinge. */
  readonly places: readonly (readonly number[])[];
  readonly answers: readonly Answer[];
  readonly leaves: Leaf[];
  readonly drafts: Draft[];
  /** The draft of each key, of a leaf or of a node. */
  readonly known: Map<string, number>;
  /** The draft of each state. */
  readonly of: Int32Array;
}

/** All answers of the hinges, in the order in which points ask them. */
function answersOf(graph: Graph): { answers: Answer[]; places: number[][] } {
  const answers: Answer[] = [];
  const numbers = new Map<string, number>();
  const placeOf = (chapter: string, { hinge, id, recorded }: PlainChoice): number => {
    if (hinge === null) return voice;
    const key = `${hinge} ${id}`;
    const place = numbers.get(key) ?? answers.push({ chapter, hinge, option: id, recorded }) - 1;
    numbers.set(key, place);
    return place;
  };
  return { places: graph.tables.points.map(({ chapter, choices }) => choices.map((choice) => placeOf(chapter, choice))), answers };
}

function addDraft({ drafts, known }: Merging, key: string, draft: Draft): number {
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, drafts.length);
  return drafts.push(draft) - 1;
}

function leafAt(merging: Merging, leaf: Leaf): number {
  const at = addDraft(merging, JSON.stringify(leaf), { edges: [], height: 0 });
  merging.leaves[at] ??= leaf;
  return at;
}

/** Which rules are true in a state that asks them all, and the first of them. */
function truthAt({ graph, asked }: Merging, state: number): Leaf {
  const { choices } = graph.tables.points[pointOf(graph, state)] ?? { choices: [] };
  let truth = 0;
  for (let edge = graph.offsets[state] ?? 0; edge < (graph.offsets[state + 1] ?? 0); edge++) {
    const { label, kind } = graph.tables.points[pointOf(graph, graph.targets[edge] ?? 0)] ?? {};
    const { id = "" } = choices[graph.options[edge] ?? 0] ?? {};
    if (kind !== "ending" || (label !== "true" && label !== "false"))
      throw new AtlasError(`the rule of ${asked?.endings[Number(id)] ?? id} is neither true nor false: ${label ?? ""}`);
    if (label === "true") truth += 2 ** Number(id);
  }
  const first = asked?.endings.findIndex((_, rule) => ((truth >>> rule) & 1) === 1) ?? -1;
  return { kind: "ending", name: asked?.endings[first] ?? "", truth };
}

/** A state with its answers, after all that they lead to. */
function merge(merging: Merging, state: number): number {
  const { graph, places, drafts, of } = merging;
  const own = places[pointOf(graph, state)] ?? [];
  const edges = new Map<string, [given: number, target: number, times: number]>();
  for (let edge = graph.offsets[state] ?? 0; edge < (graph.offsets[state + 1] ?? 0); edge++) {
    const given = own[graph.options[edge] ?? 0] ?? voice;
    const target = of[graph.targets[edge] ?? 0] ?? -1;
    if (target < 0) throw new AtlasError("a history is over at which no rules were asked");
    const key = `${given} ${target}`;
    const same = edges.get(key);
    if (same === undefined) edges.set(key, [given, target, 1]);
    else same[2]++;
  }
  const list = [...edges.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const [first] = list;
  // Whatever the voice says, the same follows: nothing was asked.
  if (list.length === 1 && first?.[0] === voice) return first[1];
  const height = 1 + Math.max(...list.map(([, target]) => drafts[target]?.height ?? 0));
  return addDraft(merging, list.join(";"), { edges: list, height });
}

/** The hinges, so that each comes after all that histories are asked before it; as they were found where no such order is. */
function hingesInOrder({ drafts, answers }: Merging): string[] {
  const hinges = [...new Set(answers.map(({ hinge }) => hinge))];
  const before = new Map(hinges.map((hinge) => [hinge, new Set<string>()]));
  /** The hinges that are asked next from each draft on. */
  const next: ReadonlySet<string>[] = [];
  for (const { edges } of drafts) {
    const later = edges.map(([, target]) => next[target] ?? new Set<string>());
    const own = new Set(edges.flatMap(([given]) => answers[given]?.hinge ?? []));
    for (const hinge of own) for (const after of later.flatMap((set) => [...set])) before.get(after)?.add(hinge);
    next.push(own.size > 0 ? own : new Set(later.flatMap((set) => [...set])));
  }
  const order: string[] = [];
  while (order.length < hinges.length) {
    const first = hinges.find((hinge) => !order.includes(hinge) && [...(before.get(hinge) ?? [])].every((one) => order.includes(one)));
    if (first === undefined) return hinges;
    order.push(first);
  }
  return order;
}

/** The same with its answers in the order in which histories are asked them, and those of a hinge as its first question has them. */
function inOrder(merging: Merging): Merging {
  const hinges = hingesInOrder(merging);
  const answers = hinges.flatMap((hinge) => merging.answers.filter((answer) => answer.hinge === hinge));
  const places = merging.answers.map((answer) => answers.indexOf(answer));
  const drafts = merging.drafts.map(({ edges, height }): Draft => ({
    height,
    edges: edges
      .map(([given, target, times]) => [places[given] ?? voice, target, times] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  }));
  return { ...merging, answers, drafts };
}

/** Numbers the drafts: leaves first, then by what can still follow; like beside like, which packs well. */
function numbered({ drafts, leaves }: Merging): { order: number[]; numberOf: Int32Array } {
  const layers: number[][] = [];
  for (const [draft, { height }] of drafts.entries()) (layers[height] ??= []).push(draft);
  const numberOf = new Int32Array(drafts.length).fill(-1);
  const order: number[] = [];
  const compareLeaves = (a: number, b: number): number => {
    const [one, other] = [leaves[a], leaves[b]];
    if (one === undefined || other === undefined) return a - b;
    return one.name < other.name ? -1 : one.name > other.name ? 1 : one.truth - other.truth;
  };
  const compare = (a: number, b: number): number => {
    const [one, other] = [drafts[a]?.edges ?? [], drafts[b]?.edges ?? []];
    for (const [at, [given]] of one.entries()) if (given !== other[at]?.[0]) return given - (other[at]?.[0] ?? -1);
    if (one.length !== other.length) return one.length - other.length;
    for (const [at, [, target]] of one.entries()) {
      const apart = (numberOf[target] ?? 0) - (numberOf[other[at]?.[1] ?? 0] ?? 0);
      if (apart !== 0) return apart;
    }
    return a - b;
  };
  for (const layer of layers) {
    layer.sort(order.length === 0 ? compareLeaves : compare);
    for (const draft of layer) numberOf[draft] = order.push(draft) - 1;
  }
  return { order, numberOf };
}

function layOut(merging: Merging, order: readonly number[], numberOf: Int32Array): Minimal {
  const { graph, asked, drafts, answers, leaves } = merging;
  const edges = order.map((draft) => drafts[draft]?.edges ?? []);
  const offsets = new Uint32Array(order.length + 1);
  for (const [node, own] of edges.entries()) offsets[node + 1] = (offsets[node] ?? 0) + own.length;
  const flat = edges.flat();
  return {
    fingerprint: graph.tables.fingerprint,
    answers,
    rules: asked?.endings ?? [],
    leaves: order.flatMap((draft) => leaves[draft] ?? []),
    size: order.length,
    offsets,
    targets: Uint32Array.from(flat, ([, target]) => numberOf[target] ?? 0),
    given: Uint16Array.from(flat, ([given]) => given),
    times: Uint16Array.from(flat, ([, , times]) => times),
  };
}

/**
 * Makes the minimal graph of an explored story. Deterministic. O(edges), as strings.
 *
 * Two states become one node where the same answers stand open and lead to the same nodes; leaves are one where their names are, or, if
 * rules are asked, where the same rules are true. So each list of hinge answers comes to the same leaf as before, with the same odds.
 *
 * John E. Hopcroft, An n log n algorithm for minimizing states in a finite automaton, 1971; without circles one pass from the end is enough:
 * Dominique Revuz, Minimisation of acyclic deterministic automata in linear time, 1992.
 *
 * @param asked - how the rules of the endings are asked, where they are
 * @returns the graph, and the node that each state became (-1 for those that only ask a rule)
 * @throws AtlasError where histories go round in a circle, where some end is asked no rules or more than 32, or where a rule is neither true
 * nor false
 */
export function minimise(graph: Graph, asked: Asked | null = null): { readonly graph: Minimal; readonly nodeOf: Int32Array } {
  if (graph.order.length < graph.size) throw new AtlasError("some history goes round in a circle of answers: it has no minimal graph");
  if (asked !== null && asked.endings.length > mostRules) throw new AtlasError(`more than ${mostRules} rules of the endings`);
  const merging: Merging = {
    graph,
    asked,
    ...answersOf(graph),
    leaves: [],
    drafts: [],
    known: new Map(),
    of: new Int32Array(graph.size).fill(-1),
  };
  const { of } = merging;
  const isRules = graph.tables.points.map(({ chapter, kind }) => kind === "ask" && asked?.chapters.includes(chapter) === true);
  const ends = new Map(endsOf(graph).map((end) => [end.state, end]));
  for (let at = graph.order.length - 1; at >= 0; at--) {
    const state = graph.order[at] ?? 0;
    const end = ends.get(state);
    if (isRules[pointOf(graph, state)] === true) of[state] = leafAt(merging, truthAt(merging, state));
    else if (end === undefined) of[state] = merge(merging, state);
    // With rules, these are their answers, unless the story itself breaks there.
    else if (asked === null || end.kind !== "ending") of[state] = leafAt(merging, { kind: end.kind, name: end.name, truth: 0 });
  }
  const told = inOrder(merging);
  const { order, numberOf } = numbered(told);
  return { graph: layOut(told, order, numberOf), nodeOf: of.map((draft) => (draft < 0 ? -1 : (numberOf[draft] ?? -1))) };
}
