// The map of What if: names short enough to stand over a column, and what is said of an answer that is pointed at.
import type { Hinge } from "../../generated/story.ts";

/** What each turning point is called where there is room for a word or two. */
export const hinges: Readonly<Record<Hinge, string>> = {
  coalition: "Coalition",
  assembly: "Assembly",
  rada: "Kyiv",
  brest: "Brest",
  squads: "Grain squads",
  lists: "The Cheka",
  guard: "The guard",
  january: "January",
  estates: "Estates",
  vienna: "Vienna",
  orel: "Orel",
  petrograd: "Petrograd",
  legien: "The putsch",
  curzon: "Warsaw",
  occupation: "Turin",
  tax: "The tax",
  kronstadt: "Kronstadt",
  factions: "Factions",
  relief: "Relief",
  press: "The press",
  union: "The Union",
  letter: "The letter",
  october: "Hamburg",
  secretary: "Secretary",
  opposition: "Opposition",
  grain: "The grain",
  march: "The retreat",
};
export const acts: readonly string[] = ["Who governs", "Will it spread", "What it cost", "The warning", "The turn"];
const numerals = ["I", "II", "III", "IV", "V"];
/** @param at - from 0 */
export const act = (at: number): string => `${numerals[at] ?? at + 1} ${(acts[at] ?? "").toLocaleUpperCase("en")}`;
export const years = (from: string, to: string): string => (from === to ? from : `${from}–${to.slice(2)}`);
export const shortYear = (year: string): string => `’${year.slice(2)}`;
export const early = (title: string, year: string): string => `${title}, ${year}`;

export const title = "Map";
export const pointsHint =
  "Squares: how many give each answer, what happened first. Filled: through the answer pointed at. Dashed: not asked.";
export const river = "The river: where they end";
export const riverHint =
  "Each stream leaves the river as its end is settled; width is how many. A single line is as near its own end as that is sure.";
export const yourHistory = "your history";
export const happened = "as it happened";
/** @param count - of 1,000 */
export const throughThis = (count: string): string => `through the answer pointed at: ${count} of 1,000`;

export const pick = "Turning point";
export const before = "The one before";
export const after = "The one after";
export const keys = "Left and right arrows: another turning point. Up and down: another answer.";
/** @param where - file, and date */
export const where = (file: number, date: string): string => `File ${file} · ${date}`;
export const answers = "If this is decided";
export const asWas = "as it happened";
export const yours = "yours";
export const notAsked = "not asked";

/** @param asked - of 1,000 */
export const asked = (question: string, asked: string): string =>
  `Of 1,000 histories drawn by these odds, ${asked} are asked “${question}”`;
export const neverAsked = (question: string): string => `By these odds no history is asked “${question}”`;
interface Contrast {
  readonly caption: string;
  readonly ending: string;
  readonly here: string;
  readonly others: string;
  readonly likelier: boolean;
}
const none = (count: string): string => (count === "0" ? "none" : count);
/** What an answer makes of the ending that it moves most, beside the other open answers in the same histories. */
export const contrast = ({ caption, ending, here, others, likelier }: Contrast): string =>
  `If this is decided, “${caption}”, ${none(here)} of 1,000 end in “${ending}”; by the other answers that stand open there, ${none(others)}. In this model it makes that end ${likelier ? "likelier" : "less likely"}.`;
export const little = (caption: string): string =>
  `If this is decided, “${caption}”, every end comes about as often as by the other answers that stand open there.`;
export const alone = (caption: string): string => `Where this is answered so, “${caption}”, nothing else ever stands open.`;
export const never = (caption: string): string => `By these odds “${caption}” never stands open.`;
/** @param open - of 1,000 @param asked - of 1,000 */
export const seldomOpen = (open: string, asked: string): string => `It stands open in ${open} of the ${asked} that are asked.`;
/** @param share - of 1,000 */
export const hangs = (share: string): string =>
  `What hangs on it: draw this answer afresh and keep all before it, and ${share} of 1,000 end elsewhere.`;
export const youAnswered = (caption: string): string => `You answered: ${caption}.`;
export const itHappened = (caption: string): string => `As it happened: ${caption}.`;

/** @param before - of 100 @param after - of 100, once it is answered as it happened */
export const comeHere = (ending: string, before: string, after: string): string =>
  `Of 100 histories that come here as it happened, ${none(before)} end in ${ending}; once it is answered so too, ${none(after)}.`;

export const year = "1930";
export const wall = (count: number): string => `${count} endings, of 1,000 histories`;
export const order = "Order";
export const orders: Readonly<Record<"settled" | "share" | "distance", string>> = {
  settled: "When settled",
  share: "Share",
  distance: "Distance",
};
export const ending = "Ending";
export const all = "of all";
export const soDecided = "if so";
export const byOthers = "if not";
export const ranged = "range";
export const ranges = "Grey bands: in 90 of 100 sets of odds";
export const endsHint =
  "If so: where this is decided so. If not: by the other answers that stand open in the same histories. Range: of 100 sets of odds near these, 90 give so many.";

export const readSuch = "Read one such history";

export const inWords = "The same in words";
export const hingesCaption = "Every answer at every turning point";
export const date = "Date";
export const question = "Turning point";
export const answer = "Answer";
export const ofThousand = "Of 1,000";
export const through = "Of 1,000 through the answer pointed at";
export const goesWith = "Goes most often with";
export const often = (ending: string, share: string): string => `${ending}, ${share} of 1,000`;
export const hangsHead = "Hangs on it, of 1,000";
export const comeHead = (ending: string): string => `Of 100 that come here as it happened, end in ${ending}`;
export const mark = "Whose";
export const endsCaption = "Every ending";
export const away = "Decisions away";
export const settledBy = "As good as settled by";
export const atTheEnd = "the end";
export const unnamed = "An end that no rule names";
