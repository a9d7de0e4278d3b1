// The tables as they are shipped: read back whole, refused where they do not fit, and answered from as if they had never been text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAtlas } from "../../../src/core/atlas/ask/atlas.ts";
import { packTables, unpackTables } from "../../../src/core/atlas/pack.ts";
import { answerTo } from "../../../src/core/atlas/ask/questions.ts";
import { stepsOf } from "../../../src/core/atlas/ask/trace.ts";
import { finish } from "../../../src/core/atlas/ask/work.ts";
import { type Hinge, hinges } from "../../../src/generated/story.ts";
import * as shipped from "../../story/shipped.ts";

const { fingerprint } = shipped.story;
const text = packTables(shipped.tables);

function unpacked(): ReturnType<typeof createAtlas> {
  const tables = unpackTables(text, fingerprint);
  if (!tables.ok) throw new Error(tables.problem);
  return createAtlas(tables.value);
}

describe("shipped tables", () => {
  test("are the same tables when read back", () => {
    const tables = unpackTables(text, fingerprint);
    expect(tables.ok && packTables(tables.value)).toBe(text);
  });

  test("of another edition, another version or another thing are refused with what to do", () => {
    expect(unpackTables(text, "0000000000000000")).toMatchObject({ ok: false, problem: expect.stringMatching(/another edition.*Load/) });
    expect(unpackTables(text.replace('"version":4', '"version":1'), fingerprint)).toMatchObject({
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

/** Whether a step of a reading gave this option of a hinge. */
const isOf = (step: string, hinge: string, option: string): boolean => step === `${hinges[hinge as Hinge].file ?? ""}/${option}`;

describe("questions", () => {
  const atlas = unpacked();
  const steps = stepsOf(atlas.graph, atlas.record);

  const doors = shipped.atlas.doors(shipped.atlas.record);

  test("open: all endings at first, fewer when a door has shut, as the doors of the record say", () => {
    const open = (answers: readonly string[]): number => {
      return finish(answerTo(atlas, { kind: "open", ask: { steps: answers } })).endings.length;
    };
    expect(open([])).toBe(doors[0]?.before);
    expect(new Set(doors.map(({ after }) => after)).size).toBeGreaterThan(2);
    for (const { hinge, option, after } of doors)
      expect(open(steps.slice(0, steps.findIndex((step) => isOf(step, hinge, option)) + 1))).toBe(after);
  });

  test("why, doors and leverage are those of the tables before they were text", () => {
    expect(atlas.why(atlas.record)).toEqual(shipped.atlas.why(shipped.atlas.record));
    expect(atlas.doors(atlas.record)).toEqual(doors);
    expect(atlas.leverage()).toEqual(shipped.atlas.leverage());
    expect(atlas.describe()).toEqual(shipped.atlas.describe());
  });

  test("nearest: to each ending, by the changes that the atlas counts", () => {
    for (const { ending, nearest } of shipped.atlas.describe().endings) {
      const answer = finish(answerTo(atlas, { kind: "nearest", ask: { steps: null, ending } }));
      expect(answer, ending).toMatchObject({ departures: nearest?.departures, changes: nearest?.changes });
    }
  });
});
