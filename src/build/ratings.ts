// Reads story/ratings.md: how plausible each option of each hinge is, as the atlas weighs it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StoryError, type StorySource } from "./read.ts";

/** What a rating weighs: high, middle, low and between; ★ is what happened. */
export const ratings: Readonly<Record<string, number>> = { "★": 6, H: 6, "H–M": 5, "M–H": 4, M: 3, "M–L": 2, "L–M": 2, L: 1 };

/** The weight of every option, by hinge. Every option of every hinge is rated, and no other. */
export function readRatings({ root, hinges }: StorySource): Record<string, Record<string, number>> {
  const path = join(root, "ratings.md");
  if (!existsSync(path)) throw new StoryError("the options’ ratings are missing", path, 1);
  const weights: Record<string, Record<string, number>> = {};
  for (const [index, text] of readFileSync(path, "utf8").split("\n").entries()) {
    const cells = /^\|\s*`(\w+)`\s*\|\s*(.+?)\s*\|$/.exec(text);
    if (cells === null) continue;
    const fault = (message: string): StoryError => new StoryError(message, path, index + 1);
    const [, id = "", body = ""] = cells;
    const hinge = hinges.find((known) => known.id === id);
    if (hinge === undefined) throw fault(`${id} is no hinge of world.ink`);
    const own: Record<string, number> = {};
    for (const part of body.split("·")) {
      const [, option = "", rating = ""] = /^\s*(\w+)\s+(\S+)\s*$/.exec(part) ?? [];
      const weight = ratings[rating];
      if (!hinge.options.includes(option)) throw fault(`“${option}” is no option of ${id}: ${hinge.options.join(", ")}`);
      if (weight === undefined) throw fault(`“${rating}” is no rating: ${Object.keys(ratings).join(", ")}`);
      if ((rating === "★") !== (option === hinge.options[0])) throw fault(`★ belongs to ${hinge.options[0]}, which is what happened`);
      own[option] = weight;
    }
    const missing = hinge.options.filter((option) => own[option] === undefined);
    if (missing.length > 0) throw fault(`${id} lacks a rating of ${missing.join(", ")}`);
    weights[id] = own;
  }
  const missing = hinges.filter(({ id }) => weights[id] === undefined);
  if (missing.length > 0) throw new StoryError(`no ratings for ${missing.map(({ id }) => id).join(", ")}`, path, 1);
  return weights;
}
