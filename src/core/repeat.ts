// The answers of what was struck, kept so that they can be given again: which of them answers what lies open, and how far they lead.
import type { Beat, Choice } from "./beat.ts";
import type { Library } from "./library.ts";
import { type Position, backTo, following, isOpen, phaseOf, take } from "./position.ts";
import type { Entry, Repeated, Struck } from "./view.ts";

/** The answer before an entry, in its file; empty where the file opens. With the file it is the place of a passage. */
export const answerBefore = (entries: readonly Pick<Entry, "chapter" | "chosen">[], at: number, chapter: string): string =>
  entries[at - 1]?.chapter === chapter ? (entries[at - 1]?.chosen?.id ?? "") : "";

const isSame = (one: Struck, other: Struck): boolean =>
  one.after === other.after && one.entry.chapter === other.entry.chapter && one.entry.chosen?.id === other.entry.chosen?.id;

/**
 * What is kept when a reading is struck or re-opened: all of it, before what was kept until then. So the last answer to a question goes
 * before an earlier one, and none is ever lost.
 */
export function withStruck(kept: readonly Struck[], entries: readonly Entry[]): readonly Struck[] {
  const struck = entries.map((entry, at): Struck => ({ entry, after: answerBefore(entries, at, entry.chapter) }));
  return [...struck, ...kept.filter((old) => !struck.some((one) => isSame(one, old)))];
}

/** The kept answer to the question of a beat, as it was given; null where the question has none. */
export function keptAnswer(kept: readonly Struck[], { chapter, choices, short }: Beat): (Entry & { readonly chosen: Choice }) | null {
  const isAsked = (id: string): boolean => short?.id === id || choices.some((choice) => choice.id === id);
  for (const { entry } of kept) {
    const { chosen } = entry;
    if (chosen !== null && entry.chapter === chapter && isAsked(chosen.id)) return { ...entry, chosen };
  }
  return null;
}

/** Whether a finished file was closed before. */
const wasClosed = (kept: readonly Struck[], { chapter }: Beat): boolean =>
  kept.some(({ entry }) => entry.chapter === chapter && entry.chosen === null);

/** Whether there is something to be given again to what lies open. */
export function isKept(kept: readonly Struck[], beat: Beat): boolean {
  const before = keptAnswer(kept, beat);
  return beat.choices.length === 0 ? wasClosed(kept, beat) : before !== null && isOpen(beat, before.chosen.id);
}

/**
 * Gives the kept answers one after the other, and closes what was closed, as long as they answer what is asked.
 *
 * @param from - left as it is, also where this fails
 * @returns where they lead, and why no further
 * @throws as `following` does
 */
export async function repeat(
  library: Library,
  from: Position,
  kept: readonly Struck[],
): Promise<{ readonly position: Position; readonly reason: Repeated["reason"] }> {
  let position = await backTo(library, from, from.entries.length);
  for (;;) {
    const { beat } = position;
    const phase = phaseOf(position);
    if (phase === "ended") return { position, reason: "ended" };
    if (phase === "closing") {
      if (!wasClosed(kept, beat)) return { position, reason: "new" };
      position = await following(library, position);
      continue;
    }
    const before = keptAnswer(kept, beat);
    if (before === null) return { position, reason: "new" };
    const { chosen, presumed } = before;
    if (!isOpen(beat, chosen.id)) return { position, reason: "locked" };
    position = take(position, chosen.id, presumed);
  }
}
