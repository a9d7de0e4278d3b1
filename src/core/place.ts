// Which places the story can name, and what they were called: all that must be known of them before the map is there.

/** Names as narration of the period has them (dossier, part G). Where each lies stands in picture/places.ts. */
export const placeNames = {
  petrograd: "Petrograd",
  moscow: "Moscow",
  kronstadt: "Kronstadt",
  riga: "Riga",
  dvinsk: "Dvinsk",
  pskov: "Pskov",
  gatchina: "Gatchina",
  bialystok: "Białystok",
  lwow: "Lwów",
  tula: "Tula",
  yekaterinburg: "Yekaterinburg",
  warsaw: "Warsaw",
  brest: "Brest",
  kyiv: "Kyiv",
  kharkiv: "Kharkiv",
  odesa: "Odesa",
  fastiv: "Fastiv",
  orel: "Orel",
  penza: "Penza",
  samara: "Samara",
  tsaritsyn: "Tsaritsyn",
  rostov: "Rostov",
  tiflis: "Tiflis",
  baku: "Baku",
  kiel: "Kiel",
  hamburg: "Hamburg",
  berlin: "Berlin",
  essen: "Essen",
  chemnitz: "Chemnitz",
  munich: "Munich",
  vienna: "Vienna",
  budapest: "Budapest",
  turin: "Turin",
  helsinki: "Helsinki",
  constantinople: "Constantinople",
  paris: "Paris",
  london: "London",
} as const;

/** A place the story can name. */
export type PlaceId = keyof typeof placeNames;

/** Whether a word of a cue names a place. */
export const isPlace = (word: string): word is PlaceId => Object.hasOwn(placeNames, word);
