// The shipped files: atlas and plain walker agree on every history of stories cut from them. The walker holds whole states of Ink, one for
// each set of answers, so that it can walk a few free hinges at a time. Together the cuts leave every hinge free and give every answer.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { PlainChoice } from "../../../src/core/atlas/tables.ts";
import type { Plan } from "../../../src/core/atlas/make/plan.ts";
import { readChoices } from "../../../src/build/read.ts";
import { choiceOf, edgesOf, follow, goOn, recordedEdge, shortestTo, stepsOf } from "../../../src/core/atlas/ask/trace.ts";
import { hinges } from "../../../src/generated/story.ts";
import { atlas as shipped, plan as whole, story } from "../../story/shipped.ts";
import { expectAgreement } from "./agree.ts";

const asked = Object.entries(hinges).filter(([, { file }]) => file !== null);

/** The questions of the story, by their knots, which hold one each. */
const questions = new Map(
  story.source.files.flatMap(({ id: file, path }) => {
    let knot = "";
    const found = new Map<string, { file: string; voices: number; lockable: string[] }>();
    const text = readFileSync(`story/${path}`, "utf8");
    for (const line of text.split("\n")) {
      knot = /^=== (\w+) ===/.exec(line)?.[1] ?? knot;
      const id = /^\+.*#c:(\w+)/.exec(line)?.[1];
      if (id === undefined) continue;
      const question = found.get(knot) ?? { file, voices: 0, lockable: [] };
      found.set(knot, question);
      if (!line.includes("#hinge:") && id !== "short") question.voices++;
      if (line.includes("#locked:")) question.lockable.push(id);
    }
    return [...found];
  }),
);

/** So many hinges are free in one cut. */
const free = 3;
const cuts = Array.from({ length: Math.ceil(asked.length / free) }, (_, cut) => cut);

function questionAt(path: string): { file: string; voices: number; lockable: readonly string[] } {
  const found = questions.get(path.split(".", 1)[0] ?? "");
  if (found === undefined) throw new Error(`${path} is no question of the story`);
  return found;
}

/** The story with fewer answers: what does not stay is locked, for atlas and walker alike. */
const locking = (stays: (offer: PlainChoice, path: string) => boolean): Plan => ({
  ...whole,
  readChoice(text, tags, path) {
    const offer = whole.readChoice(text, tags, path);
    return offer.locked || stays(offer, path) ? offer : { ...offer, locked: true };
  },
});

/**
 * Leaves three hinges that follow each other free. What comes before them is as it happened, and each that comes after is pinned to an option.
 * Of the voice choices of a question one stays, or two in the files of those hinges; and in every other file the way to read it in short.
 */
function cutOf(cut: number): Plan {
  const loose = new Map(asked.slice(cut * free, (cut + 1) * free).map(([id, { file }]) => [id, file as string | null]));
  const stays = ({ id, hinge }: PlainChoice, path: string): boolean => {
    const { file, voices, lockable } = questionAt(path);
    if (id === "short") return (story.source.files.findIndex((one) => one.id === file) + cut) % 2 === 0;
    if (hinge === null) {
      const place = Number(/c-(\d+)$/.exec(path)?.[1]);
      return place === cut % voices || ([...loose.values()].includes(file) && place === (cut + 1) % voices);
    }
    const options = asked.find(([known]) => known === hinge)?.[1].options ?? [];
    const before = asked.findIndex(([known]) => known === hinge) < cut * free;
    const kept = options[before ? 0 : cut % options.length] ?? "";
    // Where the world may rule the kept option out, one that it never rules out stays open beside it.
    const always = options.find((option) => !lockable.includes(option));
    return loose.has(hinge) || id === kept || (id === always && lockable.includes(kept));
  };
  return locking(stays);
}

const given = new Set<string>();
const ended = new Set<string>();

function compare(plan: Plan): void {
  const { atlas, walked } = expectAgreement(plan);
  for (const { offers, chapter, next } of walked)
    for (const [place, { id }] of offers.entries()) if (next[place] !== null) given.add(`${chapter}/${id}`);
  for (const { kind, name } of atlas.ends) ended.add(`${kind} ${name}`);
}

test.each(cuts)("atlas and walker agree on cut %i of the shipped story", (cut) => compare(cutOf(cut)));

test("and along a reading for each answer and ending that no cut has; then all are given, and every ending is come to and no other stop", () => {
  const answers = story.source.files.flatMap(({ id, path }) => readChoices(`story/${path}`).map((choice) => `${id}/${choice.id}`));
  const { graph, ends } = shipped;
  const gives = (state: number, answer: string): boolean =>
    edgesOf(graph, state).some((edge) => {
      const { chapter, choice } = choiceOf(graph, state, edge);
      return `${chapter}/${choice.id}` === answer;
    });
  const compareAlong = (steps: readonly string[]): void => {
    const stay = new Set(steps);
    // Beside the way to read in short there must be another.
    compare(locking(({ id }, path) => stay.has(`${questionAt(path).file}/${id}`) || path.endsWith(".c-0")));
  };
  for (const answer of answers) {
    if (given.has(answer)) continue;
    const to = shortestTo(graph, (state) => gives(state, answer));
    if (to === null) throw new Error(`no history gives ${answer}`);
    const along = follow(graph, [...stepsOf(graph, to), answer]);
    compareAlong(
      stepsOf(
        graph,
        goOn(graph, along, (state, edges) => recordedEdge(graph, state, edges)),
      ),
    );
    expect(given).toContain(answer);
  }
  for (const end of ends) {
    if (ended.has(`${end.kind} ${end.name}`)) continue;
    const to = shortestTo(graph, (state) => state === end.state);
    if (to !== null) compareAlong(stepsOf(graph, to));
  }
  expect([...ended].toSorted()).toEqual(story.source.endings.map(({ id }) => `ending ${id}`).toSorted());
}, 360_000);
