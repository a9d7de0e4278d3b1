// What a finished reading looks back on: the causes of its ending, and the doors that shut along it and along what happened.
import type { Odds } from "../odds.ts";
import { type Door, type Why, causesOf, doorsAlong } from "./causes.ts";
import type { Histories } from "./histories.ts";
import type { Trace } from "./trace.ts";
import type { Work } from "./work.ts";

/** What can be said of a reading once it is over. */
export interface Retrospect {
  /** Heaviest first. */
  readonly causes: readonly Why[];
  /** The hinges of the reading, in the order that they were decided in, and the endings that closed at each. */
  readonly doors: readonly Door[];
  /** The same for what happened, from the story’s beginning, wherever the reading began. */
  readonly happened: readonly Door[];
}

/**
 * Looks back. O(length² × options).
 *
 * @param histories - from where the reading begins
 * @param story - from the story’s beginning
 */
export function* retrospectOf(histories: Histories, reading: Trace, story: Histories, odds: Odds): Work<Retrospect> {
  return {
    causes: yield* causesOf(histories, reading, odds),
    doors: yield* doorsAlong(histories, reading),
    happened: yield* doorsAlong(story, story.record),
  };
}
