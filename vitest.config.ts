// Three kinds of test: page, stage and what lies in a folder `browser` run in a real browser; the built game is played in one; the rest runs in Node.
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { plugins } from "./vite.config.ts";
import { findBrowser } from "./scripts/browser.ts";
import { LongFirst } from "./scripts/order.ts";
import { Totals } from "./scripts/totals.ts";

const { executablePath, args } = await findBrowser();

export default defineConfig({
  test: {
    reporters: ["default", new Totals()],
    // What a test that passes lets the browser say, as of a lost picture, is expected.
    silent: "passed-only",
    // All kinds run side by side, and none waits for the last file of another: the game’s tests wait as often as they work, and the rest does not.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["tests/{core,device,picture,rig,sound,story,tools}/**/*.test.ts"],
          exclude: ["**/browser/**"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      {
        plugins: plugins(),
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "browser",
          include: ["tests/{page,stage}/**/*.test.{ts,tsx}", "tests/*/browser/*.test.ts"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // One page beside the two workers.
            fileParallelism: false,
            provider: playwright({ launchOptions: { executablePath, args } }),
            instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
          },
        },
      },
      {
        test: {
          name: "game",
          environment: "node",
          include: ["tests/game/**/*.test.ts"],
          globalSetup: ["tests/game/serve.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // On a busy machine an answer takes its time.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
