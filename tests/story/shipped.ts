// The shipped story, compiled and explored once for all the tests of a process.
import { compileStory } from "../../src/build/compile.ts";
import { planOf } from "../../src/build/histories.ts";
import { createAtlas } from "../../src/core/atlas/atlas.ts";
import { makeTables } from "../../src/core/atlas/tables.ts";
import { createWorkshop } from "../../src/core/atlas/workshop.ts";

/** As `story/` has it. */
export const story = compileStory("story");
export const plan = planOf(story);
/** What its chapters were found to do: an exploration that is handed this one runs none of them again. */
export const workshop = createWorkshop();
export const tables = makeTables(plan, undefined, workshop);
export const atlas = createAtlas(tables);
