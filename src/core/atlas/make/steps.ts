// Makes the steps of a whole story: each point’s trees, and which values come in where, until nothing new comes anywhere.
import { openChoices } from "../../choice.ts";
import { Apart, type Distinctions, type Exploration, beginExploration, enqueue, enterAgain, incomingAt } from "./exploration.ts";
import { spread } from "./flow.ts";
import { grow } from "./grow.ts";
import { type Memo, createMemo } from "./memo.ts";
import type { Names } from "./names.ts";
import type { Plan } from "./plan.ts";
import type { Begin, Point } from "./points.ts";
import type { ValueSet } from "./values.ts";

/** Every point of a story with its trees, as inkjs gave them. */
export interface Steps {
  readonly names: Names;
  /** Point 0 is the opening of the first chapter. */
  readonly points: readonly Point[];
  /** For each point, the values that each variable may come in with: more than can really come together. */
  readonly valueSets: readonly ReadonlyMap<number, ValueSet>[];
  /** The value of each variable where the story begins. */
  readonly first: readonly (readonly [variable: number, value: number])[];
  /** Where each chapter that is come to begins. */
  readonly begins: readonly Begin[];
  /** How often inkjs was run. */
  readonly runs: number;
}

/** Looks at a point: makes what its trees lack, and passes on what newly comes in. */
function visit(exploration: Exploration, at: number): void {
  const point = exploration.points.all[at];
  if (point === undefined) return;
  const entry = incomingAt(exploration, at);
  entry.queued = false;
  const news = entry.grown;
  entry.grown = new Set();
  if (point.kind === "ending" || point.kind === "fault") return;
  if (point.kind === "ask") for (const index of point.choices.keys()) point.trees[index] ??= null;
  for (const option of point.kind === "ask" ? openChoices(point.choices) : [0]) {
    grow(exploration, at, option);
    if (exploration.missed !== null) {
      enterAgain(exploration, exploration.missed);
      exploration.missed = null;
      enqueue(exploration, at);
      return;
    }
    const tree = point.trees[option];
    if (tree !== null && tree !== undefined) spread(exploration, at, tree, new Map(), news);
  }
}

function attempt(plan: Plan, memo: Memo, distinctions: Distinctions, onProgress: Exploration["onProgress"]): Steps {
  const exploration = beginExploration(plan, memo, distinctions, onProgress);
  const { names, points, queue, first } = exploration;
  for (const at of queue) visit(exploration, at);
  return {
    names,
    points: points.all,
    valueSets: points.all.map((_, at) => incomingAt(exploration, at).sets),
    first: [...first],
    begins: points.begins,
    runs: exploration.runs,
  };
}

/**
 * Makes the steps of a whole story. Asks for nothing from outside: the same plan gives the same steps.
 *
 * Values are first taken one variable at a time, without asking which come together. In a chapter that goes round, that may never end:
 * its own variables and visit counts then become part of its points.
 *
 * @param onProgress - called about every thousand runs; it may throw to stop
 * @param memo - results of an earlier exploration, to be used again
 */
export function makeSteps(plan: Plan, onProgress: Exploration["onProgress"] = () => undefined, memo: Memo = createMemo()): Steps {
  const distinctions: Distinctions = { apart: new Set(), counts: new Set() };
  for (;;) {
    try {
      return attempt(plan, memo, distinctions, onProgress);
    } catch (error) {
      if (!(error instanceof Apart)) throw error;
    }
  }
}
