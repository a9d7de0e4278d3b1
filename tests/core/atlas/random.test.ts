// Four hundred random stories: tables and plain walker agree exactly on states, endings, counts and fewest departures.
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectAgreement } from "./agree.ts";
import { planFor, storyShape, textFor } from "./stories.ts";

test("tables and walker agree on random stories", { timeout: 300_000 }, () => {
  const met = { faults: 0, dead: 0, merged: 0, several: 0 };
  fc.assert(
    fc.property(storyShape, (shape) => {
      try {
        const { atlas, walked } = expectAgreement(planFor(shape));
        if (atlas.ends.some(({ kind }) => kind === "fault")) met.faults++;
        if (atlas.ends.some(({ kind }) => kind === "dead")) met.dead++;
        if (atlas.ends.length > 1) met.several++;
        if (walked.length > atlas.graph.size) met.merged++;
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : String(error)}\n${textFor(shape)}`, { cause: error });
      }
    }),
    { numRuns: Number(process.env["ATLAS_RUNS"] ?? 400), seed: 1917, endOnFailure: true },
  );
  // The stories are worth the comparison: some break, some merge, most end in several ways.
  for (const [what, count] of Object.entries(met)) expect(count, `${what} of ${JSON.stringify(met)}`).toBeGreaterThan(0);
});
