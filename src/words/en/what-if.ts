// What if: what its views say. Quantities by their own words: “of 1,000 histories drawn by these odds”, never a chance of the past.
import type { GraphProblem } from "../../core/atlas/ask/minimal/pack.ts";
import type { AddressProblem, ViewName } from "../../core/what-if/address.ts";
import type { FetchFault } from "../../core/library.ts";
import { counted } from "../count.ts";
import { inWords as numberWord } from "./numbers.ts";
import { troubles as unfetched } from "./unfetched.ts";

export const title = "What if…";
export const tabs: Readonly<Record<ViewName, string>> = {
  map: "Map",
  ask: "Ask",
  odds: "Odds",
  rules: "Rules",
  smallest: "Smallest change",
  compare: "Compare",
  endings: "Endings",
  method: "How it is reckoned",
};
export const endingsTab = (read: number, all: number): string => `Endings ${read} / ${all}`;
export const backToReading = "Back to the reading";
export const backToTitle = "Back to the title";

export const coming = "All histories are being fetched…";
export const notAsked = "The histories cannot be asked.";
export const troubles: Readonly<Record<GraphProblem | FetchFault | "fault", string>> = {
  ...unfetched,
  foreign: "What came is not of this game. Load the page anew.",
  version: "The game has been renewed on its server. Load the page anew.",
  edition: "The game has been renewed on its server. Load the page anew.",
  damaged: "They came cut short. Try again.",
  fault: "Something in them broke. Try again.",
};
/** What of an address could not be followed. */
export const problems: Readonly<Record<AddressProblem, string>> = {
  view: "This link asks for a view that there is not; here is another.",
  name: "A part of this link names something that this story does not have, and was left out.",
  value: "A part of this link could not be read, and was left out.",
};

/** Before a first ending. */
export const passed = "What you have passed";
export const nonePassed = "Nothing is decided yet.";
export const asItHappened = "as it happened";
export const instead = (caption: string): string => `as it happened: ${caption}`;
export const ahead = "What lies ahead";
export const aheadHint =
  "What if shows every history there is: each decision, each ending, and how they hang together. You have not read an ending yet, so it tells nothing of what is to come.";
export const showWhole = "Show the whole all the same";
export const sure = "It names what you have not come to, and cannot be unread.";
export const showAll = "Yes, show it";
export const notYet = "Not yet";

/** @param sets - of 100 */
export const holds = (sets: number): string =>
  sets < 70 ? `Depends on the odds: holds in ${sets} of 100 sets of them.` : `Holds in ${sets} of 100 sets of odds.`;
/** How many of 1,000 come there by 90 of 100 sets of odds near these. */
export const range = ([low, , high]: readonly [number, number, number]): string =>
  ofThousand(low) === ofThousand(high) ? ofThousand(low) : `${ofThousand(low)} to ${ofThousand(high)}`;
export const rangeHead = "By 90 of 100 sets of odds near these";
export const rangeOf = (range: string): string => `By 90 of 100 sets of odds near these, ${range} do.`;
export const copyFinding = "Copy this finding";
export const saveTable = "Save the table (CSV)";

/** A share, of 1,000 histories drawn by the odds. */
export const ofThousand = (share: number): string => (share > 0 && share < 0.0005 ? "under 1" : String(Math.round(1000 * share)));
/** A share, of 100. */
export const ofHundred = (share: number): string => (share > 0 && share < 0.005 ? "under 1" : String(Math.round(100 * share)));
/** As a sentence begins. */
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
export const sentence = (text: string): string => `${capital(text)}.`;
export const inWords = "The same as a table";
export const copyLink = "Copy a link";
/** Behind a number that stands alone in the drawing. */
export const ofThousandTail = "of 1,000 histories drawn by these odds";
export const ofThousandHead = "Of 1,000 histories drawn by these odds";
export const distanceHead = "Decisions away from what happened";
export const endingHead = "Ending";
export const away = (departures: number): string =>
  departures === 0
    ? "as it happened"
    : counted(departures, { one: "one decision away", other: `${numberWord(departures)} decisions away` });
export const nowhere = "not reached by these odds";

