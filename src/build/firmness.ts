// Reads story/firmness/: how firm each rater holds what happened to have been, with the evidence, as the odds are made of it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Grade, grades } from "../core/atlas/odds.ts";
import { StoryError, type StorySource } from "./read.ts";

/** Two raters of different schools, who have not seen each other’s grades; each has a file of that name. */
export const raters = ["structure", "agency"] as const;
type Rater = (typeof raters)[number];

/** What one rater says of one hinge. */
interface Firmness {
  readonly grade: Grade;
  /** What could be known then. */
  readonly evidence: string;
  /** What would change the grade. */
  readonly change: string;
  /** Author, title and year of each. */
  readonly sources: readonly string[];
}

/** So many sources a grade has at the least, and each says its year. */
const leastSources = 2;
const hasYear = /\b1[89]\d\d\b|\b20\d\d\b/;

const isGrade = (text: string): text is Grade => Object.hasOwn(grades, text);

/** One row of the table, held to its hinge. */
function readRow(cells: readonly string[], happened: string, fault: (message: string) => StoryError): Firmness {
  const [named = "", grade = "", evidence = "", change = "", list = ""] = cells;
  const [hinge = "", option = ""] = named.split(/\s*★\s*/);
  if (option !== happened) throw fault(`★ belongs to ${happened}, which is what happened at ${hinge}; found “${option}”`);
  if (!isGrade(grade)) throw fault(`“${grade}” is no grade of firmness: ${Object.keys(grades).join(", ")}`);
  if (evidence === "") throw fault(`${hinge} is graded without evidence`);
  if (change === "") throw fault(`${hinge} does not say what would change the grade`);
  const sources = list.split(";").map((source) => source.trim());
  const dated = sources.filter((source) => hasYear.test(source));
  if (dated.length < Math.max(leastSources, sources.length))
    throw fault(`${hinge} needs ${leastSources} sources or more, parted by “;”, each with its year; found “${list}”`);
  return { grade, evidence, change, sources };
}

/** All grades of one rater, by hinge. Every hinge has one, and no other. */
function readRater({ root, hinges }: StorySource, rater: Rater): Map<string, Firmness> {
  const path = join(root, "firmness", `${rater}.md`);
  if (!existsSync(path)) throw new StoryError("a rater’s grades of firmness are missing", path, 1);
  const found = new Map<string, Firmness>();
  for (const [index, text] of readFileSync(path, "utf8").split("\n").entries()) {
    const cells = text.split("|").slice(1, -1);
    const id = /^\s*(\w+)\s*★/.exec(cells[0] ?? "")?.[1];
    if (id === undefined) continue;
    const fault = (message: string): StoryError => new StoryError(message, path, index + 1);
    const hinge = hinges.find((known) => known.id === id);
    if (hinge === undefined) throw fault(`${id} is no hinge of world.ink`);
    if (found.has(id)) throw fault(`${id} is graded twice`);
    found.set(
      id,
      readRow(
        cells.map((cell) => cell.trim()),
        hinge.options[0] ?? "",
        fault,
      ),
    );
  }
  const missing = hinges.filter(({ id }) => !found.has(id));
  if (missing.length > 0) throw new StoryError(`no firmness for ${missing.map(({ id }) => id).join(", ")}`, path, 1);
  return found;
}

/**
 * What both raters say, by rater and hinge.
 *
 * @throws StoryError with file and line, where a hinge is missing or not known, or a row lacks a grade, evidence or dated sources
 */
export const readFirmness = (story: StorySource): Readonly<Record<Rater, ReadonlyMap<string, Firmness>>> => ({
  structure: readRater(story, "structure"),
  agency: readRater(story, "agency"),
});
