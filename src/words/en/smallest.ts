// The smallest change: one decision other, and all else as it was.
import { counted } from "../count.ts";
import { inWords as numberWord } from "./numbers.ts";

const answers = (count: number): string => counted(count, { one: "one single answer", other: `${numberWord(count)} single answers` });

/** @param all - the other answers that stood open @param still - of them, those that leave the ending as it is */
export const aloneFound = (all: number, still: number, ending: string): string =>
  all === still
    ? `One decision other, and all else as it was: whichever of ${answers(all)} is given instead, it still ends in ${ending}.`
    : `One decision other, and all else as it was: of ${answers(all)} that stood open, ${still === 0 ? "none" : numberWord(still)} still ${still === 1 ? "ends" : "end"} in ${ending}, and ${numberWord(all - still)} ${all - still === 1 ? "ends" : "end"} elsewhere.`;
/** Where an answer had to be supplied. */
export const bySupplied = "What is asked anew then is answered the likeliest way by these odds.";
export const elsewhere = "One decision other, and it ends elsewhere";
export const stillHead = (ending: string): string => `One decision other, and still ${ending}`;
export const unread = (number: number): string => `ending ${number}, not yet read`;
/** What follows from the one answer. */
export function supplied(captions: readonly string[]): string {
  if (captions.length === 0) return "";
  if (captions.length > 3) return `It brings ${numberWord(captions.length)} new answers with it, each the likeliest.`;
  return `It brings with it, the likeliest: ${captions.join("; ")}.`;
}
export const aloneHint = "Answers that were shut when their question came are left out. Each line changes one answer and keeps the others.";
export const notEnded = "This history has not ended yet. Once it has, this says what each single decision other would make of it.";
export const showAlone = "One decision other: what then?";
export const aloneTable = "Each single decision other, and where it ends";
export const endsHead = "Ends in";
export const bringsHead = "Brings with it";

/** Over a reading that What if has opened. @param captions - of the answers, in their order; the first is at this question */
export const askedFor = (question: string, [first = "", ...later]: readonly string[]): string =>
  `Asked for, at “${question}”: ${first}.${later.length === 0 ? "" : ` After it: ${later.join(" · ")}.`} Nothing is answered for you.`;

/** What all ways have. @param captions - of the answers */
export const eachBesides = (captions: readonly string[]): string => `Each besides: ${captions.join(" · ")}`;
