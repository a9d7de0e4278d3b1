// Finds the values that nothing later tells apart: one of them stands for the others, and states that differ in them alone are one.
import type { Node } from "./reduce.ts";
import type { Steps } from "./steps.ts";
import { noValues, valuesIn } from "./values.ts";

/** For each variable that is live at a point: by the number of a value, the value that stands for it; its own number where none does. */
export type Alike = ReadonlyMap<number, readonly number[]>;

/** What a reduction knows of the points that are left. */
interface Ground {
  readonly steps: Steps;
  readonly nodes: readonly Node[];
  readonly shapes: readonly { readonly trees: readonly (number | null)[]; readonly live: ReadonlySet<number> }[];
  /** For each point, the one that stands for it. */
  readonly same: readonly number[];
  /** For each point that stands for others, those and itself. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** The points whose answers lead to one. */
  leadingTo(point: number): Iterable<number>;
}

type Groups = Map<number, readonly number[]>;

/** What a tree comes to for a value that it has no branch for: like nothing else, so that such a value is held for another’s equal nowhere. */
const unknown = -1;

/** Compares what trees come to, by numbers: equal numbers, equal futures. It holds as long as the groups at the next points do. */
interface Comparison {
  /** What a tree comes to once a variable has a value. */
  outcome(node: number, variable: number, value: number): number;
}

function compare({ nodes, shapes }: Ground, groups: readonly Groups[]): Comparison {
  const numbers = new Map<string, number>();
  const whole = new Map<number, number>();
  const parts = new Map<string, number>();
  const numberOf = (key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    return number;
  };
  const leafOf = (to: number, writes: readonly (readonly [number, number])[]): number =>
    numberOf(`${to}>${writes.map(([variable, value]) => `${variable}=${groups[to]?.get(variable)?.[value] ?? value}`).join()}`);
  function branchOf(variable: number, children: readonly (readonly [number, number])[]): number {
    const [, first = unknown] = children[0] ?? [];
    if (children.every(([, child]) => child === first)) return first;
    return numberOf(`${variable}?${children.map((child) => child.join(":")).join()}`);
  }
  /** What a tree comes to, whatever the values. */
  function all(at: number): number {
    let number = whole.get(at);
    if (number !== undefined) return number;
    const node = nodes[at];
    if (node === undefined) return unknown;
    number =
      node.kind === "leaf"
        ? leafOf(node.to, node.writes)
        : branchOf(
            node.variable,
            node.children.map(([value, child]) => [value, all(child)]),
          );
    whole.set(at, number);
    return number;
  }
  function under(at: number, node: Node, variable: number, value: number): number {
    if (node.kind === "leaf") {
      const { to, writes } = node;
      if (writes.some(([set]) => set === variable) || shapes[to]?.live.has(variable) !== true) return all(at);
      return leafOf(
        to,
        [...writes, [variable, value] as const].sort(([a], [b]) => a - b),
      );
    }
    const [[, first] = [0, unknown]] = node.children;
    if (node.variable === variable) {
      const isRead = all(at) !== all(first);
      const child = isRead ? node.children.find(([one]) => one === value)?.[1] : first;
      return child === undefined ? unknown : outcome(child, variable, value);
    }
    return branchOf(
      node.variable,
      node.children.map(([one, child]) => [one, outcome(child, variable, value)]),
    );
  }
  function outcome(at: number, variable: number, value: number): number {
    const node = nodes[at];
    if (node === undefined) return unknown;
    const key = `${at} ${variable} ${value}`;
    let number = parts.get(key);
    if (number === undefined) parts.set(key, (number = under(at, node, variable, value)));
    return number;
  }
  return { outcome };
}

/** The values that a variable may come in with at a point, or at one that it stands for. */
const valuesAt = ({ steps, members }: Ground, point: number, variable: number): number[] =>
  valuesIn((members.get(point) ?? [point]).reduce((all, one) => all | (steps.valueSets[one]?.get(variable) ?? noValues), noValues));

/** Parts the values of a point that its trees, or the next points, tell apart. @returns whether there were any */
function part(ground: Ground, groups: readonly Groups[], at: number): boolean {
  const { outcome } = compare(ground, groups);
  const trees = (ground.shapes[at]?.trees ?? []).filter((tree) => tree !== null);
  const parted: [number, number[]][] = [];
  for (const [variable, before] of groups[at] ?? []) {
    const firsts = new Map<string, number>();
    const after = [...before];
    for (const value of valuesAt(ground, at, variable)) {
      const key = [before[value], ...trees.map((tree) => outcome(tree, variable, value))].join();
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, value);
      after[value] = first ?? value;
    }
    if (after.some((value, index) => value !== before[index])) parted.push([variable, after]);
  }
  for (const [variable, after] of parted) groups[at]?.set(variable, after);
  return parted.length > 0;
}

/**
 * Finds for each point that is left which values nothing later tells apart. All are held for alike at first, and parted until nothing parts
 * them any more: what is left is alike, where stories go round too.
 *
 * Cost: each point once or twice in a story that goes forward; its trees, times the values of what is live.
 */
export function findAlike(ground: Ground): readonly Alike[] {
  const { steps, shapes, same } = ground;
  const groups = shapes.map(({ live }, at): Groups => {
    if (same[at] !== at) return new Map();
    return new Map(
      [...live].map((variable) => {
        const group = (steps.names.variables[variable]?.values ?? []).map((_, value) => value);
        const values = valuesAt(ground, at, variable);
        for (const value of values) group[value] = values[0] ?? value;
        return [variable, group];
      }),
    );
  });
  const stale = new Set(groups.keys());
  while (stale.size > 0)
    for (let at = groups.length - 1; at >= 0; at--)
      if (stale.delete(at) && part(ground, groups, at)) for (const before of ground.leadingTo(at)) stale.add(before);
  return groups;
}
