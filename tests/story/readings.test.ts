// Every reading of the story as it stands: each answer can be given, each ending is reached and complete, and no text breaks.
import { Compiler } from "inkjs/full";
import { Story } from "inkjs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { tablesOf } from "../../src/build/explore.ts";
import { planOf } from "../../src/build/histories.ts";
import { readChoices } from "../../src/build/read.ts";
import { createAtlas } from "../../src/core/atlas/atlas.ts";
import { shortId, wordsOf } from "../../src/core/beat.ts";
import { lineOf } from "../../src/core/line.ts";
import { type ChapterId, gains, parts } from "../../src/core/cues.ts";
import { type Library, createSession } from "../../src/core/session.ts";
import type { View } from "../../src/core/view.ts";
import { endings, files, hinges } from "../../src/generated/story.ts";
import { endingParts } from "../../src/page/endings.ts";
import { modulesOf } from "../../src/build/generate.ts";
import { minutesOf } from "../../src/build/length.ts";

const story = compileStory("story");
const json = (chapter: ChapterId | "decide"): string => story.chapters.get(chapter) ?? "";
const library: Library = {
  fingerprint: story.fingerprint,
  files: files.map(({ id }) => id),
  at: json,
  fetch: (chapter) => Promise.resolve(json(chapter)),
};

/** One reading, its answers picked by `pick`; every view on the way is handed to `look`. */
async function read(pick: (open: string[], view: View) => string, look: (view: View) => void = () => undefined): Promise<View> {
  const session = createSession(library, () => new Date(0));
  await session.begin();
  for (;;) {
    const { view } = session;
    look(view);
    if (view.trouble !== null) throw new Error(view.trouble.message);
    if (view.phase === "ended") return view;
    if (view.phase === "closing") await session.close();
    else
      await session.choose(
        pick(
          [...(view.beat?.choices ?? []), ...(view.beat?.short ? [view.beat.short] : [])].flatMap(({ id, locked }) =>
            locked === null ? [id] : [],
          ),
          view,
        ),
      );
  }
}

const recorded = (open: string[], { beat }: View): string => beat?.choices.find(({ recorded: yes }) => yes)?.id ?? open[0] ?? "";

function dice(seed: number): (open: string[]) => string {
  let state = seed * 7919 + 13;
  return (open) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return open[Math.floor((state / 2 ** 32) * open.length)] ?? "";
  };
}

describe("four hundred readings", () => {
  const reached = new Map<string, View>();
  const given = new Set<string>();
  const offered = new Set<string>();
  const texts: string[] = [];
  const shut = new Set<string>();
  /** Words of each file in each reading. */
  const lengths = new Map<string, number[]>();
  /** The same where the file was read in short. */
  const summaries = new Map<string, number[]>();
  /** Every answer of a reading, and where it ended. */
  const played: { steps: string[]; ending: string }[] = [];

  beforeAll(async () => {
    for (let seed = 0; seed < 400; seed++) {
      const words = new Map<string, number>();
      const end = await read(dice(seed), ({ beat, entries }) => {
        if (beat !== null) words.set(beat.chapter, (words.get(beat.chapter) ?? 0) + wordsOf(beat));
        for (const { id } of beat?.choices ?? []) offered.add(`${beat?.chapter}/${id}`);
        for (const { locked } of beat?.choices ?? []) if (locked !== null) shut.add(locked);
        if (beat?.short) offered.add(`${beat.chapter}/${beat.short.id}`);
        const last = entries.at(-1);
        if (last !== undefined && last.answer !== null) given.add(`${last.chapter}/${last.answer.id}`);
        if (seed < 60) texts.push(...(beat?.lines ?? []).map(({ text }) => text), beat?.ask ?? "");
      });
      reached.set(end.ending ?? "", end);
      played.push({
        steps: end.entries.flatMap(({ chapter, answer }) => (answer === null ? [] : [`${chapter}/${answer.id}`])),
        ending: end.ending ?? "",
      });
      const brief = new Set(end.entries.flatMap(({ chapter, answer }) => (answer?.id === shortId ? [chapter as string] : [])));
      for (const [id, count] of words) {
        const list = brief.has(id) ? summaries : lengths;
        list.set(id, [...(list.get(id) ?? []), count]);
      }
    }
  });

  test("end where the atlas says that they do", () => {
    const atlas = createAtlas(tablesOf(planOf(story)));
    const said = played.map(({ steps }) => atlas.endingOf(atlas.follow(steps)));
    expect(said).toEqual(played.map(({ ending }) => ending));
  });

  test("reach every ending", () => {
    expect([...reached.keys()].sort()).toEqual(endings.map(({ id }) => id).sort());
  });

  test("give every answer of every file", () => {
    const written = story.source.files.flatMap(({ id, path }) => readChoices(join("story", path)).map((choice) => `${id}/${choice.id}`));
    expect([...given].sort()).toEqual(written.sort());
    expect([...offered].sort()).toEqual(written.sort());
  });

  test("show every reason for which an answer is shut", () => {
    const reasons = story.source.files.flatMap(({ path }) =>
      [...readFileSync(join("story", path), "utf8").matchAll(/#locked:(.*)\]/g)].flatMap(([, rule = ""]) =>
        [...rule.matchAll(/[:|]\s*([^:|{}]*\.)/g)].map(([, reason = ""]) => reason.trim()),
      ),
    );
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => !shut.has(reason))).toEqual([]);
  });

  test("are three to five minutes a file: 600 to 950 words besides the answers", () => {
    const outside = files.flatMap(({ id }) =>
      (lengths.get(id) ?? []).filter((words) => words < 600 || words > 950).map((words) => [id, words]),
    );
    expect(outside).toEqual([]);
  });

  test("can be read in short, file by file, in a minute or two", () => {
    expect([...summaries.keys()].sort()).toEqual(files.map(({ id }) => id).sort());
    for (const [id, list] of summaries) expect(Math.max(...list), id).toBeLessThan(560);
  });

  test("are drawn as a Line that runs forward and carries every decision, also where it can rise no more", () => {
    for (const view of reached.values()) {
      const { path, nodes } = lineOf(view);
      const times = path.map(({ at }) => at);
      expect(times.toSorted((a, b) => a - b)).toEqual(times);
      const off = nodes.filter(
        ({ at, level, entry }) =>
          entry !== null &&
          !path.some((corner, turn) => corner.level === level && corner.at <= at && (path[turn + 1]?.at ?? corner.at) >= at),
      );
      expect(off).toEqual([]);
    }
  });

  test("hold no seam of the Ink in their text", () => {
    const faults = texts.filter((text) => / {2}| [,.;:?!](?!\.)|[{}|<>]|\b(\w{3,}) \1\b/.test(text));
    expect(faults).toEqual([]);
  });

  test("end with every part and all six gains, and a cause for each hinge a file asks", () => {
    for (const view of reached.values()) {
      const told = endingParts(view.beat?.lines ?? []);
      for (const part of parts) expect(told[part].length, `${view.ending} ${part}`).toBeGreaterThan(0);
      expect(told.gains.map(({ gain }) => gain)).toEqual(gains);
      expect(told.gains.every(({ was, yours }) => was !== "" && yours !== "")).toBe(true);
      const causes = told.why.flatMap(({ cues }) => cues.flatMap((cue) => (cue.key === "cause" ? [cue.hinge] : [])));
      const asked = files.flatMap((file) => file.hinges).filter((hinge) => view.world.memories[hinge] !== null);
      expect(causes.sort(), view.ending ?? "").toEqual(asked.sort());
    }
  });
});

