// What the service reckons besides, held to brute force over random stories; and every question asked of a graph that was packed and read back.
import { beforeAll, describe, expect, test } from "vitest";
import { answerTo } from "../../../../src/core/atlas/ask/minimal/answers.ts";
import { choicesOf, wayOf } from "../../../../src/core/atlas/ask/minimal/history.ts";
import { ifDecided } from "../../../../src/core/atlas/ask/minimal/decided.ts";
import { type Minimal, answerOf, hingeOf } from "../../../../src/core/atlas/ask/minimal/graph.ts";
import { intervened } from "../../../../src/core/atlas/ask/minimal/intervene.ts";
import { chanceOf, likeliestWith } from "../../../../src/core/atlas/ask/minimal/likeliest.ts";
import { packGraph, unpackGraph } from "../../../../src/core/atlas/ask/minimal/pack.ts";
import { type Pins, jointOf, shareWith } from "../../../../src/core/atlas/ask/minimal/pins.ts";
import { quarrelOf } from "../../../../src/core/atlas/ask/minimal/quarrel.ts";
import type { GraphKind, GraphQuestion } from "../../../../src/core/atlas/ask/minimal/questions.ts";
import { createReckoner } from "../../../../src/core/atlas/ask/minimal/reckoner.ts";
import { outcomesOf } from "../../../../src/core/atlas/ask/minimal/rules.ts";
import { shortestTo } from "../../../../src/core/atlas/ask/minimal/shortest.ts";
import { survey, surveyTogether } from "../../../../src/core/atlas/ask/minimal/survey.ts";
import { totalsOf } from "../../../../src/core/atlas/ask/minimal/totals.ts";
import { happenedOf, sidesOf } from "../../../../src/core/atlas/ask/minimal/usual.ts";
import { type Decisions, decisionsOf, edgesOf, follow, leafOf, recordOf } from "../../../../src/core/atlas/ask/minimal/way.ts";
import { finish } from "../../../../src/core/atlas/ask/work.ts";
import { type Judgements, judgementsFrom } from "../../../../src/core/atlas/odds.ts";
import { type Brute, type History, type Sums, type Visit, addTo, bruteOf, sharesAmong } from "./brute.ts";
import { fits, isSame, pinsFor, swapBy } from "./reckoned.ts";
import { type Subject, digits, expectClose, hingesOf, numbered, subjectsOf, uneven } from "./subjects.ts";

let subjects: readonly Subject[] = [];

beforeAll(() => {
  subjects = subjectsOf(Number(process.env["GRAPH_RUNS"] ?? 50), 1905);
}, 120_000);

/** All histories where some answers are given wherever they stand open, and which of them have all the pins. */
function decidedHistories({ graph, outcomes, root }: Subject, brute: Brute, pins: Pins): History[] {
  const places = new Set(pins.answers.map((place) => `${graph.answers[place]?.hinge} ${graph.answers[place]?.option}`));
  const isPinned = (one: { readonly hinge: string | null; readonly option: string }): boolean => places.has(`${one.hinge} ${one.option}`);
  const visits: Visit[] = [{ node: root, chance: 1, decisions: [], forced: [] }];
  const ended: History[] = [];
  for (const visit of visits) {
    const end = brute.endOf(visit.node);
    if (end !== null) {
      ended.push({ ...visit, end });
      continue;
    }
    const open = brute.openOf(visit.node);
    const given = open.filter(isPinned);
    const all = given.reduce((sum, { share }) => sum + share, 0);
    for (const one of given.length > 0 ? given : open) {
      const share = given.length > 0 ? one.share / all : one.share;
      const decisions = one.hinge === null ? visit.decisions : [...visit.decisions, [one.hinge, one.option] as const];
      visits.push({ node: one.next, chance: visit.chance * share, decisions, forced: [] });
    }
  }
  return ended.filter((history) => fits(graph, outcomes, pins, history));
}

const sum = (histories: readonly History[]): number => histories.reduce((all, { chance }) => all + chance, 0);

test("decisions as given: the histories in which they are decided so, with what came before as likely as it was", () => {
  let moved = 0;
  for (const subject of subjects) {
    const { graph, outcomes, brute, own } = subject;
    for (const pins of pinsFor(graph, outcomes)) {
      const given = intervened([own], pins.answers);
      const kept = decidedHistories(subject, brute, pins);
      const joint = jointOf(given, pins);
      expect(joint.share).toBeCloseTo(sum(kept), digits);
      expect(shareWith(given, pins)).toBeCloseTo(joint.share, digits);
      expectClose(joint.endings, numbered(outcomes, sharesAmong(kept)));
      if (Math.abs(joint.share - jointOf([own], pins).share) > 0.01) moved++;
    }
  }
  expect(moved).toBeGreaterThan(10);
});

