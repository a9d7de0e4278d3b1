// Proves what a reader needs of every history: who is named, what stands beside a claim, when it is, and that the lost are not heard.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openCache, remember } from "../cache.ts";
import { readStory } from "../read.ts";
import { claimWatchers } from "./claims.ts";
import { dateWatchers } from "./dates.ts";
import { heardFlaws, returnWatchers } from "./heard.ts";
import { nameWatchers, namesFile, strangers } from "./introductions.ts";
import { type Flaw, readFlaws, textsOf } from "./soundness.ts";
import { watch } from "./watching.ts";

const cache = openCache("reader", "src/build/proof/reader.ts");

/** All that the proof hangs on. */
const partsOf = (root: string): string[] => [
  ...textsOf(readStory(root)),
  ...[namesFile, "glossary.md"].map((name) => join(root, name)).map((path) => (existsSync(path) ? readFileSync(path, "utf8") : "")),
];

/**
 * Every way in which some history leaves its reader without what docs/ink.md promises; empty where none does.
 *
 * Cost: an exploration of the story for its claims, small ones of single files for names and dates, and one of the story for each that looks
 * wrong there. Nothing where it was proved before.
 */
export function readerFlaws(root: string): Flaw[] {
  return remember(cache, partsOf(root), readFlaws, () => [
    ...strangers(root),
    ...heardFlaws(root),
    ...watch(root, [...nameWatchers(root), ...claimWatchers(root), ...dateWatchers(root), ...returnWatchers(root)]),
  ]);
}
