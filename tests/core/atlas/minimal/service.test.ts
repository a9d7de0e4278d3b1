// What if’s service, asked as the page asks it, but in one thread: what it fetches, what it answers of our story, and what it does where that did not come whole.
import { beforeAll, describe, expect, test } from "vitest";
import { packedGraph } from "../../../../src/build/graph.ts";
import { atHand } from "../../../../src/build/library.ts";
import { packedTables } from "../../../../src/build/shipped.ts";
import { createGraphService } from "../../../../src/core/atlas/ask/minimal/service.ts";
import type { FromService, ToService } from "../../../../src/core/atlas/ask/serving.ts";
import type { GraphQuestion, Pinned } from "../../../../src/core/atlas/ask/minimal/questions.ts";
import { FetchError } from "../../../../src/core/library.ts";
import type { Step } from "../../../../src/core/record.ts";
import { createSession } from "../../../../src/core/session.ts";
import { type AskedGraph, type GraphTrouble, createAskedGraph } from "../../../../src/device/graph.ts";
import type { WorkerLike } from "../../../../src/device/thread.ts";
import { atlas, story } from "../../../story/shipped.ts";

const { fingerprint } = story;
let graphText = "";
let tablesText = "";

beforeAll(() => {
  graphText = packedGraph(story);
  tablesText = packedTables(story);
});

/** A Worker that runs its service in this thread; messages are copied as between two. */
function worker(): WorkerLike {
  let hearPage: (event: { readonly data: unknown }) => void = () => undefined;
  let isOver = false;
  const hear = createGraphService({
    say: (message: FromService<unknown>) => {
      const copy: unknown = structuredClone(message);
      setImmediate(() => isOver || hearPage({ data: copy }));
    },
    pause: () => new Promise((done) => setImmediate(done)),
    now: () => performance.now(),
  });
  return {
    postMessage(message) {
      const copy = structuredClone(message) as ToService<GraphQuestion>;
      setImmediate(() => isOver || hear(copy));
    },
    terminate: () => void (isOver = true),
    addEventListener(type: string, listener: unknown) {
      if (type === "message") hearPage = listener as typeof hearPage;
    },
  };
}

/** What asks, with what it fetched and was told; `texts` says what comes for each fetch of the graph. */
function open(texts: readonly (() => string)[] = [() => graphText]) {
  const fetched: string[] = [];
  const troubles: GraphTrouble[] = [];
  let fetches = 0;
  const graph: AskedGraph = createAskedGraph({
    address: () => ({ fingerprint, urls: {}, common: [], later: "", atlas: "atlas.json" }),
    graphOf: () => "graph.json",
    onTrouble: (trouble) => troubles.push(trouble),
    start: worker,
    source: {
      async text(address) {
        fetched.push(address);
        if (address === "atlas.json") return tablesText;
        const text = texts[Math.min(fetches++, texts.length - 1)];
        return text?.() ?? "";
      },
    },
  });
  return { graph, ask: graph.ask, fetched, troubles };
}

/** The value of an answer. */
async function value<T>(
  told: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string } | null>,
): Promise<T> {
  const come = await told;
  if (come?.ok !== true) throw new Error(come?.problem ?? "no answer");
  return come.value;
}

test("nothing is fetched before it is asked, and the graph once; the tables only where steps are wanted", async () => {
  const { ask, fetched, graph } = open();
  expect(fetched).toEqual([]);
  await value(ask("survey", {}));
  await value(ask("hangs", {}));
  expect(fetched).toEqual(["graph.json"]);
  await value(ask("read", { answers: [], endings: null }));
  await value(ask("read", { answers: [], endings: ["urals"] }));
  expect(fetched).toEqual(["graph.json", "atlas.json"]);
  graph.close();
  await value(ask("survey", {}));
  expect(fetched.length).toBe(3);
  graph.close();
});

