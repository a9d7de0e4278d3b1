// Reduces the steps to what matters later: reads that change only prose vanish, and points and values that behave alike are one.
import { AtlasError } from "../error.ts";
import { type Alike, findAlike } from "./alike.ts";
import { valueAt } from "./names.ts";
import type { Steps } from "./steps.ts";
import type { Leaf, Tree } from "./trees.ts";
import { hasValue, noValues } from "./values.ts";

type Pairs = readonly (readonly [number, number])[];

/** A reduced tree, shared wherever it is equal. */
export type Node =
  | { readonly kind: "leaf"; readonly to: number; readonly writes: Pairs }
  | { readonly kind: "branch"; readonly variable: number; readonly children: Pairs };

/** What is left of a point. */
interface Remains {
  /** Nodes by answer; null for one that cannot be given. */
  readonly trees: (number | null)[];
  /** The variables that something later reads. */
  readonly live: ReadonlySet<number>;
}

/** Steps, reduced. */
export interface Reduced {
  readonly shapes: readonly Remains[];
  readonly nodes: readonly Node[];
  /** For each point, the one that stands for it. */
  readonly same: readonly number[];
  /** For each point, which values of what is live nothing later tells apart. */
  readonly alike: readonly Alike[];
}

/** Which ends are asked for, where not all are. A fault always is. */
export interface Sought {
  /** Whether an ending is asked for, by its name. Histories that come to none of these are told apart by nothing. */
  isSought(ending: string): boolean;
  /** Whether it is known that no history comes to an ending, though a step may seem to: that step is then taken out. */
  isNever(ending: string): boolean;
}

interface Reduction extends Omit<Reduced, "alike"> {
  readonly steps: Steps;
  readonly shapes: Remains[];
  readonly nodes: Node[];
  readonly same: number[];
  /** For each point that stands for others, those and itself. */
  readonly members: Map<number, readonly number[]>;
  /** For each point, those that lead to it. */
  readonly before: readonly (readonly number[])[];
  /** Points that no history comes to, though some step leads to them. */
  readonly never: ReadonlySet<number>;
  /** The points whose shape must be looked at again. */
  readonly stale: Set<number>;
  /** Nodes by what they are. */
  readonly numbers: Map<string, number>;
}

const dead: Remains = { trees: [], live: new Set() };

const shapeOf = ({ shapes, same }: Reduction, point: number): Remains => shapes[same[point] ?? point] ?? dead;

