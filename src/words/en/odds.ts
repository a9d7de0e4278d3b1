// The odds of What if: how firm what happened was, in plain parts; the settings with what each assumes; and two sets beside each other.
import type { Base, Setting } from "../../core/what-if/settings.ts";
import { counted } from "../count.ts";
import { inWords as numberWord } from "./numbers.ts";

/** The smallest parts that a firmness is, up to twentieths; what lies between is said to be about the nearest. */
export function parts(firmness: number): string {
  if (firmness >= 0.9999) return "sure";
  if (firmness <= 0) return "never";
  for (let of = 2; of <= 20; of++) {
    const part = firmness * of;
    if (Math.abs(part - Math.round(part)) < 1e-6) return `${Math.round(part)} in ${of}`;
  }
  const twentieths = Math.min(19, Math.max(1, Math.round(20 * firmness)));
  return `about ${parts(twentieths / 20)}`;
}
const grades: readonly (readonly [firmness: number, name: string])[] = [
  [0.4, "open"],
  [0.6, "leaning"],
  [0.8, "firm"],
  [0.95, "nearly sure"],
];
/** A rater’s grade, by its firmness. */
export const grade = (firmness: number): string => {
  const name = grades.find(([one]) => Math.abs(one - firmness) < 1e-6)?.[1];
  return name === undefined ? parts(firmness) : `${name}, ${parts(firmness)}`;
};

export const yourOdds = "your odds";
export const otherOdds = "the other odds";
export const settingNames: Readonly<Record<Setting, string>> = {
  ours: "Our ratings",
  equal: "All answers equal",
  line: "A straight line",
  structure: "Structure decides",
  choices: "Choices decide",
  article: "The article",
};
/** What the odds of a setting are called in a sentence. */
export const called = (setting: Setting): string => (setting === "ours" ? "our odds" : `the odds of “${settingNames[setting]}”`);
/** What each assumes, in two sentences; and who stands near it. */
export const assumes: Readonly<Record<Setting, string>> = {
  ours: "Our raters are two readings worked out for this story from historians’ books, and no historian gave these grades. What happened was as firm as the middle of the two, each going by what could be known then; the other answers share the rest as they were thought plausible.",
  equal:
    "Wherever several answers stand open, each is as likely as the others. That is not to say that every history is: locks and rules still shut doors.",
  line: "Each time, what happened was sure to happen. So there is one history, and every other is only a story.",
  structure:
    "War, hunger, classes and railways left little room: we take the grades of our reading of social history, worked out for this story from historians’ books, and make each one grade firmer. The other answers share what is left as in our ratings.",
  choices:
    "A vote, an illness or one more speech might have turned most of it: we take the grades of our reading of political decisions, worked out for this story from historians’ books, and make each one grade less firm. The other answers share what is left as in our ratings.",
  article:
    "Abroad, in Germany and in Italy, leadership alone was missing, and Lenin’s warning could have mattered: those questions stand open. What the article holds to be forced by war and exhaustion, or past stopping in 1924, is nearly sure; where it says nothing, our ratings stand.",
};
export const near: Readonly<Record<Setting, string>> = {
  ours: "Near it: nobody in particular. One reading goes by the books of Fitzpatrick, Lewin and Carr, the other by those of Rabinowitch, Cohen and Kotkin; none of these ever gave such numbers.",
  equal: "Near it: nobody is known to hold it. It shows what locks and rules do by themselves.",
  line: "Near it: Richard Pipes comes close for Russia (The Russian Revolution, 1990). Many specialists hold that it might have come out otherwise, and quarrel over when the doors shut.",
  structure:
    "Near it: on the turn of 1928, Nove, Davies and Carr stand nearer to it than Lewin and Cohen do. Lewin, by whose books this reading goes as well, saw a chance lost in 1922–23.",
  choices:
    "Near it: Alexander Rabinowitch has doors shut in 1917–18, Stephen Cohen in 1927–29; until then, each holds, they stood open. Richard Pipes, by whose books this reading goes as well, calls the talks of 1917 a sham.",
  article: "Near it: the article that this story grew from, as we read it. It is an argument and gives no numbers; these are ours.",
};
export const settings = "Settings to start from";
export const silhouetteHint = "Bars: how many histories come to each of the sixteen endings; grey, what happened; a gap, cut off.";
/** @param changed - how many questions */
export const ofYours = (changed: number): string => `+ ${changed}`;
export const yoursTail = "of yours";
/** @param grades - from -3 to 3 */
export const firmerBy = (grades: number): string =>
  grades === 0
    ? "as rated"
    : `${counted(Math.abs(grades), { one: "a grade", other: `${numberWord(Math.abs(grades))} grades` })} ${grades > 0 ? "firmer" : "less firm"}`;

