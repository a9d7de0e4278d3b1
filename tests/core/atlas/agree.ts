// Holds the tables to the walker: the same states, endings, counts and fewest departures.
import { expect } from "vitest";
import { type Atlas, createAtlas } from "../../../src/core/atlas/atlas.ts";
import { spotOf } from "../../../src/core/atlas/explore.ts";
import type { Plan } from "../../../src/core/atlas/plan.ts";
import { makeTables } from "../../../src/core/atlas/tables.ts";
import { answerOf, decisionsOf, edgesOf } from "../../../src/core/atlas/trace.ts";
import { type Node, countAll, farAll, nameOf, walkAll } from "./walker.ts";

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
export function expectAgreement(plan: Plan): { atlas: Atlas; walked: Node[] } {
  const { root, nodes } = walkAll(plan);
  const atlas = createAtlas(makeTables(plan));
  const { graph } = atlas;
  const seen = new Map<Node, number>([[root, 0]]);
  for (const [node, state] of seen) {
    const spot = graph.tables.spots[spotOf(graph, state)];
    const end = atlas.ends.find((one) => one.state === state);
    expect(end === undefined ? null : nameOf(end)).toEqual(node.end === null ? null : nameOf(node.end));
    expect(spot?.offers ?? []).toEqual(node.offers);
    const edges = edgesOf(graph, state);
    const open = node.offers.flatMap((offer, index) => (offer.locked ? [] : [index]));
    expect(edges.map((edge) => answerOf(graph, state, edge).offer.id)).toEqual(open.map((index) => node.offers[index]?.id));
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
        : [...decisionsOf(graph, nearest.trace)].filter(([hinge, option]) => given.has(hinge) && given.get(hinge) !== option).length;
    expect(changed).toBe(nearest?.departures);
  }
  const sum = endings.reduce((all, { uniform }) => all + uniform, 0);
  expect(sum).toBeCloseTo(1, 4);
  return { atlas, walked: nodes };
}
