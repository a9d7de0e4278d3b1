// Asks the atlas in its Worker. Whatever fails, the game goes on without: every question then answers null.
import type { FromAtlas, ToAtlas } from "../core/atlas/ask/questions.ts";
import { type Asker, createAsker } from "./asker.ts";
import type { StoryAddress } from "./library.ts";
import { type Source, network } from "./source.ts";

export interface AskedAtlas extends Pick<Asker, "ask"> {
  /** Ends the Worker. */
  close(): void;
}

/**
 * Starts the Worker and hands it the tables of a story.
 *
 * @param onTrouble - told once, where there will be no answers, with the reason: a FetchError where it is the network’s
 * @param source - where the tables are had
 */
export function openAtlas(
  { atlas, fingerprint }: StoryAddress,
  onTrouble: (reason: unknown) => void,
  source: Source = network,
): AskedAtlas {
  let dead = false;
  let worker: Worker | null = null;
  const send = (message: ToAtlas): void => worker?.postMessage(message);
  const asker = createAsker(send, (problem) => fail(new Error(problem)));

  function close(): void {
    dead = true;
    worker?.terminate();
    asker.close();
  }

  function fail(reason: unknown): void {
    if (dead) return;
    close();
    onTrouble(reason);
  }

  async function start(): Promise<void> {
    const text = await source.text(atlas);
    if (dead) return;
    worker = new Worker(new URL("./atlas.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("error", ({ message }) => fail(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<FromAtlas>) => asker.hear(data));
    send({ kind: "load", text, fingerprint });
  }
  start().catch(fail);

  return { ask: asker.ask, close };
}
