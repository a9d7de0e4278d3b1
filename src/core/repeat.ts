// Gives the answers of what was struck again, one after the other, as long as they answer what is asked. It comes late: nothing is struck before the first choice.
import type { Beat, Choice } from "./beat.ts";
import { follow } from "./follow.ts";
import { backTo, following, isOpen, opening, phaseOf, take } from "./position.ts";
import { type Reading, shared } from "./record.ts";
import type { Session, Lead } from "./session.ts";
import type { Entry, View } from "./view.ts";

type Struck = View["struck"];

/** The kept answer to the question of a beat: the last that was given; null where the question has none. */
function keptAnswer(struck: Struck, { chapter, choices, short }: Beat): (Entry & { readonly chosen: Choice }) | null {
  const isAsked = (id: string): boolean => short?.id === id || choices.some((choice) => choice.id === id);
  for (const entry of struck.flat()) {
    const { chosen } = entry;
    if (chosen !== null && entry.chapter === chapter && isAsked(chosen.id)) return { ...entry, chosen };
  }
  return null;
}

/** Whether a finished file was closed before. */
const wasClosed = (struck: Struck, { chapter }: Beat): boolean =>
  struck.some((entries) => entries.some((entry) => entry.chapter === chapter && entry.chosen === null));

/** Whether there is something to be given again to what lies open. */
export function isKept({ struck, beat, phase }: View): boolean {
  if (beat === null || (phase !== "asking" && phase !== "closing")) return false;
  const before = keptAnswer(struck, beat);
  return phase === "closing" ? wasClosed(struck, beat) : before !== null && isOpen(beat, before.chosen.id);
}

/** The way of the kept answers: it closes what was closed, and stops at the first question that they do not answer. */
const asBefore: Lead = async (library, from, struck) => {
  let position = await backTo(library, from, from.entries.length);
  let given = 0;
  for (;;) {
    const { beat } = position;
    const repeated = { from: from.entries.length, to: position.entries.length, given };
    const phase = phaseOf(position);
    if (phase === "ended") return { position, repeated: { ...repeated, reason: "ended" } };
    if (phase === "closing") {
      if (!wasClosed(struck, beat)) return { position, repeated: { ...repeated, reason: "new" } };
      position = await following(library, position);
      continue;
    }
    const before = keptAnswer(struck, beat);
    if (before === null) return { position, repeated: { ...repeated, reason: "new" } };
    const { chosen, presumed } = before;
    if (!isOpen(beat, chosen.id)) return { position, repeated: { ...repeated, reason: "locked" } };
    position = take(position, chosen.id, presumed);
    given++;
  }
};

/** As `asBefore`, with the answers of an earlier reading: it is followed first, for what it told. */
const asIn =
  (old: Reading): Lead =>
  async (library, from) => {
    const { position } = await follow(library, await opening(library, old.start), old);
    const struck = [position.entries];
    return { ...(await asBefore(library, from, struck)), struck };
  };

/** Whether an earlier reading, which began as this one, has an answer to what lies open. */
export function answers(old: Reading, reading: Reading | null, { beat, phase }: View): boolean {
  if (reading === null || beat === null || phase !== "asking" || shared(old, reading) === 0) return false;
  return beat.choices.some(({ id, locked }) => locked === null && old.steps.includes(`${beat.chapter}/${id}`));
}

/**
 * Gives the rest as before, as far as it goes. Where none of it answers what lies open, nothing changes.
 *
 * @param old - an earlier reading, whose answers are given where nothing was struck of the one that lies open
 */
export async function repeat(session: Session, old: Reading | null = null): Promise<void> {
  const { view } = session;
  if (isKept(view)) await session.lead(asBefore);
  else if (old !== null && answers(old, session.reading(), view)) await session.lead(asIn(old));
}
