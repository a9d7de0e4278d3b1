// Why nothing answers a question: the fewest of its pins that no history has together.
import { intervened } from "./intervene.ts";
import { type Pins, jointOf, noise, shareWith } from "./pins.ts";
import type { Chanced } from "./survey.ts";

/** Pins that quarrel, and how. */
interface Found {
  readonly pins: Pins;
  readonly why: "locked" | "never asked" | "no such end";
}

/** Of 1, the histories with some pins, where the answers among them are taken as given. */
const shareOf = (surveys: readonly Chanced[], pins: Pins): number => shareWith(intervened(surveys, pins.answers), pins);

/**
 * The fewest of some pins that no history has, if its decisions are taken as given: without any one of them some history has the others. Several answers
 * pinned at one hinge count as one pin, as do all endings. O(pins) times `shareWith`.
 *
 * @returns null where some history has all of them
 */
export function quarrelOf(surveys: readonly Chanced[], pins: Pins): Found | null {
  if (shareOf(surveys, pins) > noise) return null;
  const { answers = [] } = surveys[0]?.graph ?? {};
  const hinge = (place: number): string => answers[place]?.hinge ?? "";
  let least: Pins = pins;
  // From the first on, so that what is left is what stands last in the story, where a reader looks for it.
  for (const name of new Set([...pins.answers].sort((a, b) => a - b).map(hinge))) {
    const without = { ...least, answers: least.answers.filter((place) => hinge(place) !== name) };
    if (shareOf(surveys, without) <= noise) least = without;
  }
  const anyEnd = { ...least, endings: null };
  if (shareOf(surveys, anyEnd) <= noise) least = anyEnd;
  if (least.endings !== null) return { pins: least, why: "no such end" };
  const last = hinge(Math.max(...least.answers));
  const others = { ...least, answers: least.answers.filter((place) => hinge(place) !== last) };
  const joint = jointOf(intervened(surveys, others.answers), others);
  const isAsked = answers.some((answer, place) => answer.hinge === last && (joint.answers[place] ?? 0) > noise);
  return { pins: least, why: isAsked ? "locked" : "never asked" };
}
