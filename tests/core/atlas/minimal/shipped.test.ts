// The rules of the endings as the build reads them, and the shipped story’s minimal graph, held to the atlas.
import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimalOf, packedGraph } from "../../../../src/build/graph.ts";
import { readRules } from "../../../../src/build/rules.ts";
import { StoryError } from "../../../../src/build/read.ts";
import { compileStory } from "../../../../src/build/compile.ts";
import { countWays, voice } from "../../../../src/core/atlas/ask/minimal/graph.ts";
import { separationOf } from "../../../../src/core/atlas/ask/minimal/flows.ts";
import { nearestOf } from "../../../../src/core/atlas/ask/minimal/nearest.ts";
import { unpackGraph } from "../../../../src/core/atlas/ask/minimal/pack.ts";
import { outcomesOf, truthsAt } from "../../../../src/core/atlas/ask/minimal/rules.ts";
import { sharesOf, survey } from "../../../../src/core/atlas/ask/minimal/survey.ts";
import { decisionsOf, follow, leafOf, recordOf } from "../../../../src/core/atlas/ask/minimal/way.ts";
import { pointOf } from "../../../../src/core/atlas/ask/graph.ts";
import { beginning, decisionsOf as decisionsAlong, follow as walk, goOn } from "../../../../src/core/atlas/ask/trace.ts";
import { type Odds, alike } from "../../../../src/core/atlas/odds.ts";
import { dice } from "../../../../src/build/dice.ts";
import { drawer } from "../../../../src/build/draw.ts";
import { box } from "../../../story/copy.ts";
import { atlas, plan, story } from "../../../story/shipped.ts";

const graph = minimalOf(story);
const text = packedGraph(story);
const outcomes = outcomesOf(graph);
const { ours } = atlas.histories;
const described = atlas.describe();

describe("the rule list", () => {
  const list = (body: string): string => `=== decide ===\n~ ending = verdict()\n-> file_done\n\n=== function verdict() ===\n${body}\n`;

  test("is read in its order, as conditions by themselves and as one list of them", () => {
    const apart = `// Over.\n{ over == early:\n    ~ return "urals"\n}\n{ bread > 2 and not lost():\n    ~ return "nep"\n}\n~ return "break"`;
    const together = `{\n- over == early:\n    ~ return "urals"\n- bread > 2 and not lost():\n    ~ return "nep"\n}\n~ return "break"`;
    for (const body of [apart, together])
      expect(readRules(list(body), "decide.ink").map(({ ending, condition }) => [ending, condition])).toEqual([
        ["urals", "over == early"],
        ["nep", "bread > 2 and not lost()"],
        ["break", "true"],
      ]);
  });

  test.each([
    ["something is done in it", `{ bread > 2:\n    ~ bread = 2\n    ~ return "nep"\n}\n~ return "break"`, /found “~ bread = 2”/, 7],
    [
      "a condition stands in a condition",
      `{ bread > 2:\n    { army > 2:\n        ~ return "nep"\n    }\n}\n~ return "break"`,
      /found “{ army > 2:”/,
      7,
    ],
    ["nothing is left where no rule is true", `{ bread > 2:\n    ~ return "nep"\n}`, /ends with the ending that is left/, 8],
    ["a rule follows the last", `~ return "break"\n~ return "nep"`, /nothing follows/, 7],
  ])("is refused where %s", (_name, body, message, line) => {
    const told = (): unknown => {
      try {
        return readRules(list(body), "decide.ink");
      } catch (error) {
        return error;
      }
    };
    const error = told();
    expect(error).toBeInstanceOf(StoryError);
    expect((error as StoryError).message).toMatch(message);
    expect((error as StoryError).line).toBeGreaterThanOrEqual(line);
  });
});

/** The share of each ending among all readings, over the states of the atlas, in double precision. */
function sharesBy(odds: Odds): Map<string, number> {
  const { order, offsets, targets, options, tables } = atlas.graph;
  const reach = new Float64Array(atlas.graph.size);
  reach[0] = 1;
  const weights = tables.points.map(({ choices }) => choices.map(({ hinge, id }) => (hinge === null ? 1 : (odds[hinge]?.[id] ?? 1))));
  for (const state of order) {
    const own = weights[pointOf(atlas.graph, state)] ?? [];
    let all = 0;
    for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++) all += own[options[edge] ?? 0] ?? 0;
    for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++) {
      const target = targets[edge] ?? 0;
      reach[target] = (reach[target] ?? 0) + ((reach[state] ?? 0) * (own[options[edge] ?? 0] ?? 0)) / all;
    }
  }
  const shares = new Map<string, number>();
  for (const { name, state } of atlas.ends) shares.set(name, (shares.get(name) ?? 0) + (reach[state] ?? 0));
  return shares;
}

