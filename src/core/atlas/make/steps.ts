// Runs inkjs once for each combination of values that a step really reads, and keeps every result as a tree of decisions.
import { openOffers } from "../../offer.ts";
import { AtlasError } from "../error.ts";
import type { Offer } from "../tables.ts";
import type { Machine, Place, Run, Stop } from "./machine.ts";
import { type Names, plainValue, valueAt, variableAt } from "./names.ts";
import type { Onward, Plan } from "./plan.ts";
import { type Memo, createMemo } from "./memo.ts";

/** What one combination of values leads to. */
export interface Leaf {
  readonly kind: "leaf";
  /** The next point. */
  readonly to: number;
  readonly writes: readonly (readonly [variable: number, value: number])[];
  readonly adds: readonly (readonly [variable: number, by: number])[];
}

/** A read, and what follows for each value of it that can come in. */
export interface Branch {
  readonly kind: "branch";
  readonly variable: number;
  /** By the number of the value. */
  readonly children: Map<number, Tree>;
}
export type Tree = Leaf | Branch;

/** A place in a chapter, or an end. */
export interface Point {
  readonly chapter: string;
  readonly kind: "pause" | "ask" | "close" | "ending" | "fault";
  readonly offers: readonly Offer[];
  /** The ending’s name, or the fault’s message and where it happened. */
  readonly label: string;
  /** One tree for each open answer (null for a locked one); one alone where no answer is asked for. */
  readonly trees: (Tree | null)[];
  readonly place: Place | null;
  readonly onward: Onward | null;
  /** Values of the chapter’s own that are part of the point, where they are told apart. */
  readonly condition: ReadonlyMap<number, number>;
}

/** Every point of a story with its trees, as inkjs gave them. */
export interface Steps {
  readonly names: Names;
  readonly points: readonly Point[];
  /** For each point, the values that each variable may come in with, as a set of bits: more than can really come together. */
  readonly may: readonly ReadonlyMap<number, bigint>[];
  /** Always point 0: the opening of the first chapter. */
  readonly first: readonly (readonly [variable: number, value: number])[];
  /** Where each chapter that is come to begins, and the values that its own variables begin with. */
  readonly openings: ReadonlyMap<string, { readonly point: number; readonly own: readonly (readonly [variable: number, value: number])[] }>;
  /** How often inkjs was run. */
  readonly runs: number;
}

/** More values than one variable may take: counting further would not end. */
const mostValues = 400;
/** So many values in a chapter whose own state is not told apart yet are a sign that it should be. */
const manyValues = 48;
const mostPoints = 300_000;
/** More combinations than one step may read. */
const mostRuns = 200_000;

/** A chapter in which values that hang together must be told apart, or a count in such a chapter that is read after all. */
class Apart extends Error {
  override readonly name = "Apart";
}
const unconditional: ReadonlyMap<number, number> = new Map();

interface Work {
  /** For each variable that something reads: the values it may come in with, as a set of bits. */
  readonly may: Map<number, bigint>;
  /** Variables of which it may come in with more since its leaves were passed on last. */
  grown: Set<number>;
  queued: boolean;
}

/**
 * Makes the steps of a whole story. Asks for nothing from outside: the same plan gives the same steps.
 *
 * Values are first taken one variable at a time, without asking which come together. In a chapter that goes round, that may never end:
 * its own variables and visit counts then become part of its places.
 *
 * @param onProgress - called about every thousand runs; it may throw to stop
 * @param memo - results of an earlier exploration, to be used again
 */
export function makeSteps(plan: Plan, onProgress: (runs: number, points: number) => void = () => undefined, memo?: Memo): Steps {
  const apart = new Set<string>();
  const counts = new Set<string>();
  for (;;) {
    try {
      return attempt(plan, apart, counts, onProgress, memo ?? createMemo());
    } catch (error) {
      if (!(error instanceof Apart)) throw error;
    }
  }
}

