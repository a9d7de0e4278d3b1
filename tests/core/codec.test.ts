// One short code for a reading: it holds everything, means the same for ever, and whatever is done to it is found out.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CodeForm, readCode, writeCode } from "../../src/core/letters.ts";
import { decodeReading, encodeReading, readReading } from "../../src/core/codec.ts";
import { linkMark } from "../../src/core/link.ts";
import { createDigitReader, createDigitWriter } from "../../src/core/digits.ts";
import type { Decided, Reading, Step } from "../../src/core/record.ts";
import { numbers } from "../../src/generated/numbers.ts";

const forms: readonly CodeForm[] = ["link", "spoken"];
const holder = { story: "aa", kept: "2026-01-01T00:00:00.000Z" };
const chapters = numbers.filter((name) => /^!?\w+$/.test(name)).map((name) => name.replace("!", ""));
const files = numbers.filter((name) => /^\w+$/.test(name));
const answers = numbers.filter((name): name is Step => name.includes("/"));
const options = numbers.filter((name) => name.includes("="));

/** Options of differing hinges, in the order of the list, which is the order they are read in. */
const decisions: fc.Arbitrary<Decided[]> = fc.subarray(options).map((list) => {
  const seen = new Set<string>();
  return list.flatMap((option): Decided[] => {
    const [hinge = "", id = ""] = option.split("=");
    if (seen.has(hinge)) return [];
    seen.add(hinge);
    return [`${hinge}/${id}`];
  });
});

const reading: fc.Arbitrary<Reading> = fc
  .record({
    start: fc.option(fc.record({ file: fc.constantFrom(...files), decisions })),
    // Answers as they come in a reading, and in any order.
    steps: fc.oneof(fc.subarray(answers), fc.array(fc.constantFrom(...answers), { maxLength: 90 })),
    at: fc.constantFrom(...chapters),
  })
  .chain((rest) =>
    fc
      .subarray(rest.steps.map((_, at) => at))
      .map((presumed): Reading => ({ format: "no-straight-line/reading", version: 2, ...holder, ...rest, presumed })),
  );

const codeOf = (from: Reading, form: CodeForm, by = numbers): string => {
  const code = encodeReading(from, by, form);
  if (code === null) throw new Error("no code");
  return code;
};

const first = files.slice(0, 10).flatMap((file) => answers.filter((step) => step.startsWith(`${file}/`)).slice(0, 5));
const whole: Reading = {
  format: "no-straight-line/reading",
  version: 2,
  ...holder,
  start: null,
  steps: first,
  presumed: [],
  at: "great_break",
};

describe("a code", () => {
  test.each(forms)("holds every reading whole, as a %s", (form) => {
    fc.assert(
      fc.property(reading, (from) => {
        expect(decodeReading(codeOf(from, form), numbers, holder)).toEqual({ ok: true, value: from });
      }),
      { numRuns: 400, seed: 1917 },
    );
  });

  test("of a whole reading is some tens of letters; of one lesson a dozen or so", () => {
    expect(codeOf(whole, "link").length).toBeLessThanOrEqual(60);
    expect(codeOf(whole, "link")).toMatch(/^[\w-]+$/);
    const lesson = { ...whole, start: { file: "stokers", decisions: [] }, steps: first.slice(20, 25), at: "stokers" };
    expect(codeOf(lesson, "spoken").replaceAll("-", "").length).toBeLessThanOrEqual(18);
  });

  test("means the same when the story has grown by files, answers, options and endings", () => {
    const grown = [...numbers, "turin", "stokers/sang", "railwaymen/samovar", "!equals", "moon=full", "turin/gate"];
    fc.assert(
      fc.property(reading, fc.constantFrom(...forms), (from, form) => {
        expect(decodeReading(codeOf(from, form), grown, holder)).toEqual({ ok: true, value: from });
      }),
      { numRuns: 200, seed: 1918 },
    );
  });

  test("that was written by these numbers in 2026 is read for ever", () => {
    const code = "LlmwpO3DiZcf64860nqLp1-I5F6fh56icfT4wo7wRAIPuBhEZZb4o";
    expect(codeOf(whole, "link", numbers.slice(0, 259))).toBe(code);
    expect(decodeReading(code, numbers, holder)).toEqual({ ok: true, value: whole });
    const spoken = "1EB6-RA9V-E3H6-BHZT-WF7B-97N2-X7BY-4E8Q-MZGY-FA4W-FMZ3-18XW-2408-7VG6-24CP-BFH8";
    expect(codeOf(whole, "spoken", numbers.slice(0, 259))).toBe(spoken);
    expect(decodeReading(spoken, numbers, holder)).toEqual({ ok: true, value: whole });
  });

  test("by numbers that are not known here yet says so", () => {
    expect(decodeReading(codeOf(whole, "link", [...numbers, "moon"]), numbers, holder)).toEqual({ ok: false, problem: "newer" });
  });

  test("there is none of a reading that names what has no number", () => {
    expect(encodeReading({ ...whole, steps: ["stokers/sang"] }, numbers, "link")).toBeNull();
    expect(encodeReading({ ...whole, at: "moon" }, numbers, "link")).toBeNull();
    expect(encodeReading({ ...whole, start: { file: "stokers", decisions: ["moon/full"] } }, numbers, "link")).toBeNull();
  });

  test("can be read out: case, spaces, other dashes and look-alikes do not matter", () => {
    fc.assert(
      fc.property(reading, (from) => {
        const code = codeOf(from, "spoken");
        const typed = code.toLowerCase().replaceAll("-", " – ").replaceAll("0", "o").replaceAll("1", "l").replaceAll("v", "u");
        expect(decodeReading(` ${typed}\n`, numbers, holder)).toEqual({ ok: true, value: from });
      }),
      { numRuns: 200, seed: 1919 },
    );
  });
});

