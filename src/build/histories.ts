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
export function planOf({ source, chapters, fingerprint }: Compiled): Plan {
  const json = (id: string): string => chapters.get(id as ChapterId | "decide") ?? "";
  const to = (id: string): Onward => ({ kind: "chapter", id });
  const files = source.files.map(({ id }, index): Chapter => {
    const next = to(source.files[index + 1]?.id ?? "decide");
    return { id, json: json(id), onward: { kind: "fork", variable: "over", cases: { none: next }, otherwise: to("decide") } };
  });
  const cases = Object.fromEntries(source.endings.map(({ id }) => [id, to(id)]));
  const otherwise: Onward = { kind: "ending", id: "an ending that is not written" };
  const decide: Chapter = { id: "decide", json: json("decide"), onward: { kind: "fork", variable: "ending", cases, otherwise } };
  const endings = source.endings.map(({ id }): Chapter => ({ id, json: json(id), onward: { kind: "ending", id } }));
  return {
    chapters: [...files, decide, ...endings],
    world: [...source.gauges, ...source.standings, ...source.hinges].map(({ id }) => id).concat("over"),
    readOffer: readTags,
    weights: readRatings(source),
    fingerprint,
  };
}
