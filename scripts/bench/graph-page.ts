// What the bench of the minimal graph runs on a page, where the browser can be slowed: the code of the Worker, without its messages.
import { answerTo } from "../../src/core/atlas/ask/minimal/answers.ts";
import { unpackGraph } from "../../src/core/atlas/ask/minimal/pack.ts";
import type { GraphQuestion } from "../../src/core/atlas/ask/minimal/questions.ts";
import { type Reckoner, createReckoner } from "../../src/core/atlas/ask/minimal/reckoner.ts";
import { warmUp } from "../../src/core/atlas/ask/minimal/service.ts";
import { finish } from "../../src/core/atlas/ask/work.ts";
import { type Odds, alike } from "../../src/core/atlas/odds.ts";

/** Milliseconds. */
export interface Timed {
  readonly name: string;
  /** The first time, before the machine has warmed to it; the median of many; and the least, which nothing else on the machine has disturbed. */
  readonly first: number;
  readonly median: number;
  readonly least: number;
}

function timed(name: string, work: (run: number) => unknown): Timed {
  const times = Array.from({ length: 15 }, (_, run) => {
    const begun = performance.now();
    work(run);
    return performance.now() - begun;
  });
  const [first = 0] = times;
  times.sort((a, b) => a - b);
  return { name, first, median: times[7] ?? 0, least: times[0] ?? 0 };
}

/** Odds that have not been asked yet. */
const fresh = ({ ours }: Reckoner, run: number): Odds =>
  Object.fromEntries(
    Object.entries(ours).map(([hinge, own]) => [
      hinge,
      Object.fromEntries(Object.entries(own).map(([option, one]) => [option, one + run / 100])),
    ]),
  );

/** Asks each question some times, as the service does. */
export function runGraph(text: string, fingerprint: string): Timed[] {
  const loaded: Reckoner[] = [];
  const ready = timed("ready", () => {
    const read = unpackGraph(text, fingerprint);
    if (!read.ok) throw new Error(read.problem);
    loaded.push(createReckoner(read.value));
  });
  const reckoner = loaded[0];
  if (reckoner === undefined) throw new Error("nothing was loaded");
  const ask = (question: GraphQuestion): unknown => {
    const told = finish(answerTo(reckoner, question));
    if (!told.ok) throw new Error(told.problem);
    return told.value;
  };
  const begun = performance.now();
  finish(warmUp(reckoner));
  const warm = performance.now() - begun;
  const { answers, rules } = reckoner.edition.graph;
  const [first, last] = [answers[1], answers.at(-2)];
  const pinned = { answers: [first, last].flatMap((one) => one ?? []), endings: [rules[13] ?? ""] };
  const middle = answers.find((answer) => answer.hinge !== first?.hinge && !answer.recorded)?.hinge ?? "";
  return [
    ready,
    { name: "warms itself, in slices", first: warm, median: warm, least: warm },
    timed("other odds: every share", (run) => ask({ kind: "survey", ask: { odds: fresh(reckoner, run + 1) } })),
    timed("other odds that go together", (run) => ask({ kind: "survey", ask: { odds: fresh(reckoner, run + 1), together: 2 } })),
    timed("other rules", (run) => ask({ kind: "rules", ask: { rules: rules.slice(run % 5) } })),
    timed("hangs on it", () => ask({ kind: "hangs", ask: {} })),
    timed("if this is decided", () => ask({ kind: "decided", ask: { hinge: middle } })),
    timed("runs through it", () => ask({ kind: "through", ask: { answers: pinned.answers.slice(0, 1), endings: null } })),
    timed("pins: two answers, an ending", () => ask({ kind: "pins", ask: pinned })),
    timed("pins that quarrel", () => ask({ kind: "pins", ask: { answers: pinned.answers, endings: [rules[0] ?? ""] } })),
    timed("smallest change, all ways", () => ask({ kind: "smallest", ask: { history: null, ending: rules[4] ?? "" } })),
    timed("distances", () => ask({ kind: "distances", ask: { history: null } })),
    timed("a history’s line", () => ask({ kind: "line", ask: { history: null } })),
    timed("river", () => ask({ kind: "river", ask: {} })),
    timed("flows", () => ask({ kind: "flows", ask: {} })),
    timed("parts of changes everywhere", () => ask({ kind: "parts", ask: { odds: alike } })),
    timed("parts, decisions together", () => ask({ kind: "parts", ask: { odds: alike, together: 3 } })),
    timed("one set of a hundred", (run) => ask({ kind: "survives", ask: { sets: 1, odds: fresh(reckoner, run) } })),
  ];
}
