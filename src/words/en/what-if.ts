// What if: what its views say. Quantities by their own words: “of 1,000 histories drawn by these odds”, never a chance of the past.
import type { GraphProblem } from "../../core/atlas/ask/minimal/pack.ts";
import type { AddressProblem, ViewName } from "../../core/what-if/address.ts";
import type { FetchFault } from "../../core/library.ts";
import { counted } from "../count.ts";
import { inWords } from "./numbers.ts";
import { troubles as unfetched } from "./unfetched.ts";

export const title = "What if…";
export const tabs: Readonly<Record<ViewName, string>> = { map: "Map", endings: "Endings" };
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
export const copyFinding = "Copy this finding";
export const saveTable = "Save the table (CSV)";

/** A share, of 1,000 histories drawn by the odds. */
export const ofThousand = (share: number): string => (share > 0 && share < 0.0005 ? "fewer than 1" : String(Math.round(1000 * share)));
export const ofThousandHead = "Of 1,000 histories";
export const distanceHead = "Decisions away";
export const endingHead = "Ending";
export const away = (departures: number): string =>
  departures === 0 ? "as it happened" : counted(departures, { one: "one decision away", other: `${inWords(departures)} decisions away` });