test("as it happened everywhere is The Great Break", async () => {
  const end = await read(recorded);
  expect(end.ending).toBe("great_break");
  expect(end.decisions.every((decision) => decision.recorded)).toBe(true);
});

test("of all single changes four lead elsewhere: a refused peace, a conceded field, a letter that is heard", async () => {
  const elsewhere: string[] = [];
  for (const hinge of files.flatMap((file) => file.hinges))
    for (const option of hinges[hinge].options.slice(1)) {
      const end = await read((open, view) => (view.beat?.hinge === hinge && open.includes(option) ? option : recorded(open, view)));
      if (end.ending !== "great_break") elsewhere.push(`${hinge} ${option}`);
    }
  expect(elsewhere).toEqual(["brest refused", "orel conceded", "letter copied", "letter speaks"]);
});

test("main.ink, played whole, tells the same text as the files played one by one", async () => {
  const root = "story";
  const fileHandler = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => readFileSync(join(root, name), "utf8"),
  };
  const whole = new Compiler(readFileSync(join(root, "main.ink"), "utf8"), {
    fileHandler,
    countAllVisits: false,
    errorHandler: (message: string) => {
      throw new Error(message);
    },
    pluginNames: [],
    sourceFilename: null,
  });
  const inky = new Story(whole.Compile().ToJson() as string);
  for (let seed = 1; seed < 12; seed++) {
    inky.ResetState();
    const told: string[] = [];
    const pick = dice(seed);
    while (inky.canContinue || inky.currentChoices.length > 0) {
      while (inky.canContinue) told.push((inky.Continue() ?? "").trim());
      const open = inky.currentChoices.flatMap(({ tags, index }) => {
        const id = tags?.find((tag) => tag.startsWith("c:"))?.slice(2);
        const locked = tags?.some((tag) => /^locked:\s*\S/.test(tag)) ?? false;
        return id === undefined || locked ? [] : [{ id, index }];
      });
      const id = open.length === 0 ? "" : pick(open.map((choice) => choice.id));
      const choice = open.find((item) => item.id === id);
      if (choice !== undefined) inky.ChooseChoiceIndex(choice.index);
    }
    const byFiles: string[] = [];
    const session = dice(seed);
    await read(session, ({ beat, trouble }) => {
      expect(trouble).toBeNull();
      byFiles.push(...(beat?.lines ?? []).map(({ text }) => text), beat?.ask ?? "");
    });
    const text = (list: string[]): string =>
      list
        .filter((line) => line !== "")
        .sort()
        .join("\n");
    expect(text(told) === text(byFiles), `seed ${seed}`).toBe(true);
  }
});

test("the generated types are those of the Ink", async () => {
  for (const [name, text] of Object.entries(modulesOf(story.source, await minutesOf(story))))
    expect(readFileSync(join("src", "generated", name), "utf8")).toBe(text);
});
