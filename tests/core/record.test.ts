// What comes from outside, whether readings or settings: whatever it holds, the answer is a reading, settings, or a sentence.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReading } from "../../src/core/codec.ts";
import { type Problem, type Reading, parseReading } from "../../src/core/record.ts";
import { problems } from "#words/problems.ts";
import { createSession } from "../../src/core/session.ts";
import { type Settings, defaults, parseSettings, textSizes, volumes } from "../../src/core/settings.ts";
import { numbers } from "../../src/generated/numbers.ts";
import { libraryOf, sources } from "./library.ts";

const good: Reading = {
  format: "no-straight-line/reading",
  version: 2,
  story: "aa",
  start: { file: "railwaymen", decisions: [] },
  steps: ["railwaymen/coats", "railwaymen/soviets", "railwaymen/walked", "stokers/enforced"],
  presumed: [0, 2],
  at: "stokers",
  kept: "2026-01-01T00:00:00.000Z",
};
const old = { ...good, version: 1, start: undefined, presumed: undefined };
const parseText = (text: string): ReturnType<typeof parseReading> => readReading(text, numbers, { story: "aa", kept: good.kept });
const text = JSON.stringify(good);
const keys = fc.constantFrom(...Object.keys(good));

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
const step = fc.oneof(
  fc.string(),
  fc.constantFrom(...good.steps, "stokers/gone", "nowhere/x", "a/b", "__proto__/x", "railwaymen/__proto__"),
);

/** A good reading with one thing wrong, as a browser’s storage would hand it out. */
const spoilt: fc.Arbitrary<unknown> = fc.oneof(
  // A field replaced, or gone.
  fc.tuple(keys, junk).map(([key, value]) => ({ ...good, [key]: value })),
  keys.map((key) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== key))),
  // Steps foreign, repeated, shuffled, too many.
  fc.array(step, { maxLength: 40 }).map((steps) => ({ ...good, steps })),
  fc.shuffledSubarray([...good.steps]).map((steps) => ({ ...good, steps })),
  fc.constantFrom(2000, 2001, 100_000).map((length) => ({ ...good, steps: Array.from({ length }, () => "railwaymen/coats") })),
  junk,
);

/** The same as the text of a file: cut, garbled, or with keys that mean something to the engine. */
const garbled: fc.Arbitrary<string> = fc.oneof(
  fc.nat(text.length).map((end) => text.slice(0, end)),
  fc.tuple(fc.nat(text.length), fc.nat(3), fc.string()).map(([at, cut, noise]) => text.slice(0, at) + noise + text.slice(at + cut)),
  fc
    .tuple(fc.constantFrom("__proto__", "constructor", "toString", "steps", "at", "version"), fc.jsonValue({ maxDepth: 3 }))
    .map(([key, value]) => `{"${key}":${JSON.stringify(value)},${text.slice(1)}`),
  fc.constantFrom("__proto__", "constructor", "toString").map((key) => `{"${key}": ${text}}`),
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
  fc.string({ maxLength: 200 }),
  fc.constant("[".repeat(50_000)),
);

