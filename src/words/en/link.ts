// A reading that is passed on: as a link, as a code to be read out, and what arrives with one.
import { counted } from "../count.ts";

export const passOn = "Pass it on";
export const copy = "Copy a link to this reading";
export const copied = "Copied. Whoever opens it is offered this reading, and keeps their own.";
export const notCopied = "This browser does not let a page copy. Select the link below and copy it.";
export const link = "The link to this reading";
/** Stands before the code. */
export const code = "Or read this code out, to be typed in:";
export const enter = "A code or a link that you were given";
export const open = "Open it";

/**
 * Said when a link has brought a reading.
 *
 * @param title - of the file or ending that it comes to
 */
export const offered = (title: string, answers: number): string =>
  `This link brings a reading: ${title}, ${answers} ${counted(answers, { one: "answer", other: "answers" })}. If you read it, what you had read here is kept, with the earlier readings in the Record.`;
export const label = "Read it";
/** @param problem - what is wrong with it, and what to do */
export const refused = (problem: string): string =>
  `The link that you opened brings no reading. ${problem} What you have read here is untouched.`;
