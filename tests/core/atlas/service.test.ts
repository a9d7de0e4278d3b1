// The atlas as a service, asked as the page asks it: plain messages both ways, answers that open, and questions that are dropped.
import { expect, test } from "vitest";
import { createAtlas } from "../../../src/core/atlas/ask/atlas.ts";
import { type FromAtlas, type Question, type Questions, type ToAtlas, answerTo } from "../../../src/core/atlas/ask/questions.ts";
import { createService } from "../../../src/core/atlas/ask/service.ts";
import { stepsOf } from "../../../src/core/atlas/ask/trace.ts";
import { finish } from "../../../src/core/atlas/ask/work.ts";
import { packTables } from "../../../src/core/atlas/pack.ts";
import { createSession } from "../../../src/core/session.ts";
import type { Step } from "../../../src/core/record.ts";
import { atHand } from "../../../src/build/library.ts";
import { fileIds } from "../../../src/generated/ids.ts";
import { valuesOf } from "../../../src/core/world.ts";
import { type Asker, createAsker } from "../../../src/device/asker.ts";
import * as shipped from "../../story/shipped.ts";

const { fingerprint } = shipped.story;
const text = packTables(shipped.tables);
const record = stepsOf(shipped.atlas.graph, shipped.atlas.record);

/** A service and its asker, with nothing between them but copies of what they say. Every look at the clock is 5 ms later than the one before. */
function open(): { asker: Asker<Questions>; said: FromAtlas[]; asked: ToAtlas[]; refused: string[] } {
  const said: FromAtlas[] = [];
  const asked: ToAtlas[] = [];
  const refused: string[] = [];
  let clock = 0;
  const pause = (): Promise<void> => new Promise((done) => setImmediate(done));
  const hear = createService({
    say(message) {
      said.push(structuredClone(message));
      asker.hear(structuredClone(message));
    },
    pause,
    now: () => (clock += 5),
  });
  const send = (message: ToAtlas): void => {
    asked.push(structuredClone(message));
    setImmediate(() => hear(structuredClone(message)));
  };
  const asker: Asker<Questions> = createAsker<Questions>(send, (problem) => refused.push(problem));
  send({ kind: "load", text, fingerprint });
  return { asker, said, asked, refused };
}

test("every kind of question crosses as plain data and has the answer that the atlas gives itself", async () => {
  const { asker, refused } = open();
  const { atlas } = shipped;
  const other = atlas.describe().endings.find(({ nearest }) => (nearest?.departures ?? 0) > 1)?.nearest?.steps ?? [];
  const at = atlas.follow(record);
  expect(await asker.ask("outcome", { steps: record })).toEqual(atlas.outcome(at));
  expect(await asker.ask("open", { steps: record.slice(0, 9) })).toEqual(atlas.open(atlas.at(atlas.follow(record.slice(0, 9)))));
  expect(await asker.ask("doors", { steps: record })).toEqual(atlas.doors(at));
  expect(await asker.ask("why", { steps: record })).toEqual(atlas.why(at));
  expect(await asker.ask("retrospect", { steps: other })).toEqual({
    causes: atlas.why(atlas.follow(other)),
    doors: atlas.doors(atlas.follow(other)),
    happened: atlas.doors(atlas.record),
  });
  expect(await asker.ask("smallest", { steps: record, other })).toEqual(atlas.smallestChange(at, atlas.follow(other)));
  expect(await asker.ask("leverage", { steps: [] })).toEqual(atlas.leverage());
  expect(await asker.ask("describe", {})).toEqual(atlas.describe());
  for (const { name, kind } of atlas.ends)
    if (kind === "ending") expect(await asker.ask("nearest", { steps: null, ending: name })).toEqual(atlas.nearest(atlas.record, name));
  expect(await asker.ask("nearest", { steps: null, ending: "nowhere" })).toBe(null);
  expect(refused).toEqual([]);
});

