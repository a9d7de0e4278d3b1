// What is told ahead while the reader reads is what choosing would have told: over many readings, and where the text breaks.
import { Story } from "inkjs";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type Session, createSession } from "../../src/core/session.ts";
import { firstWorld, openChapter } from "../../src/core/teller.ts";
import { compileStory } from "../../src/build/compile.ts";
import { atHand } from "../../src/build/library.ts";
import { type Sources, compile, libraryOf, sources } from "./library.ts";

const story = compileStory("story");
const shipped = atHand(story);

/** What a reader may do, with a number to choose by. */
type Move = readonly [kind: "answer" | "on" | "strike" | "reopen" | "locked" | "edit" | "idle", number: number];
const move: fc.Arbitrary<Move> = fc.tuple(
  fc.oneof(
    { weight: 14, arbitrary: fc.constant("on" as const) },
    { weight: 8, arbitrary: fc.constant("answer" as const) },
    { weight: 8, arbitrary: fc.constant("idle" as const) },
    fc.constantFrom("strike" as const, "reopen" as const, "locked" as const, "edit" as const),
  ),
  fc.nat(97),
);

/** Does the same in a session; `piece` is what it may do while the reader reads. */
async function make(session: Session, [kind, number]: Move, next: Parameters<Session["edit"]>[0], idle: (pieces: number) => void) {
  const { beat, entries, phase } = session.view;
  const offers = [...(beat?.choices ?? []), ...(beat?.short ? [beat.short] : [])];
  const open = offers.filter(({ locked }) => locked === null);
  const shut = offers.filter(({ locked }) => locked !== null);
  const pick = <T>(list: readonly T[]): T | undefined => list[number % Math.max(1, list.length)];
  switch (kind) {
    case "idle":
      return idle(number);
    case "answer":
      return session.choose(pick(open)?.id ?? "none");
    case "on":
      return phase === "closing" ? session.close() : session.choose(pick(open)?.id ?? "none");
    case "locked":
      return session.choose(pick(shut)?.id ?? "none");
    case "strike":
      return session.strike();
    case "reopen":
      return session.reopen(number % Math.max(1, entries.length));
    case "edit":
      return session.edit(next);
  }
}

/** Does the moves in two sessions, of which one works ahead, and holds their views beside each other. */
async function compare(moves: readonly Move[], libraries: readonly Parameters<Session["edit"]>[0][]): Promise<void> {
  const [first] = libraries;
  if (first === undefined) return;
  let work: (() => boolean) | null = null;
  const plain = createSession(first, () => new Date(0));
  const ahead = createSession(
    first,
    () => new Date(0),
    undefined,
    (piece) => (work = piece),
  );
  const idle = (pieces: number): void => {
    // Often all of it, often some: a press may come at any moment.
    for (let left = pieces > 60 ? Number.POSITIVE_INFINITY : pieces; left > 0 && work !== null; left--) if (!work()) work = null;
  };
  await plain.begin();
  await ahead.begin();
  for (const step of moves) {
    const next = libraries[step[1] % libraries.length] ?? first;
    await make(plain, step, next, () => undefined);
    await make(ahead, step, next, idle);
    expect(ahead.view).toEqual(plain.view);
    expect(ahead.reading()).toEqual(plain.reading());
  }
}

test("readings of the story as it is: each view is the same, whenever the reader presses", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 30, maxLength: 140 }), (moves) => compare(moves, [shipped])),
    { numRuns: 12 },
  );
});

const broken: Sources = {
  ...sources,
  // One answer leads to a tag that there is not, one file begins with one.
  railwaymen: (sources["railwaymen"] ?? "").replace("The coats were wet.", "The coats were wet. #place: nowhere"),
  dictation: (sources["dictation"] ?? "").replace("#frame", "#place: nowhere"),
};
const reworded: Sources = { ...sources, railwaymen: (sources["railwaymen"] ?? "").replace("The lamp smoked.", "The lamp went out.") };
/** A library that has everything at hand. */
async function full(from: Sources) {
  const library = libraryOf(from);
  for (const chapter of [...Object.keys(from), "decide"]) await library.fetch(chapter as never);
  return library;
}

test("a text that breaks, and one that is edited meanwhile: told as they are without", { timeout: 60_000 }, async () => {
  const libraries = await Promise.all([broken, reworded, sources].map(full));
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 10, maxLength: 60 }), (moves) => compare(moves, libraries)),
    { numRuns: 30 },
  );
});

test("what was told ahead costs no telling when it is chosen, and a closed file is followed at once", async () => {
  const telling = openChapter(compile("railwaymen", sources["railwaymen"] ?? ""), "railwaymen", firstWorld);
  const tell = vi.spyOn(Story.prototype, "Continue");
  let pieces = 0;
  while (telling.ahead()) pieces++;
  // No piece is more than one beat.
  expect(pieces).toBeGreaterThanOrEqual(6);
  expect(tell).toHaveBeenCalled();
  tell.mockClear();
  expect(telling.choose("coats").lines[0]?.text).toBe("The coats were wet.");
  expect(tell).not.toHaveBeenCalled();

  const library = await full(sources);
  let work: (() => boolean) | null = null;
  const session = createSession(
    library,
    () => new Date(0),
    undefined,
    (piece) => (work = piece),
  );
  await session.begin();
  for (const id of ["lamp", "walkout", "walked"]) await session.choose(id);
  expect(session.view.phase).toBe("closing");
  const piece = work as (() => boolean) | null;
  for (let more = true; more;) more = piece?.() ?? false;
  tell.mockClear();
  await session.close();
  await session.choose("shelved");
  expect(session.view.beat?.chapter).toBe("stokers");
  expect(tell).not.toHaveBeenCalled();
  tell.mockRestore();
});
