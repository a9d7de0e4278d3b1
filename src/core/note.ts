// What stands beside the story: a note for each hinge, and the glossary.
import type { FileId, Hinge } from "../generated/story.ts";

/** A work that a pupil can open. */
export interface Work {
  readonly author: string;
  readonly title: string;
  /** As the work is dated: “1919”, “1922–23”. */
  readonly year: string;
  /** Where it can be read, in words. */
  readonly where: string;
  /** Its address, `https:`; left out where it is in libraries only. */
  readonly url?: string | undefined;
}

/** One option of a hinge, and what speaks for its having been possible. */
interface Evidence {
  readonly option: string;
  /** What it does, in two to four words. */
  readonly caption: string;
  /** The sign of story/ratings.md: ★ happened, H high, M middle, L low, or between. */
  readonly rating: string;
  readonly evidence: string;
}

/** What is known, argued, contested and invented about one hinge. */
export interface Note {
  readonly hinge: Hinge;
  /** The file that asks the hinge. */
  readonly file: FileId;
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly options: readonly Evidence[];
  readonly works: readonly Work[];
  /** The text as HTML, made and checked when the game is built. */
  readonly html: string;
}

/** A word of the time, explained. */
export interface Gloss {
  readonly term: string;
  /** As the text may write it, the term itself included. */
  readonly forms: readonly string[];
  /** One or two sentences. */
  readonly text: string;
}

/** The schools of those who graded how firm what happened was, in the order in which judgements have them. */
export type Rater = "structure" | "agency";

/** What one rater goes by at one hinge. */
export interface RaterEvidence {
  /** What could be known then. */
  readonly evidence: string;
  /** What would change the grade. */
  readonly change: string;
  /** Author, title and year of each. */
  readonly sources: readonly string[];
}

/** What both say of one hinge. */
export type RatersOfHinge = Readonly<Record<Rater, RaterEvidence>>;
