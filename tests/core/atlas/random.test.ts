// Four hundred random stories: the atlas and the plain walker agree exactly on states, endings, counts and the answers to all questions.
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectAgreement } from "./agree.ts";
import { planAll, storyShape, textFor } from "./stories.ts";

/** So many are compiled as one. */
const batch = 25;

test("atlas and walker agree on random stories", { timeout: 300_000 }, () => {
  const met = { faults: 0, tags: 0, dead: 0, merged: 0, several: 0 };
  const shapes = fc.sample(storyShape, { numRuns: Number(process.env["ATLAS_RUNS"] ?? 400), seed: 1917 });
  for (let from = 0; from < shapes.length; from += batch) {
    const some = shapes.slice(from, from + batch);
    for (const [at, { plan }] of planAll(some).entries()) {
      try {
        const { atlas, walked } = expectAgreement(plan);
        if (atlas.ends.some(({ kind }) => kind === "fault")) met.faults++;
        if (atlas.ends.some(({ kind, name }) => kind === "fault" && name.includes("no such tag"))) met.tags++;
        if (atlas.ends.some(({ kind }) => kind === "dead")) met.dead++;
        if (atlas.ends.length > 1) met.several++;
        if (walked.length > atlas.graph.size) met.merged++;
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : String(error)}\n${textFor(some[at] ?? [])}`, { cause: error });
      }
    }
  }
  // The stories are worth the comparison: some break, some merge, most end in several ways.
  for (const [what, count] of Object.entries(met)) expect(count, `${what} of ${JSON.stringify(met)}`).toBeGreaterThan(0);
});
