// Which places the story can name: their ids alone, for what must know them before the map is there.

/** Where each lies stands in places.ts. */
const ids = [
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
] as const;

/** A place the story can name. */
export type PlaceId = (typeof ids)[number];

/** Whether a word of a cue names a place. */
export const isPlace = (word: string): word is PlaceId => (ids as readonly string[]).includes(word);
