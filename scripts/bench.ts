// Prints what the game costs, as ratios, counts and bytes from one run on this machine: `npm run bench`. It is never a test.
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { brotliCompressSync } from "node:zlib";
import { type Browser, type Page, chromium } from "playwright-core";
import { type Plugin, build, mergeConfig } from "vite";
import config from "../vite.config.ts";
import { parseBench } from "./bench/options.ts";
import { type Target, type Times, readOnce } from "./bench/read.ts";
import { printMovements } from "./bench/stage.ts";
import { table } from "./bench/summary.ts";
import { printTimes, printWanted } from "./bench/tables.ts";
import { heapOf } from "./bench/heap.ts";
import { findBrowser } from "./browser.ts";
import { serve } from "./serve.ts";

const project = join(import.meta.dirname, "..");
const variant = join(project, ".cache", "engine-first");
/** How a reader answers in the game. */
const ours = { choice: "#read [data-close], #read [data-choice]:not([aria-disabled=true])", start: [] } as const;
/** The least that a press can do, to know the machine by: one word is added to a bare page. */
const bare: Target = {
  name: "a bare page that adds one word",
  choice: "button",
  start: [],
  url: `data:text/html,${encodeURIComponent(
    "<!doctype html><body><button>0</button><script>onclick = () => document.body.replaceChildren(...['button', 'p'].map((tag) => Object.assign(document.createElement(tag), { textContent: 'word' })))</script>",
  )}`,
};

/** The same game as most are started: nothing to read in the HTML, and the engine stands before the first word is shown. */
function engineFirst(): Plugin {
  return {
    name: "engine-first",
    enforce: "pre",
    transformIndexHtml: { order: "pre", handler: (page) => page.replace("<!--app-->", "") },
    resolveId: (id, importer) =>
      id.endsWith("/main.tsx") && importer?.endsWith(".html") === true ? join(import.meta.dirname, "bench", "first.ts") : undefined,
  };
}

async function buildVariant(): Promise<void> {
  const plugins = (config.plugins ?? [])
    .flat()
    .filter((plugin) => plugin !== null && typeof plugin === "object" && "name" in plugin && plugin.name !== "budget");
  const own = { ...config, plugins: [engineFirst(), ...plugins] };
  await build(mergeConfig(own, { configFile: false, logLevel: "error", build: { outDir: variant, chunkSizeWarningLimit: 5000 } }));
}

const weigh = (folder: string, name: string): number => {
  const bytes = readFileSync(join(folder, name));
  return name.endsWith(".woff2") ? bytes.length : brotliCompressSync(bytes).length;
};

function printSizes(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(html|js|json|woff2|css)$/.test(name));
  const sizes = names.map((name) => [name, weigh(folder, name)] as const).toSorted((a, b) => b[1] - a[1]);
  const all = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log("\nOver the wire, in bytes (brotli; fonts as they are)\n");
  console.log(
    table(
      ["file", "bytes"],
      [...sizes, ["all", all] as const].map(([name, size]) => [name, String(size)]),
    ),
  );
}

/** Opens each page in turn, as often as is wanted: what slows the machine for a while slows them all. */
async function readInTurns(
  browser: Browser,
  targets: readonly (readonly [target: Target, clicks: number])[],
  runs: number,
): Promise<Map<Target, Times[]>> {
  const found = new Map(targets.map(([target]) => [target, [] as Times[]]));
  for (let run = 0; run < runs; run++)
    for (const [target, clicks] of targets) {
      process.stderr.write(`run ${run + 1} of ${runs}: ${target.name}\n`);
      found.get(target)?.push(await readOnce(browser, target, clicks));
    }
  return found;
}

/** Frames that the stage draws in three seconds in which nothing happens. */
async function stillFrames(browser: Browser, game: Target): Promise<number> {
  const count = (page: Page): Promise<number> =>
    page.evaluate(() => Number(document.querySelector<HTMLElement>(".stage")?.dataset["frames"] ?? 0));
  let drawn = Number.NaN;
  await readOnce(browser, game, 0, async (page) => {
    const before = await count(page);
    await page.waitForTimeout(3000);
    drawn = (await count(page)) - before;
  });
  return drawn;
}

const { against, runs, clicks, movements, build: built } = parseBench(process.argv.slice(2));
const folder = resolve(project, built);
const served = await serve(folder);
const game: Target = { name: "this game", url: `${served.url}#read`, ...ours, settled: ".stage canvas" };
const browser = await chromium.launch(await findBrowser());
try {
  if (against !== null) {
    const other = { name: new URL(against.url).host + new URL(against.url).pathname, ...against };
    const all = [game, other, bare].map((target) => [target, clicks] as const);
    printTimes(await readInTurns(browser, all, runs), game);
  } else {
    printSizes(folder);
    await buildVariant();
    const engine = await serve(variant);
    try {
      const first: Target = { name: "the same, engine first", url: `${engine.url}#read`, ...ours, settled: ".stage canvas" };
      const found = await readInTurns(
        browser,
        [
          [game, clicks],
          [first, 0],
          [bare, clicks],
        ],
        runs,
      );
      printTimes(found, game);
      const [times = [], engines = [], bares = []] = [game, first, bare].map((target) => found.get(target));
      printWanted(times, engines, bares, { still: await stillFrames(browser, game), heap: await heapOf(browser, game) });
    } finally {
      await engine.close();
    }
  }
} finally {
  await browser.close();
  await served.close();
}
if (movements) await printMovements(folder);
