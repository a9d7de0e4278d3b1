// Measures the minimal graph of our story: how small it is, how soon it is ready, and how long each question takes on a slow machine.
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { build } from "vite";
import { compileStory } from "../../src/build/compile.ts";
import { packedGraph } from "../../src/build/graph.ts";
import { countWays } from "../../src/core/atlas/ask/minimal/graph.ts";
import { unpackGraph } from "../../src/core/atlas/ask/minimal/pack.ts";
import { findBrowser } from "../browser.ts";
import type { Timed, runGraph } from "./graph-page.ts";

/** What the whole story’s graph may take: bytes, and milliseconds on a processor slowed so many times. */
const targets = { bytes: 48 * 1024, slowed: 4, ready: 150, question: 16, parts: 60 };

const mostFor = ({ name }: Timed): number | string =>
  name === "ready"
    ? targets.ready
    : name.startsWith("warms") || name.startsWith("one set")
      ? ""
      : name.startsWith("parts")
        ? targets.parts
        : targets.question;

const number = (count: number | bigint): string => count.toLocaleString("en-GB");

/** Size of a graph in words, for a report: nodes, edges, leaves, histories and bytes. */
export function sizeOf(text: string, fingerprint: string): string {
  const read = unpackGraph(text, fingerprint);
  if (!read.ok) throw new Error(read.problem);
  const { graph } = read.value;
  const ways = countWays(graph).reduce((sum, count) => sum + count, 0n);
  return (
    `The minimal graph has ${number(graph.size)} nodes, ${number(graph.targets.length)} edges and ${number(graph.leaves.length)} leaves ` +
    `for ${number(ways)} histories of hinge answers: ${number(text.length)} bytes, ${number(brotliCompressSync(text).length)} of brotli (at most ${number(targets.bytes)}).`
  );
}

/** The code of the Worker as one script, minified as it ships. */
export async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: true, lib: { entry: join(import.meta.dirname, "graph-page.ts"), formats: ["iife"], name: "bench" } },
  });
  const [{ output } = { output: [] }] = [made].flat() as { readonly output: readonly { readonly code?: string }[] }[];
  return output[0]?.code ?? "";
}

/** A browser does not slow its Workers: the service’s code runs on a page. */
async function timesOf(text: string, fingerprint: string): Promise<Timed[]> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled() });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: targets.slowed });
    return await page.evaluate(
      ([own, of]) => (globalThis as unknown as { readonly bench: { readonly runGraph: typeof runGraph } }).bench.runGraph(own, of),
      [text, fingerprint] as const,
    );
  } finally {
    await browser.close();
  }
}

/** Prints a table of what the questions take. */
export async function benchGraph(): Promise<void> {
  const story = compileStory("story");
  const text = packedGraph(story);
  console.log(`\n${sizeOf(text, story.fingerprint)}\n`);
  const rows = await timesOf(text, story.fingerprint);
  console.log(`| at ${targets.slowed} × CPU | first ms | median ms | least ms | at most |\n| --- | ---: | ---: | ---: | ---: |`);
  for (const row of rows)
    console.log(`| ${row.name} | ${row.first.toFixed(1)} | ${row.median.toFixed(1)} | ${row.least.toFixed(1)} | ${mostFor(row)} |`);
}