describe("a code that was damaged", () => {
  const letters: Readonly<Record<CodeForm, string>> = {
    link: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
    spoken: "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
  };
  const plain = (form: CodeForm): string => codeOf(whole, form).replaceAll(form === "spoken" ? "-" : "", "");

  test.each(forms)("by any wrong letter, or two exchanged, is found out: %s", (form) => {
    const code = plain(form);
    for (let at = 0; at < code.length; at++) {
      for (const letter of letters[form])
        if (letter !== code[at]) expect(readCode(code.slice(0, at) + letter + code.slice(at + 1))).toBeNull();
      const [one = "", two = ""] = code.slice(at, at + 2);
      if (two !== "" && one !== two) expect(readCode(code.slice(0, at) + two + one + code.slice(at + 2))).toBeNull();
    }
  });

  test.each(forms)("by a letter lost or put in, at any place, is found out: %s", (form) => {
    const code = plain(form);
    for (let at = 0; at <= code.length; at++) {
      if (at < code.length) expect(readCode(code.slice(0, at) + code.slice(at + 1))).toBeNull();
      for (const letter of letters[form].slice(0, 8)) expect(readCode(code.slice(0, at) + letter + code.slice(at))).toBeNull();
    }
  });

  test("or cut, garbled, or never one, is refused and never throws", () => {
    const garbled = fc.oneof(
      fc.tuple(reading, fc.constantFrom(...forms), fc.nat(), fc.nat(40), fc.string()).map(([from, form, at, cut, noise]) => {
        const code = codeOf(from, form);
        const place = at % code.length;
        return `${code.slice(0, place)}${noise}${code.slice(place + cut)}`;
      }),
      fc.string({ maxLength: 200 }),
      fc.base64String(),
      fc.constant("A".repeat(100_000)),
    );
    let refused = 0;
    fc.assert(
      fc.property(garbled, (text) => {
        const read = decodeReading(text, numbers, holder);
        if (read.ok)
          expect(forms.map((form) => encodeReading(read.value, numbers, form)?.replaceAll("-", ""))).toContain(
            text.trim().replaceAll("-", ""),
          );
        else refused++;
        if (!read.ok) expect(read.problem).toBe("code");
      }),
      { numRuns: 2000, seed: 1920 },
    );
    expect(refused).toBeGreaterThan(1500);
  });

  test("with a right checksum over what is no reading is refused as well", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 300n }), fc.constantFrom(...forms), (value, form) => {
        const read = decodeReading(writeCode(value, form), numbers, holder);
        if (read.ok) expect(codeOf(read.value, form, numbers.slice(0, createdWith(value)))).toBe(writeCode(value, form));
      }),
      { numRuns: 2000, seed: 1921 },
    );
  });

  /** By how many numbers a code says it was written. */
  function createdWith(value: bigint): number {
    const from = createDigitReader(value);
    from.take(8);
    return from.takeNumber();
  }
});

describe("a reading in any text", () => {
  const read = (text: string): ReturnType<typeof readReading> => readReading(text, numbers, holder);

  test("is found in a file, a link, a code as it was copied, and a code as it was typed", () => {
    expect(read(JSON.stringify(whole, null, 2))).toEqual({ ok: true, value: whole });
    expect(read(`https://example.org/game/${linkMark}${codeOf(whole, "link")}`)).toEqual({ ok: true, value: whole });
    expect(read(`(look: ${linkMark}${codeOf(whole, "link")}).`)).toEqual({ ok: true, value: whole });
    expect(read(`${codeOf(whole, "link")}\n`)).toEqual({ ok: true, value: whole });
    expect(read(codeOf(whole, "spoken").toLowerCase())).toEqual({ ok: true, value: whole });
  });

  test.each([
    ['{"format":"no-straight-line/reading","version":1,"ste', "text"],
    ["Shopping: bread, salt.", "text"],
    ["", "text"],
    ["7", "code"],
    ["bread and salt", "code"],
    [`https://example.org/game/${linkMark}${codeOf(whole, "link").slice(0, -3)}`, "code"],
    ["[]", "text"],
    ['{"format":"another-game"}', "foreign"],
  ])("that holds none says why: %s", (text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });
});

test("digits of any radices are read as they were written, and nothing is left", () => {
  const digit = fc.integer({ min: 2, max: 5000 }).chain((radix) => fc.tuple(fc.nat(radix - 1), fc.constant(radix)));
  fc.assert(
    fc.property(fc.array(digit, { maxLength: 200 }), fc.nat(2 ** 29), (digits, number) => {
      const to = createDigitWriter();
      to.putNumber(number);
      for (const [value, radix] of digits) to.put(value, radix);
      const from = createDigitReader(to.value());
      expect(from.takeNumber()).toBe(number);
      expect(digits.map(([, radix]) => from.take(radix))).toEqual(digits.map(([value]) => value));
      expect(from.done).toBe(true);
    }),
  );
});