test("one decision as given is what `ifDecided` says of it", () => {
  for (const { graph, own } of subjects)
    for (const hinge of hingesOf(graph))
      for (const { option, open, endings } of ifDecided([own], hinge)) {
        const pins: Pins = { answers: [graph.answers.findIndex((one) => one.hinge === hinge && one.option === option)], endings: null };
        const joint = jointOf(intervened([own], pins.answers), pins);
        // Where a hinge is asked twice in one history, pins meet it once.
        if (Math.abs(joint.share - open) > 1e-9) continue;
        expectClose(
          joint.endings.map((share) => (open > 0 ? share / open : 0)),
          [...endings],
        );
      }
});

test("one decision is held against the histories in which it stands open, where the odds decide", () => {
  let compared = 0;
  for (const { graph, outcomes, brute, own } of subjects)
    for (const [place, { hinge, option }] of graph.answers.entries()) {
      const endings: Sums = new Map();
      let open = 0;
      for (const { node, chance } of brute.visits) {
        const there = brute.endOf(node) === null ? brute.openOf(node).filter((one) => one.hinge === hinge) : [];
        if (!there.some((one) => one.option === option)) continue;
        for (const { next, share } of there) {
          open += chance * share;
          for (const [name, part] of brute.ahead(next)) addTo(endings, name, chance * share * part);
        }
      }
      const { usual, decided } = sidesOf([own], { answers: [place] });
      // Where a hinge is asked twice in one history, pins meet it once.
      if (Math.abs(usual.share - open) > 1e-9) continue;
      expect(decided.share).toBeCloseTo(open, digits);
      expectClose(usual.endings, numbered(outcomes, endings));
      compared++;
    }
  expect(compared).toBeGreaterThan(50);
});

test("what happened is held against a decision in the places where both stand open", () => {
  let compared = 0;
  for (const { graph, outcomes, brute, own } of subjects)
    for (const [place, { hinge, option, recorded }] of graph.answers.entries()) {
      const was = graph.answers.find((answer) => answer.recorded && answer.hinge === hinge)?.option;
      const endings: Sums = new Map();
      let [open, both] = [0, 0];
      for (const { node, chance } of brute.visits) {
        const there = brute.endOf(node) === null ? brute.openOf(node).filter((one) => one.hinge === hinge) : [];
        if (!there.some((one) => one.option === option)) continue;
        open += chance;
        const next = there.find((one) => one.option === was)?.next;
        if (next === undefined) continue;
        both += chance;
        for (const [name, part] of brute.ahead(next)) addTo(endings, name, chance * part);
      }
      // Where a hinge is asked twice in one history, pins meet it once.
      if (Math.abs(sidesOf([own], { answers: [place] }).decided.share - open) > 1e-9) continue;
      const happened = happenedOf([own], { answers: [place] });
      expect(happened === null).toBe(recorded || both < 1e-12);
      if (happened === null || Math.abs(happened.share - both) > 1e-9) continue;
      expectClose(happened.endings, numbered(outcomes, endings));
      compared++;
    }
  expect(compared).toBeGreaterThan(20);
});

test("options stand open and are given as often as in the visits of brute force", () => {
  for (const { graph, brute, own } of subjects) {
    const { open, share } = totalsOf([own]);
    for (const [place, { hinge, option }] of graph.answers.entries()) {
      let [stands, given] = [0, 0];
      for (const { node, chance } of brute.visits) {
        const one =
          brute.endOf(node) === null ? brute.openOf(node).find((each) => each.hinge === hinge && each.option === option) : undefined;
        if (one !== undefined) [stands, given] = [stands + chance, given + chance * one.share];
      }
      expect(open[place]).toBeCloseTo(stands, digits);
      expect(share[place]).toBeCloseTo(given, digits);
    }
  }
});

test("the likeliest history with some pins is as likely as any that has them", () => {
  let none = 0;
  for (const { graph, outcomes, brute, own, isPlain } of subjects) {
    if (!isPlain) continue;
    for (const pins of pinsFor(graph, outcomes)) {
      const kept = brute.histories.filter((history) => fits(graph, outcomes, pins, history));
      const way = likeliestWith([own], pins);
      if (way === null) {
        expect(kept).toEqual([]);
        none++;
        continue;
      }
      const chances = new Map<string, number>();
      for (const { decisions, chance } of kept) chances.set(decisions.join(), (chances.get(decisions.join()) ?? 0) + chance);
      expect(chanceOf([own], way)).toBeCloseTo(Math.max(...chances.values()), digits);
      expect(kept.some(({ decisions }) => isSame(decisions, decisionsOf(graph, way)))).toBe(true);
    }
  }
  expect(none).toBeGreaterThan(0);
});

