// The whole story: complete, and kept to its balance.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { planOf } from "../../src/build/plan.ts";
import { type Balance, balanceOf, boundsOf, differenceOf } from "../../src/build/proof/balance.ts";
import { couplingsOf } from "../../src/build/proof/couplings.ts";
import { isAbroad, worldsOf } from "../../src/build/proof/worlds.ts";
import { readRules } from "../../src/build/rules.ts";
import { tablesOf } from "../../src/build/tables.ts";
import { explore } from "../../src/core/atlas/ask/graph.ts";

const story = compileStory("story");
const plan = planOf(story);

/** States of the whole story, merged, at the most. */
const mostStates = 350_000;

test("it has every file and every ending of the design, each once, and asks every hinge in one file", () => {
  const { files, endings, hinges, design } = story.source;
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
  expect(files.map(({ number }) => number)).toEqual(upTo(design.acts.at(-1) ?? 0));
  expect(endings.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(upTo(design.endings));
  expect(files.flatMap((file) => file.hinges).toSorted()).toEqual(hinges.map(({ id }) => id).toSorted());
});

test("the rule list names every ending once", () => {
  const path = "story/endings/decide.ink";
  const named = readRules(readFileSync(path, "utf8"), path).map(({ ending }) => ending);
  expect(named.toSorted()).toEqual(story.source.endings.map(({ id }) => id).toSorted());
});

test("it has no more states than the design allows", () => {
  expect(explore(tablesOf(plan)).size).toBeLessThanOrEqual(mostStates);
});

describe("the balance of the design", () => {
  const balance = balanceOf(story);

  test.each(balance.bounds.map(({ rule, met, detail }) => [rule, met, detail] as const))("%s", (_rule, met, detail) => {
    expect({ met, detail }).toEqual({ met: true, detail });
  });

  test("an ending that is not over early is told beside its own ally", () => {
    const early = new Set(["white_victory", "two_chambers", "red_bonaparte"]);
    const abroad = worldsOf(story).filter((world) => isAbroad(world) && !early.has(world.ending));
    expect(abroad.filter(({ share }) => share > 0.0005)).toEqual([]);
    expect(abroad.map(({ ending }) => ending)).not.toContain("great_break");
  });

  test("councils fall with the works and with the terror by comparable amounts", () => {
    const [works, terror] = couplingsOf("story").map(({ elsewhere }) => elsewhere);
    expect(Math.min(works ?? 0, terror ?? 0)).toBeGreaterThan(Math.max(works ?? 0, terror ?? 0) / 2);
    expect(works).toBeGreaterThan(0.003);
  });

  describe("a balance that is lost is told:", () => {
    const faults = (changed: Partial<Balance>, end = "great_break"): string[] =>
      boundsOf({ ...balance, ...changed }, end).flatMap(({ rule, met }) => (met ? [] : [rule]));
    const shares = (changes: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
      new Map([...balance.shares].map(([ending, share]) => [ending, changes[ending] ?? share]));
    const alternatives = (option: string, elsewhere: number): Balance["alternatives"] =>
      balance.alternatives.map((one) => (one.option === option ? { ...one, elsewhere } : one));

    test.each([
      ["every ending is reached", { shares: shares({ equals: 0, red_danube: 0 }) }],
      ["of what does not, no ending has more than 20% or less than 0.3%", { shares: shares({ long_nep: 0.25 }) }],
      [
        "endings in which a hope is disappointed are no rarer than those in which it is not",
        { shares: shares({ iron_council: 0.01, warning_heeded: 0.01 }) },
      ],
      ["8 single changes of the record lead elsewhere, and as many do not", { singles: balance.singles.slice(0, 9) }],
      ["each documented alternative ends 12 of 100 elsewhere", { alternatives: alternatives("halt", 0.11) }],
      ["no weak option outweighs its hinge’s strongest for want of a rule", { alternatives: alternatives("defence", 0.05) }],
    ] as const)("%s", (rule, changed) => {
      expect(faults(changed)).toContain(rule);
    });

    test("as it happened comes to what happened", () => {
      expect(faults({}, "long_nep")).toEqual(["as it happened comes to what happened"]);
    });
  });

  test("the difference of two stories is what their endings differ by", () => {
    const half = new Map([
      ["one", 0.5],
      ["other", 0.5],
    ]);
    expect(differenceOf(half, half)).toBe(0);
    expect(differenceOf(half, new Map([["one", 1]]))).toBe(0.5);
  });
});
