// What comes in at a place is followed by what can be there: not by what is known of other chapters, or of other places.
import { expect, test } from "vitest";
import { createMemo } from "../../../src/core/atlas/make/memo.ts";
import { type Onward, type Plan, readTags } from "../../../src/core/atlas/make/plan.ts";
import { makeSteps } from "../../../src/core/atlas/make/steps.ts";
import { compileInk } from "./stories.ts";

/** A chapter with so many answers, each of which sets `wrong` to another value; wherever it is set, the history ends. */
function chapterOf(id: string, answers: number, first: number, next: Onward): Plan["chapters"][number] {
  const ink = [
    "VAR wrong = 0",
    "VAR own = 0",
    `-> ${id}`,
    `=== ${id} ===`,
    "+ [Well. #c:well]",
    "-> END",
    ...Array.from({ length: answers }, (_, at) => [`+ [So. #c:so_${at}]`, `~ wrong = ${first + at}`, "-> END"]).flat(),
  ].join("\n");
  const otherwise: Onward = { kind: "named", variable: "wrong", prefix: "wrong: " };
  return { id, json: compileInk(ink), onward: { kind: "fork", variable: "wrong", cases: { 0: next }, otherwise } };
}

const planOf = (chapters: Plan["chapters"]): Plan => ({ chapters, world: ["wrong"], readChoice: readTags, fingerprint: "flow" });
const done: Onward = { kind: "ending", id: "done" };

test("a variable with many values in the story, and few at each of its places, tells no places apart", () => {
  const second: Onward = { kind: "chapter", id: "second" };
  const steps = makeSteps(planOf([chapterOf("first", 40, 100, second), chapterOf("second", 40, 200, done)]));
  expect(steps.points.filter(({ kind }) => kind === "ending")).toHaveLength(81);
  expect(steps.points.filter(({ condition }) => condition.size > 0)).toEqual([]);
});

test("what a memo knows of other chapters goes through none of this plan’s", () => {
  const memo = createMemo();
  makeSteps(planOf([chapterOf("other", 3, 1, done)]), undefined, memo);
  memo.names.variables.push({ name: "other/own", values: ["0"], numbers: new Map([["0", 0]]) });
  const steps = makeSteps(planOf([chapterOf("first", 3, 1, done)]), undefined, memo);
  const known = new Set(steps.valueSets.flatMap((sets) => [...sets.keys()].map((variable) => memo.names.variables[variable]?.name)));
  expect([...known].filter((name) => name !== "wrong" && !String(name).startsWith("first"))).toEqual([]);
});
