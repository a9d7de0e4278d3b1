// Makes the README's picture from the built game: `npm run build && npm run picture`. Berlin, December 1918, several forks on.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.ts";
import { serve } from "./serve.ts";

/** Answers preferred on the way, else the first that is open; the picture is taken where `until` is one. */
const wanted = new Set(["soviets", "kept", "recognised", "taxed", "courts", "ring"]);
const until = "enforced";

const game = await serve("dist");
const browser = await chromium.launch(await findBrowser());
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await page.goto(`${game.url}#read`);
  await page.waitForSelector("html.answers:not(.resuming)");
  for (;;) {
    await page.waitForSelector("#read [data-choice], #read [data-close]");
    if ((await page.locator("[data-close]").count()) > 0) {
      await page.click("[data-close]");
      await page.waitForSelector("#read [data-choice]");
      continue;
    }
    const open = await page
      .locator("[data-choice]:not([aria-disabled=true])")
      .evaluateAll((list) => list.map((item) => item.getAttribute("data-choice") ?? ""));
    if (open.includes(until)) break;
    const given = await page.locator(".answer").count();
    await page.click(`[data-choice="${open.find((id) => wanted.has(id)) ?? open[0] ?? ""}"]`);
    await page.waitForFunction((count) => document.querySelectorAll(".answer").length > count, given);
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
