// Values that nothing later tells apart make one state: where a rule asks only for a bound, where an answer levels them, where a story goes round.
import { expect, test } from "vitest";
import { explore, pointOf } from "../../../src/core/atlas/ask/graph.ts";
import { type Plan, readTags } from "../../../src/core/atlas/make/plan.ts";
import { makeTables } from "../../../src/core/atlas/make/tables.ts";
import { expectAgreement } from "./agree.ts";
import { compileInk } from "./stories.ts";

const levels = [0, 1, 2, 3, 4];

/** A level is chosen out of five, then the story goes on from `next`. */
function planOf(lines: readonly string[]): Plan {
  const ink = [
    "VAR bread = 0",
    "VAR terror = 0",
    'VAR ending = ""',
    "-> open",
    "=== open ===",
    ...levels.flatMap((level) => [`+ [${level} #c:level_${level}]`, `~ bread = ${level}`, "-> next"]),
    ...lines,
    "=== finish ===",
    "{ bread >= 3 and terror <= 1:",
    '    ~ ending = "lasted"',
    "- else:",
    '    ~ ending = "fell"',
    "}",
    "-> END",
  ].join("\n");
  const onward = { kind: "named", variable: "ending" } as const;
  return { chapters: [{ id: "act", json: compileInk(ink), onward }], world: ["bread", "terror"], readChoice: readTags, fingerprint: "act" };
}

/** How many states stand at the question with this answer. */
function statesAt(lines: readonly string[], answer: string, goesRound = false): number {
  const plan = planOf(lines);
  // The walker cannot follow what goes round for ever.
  const { graph } = goesRound ? { graph: explore(makeTables(plan)) } : expectAgreement(plan).atlas;
  const isAsked = (state: number): boolean => graph.tables.points[pointOf(graph, state)]?.choices.some(({ id }) => id === answer) === true;
  return Array.from({ length: graph.size }, (_, state) => state).filter(isAsked).length;
}

const asked = (...rest: string[]): string[] => ["=== next ===", "+ [So. #c:so]", ...rest];

test("of five levels two are left where a bound is all that is asked of them", () => {
  expect(statesAt(asked("-> finish"), "so")).toBe(2);
});

test("levels are alike where they come to be alike, and others are not", () => {
  const less = "~ bread = bread - 1";
  expect(statesAt(asked("{ bread > 0:", `    ${less}`, "}", "-> finish"), "so")).toBe(2);
  // By one question less is left of bread, by the other it is written anew from terror, which has one value.
  expect(statesAt(asked("~ bread = terror", "-> finish"), "so")).toBe(1);
});

test("a lock that asks for another bound parts them further", () => {
  const locked = ["=== next ===", "+ [So. #c:so #locked:{bread == 0:No.}]", "-> finish", "+ [Or so. #c:or]", "-> finish"];
  expect(statesAt(locked, "or")).toBe(3);
});

test("where a story goes round, those that can still come to differ are parted", () => {
  const round = asked("{ bread > 0:", "    ~ bread = bread - 1", "}", "-> next", "+ [Enough. #c:enough]", "-> finish");
  expect(statesAt(round, "enough", true)).toBe(3);
  const still = asked("{ bread < 3:", "    ~ bread = 0", "}", "-> next", "+ [Enough. #c:enough]", "-> finish");
  expect(statesAt(still, "enough", true)).toBe(2);
});
