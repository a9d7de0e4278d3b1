// A question in numbers as it is drawn: bars are as long as shares, the crowd is a thousand, and every lock of the story says why.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Under } from "../../../src/core/atlas/ask/minimal/questions.ts";
import { besidesOf } from "../../../src/core/what-if/beside.ts";
import type { Pins } from "../../../src/core/what-if/pinned.ts";
import { endings, hinges } from "../../../src/generated/story.ts";
import { isRuled, said, tell } from "../../../src/page/what-if/ask-told.ts";
import { barOf, countsOf, crowd, crowdShapes } from "../../../src/picture/what-if/ask.ts";
import { aboutAsMany, kinds, locks, turnsRound } from "../../../src/words/en/ask.ts";
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

describe("what is said of an answer in one sentence", () => {
  const options: Readonly<Record<string, { readonly options: readonly string[] }>> = hinges;
  const rowsOf = (found: ReturnType<typeof asking>["hinges"]) => besidesOf(found, (name) => options[name]?.options ?? [], "moved");
  const asking = ({ pins, ends }: Pins, under: Under = {}) =>
    ask("pins", { ...under, answers: pins, endings: ends.length === 0 ? null : ends });
  const told = (pins: Pins, under: Under = {}) => {
    const asked = asking(pins, under);
    return tell(pins, asked, rowsOf(asked.hinges), isRuled(under));
  };
  const copied = { hinge: "letter", option: "copied" };
  const sealed = { hinge: "letter", option: "sealed" };

  test("names as what all have only what all are asked, and nothing that is usual anyway", () => {
    for (const { id } of endings) {
      const pins = { pins: [], ends: [id] };
      const rows = rowsOf(asking(pins).hinges);
      for (const { hinge, option } of told(pins).about) {
        const row = rows.find((one) => one.hinge === hinge);
        const one = row?.options.find((each) => each.option === option);
        expect(one?.usual).toBeLessThanOrEqual(0.9);
        if (row?.bond !== "goes with it") expect([row?.bond, row?.asked]).toEqual(["by our rules", expect.closeTo(1)]);
      }
    }
  });

  test("holds one decision against what happened in the same places, and names it with its turning point", () => {
    const { happened, decided } = asking({ pins: [copied], ends: [] });
    const was = asking({ pins: [sealed], ends: [] });
    expect(decided).toBeCloseTo(was.decided);
    for (const [ending, share] of Object.entries(was.endings)) expect(happened?.endings[ending]).toBeCloseTo(share);
    expect([happened?.isShutInSome, was.happened]).toEqual([false, null]);
    const prices = asking({ pins: [{ hinge: "grain", option: "prices" }], ends: [] });
    expect(prices.happened?.isShutInSome).toBe(true);
    expect(told({ pins: [copied], ends: [endings[0].id] }).text).toMatch(
      /“[^”]+: [^”]+”, \d+ of 1,000 .* as it happened, “[^”]+: [^”]+”, \d+\./,
    );
  });

  test("claims nothing where the difference is small, or does not hold in enough sets of odds", () => {
    const few = told({ pins: [copied], ends: [endings[0].id] });
    expect([few.claim, few.text]).toEqual([null, expect.stringContaining(aboutAsMany)]);
    const more = { text: "more", loose: turnsRound, claim: null, isContrary: true, about: [] };
    expect(said(more, undefined)).toEqual({ text: "more", holds: undefined });
    expect(said(more, 0.4)).toEqual({ text: turnsRound, holds: undefined });
    expect(said(more, 0.1)).toEqual({ text: "more", holds: 0.9 });
    expect(said({ ...more, loose: null }, 0.4).text).toBe("more");
  });

  test("says of an end that a decision shuts out that it cannot follow, if it is the rules that shut it out", () => {
    const shut = described.answers.find(
      ({ hinge, option }) => asking({ pins: [{ hinge, option }], ends: [endings[0].id] }).quarrel?.why === "no such end",
    );
    if (shut === undefined) throw new Error("no decision shuts it out");
    const pin = { hinge: shut.hinge, option: shut.option };
    const cannot = `our rules “${endings[0].title}” cannot follow`;
    expect(told({ pins: [pin], ends: [endings[0].id] }).text).toContain(cannot);
    expect(told({ pins: [pin], ends: [] }).text).toContain(cannot);
    const sure = { odds: { letter: { sealed: 1, copied: 0, speaks: 0 } } };
    expect(told({ pins: [pin], ends: [endings[0].id] }, sure).text).not.toContain(cannot);
  });

  test("in a row tells an answer by which the turning point goes with the pins", () => {
    for (const { id } of endings)
      for (const { bond, most, options: all } of rowsOf(asking({ pins: [], ends: [id] }).hinges)) {
        const moves = ({ share, usual }: typeof most): boolean =>
          usual > 0 && (share >= usual * 1.25 || share <= usual / 1.25 || Math.abs(share - usual) >= 0.05);
        if (bond === "little to do with it") expect(all.some(moves)).toBe(false);
        if (bond === "goes with it" && all.some(moves)) expect(moves(most)).toBe(true);
      }
  });
});
