// Dates in the language of the interface, whatever the language of the device.
import { locale } from "#words/language.ts";

/**
 * A day, where the reader is.
 *
 * @param moment - ISO 8601
 */
export const dayOf = (moment: string): string =>
  new Date(moment).toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric" });

/**
 * The month of a day of the story.
 *
 * @param day - ISO 8601, without a time
 */
export const monthOf = (day: string): string =>
  new Date(`${day}T12:00Z`).toLocaleDateString(locale, { month: "long", year: "numeric", timeZone: "UTC" });

/**
 * A day of the story.
 *
 * @param day - ISO 8601, without a time
 */
export const dateOf = (day: string): string =>
  new Date(`${day}T12:00Z`).toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
