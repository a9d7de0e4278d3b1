// The parts of a reader’s changes: they add up to the whole, and each is what its own steps do.
import { beforeAll, describe, expect, test } from "vitest";
import { partsOf } from "../../../../src/core/atlas/ask/minimal/parts.ts";
import { sharesOf, surveyTogether } from "../../../../src/core/atlas/ask/minimal/survey.ts";
import type { Odds } from "../../../../src/core/atlas/odds.ts";
import { bruteOf, sharesAmong } from "./brute.ts";
import { type Subject, expectClose, hingesOf, normalised, numbered, subjectsOf, uneven } from "./subjects.ts";

let subjects: readonly Subject[] = [];

beforeAll(() => {
  subjects = subjectsOf(Number(process.env["GRAPH_RUNS"] ?? 50), 1928);
}, 120_000);

describe("the parts of a reader’s changes", () => {
  test("add up to the whole, which is what brute force says of it", () => {
    for (const { graph, root, ours, outcomes } of subjects) {
      const after = uneven(graph);
      const { whole, parts, missing } = partsOf(graph, ours, after, outcomes);
      const [from, to] = [ours, after].map((odds) => sharesAmong(bruteOf(root, odds)?.histories ?? []));
      expectClose(
        whole,
        outcomes.names.map((name) => (to?.get(name) ?? 0) - (from?.get(name) ?? 0)),
      );
      for (const ending of whole.keys())
        expect(Math.abs(parts.reduce((sum, { endings }) => sum + (endings[ending] ?? 0), -(whole[ending] ?? 0)))).toBeLessThanOrEqual(
          missing + 1e-12,
        );
      expect(missing).toBeLessThan(1e-4);
    }
  });

  test("are each the integral of what its own steps do", () => {
    for (const { graph, root, ours, outcomes } of subjects.filter(({ brute }) => brute.histories.length < 60).slice(0, 12)) {
      const after = uneven(graph);
      const weightsOf = (odds: Odds, hinge: string): Map<string, number> => {
        const options = graph.answers.filter((answer) => answer.hinge === hinge);
        const sum = options.reduce((all, { option }) => all + (odds[hinge]?.[option] ?? 1), 0);
        return new Map(options.map(({ option }) => [option, (odds[hinge]?.[option] ?? 1) / sum]));
      };
      /** Odds on the way, with one hinge a little further on than the others. */
      const onTheWay = (at: number, further: string, by: number): Odds =>
        Object.fromEntries(
          hingesOf(graph).map((hinge) => {
            const to = weightsOf(after, hinge);
            const place = hinge === further ? at + by : at;
            return [
              hinge,
              Object.fromEntries(
                [...weightsOf(ours, hinge)].map(([option, weight]) => [option, weight + place * ((to.get(option) ?? 0) - weight)]),
              ),
            ];
          }),
        );
      const shares = (odds: Odds): number[] => numbered(outcomes, sharesAmong(bruteOf(root, odds)?.histories ?? []));
      for (const { hinge, endings } of partsOf(graph, ours, after, outcomes).parts) {
        const steps = 40;
        const sums = outcomes.names.map(() => 0);
        for (let step = 0; step < steps; step++) {
          const at = (step + 0.5) / steps;
          const [more, less] = [shares(onTheWay(at, hinge, 1e-5)), shares(onTheWay(at, hinge, -1e-5))];
          for (const ending of sums.keys()) sums[ending] = (sums[ending] ?? 0) + ((more[ending] ?? 0) - (less[ending] ?? 0)) / 2e-5 / steps;
        }
        for (const [ending, part] of endings.entries()) expect(part, `${hinge} ${ending}`).toBeCloseTo(sums[ending] ?? -1, 3);
      }
    }
  });

  test("of what is not changed there are none; and where decisions go together they add up as well", () => {
    for (const { graph, ours, outcomes } of subjects.slice(0, 40)) {
      expect(partsOf(graph, ours, ours, outcomes).parts).toEqual([]);
      const [hinge = ""] = hingesOf(graph);
      const one = { ...ours, [hinge]: uneven(graph)[hinge] ?? {} };
      const { parts, whole, missing } = partsOf(graph, ours, one, outcomes, 3);
      expect(parts.every((part) => part.hinge === hinge)).toBe(true);
      const [from, to] = [ours, one].map((odds) => sharesOf(surveyTogether(graph, normalised(graph, odds), 3, outcomes)));
      expectClose(
        whole,
        outcomes.names.map((_, ending) => (to?.[ending] ?? 0) - (from?.[ending] ?? 0)),
      );
      expect(missing).toBeLessThan(1e-4);
    }
  });
});
