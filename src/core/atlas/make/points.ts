// The control points of a story: every place in a chapter where a step may end, told apart by their path conditions where they must be.
import { AtlasError } from "../error.ts";
import type { PlainChoice } from "../tables.ts";
import type { Machine } from "./machine.ts";
import type { Standpoint } from "./place.ts";
import { type Names, plainValue, valueAt, variableAt } from "./names.ts";
import type { Chapter, Onward, Plan } from "./plan.ts";
import type { Leaf, Tree } from "./trees.ts";
import type { Run, RunEnd } from "./run.ts";

/** Values of a chapter’s own that are known at a point, where the points of that chapter are told apart by them. */
type Condition = ReadonlyMap<number, number>;

/** A place in a chapter, or an end. */
export interface Point {
  readonly chapter: string;
  readonly kind: "pause" | "ask" | "close" | "ending" | "fault";
  readonly choices: readonly PlainChoice[];
  /** The ending’s name, or the fault’s message and where it happened. */
  readonly label: string;
  /** One tree for each open answer (null for a locked one); one alone where no answer is asked for. */
  readonly trees: (Tree | null)[];
  readonly place: Standpoint | null;
  readonly onward: Onward | null;
  readonly condition: Condition;
}

/** Where a chapter begins, and the values that its own variables begin with. */
export interface Begin {
  readonly chapter: string;
  readonly point: number;
  readonly own: (readonly [variable: number, value: number])[];
}

/** The points that have been met so far, by number. */
export interface Points {
  readonly all: readonly Point[];
  readonly begins: readonly Begin[];
  /** The leaf that leads into a chapter: its own variables are then as they are declared. */
  intoChapter(id: string): Leaf;
  /** The point that a run from another comes to. */
  after(from: Point, run: Run): number;
  /** What follows a finished chapter, as if it were Ink: the variables it reads, and where it leads. */
  onwards(chapter: string, onward: Onward, valueOf: (variable: number) => number): { readonly reads: number[]; readonly leaf: Leaf };
}

/** More places than a story may have. */
export const mostPoints = 300_000;
const unconditional: Condition = new Map();
const nowhere = { choices: [], label: "", place: null, onward: null, condition: unconditional } as const;

/** Finds or makes points. */
interface Registry {
  readonly all: Point[];
  add(key: string, make: () => Omit<Point, "trees">): number;
  /** The point at a place; the key of a place is long, and a memo gives one object for it. */
  stand(chapter: string, kind: "pause" | "ask", place: Standpoint, condition: Condition): number;
}

function createRegistry(): Registry {
  const all: Point[] = [];
  const known = new Map<string, number>();
  /** Points without a condition, by their places. */
  const stood = new Map<Standpoint, number>();
  function add(key: string, make: () => Omit<Point, "trees">): number {
    const at = known.get(key);
    if (at !== undefined) return at;
    const number = all.length;
    known.set(key, number);
    if (number > mostPoints)
      throw new AtlasError(`the story has more than ${mostPoints} places; its chapters remember too much of their own`);
    all.push({ ...make(), trees: [] });
    return number;
  }
  return {
    all,
    add,
    stand(chapter, kind, place, condition) {
      const at = condition.size === 0 ? stood.get(place) : undefined;
      if (at !== undefined) return at;
      const { key, choices } = place;
      const made = { ...nowhere, chapter, kind, choices, place, condition };
      const number = add(`${chapter}\n${kind}\n${key}\n${keyOf(condition)}`, () => made);
      if (condition.size === 0) stood.set(place, number);
      return number;
    },
  };
}

const keyOf = (condition: Condition): string => [...condition].join(" ");

/** The condition after a run: what was written and counted is known, since what it hangs on is. */
function conditionAfter(names: Names, before: Condition, { writes, adds }: Run): Condition {
  if (before.size === 0) return unconditional;
  const next = new Map(before);
  for (const [variable, value] of writes) if (next.has(variable)) next.set(variable, value);
  for (const [variable, by] of adds) {
    const value = next.get(variable);
    if (value !== undefined) next.set(variable, valueAt(names, variable, String(Number(names.variables[variable]?.values[value]) + by)));
  }
  return next;
}

