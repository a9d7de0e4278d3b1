// The questions, on the shipped story: asked the way the page will ask them, and held to what a reading shows.
import { build } from "vite";
import { expect, test } from "vitest";
import { compileStory } from "../../../src/build/compile.ts";
import { planOf } from "../../../src/build/histories.ts";
import { createAtlas } from "../../../src/core/atlas/atlas.ts";
import { makeTables } from "../../../src/core/atlas/tables.ts";
import { stepsOf } from "../../../src/core/atlas/trace.ts";

const plan = planOf(compileStory("story"));
const tables = makeTables(plan);
const atlas = createAtlas(tables);
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
    const told = atlas.follow(stepsOf(atlas.graph, nearest.trace));
    expect(atlas.endingOf(told)).toBe(ending);
    expect(nearest.changes.length).toBe(nearest.departures);
    const back = atlas.smallestChange(atlas.record, told);
    expect(back?.departures).toBe(nearest.departures);
  }
});

test("what is open from a state are the endings that its readings come to", () => {
  const { endings, next } = atlas.open(0);
  expect(endings.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 4);
  for (const { keeps, loses } of next?.options ?? []) expect(keeps.length + loses.length).toBe(endings.length);
  const { endings: last } = atlas.open(atlas.at(atlas.record));
  expect(last).toEqual([{ ending: "great_break", chance: 1 }]);
});

test("doors only close, and the last one leaves the ending that comes", () => {
  const doors = atlas.doors(atlas.record);
  for (const [index, { before, after, closed }] of doors.entries()) {
    expect(before - after).toBe(closed.length);
    if (index > 0) expect(before).toBeLessThanOrEqual(doors[index - 1]?.after ?? 0);
  }
  expect(doors.at(-1)?.after).toBe(1);
});

test("why: the causes are the hinges that alone would have ended it otherwise", () => {
  const causes = atlas.why(atlas.record);
  expect(causes.filter(({ weight }) => weight > 0).map(({ hinge }) => hinge)).toEqual(["orel", "letter", "brest"]);
  expect(causes.length).toBe(atlas.doors(atlas.record).length);
});

test("leverage is nought for what no longer matters, and never more than the endings hold", () => {
  for (const { bits, swing, asked } of atlas.leverage()) {
    expect(bits).toBeLessThanOrEqual(Math.log2(atlas.ends.length));
    expect(swing).toBeLessThanOrEqual(1.000001);
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(1.000001);
  }
  expect(atlas.leverage(atlas.at(atlas.record))).toEqual([]);
});

test("the half that explores does not carry inkjs, and is small", async () => {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      lib: { entry: "src/core/atlas/atlas.ts", formats: ["es"], fileName: "atlas" },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const code = first !== undefined && "output" in first ? first.output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("") : "";
  expect(code).not.toMatch(/ContinueSingleStep|inkVersion/);
  expect(code.length).toBeGreaterThan(1000);
  expect(code.length).toBeLessThan(20_000);
});
