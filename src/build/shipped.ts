// The tables of every history as the game ships them, explored beside whatever else the build does.
import { packTables } from "../core/atlas/pack.ts";
import { type Compiled, compileStory } from "./compile.ts";
import { isKept, tablesOf } from "./tables.ts";
import { planOf } from "./plan.ts";
import { mustTell } from "./proof/soundness.ts";
import { inThread } from "./thread.ts";

/** The packed tables of a compiled story, sound or not. */
export const packedTables = (story: Compiled): string => packTables(tablesOf(planOf(story)));

function shipped(story: Compiled): string {
  mustTell(story, tablesOf(planOf(story)));
  return packedTables(story);
}

/** As `shippedTables`, for the story in a folder, in this thread. */
export const shippedTablesAt = (root: string): string => shipped(compileStory(root));

/**
 * The packed tables of a story that can be told in every history: at once where they are kept, else from another thread. Rejects with an
 * error that has `file` and `line` where some history cannot be told.
 */
export const shippedTables = async (story: Compiled): Promise<string> =>
  isKept(planOf(story)) ? shipped(story) : inThread("src/build/shipped.ts", "shippedTablesAt", [story.source.root]);
