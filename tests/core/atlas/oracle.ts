// What the questions to the atlas come to, reckoned over the walker’s nodes: slow, obvious, and from nothing of the atlas but the names of stops.
import type { Odds } from "../../../src/core/atlas/odds.ts";
import type { Plan } from "../../../src/core/atlas/make/plan.ts";
import type { Node } from "./walker.ts";

/** Names the stops: two that the atlas does not tell apart have one name. */
export type Stops = (stop: Node) => string;

/** A reading: the nodes it comes to, and the place of the answer given at each but the last. */
export interface Path {
  readonly nodes: readonly Node[];
  readonly answers: readonly number[];
}

const open = (node: Node): number[] => node.next.flatMap((next, answer) => (next === null ? [] : [answer]));
const after = (node: Node, answer: number): Node => {
  const next = node.next[answer];
  if (next === null || next === undefined) throw new RangeError("an answer that is not open");
  return next;
};
const offerAt = (node: Node, answer: number): Node["offers"][number] => {
  const offer = node.offers[answer];
  if (offer === undefined) throw new RangeError("no such answer");
  return offer;
};

/** How answers are weighed: by odds that are given, or by those that follow from the plan’s judgements. */
export type By = Odds | "ours";

/** What an option weighs by the judgement of its hinge: the raters’ mean where it happened, else its part of what that leaves. */
function judged(plan: Plan, hinge: string, id: string): number {
  const judgement = plan.judgements?.[hinge];
  if (judgement === undefined) return 1;
  const { happened, firmness, others } = judgement;
  let mean = 0;
  for (const one of firmness) mean += one / firmness.length;
  if (id === happened) return mean;
  let all = 0;
  for (const one of Object.values(others)) all += one;
  return ((1 - mean) / all) * (others[id] ?? 0);
}

/** The weight of an answer; 1 where it decides no hinge. */
function weightOf(plan: Plan, by: By, node: Node, answer: number): number {
  const { hinge, id } = offerAt(node, answer);
  if (hinge === null) return 1;
  return by === "ours" ? judged(plan, hinge, id) : (by[hinge]?.[id] ?? 1);
}

/** The probability of each answer of a node. */
function sharesOf(plan: Plan, by: By, node: Node): { answer: number; share: number }[] {
  const weights = open(node).map((answer) => ({ answer, weight: weightOf(plan, by, node, answer) }));
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights.map(({ answer, weight }) => ({ answer, share: weight / all }));
}

/** For every node below one: the probability of each stop. */
export function chancesBelow(plan: Plan, by: By, root: Node, stops: Stops): Map<Node, Map<string, number>> {
  const known = new Map<Node, Map<string, number>>();
  const below = (node: Node): Map<string, number> => {
    const done = known.get(node);
    if (done !== undefined) return done;
    const sums = new Map<string, number>(node.end === null ? [] : [[stops(node), 1]]);
    for (const { answer, share } of sharesOf(plan, by, node))
      for (const [stop, chance] of below(after(node, answer))) sums.set(stop, (sums.get(stop) ?? 0) + share * chance);
    known.set(node, sums);
    return sums;
  };
  below(root);
  return known;
}

/** One hinge, as `Leverage` of the atlas has it; `swings` says how far an option moves each stop. */
export interface Weighed {
  readonly hinge: string;
  readonly bits: number;
  readonly swing: number;
  readonly swings: ReadonlyMap<string, number>;
  readonly asked: number;
}

/** How much each hinge decides, from the table of how often each option goes with each stop. */
export function weigh(plan: Plan, by: By, root: Node, chances: ReadonlyMap<Node, ReadonlyMap<string, number>>): Weighed[] {
  // Every node after all that lead to it.
  const order: Node[] = [];
  const met = new Set<Node>();
  const visit = (node: Node): void => {
    if (met.has(node)) return;
    met.add(node);
    for (const answer of open(node)) visit(after(node, answer));
    order.unshift(node);
  };
  visit(root);
  const reach = new Map<Node, number>([[root, 1]]);
  const table = new Map<string, Map<string, Map<string, number>>>();
  for (const node of order)
    for (const { answer, share } of sharesOf(plan, by, node)) {
      const next = after(node, answer);
      const here = (reach.get(node) ?? 0) * share;
      reach.set(next, (reach.get(next) ?? 0) + here);
      const { hinge, id } = offerAt(node, answer);
      if (hinge === null) continue;
      const options = table.get(hinge) ?? new Map<string, Map<string, number>>();
      table.set(hinge, options);
      const row = options.get(id) ?? new Map<string, number>();
      options.set(id, row);
      for (const [stop, chance] of chances.get(next) ?? []) row.set(stop, (row.get(stop) ?? 0) + here * chance);
    }
  const sum = (row: ReadonlyMap<string, number>): number => [...row.values()].reduce((all, mass) => all + mass, 0);
  return [...table].map(([hinge, options]) => {
    const rows = [...options.values()];
    const asked = rows.reduce((all, row) => all + sum(row), 0);
    const stops = new Set(rows.flatMap((row) => [...row.keys()]));
    const swings = new Map<string, number>();
    let bits = 0;
    for (const stop of stops) {
      const whole = rows.reduce((all, row) => all + (row.get(stop) ?? 0), 0) / asked;
      for (const row of rows) {
        const both = (row.get(stop) ?? 0) / asked;
        if (both > 0) bits += both * Math.log2(both / (whole * (sum(row) / asked)));
      }
      const given = rows.map((row) => (row.get(stop) ?? 0) / sum(row));
      swings.set(stop, Math.max(...given) - Math.min(...given));
    }
    return { hinge, bits, swing: Math.max(...swings.values()), swings, asked };
  });
}

