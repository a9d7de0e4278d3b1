// Reads story/ratings.md: how plausible each option of each hinge is, as the atlas weighs it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StoryError, type StorySource } from "./read.ts";

/** What a rating weighs: high, middle, low and between; ★ is what happened. */
export const ratings: Readonly<Record<string, number>> = { "★": 6, H: 6, "H–M": 5, "M–H": 4, M: 3, "M–L": 2, "L–M": 2, L: 1 };

/** The rating sign of every option, by hinge. Every option of every hinge is rated, and no other. */
export function readRatingSigns({ root, hinges }: StorySource): Map<string, Map<string, string>> {
  const path = join(root, "ratings.md");
  if (!existsSync(path)) throw new StoryError("the options’ ratings are missing", path, 1);
  const signs = new Map<string, Map<string, string>>();
  for (const [index, text] of readFileSync(path, "utf8").split("\n").entries()) {
    const cells = /^\|\s*`(\w+)`\s*\|\s*(.+?)\s*\|$/.exec(text);
    if (cells === null) continue;
    const fault = (message: string): StoryError => new StoryError(message, path, index + 1);
    const [, id = "", body = ""] = cells;
    const hinge = hinges.find((known) => known.id === id);
    if (hinge === undefined) throw fault(`${id} is no hinge of world.ink`);
    const own = new Map<string, string>();
    for (const part of body.split("·")) {
      const [, option = "", rating = ""] = /^\s*(\w+)\s+(\S+)\s*$/.exec(part) ?? [];
      if (!hinge.options.includes(option)) throw fault(`“${option}” is no option of ${id}: ${hinge.options.join(", ")}`);
      if (ratings[rating] === undefined) throw fault(`“${rating}” is no rating: ${Object.keys(ratings).join(", ")}`);
      if ((rating === "★") !== (option === hinge.options[0])) throw fault(`★ belongs to ${hinge.options[0]}, which is what happened`);
      own.set(option, rating);
    }
    const missing = hinge.options.filter((option) => !own.has(option));
    if (missing.length > 0) throw fault(`${id} lacks a rating of ${missing.join(", ")}`);
    signs.set(id, own);
  }
  const missing = hinges.filter(({ id }) => !signs.has(id));
  if (missing.length > 0) throw new StoryError(`no ratings for ${missing.map(({ id }) => id).join(", ")}`, path, 1);
  return signs;
}

/** The weight of every option, by hinge. */
export function readRatings(story: StorySource): Record<string, Record<string, number>> {
  return Object.fromEntries(
    [...readRatingSigns(story)].map(([hinge, options]) => [
      hinge,
      Object.fromEntries([...options].map(([option, sign]) => [option, ratings[sign] ?? 0])),
    ]),
  );
}