/**
 * No points yet.
 *
 * @param apart - the chapters whose points are told apart by their own variables and by the visit counts that are read
 * @param counts - the names of those counts
 * @param tracked - the variables whose values are followed; they become more
 */
export function createPoints(
  plan: Plan,
  names: Names,
  machines: ReadonlyMap<string, Machine>,
  apart: ReadonlySet<string>,
  counts: ReadonlySet<string>,
  tracked: ReadonlySet<number>,
): Points {
  const { all, add, stand } = createRegistry();
  const begins: Begin[] = [];
  const chapters = new Map<string, Chapter>(plan.chapters.map((chapter) => [chapter.id, chapter]));
  const world = new Set(plan.world);
  const worldNumbers = new Set(plan.world.map((name) => variableAt(names, name)));

  function firstCondition(id: string, machine: Machine): Condition {
    if (!apart.has(id)) return unconditional;
    const condition = new Map(machine.first.filter(([variable]) => !worldNumbers.has(variable)));
    for (const [variable, { name }] of names.variables.entries())
      if (name.startsWith(`${id}#`) && counts.has(name)) condition.set(variable, valueAt(names, variable, "0"));
    return condition;
  }
  function intoChapter(id: string): Leaf {
    const machine = machines.get(id);
    if (machine === undefined) throw new AtlasError(`the plan speaks of a chapter ${id} that it does not hold`);
    const condition = firstCondition(id, machine);
    const { opening } = machine;
    const to = stand(id, "pause", opening, condition);
    const own = machine.first.filter(([variable]) => !worldNumbers.has(variable));
    for (const variable of tracked)
      if (names.variables[variable]?.name.startsWith(`${id}#`) === true) own.push([variable, valueAt(names, variable, "0")]);
    begins.push({ chapter: id, point: to, own });
    return { kind: "leaf", to, writes: own, adds: [] };
  }
  const end = (chapter: string, kind: "ending" | "fault", label: string): number =>
    add(`${kind}\n${kind === "fault" ? `${chapter}\n` : ""}${label}`, () => ({ ...nowhere, chapter, kind, label }));

  function at(chapter: string, stop: RunEnd, condition: Condition): number {
    switch (stop.kind) {
      case "end": {
        const onward = chapters.get(chapter)?.onward ?? { kind: "ending", id: chapter };
        return add(`${chapter}\nclose\n${JSON.stringify(onward)}`, () => ({ ...nowhere, chapter, kind: "close", onward }));
      }
      case "fault":
        return end(chapter, "fault", `${stop.path}: ${stop.message}`);
      case "pause":
      case "ask": {
        const { kind, place } = stop;
        return stand(chapter, kind, place, condition);
      }
    }
  }

  function onwards(chapter: string, onward: Onward, valueOf: (variable: number) => number): { reads: number[]; leaf: Leaf } {
    switch (onward.kind) {
      case "chapter":
        return { reads: [], leaf: intoChapter(onward.id) };
      case "ending":
        return { reads: [], leaf: { kind: "leaf", to: end(chapter, "ending", onward.id), writes: [], adds: [] } };
      case "named":
      case "fork": {
        const variable = variableAt(names, world.has(onward.variable) ? onward.variable : `${chapter}/${onward.variable}`);
        const value = plainValue(names.variables[variable]?.values[valueOf(variable)] ?? '"^"');
        const next: Onward =
          onward.kind === "named" ? { kind: "ending", id: `${onward.prefix ?? ""}${value}` } : (onward.cases[value] ?? onward.otherwise);
        const rest = onwards(chapter, next, valueOf);
        return { reads: [variable, ...rest.reads.filter((read) => read !== variable)], leaf: rest.leaf };
      }
    }
  }

  return {
    all,
    begins,
    intoChapter,
    after: (from, run) => at(from.chapter, run.end, conditionAfter(names, from.condition, run)),
    onwards,
  };
}
