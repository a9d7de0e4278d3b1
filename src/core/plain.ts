// What an answer changed, in plain words, out of its file’s own way in short: fetched after the first choice.
import { shortId } from "./beat.ts";
import { openChoices, tagOf } from "./choice.ts";
import { choicesOf, openStory } from "./teller.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/**
 * What an answer to a turning point changed, in plain words: what the way in short tells first when the same answers are given there.
 *
 * @param json - the compiled file
 * @param world - that the file was opened on
 * @param answers - that were given in it, on any way; the last is the one that is asked about
 * @returns null where the file has no way in short, or that does not come to this answer
 * @throws TellingError or ChoiceError where the text breaks
 */
function plainVersion(json: string, world: World, answers: readonly string[]): string | null {
  const story = openStory(json, world);
  const next = (wanted: readonly string[]): string | null => {
    while (story.canContinue) story.Continue();
    const all = choicesOf(story);
    const at = openChoices(all).find((place) => wanted.includes(all[place]?.id ?? ""));
    if (at === undefined) return null;
    story.ChooseChoiceIndex(at);
    return all[at]?.id ?? null;
  };
  let given = next([shortId]);
  while (given !== null && given !== answers.at(-1)) given = next(answers);
  if (given === null) return null;
  while (story.canContinue) {
    const text = (story.Continue() ?? "").trim();
    if (text !== "") return tagOf(story.currentTags ?? [], "ask") === null ? text : null;
  }
  return null;
}

/**
 * What the answer of an entry changed, in plain words; null for one that decided no turning point, where its file was read in short, and
 * where it cannot be told. A few milliseconds each time.
 */
export function plainOf({ view: { entries }, chapterAt }: Pick<Session, "view" | "chapterAt">, at: number): string | null {
  const stood = chapterAt(at);
  const answers = entries.slice(stood?.start, at + 1).flatMap(({ chosen }) => chosen?.id ?? []);
  if (stood === null || (entries[at]?.chosen?.hinge ?? null) === null || answers.includes(shortId)) return null;
  try {
    return plainVersion(stood.json, stood.world, answers);
  } catch {
    return null;
  }
}
