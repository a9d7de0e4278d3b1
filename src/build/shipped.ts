// The tables of every history as the game ships them, explored beside whatever else the build does.
import { packTables } from "../core/atlas/pack.ts";
import { type Compiled, compileStory } from "./compile.ts";
import { isKept, tablesOf } from "./explore.ts";
import { planOf } from "./histories.ts";
import { inThread } from "./thread.ts";

/** The packed tables of a compiled story. */
export const packedTables = (story: Compiled): string => packTables(tablesOf(planOf(story)));

/** The packed tables of the story in a folder. */
export const packedTablesAt = (root: string): string => packedTables(compileStory(root));

/** The packed tables of a compiled story: at once where they are kept, else from another thread. */
export const packedTablesAside = (story: Compiled): Promise<string> =>
  isKept(planOf(story)) ? Promise.resolve(packedTables(story)) : inThread("src/build/shipped.ts", "packedTablesAt", [story.source.root]);
