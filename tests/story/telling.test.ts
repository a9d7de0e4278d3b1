// What the teller would break on, the atlas finds in every history, and the build refuses it with file, line and the shortest reading.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { planOf } from "../../src/build/plan.ts";
import { ink } from "../../src/build/ink.ts";
import { StoryError } from "../../src/build/read.ts";
import { flawsOf, mustTell } from "../../src/build/proof/soundness.ts";
import { openMemo } from "../../src/build/tables.ts";
import { makeTables } from "../../src/core/atlas/make/tables.ts";
import { box, useCopy } from "./copy.ts";

// What is refused in a small story is refused in any, and is found there in no time.
const copy = useCopy(box);
const stokers = "files/05-stokers.ink";
/** Chapters that a test does not touch were run before, or are run once for all of them. Nothing of what is spoilt is left for others. */
const memo = openMemo();

/** As a proof compiles it: without `past`, which is never told. The build of the last test has that as well. */
function refusal(): StoryError | null {
  const story = compileStory(copy.root, { rewrite: (_name, text) => text });
  try {
    mustTell(story, makeTables(planOf(story), undefined, memo));
    return null;
  } catch (error) {
    if (error instanceof StoryError) return error;
    throw error;
  }
}

const fog = /^(=== st_fog ===\n)/m;

describe("the build refuses, with file, line and the shortest reading,", () => {
  test.each([
    ["a cue that alternatives make", "Snow. #city: berlin {bread > 1:sunny|council}", /sunny/, /“sunny” is not one of quiet/],
    ["a place that alternatives make", "Snow. #place: {guard == enforced:atlantis|berlin}", /atlantis/, /“atlantis” is not a place/],
    ["a scene that the stage does not have", "Snow. #scene: {guard == enforced:moon|map}", /moon/, /“moon” is not one of/],
    [
      "a front in a position that it does not have",
      "Snow. #front: south {guard == enforced:moon|orel}",
      /moon/,
      /“south moon” is not one of/,
    ],
    ["a value that some histories leave out", "Snow. #city: berlin {guard == shelved:council}", /Snow/, /#city: “” is not one of/],
    ["a tag in one of several alternatives", "{guard == enforced: Snow. #cast: {bread} | Rain. }", /Snow/, /must be one name/],
    ["a tag in a block of its own", "{ guard == enforced:\n    Snow. #cause: {bread}\n}", /#cause/, /#cause: “\d”/],
    [
      "a text of a function, in a tag",
      "Snow. #city: berlin {weather()}\n=== function weather() ===\n{ guard == enforced: sunny | council }\n=== st_stray ===\n-> st_fog",
      /Snow/,
      /“sunny” is not one of/,
    ],
  ])("%s", (_name, text, mark, message) => {
    const [line = "", ...rest] = text.split("\n=== function");
    const place = copy.edit(stokers, fog, `$1${line}\n`, mark);
    if (rest.length > 0) copy.edit(stokers, /$/, `\n=== function${rest.join("").replace(/\n=== st_stray[^]*$/, "")}\n`, mark);
    const found = refusal();
    expect(found?.message).toMatch(message);
    expect({ file: found?.file, line: found?.line }).toEqual(place);
    expect(found?.message).toMatch(/\(railwaymen\/.*stokers\/\w+\)$/);
  });

  test.each([
    ["id only some histories give", "{guard == enforced: #c:sausage}", /tag from choice|has no id/],
    ["hinge is ours in some histories only", "#c:sausage #hinge:{guard == enforced:january|nowhere}", /no hinge of ours: nowhere/],
  ])("a choice whose %s", (_name, tags, message) => {
    const place = copy.edit(stokers, /#c:sausage(?=\])/, tags, /sausage.*\{guard == enforced:/);
    const found = refusal();
    expect(found?.message).toMatch(message);
    expect({ file: found?.file, line: found?.line }).toEqual(place);
  });

  test("a question with every answer locked but to read in short", () => {
    copy.edit(stokers, "\n\n=== st_kiel", "\n+ [Read this file in short. #c:short]\n    -> st_after\n\n=== st_kiel");
    const path = copy.path(stokers);
    const lines = readFileSync(path, "utf8").split("\n");
    const short = lines.findIndex((line) => line.includes("#c:short"));
    const first = lines.findIndex((line) => /^\+.*#c:/.test(line));
    expect(first).toBeLessThan(short);
    for (let at = first; at < short; at++)
      if ((lines[at] ?? "").startsWith("+")) lines[at] = (lines[at] ?? "").replace(/\]$/, " #locked:{coalition == walkout:No.}]");
    writeFileSync(path, lines.join("\n"));
    const found = refusal();
    expect(found?.message).toMatch(/every answer is locked/);
    expect({ file: found?.file, line: found?.line }).toEqual({ file: path, line: first + 1 });
  });

  test("a line on a card that is too long in some histories", () => {
    const long = Array.from({ length: 36 }, () => "word").join(" ");
    const where = `# where: { coalition == walkout: Short enough. | ${long} }`;
    const place = copy.edit(stokers, /^(?=# place: )/m, `${where}\n`, /# where:/);
    const found = refusal();
    expect(found?.message).toMatch(/#where: has 36 words, and 35 at most/);
    expect({ file: found?.file, line: found?.line }).toEqual(place);
    expect(found?.message).toMatch(/\(railwaymen\/[^)]*\)$/);
    expect(found?.message).not.toContain("railwaymen/walkout");
  });

  test("and `npm run build` fails on it", async () => {
    const { file, line } = copy.edit(stokers, fog, "$1Snow. #city: berlin {bread > 1:sunny|council}\n", /sunny/);
    const built = build({
      configFile: false,
      logLevel: "silent",
      plugins: [ink(copy.root)],
      build: { write: false, rollupOptions: { input: "virtual:story" } },
    });
    await expect(built).rejects.toThrow(`${file}:${line}: the text breaks here: #city: “sunny”`);
  });
});

test("a scene that alternatives choose among those there are is told, and a tag in a value that cannot come is no fault", () => {
  copy.edit(stokers, fog, "$1Snow. #scene: {guard == enforced:hall|map}\nRain. #city: berlin {bread > 4:sunny|council}\n", /Snow/);
  expect(refusal()).toBeNull();
  const story = compileStory(copy.root);
  expect(flawsOf(story, planOf(story))).toEqual([]);
});
