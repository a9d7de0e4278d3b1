// How the game is built and served; the tests that run in a browser use the same plugins.
import { resolve } from "node:path";
import process from "node:process";
import { type Plugin, defineConfig } from "vite";
import { budget } from "./src/build/budget.ts";
import { coast } from "./src/build/coast.ts";
import { target } from "./src/build/floor.ts";
import { html } from "./src/build/html.ts";
import { inkjs } from "./src/build/inkjs.ts";
import { ink } from "./src/build/ink.ts";
import { notes } from "./src/build/notes.ts";
import { phaser } from "./src/build/phaser.ts";
import { piecesOf } from "./src/build/pieces.ts";

const project = import.meta.dirname;
/** Another story may be built for the tests of the build itself. */
const story = resolve(project, process.env["STORY_ROOT"] ?? "story");

/** What turns the sources into modules: the story, the coast, the engine. */
export function plugins(): Plugin[] {
  return [ink(story), notes(story), coast(), phaser(), piecesOf(resolve(project, "src"))];
}

export default defineConfig({
  root: resolve(project, "src"),
  base: "./",
  publicDir: false,
  plugins: [
    ...plugins(),
    inkjs(["teller", "plain"].map((name) => resolve(project, `src/core/${name}.ts`))),
    html(story, project),
    budget(resolve(project, "budget.json")),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: { fs: { allow: [project] } },
  build: {
    outDir: resolve(project, "dist"),
    emptyOutDir: true,
    target,
    // What is styled after the first choice comes with its code; the page’s own sheets are written into it.
    cssCodeSplit: true,
    modulePreload: false,
    reportCompressedSize: false,
    // How large a part may be is for the budget to say.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // What several parts that come late share is one script: each is named, with its checksum, in the first page.
          groups: [
            { name: "story", test: /src\/(generated\/story|page\/focus|words\/en\/sources)\.ts$/ },
            {
              name: "shape",
              test: /src\/(generated\/cities|words\/en\/picture|picture\/(canvas|cities|letters|line|map|markup|palette|places|scale|shape))\.ts$/,
            },
          ],
        },
      },
    },
  },
});