/** The hinges along a reading, with the stops that were open before each answer and are not after it. */
export function doorsAlong({ nodes, answers }: Path, chances: ReadonlyMap<Node, ReadonlyMap<string, number>>): unknown[] {
  return answers.flatMap((answer, at) => {
    const node = nodes[at];
    if (node === undefined) throw new RangeError("a path is cut short");
    const { hinge, id: option } = offerAt(node, answer);
    if (hinge === null) return [];
    const before = [...(chances.get(node)?.keys() ?? [])];
    const left = chances.get(after(node, answer));
    const closed = before.filter((stop) => left?.has(stop) !== true);
    return [{ hinge, option, before: before.length, after: before.length - closed.length, closed: closed.toSorted() }];
  });
}

/** Goes on from a path, answering by `pick`, until it stops. */
export function walkOn(from: Path, pick: (node: Node, answers: readonly number[]) => number): Path {
  const nodes = [...from.nodes];
  const answers = [...from.answers];
  for (;;) {
    const node = nodes.at(-1);
    if (node === undefined || open(node).length === 0) return { nodes, answers };
    const answer = pick(node, open(node));
    answers.push(answer);
    nodes.push(after(node, answer));
  }
}

/** The steps of a path, as readings keep them. */
export const stepsAlong = ({ nodes, answers }: Path): string[] =>
  answers.map((answer, at) => `${nodes[at]?.chapter ?? ""}/${nodes[at]?.offers[answer]?.id ?? ""}`);

/**
 * The causes of a reading’s ending. Each hinge is answered otherwise, and the rest as it was: the same option of the same hinge, or else the
 * same answer, or else what happened, or else the first that stands open.
 */
export function causesOf(plan: Plan, path: Path, nameOf: (stop: Node) => string): unknown[] {
  const steps = new Set(stepsAlong(path));
  const decided = new Map(
    path.answers.flatMap((answer, at) => {
      const { hinge = null, id = "" } = path.nodes[at]?.offers[answer] ?? {};
      return hinge === null ? [] : [[hinge, id] as const];
    }),
  );
  const same = (node: Node, answers: readonly number[]): number => {
    const first = (fits: (offer: Node["offers"][number]) => boolean): number | undefined =>
      answers.find((answer) => fits(offerAt(node, answer)));
    return (
      first(({ hinge, id }) => hinge !== null && decided.get(hinge) === id) ??
      first(({ id }) => steps.has(`${node.chapter}/${id}`)) ??
      first(({ recorded }) => recorded) ??
      answers[0] ??
      0
    );
  };
  const endOf = ({ nodes }: Path): string => {
    const stop = nodes.at(-1);
    return stop === undefined ? "" : nameOf(stop);
  };
  return path.answers.flatMap((answer, at) => {
    const node = path.nodes[at];
    if (node === undefined) throw new RangeError("a path is cut short");
    const { hinge, id: option } = offerAt(node, answer);
    if (hinge === null) return [];
    const switches = open(node).flatMap((other) => {
      if (other === answer) return [];
      const begun = { nodes: [...path.nodes.slice(0, at + 1), after(node, other)], answers: [...path.answers.slice(0, at), other] };
      const told = walkOn(begun, same);
      const option = offerAt(node, other).id;
      return [{ option, ending: endOf(told), steps: stepsAlong(told), weight: weightOf(plan, "ours", node, other) }];
    });
    const sum = (some: typeof switches): number => some.reduce((all, { weight }) => all + weight, 0);
    const weight = switches.length === 0 ? 0 : sum(switches.filter(({ ending }) => ending !== endOf(path))) / sum(switches);
    return [
      { hinge, option, weight, switches: switches.map(({ option: to, ending, steps: told }) => ({ option: to, ending, steps: told })) },
    ];
  });
}
