// The method page of What if: what each quantity is in two plain sentences, who rated, what is left out, and how to disagree.
import type { Grade } from "../../core/what-if/agreement.ts";

export const finding = (same: number, near: number, far: number, all: number): string =>
  `Two readings, worked out for this story from historians’ books, grade how firm each of ${all} answers was that were given: on ${same} they agree, on ${near} they are one grade apart, on ${far} more.`;

export const quantitiesHead = "What is counted";
/** Each quantity by its word, in two sentences. */
export const quantities: readonly (readonly [word: string, says: string])[] = [
  [
    "Of 1,000 histories drawn by these odds",
    "Every history that the story can tell is weighed: at each question its answer counts as often as the odds have it among the answers that stand open there. It is a statement about this model, and no probability of the past.",
  ],
  [
    "If this is decided",
    "In all histories that come to the question, this answer is given, and what came before stays as it was. Beside it stand the other answers that were open in the same histories, so that like is held against like.",
  ],
  [
    "Usually",
    "In the histories in which the same stands open and the odds decide among all its answers: that is not “as it happened”, which is one of them.",
  ],
  [
    "Goes with it",
    "Of the histories that have what you pinned, so many have this as well. That is looking back: two things may go together and neither be the cause.",
  ],
  [
    "Hangs on it",
    "The answer to one question is drawn afresh, and all before it is kept. So many histories then end elsewhere: a question whose answer was nearly sure, or that few histories are asked, has little hanging on it by this count.",
  ],
  [
    "Foretells",
    "How much better one would guess the end if one knew this answer, in bits. A sign that foretells need not decide: a late answer may only repeat what was settled long before.",
  ],
  [
    "Made the difference",
    "One answer of one history is put into another, and all else kept. Where a question then arises that was never asked there, its answer is taken from the other history, or the likeliest, and you are told how many were.",
  ],
  [
    "The parts of your changes",
    "What your odds do to an end is shared out among your changes, each measured all along the way from our odds to yours. The parts add up to the whole, which changes undone one at a time do not.",
  ],
  [
    "Decisions away",
    "The fewest answers that have to be others for a history to come to an end. It does not depend on odds, so beside it stands how unlikely those answers are: three hard steps are not near.",
  ],
  [
    "Fits too",
    "Each end has a rule, and in many histories two rules are true. The first in the order gives the name, and the others are told.",
  ],
  [
    "Holds in so many of 100 sets of odds",
    "Every grade is moved by up to one step, every rating by up to half or twice as much, and all is reckoned again, many times. A finding that holds in fewer than 70 of 100 says “depends on the odds”.",
  ],
  [
    "Decisions that go together",
    "We draw each answer by itself, and life does not: firm times are firm throughout. The dial takes half of all worlds as ones where what happened weighs more everywhere, half as ones where it weighs less.",
  ],
];

export const ratedHead = "Who rated";
export const rated =
  "The raters are not two historians: they are two readings worked out for this story from the books of the historians named here, and no historian gave these grades. Firmness asks how often the same people, knowing what they knew, would have decided so again: open is 2 in 5, leaning 3 in 5, firm 4 in 5, nearly sure 19 in 20. The two graded it apart, each with evidence and sources: one as a reader of Fitzpatrick, Lewin, Hobsbawm, Carr, Moore and Figes might, for whom hunger, classes and institutions decide; one as a reader of Rabinowitch, Cohen, Service, Pipes, Kotkin and Daniels might, for whom people in rooms decide. Our odds take the mean of the two; what did not happen shares the rest by how seriously it was proposed: high 6, middle 3, low 1.";
/** @param byLuck - of all */
export const agreement = (same: number, near: number, far: number, all: number, byLuck: number): string =>
  `Of ${all} answers they give ${same} the same grade, ${near} grades one step apart, ${far} further. Had each dealt out the same grades blindly, about ${byLuck} would be the same. Agreement is no proof: both read the same books.`;
export const differ = "Where they differ";
export const allGrades = "Every grade of both";
export const question = "Question";
export const raters = ["By structure", "By agency"] as const;
export const apart = "Grades apart";
export const gradeNames: Readonly<Record<Grade, string>> = { open: "open", leaning: "leaning", firm: "firm", "nearly sure": "nearly sure" };

export const hindsightHead = "The check in hindsight";
/** All in words. @param surprises - how many went otherwise than expected */
export const hindsight = (asked: string, expected: string, surprises: string): string =>
  `Along what happened, ${asked} questions had more than one open answer. Our odds expect ${expected} of them to go as they did, and all ${asked} did: who knew only what could be known then would have been surprised ${surprises} times. Odds that expected every answer would be made of hindsight.`;

export const countsHead = "How many histories there are";
/** @param places - of histories with the same future */
export const counts = (all: string, places: string): string =>
  `${all} different lists of answers can be given, and none was left out: histories with the same future are one place, and there are ${places} places. The number is told here and nowhere else, for it says how many alternatives were written and not how likely anything is.`;
export const countsTable = "By count and by odds";
export const ending = "Ending";
export const byCount = "Histories";
export const ofCount = "Of 1,000 counted";
export const byOdds = "Of 1,000 by our odds";

export const outHead = "What the model leaves out";
/** @param hinges - how many, in words */
export const out = (hinges: string): readonly string[] => [
  `It asks ${hinges} questions with two or three answers each. What nobody proposed then, and what we did not write, cannot happen here.`,
  "Nine gauges from 0 to 4 stand for a continent. Harvests, illnesses and weapons come as they came, but for what an answer changes.",
  "Most of those who lived through it decide nothing here, though their hunger, strikes and desertion are in the rules.",
  "Some things win by construction: that an empty barn behind a refused peace is the end, or that no coalition outlasts the war. Each is one line, and the other rules below show what hangs on it.",
  "It stops in 1930. Whether a history was worth its price it does not say.",
  "A history that one has read seems likelier than it is, because it is vivid. That is why numbers stand beside it.",
];

export const disagreeHead = "How to disagree";
export const disagree = {
  odds: "With the odds: say how firm each answer was, and see what follows.",
  rules: "With the rules of the endings: switch them off, or order them otherwise.",
  variants: "With the rules of the world: worlds with one rule changed, explored whole.",
} as const;
export const disagreeNote =
  "Whatever you change stands in the link, so that somebody else can see it, and disagree with you. The rules and the judgements are plain text in the game’s sources.";
