// The questions, on the shipped story: asked the way the page will ask them, and held to what a reading shows.
import { build } from "vite";
import { expect, test } from "vitest";
import { createAtlas } from "../../../src/core/atlas/ask/atlas.ts";
import { makeTables } from "../../../src/core/atlas/make/tables.ts";
import { choiceOf, decisionsOf, goOn, recordedEdge } from "../../../src/core/atlas/ask/trace.ts";
import { type Hinge, endings, hinges } from "../../../src/generated/story.ts";
import { atlas, plan, tables } from "../../story/shipped.ts";

const plainly = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? item.toString() : item));

test("the same story gives the same bytes", () => {
  const again = makeTables(plan);
  expect(plainly({ ...again, code: [...again.code] })).toBe(plainly({ ...tables, code: [...tables.code] }));
  expect(plainly(createAtlas(again).describe())).toBe(plainly(atlas.describe()));
});

test("the nearest reading to every ending comes there, and each of its changes is needed", () => {
  for (const { ending, nearest } of atlas.describe().endings) {
    if (nearest === null) throw new Error(`${ending} is out of reach`);
    const told = atlas.follow(nearest.steps);
    expect(atlas.endingOf(told)).toBe(ending);
    expect(nearest.changes.length).toBe(nearest.departures);
    const back = atlas.smallestChange(atlas.record, told);
    expect(back?.departures).toBe(nearest.departures);
  }
});

test("what is open from a state are the endings that its readings come to", () => {
  const { endings: open, next } = atlas.open(0);
  expect(open.map(({ ending }) => ending).sort()).toEqual(endings.map(({ id }) => id).sort());
  expect(open.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 4);
  for (const { keeps, loses } of next?.options ?? []) expect(keeps.length + loses.length).toBe(open.length);
  const { endings: last } = atlas.open(atlas.at(atlas.record));
  expect(last).toEqual([{ ending: endings[0].id, chance: 1 }]);
});

test("doors only close, and the last one leaves the ending that comes", () => {
  const doors = atlas.doors(atlas.record);
  expect(doors[0]?.before).toBe(endings.length);
  for (const [index, { before, after, closed }] of doors.entries()) {
    expect(before - after).toBe(closed.length);
    if (index > 0) expect(before).toBeLessThanOrEqual(doors[index - 1]?.after ?? 0);
  }
  expect(doors.at(-1)?.after).toBe(1);
});

/** The states of the record at which a hinge is asked, with the hinge. */
const asked = atlas.record.edges.flatMap((edge, index) => {
  const state = atlas.record.states[index] ?? 0;
  const { hinge } = choiceOf(atlas.graph, state, edge).choice;
  return hinge === null ? [] : [{ hinge: hinge as Hinge, state, index }];
});

test("why: the causes are the hinges that alone would have ended it otherwise", () => {
  const told = new Map(atlas.why(atlas.record).map(({ hinge, weight }) => [hinge, weight]));
  expect([...told.keys()].sort()).toEqual(asked.map(({ hinge }) => hinge).sort());
  const alone = asked.filter(({ hinge, state, index }) =>
    hinges[hinge].options.slice(1).some((option) => {
      const before = { states: atlas.record.states.slice(0, index + 1), edges: atlas.record.edges.slice(0, index) };
      const other = goOn(atlas.graph, before, (at, edges) =>
        at === state ? edges.find((edge) => choiceOf(atlas.graph, at, edge).choice.id === option) : recordedEdge(atlas.graph, at, edges),
      );
      return decisionsOf(atlas.graph, other).get(hinge) === option && atlas.endingOf(other) !== endings[0].id;
    }),
  );
  expect(alone.length).toBeGreaterThan(0);
  expect(alone.map(({ hinge }) => hinge).sort()).toEqual([...told].flatMap(([hinge, weight]) => (weight > 0 ? [hinge] : [])).sort());
});

test("leverage is what its options tell of the ending: nought where nothing is open any more, and all that is known where it is asked next", () => {
  const entropy = (shares: readonly number[]): number =>
    -shares.reduce((sum, share) => sum + (share > 0 ? share * Math.log2(share) : 0), 0);
  let most = 0;
  for (const { hinge, state } of asked) {
    const options = atlas.open(state).next?.options ?? [];
    const weights = options.map(({ option }) => atlas.histories.ours[hinge]?.[option] ?? 0);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const chances = options.map(({ keeps }) => atlas.ends.map(({ name }) => keeps.find(({ ending }) => ending === name)?.chance ?? 0));
    const mixed = atlas.ends.map((_, end) => chances.reduce((sum, row, at) => sum + ((weights[at] ?? 0) / all) * (row[end] ?? 0), 0));
    const bits = entropy(mixed) - chances.reduce((sum, row, at) => sum + ((weights[at] ?? 0) / all) * entropy(row), 0);
    const swing = Math.max(
      ...atlas.ends.map((_, end) => Math.max(...chances.map((row) => row[end] ?? 0)) - Math.min(...chances.map((row) => row[end] ?? 0))),
    );
    const told = atlas.leverage(state).find((one) => one.hinge === hinge);
    expect(told?.asked, hinge).toBeCloseTo(1, 4);
    expect(told?.bits, hinge).toBeCloseTo(bits, 3);
    expect(told?.swing, hinge).toBeCloseTo(swing, 3);
    most = Math.max(most, bits);
  }
  expect(most).toBeGreaterThan(0.1);
  expect(atlas.leverage(atlas.at(atlas.record))).toEqual([]);
});

test("leverage over all histories is told of every hinge that is asked, most first, and never more than the endings hold", () => {
  const told = atlas.leverage();
  expect(told.map(({ hinge }) => hinge).sort()).toEqual(
    Object.entries(hinges)
      .flatMap(([hinge, { file }]) => (file === null ? [] : [hinge]))
      .sort(),
  );
  const shares = told.map(({ bits, asked: often }) => bits * often);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  const known = -atlas.describe().endings.reduce((sum, { weighted }) => sum + weighted * Math.log2(weighted), 0);
  expect(shares[0]).toBeGreaterThan(0);
  for (const { hinge, bits, swing, asked: often } of told) {
    expect(bits * often, hinge).toBeLessThanOrEqual(known + 0.001);
    expect(swing, hinge).toBeLessThanOrEqual(1.000001);
    expect(often, hinge).toBeGreaterThan(0);
    expect(often, hinge).toBeLessThanOrEqual(1.000001);
  }
});

test("the half that explores does not carry inkjs, and is small", async () => {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      lib: { entry: "src/core/atlas/ask/atlas.ts", formats: ["es"], fileName: "atlas" },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const code = first !== undefined && "output" in first ? first.output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("") : "";
  expect(code).not.toMatch(/ContinueSingleStep|inkVersion/);
  expect(code.length).toBeGreaterThan(1000);
  expect(code.length).toBeLessThan(24_000);
});
