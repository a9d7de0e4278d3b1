// Reads story/ratings.md: how plausible each option of each hinge was; with story/firmness/, what is thought of every hinge.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Judgement, type Judgements, grades, ratings } from "../core/atlas/odds.ts";
import { raters, readFirmness } from "./firmness.ts";
import { StoryError, type StorySource } from "./read.ts";

/** The sign of what happened, which has a firmness and no rating. */
const happened = "★";
const signs: readonly string[] = [happened, ...Object.keys(ratings)];
const weightOf = (sign: string): number => new Map<string, number>(Object.entries(ratings)).get(sign) ?? 0;

/** The rating sign of every option, by hinge. Every option of every hinge is rated, and no other. */
export function readRatingSigns({ root, hinges }: StorySource): Map<string, Map<string, string>> {
  const path = join(root, "ratings.md");
  if (!existsSync(path)) throw new StoryError("the options’ ratings are missing", path, 1);
  const found = new Map<string, Map<string, string>>();
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
      if (!signs.includes(rating)) throw fault(`“${rating}” is no rating: ${signs.join(", ")}`);
      if ((rating === happened) !== (option === hinge.options[0])) throw fault(`★ belongs to ${hinge.options[0]}, which is what happened`);
      own.set(option, rating);
    }
    const missing = hinge.options.filter((option) => !own.has(option));
    if (missing.length > 0) throw fault(`${id} lacks a rating of ${missing.join(", ")}`);
    found.set(id, own);
  }
  const missing = hinges.filter(({ id }) => !found.has(id));
  if (missing.length > 0) throw new StoryError(`no ratings for ${missing.map(({ id }) => id).join(", ")}`, path, 1);
  return found;
}

/**
 * What is thought of every hinge of a story, in the order of its hinges.
 *
 * @throws StoryError where ratings or firmness do not fit the hinges
 */
export function readJudgements(story: StorySource): Judgements {
  const rated = readRatingSigns(story);
  const firmness = readFirmness(story);
  return Object.fromEntries(
    story.hinges.map(({ id, options: [first = "", ...others] }): [string, Judgement] => [
      id,
      {
        happened: first,
        firmness: raters.map((rater) => grades[firmness[rater].get(id)?.grade ?? "open"]),
        others: Object.fromEntries(others.map((option) => [option, weightOf(rated.get(id)?.get(option) ?? "")])),
      },
    ]),
  );
}
