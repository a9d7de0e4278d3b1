// Compare: two histories beside each other, in plain words.
import { counted } from "../count.ts";
import { inWords as numberWord } from "./numbers.ts";

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
/** `a, b and c`. */
const listed = (names: readonly string[], last = "and"): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1) ?? ""}`;
const decisions = (count: number): string => counted(count, { one: "one decision", other: `${numberWord(count)} decisions` });

/** The histories, in the list and in a word or two. */
export const yours = "yours";
export const yoursShort = "yours";
export const whatHappened = "what happened";
export const happenedShort = "what happened";
/** @param title - of the ending it came to, or of the file it was left in */
export const kept = (title: string, day: string, ended: boolean): string =>
  ended ? `yours of ${day}, which ended in ${title}` : `yours of ${day}, left at ${title}`;
export const keptShort = "the kept one";
export const linked = "a friend’s, from a link";
export const linkedShort = "theirs";
export const numbered = (name: string, number: number): string => `${name} (${number})`;
export const pasteOption = "a friend’s link or code…";

/** Stands in the place of an ending. */
export const unfinished = "not ended yet";

/** The sentence is put together of these. */
export const compare = "Compare";
export const withOther = "with";
export const firstLabel = "The first history";
export const secondLabel = "The second history";
export const swap = "Change places";
export const paste = "A link or a code that you were sent";
export const usePaste = "Compare with it";
export const leavePaste = "Leave it";
export const notNamed = "This reading holds an answer that has no code. Ask for it once more.";
export const nothing =
  "There is no reading of yours here yet. Read on, choose another history in the list, or paste a link or a code that you were sent.";
export const wasTwice =
  "There is no reading of yours here yet, so this is what happened beside itself. Choose another history in either list, or paste a link or a code that you were sent.";
/** @param name - of the history, in a word or two */
export const undecided = (name: string): string =>
  `Of these two, “${name}” has answered no turning point yet, so there is nothing to compare. Read on, choose another history, or paste a link or a code that you were sent.`;
export const damaged = "This link names a reading with a mistake in it. Copy it once more, whole, or choose another.";

/** @param month - with its year */
export const part = (hinge: string, month: string): string => `They part in ${month}: ${hinge}.`;
export const same = "They are the same, decision by decision.";
export const sameSoFar = "They go together as far as both have been read.";
interface Found {
  readonly names: readonly [string, string];
  readonly trunk: number;
  /** Null where they never part. */
  readonly fork: { readonly hinge: string; readonly month: string } | null;
  readonly different: number;
  readonly only: number;
  readonly keys: readonly string[];
  readonly ends: readonly [string, string];
  readonly alike: boolean;
}
/** What was found, whole. */
export function found({ names: [one, other], trunk, fork, different, only, keys, ends, alike }: Found): string {
  const [first, second] = ends;
  if (fork === null && ends.includes(unfinished))
    return `${capital(one)} and ${other} go together as far as both have been read: ${decisions(trunk)}.`;
  if (fork === null) return `${capital(one)} and ${other} are the same, decision by decision: ${first}.`;
  const together = trunk === 0 ? "part at once" : `go together for ${decisions(trunk)} and part`;
  const asked = only === 0 ? "" : ` ${capital(numberWord(only))} ${only === 1 ? "is" : "are"} asked in one of them alone.`;
  const made =
    keys.length === 0
      ? "swapped alone, none of these answers changes an end"
      : `swapped alone, the answer at ${listed(keys, "or")} changes an end`;
  const came = alike ? `Both come to this end: ${first}.` : `They end apart: ${capital(one)}, ${first}; ${other}, ${second}.`;
  return `${capital(one)} and ${other} ${together} in ${fork.month}, at “${fork.hinge}”. They answer ${numberWord(different)} otherwise; ${made}.${asked} ${came}`;
}
export const notByOdds = "None of it depends on the odds.";
/** @param count - of the answers that had to be supplied */
export const bySupplied = (count: number): string =>
  `${capital(counted(count, { one: "one answer", other: `${numberWord(count)} answers` }))} that neither gave had to be supplied, the likeliest by these odds.`;
export const unread = (number: number): string => `ending ${number}, not yet read`;
/** Where an ending is unread. */
export const notRead = "Not yet read";

/** The drawing. */
export const together = (count: number): string => `${capital(decisions(count))}\ntogether`.toLocaleUpperCase("en");
export const notAsked = "not asked";
export const notAskedOf = (unended: boolean): string => (unended ? "not asked so far" : notAsked);
export const over = "over: nothing more is asked";
export const leftHere = "not read on from here";
export const legendAlike = "answered alike";
export const legendDifferent = "answered differently";
export const legendKey = "and one of the ends hangs on it";
export const legendOnly = "asked in one alone";
export const legendWas = "grey words: as it happened";
export const alikeRun = (count: number): string => `${capital(decisions(count))} answered alike`;
export const trunkRun = (count: number): string => `${capital(decisions(count))} together`;
export const keyTag = "An end hangs on it";

/** Which decision made the difference. */
export const made = "Which decision made the difference";
export const decisionHead = "Decision";
/** @param one - whose answer, put into which */
export const putInto = (one: string, other: string): string => `${capital(one)} put into ${other}: ends in`;
export const theSame = "the same";
export const shut = "shut there: what was decided before allows no such answer";
/** Beside a table on paper, where there is no room for all rows. */
export const leftOut = "What changes no end is left out here.";
export const noneDiffer = "There is no question that both were asked and answered otherwise.";
interface Supplied {
  readonly hinge: string;
  readonly caption: string;
  readonly likeliest: boolean;
}
const suppliedOne = ({ hinge, caption, likeliest }: Supplied): string => `${hinge}, ${caption}${likeliest ? " (the likeliest)" : ""}`;
/** So many are named; more of them, as the other history has them, are counted. */
const mostNamed = 3;
/** @param from - the history that they are supplied from */
export function supplied(list: readonly Supplied[], from: string): string {
  if (list.length === 0) return "";
  const own = list.filter(({ likeliest }) => !likeliest);
  const named = own.length > mostNamed ? list.filter(({ likeliest }) => likeliest) : list;
  const counted = own.length > mostNamed ? [`${numberWord(own.length)} answers as ${from} has them`] : [];
  return `supplied: ${[...counted, ...named.map(suppliedOne)].join("; ")}`;
}
export const suppliedHint =
  "One answer is put into the other history, and all else is kept. What then is asked anew is answered as the history it came from has it, or else by the likeliest answer, and is said.";
interface Turned {
  /** Whose answers, into which history, to which end. */
  readonly from: string;
  readonly into: string;
  readonly end: string;
}
export const oneDoes = ({ from, into, end }: Turned, names: readonly string[]): string =>
  `One answer of ${from} is enough to turn ${into} into ${end}: ${names.length === 1 ? (names[0] ?? "") : `any of ${listed(names, "or")}`}.`;
export const noneAlone = ({ from, into, end }: Turned): string => `No one answer of ${from} turns ${into} into ${end}.`;
export const twoDo = ([first, ...more]: readonly (readonly [string, string])[]): string =>
  `Two together do: ${(first ?? []).join(" and ")}${more.length === 0 ? "" : counted(more.length, { one: ", or one other two", other: `, or ${numberWord(more.length)} other twos` })}.`;
export const noTwo = "Nor do any two together.";
export const onlyIn = (name: string, count: number): string => `${capital(numberWord(count))} asked in ${name} alone`;
export const onlyOne = (hinge: string, caption: string): string => `${hinge}: ${caption}`;

/** Where things stand. */
export const stand = "Where things stand at the end";
export const gaugeHead = "Gauge";
export const wasHead = "As it happened";
export const level = "alike";
/** @param by - how much more, or less */
export const more = (name: string, by: number): string => `${name} ${by > 0 ? "+" : "−"}${Math.abs(by)}`;
export const strokeHint = "Grey stroke: as it happened.";
export const standTable = "Where things stand at the end, in words";
export const gains = "What became of the gains";
export const gainHead = "Gain";
export const noEnd = (name: string): string =>
  `${capital(name)} has not come to an end yet: where things stand, and what became of the gains, is told there.`;
export const telling = "The ends are being told…";
export const notTold = "How they end could not be fetched.";
export const print = "Print this page";
export const head = (name: string): string => capital(name);
export const decisionsTable = "All decisions of both";
export const dateHead = "Date";
export const kindHead = "Together, alike or apart";
export const kinds = { trunk: "together", alike: "alike", different: "apart", only: "asked in one alone" } as const;
