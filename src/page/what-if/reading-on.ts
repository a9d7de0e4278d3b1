// Reads a history of the graph: opens it as a reading of its own, at the question that it was asked for.
import * as words from "#words/smallest.ts";
import type { Choice } from "../../core/atlas/ask/minimal/history.ts";
import type { Pinned } from "../../core/atlas/ask/minimal/questions.ts";
import type { Reading } from "../../core/record.ts";
import type { ViewProps } from "./props.ts";
import { captionOf } from "./gate.tsx";
import { fileOf, questionOf } from "./steps.tsx";

/**
 * Takes up the likeliest history through some answers and ends: all before its first departure is as decided, and it lies open where one of
 * its answers is asked.
 *
 * @param asked - the answer whose question lies open; what follows it is told with it, and nothing is answered
 */
export async function readOn(
  { graph, under, actions }: Pick<ViewProps, "graph" | "under" | "actions">,
  pinned: Pinned,
  [asked = { hinge: "", option: "" }, ...later]: readonly Choice[],
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
  const wanted = [asked, ...later].filter(({ hinge }) => hinge !== "");
  const captions = wanted.map(({ hinge, option }) => captionOf(hinge, option));
  const notice = wanted.length === 0 ? [] : [{ message: words.askedFor(questionOf(asked.hinge), captions) }];
  actions.take({ ...reading, start: start as Reading["start"], steps: kept, at }, ...notice);
}
