// A date as the story writes it: ISO 8601 for the Line and the map, and the words that are shown, in any language.

export interface StoryDate {
  /** ISO 8601: a day, as `1917-11-11`, or a month, as `1930-03`. */
  readonly day: string;
  readonly year: number;
  /** As it is shown, in the calendars and the language of the story. */
  readonly text: string;
}

/** What a date must look like, for messages. */
export const dateForm = "a day as 1917-11-11 or a month as 1930-03, then its words with their year";

/**
 * Reads `1917-11-11 29 October / 11 November 1917`.
 *
 * @returns null where the day is none of the calendar, or the words do not name its year
 */
export function readDate(value: string): StoryDate | null {
  const [, day = "", text = ""] = /^(\d{4}-\d\d(?:-\d\d)?)\s+(\S.*)$/.exec(value) ?? [];
  const year = day.slice(0, 4);
  // A day that no month has becomes one of the next month.
  const real = new Date(day);
  if (Number.isNaN(real.getTime()) || !real.toISOString().startsWith(day) || !text.includes(year)) return null;
  return { day, year: Number(year), text };
}
