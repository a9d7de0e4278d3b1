// What the stage costs while it moves, while it stands still, and in memory: ratios and counts of one run.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { CDPSession, Page } from "playwright-core";
import { openGallery } from "../gallery/open.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
/** The page leaves room for the text: so much of the width, or of the height, is the stage. */
const stageOf = ({ width, height }: (typeof sizes)[number]): { width: number; height: number } =>
  width > 960 ? { width: Math.round(width * 0.62), height } : { width, height: Math.round(height * 0.27) };
const changes = 200;
const redraws = 40;
/** After so many milliseconds a movement is under way; after so many it is over. */
const start = 200;
const longest = 1500;

/** Milliseconds that the page’s main thread has worked so far. */
async function worked(tools: CDPSession): Promise<number> {
  const { metrics } = await tools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

async function heap(tools: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await tools.send("HeapProfiler.collectGarbage");
  return (await tools.send("Runtime.getHeapUsage")).usedSize;
}

interface Movement {
  readonly name: string;
  /** Milliseconds of work for a frame once it is under way. */
  readonly frame: number;
  /** Milliseconds of work from the answer until it is under way: what is drawn once and kept. */
  readonly first: number;
  readonly frames: number;
}

async function moved(page: Page, tools: CDPSession, at: number, name: string): Promise<Movement> {
  const frames = (): Promise<number> => page.evaluate(() => window.framesMoved());
  const before = await worked(tools);
  await page.evaluate((number) => window.movePicture(number), at);
  await page.waitForTimeout(start);
  const [count, under] = [await frames(), await worked(tools)];
  await page.waitForTimeout(longest - start);
  const drawn = (await frames()) - count;
  return { name, frame: ((await worked(tools)) - under) / Math.max(1, drawn), first: under - before, frames: drawn };
}

async function measure(page: Page, size: (typeof sizes)[number]): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Performance.enable");
  const names = await page.evaluate(() => window.pictureNames);
  const pick = (wanted: (name: string) => boolean): number[] => names.flatMap(([name], at) => (wanted(name) ? [at] : []));
  const maps = pick((name) => name.startsWith("map ")).slice(-6);
  const tableaux = pick((name) => name.endsWith("as it happened")).slice(0, 10);
  const [map = 0] = pick((name) => name === "map 1917");
  // From the map into a scene, on to the next, and back; then from front to front: every kind of movement there is.
  const way = [...tableaux.flatMap((scene, turn) => (turn % 5 === 0 ? [map, scene] : [scene])), ...maps];
  // Once before it counts: what is compiled and made at first is compiled and made.
  for (const at of [...way.slice(0, 6), map]) await moved(page, tools, at, "");
  const list: Movement[] = [];
  for (const at of way) list.push(await moved(page, tools, at, names[at]?.[0] ?? ""));
  const [busiest] = list.filter(({ frames }) => frames > 5).toSorted((a, b) => b.frame - a.frame);
  const first = list.map((movement) => movement.first).toSorted((a, b) => a - b);
  const before = await worked(tools);
  await page.evaluate(([at, frames]) => window.redrawMap(at, frames), [map, redraws] as const);
  const redrawn = ((await worked(tools)) - before) / redraws;
  const still = (): Promise<number> => page.evaluate(() => window.framesMoved());
  const drawn = await still();
  await page.waitForTimeout(3000);
  const drawnStill = (await still()) - drawn;
  // One round first: what is made once is made.
  const show = (at: number): Promise<void> => page.evaluate((number) => window.showPicture(number), at);
  for (const at of names.keys()) await show(at);
  const full = await heap(tools);
  for (let turn = 0; turn < changes; turn++) await show((turn * 7) % names.length);
  const grown = ((await heap(tools)) - full) / 1024;
  const { frame = Number.NaN, name = "" } = busiest ?? {};
  console.log(
    `| ${size.width}×${size.height} | ${frame.toFixed(1)} ms (to ${name}) | ${redrawn.toFixed(1)} ms | ${(frame / redrawn).toFixed(2)} | ${(first[Math.floor(first.length / 2)] ?? 0).toFixed(0)} ms, at most ${(first.at(-1) ?? 0).toFixed(0)} | ${drawnStill} | ${grown.toFixed(0)} kB |`,
  );
}

/**
 * Prints two tables: the movements, and the chunk.
 *
 * @param folder - the build
 */
export async function printMovements(folder: string): Promise<void> {
  const gallery = await openGallery();
  console.log("\nThe stage\n");
  console.log(
    `| screen | a frame of the busiest movement | a frame with the map drawn anew | ratio (wanted: under 0.5) | work before it is under way | frames in 3 s when still (wanted: 0) | heap after ${changes} changes (wanted: under 2048 kB) |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |`,
  );
  try {
    for (const size of sizes) {
      const page = await gallery.page({ viewport: stageOf(size) });
      await measure(page, size);
      await page.close();
    }
  } finally {
    await gallery.close();
  }
  const assets = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /(^|\/)start-[^/]*\.js$/.test(name));
  for (const name of assets)
    console.log(
      `\nThe stage’s chunk ${name}: ${brotliCompressSync(readFileSync(join(folder, name))).length} bytes (wanted: under 235520).`,
    );
}