describe("a reading from outside", () => {
  test("that is good is read as it is", () => {
    expect(parseText(text)).toEqual({ ok: true, value: good });
  });

  test("of the first version is read for ever: it has no start, and nothing in it is presumed", () => {
    expect(parseReading(JSON.parse(JSON.stringify(old)))).toEqual({ ok: true, value: { ...good, start: null, presumed: [] } });
  });

  test.each<[string, unknown, Problem]>([
    ["of another game", { ...good, format: "other" }, "foreign"],
    ["of a later version", { ...good, version: 3 }, "newer"],
    ["of no version", { ...good, version: "2" }, "damaged"],
    ["without its start", { ...good, start: undefined }, "damaged"],
    ["with a start without a file", { ...good, start: { decisions: [] } }, "damaged"],
    ["with decisions that are none", { ...good, start: { file: "stokers", decisions: ["coalition"] } }, "damaged"],
    ["with places beyond its answers", { ...good, presumed: [4] }, "damaged"],
    ["with places out of order", { ...good, presumed: [2, 0] }, "damaged"],
    ["that is a list", [good], "text"],
  ])("%s says what is wrong", (_what, raw, problem) => {
    expect(parseReading(raw)).toEqual({ ok: false, problem });
  });

  test("with unknown extras keeps none of them", () => {
    const parsed = parseReading({ ...good, extra: 1 });
    expect(parsed.ok && Object.keys(parsed.value)).toEqual(Object.keys(good));
  });

  test.each([
    ["found in storage", spoilt, parseReading],
    ["opened as a file", garbled, parseText],
  ] as const)("500 mutations, %s, are a reading or a sentence, and never disturb an open one", async (_where, mutant, parse) => {
    const session = createSession(libraryOf(sources), () => new Date(0));
    await session.begin();
    await session.choose("lamp");
    const outcomes = { read: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(mutant as fc.Arbitrary<string>, async (raw) => {
        const parsed = parse(raw);
        if (!parsed.ok) {
          outcomes.refused++;
          expect(problems[parsed.problem]).toMatch(/^[A-Z].{20,}\.$/);
          return;
        }
        outcomes.read++;
        const other = createSession(libraryOf(sources), () => new Date(0));
        await other.restore(parsed.value);
        expect(["asking", "closing", "ended"]).toContain(other.view.phase);
        expect(other.view.trouble).toBeNull();
        // What was followed and what is left are together what was kept.
        const { steps = [], presumed = [] } = other.reading() ?? {};
        const own = (list: readonly string[], places: readonly number[]): string[] => list.filter((_, at) => !places.includes(at));
        expect([...own(steps, presumed), ...(other.view.stop?.rest ?? [])]).toEqual(own(parsed.value.steps, parsed.value.presumed));
      }),
      { numRuns: 500, seed: 1917 },
    );
    // A parser that takes all, or nothing, has not been tried.
    expect(outcomes.read).toBeGreaterThan(25);
    expect(outcomes.refused).toBeGreaterThan(25);
    expect(session.reading()?.steps).toEqual(["railwaymen/lamp"]);
    expect(Object.prototype).not.toHaveProperty("steps");
  });
});

describe("settings from outside", () => {
  /** For each setting, whether a value may stand for it, and one that is not its default. */
  const legal: { readonly [K in keyof Settings]: readonly [may: (value: unknown) => boolean, other: Settings[K]] } = {
    textSize: [(value) => textSizes.some((size) => size === value), 1.5],
    motion: [(value) => ["system", "reduced", "full"].some((word) => word === value), "reduced"],
    theme: [(value) => ["system", "paper", "night", "contrast"].some((word) => word === value), "night"],
    stage: [(value) => typeof value === "boolean", false],
    futures: [(value) => typeof value === "boolean", false],
    gauges: [(value) => typeof value === "boolean", true],
    plain: [(value) => typeof value === "boolean", true],
    hangs: [(value) => typeof value === "boolean", true],
    belief: [(value) => typeof value === "boolean", false],
    sounding: [(value) => typeof value === "boolean", true],
    music: [(value) => volumes.some((step) => step === value), 4],
    effects: [(value) => volumes.some((step) => step === value), 0],
    duck: [(value) => typeof value === "boolean", true],
    keys: [(value) => typeof value === "boolean", false],
  };
  const names = Object.keys(defaults) as (keyof Settings)[];
  const others = Object.fromEntries(names.map((name) => [name, legal[name][1]]));

  test("that are good are kept as they are", () => {
    for (const name of names) expect(others[name]).not.toBe(defaults[name]);
    expect(parseSettings(others)).toEqual(others);
  });

  test("five hundred mutants are settings, and a setting is not lost for the fault of another", () => {
    const anything = fc.record(Object.fromEntries(names.map((name) => [name, fc.oneof(junk, fc.constant(others[name]))])), {
      requiredKeys: [],
    });
    const hostile = fc.constantFrom<unknown>(JSON.parse('{"__proto__": {"stage": false}}'), { ...others, extra: 1 });
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: anything }, junk, hostile), (raw) => {
        const settings = parseSettings(raw);
        expect(Object.keys(settings).sort()).toEqual([...names].sort());
        for (const name of names) {
          const [may] = legal[name];
          const given =
            typeof raw === "object" && raw !== null && Object.hasOwn(raw, name) ? (raw as Record<string, unknown>)[name] : undefined;
          expect(settings[name], name).toBe(may(given) ? given : defaults[name]);
        }
      }),
      { numRuns: 500, seed: 1917 },
    );
  });
});
