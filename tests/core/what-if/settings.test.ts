// How odds are rated, and what a reader changes of a setting: what is written is read back, and every setting is found again in its own odds.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Odds, oddsOf } from "../../../src/core/atlas/odds.ts";
import { readAddress, start, writeAddress } from "../../../src/core/what-if/address.ts";
import { type Weights, isSure, keyOf, ratedOf, weightsOf } from "../../../src/core/what-if/rated.ts";
import {
  addingUp,
  article,
  baseOf,
  disagreements,
  filled,
  firmest,
  scalesOf,
  settings,
  settle,
  told,
} from "../../../src/core/what-if/settings.ts";
import { endings, hinges } from "../../../src/generated/story.ts";
import { byOdds, noneYet } from "../../../src/words/en/odds.ts";
import { described } from "../../picture/what-if/shipped.ts";

const { judgements } = described;
const scales = scalesOf(judgements);
const sum = (weights: Weights): number => Object.values(weights).reduce((all, one) => all + one, 0);

describe("a rating", () => {
  test("is read back as it was given, in twentieths and squares", () => {
    const rated = fc.record({
      firmness: fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20),
      squares: fc
        .record({ early: fc.integer({ min: 0, max: 6 }), refused: fc.integer({ min: 0, max: 6 }) })
        .filter((squares) => sum(squares) > 0),
    });
    fc.assert(
      fc.property(rated, (one) => {
        const weights = weightsOf("late", one);
        expect(Object.values(weights).every((weight) => Number.isInteger(weight) && weight <= 1_000_000)).toBe(true);
        const again = ratedOf("late", weights);
        expect(again.firmness).toBeCloseTo(one.firmness, 9);
        expect(again.squares).toEqual(one.squares);
      }),
    );
  });

  test("of any weights is one that can be shown", () => {
    const weight = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(1_000_000));
    fc.assert(
      fc.property(weight, weight, weight, (late, early, refused) => {
        fc.pre(late + early + refused > 0);
        const { firmness, squares } = ratedOf("late", { late, early, refused });
        expect(firmness).toBeGreaterThanOrEqual(0);
        expect(firmness).toBeLessThanOrEqual(1);
        for (const [option, own] of Object.entries(squares)) {
          expect([0, 1, 2, 3, 4, 5, 6]).toContain(own);
          expect(own === 0).toBe((option === "early" ? early : refused) === 0);
        }
      }),
    );
  });

  test("does not care how its weights are scaled", () => {
    expect(keyOf("late", { late: 3, early: 1, refused: 1 })).toBe(keyOf("late", { late: 30, early: 10, refused: 10 }));
    expect(keyOf("late", { late: 3, early: 1, refused: 1 })).not.toBe(keyOf("late", { late: 3, early: 2, refused: 0 }));
  });
});

describe("a setting", () => {
  test("of ours is our odds, in whole parts", () => {
    const ours = oddsOf(judgements);
    for (const [hinge, weights] of Object.entries(scales.ours)) {
      for (const [option, weight] of Object.entries(weights))
        expect(weight / sum(weights), hinge).toBeCloseTo(ours[hinge]?.[option] ?? 0, 9);
    }
    expect(settle(scales, "ours", 0, null)).toEqual({});
  });

  test.each(settings)("“%s” is found again in its own odds, as it is and made firmer or less firm", (setting) => {
    for (let firmer = -firmest; firmer <= firmest; firmer++) {
      const odds = settle(scales, setting, firmer, null);
      const found = baseOf(scales, odds);
      expect(found.changed, String(firmer)).toEqual([]);
      // Where nothing is left to be made firmer, several are the same.
      expect(filled(scales, settle(scales, found.setting, found.firmer, null))).toEqual(filled(scales, odds));
      if (firmer === 0) expect(found).toMatchObject({ setting, firmer: 0 });
    }
  });

  test.each(settings)("“%s” stands in a link", (setting) => {
    const known = {
      hinges: Object.fromEntries(Object.entries(hinges).map(([hinge, { options }]) => [hinge, options])),
      endings: endings.map(({ id }) => id),
    };
    const odds = settle(scales, setting, 0, null);
    const { address, problems } = readAddress(writeAddress({ ...start, view: "odds", odds, theirs: odds }, known), known);
    expect([...problems]).toEqual([]);
    expect([address.odds, address.theirs]).toEqual([odds, odds]);
  });

  test("of every open answer has equal parts, and of a straight line leaves nothing to be seen beside what happened", () => {
    const equal = filled(scales, settle(scales, "equal", 0, null));
    for (const weights of Object.values(equal)) expect(new Set(Object.values(weights)).size).toBe(1);
    const line = filled(scales, settle(scales, "line", 0, null));
    for (const [hinge, weights] of Object.entries(line))
      expect((weights[judgements[hinge]?.happened ?? ""] ?? 0) / sum(weights)).toBeGreaterThan(0.9999);
  });

  test("is sure throughout where it is a straight line, and nowhere else", () => {
    for (const setting of settings) expect(isSure(filled(scales, settle(scales, setting, 0, null))), setting).toBe(setting === "line");
  });

  test("of the article speaks of this story’s hinges alone", () => {
    for (const hinge of Object.keys(article)) expect(Object.keys(hinges)).toContain(hinge);
  });
});

