// Readings that come from outside: whatever they hold, the answer is a reading or a sentence.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Reading, parseReading, parseReadingText } from "../../src/core/record.ts";
import { createSession } from "../../src/core/session.ts";
import { shelve, sources } from "./shelf.ts";

const good: Reading = {
  format: "no-straight-line/reading",
  version: 1,
  story: "aa",
  steps: ["railwaymen/coats", "railwaymen/soviets", "railwaymen/walked", "stokers/enforced"],
  at: "stokers",
  kept: "2026-01-01T00:00:00.000Z",
};

const json = fc.jsonValue({ maxDepth: 3 });
const hostileKey = fc.constantFrom("__proto__", "constructor", "toString", "steps", "at", "version");

/** A good reading with one thing wrong, as text. */
const mutated: fc.Arbitrary<string> = fc.oneof(
  fc.nat(JSON.stringify(good).length).map((end) => JSON.stringify(good).slice(0, end)),
  fc.tuple(fc.constantFrom(...Object.keys(good)), json).map(([key, value]) => JSON.stringify({ ...good, [key]: value })),
  fc.tuple(hostileKey, json).map(([key, value]) => `{"${key}":${JSON.stringify(value)},${JSON.stringify(good).slice(1)}`),
  fc
    .array(fc.oneof(fc.string(), fc.constantFrom("stokers/enforced", "railwaymen/coats", "a/b", "__proto__/x", "railwaymen/__proto__")))
    .map((steps) => JSON.stringify({ ...good, steps })),
  fc
    .constantFrom(2000, 2001, 100_000)
    .map((length) => JSON.stringify({ ...good, steps: Array.from({ length }, () => "railwaymen/coats") })),
  fc.constantFrom(...Object.keys(good)).map((key) => JSON.stringify({ ...good, [key]: undefined })),
  json.map((value) => JSON.stringify(value)),
  fc.string({ maxLength: 200 }),
  fc.constant("[".repeat(50_000)),
  fc
    .tuple(fc.nat(300), fc.string({ minLength: 1, maxLength: 1 }))
    .map(([at, char]) => JSON.stringify(good).slice(0, at) + char + JSON.stringify(good).slice(at + 1)),
);

describe("a reading from outside", () => {
  test("that is good is read as it is", () => {
    expect(parseReadingText(JSON.stringify(good))).toEqual({ ok: true, value: good });
  });

  test("that is of another kind says what to do", () => {
    expect(parseReading({ ...good, format: "other" })).toEqual({
      ok: false,
      problem: "This file was not saved by No Straight Line. Choose one that was.",
    });
    expect(parseReading({ ...good, version: 2 })).toMatchObject({ ok: false });
    expect(parseReadingText("{")).toMatchObject({ ok: false });
  });

  test("with unknown extras keeps none of them", () => {
    const parsed = parseReading({ ...good, extra: 1 });
    expect(parsed.ok && Object.keys(parsed.value)).toEqual(Object.keys(good));
  });

  test("500 mutations load as a reading or a sentence, and never disturb an open one", async () => {
    const session = createSession(shelve(sources), () => new Date(0));
    await session.begin();
    await session.choose("lamp");
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const parsed = parseReadingText(text);
        if (!parsed.ok) {
          expect(parsed.problem).toMatch(/^[A-Z].+\.$/);
          return;
        }
        const other = createSession(shelve(sources), () => new Date(0));
        await other.restore(parsed.value);
        expect(["asking", "closing", "ended"]).toContain(other.view.phase);
        expect(other.view.trouble).toBeNull();
        const steps = other.reading()?.steps ?? [];
        expect([...steps, ...(other.view.stop?.rest ?? [])]).toEqual(parsed.value.steps);
      }),
      { numRuns: 500, seed: 1917 },
    );
    expect(session.reading()?.steps).toEqual(["railwaymen/lamp"]);
    expect(Object.prototype).not.toHaveProperty("steps");
  });
});
