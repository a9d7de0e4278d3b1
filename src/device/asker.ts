// The asking side of a service in another thread: keeps which question waits for which answer, and says which is no longer wanted.
import type { FromService, ToService } from "../core/atlas/ask/serving.ts";

/** A service’s questions by kind: what is sent along, and what comes back. */
export type Kinds<K extends string> = { readonly [kind in K]: { readonly ask: unknown; readonly answer: unknown } };
/** A question of it, as it is sent; and any answer that may come. */
export type QuestionOf<Q extends Kinds<keyof Q & string>> = {
  readonly [K in keyof Q]: { readonly kind: K; readonly ask: Q[K]["ask"] };
}[keyof Q];
export type AnswerOf<Q extends Kinds<keyof Q & string>> = Q[keyof Q]["answer"];

export interface Asker<Q extends Kinds<keyof Q & string>> {
  /**
   * Asks. Never rejects.
   *
   * @param signal - where it is aborted, the question is dropped, and work on it ends within a few milliseconds
   * @returns the answer; null where there is none: no service to ask, a question dropped, a start that no history comes to
   */
  ask<K extends keyof Q>(kind: K, ask: Q[K]["ask"], signal?: AbortSignal): Promise<Q[K]["answer"] | null>;
  /** Takes in what the service says. */
  hear(message: FromService<AnswerOf<Q>>): void;
  /** From now on there are no answers. */
  close(): void;
}

/**
 * An asker whose questions wait until the service is ready.
 *
 * @param send - to the service
 * @param onRefused - told why there will be no answers
 */
export function createAsker<Q extends Kinds<keyof Q & string>>(
  send: (message: ToService<QuestionOf<Q>>) => void,
  onRefused: (problem: string) => void,
): Asker<Q> {
  const waiting = new Map<number, (answer: AnswerOf<Q> | null) => void>();
  let next = 0;
  let dead = false;
  let ready: () => void = () => undefined;
  const loaded = new Promise<void>((done) => (ready = done));

  function settle(id: number, answer: AnswerOf<Q> | null): void {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  }

  return {
    async ask<K extends keyof Q>(kind: K, ask: Q[K]["ask"], signal?: AbortSignal) {
      await loaded;
      if (dead || signal?.aborted === true) return null;
      const id = next++;
      const answer = new Promise<AnswerOf<Q> | null>((done) => waiting.set(id, done));
      const drop = (): void => {
        send({ kind: "drop", id });
        settle(id, null);
      };
      signal?.addEventListener("abort", drop);
      send({ kind: "question", id, question: { kind, ask } });
      const come = await answer;
      signal?.removeEventListener("abort", drop);
      // The service answers each kind with its own.
      return come as Q[K]["answer"] | null;
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
