// A question stands alike for the reader and for the atlas: the same answers open, and the same dead ends and faults.
import { describe, expect, test } from "vitest";
import { planOf } from "../../src/build/plan.ts";
import { readStory } from "../../src/build/read.ts";
import { createAtlas } from "../../src/core/atlas/ask/atlas.ts";
import type { Plan } from "../../src/core/atlas/make/plan.ts";
import { makeTables } from "../../src/core/atlas/make/tables.ts";
import { type Telling, firstWorld, openChapter } from "../../src/core/teller.ts";
import { compile } from "./library.ts";

const ours = planOf({ source: readStory("story"), chapters: new Map(), map: null, fingerprint: "one" });

/** One question, with a knot behind each answer that offers the answer’s place in the list. */
const textOf = (choices: readonly string[]): string =>
  [
    "=== railwaymen ===",
    "What did you carry? #ask",
    ...choices.map((choice, at) => `+ ${choice}\n    -> rw_${at}`),
    ...(choices.length === 0 ? ["-> file_done"] : []),
    ...choices.map((_, at) => `=== rw_${at} ===\n+ [On. #c:came${at}]\n    -> file_done`),
  ].join("\n");

/** What can be answered, and where each answer leads; a word where nothing can. */
type Told = readonly string[] | "dead end" | "fault";

function tellerOn(json: string): Told {
  const open = (): Telling => openChapter(json, "railwaymen", firstWorld);
  try {
    const { choices, short } = open().beat;
    return [...choices, ...(short === null ? [] : [short])]
      .filter(({ locked }) => locked === null)
      .map(({ id }) => `${id} to ${open().choose(id).choices[0]?.id ?? ""}`)
      .toSorted();
  } catch (error) {
    return String(error).includes("every answer") ? "dead end" : "fault";
  }
}

function atlasOn(json: string): Told {
  const plan: Plan = { ...ours, judgements: {}, chapters: [{ id: "railwaymen", json, onward: { kind: "ending", id: "over" } }] };
  const { graph, ends, follow } = createAtlas(makeTables(plan));
  const [first] = ends;
  if (graph.size === 1 && first?.kind !== "ending") return first?.kind === "dead" ? "dead end" : "fault";
  const offers =
    graph.tables.points[0]?.kind === "ask"
      ? graph.tables.points[0].choices
      : (graph.tables.points.find(({ kind }) => kind === "ask")?.choices ?? []);
  return [...new Set(offers.map(({ id }) => id))]
    .flatMap((id) => {
      const { states } = follow([`railwaymen/${id}`]);
      const next = states[1];
      if (next === undefined) return [];
      const came = offers.findIndex((_, at) => follow([`railwaymen/${id}`, `railwaymen/came${at}`]).states.length > 2);
      return [`${id} to came${came}`];
    })
    .toSorted();
}

const lamp = "[The lamp. #c:lamp]";
const short = "[Read this file in short. #c:short]";

describe("teller and atlas agree on", () => {
  test.each<[string, readonly string[], Told]>([
    ["open answers", [lamp, "[The coats. #c:coats]"], ["coats to came1", "lamp to came0"]],
    ["a locked answer", [lamp, "[The coats. #c:coats #locked:{bread < 4:No.}]"], ["lamp to came0"]],
    ["a lock without a reason, which is none", ["[The lamp. #c:lamp #locked:{bread == 4:No.}]"], ["lamp to came0"]],
    ["the way to read in short beside an open answer", [lamp, short], ["lamp to came0", "short to came1"]],
    ["every answer locked", ["[The lamp. #c:lamp #locked:No.]", "[The coats. #c:coats #locked:No.]"], "dead end"],
    ["every answer locked but to read in short", ["[The lamp. #c:lamp #locked:No.]", short], "dead end"],
    ["nothing to answer but to read in short", [short], "dead end"],
    ["tags written with spaces", ["[The lamp. # c: lamp # record]", "[The coats. # c: coats # locked: No.]"], ["lamp to came0"]],
    ["two answers of one id, the first of them locked", ["[The lamp. #c:lamp #locked:No.]", lamp], ["lamp to came1"]],
    ["an answer without an id", [lamp, "[The coats.]"], "fault"],
    ["an answer to a hinge that there is not", ["[The lamp. #c:lamp #hinge:luggage]"], "fault"],
    ["no answers", [], []],
  ])("%s", (_name, choices, told) => {
    const json = compile("railwaymen", textOf(choices));
    expect(tellerOn(json), "teller").toEqual(told);
    expect(atlasOn(json), "atlas").toEqual(told);
  });
});