test("all histories are surveyed and described", async () => {
  const { ask, graph } = open();
  const { endings, hinges, hindsight } = await value(ask("survey", {}));
  expect(Object.values(endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  const asked = story.source.files.flatMap((file) => file.hinges);
  expect(hinges.map(({ hinge }) => hinge)).toEqual(asked);
  for (const { hinge, asked: share, options } of hinges)
    for (const { option, open: stands, share: given } of options) {
      expect(stands, `${hinge} ${option}`).toBeLessThanOrEqual(share + 1e-9);
      expect(given, `${hinge} ${option}`).toBeLessThanOrEqual(stands + 1e-9);
    }
  expect(hindsight.expected).toBeLessThan(hindsight.asked);
  const { histories, ways, survival, rules } = await value(ask("describe", {}));
  expect(Object.values(ways).reduce((sum, count) => sum + count, 0n)).toBe(histories);
  expect(survival.sets).toBe(1000);
  expect(rules.length).toBe(story.source.endings.length);
  graph.close();
});

describe("a history to read", () => {
  const asked: readonly (readonly [name: string, pins: Pinned])[] = [
    ["as it happened", { answers: [], endings: null }],
    ["an ending", { answers: [], endings: ["council_europe"] }],
    ["an early end", { answers: [], endings: ["urals"] }],
  ];
  test.each(asked)(
    "%s: a session that gives its steps comes to the ending, from the beginning and from its first departure",
    async (_name, pins) => {
      const { ask, graph } = open();
      const read = await value(ask("read", pins));
      graph.close();
      if (read === null) throw new Error("none");
      const { steps, start, before, decisions } = read;
      const expected = pins.endings?.[0] ?? atlas.endingOf(atlas.follow(steps));
      expect(atlas.endingOf(atlas.follow(steps))).toBe(expected);
      const session = createSession(atHand(story), () => new Date(0));
      for (const [from, given] of [[null, steps] as const, [start, steps.slice(before)] as const]) {
        if (given.length === steps.length && from !== null) throw new Error("nothing came before");
        await (from === null ? session.begin() : session.begin(from as Parameters<typeof session.begin>[0]));
        for (let at = 0; session.view.phase !== "ended";) {
          const { trouble, phase } = session.view;
          if (trouble !== null) throw new Error(trouble.message);
          if (phase === "closing") await session.close();
          else await session.choose((given[at++] as Step | undefined)?.split("/")[1] ?? "");
        }
        expect(session.view.ending).toBe(expected);
        if (start === null) break;
      }
      expect(read.departs === null).toBe(
        decisions.every(({ hinge, option }) => story.source.hinges.find(({ id }) => id === hinge)?.options[0] === option),
      );
    },
  );
});

test("of rules that are off or in another order, the shares are those of the rules, and what fits besides is told", async () => {
  const { ask, graph } = open();
  const all = await value(ask("rules", {}));
  const { rules } = await value(ask("describe", {}));
  for (const { fits, names } of all.rules) expect(names).toBeLessThanOrEqual(fits + 1e-12);
  expect(all.rules.at(-1)?.names).toBeLessThan(all.rules.at(-1)?.fits ?? 0);
  const turned = await value(ask("rules", { rules: rules.toReversed() }));
  expect(turned.endings["great_break"]).toBeCloseTo(all.rules.at(-1)?.fits ?? 0, 9);
  const without = await value(ask("survey", { rules: rules.filter((ending) => ending !== "great_break") }));
  expect(without.endings[""]).toBeCloseTo(all.endings["great_break"] ?? 0, 9);
  const line = await value(ask("line", { history: null }));
  expect(line).toMatchObject({ ending: "great_break", departures: 0, strain: 0 });
  expect(line.fits).toContain("great_break");
  graph.close();
});

test("every equally short way comes to its ending, by no more changes than the nearest, the last of which brings it there", async () => {
  const { ask, graph } = open();
  const distances = await value(ask("distances", { history: null }));
  let several = 0;
  for (const [ending, near] of Object.entries(distances)) {
    const found = await value(ask("smallest", { history: null, ending }));
    expect(found?.departures, ending).toBe(near?.departures);
    expect(found?.ways[0]?.strain ?? 0, ending).toBeLessThanOrEqual((near?.strain ?? 0) + 1e-9);
    if ((found?.ways.length ?? 0) > 1) several++;
    const sets = found?.ways.map(({ changes }) => changes.map(({ hinge, option }) => `${hinge}/${option}`).join()) ?? [];
    expect(new Set(sets).size, ending).toBe(sets.length);
    for (const { decisions, changes } of found?.ways.slice(0, 5) ?? []) {
      const line = await value(ask("line", { history: { decisions } }));
      expect(line.ending).toBe(ending);
      // What is changed of one’s own will brings it nearer at last; a locked answer may have to be changed after all is settled.
      for (const { before, after } of changes.filter(({ forced }) => !forced).slice(-1)) expect(after, ending).toBeGreaterThan(before);
    }
  }
  expect(several).toBeGreaterThan(1);
  graph.close();
});

test("two histories: where they part, what each alone is asked, and each answer that differs put into the other", async () => {
  const { ask, graph } = open();
  const { ways } = (await value(ask("smallest", { history: null, ending: "long_nep" }))) ?? { ways: [] };
  const [way] = ways;
  expect(way?.changes.length).toBeGreaterThan(0);
  const told = await value(ask("compare", { one: null, other: { decisions: way?.decisions ?? [] } }));
  expect(told.endings).toEqual(["great_break", "long_nep"]);
  expect(told.fork).toBe(way?.changes[0]?.hinge);
  expect(told.different.map(({ hinge, other }) => [hinge, other])).toEqual(way?.changes.map(({ hinge, option }) => [hinge, option]));
  // Where one change is enough, it makes the difference in both.
  if (way?.changes.length === 1) expect(told.different[0]?.swaps.map(({ ending }) => ending)).toEqual(["long_nep", "great_break"]);
  graph.close();
});

test("a question that is dropped has no answer, and its work ends; those after it are answered", async () => {
  const { ask, graph, troubles } = open();
  await value(ask("survey", {}));
  const stop = new AbortController();
  const long = ask("survives", { sets: 1000 }, stop.signal);
  setTimeout(() => stop.abort(), 20);
  const begun = performance.now();
  expect(await long).toBeNull();
  await value(ask("survey", { together: 2 }));
  // A thousand sets would take longer by far.
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(troubles).toEqual([]);
  graph.close();
});

describe("where the graph did not come whole", () => {
  test.each<[string, () => string, GraphTrouble]>([
    ["half of it", () => graphText.slice(0, graphText.length / 2), "damaged"],
    ["that of another edition", () => graphText.replace(fingerprint, "0123456789abcdef"), "edition"],
    ["a page that says sorry", () => "<!doctype html>", "damaged"],
    ["something else of ours", () => tablesText, "foreign"],
    [
      "nothing",
      () => {
        throw new FetchError("network");
      },
      "network",
    ],
  ])("%s: no answer is given, it is told why, and the next question tries again", async (_name, wrong, trouble) => {
    const { ask, troubles, fetched, graph } = open([wrong, () => graphText]);
    expect(await ask("survey", {})).toBeNull();
    expect(troubles).toEqual([trouble]);
    const { endings } = await value(ask("survey", {}));
    expect(Object.keys(endings).length).toBe(story.source.endings.length);
    expect(fetched).toEqual(["graph.json", "graph.json"]);
    expect(troubles.length).toBe(1);
    graph.close();
  });
});
