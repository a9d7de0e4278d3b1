// Which places the story can name: all that must be known of them before the map is there.

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

/** Whether a word of a cue names a place. */
export const isPlace = (word: string): word is PlaceId => (placeIds as readonly string[]).includes(word);
