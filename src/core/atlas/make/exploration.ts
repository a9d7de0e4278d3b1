// What one exploration of a story knows so far: its points, which values come in at each, and which are still to be looked at.
import { AtlasError } from "../error.ts";
import type { Machine } from "./machine.ts";
import type { Memo } from "./memo.ts";
import { type Names, valueAt, variableAt } from "./names.ts";
import type { Plan } from "./plan.ts";
import { type Points, createPoints } from "./points.ts";
import type { Leaf } from "./trees.ts";
import { type ValueSet, noValues, onlyValue } from "./values.ts";

/** What comes in at one point. */
interface Incoming {
  /** For each variable that something reads: the values it may come in with. */
  readonly sets: Map<number, ValueSet>;
  /** Variables of which it may come in with more since its leaves were passed on last. */
  grown: Set<number>;
  queued: boolean;
}

/** A chapter in which values that hang together must be told apart, or a count in such a chapter that is read after all. */
export class Apart extends Error {
  override readonly name = "Apart";
}

/** What must be known from one attempt to the next. Both only grow. */
export interface Distinctions {
  /** Chapters whose points are told apart by their own variables. */
  readonly apart: Set<string>;
  /** Visit counts that something reads, by name. */
  readonly counts: Set<string>;
}

/** What a leaf writes, by variable. */
export interface Written {
  readonly writes: ReadonlyMap<number, number>;
  readonly adds: ReadonlyMap<number, number>;
}

/** What has been passed on so far. */
interface Passed {
  /** Leaves that have passed on what they write and read: from then on only what newly comes in goes through them. */
  readonly leaves: Map<Leaf, Written>;
  /** From one point to another, by both in one number: the variables of which no leaf has let through all that came in. */
  readonly held: Map<number, ReadonlySet<number>>;
}

const nothingPassed = (): Passed => ({ leaves: new Map(), held: new Map() });

/** One attempt to explore a story. It is changed in place by flow.ts, grow.ts and steps.ts, and lives no longer than they do. */
export interface Exploration extends Distinctions {
  readonly plan: Plan;
  readonly names: Names;
  readonly machines: ReadonlyMap<string, Machine>;
  readonly points: Points;
  readonly incoming: Incoming[];
  readonly queue: number[];
  /** The variables whose values are followed. */
  readonly tracked: Set<number>;
  /** The chapter of each variable, where it has been asked for; null for one of the world’s. */
  readonly owners: (string | null | undefined)[];
  /** The value of each variable where the story begins. */
  readonly first: Map<number, number>;
  readonly start: number;
  passed: Passed;
  /** The chapter of a visit count that something reads after all: how it comes in must be followed from the chapter’s beginning. */
  missed: string | null;
  /** How often a step was run. */
  runs: number;
  readonly onProgress: (runs: number, points: number) => void;
}

/** Nothing known but where the story begins. */
export function beginExploration(
  plan: Plan,
  memo: Memo,
  { apart, counts }: Distinctions,
  onProgress: Exploration["onProgress"],
): Exploration {
  const { names } = memo;
  const machines = new Map<string, Machine>();
  for (const chapter of plan.chapters) machines.set(chapter.id, memo.machine(chapter, plan));
  for (const name of counts) valueAt(names, variableAt(names, name), "0");
  const tracked = new Set<number>();
  const points = createPoints(plan, names, machines, apart, counts, tracked);
  const first = new Map<number, number>();
  for (const machine of machines.values())
    for (const [variable, value] of machine.first) if (!first.has(variable)) first.set(variable, value);
  const [opening] = plan.chapters;
  if (opening === undefined) throw new AtlasError("the plan holds no chapters");
  const { to: start } = points.intoChapter(opening.id);
  // A memo may know other chapters than those of this plan, whose variables nothing here can read.
  const isOurs = ({ name }: { readonly name: string }): boolean => {
    const end = name.search(/[/#]/);
    return end < 0 || machines.has(name.slice(0, end));
  };
  for (const [variable, one] of names.variables.entries()) if (isOurs(one)) tracked.add(variable);
  const exploration: Exploration = {
    plan,
    names,
    machines,
    points,
    apart,
    counts,
    incoming: [],
    queue: [],
    tracked,
    owners: [],
    first,
    start,
    passed: nothingPassed(),
    missed: null,
    runs: 0,
    onProgress,
  };
  enterStory(exploration);
  return exploration;
}

/** What comes in at a point. */
export const incomingAt = ({ incoming }: Exploration, point: number): Incoming =>
  (incoming[point] ??= { sets: new Map(), grown: new Set(), queued: false });

/** The values that a variable may come in with at a point. */
export const valueSetAt = ({ incoming }: Exploration, point: number, variable: number): ValueSet =>
  incoming[point]?.sets.get(variable) ?? noValues;

/** A point is to be looked at, once. */
export function enqueue(exploration: Exploration, point: number): void {
  const entry = incomingAt(exploration, point);
  if (entry.queued) return;
  entry.queued = true;
  exploration.queue.push(point);
}

/** The chapter that a variable belongs to; null for one of the world’s, which outlives all chapters. */
export function ownerOf({ owners, names, plan }: Exploration, variable: number): string | null {
  let owner = owners[variable];
  if (owner === undefined) {
    const { name = "" } = names.variables[variable] ?? {};
    owner = plan.chapters.find(({ id }) => name.startsWith(`${id}/`) || name.startsWith(`${id}#`))?.id ?? null;
    owners[variable] = owner;
  }
  return owner;
}

/** Lets the first values in at the story’s beginning. Visit counts are met one by one; each is nought when its chapter begins. */
function enterStory(exploration: Exploration): void {
  const { names, points, tracked, first, start } = exploration;
  const nought = (variable: number): number => valueAt(names, variable, "0");
  const isCount = (variable: number): boolean => names.variables[variable]?.name.includes("#") === true;
  for (const { chapter, own } of points.begins)
    for (const variable of tracked)
      if (names.variables[variable]?.name.startsWith(`${chapter}#`) === true && !own.some(([known]) => known === variable))
        own.push([variable, nought(variable)]);
  const { sets } = incomingAt(exploration, start);
  for (const variable of tracked) {
    const value = first.get(variable) ?? (isCount(variable) ? nought(variable) : 0);
    sets.set(variable, (sets.get(variable) ?? noValues) | onlyValue(value));
  }
  enqueue(exploration, start);
}

/** Forgets what may come into a chapter’s points and lets it flow in again. The trees stay. */
export function enterAgain(exploration: Exploration, chapter: string): void {
  exploration.passed = nothingPassed();
  for (const [at, point] of exploration.points.all.entries()) {
    if (point.chapter === chapter && point.kind !== "ending" && point.kind !== "fault" && point.kind !== "close")
      incomingAt(exploration, at).sets.clear();
    if (point.kind === "close") enqueue(exploration, at);
  }
  enterStory(exploration);
}
