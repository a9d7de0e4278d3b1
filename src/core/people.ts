// Who has been met in a reading, and what is known of them there.
import type { Line } from "./beat.ts";
import type { ChapterId } from "./chapter.ts";
import type { View } from "./view.ts";

/** A person or a body that the story names. */
export interface Person {
  readonly name: string;
  /** As the cues `#cast` and `#lost` have it; null for one whom no history loses, or who is lost from the first line on. */
  readonly id: string | null;
  /** How the text names it. */
  readonly names: readonly string[];
  /** What holds one of the names and means somebody else: the Lenin Boys are not Lenin, nor is Frau Schröder Schröder. */
  readonly others: readonly string[];
  /** The term of the glossary that explains somebody real; null for the invented. */
  readonly gloss: string | null;
  /** Who it is, in a line. */
  readonly role: string;
  /** What is known once a reading has lost it. */
  readonly lost: string | null;
}

/** Somebody whom a reading has met. */
export interface Met {
  readonly person: Person;
  /** The chapters that named it first and last. */
  readonly first: ChapterId;
  readonly last: ChapterId;
  /** The last sentence that named it; null where only a card has. */
  readonly told: string | null;
  /** Whether this reading has been told that it is lost. */
  readonly lost: boolean;
}

/** Finds any of some names as whole words. */
export const namePattern = (names: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${names.join("|")})(?!\\p{L})`, "u");

/** A text without what means somebody else, each sign of it blank, so that places stay what they were. */
const without = (text: string, others: readonly string[]): string =>
  others.reduce((left, other) => left.replaceAll(other, " ".repeat(other.length)), text);

/** Where a text names somebody first; -1 where it does not. */
const placeOf = (text: string, { names, others }: Person): number => without(text, others).search(namePattern(names));

/** What was read, in its order. A card names its witnesses and says no more of them. */
function readIn({ entries, beat }: View): { chapter: ChapterId; line: Line; card: boolean }[] {
  return [...entries, ...(beat === null ? [] : [beat])].flatMap(({ chapter, card, lines }) => [
    ...(card === null ? [] : [{ chapter, line: { text: card.witness, cues: [] }, card: true }]),
    ...lines.map((line) => ({ chapter, line, card: false })),
  ]);
}

/** Those of `people` whom a reading has met, in the order in which it met them. */
export function metIn(people: readonly Person[], view: View): Met[] {
  const met = new Map<Person, Met>();
  for (const { chapter, line, card } of readIn(view)) {
    const found = people
      .map((person) => ({ person, at: placeOf(line.text, person) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    for (const { person } of found) {
      const before = met.get(person);
      const sentence = line.text.split(/(?<=[.?!]”?) +(?=[\p{Lu}“])/u).find((part) => placeOf(part, person) >= 0);
      met.set(person, {
        person,
        first: before?.first ?? chapter,
        last: chapter,
        told: card ? (before?.told ?? null) : (sentence ?? line.text),
        lost: before?.lost ?? (person.id === null && person.lost !== null),
      });
    }
    for (const cue of line.cues)
      for (const [person, one] of met)
        if ((cue.key === "lost" || cue.key === "cast") && cue.person === person.id) met.set(person, { ...one, lost: cue.key === "lost" });
  }
  return [...met.values()];
}
