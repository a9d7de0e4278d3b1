// What is asked of the minimal graph under any odds, held to brute force over every history of random stories.
import { beforeAll, describe, expect, test } from "vitest";
import { againstRecord, apart, ifDecided } from "../../../../src/core/atlas/ask/minimal/decided.ts";
import { placeOf } from "../../../../src/core/atlas/ask/minimal/graph.ts";
import { hangsAt, hangsOn } from "../../../../src/core/atlas/ask/minimal/hangs.ts";
import { nearestOf } from "../../../../src/core/atlas/ask/minimal/nearest.ts";
import { besides, jointOf, unpinned } from "../../../../src/core/atlas/ask/minimal/pins.ts";
import { type Survey, sharesOf, survey, surveyTogether } from "../../../../src/core/atlas/ask/minimal/survey.ts";
import { answersByEnding, alongOf, flowsOf, foretells, separationOf } from "../../../../src/core/atlas/ask/minimal/flows.ts";
import { type Finding, survivalOf } from "../../../../src/core/atlas/ask/minimal/survives.ts";
import { finish } from "../../../../src/core/atlas/ask/work.ts";
import { type Way, decisionsOf, follow, leafOf, recordOf, swap } from "../../../../src/core/atlas/ask/minimal/way.ts";
import { type Odds, alike } from "../../../../src/core/atlas/odds.ts";
import { type Brute, type Sums, addTo, bruteOf, sharesAmong } from "./brute.ts";
import {
  apartIn,
  bitsBy,
  bondBy,
  chanceOf,
  decidedBy,
  fits,
  hangsAtBy,
  hangsBy,
  isSame,
  nearestBy,
  pinsFor,
  soFar,
  swapBy,
} from "./reckoned.ts";
import { type Subject, digits, expectClose, hingesOf, numbered, subjectsOf, uneven } from "./subjects.ts";

let subjects: readonly Subject[] = [];

