// The tables as they are shipped: read back whole, refused where they do not fit, and answered from as if they had never been text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileStory } from "../../../src/build/compile.ts";
import { planOf } from "../../../src/build/histories.ts";
import { createAtlas } from "../../../src/core/atlas/atlas.ts";
import { packTables, unpackTables } from "../../../src/core/atlas/pack.ts";
import { answerTo } from "../../../src/core/atlas/questions.ts";
import { stepsOf } from "../../../src/core/atlas/trace.ts";
import { makeTables } from "../../../src/core/atlas/tables.ts";

const story = compileStory("story");
const text = packTables(makeTables(planOf(story)));
const { fingerprint } = story;

function unpacked(): ReturnType<typeof createAtlas> {
  const tables = unpackTables(text, fingerprint);
  if (!tables.ok) throw new Error(tables.problem);
  return createAtlas(tables.value);
}

describe("shipped tables", () => {
  test("are the same bytes for the same story, and the same tables when read back", () => {
    expect(packTables(makeTables(planOf(compileStory("story"))))).toBe(text);
    const tables = unpackTables(text, fingerprint);
    expect(tables.ok && packTables(tables.value)).toBe(text);
  });

  test("of another edition, another version or another thing are refused with what to do", () => {
    expect(unpackTables(text, "0000000000000000")).toMatchObject({ ok: false, problem: expect.stringMatching(/another edition.*Load/) });
    expect(unpackTables(text.replace('"version":1', '"version":2'), fingerprint)).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/another version/),
    });
    expect(unpackTables("[]", fingerprint)).toMatchObject({ ok: false, problem: expect.stringMatching(/no tables/) });
  });

  test("cut short anywhere are refused and never thrown over", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => !unpackTables(text.slice(0, length), fingerprint).ok),
      { numRuns: 300 },
    );
  });
});

describe("questions", () => {
  const atlas = unpacked();
  const steps = stepsOf(atlas.graph, atlas.record);

  test("open: all endings at first, fewer when a door has shut", () => {
    const open = (answers: readonly string[]): number => {
      const answer = answerTo(atlas, { kind: "open", ask: { steps: answers } });
      return answer !== null && "endings" in answer ? answer.endings.length : -1;
    };
    expect(open([])).toBe(5);
    expect(open(steps.slice(0, steps.indexOf("telegraph/late") + 1))).toBe(4);
    expect(open(steps.slice(0, steps.indexOf("stokers/rising") + 1))).toBe(3);
  });

  test("why: on the record the letter decided, and two answers that would have ended it early", () => {
    const record = atlas.record.edges.length;
    const kept = unpacked();
    const causes = kept.why(kept.record);
    expect(record).toBeGreaterThan(10);
    expect(causes.filter(({ weight }) => weight > 0).map(({ hinge }) => hinge)).toEqual(["orel", "letter", "brest"]);
    expect(causes).toHaveLength(15);
  });

  test("nearest: one other answer leads from the record to The Warning Heeded, and it is the letter", () => {
    const answer = answerTo(atlas, { kind: "nearest", ask: { steps: null, ending: "warning_heeded" } });
    expect(answer).toMatchObject({ departures: 1, changes: [{ hinge: "letter", option: "copied" }] });
  });
});