describe("what the reader changes", () => {
  const own = {
    brest: weightsOf("late", { firmness: 0.95, squares: { early: 1, refused: 6 } }),
    tax: weightsOf("late", { firmness: 0.4, squares: { early: 3 } }),
  };

  test("is told beside the setting that it was changed from, and stays when that is made firmer", () => {
    for (const setting of settings) {
      const odds = told(scales, { ...filled(scales, settle(scales, setting, 0, null)), ...own });
      const base = baseOf(scales, odds);
      expect(base).toMatchObject({ setting, firmer: 0 });
      const firmer = settle(scales, setting, 1, { odds, base });
      const whole = filled(scales, firmer);
      for (const hinge of base.changed) expect(keyOf("late", whole[hinge] ?? {})).toBe(keyOf("late", filled(scales, odds)[hinge] ?? {}));
      expect(baseOf(scales, settle(scales, setting, 0, { odds: firmer, base: baseOf(scales, firmer) })).changed).toEqual(base.changed);
    }
  });

  test("is where two sets disagree, and what is as ours is not in the address", () => {
    expect(disagreements(scales, own, {})).toEqual(["brest", "tax"]);
    expect(disagreements(scales, own, own)).toEqual([]);
    expect(told(scales, { ...scales.ours, ...own })).toEqual(own);
  });
});

test("by whose odds a view speaks is said of the setting, of what was changed of it, and of the rules", () => {
  const brest = { brest: weightsOf("late", { firmness: 0.95, squares: { early: 1, refused: 6 } }) };
  const said = (odds: Odds, together = 1, rules = false): string => byOdds(baseOf(scales, odds), together, rules);
  expect(said({})).toBe("");
  expect(said(brest)).toBe("By your odds: 1 question changed");
  expect(said(brest, 3, true)).toBe("By your odds: 1 question changed, decisions go together; by your rules of the endings");
  expect(said({}, 1, true)).toBe("By your rules of the endings");
  expect(said(settle(scales, "ours", 1, null))).toBe("By your odds: everything a grade firmer");
  const article = settle(scales, "article", 0, null);
  expect(said(article)).toBe("By the odds of “The article”");
  expect(said({ ...article, ...brest })).toBe("By the odds of “The article”: 1 question changed");
  expect(noneYet("article", false)).toMatch(/^You have changed nothing in “The article” yet\./);
  expect(noneYet("ours", false)).toMatch(/^You have changed nothing yet\./);
});

test("whole parts add up to the whole, each within one of what it is", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -200, max: 200, noNaN: true }), { minLength: 1, maxLength: 27 }), (values) => {
      const whole = Math.round(values.reduce((all, one) => all + one, 0));
      const parts = addingUp(values, whole);
      expect(parts.reduce((all, one) => all + one, 0) - whole).toBeCloseTo(0, 9);
      for (const [at, part] of parts.entries()) expect(Math.abs(part - (values[at] ?? 0))).toBeLessThanOrEqual(1);
    }),
  );
});
