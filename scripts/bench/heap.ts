// What the game holds in memory when a reader has gone on for a while with the stage running.
import type { Browser } from "playwright-core";
import type { Target } from "./read.ts";

/** So many answers are given before it is weighed, and so long each is read, in milliseconds. */
const answers = 20;
const pause = 400;

/**
 * The script heap in bytes after twenty answers, rubbish taken out.
 *
 * @param target - what `settled` selects must be there before the first answer
 */
export async function heapOf(browser: Browser, { url, choice, settled = choice }: Target): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  try {
    await page.goto(url);
    await page.waitForSelector(settled);
    for (let given = 0; given < answers; given++) {
      await page.locator(choice).first().click();
      await page.waitForTimeout(pause);
    }
    await page.waitForTimeout(3000);
    const tools = await page.context().newCDPSession(page);
    for (let turn = 0; turn < 3; turn++) await tools.send("HeapProfiler.collectGarbage");
    return (await tools.send("Runtime.getHeapUsage")).usedSize;
  } finally {
    await page.close();
  }
}
