// An ending: its parts, its table and its line.
import type { Gain } from "../../core/cues.ts";
import { counted } from "../count.ts";

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

export const line = "Your line";
export const asItHappened = "As it happened.";
/** @param count - of the decisions that departed from what happened */
export const departures = (count: number): string =>
  count === 0
    ? "You never left what happened. The red line lies on the grey one."
    : `You left what happened ${counted(count, { one: "once", other: `${count} times` })}. Grey is what happened; red is your history.`;

export const record = "Re-open a decision";
export const begin = "Begin again";
export const save = "Save the record";
export const savePoster = "Save the poster";
export const print = "Print";
/** At the foot of the poster. */
export const game = "No Straight Line";
