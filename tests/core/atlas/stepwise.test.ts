// A function that is gone through statement by statement is gone through once, however many ways lead to it.
import { expect, test } from "vitest";
import { type Plan, readTags } from "../../../src/core/atlas/make/plan.ts";
import { makeTables } from "../../../src/core/atlas/make/tables.ts";
import { expectAgreement } from "./agree.ts";
import { compileInk } from "./stories.ts";

const gauges = ["bread", "works", "terror"];
const levels = [0, 1, 2, 3, 4];

/** Every world of three gauges, then a turning point with so many answers, after each of which the act ends. */
function planWith(answers: number): Plan {
  const ways = Array.from({ length: answers }, (_, index) => `way_${index}`);
  const ink = [
    ...gauges.map((name) => `VAR ${name} = 0`),
    'VAR ending = ""',
    "-> open_0",
    ...gauges.flatMap((name, at) => [
      `=== open_${at} ===`,
      ...levels.flatMap((level) => [`+ [${level} #c:${name}_${level}]`, `~ ${name} = ${level}`, `-> open_${at + 1}`]),
    ]),
    `=== open_${gauges.length} ===`,
    ...ways.flatMap((way) => [`+ [So. #c:${way}]`, `-> ${way}`]),
    ...ways.flatMap((way) => [`=== ${way} ===`, `This was ${way}.`, "-> finish"]),
    "=== finish ===",
    "~ close_act()",
    "-> END",
    "=== function close_act() ===",
    "{ bread >= 3 and works >= 2 and terror <= 1:",
    '    ~ ending = "lasted"',
    "- else:",
    '    ~ ending = "fell"',
    "}",
  ].join("\n");
  return {
    chapters: [{ id: "act", json: compileInk(ink), onward: { kind: "named", variable: "ending" } }],
    world: gauges,
    readChoice: readTags,
    stepwise: ["close_act"],
    fingerprint: "act",
  };
}

test("an act’s end is run for each world once, and not for each answer before it again", () => {
  const worlds = levels.length ** gauges.length;
  const [one, six] = [1, 6].map((answers) => makeTables(planWith(answers)).runs) as [number, number];
  expect(one).toBeGreaterThanOrEqual(worlds);
  expect(six - one).toBeLessThan(worlds);
});

test("and what comes of it is what a walker finds", () => {
  const { atlas } = expectAgreement(planWith(6));
  expect(atlas.describe().endings.map(({ ending, readings }) => [ending, Number(readings)])).toEqual([
    ["fell", (125 - 2 * 3 * 2) * 6],
    ["lasted", 2 * 3 * 2 * 6],
  ]);
});
