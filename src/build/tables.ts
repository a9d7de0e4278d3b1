// Explores a story as the build wants it: what was found of the same chapters before, in this run or an earlier one, is used again.
import type { Plan } from "../core/atlas/make/plan.ts";
import { makeTables } from "../core/atlas/make/tables.ts";
import type { Tables } from "../core/atlas/tables.ts";
import { type MemoStore, type Memo, createMemo } from "../core/atlas/make/memo.ts";
import { openCache, remember } from "./cache.ts";

/** The code that all of it hangs on: the explorer, and what says how this story’s choices and tags are read. */
const maker = "src/build/shipped.ts";
const runs = openCache("runs", maker);
const tables = openCache("tables", maker);

/** Where memos leave what they find. */
export const memoStore: MemoStore = {
  take: (chapter) => runs.take(chapter)?.toString() ?? null,
  leave: (chapter, text) => runs.keep(chapter, text),
};

/** A memo that knows what was found of each chapter before. `leave()` keeps what it finds itself. */
export const openMemo = (): Memo => createMemo(memoStore);

/** The whole content of a plan but for the functions that read choices and tags, which are those of docs/ink.md. */
export const contentOf = ({ chapters, world, stepwise, judgements, fingerprint }: Plan): string =>
  JSON.stringify([chapters, world, stepwise, judgements, fingerprint]);

/** Whether the tables of a plan are there already. */
export const isKept = (plan: Plan): boolean => tables.take([contentOf(plan)]) !== null;

/** Tables as JSON has them. */
type Plain = Omit<Tables, "code"> & { readonly code: readonly number[] };

const readPlain = (raw: unknown): Plain | null => {
  const { points, variables, first, code, closing, openings } = raw as Partial<Plain>;
  return [points, variables, first, code].every(Array.isArray) && typeof closing === "object" && typeof openings === "object"
    ? (raw as Plain)
    : null;
};

/** The tables that were asked for last: one command asks for the same ones several times. */
let latest: { readonly content: string; readonly tables: Tables } | null = null;

/**
 * The tables of a plan whose choices are read as docs/ink.md has it. The same to the byte, whether they are made or were kept.
 *
 * @throws AtlasError as `makeTables` does
 */
export function tablesOf(plan: Plan, onProgress?: (runs: number, points: number) => void): Tables {
  const content = contentOf(plan);
  if (latest?.content === content) return latest.tables;
  const plain = remember(tables, [content], readPlain, (): Plain => {
    const memo = openMemo();
    const made = makeTables(plan, onProgress, memo);
    memo.leave();
    return { ...made, code: [...made.code] };
  });
  latest = { content, tables: { ...plain, code: Int32Array.from(plain.code) } };
  return latest.tables;
}