function attempt(
  plan: Plan,
  apart: Set<string>,
  counts: Set<string>,
  onProgress: (runs: number, points: number) => void,
  memo: Memo,
): Steps {
  const { names } = memo;
  const world = new Set(plan.world);
  const machines = new Map<string, Machine>();
  for (const chapter of plan.chapters) machines.set(chapter.id, memo.machine(chapter, plan));
  for (const name of counts) valueAt(names, variableAt(names, name), "0");
  const chapters = new Map(plan.chapters.map((chapter) => [chapter.id, chapter]));
  const worldNumbers = new Set(plan.world.map((name) => variableAt(names, name)));
  const points: Point[] = [];
  const work: Work[] = [];
  const known = new Map<string, number>();
  const queue: number[] = [];
  const tracked = new Set<number>();
  const openings: { id: string; point: number; writes: (readonly [number, number])[] }[] = [];
  let runs = 0;

  function add(key: string, make: () => Omit<Point, "trees">): number {
    const at = known.get(key);
    if (at !== undefined) return at;
    const place = points.length;
    known.set(key, place);
    if (place > mostPoints)
      throw new AtlasError(`the story has more than ${mostPoints} places; its chapters remember too much of their own`);
    points.push({ ...make(), trees: [] });
    work.push({ may: new Map(), grown: new Set(), queued: false });
    return place;
  }
  const enqueue = (point: number): void => {
    const entry = work[point];
    if (entry === undefined || entry.queued) return;
    entry.queued = true;
    queue.push(point);
  };
  const conditionKey = (condition: ReadonlyMap<number, number>): string => [...condition].join(" ");
  const firstCondition = (id: string, machine: Machine): Map<number, number> => {
    const condition = new Map(machine.first.filter(([variable]) => !worldNumbers.has(variable)));
    for (const [variable, { name }] of names.variables.entries())
      if (name.startsWith(`${id}#`) && counts.has(name)) condition.set(variable, valueAt(names, variable, "0"));
    return condition;
  };
  /** The condition after a run: what was written and counted is known, since what it hangs on is. */
  function conditionAfter({ condition }: Point, { writes, adds }: Run): ReadonlyMap<number, number> {
    if (condition.size === 0) return unconditional;
    const next = new Map(condition);
    for (const [variable, value] of writes) if (next.has(variable)) next.set(variable, value);
    for (const [variable, by] of adds) {
      const before = next.get(variable);
      if (before !== undefined)
        next.set(variable, valueAt(names, variable, String(Number(names.variables[variable]?.values[before]) + by)));
    }
    return next;
  }
  const open = (id: string): number => {
    const machine = machines.get(id);
    if (machine === undefined) throw new AtlasError(`the plan speaks of a chapter ${id} that it does not hold`);
    const condition = apart.has(id) ? firstCondition(id, machine) : unconditional;
    return add(`${id}\npause\n${machine.opening.key}\n${conditionKey(condition)}`, () => ({
      chapter: id,
      kind: "pause",
      offers: [],
      label: "",
      place: machine.opening,
      onward: null,
      condition,
    }));
  };
  const end = (chapter: string, kind: "ending" | "fault", label: string): number =>
    add(`${kind}\n${kind === "fault" ? `${chapter}\n` : ""}${label}`, () => ({
      chapter,
      kind,
      label,
      offers: [],
      place: null,
      onward: null,
      condition: unconditional,
    }));
  const close = (chapter: string, onward: Onward): number =>
    add(`${chapter}\nclose\n${JSON.stringify(onward)}`, () => ({
      chapter,
      kind: "close",
      offers: [],
      label: "",
      place: null,
      onward,
      condition: unconditional,
    }));

  function pointOf(chapter: string, stop: Stop, condition: ReadonlyMap<number, number>): number {
    switch (stop.kind) {
      case "end":
        return close(chapter, chapters.get(chapter)?.onward ?? { kind: "ending", id: chapter });
      case "fault":
        return end(chapter, "fault", `${stop.path}: ${stop.message}`);
      case "pause":
      case "ask":
        return add(`${chapter}\n${stop.kind}\n${stop.place.key}\n${conditionKey(condition)}`, () => ({
          chapter,
          kind: stop.kind,
          offers: stop.place.offers,
          label: "",
          place: stop.place,
          onward: null,
          condition,
        }));
    }
  }

  /** A chapter begins: its own variables and visit counts are as they are declared. */
  function openingLeaf(id: string): Leaf {
    const machine = machines.get(id);
    const to = open(id);
    const writes = [...(machine?.first ?? [])].filter(([variable]) => !worldNumbers.has(variable));
    openings.push({ id, point: to, writes });
    return { kind: "leaf", to, writes, adds: [] };
  }

  /** Visit counts are met one by one; each is nought when its chapter begins. */
  function resetCounts(): void {
    for (const { id, writes } of openings)
      for (const variable of tracked)
        if (names.variables[variable]?.name.startsWith(`${id}#`) === true && !writes.some(([known]) => known === variable))
          writes.push([variable, valueAt(names, variable, "0")]);
  }

  /** The step between two chapters, run as if it were Ink. */
  function runOnward(chapter: string, onward: Onward, valueOf: (variable: number) => number): { reads: number[]; leaf: Leaf } {
    switch (onward.kind) {
      case "chapter":
        return { reads: [], leaf: openingLeaf(onward.id) };
      case "ending":
        return { reads: [], leaf: { kind: "leaf", to: end(chapter, "ending", onward.id), writes: [], adds: [] } };
      case "named":
      case "fork": {
        const variable = variableAt(names, world.has(onward.variable) ? onward.variable : `${chapter}/${onward.variable}`);
        const value = plainValue(names.variables[variable]?.values[valueOf(variable)] ?? '"^"');
        const next: Onward =
          onward.kind === "named" ? { kind: "ending", id: `${onward.prefix ?? ""}${value}` } : (onward.cases[value] ?? onward.otherwise);
        const rest = runOnward(chapter, next, valueOf);
        return { reads: [variable, ...rest.reads.filter((read) => read !== variable)], leaf: rest.leaf };
      }
    }
  }

  function runAt(point: Point, option: number, valueOf: (variable: number) => number): { reads: readonly number[]; leaf: Leaf } {
    runs++;
    if (runs % 1000 === 0) onProgress(runs, points.length);
    if (point.onward !== null) {
      runs--;
      return runOnward(point.chapter, point.onward, valueOf);
    }
    const machine = machines.get(point.chapter);
    if (machine === undefined || point.place === null) throw new AtlasError(`nothing to run in ${point.chapter}`);
    const run = machine.run(point.place, option, valueOf);
    const { reads, writes, adds, stop } = run;
    // Writing what was there already is no writing.
    const changed = writes.filter(([variable, value]) => !(reads.includes(variable) && valueOf(variable) === value));
    return { reads, leaf: { kind: "leaf", to: pointOf(point.chapter, stop, conditionAfter(point, run)), writes: changed, adds } };
  }

  const firstBit = (bits: bigint): number => {
    let value = 0;
    for (let rest = bits; (rest & 1n) === 0n; rest >>= 1n) value++;
    return value;
  };
  const valueSetOf = (point: number, variable: number): bigint => work[point]?.may.get(variable) ?? 0n;
  const fallback = new Map<number, number>();
  for (const machine of machines.values())
    for (const [variable, value] of machine.first) if (!fallback.has(variable)) fallback.set(variable, value);

  /** Makes what is missing of one answer’s tree, for every value that may come in. */
  function grow(at: number, option: number): void {
    const point = points[at];
    if (point === undefined) return;
    const from = runs;
    const fixed = new Map<number, number>();
    const value = (variable: number): number => {
      const given = fixed.get(variable);
      if (given !== undefined) return given;
      const may = valueSetOf(at, variable);
      return may === 0n ? (fallback.get(variable) ?? 0) : firstBit(may);
    };
    const build = (reads: readonly number[], depth: number, leaf: Leaf): Tree => {
      const variable = reads[depth];
      if (variable === undefined) return leaf;
      notice(variable);
      return { kind: "branch", variable, children: new Map([[value(variable), build(reads, depth + 1, leaf)]]) };
    };
    const fresh = (skip: number): Tree => {
      const { reads, leaf } = runAt(point, option, value);
      if (runs - from > mostRuns)
        throw new AtlasError(`a step of ${point.chapter} reads too much of the world: more than ${mostRuns} combinations`);
      return build(reads, skip, leaf);
    };
    const fill = (tree: Tree, depth: number): void => {
      if (tree.kind === "leaf") return;
      const may = valueSetOf(at, tree.variable);
      let number = 0;
      for (let rest = may; rest !== 0n; rest >>= 1n, number++) {
        if ((rest & 1n) === 0n) continue;
        fixed.set(tree.variable, number);
        let child = tree.children.get(number);
        if (child === undefined) tree.children.set(number, (child = fresh(depth + 1)));
        fill(child, depth + 1);
      }
      fixed.delete(tree.variable);
    };
    const root = (point.trees[option] ??= fresh(0));
    fill(root, 0);
  }

  /** The chapter of a visit count that something reads after all: how it comes in must be followed from the chapter’s beginning. */
  let missed: string | null = null;
  function notice(variable: number): void {
    if (tracked.has(variable)) return;
    tracked.add(variable);
    const { name = "" } = names.variables[variable] ?? {};
    counts.add(name);
    missed = name.slice(0, Math.max(0, name.indexOf("#")));
    if (apart.has(missed)) throw new Apart();
  }

  function shift(variable: number, bits: bigint, by: number): bigint {
    let out = 0n;
    let number = 0;
    for (let rest = bits; rest !== 0n; rest >>= 1n, number++)
      if ((rest & 1n) === 1n) out |= 1n << BigInt(valueAt(names, variable, String(Number(names.variables[variable]?.values[number]) + by)));
    return out;
  }

  /** Leaves that have passed on what they write and read: from then on only what newly comes in goes through them. */
  let passed = new WeakSet<Leaf>();
  function pass(from: number, leaf: Leaf, fixed: ReadonlyMap<number, number>, news: ReadonlySet<number>): void {
    const source = work[from];
    const target = work[leaf.to];
    if (source === undefined || target === undefined) return;
    const wanted = passed.has(leaf) ? news : tracked;
    passed.add(leaf);
    const written = new Map(leaf.writes);
    const grown = new Map(leaf.adds);
    let more = false;
    for (const variable of wanted) {
      const set = written.get(variable);
      const read = fixed.get(variable);
      const by = grown.get(variable);
      if (wanted === news && (set !== undefined || read !== undefined)) continue;
      let bits: bigint;
      if (set !== undefined) bits = 1n << BigInt(set);
      else {
        bits = read === undefined ? (source.may.get(variable) ?? 0n) : 1n << BigInt(read);
        if (by !== undefined) bits = shift(variable, bits, by);
      }
      const before = target.may.get(variable) ?? 0n;
      if ((before | bits) === before) continue;
      target.may.set(variable, before | bits);
      target.grown.add(variable);
      more = true;
      const { name = "", values = [] } = names.variables[variable] ?? {};
      const { chapter = "" } = points[from] ?? {};
      if (values.length > manyValues && !apart.has(chapter)) {
        apart.add(chapter);
        throw new Apart();
      }
      if (values.length > mostValues)
        throw new AtlasError(`${name} takes more than ${mostValues} values; the story cannot be explored while it is read`);
    }
    if (more || (points[leaf.to]?.trees.length ?? 0) === 0) enqueue(leaf.to);
  }

  function spread(at: number, tree: Tree, fixed: Map<number, number>, news: ReadonlySet<number>): void {
    if (tree.kind === "leaf") return pass(at, tree, fixed, news);
    const may = valueSetOf(at, tree.variable);
    for (const [value, child] of tree.children) {
      if (((may >> BigInt(value)) & 1n) === 0n) continue;
      fixed.set(tree.variable, value);
      spread(at, child, fixed, news);
    }
    fixed.delete(tree.variable);
  }

  const first = plan.chapters[0];
  if (first === undefined) throw new AtlasError("the plan holds no chapters");
  const { to: start } = openingLeaf(first.id);
  const begin = (): void => {
    const entry = work[start];
    if (entry === undefined) return;
    resetCounts();
    for (const variable of tracked) {
      const name = names.variables[variable]?.name ?? "";
      const value = fallback.get(variable) ?? (name.includes("#") ? valueAt(names, variable, "0") : 0);
      entry.may.set(variable, (entry.may.get(variable) ?? 0n) | (1n << BigInt(value)));
    }
  };
  /** Forgets what may come into a chapter’s points and lets it flow in again. The trees stay. */
  function startOver(chapter: string): void {
    passed = new WeakSet();
    for (const [at, point] of points.entries()) {
      if (point.chapter === chapter && point.kind !== "ending" && point.kind !== "fault" && point.kind !== "close") work[at]?.may.clear();
      if (point.kind === "close") enqueue(at);
    }
    begin();
    enqueue(start);
  }
  for (const [variable] of names.variables.entries()) tracked.add(variable);
  begin();
  enqueue(start);
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const point = points[at];
    const entry = work[at];
    if (point === undefined || entry === undefined) continue;
    entry.queued = false;
    const news = entry.grown;
    entry.grown = new Set();
    if (point.kind === "ending" || point.kind === "fault") continue;
    if (point.kind === "ask") for (const index of point.offers.keys()) point.trees[index] ??= null;
    for (const option of point.kind === "ask" ? openOffers(point.offers) : [0]) {
      grow(at, option);
      if (missed !== null) {
        startOver(missed);
        missed = null;
        enqueue(at);
        break;
      }
      const tree = point.trees[option];
      if (tree !== null && tree !== undefined) spread(at, tree, new Map(), news);
    }
  }
  return {
    names,
    points,
    may: work.map(({ may }) => may),
    first: [...fallback],
    openings: new Map(openings.map(({ id, point, writes }) => [id, { point, own: writes }])),
    runs,
  };
}
