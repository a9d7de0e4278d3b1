// A second reading: the rest as before, what reads otherwise, and the story so far.
import type { Repeated } from "../../core/view.ts";
import { counted } from "../count.ts";

export const rest = "The rest as before";
/** @param at - how far the earlier reading came */
export const restOf = (at: string): string => `The rest as in your earlier reading (${at})`;
export const restHint = "Your earlier answers are given again until something is asked that they do not answer.";

export const again = "As before";
const answers = (count: number): string => `${count} ${counted(count, { one: "answer", other: "answers" })}`;
/** @param count - of the answers that were given again @param from - the file that they begin in @param to - that which lies open */
export const given = (count: number, from: string, to: string): string =>
  `${answers(count)} given as before${from === to ? "" : `, from ${from} on`}.`;
/** Why no more of them were given. */
export const reasons: Readonly<Record<Repeated["reason"], string>> = {
  new: "Your earlier answers go no further here.",
  locked: "The answer that you gave here before is shut now.",
  ended: "They led to an ending.",
};
/** @param lines - the paragraphs that were not read so before @param files - in which they stand */
export const otherwise = (lines: number, files: number): string =>
  `What reads differently on the way: ${lines} ${counted(lines, { one: "paragraph", other: "paragraphs" })} in ${files} ${counted(files, { one: "file", other: "files" })}`;
export const nothing = "Nothing on the way reads differently.";

/** Stands over a passage of which every word was read before. */
export const same = "As you read it before";
/** Stands before a paragraph that reads differently. */
export const differs = "Reads differently:";

export const soFar = "The story so far";
/** @param file - that asked it */
export const decided = (file: string): string => `${file}.`;
