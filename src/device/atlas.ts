// Asks the atlas in its Worker. Whatever fails, the game goes on without: every question then answers null.
import type { Answer, Ask, FromAtlas, Kind, Question, ToAtlas } from "../core/atlas/ask/questions.ts";
import type { StoryAddress } from "./library.ts";
import { fetchText } from "./source.ts";

export interface AskedAtlas {
  /** Resolves with the answer, or null where there is no atlas to ask; never rejects. */
  ask<K extends Kind>(kind: K, ask: Ask<K>): Promise<Answer<K> | null>;
  /** Ends the Worker. */
  close(): void;
}

/**
 * Starts the Worker and hands it the tables of a story.
 *
 * @param onTrouble - told once, where there will be no answers, with the reason: a FetchError where it is the network’s
 */
export function openAtlas({ atlas, fingerprint }: StoryAddress, onTrouble: (reason: unknown) => void): AskedAtlas {
  const waiting = new Map<number, (answer: Answer<Kind> | null) => void>();
  let next = 0;
  let dead = false;
  let worker: Worker | null = null;
  let ready: (there: boolean) => void = () => undefined;
  const loaded = new Promise<boolean>((done) => (ready = done));
  const send = (message: ToAtlas): void => worker?.postMessage(message);

  function close(): void {
    dead = true;
    worker?.terminate();
    ready(false);
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  }

  function fail(reason: unknown): void {
    if (dead) return;
    close();
    onTrouble(reason);
  }

  function hear(data: FromAtlas): void {
    switch (data.kind) {
      case "ready":
        ready(true);
        break;
      case "refused":
        fail(new Error(data.problem));
        break;
      case "answer":
        waiting.get(data.id)?.(data.answer);
        waiting.delete(data.id);
        break;
    }
  }

  async function start(): Promise<void> {
    const text = await fetchText(atlas);
    if (dead) return;
    worker = new Worker(new URL("./atlas.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("error", ({ message }) => fail(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<FromAtlas>) => hear(data));
    send({ kind: "load", text, fingerprint });
  }
  start().catch(fail);

  return {
    async ask<K extends Kind>(kind: K, ask: Ask<K>) {
      if (!(await loaded) || dead) return null;
      const id = next++;
      const answer = new Promise<Answer<Kind> | null>((done) => waiting.set(id, done));
      send({ kind: "question", id, question: { kind, ask } as Question });
      return (await answer) as Answer<K> | null;
    },
    close,
  };
}
