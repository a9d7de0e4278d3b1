import { compileStory } from "../src/build/compile.ts";
import { planOf } from "../src/build/histories.ts";
import { makeSteps } from "../src/core/atlas/steps.ts";
import { makeTables } from "../src/core/atlas/tables.ts";
const plan = planOf(compileStory("story"));
for (let i = 0; i < 3; i++) {
  const t = performance.now();
  const s = makeSteps(plan);
  console.log("steps", performance.now() - t, s.runs, s.spots.length, s.names.variables.length);
}
for (let i = 0; i < 2; i++) {
  const t = performance.now();
  const s = makeTables(plan);
  console.log("tables", performance.now() - t, s.spots.length);
}
