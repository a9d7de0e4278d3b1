// How far the raters agree, reckoned again from their own files.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readJudgements } from "../../../src/build/ratings.ts";
import { readStory } from "../../../src/build/read.ts";
import { agreementOf } from "../../../src/core/what-if/agreement.ts";

/** By hinge, the second cell of each row that begins with one. */
const gradesIn = (rater: string): Map<string, string> =>
  new Map(
    [...readFileSync(`story/firmness/${rater}.md`, "utf8").matchAll(/^\| (\w+) ★\w+ \| ([\w ]+) \|/gm)].map(
      ([, hinge = "", grade = ""]) => [hinge, grade],
    ),
  );

test("what the method page says of both raters is what stands in their files", () => {
  const [structure, agency] = [gradesIn("structure"), gradesIn("agency")];
  const found = agreementOf(readJudgements(readStory("story")));
  expect(found.rated.map(({ hinge, grades }) => [hinge, ...grades])).toEqual(
    found.rated.map(({ hinge }) => [hinge, structure.get(hinge), agency.get(hinge)]),
  );
  expect(found.rated).toHaveLength(structure.size);
  expect(found.same).toBe([...structure].filter(([hinge, grade]) => agency.get(hinge) === grade).length);
  expect(found.same + found.near + found.far).toBe(structure.size);
});

test("agreement by luck is that of two who deal out their own grades blindly", () => {
  const judgement = (first: number, second: number) => ({ happened: "x", firmness: [first, second], others: {} });
  const found = agreementOf({ a: judgement(0.4, 0.4), b: judgement(0.4, 0.95), c: judgement(0.6, 0.8), d: judgement(0.8, 0.4) });
  expect([found.same, found.near, found.far]).toEqual([1, 1, 2]);
  // Open 2 and 2 times, firm 1 and 1 times, of four.
  expect(found.byLuck).toBe((2 * 2 + 1 * 1) / 4);
});
