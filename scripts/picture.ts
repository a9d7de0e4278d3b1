// Makes the README's picture from the built game: `npm run build && npm run picture`. Kiel, November 1918, with the first fork behind.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.ts";
import { serve } from "./serve.ts";

/** Answers given on the way: a coalition answerable to the soviets, then the stoker’s own. */
const answers = ["tray", "names", "calm", "shout", "soviets", "close", "draw", "ring"];

const game = await serve("dist");
const browser = await chromium.launch(await findBrowser());
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await page.goto(`${game.url}#read`);
  await page.waitForSelector("html.answers:not(.resuming)");
  for (const answer of answers) {
    await page.click(answer === "close" ? "[data-close]" : `[data-choice="${answer}"]`);
    await page.waitForTimeout(150);
  }
  await page.locator("[data-choice]").nth(1).focus();
  await page.waitForSelector(".stage canvas");
  await page.waitForTimeout(2500);
  const path = join("docs", "picture.png");
  await page.screenshot({ path });
  console.log(`${path} written`);
} finally {
  await browser.close();
  await game.close();
}
