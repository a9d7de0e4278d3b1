// A question in numbers as it is drawn: bars are as long as shares, the crowd is a thousand, and every lock of the story says why.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { besidesOf } from "../../../src/core/what-if/beside.ts";
import { hinges } from "../../../src/generated/story.ts";
import { barOf, countsOf, crowd, crowdShapes } from "../../../src/picture/what-if/ask.ts";
import { kinds, locks } from "../../../src/words/en/ask.ts";
import { ask, described } from "./shipped.ts";

const all = crowd.columns * crowd.rows;

test("a bar is whole, its parts stand one after the other, and its strokes where it usually divides", () => {
  const bar = barOf([
    { option: "a", share: 0.25, usual: 0.5 },
    { option: "b", share: 0, usual: 0.25 },
    { option: "c", share: 0.75, usual: 0.25 },
  ]);
  expect(bar.parts).toEqual([
    { option: "a", from: 0, wide: 0.25 },
    { option: "c", from: 0.25, wide: 0.75 },
  ]);
  expect(bar.strokes).toEqual([0.5, 0.75]);
  expect(barOf([{ option: "a", share: 1, usual: 1 }]).strokes).toEqual([]);
});

test("the crowd is a thousand; what is there at all is seen", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const counts = countsOf([
        { tone: "red", share },
        { tone: "land", share: 1 - share },
      ]);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all);
      expect(counts[0]?.count === 0).toBe(share === 0);
      const squares = (tone: string): number =>
        crowdShapes(counts, null).reduce((sum, shape) => {
          if (shape.kind !== "area" || shape.tone !== tone) return sum;
          const [left = 0, top = 0, right = 0, , , bottom = 0] = shape.points;
          return sum + ((right - left) * (bottom - top)) / crowd.step ** 2;
        }, 0);
      expect(squares("red")).toBeCloseTo(counts[0]?.count ?? -1);
      expect(squares("land")).toBeCloseTo(counts[1]?.count ?? -1);
    }),
  );
});

test("the line of the usual has as many squares above it", () => {
  const counts = countsOf([{ tone: "land", share: 1 }]);
  for (const count of [0, 1, 39, 40, 41, 333, 1000]) {
    const line = crowdShapes(counts, count / all).find(({ id }) => id === "usual");
    if (line?.kind !== "stroke") throw new Error("no line");
    const points = line.points.map((value) => value / crowd.step);
    const [, foot = 0, right = 0, , , top] = points;
    expect(top === undefined || points.length === 4 ? foot * crowd.columns : top * crowd.columns + right).toBeCloseTo(count);
  }
});

test("every answer that a lock can shut says what shuts it, and no other does", () => {
  const folder = join(import.meta.dirname, "../../../story/files");
  const shut = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .filter((line) => line.includes("#locked:") && line.includes("#hinge:"))
      .map((line) => `${/#hinge:(\w+)/.exec(line)?.[1] ?? ""}.${/#c:(\w+)/.exec(line)?.[1] ?? ""}`),
  );
  const said = Object.entries(locks).flatMap(([hinge, options]) => Object.keys(options).map((option) => `${hinge}.${option}`));
  expect(said.sort()).toEqual(shut.sort());
});

test("each answer of the story can be asked about, and each turning point that is beside it is of one of the four kinds", () => {
  const known: Readonly<Record<string, { readonly options: readonly string[] }>> = hinges;
  // A link may pin any of them.
  expect(described.answers.length).toBe(Object.values(known).reduce((sum, { options }) => sum + options.length, 0));
  for (const { hinge, option } of described.answers) {
    const { hinges: found, decided, quarrel } = ask("pins", { answers: [{ hinge, option }], endings: null });
    expect(quarrel).toBeNull();
    expect(decided).toBeGreaterThan(0);
    const rows = besidesOf(found, (name) => known[name]?.options ?? [], "moved");
    expect(rows.length).toBe(found.length);
    for (const row of rows) {
      expect(kinds).toHaveProperty(row.bond);
      expect(row.options.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1);
    }
  }
});
