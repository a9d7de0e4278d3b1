// The odds: what follows from firmness and ratings, and that the build holds both to the hinges.
import { readFileSync, rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dice } from "../../../src/build/dice.ts";
import { readFirmness } from "../../../src/build/firmness.ts";
import { readJudgements } from "../../../src/build/ratings.ts";
import { StoryError, readStory } from "../../../src/build/read.ts";
import { alike, grades, movedBy, nearby, oddsOf } from "../../../src/core/atlas/odds.ts";
import { answerTo } from "../../../src/core/atlas/ask/questions.ts";
import { finish } from "../../../src/core/atlas/ask/work.ts";
import { useCopy } from "../../story/copy.ts";
import { atlas, story } from "../../story/shipped.ts";

test("what happened weighs the mean of its raters, and the others share the rest by their ratings", () => {
  const odds = oddsOf({ coalition: { happened: "walkout", firmness: [0.6, 0.8], others: { without: 2, soviets: 6 } } });
  expect(odds["coalition"]?.["walkout"]).toBeCloseTo(0.7, 12);
  expect(odds["coalition"]?.["without"]).toBeCloseTo(0.3 / 4, 12);
  expect(odds["coalition"]?.["soviets"]).toBeCloseTo(0.9 / 4, 12);
});

test("the number of alternatives does not make what happened less likely", () => {
  const one = oddsOf({ h: { happened: "a", firmness: [0.8], others: { b: 6 } } });
  const many = oddsOf({ h: { happened: "a", firmness: [0.8], others: { b: 6, c: 6, d: 6 } } });
  expect(one["h"]?.["a"]).toBe(many["h"]?.["a"]);
});

test("where what happened was sure, the others still stand in proportion wherever it is closed", () => {
  const { h = {} } = oddsOf({ h: { happened: "a", firmness: [1], others: { b: 6, c: 2 } } });
  expect(h["b"]).toBeLessThan(1e-9);
  expect((h["b"] ?? 0) / (h["c"] ?? 1)).toBeCloseTo(3, 9);
});

test("a grade up or down moves each rater by a step, and no further than the last", () => {
  const one = { happened: "a", firmness: [0.4, 0.8], others: { b: 3 } };
  expect(movedBy(1)(one)).toBeCloseTo((0.6 + 0.95) / 2, 12);
  expect(movedBy(-1)(one)).toBeCloseTo((0.4 + 0.6) / 2, 12);
  expect(movedBy(0)(one)).toBeCloseTo(0.6, 12);
  expect(oddsOf({ h: { ...one, firmness: [0.95, 0.95] } }, movedBy(1))["h"]?.["a"]).toBeCloseTo(0.95, 12);
});

test("odds nearby move each grade by one step at most and each rating by two times at most, and are all met", () => {
  const judgement = { happened: "a", firmness: [0.6, 0.8], others: { b: 6, c: 2 } };
  const roll = dice(7);
  const met = new Set<string>();
  for (let set = 0; set < 300; set++) {
    const { h = {} } = nearby({ h: judgement }, () => roll(1000) / 999);
    met.add((h["a"] ?? 0).toFixed(3));
    const ratio = (h["b"] ?? 0) / (h["c"] ?? 1);
    expect(ratio).toBeGreaterThanOrEqual(3 / 4);
    expect(ratio).toBeLessThanOrEqual(12);
  }
  const lower = [0.4, 0.6, 0.8];
  const upper = [0.6, 0.8, 0.95];
  expect([...met].sort()).toEqual([...new Set(lower.flatMap((one) => upper.map((other) => ((one + other) / 2).toFixed(3))))].sort());
});

test("every hinge of the story has two grades with evidence, and its odds sum to 1", () => {
  const { structure, agency } = readFirmness(story.source);
  const judgements = readJudgements(story.source);
  const odds = oddsOf(judgements);
  expect(Object.keys(judgements)).toEqual(story.source.hinges.map(({ id }) => id));
  for (const { id, options } of story.source.hinges) {
    const band = [structure.get(id), agency.get(id)].map((one) => grades[one?.grade ?? "open"]);
    expect(judgements[id]?.firmness, id).toEqual(band);
    expect(Object.keys(odds[id] ?? {}), id).toEqual(options);
    expect(
      Object.values(odds[id] ?? {}).reduce((sum, one) => sum + one, 0),
      id,
    ).toBeCloseTo(1, 9);
    expect(odds[id]?.[options[0] ?? ""], id).toBeCloseTo(((band[0] ?? 0) + (band[1] ?? 0)) / 2, 9);
  }
});

test("a question may be asked under other odds, and answers by them", () => {
  const { steps, firm } = { steps: [], firm: oddsOf(readJudgements(story.source), () => 1) };
  const told = (odds: typeof firm | null): ReadonlyMap<string, number> =>
    new Map(finish(answerTo(atlas, { kind: "open", ask: { steps, odds } })).endings.map(({ ending, chance }) => [ending, chance]));
  const recorded = atlas.endingOf(atlas.record) ?? "";
  expect(told(null)).toEqual(told(atlas.histories.ours));
  // Where all was sure, nothing else could have come; where every answer is as good as another, much could.
  expect(told(firm).get(recorded)).toBeCloseTo(1, 4);
  expect(told(alike).get(recorded)).toBeLessThan(told(null).get(recorded) ?? 0);
  for (const { ending, uniform } of atlas.describe().endings) expect(told(alike).get(ending)).toBeCloseTo(uniform, 4);
});

describe("it is told, with file and line, that", () => {
  const copy = useCopy("story");
  const row =
    readFileSync("story/firmness/agency.md", "utf8")
      .split("\n")
      .findIndex((text) => text.startsWith("| lists")) + 1;
  const told = (): StoryError => {
    try {
      readJudgements(readStory(copy.root));
    } catch (error) {
      if (error instanceof StoryError) return error;
      throw error;
    }
    throw new Error("nothing was told");
  };

  test.each([
    ["a grade is none", /(lists ★own \|) nearly sure/, "$1 certain", /“certain” is no grade of firmness: open, leaning, firm, nearly sure/],
    ["the star stands at another option", /lists ★own/, "lists ★courts", /★ belongs to own/],
    ["there is no evidence", /(lists ★own \| nearly sure \|)[^|]*/, "$1 ", /lists is graded without evidence/],
    ["nothing would change it", /(lists ★own \| nearly sure \|[^|]*\|)[^|]*/, "$1 ", /what would change the grade/],
    ["a source has no year", /(lists .*?)The Cheka, 1981/, "$1The Cheka", /each with its year/],
    ["there is one source", /(lists .*\|) [^|]* \|$/m, "$1 Leggett, The Cheka, 1981 |", /2 sources or more/],
    ["a hinge is not known", /lists ★own/, "list ★own", /list is no hinge/],
    ["a hinge is graded twice", /squads ★brigades/, "lists ★own", /lists is graded twice/],
  ])("%s", (_name, from, to, message) => {
    const { file } = copy.edit("firmness/agency.md", from, to);
    const error = told();
    expect(error.message).toMatch(message);
    expect(error.file).toBe(file);
    expect(error.line).toBe(row);
  });

  test("a hinge has no grade, or a rater none at all", () => {
    const { file } = copy.edit("firmness/agency.md", /^\| lists .*\n/m, "");
    expect(told()).toMatchObject({ file, message: expect.stringContaining("no firmness for lists") });
    rmSync(file);
    expect(told()).toMatchObject({ file, message: expect.stringContaining("are missing") });
  });
});
