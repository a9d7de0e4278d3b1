// The shipped story, compiled and explored once for all the tests of a process.
import { compileStory } from "../../src/build/compile.ts";
import { tablesOf } from "../../src/build/tables.ts";
import { planOf } from "../../src/build/plan.ts";
import { createAtlas } from "../../src/core/atlas/ask/atlas.ts";

/** As `story/` has it. */
export const story = compileStory("story");
export const plan = planOf(story);
export const tables = tablesOf(plan);
export const atlas = createAtlas(tables);
