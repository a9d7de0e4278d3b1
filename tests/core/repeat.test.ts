// A second reading: the rest as before gives the answers that were struck, and no others; what reads otherwise is found; nothing struck is lost.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marksOf, otherwiseIn } from "../../src/core/otherwise.ts";
import { answers, repeat } from "../../src/core/repeat.ts";
import { type Session, createSession } from "../../src/core/session.ts";
import type { View } from "../../src/core/view.ts";
import { compileStory } from "../../src/build/compile.ts";
import { atHand } from "../../src/build/library.ts";
import { dice } from "../../src/build/dice.ts";
import { libraryOf, sources } from "./library.ts";

const clock = (): Date => new Date("2026-01-02T15:00:00Z");
const shipped = atHand(compileStory("story"));

const stepsOf = (session: Session): readonly string[] => session.reading()?.steps ?? [];
const keptSteps = ({ struck }: View): string[] =>
  struck.flat().flatMap(({ chapter, chosen }) => (chosen === null ? [] : [`${chapter}/${chosen.id}`]));

async function begun(library = libraryOf(sources)): Promise<Session> {
  const session = createSession(library, clock);
  await session.begin();
  return session;
}

async function play(session: Session, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    if (session.view.phase === "closing") await session.close();
    await session.choose(id);
  }
}

const openIds = ({ beat }: View): string[] => (beat?.choices ?? []).filter(({ locked }) => locked === null).map(({ id }) => id);

/** Reads on by dice, so many moves or to an ending. */
async function readOn(session: Session, moves: number, roll: (sides: number) => number): Promise<void> {
  for (let move = 0; move < moves && session.view.phase !== "ended"; move++) {
    const open = openIds(session.view);
    await (open.length === 0 ? session.close() : session.choose(open[roll(open.length)] ?? ""));
  }
}

/** A reading by dice, re-opened at some answer. @returns its steps and its end, before that */
async function reopened(seed: number, moves: number) {
  const session = createSession(shipped, clock);
  const roll = dice(seed);
  await session.begin();
  await readOn(session, moves, roll);
  const { view } = session;
  const steps = [...stepsOf(session)];
  const answered = view.entries.flatMap(({ chosen }, at) => (chosen === null ? [] : [at]));
  const entry = answered[roll(answered.length)] ?? 0;
  const before = view.entries[entry]?.chosen?.id ?? "";
  await session.reopen(entry);
  return { session, roll, steps, view, before };
}

const anyReading = fc.tuple(fc.nat(100_000), fc.integer({ min: 2, max: 120 }));

describe("over many readings of the story as it is, the rest as before", () => {
  test("after a re-opening brings the same reading back, word for word", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyReading, async ([seed, moves]) => {
        const { session, steps, view } = await reopened(seed, moves);
        await repeat(session);
        expect(stepsOf(session)).toEqual(steps);
        expect(session.view.beat).toEqual(view.beat);
        expect(session.view.ending).toBe(view.ending);
      }),
      { numRuns: 12 },
    );
  });

  test("gives after another answer only answers that were given, and stops where there is none", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyReading, async ([seed, moves]) => {
        const { session, roll, steps, view, before } = await reopened(seed, moves);
        const others = openIds(session.view).filter((id) => id !== before);
        if (others.length === 0) return;
        await session.choose(others[roll(others.length)] ?? "");
        const from = session.view.entries.length;
        await repeat(session);
        const { entries, phase, beat, repeated } = session.view;
        for (const { chapter, chosen } of entries.slice(from)) if (chosen !== null) expect(steps).toContain(`${chapter}/${chosen.id}`);
        const decided = (shown: View): Map<string, string> => new Map(shown.decisions.map(({ hinge, option }) => [hinge, option]));
        for (const { chosen } of entries.slice(from))
          if (chosen !== null && chosen.hinge !== null) expect(decided(view).get(chosen.hinge)).toBe(chosen.id);
        if (phase === "asking") {
          const mine = openIds(session.view).filter((id) => steps.includes(`${beat?.chapter ?? ""}/${id}`));
          expect(mine).toEqual([]);
        }
        if (repeated !== null) expect(repeated.reason === "ended").toBe(phase === "ended");
        // And back again: what was struck first is still there.
        await session.reopen(from - 1);
        await session.choose(before);
        await repeat(session);
        expect(stepsOf(session)).toEqual(steps);
      }),
      { numRuns: 12 },
    );
  });

  test("loses nothing, whatever is struck, re-opened and repeated", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyReading, fc.array(fc.nat(97), { maxLength: 12 }), async ([seed, moves], acts) => {
        const { session, roll, steps } = await reopened(seed, moves);
        const struck = new Set(steps);
        for (const act of acts) {
          for (const step of stepsOf(session)) struck.add(step);
          if (act % 4 === 0) await session.strike();
          else if (act % 4 === 1) await session.reopen(act % Math.max(1, session.view.entries.length));
          else if (act % 4 === 2) await repeat(session);
          else await readOn(session, act % 7, roll);
          const there = new Set([...keptSteps(session.view), ...stepsOf(session)]);
          for (const step of struck) expect(there).toContain(step);
        }
      }),
      { numRuns: 10 },
    );
  });
});

const record = ["lamp", "walkout", "walked", "shelved", "force", "sealed"];

