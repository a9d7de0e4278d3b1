// The three questions of belief: a hundred counters before a history is read, after it, and after the strongest objection.
import type { Moment, Pile } from "../../core/belief.ts";
import { counted } from "../count.ts";

export const offered: Readonly<Record<Moment, string>> = {
  before: "Before you read it: what do you believe?",
  after: "You have read it: what do you believe now?",
  objection: "And after this objection: what do you believe?",
};
/** In place of the offer, where it has been answered. */
export const answered: Readonly<Record<Moment, string>> = {
  before: "What you believed before reading it",
  after: "What you believed after reading it",
  objection: "What you believed after the objection",
};
export const ask =
  "Suppose the story could start again in November 1917. Share out 100 counters: the surer you are that it would go that way, the more you put there. No answer is right.";
export const pile = (pile: Pile, title: string): string =>
  ({ was: "As it happened", here: `As here: “${title}”`, other: "Any other way" })[pile];
export const fewer = (pile: string): string => `One fewer: ${pile}`;
export const more = (pile: string): string => `One more: ${pile}`;
export const valueText = (count: number): string => counted(count, { one: "1 counter", other: `${count} counters` });
export const inHand = (count: number): string =>
  count === 0
    ? "All 100 counters are put down."
    : counted(count, { one: "1 counter is still in your hand.", other: `${count} counters are still in your hand.` });
export const keep = "Keep it";
export const putAllDown = (count: number): string =>
  counted(count, { one: "Put down the last counter first.", other: `Put down the other ${count} first.` });
export const kept = "Kept, on this device alone.";
export const notKept = "This browser could not keep it. It holds as long as this page is open.";
export const goOn: Readonly<Record<Moment, string>> = {
  before: "Now read it. You are asked again at its end.",
  after: "You are asked once more after the strongest objection.",
  objection: "Below stands how your counters moved.",
};
export const stop = "You need not answer. The switch “Ask me what I believe” ends these questions.";
export const takeBack = "Take back what I said of this history";

export const drift = "What reading did to your counters";
export const nothingYet = "Nothing to compare yet: answer two of the three questions.";
export const when: Readonly<Record<Moment, string>> = {
  before: "Before reading it",
  after: "After reading it",
  objection: "After the objection",
};
export const whenHead = "When";
export const tableCaption = "Your counters, of 100, and the range of odds";
export const byOdds = "By our odds";
/** @param shares - of 1: what 5, 50 and 95 of 100 sets of odds do not go beyond */
export const range = ([low, middle, high]: readonly [number, number, number]): string => {
  const of = (share: number): string => (share > 0 && share < 0.005 ? "under 1" : String(Math.round(100 * share)));
  return `${of(middle)} (${of(low)} to ${of(high)})`;
};
export const rangeHint =
  "By our odds: of 100 histories drawn by them, so many end there; in brackets, what 90 of 100 sets of odds near ours leave it between.";
const moved = (count: number): string => counted(Math.abs(count), { one: "1 counter", other: `${Math.abs(count)} counters` });
/** @param by - how many counters more than before lie on the history that was read */
export const driftOf = (from: Moment, to: Moment, by: number, title: string): string => {
  const span = { before: "before reading", after: "after reading", objection: "after the objection" };
  if (by === 0) return `From ${span[from]} to ${span[to]}, your counters on “${title}” did not change.`;
  return `From ${span[from]} to ${span[to]}, ${moved(by)} ${by > 0 ? "came to" : "left"} “${title}”.`;
};
/** Whether the last of what was said lies in what the odds leave. */
export const beside = (counters: number, [low, , high]: readonly [number, number, number]): string =>
  counters > Math.round(100 * high)
    ? "That is more than the odds near ours give it."
    : counters < Math.round(100 * low)
      ? "That is less than the odds near ours give it."
      : "That is within what the odds near ours give it.";
export const vivid =
  "Vividness inflates belief. A story told in detail seems likelier than it is: each vivid particular makes it easier to imagine, and none makes it more probable. The more closely experts on world politics looked into what might have been, the more they believed of it, until what they gave to all the possibilities together was too much. So hold your counters against the range of odds, and not against how well it was told.";
export const source =
  "Philip E. Tetlock and Richard Ned Lebow, “Poking Counterfactual Holes in Covering Laws”, American Political Science Review 95 (2001), pp. 829–843.";
