// Passes values on from point to point: what may come in at one, and is not written on the way, may come in at the next.
import { AtlasError } from "../error.ts";
import { Apart, type Exploration, type Written, enqueue, incomingAt, ownerOf, valueSetAt } from "./exploration.ts";
import { mostPoints } from "./points.ts";
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

/**
 * Refuses a variable that takes too many values, once its chapter’s points are told apart by it.
 *
 * @param set - the values that it may come in with at one point: elsewhere in the story it may have others
 */
function mustEnd({ names, points, apart }: Exploration, from: number, variable: number, set: ValueSet): void {
  const { name = "", values = [] } = names.variables[variable] ?? {};
  if (values.length <= manyValues) return;
  const { chapter = "" } = points.all[from] ?? {};
  if (!apart.has(chapter) && valuesIn(set).length > manyValues) {
    apart.add(chapter);
    throw new Apart();
  }
  if (values.length > mostValues)
    throw new AtlasError(`${name} takes more than ${mostValues} values; the story cannot be explored while it is read`);
}

/** What one variable leaves a point with through a leaf: all that came in, or what the leaf writes, adds, or was read on the way to it. */
function leaving(exploration: Exploration, from: number, variable: number, { writes, adds }: Written, read: number | undefined): ValueSet {
  const set = writes.get(variable);
  if (set !== undefined) return onlyValue(set);
  const bits = read === undefined ? valueSetAt(exploration, from, variable) : onlyValue(read);
  const by = adds.get(variable);
  return by === undefined ? bits : shifted(exploration, variable, bits, by);
}

/**
 * The variables that a leaf has to pass on when it is gone through for the first time: those of which no other leaf between the same points
 * has let through all that came in, and those that it touches itself.
 */
function firstThrough({ passed, tracked }: Exploration, from: number, leaf: Leaf, own: ReadonlySet<number>): Iterable<number> {
  const edge = from * mostPoints + leaf.to;
  const held = passed.held.get(edge);
  passed.held.set(edge, held === undefined ? own : new Set([...held].filter((variable) => own.has(variable))));
  return held === undefined ? tracked : new Set([...held, ...own]);
}

/**
 * Passes on what leaves one point through one leaf.
 *
 * @param fixed - the values that the reads above the leaf had
 * @param news - the variables of which more comes in than when the leaf was passed last
 */
function pass(exploration: Exploration, from: number, leaf: Leaf, fixed: ReadonlyMap<number, number>, news: ReadonlySet<number>): void {
  const { points, passed } = exploration;
  const next = points.all[leaf.to];
  // What comes into an end is read by nothing.
  if (next === undefined || next.kind === "ending" || next.kind === "fault") return;
  let written = passed.leaves.get(leaf);
  let through: Iterable<number> = news;
  const again = written !== undefined;
  if (written === undefined) {
    passed.leaves.set(leaf, (written = { writes: new Map(leaf.writes), adds: new Map(leaf.adds) } satisfies Written));
    through = firstThrough(exploration, from, leaf, new Set([...written.writes.keys(), ...written.adds.keys(), ...fixed.keys()]));
  }
  const target = incomingAt(exploration, leaf.to);
  let more = false;
  for (const variable of through) {
    const read = fixed.get(variable);
    if (again && (read !== undefined || written.writes.has(variable))) continue;
    // What belongs to another chapter begins anew with it.
    const owner = ownerOf(exploration, variable);
    if (owner !== null && owner !== next.chapter) continue;
    const bits = leaving(exploration, from, variable, written, read);
    const before = target.sets.get(variable) ?? noValues;
    const after = before | bits;
    if (after === before) continue;
    target.sets.set(variable, after);
    target.grown.add(variable);
    more = true;
    mustEnd(exploration, from, variable, after);
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