test("it stops at an answer that the world has shut since, and says so", async () => {
  const session = await begun();
  await play(session, ...record);
  await session.reopen(4);
  await session.choose("enforced");
  // What is shut is what is asked: there is nothing to repeat.
  const { view } = session;
  await repeat(session);
  expect(session.view).toBe(view);
  await session.reopen(0);
  await session.choose("coats");
  await repeat(session);
  expect(session.view.repeated).toMatchObject({ reason: "locked" });
  expect(session.view.beat?.hinge).toBe("january");
  // Another answer there, and the rest goes on.
  await session.choose("wait");
  await repeat(session);
  expect(stepsOf(session).at(-1)).toBe("dictation/sealed");
  expect(session.view.repeated).toMatchObject({ reason: "new" });
  expect(session.view.phase).toBe("closing");
});

test("after the page was loaded anew the answers are had from an earlier reading, with what it told", async () => {
  const session = await begun();
  await play(session, ...record);
  const old = session.reading();
  await session.reopen(1);
  await session.choose("soviets");
  const mine = session.reading();
  if (old === null || mine === null) throw new Error("no reading");
  const later = createSession(libraryOf(sources), clock);
  await later.restore(mine);
  expect(later.view.struck).toEqual([]);
  expect(answers(old, later.reading(), later.view)).toBe(true);
  await repeat(later, old);
  await repeat(session);
  expect(stepsOf(later)).toEqual(stepsOf(session));
  expect(marksOf(later.view).flat()).toContain("other");
  expect(keptSteps(later.view)).toEqual(old.steps);
  // One that began otherwise has nothing to say here.
  const other = createSession(libraryOf(sources), clock);
  await other.begin();
  await play(other, "coats");
  expect(answers(old, other.reading(), other.view)).toBe(false);
});

test("a file is closed where it had been closed, and the ending comes", async () => {
  const session = await begun();
  await play(session, ...record);
  await session.close();
  const { ending } = session.view;
  await session.reopen(1);
  await session.choose("walkout");
  await repeat(session);
  expect(session.view).toMatchObject({ phase: "ended", ending, repeated: { reason: "ended" } });
});

test("where nothing is kept, or nothing of it fits, nothing changes", async () => {
  const session = await begun();
  await repeat(session);
  await play(session, "lamp");
  const { view } = session;
  await repeat(session);
  expect(session.view).toBe(view);
  // A new reading has nothing to repeat.
  await session.strike();
  expect(keptSteps(session.view)).toEqual(["railwaymen/lamp"]);
  await session.begin();
  expect(session.view.struck).toEqual([]);
});

test("a file that cannot be fetched on the way leaves the reading where it was, and can be tried again", async () => {
  const library = libraryOf(sources);
  const session = await begun(library);
  await play(session, ...record);
  await session.reopen(1);
  await session.choose("soviets");
  const stood = stepsOf(session);
  const { at, fetch } = library;
  Object.assign(library, { at: (chapter: string) => (chapter === "stokers" ? undefined : at(chapter as never)), offline: true });
  await repeat(session);
  expect(session.view.trouble?.kind).toBe("network");
  expect(stepsOf(session)).toEqual(stood);
  expect(openIds(session.view)).toEqual(["walked", "slept"]);
  Object.assign(library, { at, fetch, offline: false });
  await session.retry();
  expect(session.view.trouble).toBeNull();
  expect(stepsOf(session).length).toBe(record.length);
});

describe("what reads otherwise", () => {
  test("is found by its place, and what was not told again has no marks", async () => {
    const session = await begun();
    await play(session, ...record);
    await session.reopen(1);
    // The first entry lies as it lay; the question is told anew.
    expect(marksOf(session.view)).toEqual([[], ["same", "same"]]);
    await session.choose("soviets");
    expect(marksOf(session.view).at(-1)).toEqual(["new"]);
    await repeat(session);
    const { entries } = session.view;
    const opening = entries.findIndex(({ chapter }) => chapter === "stokers");
    expect(marksOf(session.view)[opening]).toEqual(["other"]);
    expect(marksOf(session.view)[opening + 1]).toEqual(["same"]);
    expect(otherwiseIn(session.view)).toEqual([{ chapter: "stokers", lines: entries[opening]?.lines }]);
  });

  test("goes out of sight when the next file is opened", async () => {
    const session = await begun();
    await play(session, ...record.slice(0, 3));
    await session.reopen(0);
    await session.choose("coats");
    await repeat(session);
    expect(session.view.repeated).toEqual({ from: 1, to: 3, given: 2, reason: "new" });
    await session.close();
    expect(session.view.repeated).toBeNull();
  });
});

test.each([
  ["2026-01-02T03:00:00Z", true],
  ["2026-01-02T03:00:01Z", false],
])("a reading left at %s counts as left long ago: %s", async (kept, rested) => {
  const session = await begun();
  await play(session, "lamp", "walkout");
  const reading = session.reading();
  if (reading === null) throw new Error("no reading");
  await session.restore({ ...reading, kept });
  expect(session.view.rested).toBe(rested);
  await session.choose("walked");
  expect(session.view.rested).toBe(rested);
  await session.close();
  expect(session.view.rested).toBe(false);
});
