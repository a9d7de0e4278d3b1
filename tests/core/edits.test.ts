// A corpus of readings kept before the story was edited: each lands where it should, or stops and says so; and a saved state of the
// Ink engine, which is what games of this kind keep, would have gone wrong without a word.
import { Story } from "inkjs";
import { describe, expect, test } from "vitest";
import { type Reading, type Step, parseReading } from "../../src/core/record.ts";
import { type Session, createSession } from "../../src/core/session.ts";
import type { Stop } from "../../src/core/view.ts";
import { type Sources, compile, insertedFile, order, shelve, sources } from "./shelf.ts";

const clock = (): Date => new Date("2026-01-02T03:04:05Z");

function kept(at: string, ...steps: Step[]): Reading {
  const parsed = parseReading({ format: "no-straight-line/reading", version: 1, story: "aa", steps, at, kept: "2026-01-01T00:00:00.000Z" });
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

async function restored(reading: Reading, edited: Sources, files = order("railwaymen", "stokers", "dictation")): Promise<Session> {
  const session = createSession(shelve(edited, files, "bb"), clock);
  await session.restore(reading);
  return session;
}

const replaced = (chapter: string, from: string | RegExp, to: string): Sources => {
  const before = sources[chapter] ?? "";
  const after = before.replace(from, to);
  if (after === before) throw new Error(`the edit of ${chapter} changes nothing`);
  return { ...sources, [chapter]: after };
};

const whole = kept(
  "great_break",
  "railwaymen/coats",
  "railwaymen/walkout",
  "railwaymen/slept",
  "stokers/shelved",
  "stokers/rising",
  "dictation/sealed",
);
const middle = kept("stokers", "railwaymen/coats", "railwaymen/soviets", "railwaymen/walked", "stokers/enforced");

const swapped = /(\+ \[I carried the lamp\.[^+]*)(\+ \[I carried the coats\.[^=]*)/;

interface Edit {
  readonly name: string;
  readonly edited: Sources;
  readonly files?: ReturnType<typeof order>;
  readonly reading: Reading;
  /** The chapter that lies open, and its question. */
  readonly lands: readonly [string, string | null];
  readonly stop: Pick<Stop, "reason" | "rest"> | null;
}

const edits: Edit[] = [
  {
    name: "an answer inserted before the ones that were given",
    edited: replaced(
      "railwaymen",
      "+ [I carried the lamp.",
      "+ [I carried the samovar. #c:samovar]\n    It was heavy.\n    -> rw_talks\n+ [I carried the lamp.",
    ),
    reading: whole,
    lands: ["great_break", null],
    stop: null,
  },
  {
    name: "answers reordered",
    edited: replaced("railwaymen", swapped, "$2$1"),
    reading: middle,
    lands: ["stokers", "And in January?"],
    stop: null,
  },
  {
    name: "an answer reworded",
    edited: replaced("railwaymen", "I carried the coats.", "Coats, all night, up to my chin."),
    reading: whole,
    lands: ["great_break", null],
    stop: null,
  },
  {
    name: "a given answer deleted",
    edited: replaced("railwaymen", /\+ \[I carried the coats\.[^=]*/, ""),
    reading: middle,
    lands: ["railwaymen", "What did you carry?"],
    stop: { reason: "gone", rest: middle.steps },
  },
  {
    name: "an answer deleted that was not given",
    edited: replaced("railwaymen", /\+ \[I carried the lamp\.[^+]*/, ""),
    reading: middle,
    lands: ["stokers", "And in January?"],
    stop: null,
  },
  {
    name: "a knot renamed",
    edited: { ...sources, railwaymen: (sources["railwaymen"] ?? "").replaceAll("rw_talks", "rw_the_table") },
    reading: whole,
    lands: ["great_break", null],
    stop: null,
  },
  {
    name: "a question inserted",
    edited: replaced(
      "railwaymen",
      "Seven men at a table meant for four.",
      "A man asks for tea.\nDid you pour it? #ask\n+ [I poured. #c:poured]\n    -> rw_table\n+ [I did not. #c:dry]\n    -> rw_table\n=== rw_table ===\nSeven men at a table meant for four.",
    ),
    reading: middle,
    lands: ["railwaymen", "Did you pour it?"],
    stop: { reason: "gone", rest: middle.steps.slice(1) },
  },
  {
    name: "a last question deleted",
    edited: replaced("railwaymen", /Did you go home\?[^]*$/, "-> file_done\n"),
    reading: middle,
    lands: ["railwaymen", null],
    stop: { reason: "gone", rest: middle.steps.slice(2) },
  },
  {
    name: "a file inserted",
    edited: { ...sources, assembly_hall: insertedFile },
    files: order("railwaymen", "assembly_hall", "stokers", "dictation"),
    reading: middle,
    lands: ["assembly_hall", "Who put them out?"],
    stop: { reason: "inserted", rest: ["stokers/enforced"] },
  },
  {
    name: "a file inserted later than the reading had come",
    edited: { ...sources, assembly_hall: insertedFile },
    files: order("railwaymen", "stokers", "assembly_hall", "dictation"),
    reading: middle,
    lands: ["stokers", "And in January?"],
    stop: null,
  },
  {
    name: "a file taken out",
    edited: sources,
    files: order("railwaymen", "dictation"),
    reading: whole,
    lands: ["railwaymen", null],
    stop: { reason: "gone", rest: whole.steps.slice(3) },
  },
  {
    name: "an answer that the world now rules out",
    edited: replaced("stokers", "#c:rising #hinge:january #record]", "#c:rising #hinge:january #record #locked:Nobody came.]"),
    reading: whole,
    lands: ["stokers", "And in January?"],
    stop: { reason: "locked", rest: whole.steps.slice(4) },
  },
];

describe("a reading kept before the story was edited", () => {
  test.each(edits)("$name", async ({ edited, files, reading, lands, stop }) => {
    const session = await restored(reading, edited, files);
    expect([session.view.beat?.chapter, session.view.beat?.ask]).toEqual(lands);
    expect(session.view.stop === null ? null : { reason: session.view.stop.reason, rest: session.view.stop.rest }).toEqual(stop);
    expect(session.view.trouble).toBeNull();
    const given = reading.steps.slice(0, reading.steps.length - (stop?.rest.length ?? 0));
    expect(session.reading()?.steps).toEqual(given);
  });

  test("after a stop the reader answers anew and the rest of the old answers follows", async () => {
    const edit = edits.find(({ name }) => name === "a question inserted");
    const session = await restored(middle, edit?.edited ?? sources);
    expect(session.view.stop?.fits).toBe(false);
    await session.choose("poured");
    expect(session.view.stop?.fits).toBe(true);
    await session.resume();
    expect(session.view.stop).toBeNull();
    expect(session.view.beat?.ask).toBe("And in January?");
    expect(session.reading()?.steps).toEqual(["railwaymen/coats", "railwaymen/poured", ...middle.steps.slice(1)]);
  });

  test("answers to a file that was inserted do not lose the files behind it", async () => {
    const edit = edits.find(({ name }) => name === "a file inserted");
    const session = await restored(middle, edit?.edited ?? sources, edit?.files);
    await session.choose("nobody");
    await session.close();
    expect(session.view.stop?.fits).toBe(true);
    await session.resume();
    expect(session.view.beat?.ask).toBe("And in January?");
  });

  test("resuming where nothing fits changes nothing", async () => {
    const edit = edits.find(({ name }) => name === "a given answer deleted");
    const session = await restored(middle, edit?.edited ?? sources);
    const { view } = session;
    await session.resume();
    expect(session.view).toBe(view);
  });
});

/** What a snapshot of the Ink engine, saved in the old story before the second answer, tells in the new one. */
function snapshotTells(edited: Sources, pick: number): string {
  const old = new Story(compile("railwaymen", sources["railwaymen"] ?? ""));
  old.ContinueMaximally();
  const saved = old.state.ToJson();
  const story = new Story(compile("railwaymen", edited["railwaymen"] ?? ""));
  story.onError = () => undefined;
  try {
    story.state.LoadJson(saved);
    if (story.canContinue) story.ContinueMaximally();
    story.ChooseChoiceIndex(pick);
    return story.ContinueMaximally().trim();
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

describe("a saved state of the Ink engine in the same edits", () => {
  const coats = 1;
  test.each(["an answer inserted before the ones that were given", "answers reordered", "a given answer deleted"])(
    "%s: tells the wrong branch, or nothing, without an error",
    (name) => {
      const edit = edits.find((item) => item.name === name);
      const told = snapshotTells(edit?.edited ?? sources, coats);
      expect(told).not.toContain("The coats were wet.");
      expect(told).not.toContain("failed:");
    },
  );

  test("in the unedited story it tells the right one", () => {
    expect(snapshotTells(sources, coats)).toContain("The coats were wet.");
  });
});

test("editing the story under an open reading keeps its place and its answers", async () => {
  const session = createSession(shelve(sources), clock);
  await session.begin();
  await session.choose("coats");
  await session.edit(
    shelve(replaced("railwaymen", "Seven men at a table meant for four.", "Nine men at a table meant for four."), undefined, "cc"),
  );
  expect(session.view.cause).toBe("edit");
  expect(session.view.beat?.lines.map(({ text }) => text)).toContain("Nine men at a table meant for four.");
  expect(session.reading()?.steps).toEqual(["railwaymen/coats"]);
});
