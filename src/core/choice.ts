// Which answers stand at a question, open or locked: the tags of Ink’s choices are read here, in one way for the teller and for the atlas.
import { shortId } from "./beat.ts";

/** What the tags of a choice say of it; docs/ink.md lists them. */
interface Marks {
  /** Null where the choice has none. */
  readonly id: string | null;
  readonly hinge: string | null;
  readonly recorded: boolean;
  /** Why the world has ruled it out; null while it is open. */
  readonly locked: string | null;
}

/** A choice that cannot stand in our story: without an id, or of a hinge that there is not. */
class ChoiceError extends Error {
  override readonly name = "ChoiceError";
}

/** The value of a tag; null where it is not there. */
export function tagOf(tags: readonly string[], key: string): string | null {
  const found = tags.find((item) => item === key || item.startsWith(`${key}:`));
  return found === undefined ? null : found.slice(key.length + 1).trim();
}

/** Reads the tags of a choice of any story. */
export const readMarks = (tags: readonly string[]): Marks => ({
  id: tagOf(tags, "c"),
  hinge: tagOf(tags, "hinge"),
  recorded: tagOf(tags, "record") !== null,
  // A reason that is empty locks nothing.
  locked: tagOf(tags, "locked") || null,
});

/**
 * Reads the tags of a choice of our own story, where each has an id and decides a hinge of ours or none.
 *
 * @param text - its words, for the message
 * @throws ChoiceError where it has no id, or its hinge is not one of `hinges`
 */
export function readChoice<H extends string>(
  text: string,
  tags: readonly string[],
  hinges: readonly H[],
): Marks & { readonly id: string; readonly hinge: H | null } {
  const { id, hinge: named, ...rest } = readMarks(tags);
  if (!id) throw new ChoiceError(`the choice “${text.trim()}” has no id`);
  const hinge = hinges.find((known) => known === named) ?? null;
  if (named !== null && hinge === null) throw new ChoiceError(`the choice “${text.trim()}” names no hinge of ours: ${named}`);
  return { id, hinge, ...rest };
}

/** Anything that stands among the answers to a question; `locked` may be a reason or no more than a yes. */
interface Offered {
  readonly id: string;
  readonly locked: string | boolean | null;
}

/** The answers of a question, and beside them the way to read the file in short. */
export function setApart<T extends Offered>(all: readonly T[]): { readonly choices: readonly T[]; readonly short: T | null } {
  return { choices: all.filter(({ id }) => id !== shortId), short: all.find(({ id }) => id === shortId) ?? null };
}

const isOpen = ({ locked }: Offered): boolean => locked === null || locked === false;

/**
 * The choices that stand open, as places in the list. There are none where every answer but the short way is locked: a file can be read
 * in short only where it can be read, so that such a question is a dead end.
 */
export function openChoices(all: readonly Offered[]): number[] {
  if (!setApart(all).choices.some(isOpen)) return [];
  return all.flatMap((choice, place) => (isOpen(choice) ? [place] : []));
}
