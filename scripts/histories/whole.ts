// Prints what only the whole story can be asked: its balance, every option beside its rating, the Europes that endings are told in, and what dear variables buy.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiled } from "../../src/build/compile.ts";
import { type Balance, balanceOf } from "../../src/build/proof/balance.ts";
import { type Coupling, couplingsOf } from "../../src/build/proof/couplings.ts";
import { type WorldShare, isAbroad, worldsOf } from "../../src/build/proof/worlds.ts";
import { rules } from "../../src/build/read.ts";
import type { Boundary } from "../../src/core/atlas/ask/description.ts";
import { table } from "./table.ts";

/** What the whole story is asked. */
export interface Whole {
  readonly balance: Balance;
  readonly worlds: readonly WorldShare[];
  readonly couplings: readonly Coupling[];
}

export const askWhole = (story: Compiled): Whole => ({
  balance: balanceOf(story),
  worlds: worldsOf(story).filter(isAbroad),
  couplings: couplingsOf(story.source.root),
});

const ofThousand = (share: number): string => (share * 1000).toFixed(share < 0.01 ? 1 : 0);
const ofHundred = (share: number): string => (share * 100).toFixed(1);

/** A variable that makes many states is dear; this many times more at some file’s first question. */
const dear = 1.5;

/** The functions of the rules that read a variable, answers’ own effects apart: what is bought with the states that it makes. */
function readersOf({ source }: Compiled, variable: string): string[] {
  const text = [...source.shared, rules].map((name) => readFileSync(join(source.root, name), "utf8")).join("\n");
  return text.split(/^=== /m).flatMap((section) => {
    const name = /^function (\w+)/.exec(section)?.[1];
    const body = section.replace(/\/\/.*$/gm, "").replace(/~ (change|at_most|at_least)\(\w+/g, "");
    return name !== undefined && !name.startsWith("decide_") && new RegExp(`\\b${variable}\\b`).test(body) ? [name] : [];
  });
}

function printDear(story: Compiled, boundaries: readonly Boundary[]): void {
  const costs = new Map<string, { readonly cost: number; readonly chapter: string }>();
  for (const { chapter, live } of boundaries)
    for (const { name, cost } of live) if (cost > (costs.get(name)?.cost ?? dear)) costs.set(name, { cost, chapter });
  console.log("\nWhat dear variables buy: where each makes most states, and the rules that read it\n");
  table(
    ["variable", "states", "at", "read by"],
    [...costs]
      .toSorted(([, a], [, b]) => b.cost - a.cost)
      .map(([name, { cost, chapter }]) => [name, `×${cost.toFixed(2)}`, chapter, readersOf(story, name).join(", ")]),
  );
}

/** Prints all of it. */
export function printWhole(story: Compiled, { balance, worlds, couplings }: Whole, boundaries: readonly Boundary[]): void {
  const { shares, looser, firmer, hangs, alternatives, singles, overlaps, bounds, graph } = balance;
  console.log("\nOf 1,000 histories drawn by our odds, and by odds a grade looser and a grade firmer\n");
  table(
    ["ending", "ours", "looser", "firmer"],
    [...shares].map(([ending, share]) => [
      ending,
      ofThousand(share),
      ofThousand(looser.get(ending) ?? 0),
      ofThousand(firmer.get(ending) ?? 0),
    ]),
  );
  console.log("\nWhat hangs on each hinge: of 100 histories, those that end elsewhere if its answer is drawn afresh\n");
  table(
    ["hinge", "hangs on it"],
    hangs.map(({ hinge, share }) => [hinge, ofHundred(share)]),
  );
  console.log("\nEach option against what happened, where both stand open: so many of 100 end elsewhere\n");
  table(
    ["hinge", "option", "rating", "asked in 100", "elsewhere", ""],
    alternatives.map(({ hinge, option, rating, both, elsewhere, documented }) => [
      hinge,
      option,
      String(rating),
      ofHundred(both),
      ofHundred(elsewhere),
      documented ? "documented" : "",
    ]),
  );
  console.log("\nOne answer of the record changed, and all others kept\n");
  table(
    ["hinge", "option", "ending"],
    singles.map(({ hinge, option, ending }) => [hinge, option, ending]),
  );
  console.log("\nEndings told beside another ally than their own: of 1,000 histories\n");
  table(
    ["ending", "beside", "share", "nearest"],
    worlds.map(({ ending, allies, share, nearest }) => [ending, allies, ofThousand(share), nearest.join(", ")]),
  );
  console.log("\nWorlds that fit two endings, the first of which is told: of 1,000 histories\n");
  table(
    ["told", "fits too", "share"],
    overlaps.flatMap(({ rules: [first, second], share }) =>
      second === graph.rules.at(-1) || share < 0.01 ? [] : [[first, second, ofThousand(share)]],
    ),
  );
  console.log("\nWhat councils lose by: of 100 histories, those that end elsewhere without the rule, and without both\n");
  table(
    ["where", "elsewhere"],
    couplings.map(({ condition, elsewhere }) => [condition, (elsewhere * 100).toFixed(2)]),
  );
  printDear(story, boundaries);
  console.log("\nBalance\n");
  table(
    ["rule", "met", ""],
    bounds.map(({ rule, met, detail }) => [rule, met ? "yes" : "no", detail]),
  );
}
