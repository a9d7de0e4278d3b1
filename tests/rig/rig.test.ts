// The fault rig: five hundred readers, each with faults of browser, storage and network on the way, over the real session, desk, keeper and
// storage. `RIG_SEED=17 npx vitest run --project node tests/rig` plays one alone; `npm run rig -- --mutants` takes each mend out in turn.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mutants, mutate } from "./mutants.ts";
import { type Outcome, play } from "./run.ts";
import { deeds, faults, scriptOf } from "./script.ts";

const seed = process.env["RIG_SEED"];
const seeds = seed === undefined ? Array.from({ length: 500 }, (_, at) => at) : [Number(seed)];

/** How a run can be played again, and what happened in it. */
const report = ({ seed, script, broken, log }: Outcome): string =>
  [
    `RIG_SEED=${seed} npx vitest run --project node tests/rig`,
    ...script.map(({ what, pick, wait, lasts }) => `  ${what} ${pick}, ${lasts} events, then ${wait} ms`),
    "What happened:",
    ...log,
    `Broken: ${broken}`,
  ].join("\n");

describe("a reader among faults", () => {
  test("loses no answer beyond the last, comes to no wrong branch, and is told what is not kept", async () => {
    for (const seed of seeds) {
      const outcome = await play(seed);
      expect(outcome.broken, outcome.broken === null ? "" : report(outcome)).toBeNull();
      expect(outcome.answers, report(outcome)).toBeGreaterThanOrEqual(20);
      expect(outcome.faults, report(outcome)).toBeGreaterThanOrEqual(3);
    }
  }, 360_000);

  test("meets every fault, and does everything that a reader can do", () => {
    const met = new Set(seeds.flatMap((seed) => scriptOf(seed).map(({ what }) => what)));
    if (seed === undefined) expect([...deeds, ...faults].filter((what) => !met.has(what))).toEqual([]);
  });
});

test.each(mutants)("$name: can still be taken out", (mutant) => {
  const text = readFileSync(`src/${mutant.file}`, "utf8");
  expect(mutate(mutant, text)).not.toBe(text);
});
