// Holds two schools of history to equal weight: what the councils lost by ruin, and what they lost by terror.
import { compileStory } from "../compile.ts";
import { StoryError, worldFile } from "../read.ts";
import { differenceOf, sharesOf } from "./balance.ts";

/** A rule that is taken out of the world, to see what it decides. */
export interface Coupling {
  /** The condition under which councils fall by a step, as Ink has it; both, joined, for the pair. */
  readonly condition: string;
  /** Of 1, the histories that end elsewhere without it. */
  readonly elsewhere: number;
}

/** At the end of act II councils fall once with the works, and once with the terror. */
const conditions = ["works <= 1", "terror >= 2"] as const;

const step = (condition: string): string => `{ ${condition}:\n    ~ change(councils, -1)\n}\n`;

function without(root: string, removed: readonly string[]): ReadonlyMap<string, number> {
  const rewrite = (name: string, text: string): string =>
    name !== worldFile
      ? text
      : removed.reduce((rest, condition) => {
          const changed = rest.replace(step(condition), "");
          if (changed === rest) throw new StoryError(`councils do not fall by a step where ${condition}`, name, 1);
          return changed;
        }, text);
  return sharesOf(compileStory(root, { rewrite }));
}

/**
 * What each of the two steps decides in the whole story, and then both together, since either alone may be enough.
 *
 * Cost: that of four minimal graphs, less what was explored before.
 *
 * @throws StoryError where the world has no such step
 */
export function couplingsOf(root: string): Coupling[] {
  const shares = sharesOf(compileStory(root));
  return [...conditions.map((condition) => [condition]), [...conditions]].map((removed) => ({
    condition: removed.join(", "),
    elsewhere: differenceOf(shares, without(root, removed)),
  }));
}
