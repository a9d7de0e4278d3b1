// Three kinds of test: core, rig, story and tools in Node; page and stage in a real browser; and the built game, played in a real browser.
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { plugins } from "./vite.config.ts";
import { findBrowser } from "./scripts/browser.ts";
import { Totals } from "./scripts/totals.ts";

const { executablePath, args } = await findBrowser();

export default defineConfig({
  test: {
    reporters: ["default", new Totals()],
    // What a test that passes lets the browser say, as of a lost picture, is expected.
    silent: "passed-only",
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["tests/{core,rig,story,tools}/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: plugins(),
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "browser",
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          include: ["tests/{page,stage}/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
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
          // Each file has its own browser, which waits as often as it works.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
