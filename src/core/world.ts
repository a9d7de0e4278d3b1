// The typed, read-only view of everything that outlives a file.
import type { Gauge, Memories, Over, Standings } from "../generated/story.ts";

/** The state of the world between two choices. Immutable; the Ink functions of `story/world.ink` are the only thing that makes a new one. */
export interface World {
  /** Gauges, whole numbers from 0 to 4. */
  readonly gauges: Readonly<Record<Gauge, number>>;
  /** Standings: the few lasting facts that later rules read. */
  readonly standings: Readonly<Standings>;
  /** The recorded answer to each hinge, or null while it has not been asked. */
  readonly memories: Readonly<Memories>;
  /** Set when the run was decided before 1930, else null. */
  readonly over: Over | null;
}

/** Every value of a world by the name of its variable, as the tables of the atlas write it: `3`, `walkout`; `none` where nothing is decided. */
export function valuesOf({ gauges, standings, memories, over }: World): Record<string, string> {
  const values = { ...gauges, ...standings, ...memories, over };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? "none")]));
}