/** The options that stand open where a history is asked a hinge. */
function opensFor(graph: Minimal, decisions: Decisions, hinge: string): string[] {
  const node = follow(graph, decisions).nodes.find((one) => hingeOf(graph, one) === hinge) ?? 0;
  return edgesOf(graph, node).flatMap((edge) => answerOf(graph, edge)?.option ?? []);
}

test("all equally short ways are the sets of changes that brute force finds, each with its own chance and strain", () => {
  let several = 0;
  for (const { graph, root, outcomes, isPlain } of subjects) {
    const odds = uneven(graph);
    const brute = bruteOf(root, odds);
    if (!isPlain || brute === null) continue;
    const own = survey(graph, odds, outcomes);
    const weight = (hinge: string, option: string): number => odds[hinge]?.[option] ?? 1;
    const { histories } = brute;
    for (const given of [decisionsOf(graph, recordOf(graph)), new Map(histories[0]?.decisions), new Map(histories.at(-1)?.decisions)])
      for (const [ending, name] of outcomes.names.entries()) {
        const there = histories.filter(({ end, chance }) => end === name && chance > 0);
        const changed = there.map(({ decisions }) =>
          decisions.filter(([hinge, option]) => given.has(hinge) && given.get(hinge) !== option).map((change) => change.join("=")),
        );
        const fewest = Math.min(...changed.map((list) => list.length));
        const sets = new Set(changed.filter((list) => list.length === fewest).map((list) => list.toSorted().join()));
        const found = shortestTo([own], given, ending, 1000);
        if (found === null) {
          expect(there).toEqual([]);
          continue;
        }
        expect(found).toMatchObject({ departures: fewest, more: false });
        const told = found.ways.map(({ changes }) =>
          changes
            .map(({ hinge, option }) => `${hinge}=${option}`)
            .toSorted()
            .join(),
        );
        expect(told.toSorted()).toEqual([...sets].toSorted());
        if (sets.size > 1) several++;
        for (const { changes, strain, chance, decisions } of found.ways) {
          expect(outcomes.of[leafOf(graph, follow(graph, decisions)) ?? -1]).toBe(ending);
          expect(chance).toBeCloseTo(
            changes.reduce((all, one) => all * one.chance, 1),
            digits,
          );
          const strained = changes.map(({ hinge, option, instead }) => Math.log(weight(hinge, instead) / weight(hinge, option)));
          expect(strain).toBeCloseTo(
            strained.reduce((all, one) => all + one, 0),
            8,
          );
          for (const { hinge, instead, forced } of changes) expect(forced).toBe(!opensFor(graph, decisions, hinge).includes(instead));
          expect(strain).toBeGreaterThanOrEqual((found.ways[0]?.strain ?? 0) - 1e-12);
        }
      }
  }
  expect(several).toBeGreaterThan(1);
});

test("pins that quarrel are named, and no more of them than must be", () => {
  const met = new Set<string>();
  for (const { graph, outcomes, own } of subjects) {
    const shareOf = (pins: Pins): number => shareWith(intervened([own], pins.answers), pins);
    const firsts = hingesOf(graph).map((hinge) => graph.answers.findLastIndex((answer) => answer.hinge === hinge));
    for (const endings of [null, ...outcomes.names.keys()].map((ending) => (ending === null ? null : [ending]))) {
      const pins: Pins = { answers: firsts, endings };
      const found = quarrelOf([own], pins);
      if (found === null) {
        expect(shareOf(pins)).toBeGreaterThan(0);
        continue;
      }
      met.add(found.why);
      expect(shareOf(found.pins)).toBeLessThan(1e-12);
      for (const place of found.pins.answers)
        expect(shareOf({ ...found.pins, answers: found.pins.answers.filter((one) => one !== place) })).toBeGreaterThan(0);
      if (found.pins.endings !== null) expect(shareOf({ ...found.pins, endings: null })).toBeGreaterThan(0);
      expect(found.why === "no such end").toBe(found.pins.endings !== null);
    }
  }
  expect([...met].sort()).toEqual(["locked", "never asked", "no such end"]);
});

