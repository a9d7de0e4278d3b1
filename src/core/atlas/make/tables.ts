// Reduces the steps to what matters later: reads that change only prose vanish, places that behave alike are one, and the rest is laid out flat.
import { AtlasError } from "../error.ts";
import type { ControlPoint, Opening, Tables } from "../tables.ts";
import { plainValue, valueAt } from "./names.ts";
import type { Plan } from "./plan.ts";
import { type Steps, type Tree, makeSteps } from "./steps.ts";
import type { Memo } from "./memo.ts";

/** A reduced tree, shared wherever it is equal. */
type Node =
  | { readonly kind: "leaf"; readonly to: number; readonly writes: readonly (readonly [number, number])[] }
  | { readonly kind: "branch"; readonly variable: number; readonly children: readonly (readonly [value: number, node: number])[] };

interface Shape {
  readonly trees: (number | null)[];
  readonly live: ReadonlySet<number>;
}

const nothing: ReadonlySet<number> = new Set();

/** Finds the live variables of every point, and the reduced trees. Fixed point from below: O(leaves × rounds). */
function reduce(steps: Steps): { shapes: Shape[]; nodes: Node[]; same: number[] } {
  const { points, may, names } = steps;
  const nodes: Node[] = [];
  const numbers = new Map<string, number>();
  const same = points.map((_, point) => point);
  let shapes: Shape[] = points.map(() => ({ trees: [], live: nothing }));
  const liveAt = (point: number): ReadonlySet<number> => shapes[same[point] ?? point]?.live ?? nothing;

  function intern(node: Node): number {
    const key =
      node.kind === "leaf"
        ? `${node.to}>${node.writes.map((write) => write.join("=")).join(",")}`
        : `${node.variable}?${node.children.map((child) => child.join(":")).join(",")}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, nodes.length);
    return nodes.push(node) - 1;
  }
  function branch(variable: number, children: (readonly [number, number])[]): number {
    const [first] = children;
    if (first === undefined) throw new AtlasError("a read that no value reaches");
    if (children.every(([, node]) => node === first[1])) return first[1];
    return intern({ kind: "branch", variable, children: [...children].sort(([a], [b]) => a - b) });
  }
  function simplify(at: number, tree: Tree): number | null {
    if (tree.kind === "branch") {
      const allowed = may[at]?.get(tree.variable) ?? 0n;
      const children: (readonly [number, number])[] = [];
      for (const [value, child] of tree.children) {
        if (((allowed >> BigInt(value)) & 1n) === 0n) continue;
        const node = simplify(at, child);
        if (node !== null) children.push([value, node]);
      }
      return children.length === 0 ? null : branch(tree.variable, children);
    }
    const live = liveAt(tree.to);
    const writes = tree.writes.filter(([variable]) => live.has(variable)).sort(([a], [b]) => a - b);
    const adds = tree.adds.filter(([variable]) => live.has(variable));
    const to = same[tree.to] ?? tree.to;
    const grow = (index: number, more: readonly (readonly [number, number])[]): number => {
      const [variable, by] = adds[index] ?? [];
      if (variable === undefined || by === undefined)
        return intern({ kind: "leaf", to, writes: [...writes, ...more].sort(([a], [b]) => a - b) });
      const children: (readonly [number, number])[] = [];
      const values = names.variables[variable]?.values ?? [];
      for (const [value, text] of values.slice().entries())
        if ((((may[at]?.get(variable) ?? 0n) >> BigInt(value)) & 1n) === 1n)
          children.push([value, grow(index + 1, [...more, [variable, valueAt(names, variable, String(Number(text) + by))]])]);
      return branch(variable, children);
    };
    return grow(0, []);
  }
  function collect(node: number, live: Set<number>, seen: Set<number>): void {
    if (seen.has(node)) return;
    seen.add(node);
    const entry = nodes[node];
    if (entry?.kind === "branch") {
      live.add(entry.variable);
      for (const [, child] of entry.children) collect(child, live, seen);
    } else if (entry !== undefined)
      for (const variable of liveAt(entry.to)) if (!entry.writes.some(([set]) => set === variable)) live.add(variable);
  }

  for (;;) {
    shapes = points.map(() => ({ trees: [], live: nothing }));
    for (let more = true; more;) {
      more = false;
      for (let at = points.length - 1; at >= 0; at--) {
        if (same[at] !== at) continue;
        const trees = (points[at]?.trees ?? []).map((tree) => (tree === null ? null : simplify(at, tree)));
        const live = new Set<number>();
        const seen = new Set<number>();
        for (const tree of trees) if (tree !== null) collect(tree, live, seen);
        if (live.size !== (shapes[at]?.live.size ?? 0)) more = true;
        shapes[at] = { trees, live };
      }
    }
    // Points that behave alike are one, and so is a pause with the point it only leads to. Every round sees one step further.
    const met = new Map<string, number>();
    let merged = false;
    const join = (at: number, other: number): void => {
      merged = true;
      for (const [index, target] of same.entries()) if (target === at) same[index] = other;
    };
    for (const [at, point] of points.entries()) {
      if (same[at] !== at || point.kind === "ending" || point.kind === "fault") continue;
      const only = point.kind === "ask" ? undefined : nodes[shapes[at]?.trees[0] ?? -1];
      if (only?.kind === "leaf" && only.writes.length === 0) {
        const target = same[only.to] ?? only.to;
        if (target !== at) join(at, target);
        continue;
      }
      const kind = point.kind === "ask" ? `ask ${point.chapter} ${JSON.stringify(point.offers)}` : "pause";
      const key = `${kind} ${shapes[at]?.trees.join(",") ?? ""}`;
      const other = met.get(key);
      if (other === undefined) met.set(key, at);
      else join(at, other);
    }
    if (!merged) return { shapes, nodes, same };
  }
}

function closingValues({ points, may, names }: Steps, world: readonly string[]): Record<string, string[]> {
  const entries = world.map((name) => {
    const variable = names.places.get(name) ?? -1;
    const all = points.reduce((bits, { kind }, point) => (kind === "close" ? bits | (may[point]?.get(variable) ?? 0n) : bits), 0n);
    const values = names.variables[variable]?.values.filter((_, value) => ((all >> BigInt(value)) & 1n) === 1n) ?? [];
    return [name, values.map(plainValue).sort()] as const;
  });
  return Object.fromEntries(entries);
}

/** Where the chapters open that some history comes to. The numbers are those of the tables; undefined for what is not in them. */
function openingsOf(
  { openings, may, names }: Steps,
  world: readonly string[],
  pointOf: (point: number) => number | undefined,
  variableOf: (variable: number) => number | undefined,
): Record<string, Opening> {
  const valuesOf = (point: number, name: string): Record<string, number> => {
    const variable = names.places.get(name) ?? -1;
    const set = may[point]?.get(variable) ?? 0n;
    const values = (names.variables[variable]?.values ?? []).flatMap((text, value) =>
      ((set >> BigInt(value)) & 1n) === 1n ? [[plainValue(text), value] as const] : [],
    );
    return Object.fromEntries(values);
  };
  const entries = [...openings].flatMap(([chapter, { point, own }]): [string, Opening][] => {
    const number = pointOf(point);
    if (number === undefined) return [];
    const sets = world.map((name) => [name, valuesOf(point, name)] as const);
    return [
      [
        chapter,
        {
          point: number,
          own: own.flatMap(([variable, value]) => {
            const known = variableOf(variable);
            return known === undefined ? [] : [[known, value] as const];
          }),
          world: Object.fromEntries(sets.filter(([, values]) => Object.keys(values).length > 0)),
        },
      ],
    ];
  });
  return Object.fromEntries(entries);
}

/**
 * Makes a story’s tables: runs inkjs for every combination that a step reads, and reduces what it tells.
 *
 * Cost: one inkjs run of 20 to 200 µs for each combination; the rest is small.
 *
 * @param memo - results of an earlier exploration: chapters that are the same are not run again
 * @throws AtlasError where the story cannot be explored at all, with the reason
 */
export function makeTables(plan: Plan, onProgress?: (runs: number, points: number) => void, memo?: Memo): Tables {
  const steps = makeSteps(plan, onProgress, memo);
  const { shapes, nodes, same } = reduce(steps);
  const code: number[] = [];
  const placed = new Map<number, number>();
  const numbers = new Map<number, number>();
  const order: number[] = [];
  /** The new number of a point; only those that are gone to have one. */
  const numberOf = (point: number): number => {
    const one = same[point] ?? point;
    let number = numbers.get(one);
    if (number === undefined) {
      numbers.set(one, (number = order.length));
      order.push(one);
    }
    return number;
  };
  const variables = new Map<number, number>();
  const variableOf = (variable: number): number => {
    let number = variables.get(variable);
    if (number === undefined) variables.set(variable, (number = variables.size));
    return number;
  };
  function emit(node: number): number {
    const known = placed.get(node);
    if (known !== undefined) return known;
    const entry = nodes[node];
    if (entry === undefined) throw new RangeError(`no node ${node}`);
    if (entry.kind === "leaf") {
      const at = code.length;
      placed.set(node, at);
      code.push(-1, numberOf(entry.to), entry.writes.length);
      for (const [variable, value] of entry.writes) code.push(variableOf(variable), value);
      return at;
    }
    const children = entry.children.map(([value, child]) => [value, emit(child)] as const);
    const size = Math.max(...children.map(([value]) => value)) + 1;
    const at = code.length;
    placed.set(node, at);
    code.push(variableOf(entry.variable), size, ...Array.from({ length: size }, () => -1));
    for (const [value, child] of children) code[at + 2 + value] = child;
    return at;
  }
  const points: ControlPoint[] = [];
  numberOf(0);
  for (let at = 0; at < order.length; at++) {
    const point = steps.points[order[at] ?? 0];
    const shape = shapes[order[at] ?? 0];
    if (point === undefined || shape === undefined) continue;
    points.push({
      chapter: point.chapter,
      kind: point.kind === "close" ? "pause" : point.kind,
      offers: point.offers,
      label: point.label,
      trees: shape.trees.map((tree) => (tree === null ? -1 : emit(tree))),
      live: [...shape.live].map(variableOf).sort((a, b) => a - b),
    });
  }
  const openings = openingsOf(
    steps,
    plan.world,
    (point) => numbers.get(same[point] ?? point),
    (variable) => variables.get(variable),
  );
  const firsts = new Map(steps.first);
  return {
    fingerprint: plan.fingerprint,
    variables: [...variables.keys()].map((variable) => {
      const { name = "", values = [] } = steps.names.variables[variable] ?? {};
      return { name, values: values.map(plainValue) };
    }),
    points,
    start: 0,
    first: [...variables.keys()].map((variable) => firsts.get(variable) ?? 0),
    openings,
    code: Int32Array.from(code),
    weights: plan.weights,
    closing: closingValues(steps, plan.world),
    runs: steps.runs,
  };
}
