// The asking side of the atlas: keeps which question waits for which answer, and says which is no longer wanted.
import type { Answer, Ask, FromAtlas, Kind, Question, ToAtlas } from "../core/atlas/ask/questions.ts";

export interface Asker {
  /**
   * Asks. Never rejects.
   *
   * @param signal - where it is aborted, the question is dropped, and work on it ends within a few milliseconds
   * @returns the answer; null where there is none: no atlas to ask, a question dropped, a start that no history comes to
   */
  ask<K extends Kind>(kind: K, ask: Ask<K>, signal?: AbortSignal): Promise<Answer<K> | null>;
  /** Takes in what the service says. */
  hear(message: FromAtlas): void;
  /** From now on there are no answers. */
  close(): void;
}

/**
 * An asker whose questions wait until the service is ready.
 *
 * @param send - to the service
 * @param onRefused - told why there will be no answers
 */
export function createAsker(send: (message: ToAtlas) => void, onRefused: (problem: string) => void): Asker {
  const waiting = new Map<number, (answer: Answer<Kind> | null) => void>();
  let next = 0;
  let dead = false;
  let ready: () => void = () => undefined;
  const loaded = new Promise<void>((done) => (ready = done));

  function settle(id: number, answer: Answer<Kind> | null): void {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  }

  return {
    async ask<K extends Kind>(kind: K, ask: Ask<K>, signal?: AbortSignal) {
      await loaded;
      if (dead || signal?.aborted === true) return null;
      const id = next++;
      const answer = new Promise<Answer<Kind> | null>((done) => waiting.set(id, done));
      const drop = (): void => {
        send({ kind: "drop", id });
        settle(id, null);
      };
      signal?.addEventListener("abort", drop);
      send({ kind: "question", id, question: { kind, ask } as Question });
      const come = await answer;
      signal?.removeEventListener("abort", drop);
      // The service answers each kind with its own.
      return come as Answer<K> | null;
    },
    hear(message) {
      switch (message.kind) {
        case "ready":
          ready();
          break;
        case "refused":
          onRefused(message.problem);
          break;
        case "answer":
          settle(message.id, message.answer);
          break;
        case "none":
          settle(message.id, null);
      }
    },
    close() {
      dead = true;
      ready();
      for (const id of waiting.keys()) settle(id, null);
    },
  };
}
