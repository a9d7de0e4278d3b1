// The story is sound over every history; and a story that is not is told so, with file, line and the shortest reading that shows it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { planOf } from "../../src/build/histories.ts";
import { castFlaws } from "../../src/build/cast.ts";
import { type Flaw, flawsOf, tellFlaw } from "../../src/build/sound.ts";

const flaws = (root: string): Flaw[] => {
  const story = compileStory(root);
  return flawsOf(story, planOf(story));
};

test("the story is sound over every history", () => {
  expect(flaws("story").map(tellFlaw)).toEqual([]);
});

test("no history speaks of somebody it has lost", () => {
  expect(castFlaws("story").map(tellFlaw)).toEqual([]);
});

describe("it is told, with file, line and the shortest reading, that", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "story-"));
    cpSync("story", root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** Changes a file of the story, and says on which line `mark` then stands. */
  function edit(name: string, from: RegExp, to: string, mark: RegExp): { file: string; line: number } {
    const path = join(root, name);
    const text = readFileSync(path, "utf8").replace(from, to);
    writeFileSync(path, text);
    return { file: path, line: text.split("\n").findIndex((line) => mark.test(line)) + 1 };
  }
  const stokers = "files/05-stokers.ink";

  test.each([
    [
      "dead end",
      stokers,
      /(#c:(?:rising|wait) #hinge:january[^\]]*)\]/g,
      "$1 #locked:{guard == enforced:No.}]",
      /#c:rising/,
      /sausage$|enforced$/,
    ],
    ["never open", stokers, /(#c:enforced [^\]]*)\]/, "$1 #locked:{true:No.}]", /#c:enforced/, null],
    ["idle lock", stokers, /(#c:enforced [^\]]*)\]/, "$1 #locked:{bread > 4:No.}]", /#c:enforced/, null],
    ["unreached answer", stokers, /^\+ (\[Raked)/m, "+ {false} $1", /#c:draw/, null],
    ["error", stokers, /(Four pages\..*\n)-> st_fog/, "$1->->", /^->->$/, /wrote$/],
    ["circle", stokers, /-> st_kiel$/m, "-> stokers", /=== stokers/, /\/\w+$/],
    ["gauge", stokers, /~ decide_january\(wait\)/, "~ europe = europe + 4", /^nowhere$/, /wait$/],
    ["unreached ending", "endings/decide.ink", /^\{ with_berlin_now\(\)/m, "{ false and with_berlin_now()", /^nowhere$/, null],
    ["record", "world.ink", /general_secretary == collective/, "x", /^nowhere$/, null],
  ] as const)("%s", (rule, name, from, to, mark, reading) => {
    if (rule === "record") {
      edit("endings/decide.ink", /\{ general_secretary == collective or/, "{ general_secretary == stalin or", /^nowhere$/);
      expect(flaws(root).map((flaw) => flaw.rule)).toContain("record");
      return;
    }
    const place = edit(name, from, to, mark);
    const found = flaws(root).find((flaw) => flaw.rule === rule);
    expect(found).toBeDefined();
    if (place.line > 0) expect({ file: found?.file, line: found?.line }).toEqual(place);
    if (reading === null) expect(found?.reading).toBeNull();
    else expect(found?.reading?.at(-1)).toMatch(reading);
  });

  test("memory", () => {
    edit("endings/decide.ink", /\{ with_berlin_now\(\)/, "{ coalition == soviets and with_berlin_now()", /^nowhere$/);
    const found = flaws(root).find(({ rule }) => rule === "memory");
    expect(found?.file).toBe(join(root, "world.ink"));
    expect(found?.message).toMatch(/still reads coalition in stokers/);
  });

  test("cast", () => {
    const names = edit(stokers, /^(She’d found the one\..*)$/m, "$1 Schröder.", /She’d found the one/);
    expect(castFlaws(root)).toContainEqual({
      rule: "cast",
      message: "“Schröder” wants #cast: schroder, or #lost: schroder",
      ...names,
      reading: null,
    });
    const wrong = edit(stokers, /^(Then Berlin\. We slept.*)$/m, "$1 #lost: schroder", /Then Berlin\. We slept/);
    const found = castFlaws(root).find(({ reading }) => reading !== null);
    expect({ file: found?.file, line: found?.line }).toEqual(wrong);
  });
});
