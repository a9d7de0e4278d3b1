// Describes the shipped story to the atlas: its files in order, the rule list, the endings, and the ratings that weigh each option.
import type { Chapter, Onward, Plan } from "../core/atlas/plan.ts";
import { readTags } from "../core/atlas/plan.ts";
import type { ChapterId } from "../core/cues.ts";
import type { Compiled } from "./compile.ts";
import { readRatings } from "./ratings.ts";

/**
 * The plan of a compiled story.
 *
 * @throws StoryError where the ratings do not fit the hinges
 */
export function planOf({ source, chapters, fingerprint, passing }: Compiled): Plan {
  const json = (id: string): string => chapters.get(id as ChapterId | "decide") ?? "";
  const to = (id: string): Onward => ({ kind: "chapter", id });
  const stepsBefore = (id: string): readonly string[] => passing.get(id as ChapterId | "decide") ?? [];
  /** Where a chapter begins: with the first statement of what passes before it, if anything does. */
  const into = (id: string): Onward => to(stepsBefore(id).length > 0 ? `${id} 1` : id);
  const before = (id: string): Chapter[] =>
    stepsBefore(id).map((text, index, all) => ({
      id: `${id} ${index + 1}`,
      json: text,
      onward: to(index + 1 < all.length ? `${id} ${index + 2}` : id),
    }));
  const files = source.files.flatMap(({ id }, index): Chapter[] => {
    const next = into(source.files[index + 1]?.id ?? "decide");
    // A run that is over goes to the rule list at once.
    return [
      ...before(id),
      { id, json: json(id), onward: { kind: "fork", variable: "over", cases: { none: next }, otherwise: to("decide early") } },
    ];
  });
  const cases = Object.fromEntries(source.endings.map(({ id }) => [id, to(id)]));
  const otherwise: Onward = { kind: "ending", id: "an ending that is not written" };
  // The rule list, twice: for runs that came to 1930, and for those that were over before and pass through nothing more.
  const [decide, early] = ["decide", "decide early"].map((id): Chapter => ({
    id,
    json: json("decide"),
    onward: { kind: "fork", variable: "ending", cases, otherwise },
  })) as [Chapter, Chapter];
  const endings = source.endings.map(({ id }): Chapter => ({ id, json: json(id), onward: { kind: "ending", id } }));
  return {
    chapters: [...files, ...before("decide"), decide, early, ...endings],
    world: [...source.gauges, ...source.standings, ...source.hinges].map(({ id }) => id).concat("over"),
    readOffer: readTags,
    weights: readRatings(source),
    fingerprint,
  };
}
