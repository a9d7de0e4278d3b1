// Ask: a question made of pins, and what is said of the histories that answer it.
import type { Hinge, Options } from "../../generated/ids.ts";
import type { Bond } from "../../core/what-if/beside.ts";
import { counted } from "../count.ts";
import { locale } from "./language.ts";

const and = new Intl.ListFormat(locale, { type: "conjunction" });
const or = new Intl.ListFormat(locale, { type: "disjunction" });

export const title = "Ask";
/** The question, put together of these; between them stand the pins. */
export const nothingYet = "What if…";
export const ifDecided = "If this is decided:";
export const whereTo = "where does it end?";
export const lookingBack = "In histories that end in";
export const whatElse = "what else is decided?";
export const howOften = "how often does it end in";
export const andWord = "and";
export const orWord = "or";
/** @param short - what the turning point is called */
export const pin = (short: string, caption: string): string => `${short}: ${caption}`;
export const change = (name: string): string => `${name}. Change it`;
export const takeAway = (name: string): string => `Take away: ${name}`;
export const add = "a decision or an ending";
export const undo = "Undo";
export const clear = "Clear";
export const keys = "Delete takes away the pin that has the focus; Ctrl and Z brings back the question before.";

export const begin = "Questions to begin with";
export const beginDecided = (name: string): string => `If this is decided, “${name}”: where does it end?`;
export const beginYours = (name: string): string => `You answered “${name}”: where does that lead?`;
export const beginEnd = (title: string): string => `What goes with “${title}”?`;
export const beginBoth = (name: string, title: string): string =>
  `If this is decided, “${name}”: how often does it still end in “${title}”?`;

/** The chooser. */
export const choose = "Choose a decision or an ending";
export const search = "Look for a word";
export const searchHint = "a name, a place, a year, a matter: land, Berlin, 1920, Bukharin";
export const found = (hinges: number, ends: number): string =>
  hinges + ends === 0
    ? "Nothing has that in it."
    : `${counted(hinges, { one: "One turning point has", other: `${hinges} turning points have` })} it${ends === 0 ? "" : `, and ${counted(ends, { one: "one ending", other: `${ends} endings` })}`}.`;
export const several = "Of several answers at one turning point any will do, and so of several endings.";
export const file = (number: number, title: string, place: string): string => `${number} · ${title}, ${place}`;
export const endings = "Endings";
export const done = "Done";

const quoted = (texts: readonly string[], list: Intl.ListFormat): string => list.format(texts.map((text) => `“${text}”`));
/** Several answers at one turning point are one decision. @param hinges - the names of what is pinned at each */
const decisions = (hinges: readonly (readonly string[])[]): string => and.format(hinges.map((names) => quoted(names, or)));
const none = (count: string): string => ({ "0": "none", "1000": "all" })[count] ?? count;

/** What was found. Counts are of 1,000. */
export const ofAll = (ending: string, count: string): string =>
  `Of 1,000 histories drawn by these odds, ${count} end in “${ending}”; no end is commoner.`;
/** What happened, and how many it is where that is decided in the same places. */
export interface Happened {
  readonly name: string;
  readonly count: string;
  /** Whether it is shut in some of those places, which are left out. */
  readonly isShutInSome: boolean;
}
const asHappened = ({ name, count, isShutInSome }: Happened): string =>
  `; as it happened, “${name}”,${isShutInSome ? " where that stands open too," : ""} ${none(count)}`;
interface Decided {
  readonly hinges: readonly (readonly string[])[];
  readonly endings: readonly string[];
  readonly here: string;
  readonly usual: string;
  /** Null where that is what is decided, or several turning points are. */
  readonly happened: Happened | null;
}
export const decided = ({ hinges, endings: titles, here, usual, happened }: Decided): string =>
  `If this is decided, ${decisions(hinges)}, ${none(here)} of 1,000 end in ${quoted(titles, or)}; usually, where the same stands open, ${none(usual)}${happened === null ? "" : asHappened(happened)}.`;
/** What the counts say. */
export const makes = (likelier: boolean, ends: number): string =>
  `In this model it makes ${ends === 1 ? "that end" : "one of those ends"} ${likelier ? "likelier" : "less likely"}.`;
export const asMany = "As many as usual.";
export const aboutAsMany = "About as many as usual.";
export const turnsRound = "About as many as usual: under odds near these it often turns round.";
export const cannotFollow = (titles: readonly string[]): string => `By our rules ${quoted(titles, or)} cannot follow.`;
export const decidedLittle = (hinges: readonly (readonly string[])[]): string =>
  `If this is decided, ${decisions(hinges)}, every end comes about as often as usual where the same stands open.`;
export const lookedBack = (titles: readonly string[], count: string): string =>
  `Of 1,000 histories drawn by these odds, ${none(count)} end in ${quoted(titles, or)}.`;
/** Shares are of 100. */
export const goesMost = (name: string, share: string, usual: string): string =>
  `“${name}” goes with it most: ${share} of 100 of those that are asked, usually ${usual}.`;
export const allHave = (names: readonly string[]): string => `By our rules all of them have ${quoted(names, and)}.`;

