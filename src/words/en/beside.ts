// At an ending: the nearest other one, and where What if leads from here.
import { counted } from "../count.ts";
import { locale } from "./language.ts";
import { inWords } from "./numbers.ts";

export const fromHere = "What if, from here";
/** Until it is known, and where it cannot be. */
export const measuring = "Measuring how far the nearest other ending is.";
export const notMeasured = "The other histories could not be asked, so nobody has measured how far the nearest other ending is.";
export const nothingNear = "No other ending can be reached from here.";

const listed = new Intl.ListFormat(locale, { type: "conjunction" });
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * @param departures - how many decisions have to be others
 * @param all - how many endings are as near
 */
export const nearest = (departures: number, all: number): string =>
  `${counted(all, { one: "The nearest other ending is", other: `${capital(inWords(all))} other endings are nearest:` })} ${counted(
    departures,
    {
      one: "one decision away from your history",
      other: `${inWords(departures)} decisions away from your history`,
    },
  )}.`;
/**
 * @param titles - of those that the reader knows
 * @param unread - how many the reader does not know
 */
export const which = (titles: readonly string[], unread: number): string => {
  const named = titles.map((title) => `“${title}”`);
  const others =
    named.length === 0
      ? counted(unread, { one: "you have not read it yet", other: `you have read none of the ${inWords(unread)}` })
      : counted(unread, { one: "one that you have not read", other: `${inWords(unread)} that you have not read` });
  return `${capital(listed.format(unread === 0 ? named : [...named, others]))}.`;
};

/** Where the reading was over before all questions of the story. */
export const free = "What you were not asked may then be answered either way.";
/** Where there are several. */
export const hintsTo = "The hints lead to the one that our odds are least against.";

export const hint = (number: number): string => `Hint ${number}:`;
/** What is asked for next. */
export const askHint: readonly string[] = ["Hint 1: where and when", "Hint 2: which file", "Hint 3: which question"];
export const noMoreHints = "No more hints";
/** Of the first decision that has to be another. */
export const hintWhere = (place: string, month: string): string => `it begins in ${place}, in ${month}.`;
export const hintFile = (number: number, title: string): string => `in file ${number}, “${title}”.`;
export const hintQuestion = (question: string): string => `“${question}”`;

export const ways = "Ways into What if";
export const smallest = "The fewest other decisions to another ending";
export const compare = "Your history beside what happened, decision by decision";
export const map = "Your history among all the others, on the map";
export const wall = "All the endings, those you have read and those you have not";