beforeAll(() => {
  subjects = subjectsOf(Number(process.env["GRAPH_RUNS"] ?? 75), 1917);
}, 120_000);

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
        const happened = places.find((place) => graph.answers[place]?.recorded === true);
        expect(againstRecord([own]).filter((one) => one.hinge === hinge)).toEqual(
          places.flatMap((place) =>
            happened === undefined || place === happened
              ? []
              : [{ hinge, option: graph.answers[place]?.option, ...apart([own], happened, place) }],
          ),
        );
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

  test("what hangs on a hinge from where a history stands", () => {
    let counted = 0;
    each(({ graph, isPlain }, _odds, brute, own) => {
      if (!isPlain) return;
      for (const { node, chance, decisions } of brute.visits) {
        if (chance === 0) continue;
        const here = follow(graph, new Map(decisions)).nodes.at(-1) ?? 0;
        for (const hinge of hingesOf(graph)) {
          const expected = hangsAtBy(brute, node, hinge);
          // Where the voice is asked nothing has been decided since, and the graph stands at what is decided next.
          if (expected === null) continue;
          counted++;
          expect(hangsAt([own], here, hinge)).toBeCloseTo(expected, digits);
        }
      }
    });
    expect(counted).toBeGreaterThan(100);
    for (const { graph, own } of subjects) expect(hangsAt([own], 0, hingesOf(graph)[0] ?? "")).toBeNull();
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
        for (const beside of share > 1e-9 ? besides(graph.answers, pins, joint, jointOf([own], unpinned)) : []) {
          expect(beside.bond).toBe(bondBy(graph, brute.histories, kept, beside.hinge, pins.endings !== null));
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
  expect(other).toBeGreaterThan(1);
  expect(supplied).toBeGreaterThan(other);
});

describe("the flow of histories", () => {
  test("from answer to answer is that of each two that follow each other", () => {
    for (const { graph, brute, own } of subjects) {
      const expected: Sums = new Map();
      for (const { decisions, chance } of brute.histories) {
        const places = decisions.map(([hinge, option]) => placeOf(graph, hinge, option));
        for (const [at, to] of [...places, null].entries()) addTo(expected, `${places[at - 1] ?? null} ${to}`, chance);
      }
      const told = new Map(flowsOf([own]).map(({ from, to, share }) => [`${from} ${to}`, share]));
      const keys = [...expected.keys()].filter((key) => (expected.get(key) ?? 0) > 0);
      expect([...told.keys()].sort()).toEqual(keys.sort());
      expectClose(
        keys.map((key) => told.get(key) ?? -1),
        keys.map((key) => expected.get(key) ?? -2),
      );
    }
  });

  test("by answer and ending is a table, from which follows what a hinge foretells", () => {
    for (const { graph, brute, own, outcomes } of subjects) {
      const table = graph.answers.flatMap(({ hinge, option }) =>
        outcomes.names.map((name) =>
          chanceOf(
            brute.histories.filter(({ end }) => end === name),
            hinge,
            option,
          ),
        ),
      );
      expectClose(answersByEnding([own]), table);
      for (const { hinge, asked, bits } of foretells([own])) {
        expect(asked).toBeCloseTo(chanceOf(brute.histories, hinge), digits);
        expect(bits).toBeCloseTo(bitsBy(brute, hinge), 8);
      }
    }
  });

  test("along one history is what brute force says of those that have begun as it has", () => {
    for (const { graph, brute, own, isPlain, outcomes } of subjects) {
      const mine = brute.histories.at(-1)?.decisions ?? [];
      if (!isPlain || mine.length === 0) continue;
      const way = follow(graph, new Map(mine));
      for (const [ending, name] of outcomes.names.entries())
        expectClose(
          alongOf(own, way, ending),
          [...mine.keys(), mine.length].map((length) => soFar(brute, mine.slice(0, length), name)),
        );
    }
  });

  test("is the further apart the later, by how far each ending stands out", () => {
    let compared = 0;
    for (const { graph, brute, own, isPlain, outcomes } of subjects) {
      const told = separationOf(own);
      if (told === null || !isPlain) continue;
      compared++;
      for (const [at, row] of told.rows.entries()) {
        const before = new Set(told.hinges.slice(0, at));
        const expected = outcomes.names.map((name) => {
          const there = brute.histories.filter(({ end, chance }) => end === name && chance > 0);
          const whole = there.reduce((sum, { chance }) => sum + chance, 0);
          const sum = there.reduce(
            (all, { decisions, chance }) =>
              all +
              chance *
                soFar(
                  brute,
                  decisions.filter(([hinge]) => before.has(hinge)),
                  name,
                ),
            0,
          );
          return whole > 0 ? sum / whole : 0;
        });
        expectClose(row, expected);
      }
      expect([...(told.rows.at(-1) ?? [])].every((share) => share === 0 || Math.abs(share - 1) < 1e-9)).toBe(true);
      expect(hingesOf(graph)).toEqual(told.hinges);
    }
    expect(compared).toBeGreaterThan(10);
  });
});

test("what survives other odds: the range of each share, how often a hinge is among those that most hangs on, and which findings hold", () => {
  const subject = subjects.find(({ graph, own }) => hangsOn([own]).filter(({ share }) => share > 0).length > 1 && graph.leaves.length > 1);
  if (subject === undefined) throw new Error("in no story something hangs on two hinges");
  const { graph, outcomes, ours } = subject;
  const sets = [ours, alike, uneven(graph)];
  const [first = "", second = ""] = hangsOn([survey(graph, ours, outcomes)]).map(({ hinge }) => hinge);
  const [ending = "", than = ""] = outcomes.names;
  const option = graph.answers.find(({ hinge }) => hinge === first)?.option ?? "";
  const asked: readonly Finding[] = [
    { kind: "hangs", hinge: first, among: 1 },
    { kind: "hangs more", hinge: first, than: second },
    { kind: "commoner", ending, than },
    { kind: "commonest", ending },
    { kind: "likelier", hinge: first, option, ending },
    { kind: "decided", answers: [{ hinge: first, option }], ending },
    { kind: "beside", answers: [], endings: [ending], hinge: first, option },
  ];
  const { endings, hinges, findings, sets: tried } = finish(survivalOf(graph, sets, { outcomes, most: 1, findings: asked }));
  expect(tried).toBe(3);
  const surveys = sets.map((odds) => survey(graph, odds, outcomes));
  const shares = surveys.map((one) => sharesOf([one]));
  for (const [number, name] of outcomes.names.entries())
    expectClose(
      endings[name] ?? [],
      shares.map((share) => share[number] ?? -1).toSorted((a, b) => a - b),
    );
  const hung = surveys.map((one) => hangsOn([one]).map(({ hinge }) => hinge));
  for (const [hinge, share] of Object.entries(hinges)) {
    const top = hung.filter((list) => list[0] === hinge);
    expect(share).toBeCloseTo(top.length / sets.length, digits);
  }
  expect(Object.values(hinges).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, digits);
  const of = (held: readonly boolean[]): number => held.filter(Boolean).length / sets.length;
  const likelier = of(
    surveys.map((one) => {
      const { here, others } = ifDecided([one], first)[0] ?? {};
      return (here?.[0] ?? 0) > (others?.[0] ?? 0);
    }),
  );
  const places = graph.answers.flatMap((answer, place) => (answer.hinge === first ? [place] : []));
  const found = (one: Survey, endings: readonly number[] | null): number => {
    const { answers } = jointOf([one], { answers: [], endings });
    return (answers[places[0] ?? 0] ?? 0) / places.reduce((whole, place) => whole + (answers[place] ?? 0), 0);
  };
  expectClose(findings, [
    of(hung.map((list) => list[0] === first)),
    of(hung.map((list) => list.indexOf(first) < list.indexOf(second))),
    of(shares.map(([one = 0, other = 0]) => one > other)),
    of(shares.map((own) => (own[0] ?? 0) === Math.max(...own))),
    likelier,
    likelier,
    of(surveys.map((one) => found(one, [0]) > found(one, null))),
  ]);
  expect(() => finish(survivalOf(graph, []))).toThrow(/no set of odds/);
});
