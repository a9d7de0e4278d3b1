// Measures the minimal graph of our story: how small it is, how soon it is ready, and how long each question takes.
import { brotliCompressSync } from "node:zlib";
import { compileStory } from "../../src/build/compile.ts";
import { minimalOf } from "../../src/build/graph.ts";
import { readJudgements } from "../../src/build/ratings.ts";
import { ifDecided } from "../../src/core/atlas/ask/minimal/decided.ts";
import { type Minimal, countWays } from "../../src/core/atlas/ask/minimal/graph.ts";
import { hangsOn } from "../../src/core/atlas/ask/minimal/hangs.ts";
import { nearestOf } from "../../src/core/atlas/ask/minimal/nearest.ts";
import { packGraph, unpackGraph } from "../../src/core/atlas/ask/minimal/pack.ts";
import { partsOf } from "../../src/core/atlas/ask/minimal/parts.ts";
import { besides } from "../../src/core/atlas/ask/minimal/pins.ts";
import { survey } from "../../src/core/atlas/ask/minimal/survey.ts";
import { decisionsOf, recordOf } from "../../src/core/atlas/ask/minimal/way.ts";
import { type Odds, oddsOf } from "../../src/core/atlas/odds.ts";

/** What the whole story’s graph may take: nodes are reported, the others are bytes and milliseconds. */
const targets = { bytes: 48 * 1024, ready: 150, question: 16 };

/** The first time, before the machine has warmed to it, and the median of many. */
function timed(work: () => unknown): { readonly first: number; readonly median: number } {
  const times = Array.from({ length: 31 }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  const [first = 0] = times;
  return { first, median: times.sort((a, b) => a - b)[15] ?? 0 };
}

/** Size of a graph in words, for a report: nodes, edges, leaves, histories and bytes. */
export function sizeOf(graph: Minimal): string {
  const bytes = brotliCompressSync(packGraph(graph)).length;
  const ways = countWays(graph).reduce((sum, count) => sum + count, 0n);
  const number = (count: number | bigint): string => count.toLocaleString("en-GB");
  return (
    `The minimal graph has ${number(graph.size)} nodes, ${number(graph.targets.length)} edges and ${number(graph.leaves.length)} leaves ` +
    `for ${number(ways)} histories of hinge answers: ${number(bytes)} bytes of brotli (at most ${number(targets.bytes)}).`
  );
}

/** Prints a table of what the questions take. */
export function benchGraph(): void {
  const story = compileStory("story");
  const graph = minimalOf(story);
  const text = packGraph(graph);
  const odds = oddsOf(readJudgements(story.source));
  const other: Odds = oddsOf(readJudgements(story.source), () => 0.5);
  const own = survey(graph, odds);
  const record = decisionsOf(graph, recordOf(graph));
  const [hinge = ""] = record.keys();
  const rows: [name: string, work: () => unknown, most: number][] = [
    ["ready", () => unpackGraph(text, story.fingerprint), targets.ready],
    ["survey under new odds", () => survey(graph, odds), targets.question],
    ["if this is decided", () => ifDecided([own], hinge), targets.question],
    ["hangs on it, all hinges", () => hangsOn([own]), targets.question],
    ["goes with it, three pins", () => besides([own], { answers: [0, graph.answers.length - 1], endings: [0] }), targets.question],
    ["nearest, all endings", () => nearestOf(own, record), targets.question],
    ["parts of changes everywhere", () => partsOf(graph, odds, other), targets.question],
  ];
  console.log(`\n${sizeOf(graph)}\n\n| question | first ms | median ms | at most |\n| --- | ---: | ---: | ---: |`);
  for (const [name, work, most] of rows) {
    const { first, median } = timed(work);
    console.log(`| ${name} | ${first.toFixed(1)} | ${median.toFixed(1)} | ${most} |`);
  }
}
