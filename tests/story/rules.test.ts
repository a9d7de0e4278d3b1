// What single rules of world.ink do, played by Ink: where a comment there once said another thing than its function.
import { readFileSync } from "node:fs";
import { Story } from "inkjs";
import { expect, test } from "vitest";
import { compileText, weights } from "../../src/build/compiler.ts";

/** What Ink says after some statements in a world of the rules. */
function told(statements: readonly string[], line: string): string {
  const text = ["INCLUDE world.ink", ...statements.map((one) => `~ ${one}`), line, "-> END"].join("\n");
  const read = (name: string): string => readFileSync(`story/${name}`, "utf8");
  return new Story(compileText(text, weights.warning, read)).ContinueMaximally().trim();
}

const assembly = ["government = plural", "terror = 1", "councils = 3", "bread = 3", "army = 2", "works = 2", "close_act_two()"];
const end = "{over} {government} {bread} {works}";

test("an assembly that is another story loses nothing in the winter of 1920", () => {
  expect(told(assembly, end)).toBe("broad_coalition plural 3 2");
});

test.each(["lenin_form", "equals"])("a country held by soldiers gets nothing from a union by %s", (option) => {
  expect(told(["nations = 0", `decide_union(${option})`], "{nations} {federation}")).toBe("0 centre");
});

test("grain that is seized pays for more machines than a plan, and a plan for more than prices", () => {
  const works = ["seizures", "plan", "prices"].map((option) => Number(told(["works = 2", `decide_grain(grain.${option})`], "{works}")));
  expect(works).toEqual([4, 3, 1]);
});
