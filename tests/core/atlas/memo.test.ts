// An exploration that is handed an earlier one’s results tells after each edit what a fresh start tells.
import { expect, test } from "vitest";
import { compileStory } from "../../../src/build/compile.ts";
import { planOf } from "../../../src/build/plan.ts";
import { createAtlas } from "../../../src/core/atlas/ask/atlas.ts";
import type { Plan } from "../../../src/core/atlas/make/plan.ts";
import { makeTables } from "../../../src/core/atlas/make/tables.ts";
import { type Memo, createMemo } from "../../../src/core/atlas/make/memo.ts";
import { box, useCopy } from "../../story/copy.ts";

const copy = useCopy(box);
const stokers = "files/05-stokers.ink";

/** All that an exploration tells, as text. */
function told(plan: Plan, memo?: Memo): string {
  const atlas = createAtlas(makeTables(plan, undefined, memo));
  const { readings, states, endings } = atlas.describe();
  const ends = endings.map((end) => [end.ending, end.readings, end.uniform, end.weighted, end.nearest?.changes]);
  return JSON.stringify([readings, states, ends, atlas.leverage()], (_key, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}

/** Edits, one upon another, and whether the histories are others after it. */
const edits: readonly (readonly [what: string, change: () => void, others: boolean])[] = [
  ["prose", () => copy.edit(stokers, "He had put in a sausage.", "He had put in two sausages."), false],
  ["a lock that opens", () => copy.edit("world.ink", "~ return guard == shelved", "~ return true"), true],
  ["a rule of the endings", () => copy.edit("endings/decide.ink", "europe >= 3", "europe >= 2"), true],
  ["what an answer does", () => copy.edit("files/14-dictation.ink", "~ decide_letter(copied)", "~ decide_letter(sealed)"), true],
  ["what passes between two files", () => copy.edit("meanwhile.ink", "~ close_act_two()", "$&\n~ change(europe, -1)"), true],
  ["a rule of the world", () => copy.edit("world.ink", "~ change(bread, 1)", "~ change(europe, 1)"), true],
  ["an answer more", () => copy.edit(stokers, "+ [I wrote. #c:wrote]", "+ [I sang. #c:sang]\n    -> st_fog\n$&"), true],
  ["an answer less", () => copy.edit("files/01-railwaymen.ink", "+ [I carried the lamp. #c:lamp]\n    -> rw_talks\n", ""), true],
  ["a file less", () => copy.edit("main.ink", "INCLUDE files/01-railwaymen.ink\n", ""), true],
  ["a file again", () => copy.edit("main.ink", "INCLUDE files/05", "INCLUDE files/01-railwaymen.ink\n$&"), true],
];

test("edits of every kind are seen, and nothing that was kept is mistaken for what is", () => {
  const memo = createMemo();
  const plan = (): Plan => planOf(compileStory(copy.root));
  let before = told(plan(), memo);
  expect(before).toBe(told(plan()));
  for (const [what, change, others] of edits) {
    change();
    const after = told(plan(), memo);
    expect(after, what).toBe(told(plan()));
    expect(after !== before, what).toBe(others);
    before = after;
  }
});