/** The wall of endings. */
export const someOf = (read: number, all: number): string =>
  read === all ? `All ${numberWord(all)}, as found` : `${capital(read === 0 ? "none" : numberWord(read))} of ${numberWord(all)}`;
/** @param share - of all histories, those that end in what was read */
export const endInThese = (read: number, share: number): string =>
  read === 0
    ? "You have read no ending yet. Under each stands how many of 1,000 histories drawn by these odds end there, and how many decisions it is from what happened."
    : `Of 1,000 histories drawn by these odds, ${ofThousand(share)} end in ${counted(read, { one: "the one", other: `the ${numberWord(read)}` })} that you have read.`;
export const order = "Order";
export const endingOrders = { share: "how many", distance: "distance", found: "found" } as const;
export const yours = "Yours";
export const happenedTag = "As it happened";
export const unread = "Not yet read";
/** @param distance - as `away` has it */
export const unreadWith = (share: number, distance: string): string => `Not yet read: ${ofThousand(share)} of 1,000, ${distance}`;
export const comesIn = (share: number): string => `Of 1,000 histories drawn by these odds, ${ofThousand(share)} end here.`;
export const untold = "Nothing else is told until you ask.";
export const endingsTable = "The endings: how many histories come to each, and how far it is from what happened";
export const hint = (number: number): string => `Hint ${number}:`;
export const askHint: readonly string[] = ["Hint 1: where and when", "Hint 2: which file", "Hint 3: which question"];
export const noMoreHints = "No more hints";
/** Of the first decision that has to be another. */
export const hintWhere = (place: string, month: string): string => `it begins in ${place}, in ${month}.`;
export const hintWho = (number: number, title: string): string => `in file ${number}, “${title}”.`;
export const hintWhat = (question: string): string => `“${question}”`;
export const hintNone = "It is what happened: decide nothing otherwise.";
export const showWay = "Show the way";

/** The smallest change. Its sentence is put together of these. */
export const from = "From";
export const to = "to";
export const fromLabel = "The history to start from";
export const toLabel = "The ending to come to";
export const whatHappened = "what happened";
export const yourReading = "your reading";
export const keptReading = (title: string): string => `your reading that ended in ${title}`;
export const linkedReading = "the reading of a link";
export const takes = (departures: number): string =>
  departures === 0
    ? "takes no other decision: it is where that history ends."
    : counted(departures, { one: "takes one other decision.", other: `takes ${numberWord(departures)} other decisions.` });
export const noWay = "there is no way by these odds.";
export const notByOdds = "The number does not depend on the odds.";
export const noHistory = "There is no such reading here, or its code has a mistake in it. This starts from what happened.";
export const wasDecided = (caption: string, happened: boolean): string =>
  `${happened ? "As it happened" : "As it was decided"}: ${caption}`;
export const forced = "It must be another here: what was decided before shuts the answer that was given.";
export const rated = (rating: string): string => `Plausible: ${rating}`;
/** Nothing where it brings the ending no nearer. */
export const bringsShort = (before: number, after: number): string =>
  ofHundred(before) === ofHundred(after) ? "" : `${ofHundred(before)} to ${ofHundred(after)} of 100`;
export const brings = (ending: string, before: number, after: number): string =>
  `Of 100 histories that come here, ${ofHundred(before)} end in ${ending}; with this decided, ${ofHundred(after)}.`;
export const waysHead = (ways: number, more: boolean): string =>
  more
    ? `${ways} ways and more, equally short`
    : counted(ways, { one: "One way is this short", other: `${capital(numberWord(ways))} ways, equally short` });
export const moreWays = (ways: number): string => counted(ways, { one: "One more", other: `${capital(numberWord(ways))} more` });
export const wayChance = (chance: number): string => `${ofThousand(chance)} of 1,000`;
export const wayHint = "Beside each: of 1,000 histories that come to its questions, so many answer them all so, by these odds.";
export const byDistance = (all: number): string => `${capital(numberWord(all))} endings by distance`;
export const readIt = "Read it from its first step";
export const stepsTable = (title: string): string => `The steps to ${title}`;
export const questionHead = "Question";
export const dayHead = "Day";
export const wasHead = "Decided";
export const insteadHead = "Instead";
export const beforeHead = "Of 1,000 before it";
export const afterHead = "Of 1,000 after it";
