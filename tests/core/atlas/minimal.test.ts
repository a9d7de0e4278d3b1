// The minimal graph of random stories, and all that is asked of it, held to brute force over every history.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { explore } from "../../../src/core/atlas/ask/graph.ts";
import { createAtlas } from "../../../src/core/atlas/ask/atlas.ts";
import { makeTables } from "../../../src/core/atlas/make/tables.ts";
import { apart, ifDecided } from "../../../src/core/atlas/ask/minimal/decided.ts";
import { type Minimal, countWays, placeOf, voice } from "../../../src/core/atlas/ask/minimal/graph.ts";
import { hangsOn } from "../../../src/core/atlas/ask/minimal/hangs.ts";
import { minimise } from "../../../src/core/atlas/ask/minimal/merge.ts";
import { nearestOf } from "../../../src/core/atlas/ask/minimal/nearest.ts";
import { partsOf } from "../../../src/core/atlas/ask/minimal/parts.ts";
import { type Pins, besides, jointOf } from "../../../src/core/atlas/ask/minimal/pins.ts";
import { type Outcomes, outcomesOf, overlapsOf } from "../../../src/core/atlas/ask/minimal/rules.ts";
import { type Survey, sharesOf, survey, surveyTogether } from "../../../src/core/atlas/ask/minimal/survey.ts";
import { type Way, decisionsOf, follow, leafOf, recordOf, swap } from "../../../src/core/atlas/ask/minimal/way.ts";
import { type Odds, alike, oddsOf } from "../../../src/core/atlas/odds.ts";
import { type Brute, type History, type Sums, addTo, apartBy, bruteOf, futureOf, sharesAmong, truthsOf } from "./brute.ts";
import { askedRules, planAll, storyShape } from "./stories.ts";
import { type Node, nameOf, walkAll } from "./walker.ts";

/** One random story, merged and walked. */
interface Subject {
  readonly graph: Minimal;
  readonly root: Node;
  readonly ours: Odds;
  readonly brute: Brute;
  readonly outcomes: Outcomes;
  readonly own: Survey;
  /** Whether what the voice answers changes nothing that is asked later, in any history. */
  readonly isPlain: boolean;
}

/** To so many digits sums of probabilities agree. */
const digits = 10;
/** So many stories are compiled as one. */
const batch = 25;

/** Odds without two of a weight, so that something is always the likeliest. */
const uneven = ({ answers }: Minimal): Odds => {
  const odds: Record<string, Record<string, number>> = {};
  for (const [place, { hinge, option }] of answers.entries()) (odds[hinge] ??= {})[option] = 0.1 + Math.abs(Math.sin(place * 7 + 1));
  return odds;
};

/** Outcomes by the names that walker and graph have in common: what is wrong with a story is told in words of Ink. */
function outcomesBy(graph: Minimal, order?: readonly number[]): Outcomes {
  const { names, of } = outcomesOf(graph, order);
  const told = graph.leaves.map(({ kind }, leaf) => nameOf({ kind, name: names[of[leaf] ?? 0] ?? "" }));
  const all = [...new Set(told)].sort();
  return { names: all, of: Uint8Array.from(told, (name) => all.indexOf(name)) };
}

let subjects: readonly Subject[] = [];

beforeAll(() => {
  const shapes = fc.sample(storyShape, { numRuns: Number(process.env["GRAPH_RUNS"] ?? 130), seed: 1930 });
  const plans = shapes.flatMap((_, at) => (at % batch === 0 ? planAll(shapes.slice(at, at + batch)) : []));
  subjects = plans.flatMap(({ asking }): Subject[] => {
    const { root } = walkAll(asking);
    const { graph } = minimise(explore(makeTables(asking)), askedRules);
    const ours = oddsOf(asking.judgements ?? {});
    const brute = bruteOf(root, ours);
    if (brute === null || graph.answers.length === 0) return [];
    const outcomes = outcomesBy(graph);
    return [{ graph, root, ours, brute, outcomes, own: survey(graph, ours, outcomes), isPlain: !graph.given.includes(voice) }];
  });
}, 120_000);

/** Sums of brute force by the numbers of outcomes. */
const numbered = ({ names }: Outcomes, sums: Sums, whole = 1): number[] => names.map((name) => (sums.get(name) ?? 0) / whole);

