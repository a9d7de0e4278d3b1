// Asks the atlas in its Worker. Whatever fails, the game goes on without: every question then answers null.
import type { Answer, Ask, FromAtlas, Kind, Question, ToAtlas } from "../core/atlas/questions.ts";
import type { StoryAddress } from "./library.ts";

export interface AskedAtlas {
  /** Resolves with the answer, or null where there is no atlas to ask; never rejects. */
  ask<K extends Kind>(kind: K, ask: Ask<K>): Promise<Answer<K> | null>;
  /** Ends the Worker. */
  close(): void;
}

/**
 * Starts the Worker and hands it the tables of a story.
 *
 * @param onTrouble - told once, where there will be no answers, with the reason
 */
export function openAtlas({ atlas, fingerprint }: StoryAddress, onTrouble: (problem: string) => void): AskedAtlas {
  const waiting = new Map<number, (answer: Answer<Kind> | null) => void>();
  let next = 0;
  let dead = false;
  let worker: Worker | null = null;
  let ready: (there: boolean) => void = () => undefined;
  const loaded = new Promise<boolean>((done) => (ready = done));
  const send = (message: ToAtlas): void => worker?.postMessage(message);

  function fail(problem: string): void {
    if (dead) return;
    dead = true;
    worker?.terminate();
    ready(false);
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
    onTrouble(problem);
  }

  async function start(): Promise<void> {
    worker = new Worker(new URL("./atlas.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("error", () => fail("The histories could not be explored on this device."));
    worker.addEventListener("message", ({ data }: MessageEvent<FromAtlas>) => {
      switch (data.kind) {
        case "ready":
          ready(true);
          break;
        case "refused":
          fail(data.problem);
          break;
        case "answer":
          waiting.get(data.id)?.(data.answer);
          waiting.delete(data.id);
          break;
      }
    });
    const response = await fetch(new URL(atlas, document.baseURI));
    if (!response.ok) throw new Error(String(response.status));
    send({ kind: "load", text: await response.text(), fingerprint });
  }
  start().catch(() => fail("The map of histories could not be fetched."));

  return {
    async ask<K extends Kind>(kind: K, ask: Ask<K>) {
      if (!(await loaded)) return null;
      const id = next++;
      const answer = new Promise<Answer<Kind> | null>((done) => waiting.set(id, done));
      send({ kind: "question", id, question: { kind, ask } as Question });
      return (await answer) as Answer<K> | null;
    },
    close() {
      worker?.terminate();
    },
  };
}
