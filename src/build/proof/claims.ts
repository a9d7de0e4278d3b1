// Holds what passages say of a gauge, `#says: councils >= 2`, to what stands beside them on the page in every history.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ChapterSource, type StorySource, readStory } from "../read.ts";
import { claimOf, saysTag } from "../says.ts";
import type { Mark, Watcher } from "./watching.ts";

/** Where the gauges are shown that stand beside a passage: at the next question, or where the chapter closes. */
const shown = /^\s*\+\s*(?:\{[^{}]*\}\s*)*\[|->\s*file_done/g;

/**
 * What watches over one chapter’s claims: one watcher for each that is made in it, however often. A claim is remembered where it is told, and
 * asked where the page shows the gauges: what is decided, or an act’s end, may lie between.
 */
function watchersOf({ root, gauges }: StorySource, chapter: ChapterSource): Watcher[] {
  const lines = readFileSync(join(root, chapter.path), "utf8").split("\n");
  const claims = new Map<string, Map<number, Mark[]>>();
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/\/\/.*$/, "");
    for (const { 1: value = "", index: at } of line.matchAll(saysTag)) {
      const claim = claimOf(
        value,
        gauges.map(({ id }) => id),
      );
      if (claim === null) continue;
      const marks = claims.get(claim) ?? new Map<number, Mark[]>();
      claims.set(claim, marks);
      marks.set(index + 1, [...(marks.get(index + 1) ?? []), { at, ink: `{said_@ == 0:{says_@(${index + 1})}}` }]);
    }
  }
  for (const marks of claims.values())
    for (const [index, raw] of lines.entries())
      for (const { 0: found, index: at } of raw.replace(/\/\/.*$/, "").matchAll(shown)) {
        const ask = { at: found.endsWith("[") ? at + found.length : at, ink: "{said_@ > 0:{shown_@()}}" };
        marks.set(index + 1, [...(marks.get(index + 1) ?? []), ask]);
      }
  return [...claims].map(([claim, marks]) => ({
    rule: "says",
    isBrief: true,
    chapter,
    marks,
    declared: [
      "VAR said_@ = 0",
      "=== function says_@(line) ===",
      "~ said_@ = line",
      '~ return ""',
      "=== function shown_@() ===",
      `{ not (${claim}):`,
      "    ~ wrong = @00000 + said_@",
      "}",
      "~ said_@ = 0",
      '~ return ""',
    ].join("\n"),
    message: () => `says ${claim}, and another value stands beside it`,
  }));
}

/** What watches over the claims of a whole story. */
export function claimWatchers(root: string): Watcher[] {
  const source = readStory(root);
  return [...source.files, ...source.endings].flatMap((chapter) => watchersOf(source, chapter));
}
