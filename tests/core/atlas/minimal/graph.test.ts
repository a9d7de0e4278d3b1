// The minimal graph of random stories: as small as can be, and every history in it as brute force walks it; and the rules that readers change.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { explore } from "../../../../src/core/atlas/ask/graph.ts";
import { createAtlas } from "../../../../src/core/atlas/ask/atlas.ts";
import { makeTables } from "../../../../src/core/atlas/make/tables.ts";
import { type Minimal, countWays, placeOf } from "../../../../src/core/atlas/ask/minimal/graph.ts";
import { minimise } from "../../../../src/core/atlas/ask/minimal/merge.ts";
import { overlapsOf } from "../../../../src/core/atlas/ask/minimal/rules.ts";
import { sharesOf, survey } from "../../../../src/core/atlas/ask/minimal/survey.ts";
import { follow, leafOf } from "../../../../src/core/atlas/ask/minimal/way.ts";
import { bruteOf, futureOf, sharesAmong, truthsOf } from "./brute.ts";
import { type Subject, digits, expectClose, numbered, outcomesBy, subjectsOf } from "./subjects.ts";
import { askedRules, planAll, storyShape } from "../stories.ts";
import { type Node, nameOf } from "../walker.ts";

let subjects: readonly Subject[] = [];

beforeAll(() => {
  subjects = subjectsOf(Number(process.env["GRAPH_RUNS"] ?? 75), 1930);
}, 120_000);

test("enough stories are compared, some with voices that matter, and most without", () => {
  expect(subjects.length).toBeGreaterThan(30);
  expect(subjects.filter(({ isPlain }) => !isPlain).length).toBeGreaterThan(5);
  expect(subjects.filter(({ isPlain }) => isPlain).length).toBeGreaterThan(20);
  expect(subjects.filter(({ graph }) => graph.leaves.length > 2).length).toBeGreaterThan(6);
});

describe("the graph", () => {
  test("has a node for each future that differs, and no more", () => {
    for (const { graph, root, brute } of subjects) {
      const futures = new Map<Node, string>();
      futureOf(brute, root, futures, (node) => (node.end === null ? truthsOf(node).join() : nameOf(node.end)));
      const told = new Set(futures.values());
      const faults = graph.leaves.filter(({ kind }) => kind !== "ending");
      const kinds = new Set(faults.map(({ kind }) => kind));
      // Of what is wrong with a story walker and tables have different words.
      if (faults.length === kinds.size) expect(graph.size).toBe(told.size);
      expect(new Set(Array.from({ length: graph.size }, (_, node) => nodeText(graph, node))).size).toBe(graph.size);
    }
  });

  test("leads every list of answers to the leaf that it comes to, with the rules that are true there", () => {
    for (const { graph, brute, isPlain, outcomes } of subjects) {
      if (!isPlain) continue;
      for (const { decisions, end, node } of brute.histories) {
        const leaf = leafOf(graph, follow(graph, new Map(decisions)));
        expect(leaf).not.toBeNull();
        expect(outcomes.names[outcomes.of[leaf ?? 0] ?? -1]).toBe(end);
        const { truth = 0, kind } = graph.leaves[leaf ?? 0] ?? {};
        if (kind === "ending") expect(askedRules.endings.filter((_, rule) => ((truth >>> rule) & 1) === 1)).toEqual(truthsOf(node));
      }
    }
  });

  test("counts its ways as brute force does", () => {
    for (const { graph, brute, isPlain } of subjects) {
      if (!isPlain) continue;
      const lists = new Set(brute.histories.map(({ decisions }) => decisions.join(";")));
      expect(countWays(graph).reduce((sum, ways) => sum + ways, 0n)).toBe(BigInt(lists.size));
    }
  });

  test("is the same, with its leaves by name alone, where no rules are asked", () => {
    const shapes = fc.sample(storyShape, { numRuns: 20, seed: 7 });
    for (const { plan, asking } of planAll(shapes)) {
      const atlas = createAtlas(makeTables(plan));
      const { graph, nodeOf } = minimise(atlas.graph);
      const { graph: fine } = minimise(explore(makeTables(asking)), askedRules);
      const { ours } = atlas.histories;
      expectClose(sharesOf([survey(graph, ours, outcomesBy(graph))]), [...sharesOf([survey(fine, ours, outcomesBy(fine))])]);
      expect(graph.size).toBeLessThanOrEqual(fine.size);
      expect(nodeOf[0]).toBe(graph.size - 1);
    }
  });
});

/** A node by what follows it. */
const nodeText = ({ offsets, targets, given, times, leaves }: Minimal, node: number): string =>
  node < leaves.length
    ? `leaf ${node}`
    : [targets, given, times].map((list) => list.subarray(offsets[node], offsets[node + 1]).join()).join(";");

describe("rules that a reader orders and switches", () => {
  test.each([
    ["turned round", [4, 3, 2, 1, 0]],
    ["without the last", [0, 1, 2, 3]],
    ["two of them", [3, 1]],
    ["none", []],
  ])("%s", (_name, order) => {
    for (const { graph, root, ours } of subjects) {
      const outcomes = outcomesBy(graph, order);
      const brute = bruteOf(
        root,
        ours,
        order.map((rule) => askedRules.endings[rule] ?? ""),
      );
      expectClose(sharesOf([survey(graph, ours, outcomes)]), numbered(outcomes, sharesAmong(brute?.histories ?? [])));
    }
  });

  test("each two that are true at once, by their share", () => {
    for (const { graph, brute, own } of subjects)
      for (const { rules, share } of overlapsOf(graph, own.reach)) {
        const both = brute.histories.filter(({ node }) => node.end === null && rules.every((rule) => truthsOf(node).includes(rule)));
        expect(share).toBeCloseTo(
          both.reduce((sum, { chance }) => sum + chance, 0),
          digits,
        );
      }
  });
});

test("a story that asks no rules, or too many, has no graph by rules", () => {
  const [{ plan, asking } = { plan: null, asking: null }] = planAll(fc.sample(storyShape, { numRuns: 1, seed: 3 }));
  if (plan === null) throw new Error("no story");
  expect(() => minimise(explore(makeTables(plan)), askedRules)).toThrow(/no rules were asked/);
  const endings = Array.from({ length: 33 }, () => "last");
  expect(() => minimise(explore(makeTables(asking)), { ...askedRules, endings })).toThrow(/more than 32 rules/);
});

test("an answer that no history gives has no place", () => {
  for (const { graph } of subjects) {
    expect(placeOf(graph, "nothing", "of it")).toBe(-1);
    for (const [place, { hinge, option }] of graph.answers.entries()) expect(placeOf(graph, hinge, option)).toBe(place);
  }
});
