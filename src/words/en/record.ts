// The record: decisions, earlier readings, and the text so far.
import { counted } from "../count.ts";

export const title = "The record";
export const file = (number: number, title: string): string => `File ${number}: ${title}`;

export const decisions = "Decisions";
export const whatIf = "What if…";
export const decisionsHint = "To re-open one strikes what follows it. The reading you had is kept below, with the earlier ones.";
/** What is said of a decision that no file in the box asks yet. */
export const untold = (recorded: boolean): string =>
  `${recorded ? "As it happened." : "It followed from your answers."} Its file is not in the box yet.`;
/** What is said of a decision that was made before the reading began. */
export const beforeStart = (recorded: boolean): string =>
  recorded ? "As it happened, before this reading began." : "Decided before this reading began.";
/** What is said of an answer that the reader has not given. */
export const presumed = "Not your answer: this was put into the box after you had read on, and stands as the box had it until then.";

export const added = "Put into the box since";
export const addedHint =
  "You had read on before these were here. Each stands as the box had it until then; to open one strikes what follows it, and the reading you had is kept below.";
/** @param title - of the file */
export const addedQuestion = (title: string, ask: string): string => `${title}. ${ask}`;
export const openAdded = "Open it";
/** Said once, when a reading is taken up into which something has come. @param titles - of the files */
export const addedSince = (titles: readonly string[]): string =>
  `Since you last sat here something was put into the box before the place you had reached. ${titles.join("; ")}. It stands as the box had it until then, and your reading goes on; the Record shows it.`;

export const asItHappened = "As it happened";
export const yourHistory = "Your history";
export const reopen = "Re-open";
export const reopenHere = "Re-open here";

export const keep = "Keep it, or bring one";
export const save = "Save to a file";
export const openFile = "Open a saved file";
export const print = "Print";
export const damaged = "A reading kept here cannot be read any more. It has been put aside.";
export const saveDamaged = "Save it as it is";

export const earlier = "Earlier readings";
/**
 * @param title - of the file or ending that lay open
 * @param choices - how many were given
 */
export const reading = (title: string, choices: number, day: string): string =>
  `${title}, ${choices} ${counted(choices, { one: "answer", other: "answers" })}, ${day}`;
export const take = "Take it up";

export const text = "The text so far";
