// An ending: its parts, its table and its line.
import type { Gain } from "../../core/cues.ts";
import { counted } from "../count.ts";
import { locale } from "./language.ts";

export const count = (number: number, all: number): string => `Ending ${number} of ${all} · your 1930`;
export const world = "What became of the world";
export const plausibility = "How plausible";
export const objection = "The strongest objection";

export const why = "Why it ended this way";
export const noneDecided = "No single answer decided it: change any one of them, and with the others as you had them it comes to this.";
/** @param any - whether every other answer would have done it */
export const switched = (any: boolean): string =>
  `${any ? "Any other answer here" : "Another answer here"}, all else as you had it, would have ended otherwise.`;
/** @param count - of the decisions that decided nothing alone */
export const idle = (count: number): string =>
  counted(count, {
    one: "One other: changed alone, it would still have led here",
    other: `${count} others: any of them, changed alone, would still have led here`,
  });
export const reopen = (question: string): string => `Re-open: ${question}`;

export const gains = "What became of the gains";
export const gain = "Gain";
export const yours = "Yours";
export const was = "As it happened";
export const gainNames: Readonly<Record<Gain, string>> = {
  women: "Women",
  lgbt: "LGBT people",
  nations: "Nations",
  workplaces: "Workplaces",
  land: "Land",
  councils: "Councils",
};

export const doors = "When did the doors shut?";
/** Until it is known, and where it cannot be. */
export const doorsComing = "Counting which endings stood open, and until when.";
export const noDoors = "The other histories could not be asked, so nobody has counted which endings stood open, and until when.";
/** @param count - of the endings that stood open when the reading began */
export const doorsHint = (count: number): string =>
  count === 1 ? "One ending stood open from the start." : `How many of ${count} endings stood open, day by day.`;
/** @param question - of the decision that shut most */
export const mostShut = (count: number, date: string, question: string): string =>
  count === 1
    ? `One alone went out of reach, on ${date}: “${question}”`
    : `Most went out of reach on ${date}, ${count} at once: “${question}”`;
/** @param count - how many several decisions shut, and none more */
export const neverMore = (count: number): string =>
  counted(count, { one: "They went out of reach one by one.", other: `Never more than ${count} went out of reach at once.` });
export const settled = (date: string): string => `From ${date} on, this one alone stood open.`;
export const settledThere = "From then on, this one alone stood open.";
export const settledWas = (date: string): string => `As it happened, one alone stood open from ${date}.`;
/** @param title - of the ending that the reading came to */
export const lostWas = (title: string, date: string): string => `As it happened, “${title}” was out of reach from ${date}.`;
/** Stands in the chart. */
export const atOnce = (count: number): string => `${count} at once`;
export const doorsInWords = "The same in words, decision by decision";
/**
 * @param open - how many endings stood open in the reading; null before it began
 * @param was - how many as it happened
 */
export const openAfter = (date: string, open: number | null, was: number): string =>
  open === null ? `After ${date}, as it happened: ${was} open.` : `After ${date}: ${open} open; as it happened, ${was}.`;
const listed = new Intl.ListFormat(locale, { type: "conjunction" });
/**
 * @param titles - of endings that the reader knows
 * @param others - how many besides
 */
export const shutHere = (titles: readonly string[], others: number): string => {
  const unnamed =
    titles.length === 0
      ? counted(others, { one: "1 ending", other: `${others} endings` })
      : counted(others, { one: "1 other", other: `${others} others` });
  const named = titles.map((title) => `“${title}”`);
  return `${listed.format(others === 0 ? named : [...named, unnamed])} went out of reach here.`;
};
/** Of the ending that the reading came to. */
export const lostHere = "As it happened, this ending went out of reach here.";

export const line = "Your line";
export const asItHappened = "As it happened.";
/** @param count - of the decisions that departed from what happened */
export const departures = (count: number): string =>
  count === 0
    ? "You never left what happened. The red line lies on the grey one."
    : `You left what happened ${counted(count, { one: "once", other: `${count} times` })}. Grey is what happened; red is your history.`;

export const record = "Re-open a decision";
export const whatIf = "What if…";
export const begin = "Begin again";
export const save = "Save the record";
export const savePoster = "Save the poster";
export const print = "Print";
/** At the foot of the poster. */
export const game = "No Straight Line";
