// An exploration that is handed an earlier one’s results tells after each edit what a fresh start tells.
import { renameSync } from "node:fs";
import { expect, test } from "vitest";
import { compileStory } from "../../../src/build/compile.ts";
import { planOf } from "../../../src/build/plan.ts";
import { createAtlas } from "../../../src/core/atlas/ask/atlas.ts";
import { type Plan, readTags } from "../../../src/core/atlas/make/plan.ts";
import { makeTables } from "../../../src/core/atlas/make/tables.ts";
import { type Memo, createMemo } from "../../../src/core/atlas/make/memo.ts";
import { box, useCopy } from "../../story/copy.ts";
import { compileInk } from "./stories.ts";

const copy = useCopy(box);
const stokers = "files/05-stokers.ink";
const railwaymen = "files/01-railwaymen.ink";
/** Where it lies while the story is without it: what is among the files must be included. */
const away = "01-railwaymen.ink";

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
  ["an answer less", () => copy.edit(railwaymen, "+ [I carried the lamp. #c:lamp]\n    -> rw_talks\n", ""), true],
  [
    "a file less",
    () => {
      copy.edit("main.ink", `INCLUDE ${railwaymen}\n`, "");
      renameSync(copy.path(railwaymen), copy.path(away));
    },
    true,
  ],
  [
    "a file again",
    () => {
      renameSync(copy.path(away), copy.path(railwaymen));
      copy.edit("main.ink", "INCLUDE files/05", `INCLUDE ${railwaymen}\n$&`);
    },
    true,
  ],
];

test("a count that an earlier plan’s chapter has read begins at nought in a plan that comes to that chapter later", () => {
  const hub = compileInk(
    "VAR coins = 0\n-> hub\n=== hub ===\n{hub > 2: -> out}\n+ [Go round. #c:round]\n    -> corner\n=== corner ===\n-> hub\n=== out ===\n-> END\n",
  );
  const road = compileInk("VAR coins = 0\n-> road\n=== road ===\n+ [Walk. #c:walk]\n    -> out\n=== out ===\n-> END\n");
  const common = { world: ["coins"], readChoice: readTags, fingerprint: "roads" };
  const last = { id: "hub", json: hub, onward: { kind: "ending", id: "end" } } as const;
  const short: Plan = { ...common, chapters: [last] };
  const long: Plan = { ...common, chapters: [{ id: "road", json: road, onward: { kind: "chapter", id: "hub" } }, last] };
  const memo = createMemo();
  expect(told(short, memo)).toBe(told(short));
  expect(told(long, memo)).toBe(told(long));
});

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
