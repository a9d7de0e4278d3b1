// Which places the story can name: all that must be known of them before the map is there.

import type { World } from "./world.ts";

/** Their names are words of the language (src/words); where each lies stands in src/picture/places.ts. */
const placeIds = [
  "petrograd",
  "moscow",
  "kronstadt",
  "riga",
  "dvinsk",
  "pskov",
  "gatchina",
  "bialystok",
  "lwow",
  "tula",
  "yekaterinburg",
  "warsaw",
  "brest",
  "kyiv",
  "kharkiv",
  "odesa",
  "fastiv",
  "orel",
  "penza",
  "samara",
  "tsaritsyn",
  "rostov",
  "tiflis",
  "baku",
  "kiel",
  "hamburg",
  "berlin",
  "essen",
  "chemnitz",
  "munich",
  "vienna",
  "budapest",
  "turin",
  "helsinki",
  "constantinople",
  "paris",
  "london",
  "milan",
  "rome",
  "livorno",
  "tambov",
  "kherson",
  "sukhumi",
  "shakhty",
  "novosibirsk",
  "almaata",
  "shanghai",
] as const;

/** A place the story can name. */
export type PlaceId = (typeof placeIds)[number];

/**
 * Whether Petrograd is called Leningrad by then, as it was from the week of Lenin’s death. Where he recovers it keeps its name.
 *
 * @param day - ISO 8601; the empty string is no day, and keeps the older name
 */
export const isLeningrad = (day: string, { memories: { letter } }: World): boolean =>
  day >= "1924-01-26" && letter !== null && letter !== "speaks";

/** Whether a word of a cue names a place. */
export const isPlace = (word: string): word is PlaceId => (placeIds as readonly string[]).includes(word);
