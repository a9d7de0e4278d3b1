// A corpus of readings kept before the story was edited: each lands where it should, or stops and says so; and a saved state of the
// Ink engine, which is what games of this kind keep, would have gone wrong without a word.
import { Story } from "inkjs";
import { describe, expect, test } from "vitest";
import { type Reading, type Step, parseReading } from "../../src/core/record.ts";
import { type Session, createSession } from "../../src/core/session.ts";
import type { Stop } from "../../src/core/view.ts";
import { type Sources, compile, insertedFile, meanwhile, order, libraryOf, sources } from "./library.ts";

const clock = (): Date => new Date("2026-01-02T03:04:05Z");

function kept(at: string, ...steps: Step[]): Reading {
  const parsed = parseReading({ format: "no-straight-line/reading", version: 1, story: "aa", steps, at, kept: "2026-01-01T00:00:00.000Z" });
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

async function restored(reading: Reading, edited: Sources, files = order("railwaymen", "stokers", "dictation")): Promise<Session> {
  const session = createSession(libraryOf(edited, files, "bb"), clock);
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

/** A file that came later, and what it takes older readings to have answered: its hinge as the bridge had decided it until then. */
const putsch = `=== putsch ===
The water tower. #frame
Who climbed up? #ask
+ [I did. #c:climbed]
    -> pu_cold
+ [Read this file in short. #c:short]
    -> pu_done
=== pu_cold ===
It was cold.
And then? #ask
+ [Down again. #c:down]
    -> pu_done
=== pu_done ===
What did Legien answer? #ask #else:{bridge_legien():cabinet|refused}
+ [He refused. #c:refused #hinge:legien #record]
    ~ decide_legien(legien.refused)
    -> file_done
+ [He took it. #c:cabinet #hinge:legien]
    ~ decide_legien(cabinet)
    -> file_done
+ [They crushed it. #c:crushed #hinge:legien]
    ~ decide_legien(crushed)
    -> file_done
=== function bridge_legien() ===
{ guard == enforced and january == wait:
    ~ return true
}
~ return government != one_party and (guard == enforced or january == wait)
`;
/** What bridges the files once this one is there. */
const without = meanwhile.replace(/ {4}\{\n {4}- guard == enforced and[^}]*\}\n/, "");
const withPutsch = { ...sources, putsch, meanwhile: without };
const orderWithPutsch = order("railwaymen", "stokers", "putsch", "dictation");

/** A question that came later, and how an older reading is taken to have answered it. */
const tea = (from: string, ask: string, next: string, otherwise: string): Sources =>
  replaced(
    "railwaymen",
    from,
    `A man asks for tea.\nDid you pour it? #ask #else:${otherwise}\n+ [I poured. #c:poured]\n    -> ${next}\n+ [I did not. #c:dry]\n    -> ${next}\n${ask}`,
  );

interface Addition {
  readonly name: string;
  readonly edited: Sources;
  readonly files?: ReturnType<typeof order>;
  /** A finished reading from before it. */
  readonly reading: Reading;
  /** The steps that it has now, those that were presumed with a question mark. */
  readonly steps: readonly string[];
  /** The ending that it came to before, and comes to. */
  readonly ending: string;
}

const ends = (at: string, ...ids: Step[]): Reading => kept(at, ...ids);
const hopeful = ends(
  "council_europe",
  "railwaymen/lamp",
  "railwaymen/soviets",
  "railwaymen/walked",
  "stokers/enforced",
  "stokers/wait",
  "dictation/sealed",
);
const copied = ends(
  "warning_heeded",
  "railwaymen/lamp",
  "railwaymen/walkout",
  "railwaymen/walked",
  "stokers/shelved",
  "stokers/rising",
  "dictation/copied",
);

const additions: Addition[] = [
  {
    name: "a question put in",
    edited: tea("Seven men at a table", "=== rw_table ===\nSeven men at a table", "rw_table", "dry"),
    reading: whole,
    steps: ["railwaymen/coats", "railwaymen/dry?", ...whole.steps.slice(1)],
    ending: "great_break",
  },
  {
    name: "a question put in at the end of a file",
    edited: {
      ...sources,
      railwaymen: `${(sources["railwaymen"] ?? "").replaceAll("-> file_done", "-> rw_tea")}=== rw_tea ===
A man asks for tea.
Did you pour it? #ask #else:poured
+ [I poured. #c:poured]
    -> file_done
+ [I did not. #c:dry]
    -> file_done
`,
    },
    reading: whole,
    steps: [...whole.steps.slice(0, 3), "railwaymen/poured?", ...whole.steps.slice(3)],
    ending: "great_break",
  },
  {
    name: "a file put in, with its hinge as it had been bridged: as it happened",
    edited: withPutsch,
    files: orderWithPutsch,
    reading: whole,
    steps: [...whole.steps.slice(0, 5), "putsch/short?", "putsch/refused?", ...whole.steps.slice(5)],
    ending: "great_break",
  },
  {
    name: "a file put in, with its hinge as it had been bridged: as the answers had it",
    edited: withPutsch,
    files: orderWithPutsch,
    reading: hopeful,
    steps: [...hopeful.steps.slice(0, 5), "putsch/short?", "putsch/cabinet?", ...hopeful.steps.slice(5)],
    ending: "council_europe",
  },
  {
    name: "a file put in before the ending",
    edited: { ...sources, assembly_hall: insertedFile.replace("Who put them out? #ask", "Who put them out? #ask #else:nobody") },
    files: order("railwaymen", "stokers", "dictation", "assembly_hall"),
    reading: copied,
    steps: [...copied.steps, "assembly_hall/nobody?"],
    ending: "warning_heeded",
  },
  {
    name: "a file and a question in another put in at once",
    edited: {
      ...withPutsch,
      railwaymen: tea("Seven men at a table", "=== rw_table ===\nSeven men at a table", "rw_table", "poured")["railwaymen"] ?? "",
    },
    files: orderWithPutsch,
    reading: hopeful,
    steps: ["railwaymen/lamp", "railwaymen/poured?", ...hopeful.steps.slice(1, 5), "putsch/short?", "putsch/cabinet?", "dictation/sealed"],
    ending: "council_europe",
  },
];

describe("a finished reading from before something was put in", () => {
  const marked = ({ steps, presumed }: Reading): string[] => steps.map((step, at) => (presumed.includes(at) ? `${step}?` : step));

  test.each(additions)("comes to its ending: $name", async ({ edited, files, reading, steps, ending }) => {
    const before = await restored(reading, sources);
    expect(before.view.ending).toBe(ending);
    const session = await restored(reading, edited, files);
    const { view } = session;
    expect(view.trouble).toBeNull();
    expect(view.stop).toBeNull();
    expect(view.ending).toBe(ending);
    const next = session.reading() as Reading;
    expect(marked(next)).toEqual(steps);
    expect(view.added.map((at) => view.entries[at]?.chosen?.id)).toEqual(next.presumed.map((at) => next.steps[at]?.split("/")[1]));
    // Kept so and taken up again, it is as it was, and nothing is said a second time.
    const again = await restored(next, edited, files);
    expect(marked(again.reading() as Reading)).toEqual(steps);
    expect(again.view.added).toEqual([]);
    expect(again.view.entries).toEqual(view.entries);
  });

  test("what was presumed can be opened, and what is answered then is the reader’s own", async () => {
    const session = await restored(hopeful, withPutsch, orderWithPutsch);
    const first = session.view.added[0] ?? -1;
    await session.reopen(first);
    expect(session.view.beat?.ask).toBe("Who climbed up?");
    for (const id of ["climbed", "down", "crushed"]) await session.choose(id);
    await session.close();
    expect(session.view.beat?.chapter).toBe("dictation");
    expect(session.reading()?.steps.slice(-3)).toEqual(["putsch/climbed", "putsch/down", "putsch/crushed"]);
    expect(session.reading()?.presumed).toEqual([]);
  });

  test("a reading that had not come so far meets the new file as any other", async () => {
    const session = await restored(middle, withPutsch, orderWithPutsch);
    expect(session.view.beat?.ask).toBe("And in January?");
    await session.choose("rising");
    await session.close();
    expect(session.view.beat?.ask).toBe("Who climbed up?");
    expect(session.reading()?.presumed).toEqual([]);
  });

  test("what was presumed and is put otherwise later is presumed anew", async () => {
    const session = await restored(whole, tea("Seven men at a table", "=== rw_table ===\nSeven men at a table", "rw_table", "dry"));
    const next = session.reading() as Reading;
    const back = await restored(next, sources);
    expect(back.reading()?.steps).toEqual(whole.steps);
    expect(back.view.stop).toBeNull();
    expect(back.view.ending).toBe("great_break");
  });

  test("an answer that is gone is told of at its question, and nothing is presumed before it", async () => {
    const edited = tea("Seven men at a table", "=== rw_table ===\nSeven men at a table", "rw_table", "dry");
    const gone = { ...edited, railwaymen: (edited["railwaymen"] ?? "").replace(/\+ \[They walked out\.[^+]*/, "") };
    const session = await restored(whole, gone);
    expect(session.view.beat?.ask).toBe("Did you pour it?");
    expect(session.view.stop).toMatchObject({ reason: "gone", rest: whole.steps.slice(1) });
    expect(session.reading()?.presumed).toEqual([]);
  });

  test("a file that does not say how its hinge went is met at its beginning, and nothing is presumed of it", async () => {
    const silent = { ...withPutsch, putsch: putsch.replace(/ #else:\{[^}]*\}/, "") };
    const session = await restored(whole, silent, orderWithPutsch);
    expect(session.view.beat?.ask).toBe("Who climbed up?");
    expect(session.view.stop).toMatchObject({ reason: "inserted", rest: ["dictation/sealed"] });
    expect(session.reading()?.presumed).toEqual([]);
    expect(session.view.added).toEqual([]);
  });

  test("a story that goes in circles where it presumes is left after a while", async () => {
    const edited = replaced(
      "railwaymen",
      "Seven men at a table meant for four.",
      "-> rw_round\n=== rw_round ===\nAgain? #ask #else:again\n+ [Again. #c:again]\n    -> rw_round\n+ [Enough. #c:enough]\n    -> rw_table\n=== rw_table ===\nSeven men.",
    );
    const session = await restored(whole, edited);
    expect(session.view.stop).toMatchObject({ reason: "gone" });
    expect(session.view.beat?.ask).toBe("Again?");
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
  const session = createSession(libraryOf(sources), clock);
  await session.begin();
  await session.choose("coats");
  await session.edit(
    libraryOf(replaced("railwaymen", "Seven men at a table meant for four.", "Nine men at a table meant for four."), undefined, "cc"),
  );
  expect(session.view.move).toBe("edit");
  expect(session.view.beat?.lines.map(({ text }) => text)).toContain("Nine men at a table meant for four.");
  expect(session.reading()?.steps).toEqual(["railwaymen/coats"]);
});
