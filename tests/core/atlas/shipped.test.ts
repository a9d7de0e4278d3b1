// The shipped files: tables and plain walker agree on every history.
import { expect, test } from "vitest";
import { compileStory } from "../../../src/build/compile.ts";
import { planOf } from "../../../src/build/histories.ts";
import { expectAgreement } from "./agree.ts";

test("tables and walker agree on the shipped story", () => {
  const { atlas, walked } = expectAgreement(planOf(compileStory("story")));
  expect(atlas.endingOf(atlas.record)).toBe("great_break");
  expect(walked.length).toBeGreaterThan(atlas.graph.size);
});
