// The story is sound over every history; and a story that is not is told so, with file, line and the shortest reading that shows it.
import { describe, expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { planOf } from "../../src/build/plan.ts";
import { castFlaws } from "../../src/build/proof/losses.ts";
import { type Flaw, flawsOf, tellFlaw } from "../../src/build/proof/soundness.ts";
import { type Spot, box, useCopy } from "./copy.ts";
import { plan, story, tables } from "./shipped.ts";

const flaws = (root: string): Flaw[] => {
  const compiled = compileStory(root);
  return flawsOf(compiled, planOf(compiled));
};

test("the story is sound over every history", () => {
  expect(flawsOf(story, plan).map(tellFlaw)).toEqual([]);
});

// Were a rule, a lock or a cue to read one, it would be live at some question before that.
test("what the Recorder did moves nothing and opens nothing in any history", () => {
  const live = new Set(tables.points.flatMap((point) => point.live.map((variable) => tables.variables[variable]?.name ?? "")));
  expect([...live].filter((name) => /^(first_page|neighbour|lamp|second_sheet|own_table)$/.test(name))).toEqual([]);
  expect(live).toContain("bread");
});

test("no history speaks of somebody it has lost", () => {
  expect(castFlaws("story").map(tellFlaw)).toEqual([]);
});

test("the small box, in which the faults below are made, has none of its own", () => {
  expect(flaws(box).map(tellFlaw)).toEqual([]);
  expect(castFlaws(box).map(tellFlaw)).toEqual([]);
});

describe("it is told, with file, line and the shortest reading, that", () => {
  const copy = useCopy(box);
  const stokers = "files/05-stokers.ink";
  const rules = "endings/decide.ink";
  /** Told of the edited file, on the line that the mark is on. */
  const there = (spot: Spot): Spot => spot;
  const on = (name: string, mark: RegExp) => (): Spot => copy.find(name, mark);

  test.each([
    [
      "dead end",
      "every answer is locked where the congress kept its guard",
      stokers,
      /(#c:(?:rising|wait) #hinge:january[^\]]*)\]/g,
      "$1 #locked:{guard == enforced:No.}]",
      /#c:rising/,
      there,
      /^stokers\/(sausage|wrote)$/,
    ],
    ["never open", "an answer is always locked", stokers, /(#c:enforced [^\]]*)\]/, "$1 #locked:{true:No.}]", /#c:enforced/, there, null],
    ["idle lock", "a lock never closes", stokers, /(#c:enforced [^\]]*)\]/, "$1 #locked:{bread > 4:No.}]", /#c:enforced/, there, null],
    ["unreached answer", "an answer is never offered", stokers, /^\+ (\[Banked)/m, "+ {false} $1", /#c:bank/, there, null],
    ["error", "Ink breaks", stokers, /(Four pages.*\n)-> st_fog/, "$1->->", /^->->$/, there, /^stokers\/wrote$/],
    ["circle", "answers go round for ever", stokers, /-> st_kiel$/m, "-> stokers", /=== stokers/, there, /^railwaymen\/walkout$/],
    [
      "gauge",
      "a gauge leaves its scale",
      stokers,
      /~ decide_january\(wait\)/,
      "~ europe = europe + 4",
      undefined,
      on("world.ink", /^VAR europe/),
      /^stokers\/wait$/,
    ],
    [
      "unreached ending",
      "an ending is never come to",
      rules,
      /^\{ with_berlin_now\(\)/m,
      "{ false and with_berlin_now()",
      undefined,
      on("endings/council_europe.ink", /=== council_europe/),
      null,
    ],
    [
      "ending",
      "an ending is come to that nobody wrote",
      rules,
      /~ return "warning_heeded"/,
      '~ return "warning_unheeded"',
      undefined,
      on(rules, /=== decide/),
      /^dictation\/copied$/,
    ],
    [
      "record",
      "what happened does not come to what happened",
      rules,
      /general_secretary == collective/,
      "general_secretary == stalin",
      /function verdict/,
      there,
      /^dictation\/sealed$/,
    ],
    [
      "memory",
      "a rule reads a memory after its act",
      rules,
      /^\{ with_berlin_now\(\)/m,
      "{ coalition == soviets and with_berlin_now()",
      undefined,
      on("world.ink", /^LIST coalition/),
      /^railwaymen\/\w+$/,
    ],
  ] as const)("%s: %s", (rule, _what, name, from, to, mark, place, reading) => {
    const spot = place(copy.edit(name, from, to, mark));
    const found = flaws(copy.root).find((flaw) => flaw.rule === rule);
    expect({ file: found?.file, line: found?.line }).toEqual(spot);
    if (reading === null) expect(found?.reading).toBeNull();
    else expect(found?.reading?.at(-1)).toMatch(reading);
  });

  test("memory: which one, and where it is still read", () => {
    copy.edit(rules, /^\{ with_berlin_now\(\)/m, "{ coalition == soviets and with_berlin_now()");
    expect(flaws(copy.root).find(({ rule }) => rule === "memory")?.message).toMatch(/still reads coalition in stokers/);
  });

  test("cast: a line names somebody without saying that he is there", () => {
    const spot = copy.edit(stokers, /^(She’d found the one.*)$/m, "$1 Schröder.", /She’d found the one/);
    expect(castFlaws(copy.root)).toEqual([
      { rule: "cast", message: "“Schröder” wants #cast: schroder, or #lost: schroder", ...spot, reading: null },
    ]);
  });

  test("cast: a line speaks of somebody whom some history has lost", () => {
    const spot = copy.edit(stokers, /^(She’d found the one.*)$/m, "$1 Schröder. #cast: schroder", /She’d found the one/);
    const [found, ...more] = castFlaws(copy.root);
    expect({ file: found?.file, line: found?.line }).toEqual(spot);
    expect(found?.reading?.at(-1)).toBe("stokers/force");
    expect(more).toEqual([]);
  });
});