/** A session that has given these answers, and where each file was opened with which world. */
async function read(steps: readonly string[]): Promise<{ ending: string | null; opened: Map<string, Record<string, string>> }> {
  const session = createSession(atHand(shipped.story), () => new Date(0));
  const opened = new Map<string, Record<string, string>>();
  await session.begin();
  for (let given = 0; session.view.phase !== "ended";) {
    const { beat, phase, trouble } = session.view;
    if (beat === null || trouble !== null) throw new Error(trouble?.message ?? "nothing is open");
    if (phase === "closing") {
      await session.close();
      opened.set(session.view.beat?.chapter ?? "", valuesOf(beat.world));
    } else await session.choose((steps[given++] as Step | undefined)?.split("/")[1] ?? "");
  }
  return { ending: session.view.ending, opened };
}

test(
  "whatever reading an answer names, a session that gives its steps comes to the ending that the answer says",
  { timeout: 60_000 },
  async () => {
    const { asker } = open();
    const told = await asker.ask("outcome", { steps: record });
    if (told === null) throw new Error("no answer");
    expect((await read(record)).ending).toBe(told.ending);
    const switched = told.causes.flatMap(({ switches }) => switches);
    const others = new Map(switched.map((one) => [one.ending, one]));
    expect(others.size).toBeGreaterThan(2);
    for (const { ending, steps } of others.values()) expect((await read(steps)).ending).toBe(ending);
    const way = await asker.ask("nearest", { steps: record, ending: "urals" });
    expect((await read(way?.steps ?? [])).ending).toBe("urals");
    const { onward } = (await asker.ask("outcome", { steps: way?.steps.slice(0, 12) ?? [] })) ?? {};
    expect((await read(onward?.steps ?? [])).ending).toBe(onward?.ending);
  },
);

test("a reading that begins at a file, in the world that a history brings there, comes to what the whole history comes to", async () => {
  const { asker, refused } = open();
  const way = shipped.atlas.nearest(shipped.atlas.record, "council_europe")?.steps ?? [];
  const { ending, opened } = await read(way);
  const files = new Set<string>(fileIds);
  let begun = 0;
  for (const [chapter, world] of opened) {
    if (!files.has(chapter)) continue;
    const steps = way.slice(way.findIndex((step) => step.startsWith(`${chapter}/`)));
    const start = { chapter, world };
    const told = await asker.ask("outcome", { start, steps });
    expect(told?.given, chapter).toBe(steps.length);
    expect(told?.ending, chapter).toBe(ending);
    // What is decided before it began is none of its causes; of what comes after it, the causes are the same.
    const whole = shipped.atlas.why(shipped.atlas.follow(way)).filter(({ hinge }) => told?.causes.some((cause) => cause.hinge === hinge));
    expect(told?.causes.map(({ hinge, weight }) => [hinge, weight]).toSorted()).toEqual(
      whole.map(({ hinge, weight }) => [hinge, weight]).toSorted(),
    );
    const back = await asker.ask("retrospect", { start, steps });
    // What happened is told from the beginning, wherever the reading began.
    expect(back?.happened, chapter).toEqual(shipped.atlas.doors(shipped.atlas.record));
    expect(back?.doors.map(({ hinge }) => hinge)).toEqual(told?.decisions.map(({ hinge }) => hinge));
    expect(back?.doors.at(-1)?.after ?? 1, chapter).toBe(1);
    expect((await asker.ask("open", { start, steps: [] }))?.endings.some((one) => one.ending === ending)).toBe(true);
    begun++;
  }
  expect(begun).toBeGreaterThan(5);
  // A world that no history brings there has no answer, and the service goes on.
  const [chapter = "", world = {}] = [...opened][3] ?? [];
  const strange = { chapter, world: { ...world, bread: "7" } };
  expect(await asker.ask("outcome", { start: strange, steps: [] })).toBe(null);
  expect(await asker.ask("outcome", { start: { chapter: "nowhere", world }, steps: [] })).toBe(null);
  expect((await asker.ask("outcome", { steps: record }))?.ending).toBe("great_break");
  expect(refused).toEqual([]);
});