function intern({ nodes, numbers }: Reduction, node: Node): number {
  const key =
    node.kind === "leaf"
      ? `${node.to}>${node.writes.map((write) => write.join("=")).join(",")}`
      : `${node.variable}?${node.children.map((child) => child.join(":")).join(",")}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, nodes.length);
  return nodes.push(node) - 1;
}

/** A read; none where every value leads to the same. */
function branch(reduction: Reduction, variable: number, children: Pairs): number {
  const [first] = children;
  if (first === undefined) throw new AtlasError("a read that no value reaches");
  if (children.every(([, node]) => node === first[1])) return first[1];
  return intern(reduction, { kind: "branch", variable, children: [...children].sort(([a], [b]) => a - b) });
}

/** A leaf, without what nothing later reads; what it adds to a count is written as a read of that count. */
function simplifyLeaf(reduction: Reduction, at: number, leaf: Leaf): number {
  const { steps, same } = reduction;
  const { live } = shapeOf(reduction, leaf.to);
  const writes = leaf.writes.filter(([variable]) => live.has(variable)).sort(([a], [b]) => a - b);
  const adds = leaf.adds.filter(([variable]) => live.has(variable));
  const to = same[leaf.to] ?? leaf.to;
  const grow = (index: number, more: Pairs): number => {
    const [variable, by] = adds[index] ?? [];
    if (variable === undefined || by === undefined)
      return intern(reduction, { kind: "leaf", to, writes: [...writes, ...more].sort(([a], [b]) => a - b) });
    const children: [number, number][] = [];
    const values = steps.names.variables[variable]?.values ?? [];
    const set = steps.valueSets[at]?.get(variable) ?? noValues;
    for (const [value, text] of values.slice().entries())
      if (hasValue(set, value)) {
        const after = valueAt(steps.names, variable, String(Number(text) + by));
        children.push([value, grow(index + 1, [...more, [variable, after]])]);
      }
    return branch(reduction, variable, children);
  };
  return grow(0, []);
}

/** A tree, without the values that do not come in; null where none does. */
function simplify(reduction: Reduction, at: number, tree: Tree): number | null {
  if (tree.kind === "leaf") return reduction.never.has(tree.to) ? null : simplifyLeaf(reduction, at, tree);
  const set = reduction.steps.valueSets[at]?.get(tree.variable) ?? noValues;
  const children: [number, number][] = [];
  for (const [value, child] of tree.children) {
    if (!hasValue(set, value)) continue;
    const node = simplify(reduction, at, child);
    if (node !== null) children.push([value, node]);
  }
  return children.length === 0 ? null : branch(reduction, tree.variable, children);
}

/** Gathers what is live before a node. */
function collect(reduction: Reduction, node: number, live: Set<number>, seen: Set<number>): void {
  if (seen.has(node)) return;
  seen.add(node);
  const entry = reduction.nodes[node];
  if (entry === undefined) return;
  if (entry.kind === "branch") {
    live.add(entry.variable);
    for (const [, child] of entry.children) collect(reduction, child, live, seen);
  } else for (const variable of shapeOf(reduction, entry.to).live) if (!entry.writes.some(([set]) => set === variable)) live.add(variable);
}

/** For each point, those that lead to it by some leaf. */
function leading({ points }: Steps): number[][] {
  const before: number[][] = points.map(() => []);
  const gather = (tree: Tree, at: number): void => {
    if (tree.kind === "branch") for (const child of tree.children.values()) gather(child, at);
    else if (before[tree.to]?.at(-1) !== at) before[tree.to]?.push(at);
  };
  for (const [at, { trees }] of points.entries()) for (const tree of trees) if (tree !== null) gather(tree, at);
  return before;
}

/** Those that lead to a point, or to one that it stands for. */
const leadingTo = ({ before, same, members }: Reduction, point: number): number[] =>
  (members.get(point) ?? [point]).flatMap((member) => (before[member] ?? []).map((at) => same[at] ?? at));

/** What leads to a point must be looked at again. */
function disturb(reduction: Reduction, point: number): void {
  for (const at of leadingTo(reduction, point)) reduction.stale.add(at);
}

/** Finds the live variables and the reduced trees of one point; where the variables are others than before, what leads to it is stale. */
function shape(reduction: Reduction, at: number): void {
  const { steps, shapes } = reduction;
  const trees = (steps.points[at]?.trees ?? []).map((tree) => (tree === null ? null : simplify(reduction, at, tree)));
  const live = new Set<number>();
  const seen = new Set<number>();
  for (const tree of trees) if (tree !== null) collect(reduction, tree, live, seen);
  const { live: known } = shapes[at] ?? dead;
  shapes[at] = { trees, live };
  if (live.size !== known.size || [...live].some((variable) => !known.has(variable))) disturb(reduction, at);
}

/** Looks at what is stale, the last points first, since a story goes forward, until nothing is. */
function settle(reduction: Reduction): void {
  const { stale, same, shapes } = reduction;
  while (stale.size > 0) for (let at = shapes.length - 1; at >= 0; at--) if (stale.delete(at) && same[at] === at) shape(reduction, at);
}

/** Finds the live variables of every point, and the reduced trees: the fixed point from below. */
function findLive(reduction: Reduction): void {
  const { shapes, stale } = reduction;
  for (const at of shapes.keys()) {
    shapes[at] = dead;
    stale.add(at);
  }
  settle(reduction);
}

/** One point stands for another from now on, and for all that that one stood for. */
function put(reduction: Reduction, at: number, other: number): void {
  const { same, members } = reduction;
  disturb(reduction, at);
  const moved = members.get(at) ?? [at];
  for (const member of moved) same[member] = other;
  members.set(other, [...(members.get(other) ?? [other]), ...moved]);
  members.delete(at);
}

/** Joins points that behave alike, and pauses with the points that they only lead to. Every round sees one step further. */
function join(reduction: Reduction): boolean {
  const { steps, shapes, nodes, same } = reduction;
  const met = new Map<string, number>();
  let joined = false;
  const joinWith = (at: number, other: number): void => {
    joined = true;
    put(reduction, at, other);
  };
  for (const [at, point] of steps.points.entries()) {
    if (same[at] !== at || point.kind === "ending" || point.kind === "fault") continue;
    const only = point.kind === "ask" ? undefined : nodes[shapes[at]?.trees[0] ?? -1];
    if (only?.kind === "leaf" && only.writes.length === 0) {
      const target = same[only.to] ?? only.to;
      if (target !== at) joinWith(at, target);
      continue;
    }
    const kind = point.kind === "ask" ? `ask ${point.chapter} ${JSON.stringify(point.choices)}` : "pause";
    const key = `${kind} ${shapes[at]?.trees.join(",") ?? ""}`;
    const other = met.get(key);
    if (other === undefined) met.set(key, at);
    else joinWith(at, other);
  }
  return joined;
}

/** A reduced tree in which a value that another stands for is written as that one; a read that only told them apart vanishes. */
function plainer(reduction: Reduction, alike: readonly Alike[], at: number, done: Map<number, number>): number {
  const known = done.get(at);
  const node = reduction.nodes[at];
  if (known !== undefined || node === undefined) return known ?? at;
  const plain =
    node.kind === "branch"
      ? branch(
          reduction,
          node.variable,
          node.children.map(([value, child]) => [value, plainer(reduction, alike, child, done)] as const),
        )
      : intern(reduction, {
          ...node,
          writes: node.writes.map(([variable, value]) => [variable, alike[node.to]?.get(variable)?.[value] ?? value] as const),
        });
  done.set(at, plain);
  return plain;
}

/** Finds the values that are alike, and writes the trees without what told them apart. */
function mergeValues(reduction: Reduction): readonly Alike[] {
  const alike = findAlike({ ...reduction, leadingTo: (point) => leadingTo(reduction, point) });
  const done = new Map<number, number>();
  for (const [at, { trees, live }] of reduction.shapes.entries())
    if (reduction.same[at] === at)
      reduction.shapes[at] = { live, trees: trees.map((tree) => (tree === null ? null : plainer(reduction, alike, tree, done))) };
  return alike;
}

/** For each point, the one that stands for it at first: all that come to no end which is asked for are one. */
function together({ points }: Steps, before: readonly (readonly number[])[], { isSought }: Sought): number[] {
  const leads = new Set(points.flatMap(({ kind, label }, at) => (kind === "fault" || (kind === "ending" && isSought(label)) ? [at] : [])));
  for (const at of leads) for (const one of before[at] ?? []) leads.add(one);
  const other = points.findIndex(({ kind }, at) => kind === "ending" && !leads.has(at));
  return points.map((_, at) => (other < 0 || leads.has(at) ? at : other));
}

/**
 * Reduces steps until nothing changes any more. What a join changes is looked at alone; where a story goes round, a variable may so be held for
 * live by nothing but itself, and all of it is looked at from the beginning once nothing joins.
 *
 * @param sought - what is asked for; everything where it is left out
 */
export function reduce(steps: Steps, sought?: Sought): Reduced {
  const before = leading(steps);
  const reduction: Reduction = {
    steps,
    shapes: steps.points.map(() => dead),
    nodes: [],
    same: sought === undefined ? steps.points.map((_, at) => at) : together(steps, before, sought),
    numbers: new Map(),
    members: new Map(),
    before,
    never: new Set(steps.points.flatMap(({ kind, label }, at) => (kind === "ending" && sought?.isNever(label) === true ? [at] : []))),
    stale: new Set(),
  };
  for (let more = true; more;) {
    findLive(reduction);
    more = join(reduction);
    for (let again = more; again; again = join(reduction)) settle(reduction);
  }
  return { ...reduction, alike: mergeValues(reduction) };
}
