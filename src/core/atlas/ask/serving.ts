// A service in a thread of its own: takes messages, answers one question after another in slices, and leaves what is no longer wanted.
import type { Parsed } from "../../record.ts";
import { AtlasError } from "../error.ts";
import type { Work } from "./work.ts";

/** To the service: what it answers from; then questions, each under a number of its own, and which of them are no longer wanted. */
export type ToService<Q> =
  | { readonly kind: "load"; readonly text: string; readonly fingerprint: string }
  | { readonly kind: "question"; readonly id: number; readonly question: Q }
  | { readonly kind: "drop"; readonly id: number };

/** From the service. */
export type FromService<A> =
  | { readonly kind: "ready"; readonly states: number }
  /** There will be no answers, and why. */
  | { readonly kind: "refused"; readonly problem: string }
  | { readonly kind: "answer"; readonly id: number; readonly answer: A }
  /** This one question has no answer, and why. */
  | { readonly kind: "none"; readonly id: number; readonly problem: string };

/** What a service needs of the thread that it runs in. */
export interface Thread<A> {
  /** Sends a message to whoever asks. */
  readonly say: (message: FromService<A>) => void;
  /** Resolves when messages that have come meanwhile have been heard. */
  readonly pause: () => Promise<void>;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

/** What a service knows: how it is read, and how it answers. */
interface Knowledge<L, Q, A> {
  /**
   * Reads a text.
   *
   * @param before - what it knows already
   */
  load(text: string, fingerprint: string, before: L | null): Parsed<L, string>;
  /** How many states it holds. */
  sizeOf(loaded: L): number;
  /** What it does after it has loaded, until the first question comes: so that the machine has warmed to it by then. */
  warm?(loaded: L): Work<unknown>;
  /** @throws AtlasError where what it holds has no answer to this; anything else is a fault */
  answer(loaded: L, question: Q): Work<A>;
}

/** So long it works without listening, in milliseconds; a slice that has begun may take a little longer. */
const patience = 8;

/**
 * A service. What it is told before it has anything to answer from is lost, but for that.
 *
 * @returns hears a message
 */
export function serve<L, Q, A>({ say, pause, now }: Thread<A>, knowledge: Knowledge<L, Q, A>): (message: ToService<Q>) => void {
  let loaded: L | null = null;
  /** What it warms itself with; null where that is done, or where something is asked. */
  let warming: Work<unknown> | null = null;
  let queue: { readonly id: number; readonly question: Q }[] = [];
  /** The number of the question in hand; null when it has been dropped, or where there is none. */
  let current: number | null = null;
  let busy = false;

  function load(text: string, fingerprint: string): void {
    const isFirst = loaded === null;
    const read = knowledge.load(text, fingerprint, loaded);
    if (!read.ok) return say({ kind: "refused", problem: read.problem });
    loaded = read.value;
    say({ kind: "ready", states: knowledge.sizeOf(read.value) });
    if (isFirst) void warm(knowledge.warm?.(read.value) ?? null);
  }

  async function warm(work: Work<unknown> | null): Promise<void> {
    warming = work;
    while (warming !== null) {
      await pause();
      if (warming?.next().done === true) warming = null;
    }
  }

  async function answer(from: L, id: number, question: Q): Promise<void> {
    current = id;
    const work = knowledge.answer(from, question);
    for (let begun = now(); ;) {
      const step = work.next();
      if (step.done === true) return say({ kind: "answer", id, answer: step.value });
      if (now() - begun < patience) continue;
      await pause();
      if (current !== id) return;
      begun = now();
    }
  }

  async function work(): Promise<void> {
    busy = true;
    for (let asked = queue.shift(); asked !== undefined; asked = queue.shift()) {
      try {
        if (loaded !== null) await answer(loaded, asked.id, asked.question);
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        // What the story does not hold is an answer of a kind; anything else is a fault, and the next answer might be wrong.
        say(error instanceof AtlasError ? { kind: "none", id: asked.id, problem } : { kind: "refused", problem });
      }
      current = null;
      // Those that wait may have been dropped.
      if (queue.length > 0) await pause();
    }
    busy = false;
  }

  return (message) => {
    switch (message.kind) {
      case "load":
        return load(message.text, message.fingerprint);
      case "question":
        if (loaded === null) return;
        warming = null;
        queue.push(message);
        if (!busy) void work();
        return;
      case "drop":
        queue = queue.filter(({ id }) => id !== message.id);
        if (current === message.id) current = null;
    }
  };
}
