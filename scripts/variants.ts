// Makes the table of variants anew, where the rules are others than those that it was made by: `npm run variants`. Some minutes; `-- id id` tells those alone.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { compileStory } from "../src/build/compile.ts";
import { makeVariant, rulesPrint, unvaried } from "../src/build/variants.ts";
import { type VariantId, type Varied, variantIds } from "../src/core/what-if/variants.ts";

const root = "story";
const story = compileStory(root);
const { endings, ...base } = unvaried(story);

/** The endings that a variant moves most, and what then hangs on what; of 1,000. */
function told({ shares, hangs }: Varied): string {
  const moved = endings
    .map((ending, at) => ({ ending, from: base.shares[at] ?? 0, to: shares[at] ?? 0 }))
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const all = moved.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0) / 2;
  const movers = moved.slice(0, 3).map(({ ending, from, to }) => `${ending} ${from / 10} → ${to / 10}`);
  return `${(all / 10).toFixed(1)} elsewhere; ${movers.join(", ")}; hangs on ${hangs.map(([hinge, share]) => `${hinge} ${share / 10}`).join(", ")}`;
}

console.log(`as it is: hangs on ${base.hangs.map(([hinge, share]) => `${hinge} ${share / 10}`).join(", ")}`);
const named = new Set(process.argv.slice(2));
const wanted = variantIds.filter((id) => named.size === 0 || named.has(id));
const made: [VariantId, Varied][] = [];
for (const id of wanted) {
  const begun = performance.now();
  const variant = makeVariant(root, id, endings);
  made.push([id, variant]);
  console.log(`${id}: ${told(variant)} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}
if (named.size === 0) {
  const path = join("src", "generated", "variants.ts");
  writeFileSync(path, moduleOf());
  console.log(`${path} written`);
}

/** The text of the kept table: a variant a line. */
function moduleOf(): string {
  const row = ({ shares, hangs }: Varied): string => JSON.stringify({ shares, hangs });
  return [
    "// Generated from the rules of story/ by scripts/variants.ts: `npm run variants`. Do not edit.",
    'import type { VariantId, Varied } from "../core/what-if/variants.ts";',
    "",
    "/** The rules that it was made by. */",
    `export const print = ${JSON.stringify(rulesPrint(story))};`,
    "",
    "/** The endings in the order of their shares. */",
    `export const order: readonly string[] = ${JSON.stringify(endings)};`,
    "",
    "/** By the story’s own rules. */",
    `export const own: Varied = ${row(base)};`,
    "",
    "/** By each variant. */",
    "export const varied: Readonly<Record<VariantId, Varied>> = {",
    ...made.map(([id, variant]) => `  ${id}: ${row(variant)},`),
    "};",
    "",
  ].join("\n");
}
