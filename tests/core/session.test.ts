// What a reader may do with a reading, and what the page is told of it.
import { describe, expect, test } from "vitest";
import { type Session, createSession } from "../../src/core/session.ts";
import type { View } from "../../src/core/view.ts";
import { libraryOf, sources } from "./library.ts";

const clock = (): Date => new Date("2026-01-02T03:04:05Z");
const text = (view: View): string => (view.beat?.lines ?? []).map((line) => line.text).join(" ");

async function play(session: Session, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    if (session.view.phase === "closing") await session.close();
    await session.choose(id);
  }
}

async function begun(library = libraryOf(sources)): Promise<Session> {
  const session = createSession(library, clock);
  await session.begin();
  return session;
}

const record = ["lamp", "walkout", "walked", "shelved", "rising", "sealed"];

describe("a reading", () => {
  test("begins with the first file’s opening, its question and its answers", async () => {
    const { view } = await begun();
    expect(view.phase).toBe("asking");
    expect(view.beat?.lines.map((line) => line.text)).toEqual(["A lamp on the table.", "She begins."]);
    expect(view.beat?.lines[0]?.cues).toEqual([
      { key: "frame" },
      { key: "place", place: "petrograd" },
      { key: "date", day: "1917-11-11", text: "29 October / 11 November 1917", year: 1917 },
    ]);
    expect(view.beat?.ask).toBe("What did you carry?");
    expect(view.beat?.choices.map(({ id }) => id)).toEqual(["lamp", "coats"]);
  });

  test("as it happened ends in the Great Break", async () => {
    const session = await begun();
    await play(session, ...record);
    expect(session.view.phase).toBe("closing");
    await session.close();
    expect(session.view.phase).toBe("ended");
    expect(session.view.ending).toBe("great_break");
    expect(
      session.view.decisions.filter(({ entry }) => entry !== null).map(({ hinge, option, recorded }) => [hinge, option, recorded]),
    ).toEqual([
      ["coalition", "walkout", true],
      ["guard", "shelved", true],
      ["january", "rising", true],
      ["letter", "sealed", true],
    ]);
  });

  test.each([
    ["council_europe", ["coats", "soviets", "slept", "enforced", "wait", "sealed"]],
    ["warning_heeded", ["lamp", "walkout", "slept", "shelved", "force", "copied"]],
    ["warning_heeded", ["lamp", "walkout", "slept", "enforced", "rising", "speaks"]],
  ])("reaches %s", async (ending, ids) => {
    const session = await begun();
    await play(session, ...ids);
    await session.close();
    expect(session.view.ending).toBe(ending);
  });

  test("hands the world from file to file", async () => {
    const session = await begun();
    await play(session, "lamp", "soviets", "walked");
    await session.close();
    expect(text(session.view)).toContain("Several parties ruled in Petrograd.");
    expect(session.view.world.standings.government).toBe("in_coalition");
    expect(session.view.world.memories.brest).toBe("late");
    expect(session.view.world.gauges.bread).toBe(0);
  });

  test("a locked answer is shown with its reason and cannot be given", async () => {
    const session = await begun();
    await play(session, "lamp", "walkout", "walked", "enforced");
    const before = session.view;
    expect(before.beat?.choices.find(({ id }) => id === "force")?.locked).toBe("The guard answers to the congress now.");
    await session.choose("force");
    await session.choose("no_such_answer");
    expect(session.view).toBe(before);
  });

  test("an answer changes the view before the call returns", async () => {
    const session = await begun();
    void session.choose("lamp");
    expect(text(session.view)).toContain("The lamp smoked.");
  });
});

describe("striking and re-opening", () => {
  test("strikes back to the beginning, over the covers of files, and every step shows what stood there", async () => {
    const session = await begun();
    const seen: [string, string][] = [];
    const look = (): [string, string] => [session.view.phase, text(session.view)];
    for (const id of record) {
      if (session.view.phase === "closing") {
        seen.push(look());
        await session.close();
      }
      seen.push(look());
      await session.choose(id);
    }
    seen.push(look());
    await session.close();
    while (seen.length > 0) {
      await session.strike();
      expect(look()).toEqual(seen.pop());
    }
    const { revision } = session.view;
    await session.strike();
    expect(session.view.revision).toBe(revision);
  });

  test("a struck answer leaves no trace in the world", async () => {
    const session = await begun();
    await play(session, "lamp");
    const { world } = session.view;
    await session.choose("without");
    await session.strike();
    expect(session.view.world).toEqual(world);
    expect(session.view.decisions).toEqual([]);
  });

  test("re-opens any earlier decision and goes on from there to another ending", async () => {
    const session = await begun();
    await play(session, ...record);
    await session.close();
    const entry = session.view.decisions.find(({ hinge }) => hinge === "guard")?.entry ?? -1;
    await session.reopen(entry);
    expect(session.view.beat?.hinge).toBe("guard");
    expect(session.view.ending).toBeNull();
    await play(session, "enforced", "wait", "sealed");
    await session.close();
    expect(session.view.ending).toBe("council_europe");
  });

  test("starting again forgets the reading", async () => {
    const session = await begun();
    await play(session, "lamp", "walkout");
    await session.begin();
    expect(session.view.entries).toEqual([]);
    expect(session.reading()?.steps).toEqual([]);
  });
});

