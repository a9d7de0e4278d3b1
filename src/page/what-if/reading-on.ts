// Reads a history of the graph: opens it as a reading of its own, at the question that it was asked for.
import type { Choice } from "../../core/atlas/ask/minimal/history.ts";
import type { Pinned } from "../../core/atlas/ask/minimal/questions.ts";
import type { Reading } from "../../core/record.ts";
import type { ViewProps } from "./props.ts";
import { fileOf } from "./steps.tsx";

/**
 * Takes up the likeliest history through some answers and ends: all before its first departure is as decided, and it lies open where one of
 * its answers is asked.
 *
 * @param asked - the answer whose question lies open
 */
export async function readOn(
  { graph, under, actions }: Pick<ViewProps, "graph" | "under" | "actions">,
  pinned: Pinned,
  asked: Choice,
): Promise<void> {
  const told = await graph.ask("read", { ...under, ...pinned });
  if (told === null || !told.ok || told.value === null) return;
  const { steps, before, start } = told.value;
  const rest = steps.slice(before);
  const place = rest.indexOf(`${fileOf(asked.hinge)}/${asked.option}`);
  // It departs later than the question: then its first file lies open.
  const kept = rest.slice(0, Math.max(0, place)) as Reading["steps"];
  const at = rest[Math.max(0, place)]?.split("/")[0] ?? "";
  const reading = {
    format: "no-straight-line/reading",
    version: 2,
    story: "shared",
    presumed: [],
    kept: new Date().toISOString(),
  } as const;
  actions.take({ ...reading, start: start as Reading["start"], steps: kept, at });
}