/** By whose odds a view speaks; nothing where they are ours. @param base - what they are nearest to @param rules - whether the rules of the endings are the reader’s */
export const byOdds = ({ setting, changed, firmer }: Base, together: number, rules: boolean): string => {
  const details = [
    changed.length > 0 ? counted(changed.length, { one: "1 question changed", other: `${changed.length} questions changed` }) : "",
    firmer === 0 ? "" : `everything ${firmerBy(firmer)}`,
    together === 1 ? "" : "decisions go together",
  ].filter((one) => one !== "");
  const name = setting === "ours" ? yourOdds : called(setting);
  const odds = setting === "ours" && details.length === 0 ? "" : [`By ${name}`, details.join(", ")].filter((one) => one !== "").join(": ");
  const own = "your rules of the endings";
  return odds === "" ? (rules ? `By ${own}` : "") : rules ? `${odds}; by ${own}` : odds;
};
export const oursAgain = "back to ours";

/** The dials. */
export const firmDial = "How firm was what happened?";
export const firmDialHint = "Moves all by whole grades; what you rated yourself stays.";
export const togetherDial = "Do decisions go together?";
export const togetherText = (times: number): string =>
  times === 1
    ? "no, each by itself (which is a theory too)"
    : `all at once ${times === 2 ? "twice" : `${numberWord(times)} times`} as firm, or as little`;
export const togetherHint = "In half of all worlds it weighs more everywhere, in half less.";

/** The rows. */
export const shownRows = "Show";
export const onlyYours = "Your changes";
export const everyRow = "All questions";
/** @param setting - the one that is chosen @param firmer - whether the dial has moved all of it */
export const noneYet = (setting: Setting, firmer: boolean): string =>
  `You have changed ${firmer ? "no question by itself" : "nothing"}${setting === "ours" ? "" : ` in “${settingNames[setting]}”`} yet. Begin with these: in most sets of odds, most hangs on them.`;
export const another = "Rate another question:";
export const choose = "choose one";
export const bothSets = "Your changes, and where you disagree";
export const alsoHere = "Where most hangs";
export const sinceBase = (changed: number, name: string): string =>
  `You rate ${counted(changed, { one: "one question", other: `${numberWord(changed)} questions` })} otherwise than “${name}”.`;
export const firmLabel = (question: string, caption: string): string => `${question} How firm was: ${caption}`;
/** @param other - what the other set has, where it differs */
export const firmValue = (firmness: number, other: number | null): string =>
  other === null ? parts(firmness) : `${parts(firmness)}; beside it ${parts(other)}`;
export const squaresLabel = (question: string, caption: string): string => `${question} If not so: ${caption}`;
export const squaresValue = (squares: number, other: number | null): string => {
  const own = squares === 0 ? "impossible" : counted(squares, { one: "one square of six", other: `${numberWord(squares)} squares of six` });
  return other === null || other === squares ? own : `${own}; beside it ${other}`;
};
export const allTheRest = "all the rest";
export const impossible = "impossible";
export const keepOne = "One answer has to be left.";
export const rowKey: Readonly<Record<"happened" | "twenty" | "rest" | "impossible" | "one" | "three" | "six" | "other" | "band", string>> =
  {
    happened: "as it happened",
    twenty: "of 20 such days, so many go so again",
    rest: "The rest is shared:",
    impossible: "impossible",
    one: "two or more things must differ",
    three: "seriously proposed",
    six: "narrowly missed",
    other: "the other set, where yours differs",
    band: "where our two readings differ",
  };
export const keysHint = "Arrow keys move a square. Backspace takes a question back.";
export const giveBack = "Take back";
export const undoAll = "Undo all";

/** The evidence beside a row. */
export const evidence = "Evidence";
export const closeEvidence = "Close";
export const schools: Readonly<Record<"structure" | "agency", string>> = {
  structure: "A reading of social history",
  agency: "A reading of political decisions",
};
export const schoolReads: Readonly<Record<"structure" | "agency", string>> = {
  structure: "ours, from the books of Fitzpatrick, Lewin, Hobsbawm and Carr, who gave no grades",
  agency: "ours, from the books of Rabinowitch, Cohen, Service and Pipes, who gave no grades",
};
export const wouldChange = "What would change it:";
export const gradedBy = "Sources:";
export const evidenceComing = "The evidence is being fetched…";
export const evidenceLost = "The evidence could not be fetched.";
export const otherAnswers = "The other answers";
export const whatIsKnown = "What is known, argued and invented";