test("a history is the same by its decisions and by its steps, and one that begins later has gone until then as it says", () => {
  for (const { graph, brute, isPlain } of subjects) {
    if (!isPlain) continue;
    for (const { decisions } of brute.histories.slice(0, 20)) {
      const way = wayOf(graph, { decisions: decisions.map(([hinge, option]) => ({ hinge, option })) });
      const fileOf = (hinge: string): string => graph.answers.find((answer) => answer.hinge === hinge)?.chapter ?? "";
      const steps = decisions.flatMap(([hinge, option]) => ["nowhere/voice", `${fileOf(hinge)}/${option}`]);
      expect(wayOf(graph, { steps })).toEqual(way);
      expect(choicesOf(graph, way)).toEqual(decisions.map(([hinge, option]) => ({ hinge, option })));
      const file = fileOf(decisions.at(-1)?.[0] ?? "");
      const before = decisions.filter(([hinge]) => fileOf(hinge) !== file).map((decision) => decision.join("/"));
      const later = steps.filter((step) => step.startsWith(`${file}/`));
      expect(wayOf(graph, { steps: later, start: { file, decisions: before } })).toEqual(way);
    }
    expect(wayOf(graph, null)).toEqual(recordOf(graph));
  }
});

test("each single answer of a history other than it was comes to what a walk with it comes to, and nothing of one that is not finished", () => {
  let elsewhere = 0;
  let alike = 0;
  for (const { graph, ours, brute, root, isPlain } of subjects) {
    const odds = uneven(graph);
    const walked = bruteOf(root, odds);
    if (!isPlain || walked === null) continue;
    const judgements = judgementsFrom(ours, graph.answers);
    const reckoner = createReckoner({ graph, judgements, survival: { sets: 0, endings: {}, hinges: {}, findings: [] } });
    for (const { decisions, end } of [brute.histories[0], brute.histories.at(-1)].filter((one) => one !== undefined)) {
      const choices = decisions.map(([hinge, option]) => ({ hinge, option }));
      const told = finish(answerTo(reckoner, { kind: "alone", ask: { odds, history: { decisions: choices } } }));
      const expected = decisions.flatMap(([hinge, instead]) =>
        graph.answers.flatMap(({ hinge: of, option }) => {
          const made = of === hinge && option !== instead ? swapBy(walked, root, new Map(decisions), hinge, option, new Map()) : null;
          // Where the story breaks, the walker has no words for it.
          const ending: string = made?.end === "fault" ? (expect.any(String) as string) : (made?.end.replace(/^ending /, "") ?? "");
          const supplied = made?.supplied.map((one) => ({ hinge: one.hinge, option: one.option }));
          return made === null ? [] : [{ hinge, option, instead, ending, supplied }];
        }),
      );
      expect(told.ok && told.value).toHaveLength(expected.length);
      expect(told.ok && told.value).toEqual(expect.arrayContaining(expected));
      elsewhere += expected.filter(({ ending }) => `ending ${ending}` !== end).length;
      alike += expected.filter(({ ending }) => `ending ${ending}` === end).length;
      const begun = { decisions: choices.slice(0, -1) };
      expect(finish(answerTo(reckoner, { kind: "alone", ask: { history: begun } }))).toEqual({ ok: true, value: null });
    }
  }
  expect(elsewhere).toBeGreaterThan(10);
  expect(alike).toBeGreaterThan(10);
});

/** Every kind of question. */
function questionsFor({ graph, outcomes }: Pick<Subject, "graph" | "outcomes">): GraphQuestion[] {
  const [first, last] = [graph.answers[0], graph.answers.at(-1)];
  if (first === undefined || last === undefined) return [];
  const choice = ({ hinge, option }: { hinge: string; option: string }) => ({ hinge, option });
  const pinned = { answers: [choice(last)], endings: [outcomes.names[0] ?? ""] };
  const under = { odds: uneven(graph), together: 2, rules: graph.rules.toReversed() };
  const all: { readonly [K in GraphKind]: Extract<GraphQuestion, { kind: K }>["ask"] | null } = {
    describe: {},
    survey: under,
    hangs: under,
    here: { ...under, history: { decisions: [choice(first)] }, hinge: last.hinge },
    foretells: under,
    decided: { ...under, hinge: last.hinge },
    through: { ...pinned, together: 3 },
    river: under,
    flows: under,
    pins: pinned,
    // Needs the tables.
    read: null,
    line: { ...under, history: { decisions: [choice(first)] } },
    smallest: { history: null, ending: outcomes.names[0] ?? "" },
    distances: { ...under, history: null },
    alone: { ...under, history: null },
    compare: { one: null, other: { decisions: [choice(last)] } },
    parts: { ...under, from: null },
    rules: under,
    survives: { sets: 3, findings: [{ kind: "commonest", ending: outcomes.names[0] ?? "" }] },
  };
  return Object.entries(all).flatMap(([kind, ask]) => (ask === null ? [] : [{ kind, ask } as GraphQuestion]));
}