describe("keeping and restoring", () => {
  test("a reading is the list of its answers and the chapter that lies open", async () => {
    const session = await begun();
    await play(session, "lamp", "walkout", "walked", "shelved");
    expect(session.reading()).toEqual({
      format: "no-straight-line/reading",
      version: 2,
      story: "aa",
      start: null,
      steps: ["railwaymen/lamp", "railwaymen/walkout", "railwaymen/walked", "stokers/shelved"],
      presumed: [],
      at: "stokers",
      kept: "2026-01-02T03:04:05.000Z",
    });
  });

  test("every beat of a reading is restored exactly", async () => {
    const session = await begun();
    const shown = ({ phase, entries, beat, world, decisions, ending }: View): unknown => ({
      phase,
      entries,
      beat,
      world,
      decisions,
      ending,
    });
    for (const id of [...record, null]) {
      for (const close of [false, true]) {
        if (close && session.view.phase !== "closing") continue;
        if (close) await session.close();
        const reading = session.reading();
        const other = createSession(libraryOf(sources), clock);
        if (reading !== null) await other.restore(reading);
        expect(shown(other.view)).toEqual(shown(session.view));
        expect(other.view.stop).toBeNull();
      }
      if (id !== null) await session.choose(id);
    }
  });
});

describe("when a file cannot be fetched", () => {
  test("says so, loses nothing, and goes on when it can be had", async () => {
    const library = libraryOf({ ...sources });
    const session = await begun(library);
    await play(session, "lamp", "walkout");
    library.offline = true;
    await play(session, "walked");
    // The look-ahead had it already: take the shelf from under it.
    const bare = libraryOf(sources);
    bare.offline = true;
    const kept = session.reading();
    const other = createSession(bare, clock);
    if (kept !== null) await other.restore(kept);
    expect(other.view.phase).toBe("unopened");
    expect(other.view.trouble?.kind).toBe("network");
    bare.offline = false;
    await other.retry();
    expect(other.view.trouble).toBeNull();
    expect(other.view.phase).toBe("closing");
    expect(other.reading()?.steps).toEqual(kept?.steps);
  });

  test("closing a file offline keeps the closed page in view", async () => {
    const library = libraryOf(sources);
    const session = await begun(library);
    await play(session, "lamp", "walkout");
    library.at = () => undefined;
    library.offline = true;
    await play(session, "walked");
    await session.close();
    expect(session.view.phase).toBe("closing");
    expect(session.view.trouble).toMatchObject({ kind: "network" });
    library.offline = false;
    await session.retry();
    expect(session.view.beat?.chapter).toBe("stokers");
  });

  test("what failed before an answer was given is not taken up after it", async () => {
    const library = libraryOf(sources);
    const session = await begun(library);
    const kept = session.reading();
    library.at = () => undefined;
    library.offline = true;
    if (kept !== null) await session.restore({ ...kept, steps: ["railwaymen/coats"] });
    expect(session.view.trouble?.kind).toBe("network");
    await session.choose("lamp");
    library.offline = false;
    await session.retry();
    expect(session.reading()?.steps).toEqual(["railwaymen/lamp"]);
  });

  test("fetches the next file while the reader reads this one", async () => {
    const library = libraryOf(sources);
    await begun(library);
    expect(library.fetched).toEqual(["railwaymen", "stokers"]);
  });
});

describe("when the text itself breaks", () => {
  test("says so and leaves the question open", async () => {
    const broken = {
      ...sources,
      railwaymen: (sources["railwaymen"] ?? "").replace("The lamp smoked.", "The lamp {RANDOM(1, 0) / 0} smoked. #nonsense: yes"),
    };
    const session = await begun(libraryOf(broken));
    await session.choose("lamp");
    expect(session.view.trouble?.kind).toBe("story");
    expect(session.view.phase).toBe("asking");
    await session.choose("coats");
    expect(text(session.view)).toContain("The coats were wet.");
    expect(session.view.trouble).toBeNull();
  });
});