/** The number, and what it counts. */
export const inThousand = "in 1,000";
export const counts: Readonly<Record<"nothing" | "ends" | "both", string>> = {
  nothing: "histories drawn by these odds",
  ends: "histories drawn by these odds end so",
  both: "histories in which this is decided end so",
};
export const noneCounts = "No history answers to this";
export const usualLine = "The line in the crowd: how many it is usually.";
export const canBe = (count: string): string =>
  `It can be decided so in ${count} of 1,000 histories drawn by these odds. In the others it is never asked, or stands shut.`;

/** Nothing answers. */
export const quarrel = "These pins quarrel";
export const nobody = (hinges: readonly (readonly string[])[], why: string): string =>
  `Nothing answers to this${hinges.length === 0 ? "" : ` with ${decisions(hinges)}`}: ${why}`;
export const noneFollows = (titles: readonly string[]): string => `by our rules ${quoted(titles, or)} cannot follow.`;
export const lockedOut = (names: readonly string[]): string => `${quoted(names, or)} is shut wherever it is asked.`;
export const neverAsked = (question: string): string => `“${question}” is never asked.`;
export const noSuchEnd = (titles: readonly string[]): string => `no history comes to ${quoted(titles, or)}.`;
export const lockSays = (reason: string): string => `The lock: ${reason}`;
export const orElse = "Or tick another answer, and any of both will do:";
export const pastIt = "Those histories are over before it comes to that, or go past it.";
export const rulesSay = "By our rules that end needs something that these decisions shut out.";

/** What speaks against each answer that a lock shuts: what the story says of it where it stands, put so that it holds for all its histories. */
export const locks: { readonly [H in Hinge]?: { readonly [O in Options[H]]?: string } } = {
  brest: { early: "a cabinet of several parties must be asked first, and cannot agree so soon." },
  january: { force: "where civilians command, the armed men obey the congress, and the congress wants an election." },
  vienna: { joins: "Vienna stakes its bread only on fields that peasants hold, and not on a Berlin that rules by tribunals." },
  orel: { conceded: "only villages that the Reds have stripped bare might tempt Denikin to promise land." },
  press: { political: "rivals must hold seats in the soviets from which to demand it." },
  secretary: {
    stays: "a Lenin well enough to speak has moved Stalin already.",
    elected: "where groups are forbidden, nobody may stand for a post against the list.",
  },
  opposition: { wires: "it takes a large army, whose commanders are used to being asked first." },
  grain: {
    seizures:
      "not where villages can vote the government out, nor where a friendly Berlin gives credit; and only where Europe is closed or the police is strong.",
    plan: "somebody must be left to argue it aloud.",
  },
  march: { permanent: "somebody must be left who can tell Stalin that he was wrong." },
};

/** The four kinds, and what each is. */
export const kinds: Readonly<Record<Bond, string>> = {
  "by our rules": "By our rules",
  "could not be otherwise": "Could not be otherwise",
  "goes with it": "Goes with it",
  "little to do with it": "Little to do with it",
};
export const kindHints = (hasEnd: boolean): Readonly<Record<Bond, string>> => ({
  "by our rules": hasEnd ? "any other answer, and this end never comes" : "another stands open, and none of these histories gives it",
  "could not be otherwise": "one answer alone stood open",
  "goes with it": "more often than usual, or more seldom",
  "little to do with it": "about as usual",
});
export const pinned = "Pinned";
export const pinnedHint = "your condition";
export const onlyThis = (titles: readonly string[]): string =>
  `With any other answer here, none of these histories ends in ${or.format(titles)}.`;
export const months: readonly string[] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** @param says - the rule, in a sentence */
export const rule = (title: string, says: string): string => `The rule of “${title}”: ${says}`;
export const toRules = "All rules";
/** Shares are of 100. */
export const share = (count: string): string => `${count} of 100`;
export const usually = (count: string): string => `usually ${count}`;
export const askedIn = (count: string): string => `asked in ${count} of 100`;
export const orders: Readonly<Record<"moved" | "time", string>> = { moved: "What moves most", time: "By date" };
export const asWas = "as it happened";
export const legendWas = "as it happened";
export const legendOther = "otherwise";
export const legendUsual = "where it usually divides";
export const press = "Press a row for its answers, a part of a bar to pin it.";
export const shut = (reason: string): string => `What can shut it: ${reason}`;

/** The endings beside the question. */
export const endsIf = "If this is decided";
export const endsAll = "Where histories end";
export const endsIfHint = "of 1,000 decided so, whatever the pinned end; the stroke: usually, where the same stands open";
export const endsAllHint = "of 1,000 histories drawn by these odds";
export const ruledOut = "none";
export const pressEnd = "Press an ending to pin it.";

/** What is read. */
export const readOne = "Read one such history";
export const readHint = "The likeliest of them, from where it first leaves what happened.";

/** The same as tables. */
export const hingesCaption = "What else is in these histories";
export const kindHead = "Kind";
export const answerHead = "Answer";
export const shareHead = "Of 100 that are asked";
export const usualHead = "Usually";
export const askedHead = "Asked in, of 100";
export const endsCaption = "Where they end";
export const thousandHead = "Of 1,000";
