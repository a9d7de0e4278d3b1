// Asks the minimal graph in its Worker, which is started by the first question; after trouble the next question tries again.
import type { GraphProblem } from "../core/atlas/ask/minimal/pack.ts";
import type { GraphKind, GraphQuestions, Told } from "../core/atlas/ask/minimal/questions.ts";
import { FetchError, type FetchFault } from "../core/library.ts";
import type { StoryAddress } from "./library.ts";
import { type Source, network } from "./source.ts";
import { type Thread, type WorkerLike, openThread } from "./thread.ts";

/** Questions as they cross: each answer, or which part of the question is not understood. */
type Crossing = {
  readonly [K in GraphKind]: { readonly ask: GraphQuestions[K]["ask"]; readonly answer: Told<GraphQuestions[K]["answer"]> };
};

/**
 * Why nothing can be asked: what is wrong with what came, or that it did not come; `fault` where the service itself broke. Only `edition`, `version`,
 * `foreign` and `gone` want the page loaded anew: all others are worth another try.
 */
export type GraphTrouble = GraphProblem | FetchFault | "fault";

/** What asks the graph. */
export interface AskedGraph {
  /**
   * Asks; fetches the graph for the first question, and the tables besides for the first `read`. Never rejects.
   *
   * @param signal - where it is aborted, the question is dropped, and work on it ends within a few milliseconds
   * @returns null where it was dropped, or where there is trouble, which is told apart from it
   */
  ask<K extends GraphKind>(kind: K, ask: GraphQuestions[K]["ask"], signal?: AbortSignal): Promise<Told<GraphQuestions[K]["answer"]> | null>;
  /** Fetches what the first question needs, when there is nothing else to do. */
  prepare(): void;
  /** Ends the Worker, as where the story was edited: the next question starts another. */
  close(): void;
}

/** What it needs of the page. */
interface GraphOptions {
  /** The story that lies open. */
  address(): Pick<StoryAddress, "fingerprint" | "atlas">;
  /** Where the graph of a story is: from `virtual:graph`. */
  graphOf(fingerprint: string): string;
  /** Told whenever there are no answers, and why. */
  onTrouble(trouble: GraphTrouble): void;
  /** Where the texts are had. */
  readonly source?: Source;
  readonly start?: () => WorkerLike;
}

const problems: ReadonlySet<string> = new Set<GraphProblem>(["foreign", "version", "edition", "damaged"]);

function troubleOf(reason: unknown): GraphTrouble {
  if (reason instanceof FetchError) return reason.fault;
  const { message } = reason as Error;
  return problems.has(message) ? (message as GraphProblem) : "fault";
}

const startWorker = (): WorkerLike => new Worker(new URL("./graph.worker.ts", import.meta.url), { type: "module" });

/** Asks nothing by itself. */
export function createAskedGraph({ address, graphOf, onTrouble, source = network, start = startWorker }: GraphOptions): AskedGraph {
  let thread: Thread<Crossing> | null = null;
  /** The tables, once they are wanted of this thread. */
  let tables: Promise<void> | null = null;

  function close(): void {
    thread?.close();
    thread = null;
    tables = null;
  }

  function open(): Thread<Crossing> {
    const { fingerprint } = address();
    thread ??= openThread<Crossing>({
      text: () => source.text(graphOf(fingerprint)),
      fingerprint,
      start,
      onTrouble(reason) {
        close();
        onTrouble(troubleOf(reason));
      },
    });
    return thread;
  }

  return {
    async ask(kind, ask, signal) {
      const own = open();
      if (kind === "read") {
        // They come after the graph, which the first answer waits for.
        tables ??= own.ask("describe", {}).then(async () => own.load(await source.text(address().atlas)));
        try {
          await tables;
        } catch (error) {
          tables = null;
          onTrouble(troubleOf(error));
          return null;
        }
      }
      return signal?.aborted === true ? null : own.ask(kind, ask, signal);
    },
    prepare: () => void open(),
    close,
  };
}
