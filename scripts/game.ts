// Builds the game into dist/: the story’s modules first, then the bundle.
import process from "node:process";
import { build } from "vite";

/** What is fit to be played; a script that is run by Vite itself stands in development, and the bundle must not. */
export async function buildGame(): Promise<void> {
  await import("./story.ts");
  process.env["NODE_ENV"] = "production";
  await build({ mode: "production", logLevel: "warn" });
}
