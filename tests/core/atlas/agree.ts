// Holds the atlas to the walker: the same states, endings, counts and fewest departures, and the same answers to the questions it is asked.
import { expect } from "vitest";
import { type Atlas, createAtlas } from "../../../src/core/atlas/ask/atlas.ts";
import { type Odds, alike } from "../../../src/core/atlas/odds.ts";
import { pointOf } from "../../../src/core/atlas/ask/graph.ts";
import { minimise } from "../../../src/core/atlas/ask/minimal/merge.ts";
import { nearestOf } from "../../../src/core/atlas/ask/minimal/nearest.ts";
import { outcomesOf } from "../../../src/core/atlas/ask/minimal/rules.ts";
import { survey } from "../../../src/core/atlas/ask/minimal/survey.ts";
import type { Plan } from "../../../src/core/atlas/make/plan.ts";
import { makeTables } from "../../../src/core/atlas/make/tables.ts";
import { choiceOf, decisionsOf, edgesOf } from "../../../src/core/atlas/ask/trace.ts";
import { type Path, type Weighed, causesOf, chancesBelow, doorsAlong, stepsAlong, walkOn, weigh } from "./oracle.ts";
import { type Node, type Opened, countAll, farAll, nameOf, walkAll } from "./walker.ts";

/** Sums by the names that are compared. */
function gather<T>(entries: readonly (readonly [string, T])[], join: (a: T, b: T) => T): Record<string, T> {
  const sums = new Map<string, T>();
  for (const [name, value] of entries) {
    const before = sums.get(name);
    sums.set(name, before === undefined ? value : join(before, value));
  }
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Throws unless walker and tables agree exactly. Returns both, for more to be said of them. */
export function expectAgreement(plan: Plan): { atlas: Atlas; walked: readonly Node[] } {
  const { root, nodes, openings } = walkAll(plan);
  const atlas = createAtlas(makeTables(plan));
  const { graph } = atlas;
  const seen = new Map<Node, number>([[root, 0]]);
  for (const [node, state] of seen) {
    const point = graph.tables.points[pointOf(graph, state)];
    const end = atlas.ends.find((one) => one.state === state);
    expect(end === undefined ? null : nameOf(end)).toEqual(node.end === null ? null : nameOf(node.end));
    expect(point?.choices ?? []).toEqual(node.offers);
    const edges = edgesOf(graph, state);
    const open = node.next.flatMap((next, index) => (next === null ? [] : [index]));
    expect(edges.map((edge) => choiceOf(graph, state, edge).choice.id)).toEqual(open.map((index) => node.offers[index]?.id));
    for (const [index, edge] of edges.entries()) {
      const next = node.next[open[index] ?? 0];
      if (next === null || next === undefined) throw new Error("the walker holds an answer to be locked that the tables hold to be open");
      const target = graph.targets[edge] ?? 0;
      const before = seen.get(next);
      // One state of Ink is one state of the tables.
      if (before === undefined) seen.set(next, target);
      else expect(before).toBe(target);
    }
  }
  expect(new Set(seen.values()).size).toBe(graph.size);
  expect(seen.size).toBe(nodes.length);
  const { endings } = atlas.describe();
  expect(
    gather(
      endings.map(({ kind, ending, readings }) => [nameOf({ kind, name: ending }), readings] as const),
      (a, b) => a + b,
    ),
  ).toEqual(gather([...countAll(root)], (a, b) => a + b));
  const far = farAll(root, decisionsOf(graph, atlas.record));
  expect(
    gather(
      endings.map(({ kind, ending, nearest }) => [nameOf({ kind, name: ending }), nearest?.departures ?? -1] as const),
      Math.min,
    ),
  ).toEqual(gather([...far], Math.min));
  for (const { nearest } of endings) {
    const given = decisionsOf(graph, atlas.record);
    const changed =
      nearest === null
        ? -1
        : [...decisionsOf(graph, atlas.follow(nearest.steps))].filter(([hinge, option]) => given.has(hinge) && given.get(hinge) !== option)
            .length;
    expect(changed).toBe(nearest?.departures);
  }
  expectAnswers(plan, atlas, seen);
  expectStarts(atlas, openings);
  return { atlas, walked: nodes };
}

/** So many openings of chapters are begun from, of all that histories bring. */
const mostStarts = 6;

/** Throws unless the histories that begin at a chapter, in a world that some history brings there, are those that the walker goes from it. */
function expectStarts(atlas: Atlas, openings: readonly Opened[]): void {
  const apart = Math.ceil(openings.length / mostStarts);
  for (const { chapter, world, node } of openings.filter((_, at) => at % apart === 0)) {
    const there = atlas.from({ chapter, world });
    const { endings } = there.describe();
    expect(
      gather(
        endings.map(({ kind, ending, readings }) => [nameOf({ kind, name: ending }), readings] as const),
        (a, b) => a + b,
      ),
      `from ${chapter}`,
    ).toEqual(gather([...countAll(node)], (a, b) => a + b));
    const begin = { nodes: [node], answers: [] };
    const first = walkOn(begin, (_node, answers) => answers[0] ?? 0);
    const last = walkOn(begin, (_node, answers) => answers.at(-1) ?? 0);
    for (const path of [first, last]) {
      const told = there.outcome(there.follow(stepsAlong(path)));
      expect(told.given, `from ${chapter}`).toBe(path.answers.length);
      expect(nameOf({ kind: told.kind ?? "", name: told.ending ?? "" })).toBe(nameOf(path.nodes.at(-1)?.end ?? { kind: "", name: "" }));
    }
  }
}

/** Probabilities are kept in 32 bits, and those that stand open in 16. */
const close = 1e-4;
const near = (a: number, b: number): boolean => Math.abs(a - b) < close;

/** Readings with nothing in common: as it happened, the first and the last open answers, and a few that jump about. */
function pathsFrom(root: Node): Path[] {
  const begin = { nodes: [root], answers: [] };
  const jump =
    (seed: number) =>
    (_node: Node, answers: readonly number[]): number =>
      answers[(seed = (seed * 75 + 74) % 65_537) % answers.length] ?? 0;
  return [
    walkOn(begin, (node, answers) => answers.find((answer) => node.offers[answer]?.recorded === true) ?? answers[0] ?? 0),
    walkOn(begin, (_node, answers) => answers.at(-1) ?? 0),
    ...[1917, 1930, 7].map((seed) => walkOn(begin, jump(seed))),
  ];
}

/** Throws unless the questions have the answers that the walker’s nodes give. `seen` says which state each node is. */
function expectAnswers(plan: Plan, atlas: Atlas, seen: ReadonlyMap<Node, number>): void {
  const [root] = seen.keys();
  if (root === undefined) throw new Error("nothing was walked");
  const ends = new Map(atlas.ends.map((end) => [end.state, end]));
  const stopOf = (node: Node): string => String(seen.get(node));
  const nameAt = (node: Node): string => ends.get(seen.get(node) ?? -1)?.name ?? "";
  const { endings } = atlas.describe();
  const byOdds = { uniform: chancesBelow(plan, alike, root, stopOf), weighted: chancesBelow(plan, "ours", root, stopOf) };
  for (const odds of ["uniform", "weighted"] as const) {
    const told = byOdds[odds].get(root);
    const wrong = atlas.ends.filter(({ state }, at) => !near(endings[at]?.[odds] ?? -1, told?.get(String(state)) ?? -1));
    expect(wrong, `${odds} probabilities`).toEqual([]);
  }
  expectMinimal(atlas, seen, byOdds);
  const paths = pathsFrom(root);
  const middle = paths[2]?.nodes[Math.floor(paths[2].nodes.length / 2)] ?? root;
  const { ours } = atlas.histories;
  for (const [from, odds, below] of [
    [root, "ours", byOdds.weighted],
    [root, alike, byOdds.uniform],
    [middle, "ours", byOdds.weighted],
  ] as const)
    expectLeverage(atlas, seen.get(from) ?? 0, odds === "ours" ? ours : odds, weigh(plan, odds, from, below));
  const nameOfStop = (stop: string): string => ends.get(Number(stop))?.name ?? "";
  for (const path of paths) {
    const trace = atlas.follow(stepsAlong(path));
    expect(trace.states).toEqual(path.nodes.map((node) => seen.get(node)));
    expect(atlas.doors(trace).map((door) => ({ ...door, closed: door.closed.toSorted() }))).toEqual(
      (doorsAlong(path, byOdds.weighted) as { closed: string[] }[]).map((door) => ({
        ...door,
        closed: door.closed.map(nameOfStop).toSorted(),
      })),
    );
    // Causes of one weight stand in no order of their own, and the last digits of a weight are those of the order it was summed in.
    const told = (cause: unknown): string =>
      JSON.stringify(cause, (_, item: unknown) => (typeof item === "number" ? item.toFixed(9) : item));
    const sort = (causes: readonly unknown[]): string[] => causes.map(told).toSorted();
    const why = atlas.why(trace);
    const causes = causesOf(plan, path, nameAt);
    expect(sort(why)).toEqual(sort(causes));
    expectOutcome(atlas, path, nameAt, causes);
    expect(why.map(({ weight }) => weight)).toEqual(why.map(({ weight }) => weight).toSorted((a, b) => b - a));
    const middleNode = path.nodes[path.nodes.length >> 1] ?? root;
    const prospect = atlas.open(seen.get(middleNode) ?? 0).endings;
    const expected = [...(byOdds.weighted.get(middleNode) ?? [])].map(([stop, chance]) => ({ ending: nameOfStop(stop), chance }));
    const byName = (list: readonly { ending: string; chance: number }[]): { ending: string; chance: number }[] =>
      list.toSorted((a, b) => (a.ending < b.ending ? -1 : a.ending > b.ending ? 1 : a.chance - b.chance));
    expect(byName(prospect).map(({ ending }) => ending)).toEqual(byName(expected).map(({ ending }) => ending));
    expect(byName(prospect).filter(({ chance }, at) => !near(chance, byName(expected)[at]?.chance ?? -1))).toEqual([]);
  }
}

/**
 * Throws unless the minimal graph has, at the node that each state became, the probabilities of the walker’s nodes, and the fewest departures
 * of the atlas to each end.
 */
function expectMinimal(
  atlas: Atlas,
  seen: ReadonlyMap<Node, number>,
  byOdds: Readonly<Record<"uniform" | "weighted", ReturnType<typeof chancesBelow>>>,
): void {
  const { graph, nodeOf } = minimise(atlas.graph);
  const { ours } = atlas.histories;
  const outcomes = outcomesOf(graph);
  const namesAt = new Map(atlas.ends.map(({ state, name }) => [String(state), name]));
  for (const [odds, told] of [
    [alike, byOdds.uniform],
    [ours, byOdds.weighted],
  ] as const) {
    const { ahead } = survey(graph, odds, outcomes);
    for (const [node, chances] of told) {
      const from = (nodeOf[seen.get(node) ?? 0] ?? -1) * outcomes.names.length;
      const sums = outcomes.names.map(() => 0);
      for (const [stop, chance] of chances) {
        const ending = outcomes.names.indexOf(namesAt.get(stop) ?? "");
        sums[ending] = (sums[ending] ?? 0) + chance;
      }
      const wrong = sums.filter((sum, ending) => !(Math.abs(sum - (ahead[from + ending] ?? -1)) < 1e-9));
      expect(wrong, "probabilities of the minimal graph").toEqual([]);
    }
  }
  const near = nearestOf(survey(graph, ours, outcomes), decisionsOf(atlas.graph, atlas.record));
  const fewest = gather(
    atlas.describe().endings.map(({ ending, nearest }) => [ending, nearest?.departures ?? -1] as const),
    Math.min,
  );
  expect(Object.fromEntries(outcomes.names.map((name, ending) => [name, near[ending]?.departures ?? -1]))).toEqual(fewest);
}

/** What a reading comes to, whole and broken off half way; and the same from a start, which here is the beginning. */
function expectOutcome(atlas: Atlas, path: Path, nameAt: (node: Node) => string, causes: readonly unknown[]): void {
  const steps = stepsAlong(path);
  const ending = nameAt(path.nodes.at(-1) as Node);
  const whole = atlas.outcome(atlas.follow(steps));
  expect({ ...whole, causes: whole.causes.length, decisions: whole.decisions.length }).toEqual({
    given: steps.length,
    decisions: new Set(causes.map((cause) => (cause as { hinge: string }).hinge)).size,
    ending,
    kind: atlas.ends.find(({ name }) => name === ending)?.kind ?? null,
    causes: causes.length,
    onward: { ending, steps },
  });
  if (steps.length === 0) return;
  const half = steps.length >> 1;
  const broken = { nodes: path.nodes.slice(0, half + 1), answers: path.answers.slice(0, half) };
  const onward = walkOn(broken, (node, answers) => answers.find((answer) => node.offers[answer]?.recorded === true) ?? answers[0] ?? 0);
  // What cannot be given there ends it, and is no part of it.
  expect(atlas.outcome(atlas.follow([...steps.slice(0, half), "nowhere/nothing", ...steps.slice(half)]))).toMatchObject({
    given: half,
    ending: null,
    kind: null,
    causes: [],
    onward: { ending: nameAt(onward.nodes.at(-1) as Node), steps: stepsAlong(onward) },
  });
}

function expectLeverage(atlas: Atlas, from: number, odds: Odds, weighed: readonly Weighed[]): void {
  const told = atlas.leverage(from, odds);
  const stops = new Map(atlas.ends.map(({ name, state }) => [name, String(state)]));
  expect(told.map(({ hinge }) => hinge).toSorted()).toEqual(weighed.map(({ hinge }) => hinge).toSorted());
  for (const { hinge, bits, swing, swingEnding, asked } of told) {
    const own = weighed.find((one) => one.hinge === hinge);
    expect({
      hinge,
      bits: near(bits, own?.bits ?? -1),
      swing: near(swing, own?.swing ?? -1),
      asked: near(asked, own?.asked ?? -1),
    }).toEqual({
      hinge,
      bits: true,
      swing: true,
      asked: true,
    });
    // Of several ends that an option moves as far, any may be named.
    if (swing > close)
      expect(near(own?.swings.get(stops.get(swingEnding) ?? "") ?? -1, swing), `${hinge} swings ${swingEnding}`).toBe(true);
  }
  const order = told.map(({ bits, asked }) => bits * asked);
  expect(order).toEqual(order.toSorted((a, b) => b - a));
}