function expectClose(told: Iterable<number>, expected: readonly number[], of = ""): void {
  const list = [...told];
  expect(list.length, of).toBe(expected.length);
  for (const [at, one] of list.entries()) expect(one, `${of} ${at}`).toBeCloseTo(expected[at] ?? -1, digits);
}

const hingesOf = ({ answers }: Minimal): string[] => [...new Set(answers.map(({ hinge }) => hinge))];

test("enough stories are compared, some with voices that matter, and most without", () => {
  expect(subjects.length).toBeGreaterThan(50);
  expect(subjects.filter(({ isPlain }) => !isPlain).length).toBeGreaterThan(10);
  expect(subjects.filter(({ isPlain }) => isPlain).length).toBeGreaterThan(30);
  expect(subjects.filter(({ graph }) => graph.leaves.length > 2).length).toBeGreaterThan(12);
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

describe("under any odds", () => {
  const each = (task: (subject: Subject, odds: Odds, brute: Brute, own: Survey) => void): void => {
    for (const subject of subjects)
      for (const odds of [subject.ours, alike, uneven(subject.graph)]) {
        const brute = bruteOf(subject.root, odds);
        if (brute !== null) task(subject, odds, brute, survey(subject.graph, odds, subject.outcomes));
      }
  };

  test("shares are those of all histories", () => {
    each(({ outcomes }, _odds, brute, own) => expectClose(sharesOf([own]), numbered(outcomes, sharesAmong(brute.histories))));
  });

  test("decisions that go together are the mean of two worlds", () => {
    for (const { graph, ours, root, outcomes } of subjects) {
      const recorded = (times: number): Odds =>
        Object.fromEntries(
          hingesOf(graph).map((hinge) => [
            hinge,
            Object.fromEntries(
              graph.answers.flatMap((answer) =>
                answer.hinge === hinge
                  ? [[answer.option, (ours[hinge]?.[answer.option] ?? 1) * (answer.recorded ? times : 1)] as const]
                  : [],
              ),
            ),
          ]),
        );
      const worlds = [bruteOf(root, recorded(3)), bruteOf(root, recorded(1 / 3))].map((one) => sharesAmong(one?.histories ?? []));
      const mean = outcomes.names.map((name) => worlds.reduce((sum, world) => sum + (world.get(name) ?? 0) / 2, 0));
      const surveys = surveyTogether(graph, ours, 3, outcomes);
      expect(surveys.length).toBe(2);
      expectClose(sharesOf(surveys), mean);
      expectClose(jointOf(surveys, { answers: [], endings: null }).endings, mean);
      expectClose(sharesOf(surveyTogether(graph, ours, 1, outcomes)), [...sharesOf([survey(graph, ours, outcomes)])]);
    }
  });

  test("if this is decided: what follows an answer wherever it stands open, beside the others in the same places", () => {
    each(({ graph, outcomes }, _odds, brute, own) => {
      for (const hinge of hingesOf(graph))
        for (const told of ifDecided([own], hinge)) {
          const expected = decidedBy(brute, hinge, told.option);
          expect(told.open).toBeCloseTo(expected.open, digits);
          expect(told.contested).toBeCloseTo(expected.contested, digits);
          expectClose(told.endings, numbered(outcomes, expected.endings, expected.open || 1), `${hinge} ${told.option}`);
          expectClose(told.here, numbered(outcomes, expected.here, expected.contested || 1), `${hinge} ${told.option} here`);
          expectClose(told.others, numbered(outcomes, expected.others, expected.contested || 1), `not ${hinge} ${told.option}`);
        }
    });
  });

  test("what hangs on a hinge, and how far two of its answers lead apart", () => {
    each(({ graph }, _odds, brute, own) => {
      const told = new Map(hangsOn([own]).map((one) => [one.hinge, one]));
      for (const hinge of hingesOf(graph)) {
        const { asked, share } = hangsBy(brute, hinge);
        expect(told.get(hinge)?.asked ?? 0).toBeCloseTo(asked, digits);
        expect(told.get(hinge)?.share ?? 0).toBeCloseTo(share, digits);
        const places = graph.answers.flatMap((answer, place) => (answer.hinge === hinge ? [place] : []));
        for (const one of places)
          for (const other of places) {
            if (one >= other) continue;
            const expected = apartIn(brute, hinge, graph.answers[one]?.option ?? "", graph.answers[other]?.option ?? "");
            const { both, elsewhere } = apart([own], one, other);
            expect(both).toBeCloseTo(expected.both, digits);
            expect(elsewhere).toBeCloseTo(expected.both > 0 ? expected.sum / expected.both : 0, digits);
          }
      }
    });
  });

  test("what goes with pinned answers and endings, and how", () => {
    const bonds = new Set<string>();
    each(({ graph, outcomes }, _odds, brute, own) => {
      for (const pins of pinsFor(graph, outcomes)) {
        const kept = brute.histories.filter((history) => fits(graph, outcomes, pins, history));
        const share = kept.reduce((sum, { chance }) => sum + chance, 0);
        const joint = jointOf([own], pins);
        expect(joint.share).toBeCloseTo(share, digits);
        expectClose(joint.endings, numbered(outcomes, sharesAmong(kept)));
        expectClose(
          joint.answers,
          graph.answers.map(({ hinge, option }) => chanceOf(kept, hinge, option)),
        );
        for (const beside of share > 1e-9 ? besides([own], pins) : []) {
          expect(beside.bond).toBe(bondBy(graph, brute.histories, kept, beside.hinge));
          bonds.add(beside.bond);
        }
      }
    });
    expect([...bonds].sort()).toEqual(["by our rules", "could not be otherwise", "goes with it", "little to do with it"]);
  });

  test("the nearest history to every ending has the fewest departures, and is the likeliest of those", () => {
    each(({ graph, outcomes, isPlain }, odds, brute, own) => {
      if (!isPlain) return;
      const given = decisionsOf(graph, recordOf(graph));
      for (const [ending, near] of nearestOf(own, given).entries()) {
        const there = brute.histories.filter(({ end }) => end === outcomes.names[ending]);
        if (near === null) expect(there).toEqual([]);
        else {
          const { departures, strain, likeliest } = nearestBy(there, given, odds);
          expect(near.departures).toBe(departures);
          const chance = there.reduce((sum, { decisions, chance }) => (isSame(decisions, near.decisions) ? sum + chance : sum), 0);
          expect(chance).toBeCloseTo(likeliest, digits);
          expect(strain).toContainEqual(expect.closeTo(near.strain, 8));
          expect(outcomes.of[leafOf(graph, follow(graph, near.decisions)) ?? -1]).toBe(ending);
        }
      }
    });
  });
});

/** What follows an option wherever it stands open, summed visit by visit. */
function decidedBy(brute: Brute, hinge: string, option: string) {
  const sums = { open: 0, contested: 0, endings: new Map() as Sums, here: new Map() as Sums, others: new Map() as Sums };
  for (const { node, chance } of brute.visits) {
    if (brute.endOf(node) !== null) continue;
    const open = brute.openOf(node).filter((one) => one.hinge === hinge);
    const own = open.find((one) => one.option === option);
    if (own === undefined) continue;
    const rest = open.filter((one) => one !== own);
    const all = rest.reduce((sum, { share }) => sum + share, 0);
    sums.open += chance;
    for (const [name, part] of brute.ahead(own.next)) addTo(sums.endings, name, chance * part);
    if (all <= 0) continue;
    sums.contested += chance;
    for (const [name, part] of brute.ahead(own.next)) addTo(sums.here, name, chance * part);
    for (const other of rest)
      for (const [name, part] of brute.ahead(other.next)) addTo(sums.others, name, chance * part * (other.share / all));
  }
  return sums;
}

/** Draws two answers at every visit that asks a hinge. */
function hangsBy(brute: Brute, hinge: string): { asked: number; share: number } {
  let asked = 0;
  let share = 0;
  for (const { node, chance } of brute.visits) {
    if (brute.endOf(node) !== null) continue;
    const open = brute.openOf(node).filter((one) => one.hinge === hinge);
    const all = open.reduce((sum, one) => sum + one.share, 0);
    if (open.length === 0) continue;
    asked += chance * all;
    for (const one of open)
      for (const other of open)
        share += ((chance * one.share * other.share) / all) * apartBy(brute.ahead(one.next), brute.ahead(other.next));
  }
  return { asked, share };
}

function apartIn(brute: Brute, hinge: string, first: string, second: string): { both: number; sum: number } {
  let both = 0;
  let sum = 0;
  for (const { node, chance } of brute.visits) {
    if (brute.endOf(node) !== null) continue;
    const find = (option: string) => brute.openOf(node).find((one) => one.hinge === hinge && one.option === option);
    const [one, other] = [find(first), find(second)];
    if (one === undefined || other === undefined) continue;
    both += chance;
    sum += chance * apartBy(brute.ahead(one.next), brute.ahead(other.next));
  }
  return { both, sum };
}

/** Pins worth trying: an ending, an answer, two answers, an answer and an ending. */
function pinsFor({ answers }: Minimal, { names }: Outcomes): Pins[] {
  const last = answers.length - 1;
  const other = answers.findIndex(({ hinge }) => hinge !== answers[last]?.hinge);
  return [
    { answers: [], endings: [0] },
    { answers: [last], endings: null },
    { answers: other < 0 ? [0] : [other, last], endings: null },
    { answers: [0], endings: [names.length - 1] },
  ];
}

function fits({ answers }: Minimal, { names }: Outcomes, pins: Pins, { decisions, end }: History): boolean {
  if (pins.endings !== null && !pins.endings.some((ending) => names[ending] === end)) return false;
  const hinges = new Set(pins.answers.map((place) => answers[place]?.hinge));
  return [...hinges].every((hinge) =>
    pins.answers.some(
      (place) => answers[place]?.hinge === hinge && decisions.some(([of, option]) => of === hinge && option === answers[place]?.option),
    ),
  );
}

const chanceOf = (histories: readonly History[], hinge: string, option?: string): number =>
  histories.reduce(
    (sum, { decisions, chance }) =>
      decisions.some(([of, own]) => of === hinge && (option === undefined || own === option)) ? sum + chance : sum,
    0,
  );

/** How a hinge goes with some histories among all, as the method has it. */
function bondBy(graph: Minimal, all: readonly History[], kept: readonly History[], hinge: string): string {
  const asked = kept.filter(({ decisions }) => decisions.some(([of]) => of === hinge));
  if (asked.every(({ forced }) => forced.includes(hinge))) return "could not be otherwise";
  const options = graph.answers.flatMap((answer) => (answer.hinge === hinge ? [answer.option] : []));
  if (options.filter((option) => chanceOf(kept, hinge, option) > 1e-12).length === 1) return "by our rules";
  const whole = kept.reduce((sum, { chance }) => sum + chance, 0);
  const moves = options.some((option) => {
    const given = chanceOf(all, hinge, option);
    if (given <= 1e-12) return false;
    const ratio = chanceOf(kept, hinge, option) / chanceOf(kept, hinge) / (given / chanceOf(all, hinge));
    return ratio >= 1.25 || ratio <= 0.8 || Math.abs(chanceOf(kept, hinge, option) / given - whole) > 0.02;
  });
  return moves ? "goes with it" : "little to do with it";
}

const isSame = (decisions: History["decisions"], others: ReadonlyMap<string, string>): boolean =>
  decisions.length === others.size && decisions.every(([hinge, option]) => others.get(hinge) === option);

/** Of some histories those with the fewest departures, the greatest probability that one list of answers has among them, and what these strain. */
function nearestBy(
  there: readonly History[],
  given: ReadonlyMap<string, string>,
  odds: Odds,
): { departures: number; likeliest: number; strain: number[] } {
  const changed = ({ decisions }: History): History["decisions"] =>
    decisions.filter(([hinge, option]) => given.has(hinge) && given.get(hinge) !== option);
  const departures = Math.min(...there.map((history) => changed(history).length));
  const best = there.filter((history) => changed(history).length === departures);
  const lists: Sums = new Map();
  for (const { decisions, chance } of best) addTo(lists, decisions.join(";"), chance);
  const likeliest = Math.max(...lists.values());
  const strain = best.map((history) =>
    changed(history).reduce(
      (sum, [hinge, option]) => sum + Math.log((odds[hinge]?.[given.get(hinge) ?? ""] ?? 1) / (odds[hinge]?.[option] ?? 1)),
      0,
    ),
  );
  return { departures, likeliest, strain };
}

test("made the difference: one answer swapped, the others kept, and what is asked anew supplied", () => {
  let supplied = 0;
  let other = 0;
  for (const { graph, root, isPlain, brute, outcomes } of subjects) {
    if (!isPlain) continue;
    const odds = uneven(graph);
    const own = survey(graph, odds, outcomes);
    const walked = bruteOf(root, odds);
    if (walked === null) continue;
    const [first, last] = [brute.histories[0], brute.histories.at(-1)];
    if (first === undefined || last === undefined) continue;
    const [mine, theirs] = [new Map(first.decisions), new Map(last.decisions)];
    for (const { hinge, option } of graph.answers)
      for (const beside of [theirs, new Map<string, string>()]) {
        const told = swap(graph, own.chances, mine, { hinge, option }, beside);
        const expected = swapBy(walked, root, mine, hinge, option, beside);
        if (expected === null) expect(told).toBeNull();
        else {
          expect(told).not.toBeNull();
          expect(outcomes.names[outcomes.of[told?.leaf ?? 0] ?? -1]).toBe(expected.end);
          expect(told?.supplied).toEqual(expected.supplied);
          supplied += expected.supplied.length;
          other += expected.supplied.filter(({ from }) => from === "other").length;
        }
      }
    // Its own answer swapped for itself makes no difference.
    for (const [hinge, option] of mine) {
      const same: Way | undefined = swap(graph, own.chances, mine, { hinge, option })?.way;
      expect(same).toEqual(follow(graph, mine));
    }
  }
  expect(other).toBeGreaterThan(5);
  expect(supplied).toBeGreaterThan(other);
});

/** Walks on from the root as a swap is meant. */
function swapBy(
  brute: Brute,
  root: Node,
  mine: ReadonlyMap<string, string>,
  hinge: string,
  option: string,
  theirs: ReadonlyMap<string, string>,
): { end: string; supplied: { hinge: string; option: string; from: string }[] } | null {
  const supplied: { hinge: string; option: string; from: string }[] = [];
  let met = false;
  for (let node = root; ;) {
    const end = brute.endOf(node);
    if (end !== null) return met ? { end, supplied } : null;
    const open = brute.openOf(node);
    const asks = open.find((one) => one.hinge !== null)?.hinge ?? null;
    if (asks === null) {
      node = open[0]?.next ?? node;
      continue;
    }
    const find = (id: string | undefined) => open.find((one) => one.hinge === asks && one.option === id);
    let taken = find(asks === hinge ? option : mine.get(asks));
    if (asks === hinge) {
      if (taken === undefined) return null;
      met = true;
    }
    if (taken === undefined) {
      taken = find(theirs.get(asks));
      const from = taken === undefined ? "likeliest" : "other";
      taken ??= open.toSorted((a, b) => b.share - a.share)[0];
      supplied.push({ hinge: asks, option: taken?.option ?? "", from });
    }
    node = taken?.next ?? node;
  }
}

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

/** Odds that sum to 1 at each hinge. */
const normalised = (graph: Minimal, odds: Odds): Odds => {
  const weights = graph.answers.map(({ hinge, option }) => odds[hinge]?.[option] ?? 1);
  const sum = (hinge: string): number =>
    graph.answers.reduce((all, answer, place) => (answer.hinge === hinge ? all + (weights[place] ?? 0) : all), 0);
  return Object.fromEntries(
    hingesOf(graph).map((hinge) => [
      hinge,
      Object.fromEntries(
        graph.answers.flatMap((answer, place) => (answer.hinge === hinge ? [[answer.option, (weights[place] ?? 0) / sum(hinge)]] : [])),
      ),
    ]),
  );
};

test("an answer that no history gives has no place", () => {
  for (const { graph } of subjects) {
    expect(placeOf(graph, "nothing", "of it")).toBe(-1);
    for (const [place, { hinge, option }] of graph.answers.entries()) expect(placeOf(graph, hinge, option)).toBe(place);
  }
});
