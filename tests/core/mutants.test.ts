// Bad input: five hundred damaged records and settings give a clear message or a correct reading, never an exception.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Reading, parseReading, parseReadingText } from "../../src/core/record.ts";
import { createSession } from "../../src/core/session.ts";
import { defaults, parseSettings, textSizes } from "../../src/core/settings.ts";
import { shelve, sources } from "./shelf.ts";

const good: Reading = {
  format: "no-straight-line/reading",
  version: 1,
  story: "abcdef0123456789",
  steps: ["railwaymen/walkout", "stokers/shelved", "stokers/rising", "dictation/sealed"],
  at: "dictation",
  kept: "2026-11-24T12:00:00.000Z",
};

/** Values that somebody, or a broken disk, might put in the place of another. */
const junk = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    Number.NaN,
    -1,
    2 ** 53,
    "",
    "__proto__",
    "constructor",
    "x".repeat(1_000_000),
    [],
    {},
    [[]],
    "railwaymen/__proto__",
    "../../etc",
  ),
);

const mutant = fc.oneof(
  // A field replaced.
  fc.tuple(fc.constantFrom(...Object.keys(good)), junk).map(([key, value]): unknown => ({ ...good, [key]: value })),
  // A field gone.
  fc.constantFrom(...Object.keys(good)).map((key): unknown => Object.fromEntries(Object.entries(good).filter(([name]) => name !== key))),
  // Steps shuffled, repeated, foreign, far too many.
  fc
    .array(fc.oneof(fc.constantFrom(...good.steps), fc.constantFrom("stokers/gone", "nowhere/x", "railwaymen/soviets")), { maxLength: 40 })
    .map((steps): unknown => ({ ...good, steps })),
  fc.nat({ max: 5000 }).map((length): unknown => ({ ...good, steps: Array.from({ length }, () => "railwaymen/walkout") })),
  // Keys of a prototype.
  fc.constantFrom("__proto__", "constructor", "toString").map((key): unknown => JSON.parse(`{"${key}": ${JSON.stringify(good)}}`)),
  junk,
);

describe("records", () => {
  test("five hundred mutants are read or refused with a sentence that says what to do", async () => {
    await fc.assert(
      fc.asyncProperty(mutant, async (raw) => {
        const parsed = parseReading(raw);
        if (!parsed.ok) {
          expect(parsed.problem).toMatch(/^[A-Z].{20,}\.$/);
          return;
        }
        const session = createSession(shelve(sources), () => new Date(0));
        await session.begin();
        await session.restore(parsed.value);
        const { view } = session;
        expect(view.trouble).toBeNull();
        expect(view.beat).not.toBeNull();
        // What was followed and what is left are together what was kept.
        const followed = session.reading()?.steps ?? [];
        expect([...followed, ...(view.stop?.rest ?? [])]).toEqual(parsed.value.steps);
      }),
      { numRuns: 500 },
    );
  });

  test("five hundred truncated or garbled files too", () => {
    const text = JSON.stringify(good);
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.nat({ max: 3 }), fc.string(), (at, cut, noise) => {
        const broken = cut === 0 ? text.slice(0, at) : text.slice(0, at) + noise + text.slice(at + cut);
        const parsed = parseReadingText(broken);
        if (!parsed.ok) expect(parsed.problem).toMatch(/^[A-Z].{20,}\.$/);
      }),
      { numRuns: 500 },
    );
  });
});

test("settings: five hundred mutants are settings", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        junk,
        fc.record(
          { textSize: junk, motion: junk, stage: junk, sounding: junk, music: junk, effects: junk, keys: junk },
          { requiredKeys: [] },
        ),
        fc.constantFrom<unknown>(JSON.parse('{"__proto__": {"stage": false}}')),
      ),
      (raw) => {
        const settings = parseSettings(raw);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaults).sort());
        expect(textSizes).toContain(settings.textSize);
        expect(["system", "reduced", "full"]).toContain(settings.motion);
        for (const key of ["stage", "sounding", "duck", "keys"] as const) expect(typeof settings[key]).toBe("boolean");
      },
    ),
    { numRuns: 500 },
  );
  expect(parseSettings({ ...defaults, textSize: 1.5, motion: "reduced", stage: false })).toEqual({
    ...defaults,
    textSize: 1.5,
    motion: "reduced",
    stage: false,
  });
});
