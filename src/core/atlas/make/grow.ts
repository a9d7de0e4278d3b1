// Grows the trees of a point: runs its step once for each combination of incoming values that the step really reads.
import { AtlasError } from "../error.ts";
import { Apart, type Exploration, valueSetAt } from "./exploration.ts";
import type { Point } from "./points.ts";
import type { Leaf, Tree } from "./trees.ts";
import { firstValue, noValues, valuesIn } from "./values.ts";

/** More combinations than one step may read. */
const mostRuns = 200_000;

type ValueOf = (variable: number) => number;

/** Runs a step: what it read of what came in, and where it led. */
function runAt(exploration: Exploration, point: Point, option: number, valueOf: ValueOf): { reads: readonly number[]; leaf: Leaf } {
  const { machines, points, onProgress } = exploration;
  if (point.onward !== null) return points.onwards(point.chapter, point.onward, valueOf);
  exploration.runs++;
  if (exploration.runs % 1000 === 0) onProgress(exploration.runs, points.all.length);
  const machine = machines.get(point.chapter);
  if (machine === undefined || point.place === null) throw new AtlasError(`nothing to run in ${point.chapter}`);
  const run = machine.run(point.place, option, valueOf);
  const { reads, writes, adds } = run;
  // Writing what was there already is no writing.
  const changed = writes.filter(([variable, value]) => !(reads.includes(variable) && valueOf(variable) === value));
  return { reads, leaf: { kind: "leaf", to: points.after(point, run), writes: changed, adds } };
}

/** From now on the values of a variable are followed: something reads it. */
function notice(exploration: Exploration, variable: number): void {
  const { tracked, names, counts, apart } = exploration;
  if (tracked.has(variable)) return;
  tracked.add(variable);
  const { name = "" } = names.variables[variable] ?? {};
  counts.add(name);
  exploration.missed = name.slice(0, Math.max(0, name.indexOf("#")));
  if (apart.has(exploration.missed)) throw new Apart();
}

/** Makes what is missing of one answer’s tree, for every value that may come in. */
export function grow(exploration: Exploration, at: number, option: number): void {
  const point = exploration.points.all[at];
  if (point === undefined) return;
  const from = exploration.runs;
  const fixed = new Map<number, number>();
  const valueOf: ValueOf = (variable) => {
    const given = fixed.get(variable);
    if (given !== undefined) return given;
    const set = valueSetAt(exploration, at, variable);
    return set === noValues ? (exploration.first.get(variable) ?? 0) : firstValue(set);
  };
  const build = (reads: readonly number[], depth: number, leaf: Leaf): Tree => {
    const variable = reads[depth];
    if (variable === undefined) return leaf;
    notice(exploration, variable);
    return { kind: "branch", variable, children: new Map([[valueOf(variable), build(reads, depth + 1, leaf)]]) };
  };
  const fresh = (skip: number): Tree => {
    const { reads, leaf } = runAt(exploration, point, option, valueOf);
    if (exploration.runs - from > mostRuns)
      throw new AtlasError(`a step of ${point.chapter} reads too much of the world: more than ${mostRuns} combinations`);
    return build(reads, skip, leaf);
  };
  const fill = (tree: Tree, depth: number): void => {
    if (tree.kind === "leaf") return;
    for (const value of valuesIn(valueSetAt(exploration, at, tree.variable))) {
      fixed.set(tree.variable, value);
      let child = tree.children.get(value);
      if (child === undefined) tree.children.set(value, (child = fresh(depth + 1)));
      fill(child, depth + 1);
    }
    fixed.delete(tree.variable);
  };
  fill((point.trees[option] ??= fresh(0)), 0);
}
