// What follows a file, for the session and for the atlas; and the session fetches that, and nothing else, before it is asked for.
import { describe, expect, test } from "vitest";
import { planOf } from "../../src/build/plan.ts";
import { readStory } from "../../src/build/read.ts";
import { endingNamed, sequelOf } from "../../src/core/sequel.ts";
import { type Session, createSession } from "../../src/core/session.ts";
import { type Sources, type TestLibrary, libraryOf, sources } from "./library.ts";

test("the next file, then the rule list; an early end goes there at once; nothing follows an ending", () => {
  const files = ["one", "two"] as const;
  expect(sequelOf(files, "one", null)).toBe("two");
  expect(sequelOf(files, "two", null)).toBe("decide");
  expect(sequelOf(files, "one", "behind_the_urals")).toBe("decide");
  expect(sequelOf(files, "great_break", null)).toBeNull();
  expect(endingNamed(["great_break", "urals"], "urals")).toBe("urals");
  expect(endingNamed(["great_break"], "moon")).toBeNull();
  expect(endingNamed(["great_break"], undefined)).toBeNull();
});

test("the plan of the atlas leads where the session does", () => {
  const { chapters } = planOf({ source: readStory("story"), chapters: new Map(), map: null, fingerprint: "" });
  const files = readStory("story").files.map(({ id }) => id);
  for (const id of files) {
    const onward = chapters.find((chapter) => chapter.id === id)?.onward;
    if (onward?.kind !== "fork") throw new Error(`${id} does not ask whether the run is over`);
    expect(onward.variable).toBe("over");
    expect(onward.cases).toEqual({ none: { kind: "chapter", id: sequelOf(files, id, null) } });
    expect(onward.otherwise).toEqual({ kind: "chapter", id: "decide early" });
  }
});

async function readTo(library: TestLibrary, ...ids: string[]): Promise<Session> {
  const session = createSession(library, () => new Date(0));
  await session.begin();
  for (const id of ids) {
    if (session.view.phase === "closing") await session.close();
    await session.choose(id);
  }
  await settled();
  return session;
}
/** Lets what is being fetched ahead come in. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

const record = ["lamp", "walkout", "walked", "shelved", "rising"];

describe("ahead of the reader are fetched", () => {
  test("the next file, once", async () => {
    const library = libraryOf(sources);
    await readTo(library, "lamp", "walkout");
    expect(library.fetched).toEqual(["railwaymen", "stokers"]);
  });

  test("in the last file the rule list, and no ending before the last answer", async () => {
    const library = libraryOf(sources);
    const session = await readTo(library, ...record);
    await session.close();
    await settled();
    expect(library.fetched).toEqual(["railwaymen", "stokers", "dictation", "decide"]);
  });

  test("after the last answer the one ending that it came to", async () => {
    const library = libraryOf(sources);
    const session = await readTo(library, ...record, "sealed");
    expect(library.fetched).toEqual(["railwaymen", "stokers", "dictation", "decide", "great_break"]);
    library.offline = true;
    await session.close();
    expect(session.view).toMatchObject({ phase: "ended", ending: "great_break", trouble: null });
  });

  /** A history that is over with the first file. */
  const early: Sources = {
    ...sources,
    railwaymen: (sources["railwaymen"] ?? "").replace("It snowed.", "~ over = behind_the_urals"),
  };

  test("at an early end the rule list and its ending, which then need no network", async () => {
    const library = libraryOf(early);
    const session = await readTo(library, "lamp", "walkout", "walked");
    expect(session.view.phase).toBe("closing");
    expect(library.fetched).toEqual(["railwaymen", "stokers", "decide", "warning_heeded"]);
    library.offline = true;
    await session.close();
    expect(session.view.phase).toBe("ended");
    expect(session.view.trouble).toBeNull();
  });

  test("nothing that is here already, when a file is begun anew", async () => {
    const library = libraryOf(sources);
    const session = await readTo(library, ...record, "sealed");
    const { length } = library.fetched;
    await session.strike();
    await session.choose("sealed");
    await settled();
    expect(library.fetched.length).toBe(length);
  });
});

test("an ending that is still on its way is waited for in sight of the reader", async () => {
  const library = libraryOf(sources);
  const session = await readTo(library, ...record, "sealed");
  const at = library.at;
  library.at = (chapter) => (chapter === "great_break" ? undefined : at(chapter));
  const phases: string[] = [];
  session.subscribe(({ phase }) => phases.push(phase));
  await session.close();
  expect(phases).toEqual(["loading", "ended"]);
});
