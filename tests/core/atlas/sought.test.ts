// Tables of some ends alone: the same readings come to these as in the whole story, and what leads to no such end takes no states.
import fc from "fast-check";
import { expect, test } from "vitest";
import { endsOf } from "../../../src/core/atlas/ask/count.ts";
import { explore } from "../../../src/core/atlas/ask/graph.ts";
import { shortestTo, stepsOf } from "../../../src/core/atlas/ask/trace.ts";
import { makeSteps } from "../../../src/core/atlas/make/steps.ts";
import { tablesFrom } from "../../../src/core/atlas/make/tables.ts";
import { planAll, storyShape } from "./stories.ts";

test("of random stories an end that is asked for alone is come to where it is in the whole, by the same shortest reading", () => {
  const met = { ends: 0, never: 0, fewer: 0 };
  for (const { plan } of planAll(fc.sample(storyShape, { numRuns: 25, seed: 1917 }))) {
    const steps = makeSteps(plan);
    const names = [...new Set(steps.points.flatMap(({ kind, label }) => (kind === "ending" ? [label] : [])))];
    const comesTo = (graph: ReturnType<typeof explore>, name: string): string[] | null => {
      const states = endsOf(graph).flatMap((end) => (end.kind === "ending" && end.name === name ? [end.state] : []));
      const trace = shortestTo(graph, (state) => states.includes(state));
      return states.length === 0 || trace === null ? null : stepsOf(graph, trace);
    };
    const whole = explore(tablesFrom(plan, steps));
    const never = new Set(names.filter((name) => comesTo(whole, name) === null));
    for (const name of names) {
      const sought = { isSought: (end: string) => end === name, isNever: () => false };
      const graph = explore(tablesFrom(plan, steps, sought));
      expect(comesTo(graph, name)).toEqual(comesTo(whole, name));
      // What is known of no history may be left out of the steps, and is then come to by none.
      const less = explore(tablesFrom(plan, steps, { ...sought, isNever: (end) => end !== name && never.has(end) }));
      expect(comesTo(less, name)).toEqual(comesTo(whole, name));
      expect(less.size).toBeLessThanOrEqual(graph.size);
      met.ends++;
      if (never.has(name)) met.never++;
      if (graph.size < whole.size) met.fewer++;
      expect(graph.size).toBeLessThanOrEqual(whole.size);
    }
  }
  expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(0);
});