test("a reading that a session begins at a file, after decisions of its own, ends as the atlas says", async () => {
  const { asker } = open();
  const library = atHand(shipped.story);
  const seen = new Set<string>();
  for (const decisions of [[], ["january/wait"], ["orel/conceded"]] as Step[][]) {
    const session = createSession(library, () => new Date(0));
    await session.begin({ file: "putsch", decisions });
    const began = session.view.start;
    if (began === null) throw new Error("it begins in 1917");
    const start = { chapter: began.file, world: valuesOf(began.world) };
    const told = await asker.ask("outcome", { start, steps: [] });
    for (const step of told?.onward.steps ?? []) {
      if (session.view.phase === "closing") await session.close();
      await session.choose(step.split("/")[1] ?? "");
    }
    while (session.view.phase === "closing") await session.close();
    expect(session.view.phase).toBe("ended");
    // A history that is over before the file does not come to it.
    if (began.world.over !== null) expect(told, decisions.join()).toBe(null);
    else expect(session.view.ending, decisions.join()).toBe(told?.onward.ending);
    seen.add(began.world.over ?? "");
  }
  expect(seen.has("")).toBe(true);
  expect(seen.size).toBeGreaterThan(1);
});

/** How often a question pauses when it is answered for the first time. */
function pauses(question: Question): number {
  const work = answerTo(createAtlas(shipped.tables), question);
  let count = 0;
  while (work.next().done !== true) count++;
  return count;
}

test("a question that is dropped is left between two slices, one that waits is never begun, and those after it are answered", async () => {
  const { asker, said, asked } = open();
  await asker.ask("open", { steps: [] });
  const controller = new AbortController();
  const long = asker.ask("leverage", { steps: [] }, controller.signal);
  const waiting = asker.ask("describe", {}, controller.signal);
  const after = asker.ask("outcome", { steps: record });
  // Both have been sent, and the first is in hand.
  await new Promise((done) => setImmediate(() => setImmediate(done)));
  controller.abort();
  expect(await long).toBe(null);
  expect(await waiting).toBe(null);
  expect((await after)?.ending).toBe("great_break");
  expect(asked.filter(({ kind }) => kind === "drop").length).toBe(2);
  expect(said.filter(({ kind }) => kind === "answer").length).toBe(2);
  expect(await asker.ask("leverage", { steps: [] }, AbortSignal.abort())).toBe(null);
  expect(asked.filter(({ kind }) => kind === "question").length).toBe(4);
  const questions: Question[] = [
    { kind: "leverage", ask: { steps: [] } },
    { kind: "open", ask: { steps: record } },
    { kind: "doors", ask: { steps: record } },
    { kind: "why", ask: { steps: record } },
    { kind: "outcome", ask: { steps: record } },
    { kind: "retrospect", ask: { steps: record } },
    { kind: "nearest", ask: { steps: null, ending: "urals" } },
    { kind: "smallest", ask: { steps: record, other: shipped.atlas.nearest(shipped.atlas.record, "urals")?.steps ?? [] } },
    { kind: "describe", ask: {} },
  ];
  for (const question of questions) expect(pauses(question), question.kind).toBeGreaterThan(0);
  expect(finish(answerTo(shipped.atlas, { kind: "leverage", ask: { steps: [] } })).length).toBeGreaterThan(0);
});

test("where there are no tables there are no answers, and who waits is told", async () => {
  const said: FromAtlas[] = [];
  const hear = createService({ say: (message) => said.push(message), pause: () => Promise.resolve(), now: () => 0 });
  hear({ kind: "load", text: "[]", fingerprint });
  expect(said).toMatchObject([{ kind: "refused" }]);
  const asker = createAsker<Questions>(
    () => undefined,
    () => undefined,
  );
  const waits = asker.ask("open", { steps: [] });
  asker.close();
  expect(await waits).toBe(null);
});
