// Opens the gallery’s page in a browser, for its pictures and for the bench.
import { resolve } from "node:path";
import { type BrowserContextOptions, type Page, chromium } from "playwright-core";
import { createServer } from "vite";
import { plugins } from "../../vite.config.ts";
import { findBrowser } from "../browser.ts";

export interface Gallery {
  /** A page that is ready to show pictures. What goes wrong in it is thrown. */
  page(options: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the server of the page and a browser. */
export async function openGallery(): Promise<Gallery> {
  const server = await createServer({
    configFile: false,
    root: resolve("scripts/gallery"),
    plugins: plugins(),
    logLevel: "error",
    server: { port: 0, fs: { allow: [resolve(".")] } },
  });
  await server.listen();
  const browser = await chromium.launch(await findBrowser());
  return {
    async page(options) {
      const page = await browser.newPage(options);
      page.on("pageerror", (error) => {
        throw error;
      });
      await page.goto(server.resolvedUrls?.local[0] ?? "", { timeout: 120_000 });
      await page.waitForFunction(() => window.pictureNames !== undefined, undefined, { timeout: 120_000 });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
