// Prints what the game costs, as ratios, counts and bytes from one run on this machine: `npm run bench`. It is never a test.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Browser, type Page, chromium } from "playwright-core";
import { type Plugin, build, mergeConfig } from "vite";
import config from "../vite.config.ts";
import { findBrowser } from "./browser.ts";
import { serve } from "./serve.ts";

/** A weak laptop on a poor line: four times slower, 1.6 Mbit/s down, 150 ms there and back. */
const slower = 4;
const line = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const boots = 5;
const variant = join(import.meta.dirname, "..", ".cache", "engine-first");

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** The same game as most are started: nothing to read in the HTML, and the engine stands before the first word is shown. */
function engineFirst(): Plugin {
  return {
    name: "engine-first",
    enforce: "pre",
    transformIndexHtml: { order: "pre", handler: (page) => page.replace("<!--app-->", "") },
    transform(code, id) {
      if (!id.endsWith("/src/main.tsx")) return undefined;
      const start = "void start();";
      if (!code.includes(start)) throw new Error("src/main.tsx does not start as the bench expects");
      const engine = `const before = document.body.appendChild(document.createElement("div"));
before.style.cssText = "position:absolute;width:400px;height:300px";
void engineStage(before, { session, pointing, futures, reducedMotion: true, onTrouble: () => undefined }).then(start);`;
      return { code: `import { startStage as engineStage } from "./stage/start.ts";\n${code.replace(start, () => engine)}`, map: null };
    },
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
  console.log("\nOver the wire, in bytes (brotli; fonts as they are)\n");
  console.log("| file | bytes |\n| --- | ---: |");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(html|js|json|woff2|css)$/.test(name));
  const sizes = names.map((name) => [name, weigh(folder, name)] as const).toSorted((a, b) => b[1] - a[1]);
  for (const [name, size] of sizes) console.log(`| ${name} | ${size} |`);
  console.log(`| all | ${sizes.reduce((sum, [, size]) => sum + size, 0)} |`);
}

/** Run in the page before its own scripts: notes when the first choice is seen, and when it would be answered. */
function watchBoot(): void {
  const seen: Record<string, number> = {};
  (globalThis as { boot?: typeof seen }).boot = seen;
  const look = (): void => {
    const choice = document.querySelector("[data-choice]");
    if (seen["visible"] === undefined && choice?.checkVisibility({ visibilityProperty: true }) === true)
      seen["visible"] = performance.now();
    if (seen["answers"] === undefined && document.documentElement?.classList.contains("answers")) seen["answers"] = performance.now();
    if (seen["visible"] === undefined || seen["answers"] === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function throttled(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send("Network.enable");
  await tools.send("Network.emulateNetworkConditions", line);
  await tools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return page;
}

async function bootOnce(browser: Browser, url: string): Promise<{ visible: number; answers: number }> {
  const page = await throttled(browser);
  await page.addInitScript(watchBoot);
  await page.goto(`${url}#read`);
  const read = await page.waitForFunction(() => {
    const { boot } = globalThis as { boot?: Record<string, number> };
    return boot?.["visible"] !== undefined && boot["answers"] !== undefined
      ? { visible: boot["visible"], answers: boot["answers"] }
      : false;
  });
  const times = (await read.jsonValue()) as { visible: number; answers: number };
  await page.context().close();
  return times;
}

async function printBoots(browser: Browser, page: string, engine: string): Promise<void> {
  const ours: { visible: number; answers: number }[] = [];
  const theirs: { visible: number; answers: number }[] = [];
  for (let run = 0; run < boots; run++) {
    ours.push(await bootOnce(browser, page));
    theirs.push(await bootOnce(browser, engine));
  }
  const of = (list: typeof ours, key: "visible" | "answers"): number => median(list.map((item) => item[key]));
  console.log(`\nFirst choice, ${slower}x slower processor, slow 4G, median of ${boots}, in turns\n`);
  console.log("| | seen | answered |\n| --- | ---: | ---: |");
  console.log(`| this game | ${Math.round(of(ours, "visible"))} ms | ${Math.round(of(ours, "answers"))} ms |`);
  console.log(`| engine first | ${Math.round(of(theirs, "visible"))} ms | ${Math.round(of(theirs, "answers"))} ms |`);
  console.log(`\nSeen after 1/${(of(theirs, "visible") / of(ours, "visible")).toFixed(1)} of the time (wanted: 1/7 at most).`);
  console.log("Against a SugarCube page: left out, no package carries that story format.");
}

/** Run in the page: how long from the click until what it led to was on the screen. */
function watchClicks(): void {
  const times: number[] = [];
  (globalThis as { clicks?: number[] }).clicks = times;
  addEventListener(
    "click",
    (event) => {
      const { timeStamp } = event;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => times.push(performance.now() - timeStamp));
        port1.start();
        port2.postMessage(null);
      });
    },
    true,
  );
}

/** Hovers over an answer, waits a moment, clicks it, reads on: as a reader does. */
async function clickOn(page: Page, selector: string): Promise<boolean> {
  const target = page.locator(selector).first();
  if ((await target.count()) === 0) return false;
  await target.hover();
  await page.waitForTimeout(600);
  await target.click();
  await page.waitForTimeout(1000);
  return true;
}

const clicksOf = (page: Page): Promise<number[]> => page.evaluate(() => (globalThis as { clicks?: number[] }).clicks ?? []);

/** What this machine needs for the least that a click can do: one word changed on a bare page. */
async function yardstick(browser: Browser, url: string): Promise<number> {
  const page = await throttled(browser);
  await page.addInitScript(watchClicks);
  await page.goto(url);
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.id = "bare";
    button.textContent = "0";
    button.addEventListener("click", () => (button.textContent += "0"));
    document.body.replaceChildren(button);
  });
  for (let step = 0; step < 9; step++) await clickOn(page, "#bare");
  const found = median(await clicksOf(page));
  await page.context().close();
  return found;
}

async function printClicks(browser: Browser, url: string): Promise<void> {
  const bare = await yardstick(browser, url);
  const page = await throttled(browser);
  await page.addInitScript(watchClicks);
  await page.goto(`${url}#read`);
  await page.waitForSelector(".stage canvas");
  await page.waitForTimeout(3000);
  const frames = (): Promise<number> => page.evaluate(() => Number(document.querySelector<HTMLElement>(".stage")?.dataset["frames"] ?? 0));
  const before = await frames();
  await page.waitForTimeout(3000);
  const still = (await frames()) - before;
  for (let step = 0; step < 24 && (await page.locator(".told").count()) === 0; step++)
    if (!(await clickOn(page, "#read [data-close], #read [data-choice]:not([aria-disabled=true])"))) break;
  const clicks = await clicksOf(page);
  const middle = median(clicks);
  console.log(`\nFrom a click to the next text painted, ${slower}x slower processor, the stage running\n`);
  console.log(`| | median | longest |\n| --- | ---: | ---: |`);
  console.log(`| this game, ${clicks.length} clicks | ${middle.toFixed(0)} ms (wanted: under 50) | ${Math.max(...clicks).toFixed(0)} ms |`);
  console.log(`| a bare page that changes one word | ${bare.toFixed(0)} ms | |`);
  console.log(`\nFrames drawn in three seconds of a still stage: ${still} (wanted: 0).`);
  await page.context().close();
}

await buildVariant();
printSizes("dist");
const browser = await chromium.launch(await findBrowser());
const game = await serve("dist");
const engine = await serve(variant);
try {
  await printBoots(browser, game.url, engine.url);
  await printClicks(browser, game.url);
} finally {
  await browser.close();
  await game.close();
  await engine.close();
}
