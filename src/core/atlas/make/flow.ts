// Passes values on from point to point: what may come in at one, and is not written on the way, may come in at the next.
import { AtlasError } from "../error.ts";
import { Apart, type Exploration, type Written, enqueue, incomingAt, ownerOf, valueSetAt } from "./exploration.ts";
import { valueAt } from "./names.ts";
import type { Leaf, Tree } from "./trees.ts";
import { type ValueSet, hasValue, mostValues, noValues, onlyValue, valuesIn } from "./values.ts";

/** So many values in a chapter whose own state is not told apart yet are a sign that it should be. */
const manyValues = 48;

/** Every value of a set, so much greater. */
function shifted({ names }: Exploration, variable: number, set: ValueSet, by: number): ValueSet {
  let out = noValues;
  for (const value of valuesIn(set))
    out |= onlyValue(valueAt(names, variable, String(Number(names.variables[variable]?.values[value]) + by)));
  return out;
}

/** Refuses a variable that takes too many values, once its chapter’s points are told apart by it. */
function mustEnd({ names, points, apart }: Exploration, from: number, variable: number): void {
  const { name = "", values = [] } = names.variables[variable] ?? {};
  const { chapter = "" } = points.all[from] ?? {};
  if (values.length > manyValues && !apart.has(chapter)) {
    apart.add(chapter);
    throw new Apart();
  }
  if (values.length > mostValues)
    throw new AtlasError(`${name} takes more than ${mostValues} values; the story cannot be explored while it is read`);
}

/**
 * Passes on what leaves one point through one leaf.
 *
 * @param fixed - the values that the reads above the leaf had
 * @param news - the variables of which more comes in than when the leaf was passed last
 */
function pass(exploration: Exploration, from: number, leaf: Leaf, fixed: ReadonlyMap<number, number>, news: ReadonlySet<number>): void {
  const { points, tracked, passed } = exploration;
  const next = points.all[leaf.to];
  // What comes into an end is read by nothing.
  if (next === undefined || next.kind === "ending" || next.kind === "fault") return;
  let written = passed.get(leaf);
  const again = written !== undefined;
  if (written === undefined) passed.set(leaf, (written = { writes: new Map(leaf.writes), adds: new Map(leaf.adds) } satisfies Written));
  const source = incomingAt(exploration, from);
  const target = incomingAt(exploration, leaf.to);
  let more = false;
  for (const variable of again ? news : tracked) {
    const set = written.writes.get(variable);
    const read = fixed.get(variable);
    if (again && (set !== undefined || read !== undefined)) continue;
    // What belongs to another chapter begins anew with it.
    const owner = ownerOf(exploration, variable);
    if (owner !== null && owner !== next.chapter) continue;
    let bits: ValueSet;
    if (set !== undefined) bits = onlyValue(set);
    else {
      bits = read === undefined ? (source.sets.get(variable) ?? noValues) : onlyValue(read);
      const by = written.adds.get(variable);
      if (by !== undefined) bits = shifted(exploration, variable, bits, by);
    }
    const before = target.sets.get(variable) ?? noValues;
    const after = before | bits;
    if (after === before) continue;
    target.sets.set(variable, after);
    target.grown.add(variable);
    more = true;
    mustEnd(exploration, from, variable);
  }
  if (more || next.trees.length === 0) enqueue(exploration, leaf.to);
}

/** Passes on what leaves a point through a tree. */
export function spread(exploration: Exploration, at: number, tree: Tree, fixed: Map<number, number>, news: ReadonlySet<number>): void {
  if (tree.kind === "leaf") return pass(exploration, at, tree, fixed, news);
  const set = valueSetAt(exploration, at, tree.variable);
  for (const [value, child] of tree.children) {
    if (!hasValue(set, value)) continue;
    fixed.set(tree.variable, value);
    spread(exploration, at, child, fixed, news);
  }
  fixed.delete(tree.variable);
}
