// The atlas as a service: takes messages, answers one question after another in slices, and leaves what is no longer wanted.
import { unpackTables } from "../pack.ts";
import { AtlasError } from "../error.ts";
import { type Atlas, createAtlas } from "./atlas.ts";
import { type FromAtlas, type Question, type ToAtlas, answerTo } from "./questions.ts";

/** What the service needs of the thread that it runs in. */
interface Thread {
  /** Sends a message to whoever asks. */
  readonly say: (message: FromAtlas) => void;
  /** Resolves when messages that have come meanwhile have been heard. */
  readonly pause: () => Promise<void>;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** So long it works without listening, in milliseconds; a slice that has begun may take a little longer. */
const patience = 8;

/**
 * A service. What it is told before it has tables is lost, but for the tables.
 *
 * @returns hears a message
 */
export function createService({ say, pause, now }: Thread): (message: ToAtlas) => void {
  let atlas: Atlas | null = null;
  let queue: Asked[] = [];
  /** The number of the question in hand; null when it has been dropped, or where there is none. */
  let current: number | null = null;
  let busy = false;

  function load(text: string, fingerprint: string): void {
    const tables = unpackTables(text, fingerprint);
    if (!tables.ok) return say({ kind: "refused", problem: tables.problem });
    atlas = createAtlas(tables.value);
    say({ kind: "ready", states: atlas.graph.size });
  }

  async function answer(from: Atlas, { id, question }: Asked): Promise<void> {
    current = id;
    const work = answerTo(from, question);
    for (let begun = now(); ;) {
      const step = work.next();
      if (step.done === true) return say({ kind: "answer", id, answer: step.value });
      if (now() - begun < patience) continue;
      await pause();
      if (current !== id) return;
      begun = now();
    }
  }

  async function work(from: Atlas): Promise<void> {
    busy = true;
    for (let asked = queue.shift(); asked !== undefined; asked = queue.shift()) {
      try {
        await answer(from, asked);
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
        if (atlas === null) return;
        queue.push(message);
        if (!busy) void work(atlas);
        return;
      case "drop":
        queue = queue.filter(({ id }) => id !== message.id);
        if (current === message.id) current = null;
    }
  };
}
