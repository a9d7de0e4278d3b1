// What the game holds in memory when a reader has gone on for a while with the stage running.
import type { Browser, CDPSession } from "playwright-core";
import type { Target } from "./read.ts";

/** So many answers are given before it is weighed, and so long each is read, in milliseconds. */
const answers = 20;
const pause = 400;

/** Asks for nothing by the driver’s own means: the script that it puts into a page for that weighs a tenth of all this. */
const evaluated = async (tools: CDPSession, expression: string): Promise<unknown> =>
  (await tools.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })).result.value;

/** As code of the page: waits until something stands there. */
const standing = (selector: string): string =>
  `new Promise((done) => { const look = () => document.querySelector(${JSON.stringify(selector)}) ? done() : setTimeout(look, 50); look(); })`;

/**
 * The script heap in bytes after twenty answers, rubbish taken out.
 *
 * @param target - what `settled` selects must be there before the first answer
 */
export async function heapOf(browser: Browser, { url, choice, settled = choice }: Target): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  try {
    await page.goto(url);
    const tools = await page.context().newCDPSession(page);
    await evaluated(tools, standing(settled));
    for (let given = 0; given < answers; given++) {
      await evaluated(tools, standing(choice));
      await evaluated(tools, `document.querySelector(${JSON.stringify(choice)}).click()`);
      await page.waitForTimeout(pause);
    }
    await page.waitForTimeout(3000);
    for (let turn = 0; turn < 3; turn++) await tools.send("HeapProfiler.collectGarbage");
    return (await tools.send("Runtime.getHeapUsage")).usedSize;
  } finally {
    await page.close();
  }
}
