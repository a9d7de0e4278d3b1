// Makes a story’s tables: its steps, reduced, laid out flat and numbered anew without what is gone.
import type { ControlPoint, Opening, Tables } from "../tables.ts";
import type { Memo } from "./memo.ts";
import { plainValue } from "./names.ts";
import type { Plan } from "./plan.ts";
import { type Node, type Reduced, type Sought, reduce } from "./reduce.ts";
import { type Steps, makeSteps } from "./steps.ts";
import { type ValueSet, hasValue, noValues } from "./values.ts";

/** New numbers, in the order in which they are asked for. */
interface Numbering {
  /** The old numbers, by new ones. */
  readonly order: readonly number[];
  numberOf(old: number): number;
  /** The number, where there is one already. */
  known(old: number): number | undefined;
}

function createNumbering(): Numbering {
  const order: number[] = [];
  const numbers = new Map<number, number>();
  return {
    order,
    known: (old) => numbers.get(old),
    numberOf(old) {
      let number = numbers.get(old);
      if (number === undefined) {
        numbers.set(old, (number = order.length));
        order.push(old);
      }
      return number;
    },
  };
}

/** The trees, flat; the format is that of `Tables.code`. */
interface Layout {
  readonly code: number[];
  readonly points: Numbering;
  readonly variables: Numbering;
  /** Where each node lies that is there already. */
  readonly placed: Map<number, number>;
}

/** Lays a node out, with all below it. */
function emit(layout: Layout, nodes: readonly Node[], node: number): number {
  const { code, points, variables, placed } = layout;
  const known = placed.get(node);
  if (known !== undefined) return known;
  const entry = nodes[node];
  if (entry === undefined) throw new RangeError(`no node ${node}`);
  if (entry.kind === "leaf") {
    const at = code.length;
    placed.set(node, at);
    code.push(-1, points.numberOf(entry.to), entry.writes.length);
    for (const [variable, value] of entry.writes) code.push(variables.numberOf(variable), value);
    return at;
  }
  const children = entry.children.map(([value, child]) => [value, emit(layout, nodes, child)] as const);
  const size = Math.max(...children.map(([value]) => value)) + 1;
  const at = code.length;
  placed.set(node, at);
  code.push(variables.numberOf(entry.variable), size, ...Array.from({ length: size }, () => -1));
  for (const [value, child] of children) code[at + 2 + value] = child;
  return at;
}

/** By value, the one that stands for it; empty where each stands for itself. */
const standing = (values: readonly number[]): readonly number[] => (values.every((one, value) => one === value) ? [] : values);

/** Lays out every point that some history comes to. */
function layOut(steps: Steps, { shapes, nodes, same, alike }: Reduced): { layout: Layout; points: ControlPoint[] } {
  const layout: Layout = { code: [], points: createNumbering(), variables: createNumbering(), placed: new Map() };
  const points: ControlPoint[] = [];
  layout.points.numberOf(same[0] ?? 0);
  for (const old of layout.points.order) {
    const point = steps.points[old];
    const shape = shapes[old];
    if (point === undefined || shape === undefined) continue;
    const trees = shape.trees.map((tree) => (tree === null ? -1 : emit(layout, nodes, tree)));
    const live = [...shape.live]
      .map((variable) => ({
        number: layout.variables.numberOf(variable),
        stands: point.kind === "ask" ? standing(alike[old]?.get(variable) ?? []) : [],
      }))
      .sort((a, b) => a.number - b.number);
    points.push({
      chapter: point.chapter,
      kind: point.kind === "close" ? "pause" : point.kind,
      choices: point.choices,
      label: point.label,
      trees,
      live: live.map(({ number }) => number),
      alike: live.map(({ stands }) => stands),
    });
  }
  return { layout, points };
}

/** The values of a set, by their text, each with its number. */
const textsIn = (values: readonly string[], set: ValueSet): [text: string, value: number][] =>
  values.flatMap((text, value): [string, number][] => (hasValue(set, value) ? [[plainValue(text), value]] : []));

/** What a variable of the world may be at some points together. */
function worldAt({ names, valueSets }: Steps, name: string, points: readonly number[]): [text: string, value: number][] {
  const variable = names.places.get(name) ?? -1;
  const set = points.reduce((all, point) => all | (valueSets[point]?.get(variable) ?? noValues), noValues);
  return textsIn(names.variables[variable]?.values ?? [], set);
}

function closingValues(steps: Steps, world: readonly string[]): Record<string, string[]> {
  const closes = steps.points.flatMap(({ kind }, point) => (kind === "close" ? [point] : []));
  return Object.fromEntries(
    world.map((name) => [
      name,
      worldAt(steps, name, closes)
        .map(([text]) => text)
        .sort(),
    ]),
  );
}

/** Where the chapters open that some history comes to. */
function openingsOf(steps: Steps, world: readonly string[], { same }: Reduced, { points, variables }: Layout): Record<string, Opening> {
  const entries = steps.begins.flatMap(({ chapter, point, own }): [string, Opening][] => {
    const number = points.known(same[point] ?? point);
    if (number === undefined) return [];
    const values = world.map((name) => [name, Object.fromEntries(worldAt(steps, name, [point]))] as const);
    const opening: Opening = {
      point: number,
      own: own.flatMap(([variable, value]) => {
        const known = variables.known(variable);
        return known === undefined ? [] : [[known, value] as const];
      }),
      world: Object.fromEntries(values.filter(([, all]) => Object.keys(all).length > 0)),
    };
    return [[chapter, opening]];
  });
  return Object.fromEntries(entries);
}

/**
 * A story’s tables from its steps.
 *
 * @param sought - where only some ends are asked for: what comes to none of them is left out, and the tables have far fewer states
 */
export function tablesFrom(plan: Plan, steps: Steps, sought?: Sought): Tables {
  const reduced = reduce(steps, sought);
  const { layout, points } = layOut(steps, reduced);
  const { order: variables } = layout.variables;
  const firsts = new Map(steps.first);
  return {
    fingerprint: plan.fingerprint,
    variables: variables.map((variable) => {
      const { name = "", values = [] } = steps.names.variables[variable] ?? {};
      return { name, values: values.map(plainValue) };
    }),
    points,
    start: 0,
    first: variables.map((variable) => firsts.get(variable) ?? 0),
    openings: openingsOf(steps, plan.world, reduced, layout),
    code: Int32Array.from(layout.code),
    judgements: plan.judgements ?? {},
    closing: closingValues(steps, plan.world),
    runs: steps.runs,
  };
}

/**
 * Makes a story’s tables: runs inkjs for every combination that a step reads, and reduces what it tells.
 *
 * Cost: one inkjs run of 20 to 200 µs for each combination; the rest is small.
 *
 * @param memo - results of an earlier exploration: chapters that are the same are not run again
 * @throws AtlasError where the story cannot be explored at all, with the reason
 */
export const makeTables = (plan: Plan, onProgress?: (runs: number, points: number) => void, memo?: Memo): Tables =>
  tablesFrom(plan, makeSteps(plan, onProgress, memo));