describe("the shipped story’s graph", () => {
  test("holds what is answered at hinges alone: no voice changes what is asked later, or how it ends", () => {
    expect(graph.given).not.toContain(voice);
    expect(graph.size).toBeLessThan(atlas.graph.size / 20);
    expect(countWays(graph).reduce((sum, ways) => sum + ways, 0n)).toBeGreaterThan(10_000n);
  });

  test("has its answers in the order of the story, and so shows how far endings stand out from one turning point to the next", () => {
    const asked = story.source.files.flatMap(({ hinges }) => hinges);
    expect([...new Set(graph.answers.map(({ hinge }) => hinge))]).toEqual(asked);
    const own = survey(graph, ours);
    const { hinges, rows } = separationOf(own) ?? { hinges: [], rows: [] };
    expect(hinges).toEqual(asked);
    const shares = sharesOf([own]);
    for (const [ending, share] of shares.entries()) {
      const stands = rows.map((row) => row[ending] ?? 0);
      expect(stands[0]).toBeCloseTo(share, 9);
      expect(stands.at(-1)).toBeCloseTo(1, 9);
      for (const [at, one] of stands.entries()) expect(one).toBeGreaterThanOrEqual((stands[at - 1] ?? 0) - 1e-9);
    }
  });

  test("has the endings of all histories as often as the atlas, by our odds and with every open answer alike", () => {
    for (const odds of [ours, alike]) {
      const shares = sharesOf([survey(graph, odds)]);
      const expected = sharesBy(odds);
      for (const ending of story.source.endings.map(({ id }) => id))
        expect(Math.abs((shares[outcomes.names.indexOf(ending)] ?? -1) - (expected.get(ending) ?? 0)), ending).toBeLessThan(1e-9);
    }
    // The atlas itself keeps chances in single precision.
    for (const { ending, weighted } of described.endings) expect(sharesBy(ours).get(ending), ending).toBeCloseTo(weighted, 5);
  });

  test("brings the answers of any reading to its ending, and tells of each leaf a rule that is true there", () => {
    const met = new Set<string>();
    const drawn = Array.from({ length: 300 }, (_, seed) => {
      const roll = dice(seed);
      return goOn(atlas.graph, beginning, (_state, edges) => edges[roll(edges.length)]);
    });
    // An ending to which hardly any come by chance is read as well.
    const led = story.source.endings.map(({ id }) => walk(atlas.graph, drawer(atlas, id)(0)));
    for (const reading of [...drawn, ...led]) {
      const leaf = leafOf(graph, follow(graph, decisionsAlong(atlas.graph, reading)));
      const ending = outcomes.names[outcomes.of[leaf ?? -1] ?? -1] ?? "";
      expect(ending).toBe(atlas.endingOf(reading));
      expect(graph.rules[truthsAt(graph, leaf ?? -1)[0] ?? -1]).toBe(ending);
      met.add(ending);
    }
    expect(met.size).toBe(story.source.endings.length);
  });

  test("has the record, and every ending as near to it as the atlas has it", () => {
    const record = decisionsOf(graph, recordOf(graph));
    expect(record).toEqual(decisionsAlong(atlas.graph, atlas.record));
    const near = nearestOf(survey(graph, ours), record);
    for (const { ending, nearest } of described.endings)
      expect(near[outcomes.names.indexOf(ending)]?.departures, ending).toBe(nearest?.departures);
  });

  test("a run that was over before 1930 is named by a rule of its own, and by nothing else where that is off", () => {
    const early = new Set(["urals", "white_victory"]);
    const without = outcomesOf(
      graph,
      graph.rules.flatMap((ending, rule) => (early.has(ending) ? [] : [rule])),
    );
    for (const [leaf, { name }] of graph.leaves.entries()) expect(without.names[without.of[leaf] ?? -1]).toBe(early.has(name) ? "" : name);
  });

  test("of a small story is made the same way", () => {
    const small = minimalOf(compileStory(box));
    expect(small.leaves.map(({ name }) => name).sort()).toEqual(expect.arrayContaining(["great_break", "warning_heeded"]));
  });
});

describe("the graph as text", () => {
  test("is the same when it is read back, with what our odds follow from and what survives others, and weighs little", () => {
    const back = unpackGraph(text, story.fingerprint);
    if (!back.ok) throw new Error(back.problem);
    const { judgements, survival } = back.value;
    expect(back.value.graph).toEqual(graph);
    expect(judgements).toEqual(plan.judgements);
    expect(survival.sets).toBe(1000);
    const shares = sharesOf([survey(graph, ours)]);
    for (const [ending, share] of shares.entries()) {
      const [low = 0, middle = 0, high = 0] = survival.endings[outcomes.names[ending] ?? ""] ?? [];
      expect(low, outcomes.names[ending]).toBeLessThanOrEqual(middle);
      expect(share, outcomes.names[ending]).toBeGreaterThan(low);
      expect(share, outcomes.names[ending]).toBeLessThan(high);
    }
    expect(Object.values(survival.hinges).reduce((sum, share) => sum + share, 0)).toBeCloseTo(5, 2);
    expect(brotliCompressSync(text).length).toBeLessThan(48_000);
  });

  test("of another edition, another version or another thing is refused with the code of what is wrong", () => {
    expect(unpackGraph(text, "0000000000000000")).toEqual({ ok: false, problem: "edition" });
    expect(unpackGraph(text.replace('"version":1', '"version":0'), story.fingerprint)).toEqual({ ok: false, problem: "version" });
    expect(unpackGraph("[]", story.fingerprint)).toEqual({ ok: false, problem: "foreign" });
    expect(unpackGraph(text.slice(0, 4000), story.fingerprint)).toEqual({ ok: false, problem: "damaged" });
  });

  test("cut short, or with an edge that leads nowhere, is refused and never thrown over", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => !unpackGraph(text.slice(0, length), story.fingerprint).ok),
      { numRuns: 300 },
    );
    const packed = JSON.parse(text) as { nodes: number[]; steps: number[]; shapes: number[][] };
    for (const change of [
      () => ({ ...packed, steps: packed.steps.slice(1) }),
      () => ({ ...packed, steps: [...packed.steps, 0] }),
      () => ({ ...packed, steps: packed.steps.with(packed.steps.length - 1, 100_000) }),
      () => ({ ...packed, steps: packed.steps.with(0, -1) }),
      () => ({ ...packed, nodes: packed.nodes.with(0, 9999) }),
      () => ({ ...packed, shapes: packed.shapes.map(() => [60_000, 1]) }),
    ])
      expect(unpackGraph(JSON.stringify(change()), story.fingerprint).ok).toBe(false);
  });
});
