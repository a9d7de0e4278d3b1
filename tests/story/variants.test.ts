// The table of variants is of the rules as they are: prose does not void it, a rule does, and two of its rows come out the same when they are made again.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { edited, makeVariant, rulesPrint, unvaried } from "../../src/build/variants.ts";
import { edits } from "../../src/build/variants/edits.ts";
import { variantIds } from "../../src/core/what-if/variants.ts";
import { order, own, print, varied } from "../../src/generated/variants.ts";
import { box, useCopy } from "./copy.ts";
import { story } from "./shipped.ts";

test("it was made by these rules; if not: npm run variants", () => {
  expect(print).toBe(rulesPrint(story));
  expect({ endings: order, ...own }).toEqual(unvaried(story));
});

test("every variant changes a rule that stands where it did, and has a row", () => {
  for (const id of variantIds) {
    const { file } = edits[id];
    const text = readFileSync(`story/${file}`, "utf8");
    expect(edited(text, edits[id], id), id).not.toBe(text);
    const sum = varied[id].shares.reduce((all, share) => all + share, 0);
    expect(Math.abs(sum - 10_000), id).toBeLessThanOrEqual(order.length);
  }
  expect(() => edited("~ return nothing", edits.peace_asked, "peace_asked")).toThrow(/peace_asked/);
});

test.each(["petrograd_always", "march_anyone"] as const)("%s comes out the same when it is made again", (id) => {
  expect(makeVariant("story", id, order)).toEqual(varied[id]);
});

const copy = useCopy(box);
const printed = (): string => rulesPrint(compileStory(copy.root));

test("prose and comments do not void it, and a rule, a lock or a rating does", () => {
  const before = printed();
  copy.edit("files/05-stokers.ink", /^([A-Z][^{}#*+=~]{20,})$/m, "$1 And it rained.");
  copy.edit("world.ink", /^=== function change/m, "// Said of every gauge.\n=== function change");
  expect(printed()).toBe(before);
  copy.edit("files/05-stokers.ink", /(#c:enforced [^\]]*)\]/, "$1 #locked:{bread > 1:No.}]");
  expect(printed()).not.toBe(before);
  const locked = printed();
  copy.edit("ratings.md", /wait H\b/, "wait M");
  expect(printed()).not.toBe(locked);
});
