// A Worker with a service in it: started when its text has come, asked through an asker, and ended for good where it fails.
import type { FromService, ToService } from "../core/atlas/ask/serving.ts";
import { type AnswerOf, type Asker, type Kinds, type QuestionOf, createAsker } from "./asker.ts";

/** As much of a Worker as is needed of one. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  addEventListener(type: "error", hear: (event: { readonly message: string }) => void): void;
  addEventListener(type: "message", hear: (event: { readonly data: unknown }) => void): void;
}

/** What a thread is opened with. */
interface ThreadOptions {
  /** What the service answers from. Rejects where it cannot be had. */
  readonly text: () => Promise<string>;
  /** Of the story that it must belong to. */
  readonly fingerprint: string;
  readonly start: () => WorkerLike;
  /** Told once, where there will be no answers, with the reason: a FetchError where it is the network’s, an Error with the service’s own word where it refuses. */
  readonly onTrouble: (reason: unknown) => void;
}

/** A service in another thread. */
export interface Thread<Q extends Kinds<keyof Q & string>> extends Pick<Asker<Q>, "ask"> {
  /** Hands it another text of the same story. Questions that are asked later are answered with it. */
  load(text: string): void;
  /** Ends it: there are no answers from now on. */
  close(): void;
}

/** Opens one. Questions wait until it is ready. */
export function openThread<Q extends Kinds<keyof Q & string>>({ text, fingerprint, start, onTrouble }: ThreadOptions): Thread<Q> {
  let dead = false;
  let worker: WorkerLike | null = null;
  const send = (message: ToService<QuestionOf<Q>>): void => worker?.postMessage(message);
  const asker = createAsker<Q>(send, (problem) => fail(new Error(problem)));

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

  async function begin(): Promise<void> {
    const first = await text();
    if (dead) return;
    worker = start();
    worker.addEventListener("error", ({ message }) => fail(new Error(message)));
    // The Worker says nothing but what its service does.
    worker.addEventListener("message", ({ data }) => asker.hear(data as FromService<AnswerOf<Q>>));
    send({ kind: "load", text: first, fingerprint });
  }
  begin().catch(fail);

  return { ask: asker.ask, load: (more) => send({ kind: "load", text: more, fingerprint }), close };
}