describe("a question", () => {
  test("of any kind has the same answer of a graph that was packed and read back", () => {
    for (const { graph, ours } of subjects.slice(0, 12)) {
      const outcomes = outcomesOf(graph);
      const judgements: Judgements = judgementsFrom(ours, graph.answers);
      const edition = { graph, judgements, survival: { sets: 0, endings: {}, hinges: {}, findings: [] } };
      const back = unpackGraph(packGraph(edition), graph.fingerprint);
      if (!back.ok) throw new Error(back.problem);
      expect(back.value).toEqual(edition);
      const [before, after] = [createReckoner(edition), createReckoner(back.value)];
      for (const question of questionsFor({ graph, outcomes })) {
        const told = finish(answerTo(after, question));
        expect(told, question.kind).toEqual(finish(answerTo(before, question)));
        expect(told.ok, question.kind).toBe(true);
      }
    }
  });

  test("is answered by the mean of both halves where decisions go together, its history by how far each half would have gone so", () => {
    for (const { graph, ours } of subjects.filter(({ isPlain }) => isPlain).slice(0, 12)) {
      const edition = {
        graph,
        judgements: judgementsFrom(ours, graph.answers),
        survival: { sets: 0, endings: {}, hinges: {}, findings: [] },
      };
      const reckoner = createReckoner(edition);
      const told = finish(answerTo(reckoner, { kind: "line", ask: { history: null, together: 3 } }));
      if (!told.ok) throw new Error(told.problem);
      const { along, answers, ending } = told.value;
      const halves = surveyTogether(graph, reckoner.ours, 3);
      const shares = halves.map(
        ({ ahead, outcomes: { names } }) => ahead[(graph.size - 1) * names.length + names.indexOf(ending ?? "")] ?? 0,
      );
      expect(along.length).toBe(answers.length + 1);
      expect(along[0]).toBeCloseTo(((shares[0] ?? 0) + (shares[1] ?? 0)) / 2, digits);
      expect(along.at(-1)).toBeCloseTo(1, digits);
    }
  });

  test("that this story does not understand says which part of it", () => {
    const [subject] = subjects;
    if (subject === undefined) throw new Error("no story");
    const { graph, ours } = subject;
    const reckoner = createReckoner({
      graph,
      judgements: judgementsFrom(ours, graph.answers),
      survival: { sets: 0, endings: {}, hinges: {}, findings: [] },
    });
    const [hinge = ""] = hingesOf(graph);
    const problem = (question: GraphQuestion): unknown => {
      const told = finish(answerTo(reckoner, question));
      return told.ok ? "none" : told.problem;
    };
    expect(problem({ kind: "decided", ask: { hinge: "weather" } })).toBe("hinge");
    expect(problem({ kind: "through", ask: { answers: [{ hinge, option: "nothing" }], endings: null } })).toBe("option");
    expect(problem({ kind: "pins", ask: { answers: [], endings: ["doomsday"] } })).toBe("ending");
    expect(problem({ kind: "rules", ask: { rules: ["doomsday"] } })).toBe("rule");
    expect(problem({ kind: "survey", ask: { odds: { [hinge]: { any: Number.NaN } } } })).toBe("odds");
    expect(problem({ kind: "survey", ask: { odds: { [hinge]: { any: -1 } } } })).toBe("odds");
    expect(problem({ kind: "hangs", ask: { together: 6 } })).toBe("odds");
    expect(problem({ kind: "here", ask: { history: null, hinge: "weather" } })).toBe("hinge");
    expect(problem({ kind: "survives", ask: { sets: 0 } })).toBe("sets");
    expect(problem({ kind: "survives", ask: { findings: [{ kind: "hangs", hinge: "weather", among: 5 }] } })).toBe("hinge");
    expect(problem({ kind: "survives", ask: { findings: [{ kind: "commonest", ending: "doomsday" }] } })).toBe("ending");
    expect(problem({ kind: "read", ask: { answers: [], endings: null } })).toBe("tables");
    expect(problem({ kind: "survey", ask: {} })).toBe("none");
  });
});
