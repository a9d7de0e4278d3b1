// Serves the built game for as long as its tests run.
import type { TestProject } from "vitest/node";
import { serve } from "../../scripts/serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built game is served. */
    gameUrl: string;
  }
}

/** Vitest calls this once before the game’s tests, and what it returns after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served = await serve("dist");
  project.provide("gameUrl", served.url);
  return () => served.close();
}
