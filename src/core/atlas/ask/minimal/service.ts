// The minimal graph as a service: what the build shipped, read back, and what is asked of it; with the tables besides, once steps are wanted.
import type { Parsed } from "../../../record.ts";
import { alike } from "../../odds.ts";
import { unpackTables } from "../../pack.ts";
import { type Thread, type ToService, serve } from "../serving.ts";
import { type Work, finish } from "../work.ts";
import { answerTo } from "./answers.ts";
import { unpackGraph } from "./pack.ts";
import { type Reckoner, createReckoner } from "./reckoner.ts";
import type { GraphKind, GraphQuestion, GraphQuestions, Told } from "./questions.ts";

/** Every answer that may come. */
type GraphAnswer = Told<GraphQuestions[GraphKind]["answer"]>;

/** Reads the graph, and after it the tables. */
function load(text: string, fingerprint: string, before: Reckoner | null): Parsed<Reckoner, string> {
  if (before === null) {
    const read = unpackGraph(text, fingerprint);
    return read.ok ? { ok: true, value: createReckoner(read.value) } : read;
  }
  const tables = unpackTables(text, fingerprint);
  return tables.ok ? { ok: true, value: { ...before, tables: tables.value } } : { ok: false, problem: "damaged" };
}

/** Asks each kind of question twice, one after the other, of histories that nobody has asked for. */
export function* warmUp(reckoner: Reckoner): Work<void> {
  const { answers, rules } = reckoner.edition.graph;
  const [one] = answers;
  if (one === undefined) return;
  const [last = ""] = rules;
  const questions: readonly GraphQuestion[] = [
    { kind: "survey", ask: {} },
    { kind: "hangs", ask: {} },
    { kind: "decided", ask: { hinge: one.hinge } },
    { kind: "pins", ask: { answers: [one], endings: [last] } },
    { kind: "through", ask: { answers: [one], endings: null } },
    { kind: "line", ask: { history: null } },
    { kind: "distances", ask: { history: null } },
    { kind: "alone", ask: { history: null } },
    { kind: "smallest", ask: { history: null, ending: last } },
    { kind: "river", ask: {} },
    { kind: "flows", ask: {} },
    { kind: "rules", ask: {} },
    { kind: "parts", ask: { odds: alike } },
  ];
  for (let round = 0; round < 2; round++)
    for (const question of questions) {
      // Without what was kept, so that it is reckoned each time.
      finish(answerTo({ ...reckoner, kept: new Map() }, question));
      yield;
    }
}

/**
 * A service. The first text that it loads is the graph; a second, the tables of the same story, is wanted for the steps of a history alone.
 * It refuses with a `GraphProblem`.
 *
 * @returns hears a message
 */
export const createGraphService = (thread: Thread<GraphAnswer>): ((message: ToService<GraphQuestion>) => void) =>
  serve(thread, { load, sizeOf: ({ edition }) => edition.graph.size, warm: warmUp, answer: answerTo });
