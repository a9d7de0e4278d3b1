// Asks the atlas in its Worker. Whatever fails, the game goes on without: every question then answers null.
import type { Questions } from "../core/atlas/ask/questions.ts";
import type { StoryAddress } from "./library.ts";
import { type Source, network } from "./source.ts";
import { type Thread, openThread } from "./thread.ts";

export type AskedAtlas = Pick<Thread<Questions>, "ask" | "close">;

/**
 * Starts the Worker and hands it the tables of a story.
 *
 * @param onTrouble - told once, where there will be no answers, with the reason: a FetchError where it is the network’s
 * @param source - where the tables are had
 */
export const openAtlas = (
  { atlas, fingerprint }: StoryAddress,
  onTrouble: (reason: unknown) => void,
  source: Source = network,
): AskedAtlas =>
  openThread<Questions>({
    text: () => source.text(atlas),
    fingerprint,
    start: () => new Worker(new URL("./atlas.worker.ts", import.meta.url), { type: "module" }),
    onTrouble,
  });
