// How long the story is to read: words on one path of each file and ending, over random readings, and minutes.
import { countWords, wordsOf } from "../../core/beat.ts";
import { createSession } from "../../core/session.ts";
import { openCache } from "../cache.ts";
import type { Compiled } from "../compile.ts";
import { dice } from "../dice.ts";
import { atHand } from "../library.ts";

/** Words that a pupil of 14 reads in a minute. */
export const pace = 220;

/** For each file and ending, its words in each reading that came to it, with the answers that were given. */
type Lengths = ReadonlyMap<string, readonly number[]>;

export const mean = (list: readonly number[]): number => list.reduce((sum, item) => sum + item, 0) / Math.max(1, list.length);

async function readAt(story: Compiled, seed: number): Promise<Map<string, number>> {
  const roll = dice(seed);
  const session = createSession(atHand(story), () => new Date(0));
  const words = new Map<string, number>();
  await session.begin();
  while (session.view.beat !== null) {
    const { beat, phase, trouble } = session.view;
    words.set(beat.chapter, (words.get(beat.chapter) ?? 0) + wordsOf(beat));
    if (trouble !== null) throw new Error(trouble.message);
    if (phase === "ended") break;
    const open = beat.choices.filter(({ locked }) => locked === null);
    if (phase === "closing") await session.close();
    else {
      const chosen = open[roll(open.length)];
      words.set(beat.chapter, (words.get(beat.chapter) ?? 0) + countWords(chosen?.text ?? ""));
      await session.choose(chosen?.id ?? "");
    }
  }
  return words;
}

const cache = openCache("length", "src/build/proof/length.ts");

function readKept(text: string | undefined): Lengths | null {
  try {
    const raw: unknown = text === undefined ? null : JSON.parse(text);
    return Array.isArray(raw) && raw.every((entry) => Array.isArray(entry) && Array.isArray(entry[1])) ? new Map(raw) : null;
  } catch {
    return null;
  }
}

/**
 * Reads the story so many times, each time with other answers. About 60 ms a reading; nothing where it was read before.
 *
 * @throws Error where a reading breaks
 */
export async function lengthsOf(story: Compiled, readings: number): Promise<Lengths> {
  const parts = [String(readings), ...[...story.chapters].flat()];
  const kept = readKept(cache.take(parts)?.toString());
  if (kept !== null) return kept;
  const lengths = new Map<string, number[]>();
  for (let seed = 0; seed < readings; seed++)
    for (const [chapter, words] of await readAt(story, seed)) lengths.set(chapter, [...(lengths.get(chapter) ?? []), words]);
  cache.keep(parts, JSON.stringify([...lengths]));
  return lengths;
}

/** Enough readings for a number that is told to the nearest ten. */
const enough = 6;

/** Minutes to read all files that are in the box, to the nearest ten. */
export async function minutesOf(story: Compiled): Promise<number> {
  const lengths = await lengthsOf(story, enough);
  const words = story.source.files.reduce((sum, { id }) => sum + mean(lengths.get(id) ?? []), 0);
  return Math.max(1, Math.round(words / pace / 10)) * 10;
}
