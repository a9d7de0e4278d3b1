// The atlas as a service: every history, explored from its tables, and what is asked of it.
import { unpackTables } from "../pack.ts";
import { createAtlas } from "./atlas.ts";
import { type Answer, type Kind, type ToAtlas, answerTo } from "./questions.ts";
import { type Thread, serve } from "./serving.ts";

/**
 * A service. What it is told before it has tables is lost, but for the tables.
 *
 * @returns hears a message
 */
export const createService = (thread: Thread<Answer<Kind>>): ((message: ToAtlas) => void) =>
  serve(thread, {
    load(text, fingerprint) {
      const tables = unpackTables(text, fingerprint);
      return tables.ok ? { ok: true, value: createAtlas(tables.value) } : tables;
    },
    sizeOf: ({ graph }) => graph.size,
    answer: answerTo,
  });
