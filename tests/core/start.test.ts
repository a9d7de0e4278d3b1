// A reading that begins anywhere: in the world that the story’s own functions make of what was decided before.
import { readFileSync } from "node:fs";
import { expect, describe, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import type { Library } from "../../src/core/library.ts";
import type { Decided, Reading } from "../../src/core/record.ts";
import { type Session, createSession } from "../../src/core/session.ts";
import { worldAfter } from "../../src/core/teller.ts";
import type { World } from "../../src/core/world.ts";
import { type FileId, type Hinge, fileIds, happened } from "../../src/generated/ids.ts";
import { libraryOf, sources } from "./library.ts";

const clock = (): Date => new Date("2026-01-02T03:04:05Z");
const story = compileStory("story");
const library: Library = {
  fingerprint: story.fingerprint,
  files: fileIds,
  at: (text) => story.chapters.get(text),
  fetch: async (text) => story.chapters.get(text) ?? "",
};
const past = story.chapters.get("past") ?? "";

/** Reads on to the file: as it happened, but where a decision says otherwise; by other voices than the way in short. */
async function readTo(file: FileId, decisions: readonly Decided[]): Promise<Session> {
  const session = createSession(library, clock);
  await session.begin();
  while (session.view.beat !== null && session.view.beat.chapter !== file && session.view.phase !== "ended") {
    const { beat, phase } = session.view;
    if (phase === "closing") {
      await session.close();
      continue;
    }
    const open = beat.choices.filter(({ locked }) => locked === null);
    const wanted = open.find(({ hinge, id }) => decisions.includes(`${hinge ?? ""}/${id}`)) ?? open.find(({ recorded }) => recorded);
    await session.choose(wanted?.id ?? open.at(-1)?.id ?? "");
  }
  return session;
}

const worlds: readonly (readonly [FileId, readonly Decided[]])[] = [
  ["railwaymen", []],
  ["tauride", ["coalition/soviets"]],
  ["stokers", []],
  ["stokers", ["coalition/without", "assembly/kept", "rada/recognised", "brest/late", "squads/taxed", "lists/courts"]],
  ["danube", ["guard/enforced", "january/wait"]],
  ["putsch", ["estates/divided", "vienna/joins"]],
  ["dictation", []],
  ["dictation", ["legien/cabinet", "guard/enforced", "curzon/halt"]],
  ["tiflis", ["tax/early", "relief/spring", "occupation/defence"]],
  ["dictation", ["coalition/without", "kronstadt/delegation", "press/political", "union/equals"]],
];

/** A world in which the Recorder has not done anything yet. */
const untouched = (world: World): World => ({
  ...world,
  standings: {
    ...world.standings,
    first_page: "unread",
    neighbour: "unasked",
    lamp: "unlit",
    second_sheet: "unwritten",
    own_table: "unspoken",
  },
});

describe("the world after some decisions", () => {
  test.each(worlds)("before %s, with %j, is that of a reading that has decided so", async (file, decisions) => {
    const { world, refused } = worldAfter(past, { file, decisions });
    expect(refused).toEqual([]);
    const session = await readTo(file, decisions);
    const before = session.view.entries.at(-1)?.world;
    const opened = createSession(library, clock);
    await opened.begin({ file, decisions });
    const { beat } = session.view;
    expect(opened.view.beat).toEqual(beat && { ...beat, world: untouched(beat.world) });
    if (before !== undefined) expect(world).toEqual(untouched(before));
  });

  test("says what could not be decided, and goes on as it happened there", () => {
    const decisions: Decided[] = ["guard/enforced", "january/force", "moon/full", "letter/copied"];
    const { world, refused } = worldAfter(past, { file: "danube", decisions });
    // The guard shuts it; there is no such hinge; its file comes later.
    expect(refused).toEqual(["january/force", "moon/full", "letter/copied"]);
    expect(world.memories.guard).toBe("enforced");
    expect(world.memories.january).toBe("rising");
    expect(world.memories.letter).toBeNull();
  });

  test("of a history that was over before that file opens at its ending", async () => {
    const session = createSession(library, clock);
    await session.begin({ file: "dictation", decisions: ["squads/brigades", "brest/refused"] });
    expect(session.view.phase).toBe("ended");
    expect(session.view.ending).toBe("urals");
    expect(session.view.entries).toEqual([]);
  });

  test("has none of the story’s words in it", () => {
    const source = readFileSync("story/files/05-stokers.ink", "utf8").replaceAll(/#locked:.*/g, "");
    const words = source.match(/[A-Z][a-z]+ [a-z]+ [a-z]+ [a-z]+/g) ?? [];
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((text) => past.includes(text))).toEqual([]);
  });
});

describe("a reading that begins elsewhere", () => {
  const decisions: Decided[] = ["guard/enforced"];
  const start = { file: "danube", decisions };

  async function read(answers: number): Promise<Session> {
    const session = createSession(library, clock);
    await session.begin(start);
    for (let given = 0; given < answers;) {
      const { beat, phase } = session.view;
      if (phase === "closing") await session.close();
      else {
        await session.choose(beat?.choices.find(({ locked }) => locked === null)?.id ?? "");
        given++;
      }
    }
    return session;
  }

  test("knows what was decided before it as what no file has asked", async () => {
    const session = await read(0);
    expect(session.view.beat?.chapter).toBe("danube");
    expect(session.view.beat?.card?.number).toBe(6);
    const guard = session.view.decisions.find(({ hinge }) => hinge === "guard");
    expect(guard).toEqual({ hinge: "guard", option: "enforced", recorded: false, entry: null });
    expect(session.view.decisions.filter(({ recorded }) => !recorded)).toHaveLength(1);
    expect(session.view.start).toMatchObject({ ...start, refused: [], world: { memories: { guard: "enforced" } } });
  });

  test("is kept with its start, and restored from it", async () => {
    const session = await read(7);
    const kept = session.reading() as Reading;
    expect(kept.start).toEqual(start);
    const other = createSession(library, clock);
    await other.restore(kept);
    expect({ ...other.view, move: "", revision: 0, before: null }).toEqual({ ...session.view, move: "", revision: 0, before: null });
    expect(other.reading()).toEqual(kept);
  });

  test("is struck back to its own beginning and no further", async () => {
    const session = await read(3);
    for (let strikes = 0; strikes < 5; strikes++) await session.strike();
    expect(session.view.entries).toEqual([]);
    expect(session.view.beat?.chapter).toBe("danube");
    expect(session.reading()?.start).toEqual(start);
  });

  test("ends, and a new one begins in 1917", async () => {
    const session = await read(1);
    await session.begin();
    expect(session.view.beat?.chapter).toBe("railwaymen");
    expect(session.view.start).toBeNull();
    expect(session.reading()?.start).toBeNull();
  });
});

test("a start whose file is no more leaves the answers beside the box", async () => {
  const session = createSession(libraryOf(sources), clock);
  await session.restore({
    format: "no-straight-line/reading",
    version: 2,
    story: "aa",
    start: { file: "danube", decisions: [] },
    steps: ["danube/one"],
    presumed: [],
    at: "danube",
    kept: "2026-01-01T00:00:00.000Z",
  });
  expect(session.view.beat?.chapter).toBe("railwaymen");
  expect(session.view.stop).toMatchObject({ reason: "gone", rest: ["danube/one"] });
});

test("what happened is what every hinge goes by that nobody has named", () => {
  const { world } = worldAfter(past, { file: "dictation", decisions: [] });
  for (const hinge of Object.keys(happened) as Hinge[])
    if (world.memories[hinge] !== null) expect([hinge, world.memories[hinge]]).toEqual([hinge, happened[hinge]]);
});