/** The endings. */
export const endingsHead = (count: number, yours: boolean): string => `${numberWord(count)} endings, ${yours ? "your odds" : "these odds"}`;
export const yours = "yours";
export const these = "these";
export const beside = "beside";
export const change = "change";
export const bandHint = (sets: number): string =>
  `Grey: where 90 of 100 sets of odds near these have it (${String(sets)
    .replace(/(\d{3})$/, ",$1")
    .replace(/^,/, "")} were tried).`;
export const bandNone = "Every answer is sure here: there is no range to show.";
export const bandComing = "Sets of odds near these are being tried…";
export const ofThousandHint = "Of 1,000 histories drawn by these odds.";
export const signed = (value: number): string => (value === 0 ? "·" : value > 0 ? `+${value}` : `−${-value}`);

/** The parts. */
/** @param yours - whether the reader made the differences; else a setting that was chosen did */
export const whichMattered = (count: number, yours: boolean): string =>
  yours
    ? counted(count, { one: "What your change does", other: `Which of your ${numberWord(count)} mattered` })
    : counted(count, { one: "What the one change does", other: `Which of the ${numberWord(count)} mattered` });
export const whichDisagreement = (count: number, yours: boolean): string => {
  const where = yours ? "Where you disagree" : "Where the two disagree";
  return counted(count, { one: where, other: `${where}, ${numberWord(count)} times, and which matters` });
};
export const partsHint = "Beside each: how many of 1,000 histories end elsewhere by it.";
export const morePartsLabel = (count: number): string => `${numberWord(count)} more`;
export const addsUp = (ending: string): string => `How it adds up for ${ending}`;
export const startsWith = (name: string): string => `By ${name}`;
export const endsWith = (name: string): string => `By ${name}`;
/** Beneath the sum: the same differences, by act. */
export const byAct = "The same, added up by act";
export const dialPart = "Decisions that go together";
export const othersPart = "All the others";
export const noDifference = "Both sets are the same. Move a slider, or hold yours against another setting.";
export const changedFrom = (from: string, to: string): string => `${from} to ${to}`;

/** Two sets. */
export const heldAgainst = "Held against";
export const linkedOdds = "The odds of a link";
export const swap = "Swap the two";
export const keepMine = "Hold these against what I change next";
export const pasteLabel = "A link to somebody’s odds";
export const pasteDo = "Hold against it";
export const pasted = "Now held against the odds of that link.";
export const notALink = "That is no link to What if.";

/** The check in hindsight. */
export const hindsight = (asked: number, expected: number): string =>
  `Check in hindsight: what happened was decided at ${asked} questions with more than one open answer. These odds expect about ${Math.round(expected)} of them to go as they did; all ${asked} did.`;

/** The finding. */
export const leads = (name: string, ending: string, count: string): string =>
  `By ${name} more histories end in ${ending} than anywhere else: ${count} of 1,000 drawn.`;
export const happenedIs = (ending: string, count: string): string => `What happened, ${ending}, comes to ${count}.`;
export const happenedAgainst = (ending: string, count: string, other: string, name: string): string =>
  `What happened, ${ending}, comes to ${count}; by ${name}, to ${other}.`;
/** Behind the sentence that names what happened as the first. */
export const besideLeads = (other: string, name: string): string => `By ${name} it comes to ${other}.`;
export const happenedLeads = (name: string, ending: string, count: string): string =>
  `By ${name} no end is commoner than what happened, ${ending}: ${count} of 1,000 drawn.`;
export const mostBy = (question: string): string => `Between the two sets most is made by one question: ${question}`;
export const range = (ending: string, low: string, high: string): string =>
  `In 90 of 100 of them ${ending} comes to between ${low} and ${high}.`;

/** The tables. */
export const endingsTable = "Sixteen endings, by both sets of odds";
export const lowHead = "Low, of 1,000";
export const highHead = "High, of 1,000";
export const rowsTable = "Every answer, as it is rated";
export const answerHead = "Answer";
export const ratedHead = "Rated";
export const besideHead = "Beside it";
export const raterHeads = { structure: "Social history", agency: "Political decisions" } as const;
export const ofRest = (squares: number): string => (squares === 0 ? impossible : `${squares} of 6`);
export const partsTable = "What each difference does to each ending, of 1,000";
export const movesHead = "End elsewhere";
