// The shipped story’s map, under any odds, for the tests of what is drawn of it.
import { packedGraph } from "../../../src/build/graph.ts";
import { answerTo } from "../../../src/core/atlas/ask/minimal/answers.ts";
import { unpackGraph } from "../../../src/core/atlas/ask/minimal/pack.ts";
import type { GraphKind, GraphQuestions, Under } from "../../../src/core/atlas/ask/minimal/questions.ts";
import { createReckoner } from "../../../src/core/atlas/ask/minimal/reckoner.ts";
import { finish } from "../../../src/core/atlas/ask/work.ts";
import { alike } from "../../../src/core/atlas/odds.ts";
import { columnsOf } from "../../../src/core/what-if/hinges.ts";
import { files } from "../../../src/generated/story.ts";
import type { Act } from "../../../src/picture/what-if/picture.ts";
import { type Waters, orderOf } from "../../../src/picture/what-if/river.ts";
import { story } from "../../story/shipped.ts";

const read = unpackGraph(packedGraph(story), story.fingerprint);
if (!read.ok) throw new Error(read.problem);
const reckoner = createReckoner(read.value);

export function ask<K extends GraphKind>(kind: K, question: GraphQuestions[K]["ask"]): GraphQuestions[K]["answer"] {
  const told = finish(answerTo(reckoner, { kind, ask: question }));
  if (!told.ok) throw new Error(told.problem);
  return told.value;
}

/** Ours; every open answer equal; and decisions that go together. */
export const unders: readonly Under[] = [{}, { odds: alike }, { together: 4 }];

export const described = ask("describe", {});

/** What the map is made of. */
export function mapUnder(under: Under) {
  const survey = ask("survey", under);
  const flows = ask("flows", under);
  const separation = ask("river", under) ?? [];
  const waters: Waters = { endings: survey.endings, separation, answers: flows.answers };
  const columns = columnsOf({ hinges: survey.hinges, flows: flows.flows, answers: described.answers });
  const names = columns.map(({ hinge }) => hinge);
  const late = names.findIndex((name) => (files.at(-1)?.hinges ?? []).some((own) => own === name)) + 1;
  const middle = ask("line", { history: null }).ending ?? "";
  return { survey, flows, waters, columns, names, late, middle, order: orderOf(waters, middle, late) };
}

/** Cut anywhere: the drawing does not care where acts end. */
export const acts: readonly Act[] = [
  { name: "I", years: "1917", from: 0, to: 5 },
  { name: "II", years: "1918–20", from: 6, to: 14 },
  { name: "III", years: "1920–30", from: 15, to: 26 },
];
