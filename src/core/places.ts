// The cities and railways the story can name: where they are, what they were called, and how they can stand.
import type { CityState } from "./cues.ts";
import type { PlaceId } from "./place.ts";

export type { PlaceId } from "./place.ts";

interface Place {
  /** Name on the map, as narration of the period has it (dossier, part G). */
  readonly name: string;
  /** Degrees north. */
  readonly lat: number;
  /** Degrees east. */
  readonly lon: number;
  /** Where the label stands beside its mark. */
  readonly label: "left" | "right" | "above" | "below";
}

/** Coordinates in decimal degrees, from the timeline of the dossier. */
export const places = {
  petrograd: { name: "Petrograd", lat: 59.9, lon: 30.3, label: "right" },
  moscow: { name: "Moscow", lat: 55.8, lon: 37.6, label: "right" },
  kronstadt: { name: "Kronstadt", lat: 60.0, lon: 29.8, label: "left" },
  riga: { name: "Riga", lat: 56.9, lon: 24.1, label: "left" },
  dvinsk: { name: "Dvinsk", lat: 55.9, lon: 26.5, label: "right" },
  pskov: { name: "Pskov", lat: 57.8, lon: 28.3, label: "left" },
  gatchina: { name: "Gatchina", lat: 59.6, lon: 30.1, label: "below" },
  bialystok: { name: "Białystok", lat: 53.1, lon: 23.2, label: "right" },
  lwow: { name: "Lwów", lat: 49.8, lon: 24.0, label: "left" },
  tula: { name: "Tula", lat: 54.2, lon: 37.6, label: "left" },
  yekaterinburg: { name: "Yekaterinburg", lat: 56.8, lon: 60.6, label: "above" },
  warsaw: { name: "Warsaw", lat: 52.2, lon: 21.0, label: "above" },
  brest: { name: "Brest", lat: 52.1, lon: 23.7, label: "below" },
  kyiv: { name: "Kyiv", lat: 50.4, lon: 30.5, label: "above" },
  kharkiv: { name: "Kharkiv", lat: 50.0, lon: 36.2, label: "right" },
  odesa: { name: "Odesa", lat: 46.5, lon: 30.7, label: "left" },
  fastiv: { name: "Fastiv", lat: 50.1, lon: 29.9, label: "left" },
  orel: { name: "Orel", lat: 53.0, lon: 36.1, label: "right" },
  penza: { name: "Penza", lat: 53.2, lon: 45.0, label: "above" },
  samara: { name: "Samara", lat: 53.2, lon: 50.1, label: "above" },
  tsaritsyn: { name: "Tsaritsyn", lat: 48.7, lon: 44.5, label: "right" },
  rostov: { name: "Rostov", lat: 47.2, lon: 39.7, label: "right" },
  tiflis: { name: "Tiflis", lat: 41.7, lon: 44.8, label: "above" },
  baku: { name: "Baku", lat: 40.4, lon: 49.9, label: "left" },
  kiel: { name: "Kiel", lat: 54.3, lon: 10.1, label: "above" },
  hamburg: { name: "Hamburg", lat: 53.6, lon: 10.0, label: "left" },
  berlin: { name: "Berlin", lat: 52.5, lon: 13.4, label: "right" },
  essen: { name: "Essen", lat: 51.5, lon: 7.0, label: "left" },
  chemnitz: { name: "Chemnitz", lat: 50.8, lon: 12.9, label: "below" },
  munich: { name: "Munich", lat: 48.1, lon: 11.6, label: "left" },
  vienna: { name: "Vienna", lat: 48.2, lon: 16.4, label: "above" },
  budapest: { name: "Budapest", lat: 47.5, lon: 19.0, label: "right" },
  turin: { name: "Turin", lat: 45.1, lon: 7.7, label: "below" },
  helsinki: { name: "Helsinki", lat: 60.2, lon: 24.9, label: "left" },
  constantinople: { name: "Constantinople", lat: 41.0, lon: 29.0, label: "right" },
  paris: { name: "Paris", lat: 48.9, lon: 2.3, label: "right" },
  london: { name: "London", lat: 51.5, lon: -0.1, label: "right" },
} as const satisfies Record<PlaceId, Place>;

/** The trunk railways drawn on the map. A cue may cut or reopen one in either direction. */
export const railways: readonly (readonly [PlaceId, PlaceId])[] = [
  ["petrograd", "moscow"],
  ["petrograd", "riga"],
  ["petrograd", "helsinki"],
  ["riga", "warsaw"],
  ["warsaw", "berlin"],
  ["warsaw", "brest"],
  ["brest", "moscow"],
  ["brest", "kyiv"],
  ["moscow", "orel"],
  ["orel", "kharkiv"],
  ["kharkiv", "kyiv"],
  ["kharkiv", "rostov"],
  ["kyiv", "odesa"],
  ["moscow", "penza"],
  ["penza", "samara"],
  ["moscow", "tsaritsyn"],
  ["tsaritsyn", "rostov"],
  ["rostov", "tiflis"],
  ["tiflis", "baku"],
  ["berlin", "hamburg"],
  ["hamburg", "kiel"],
  ["kiel", "berlin"],
  ["berlin", "essen"],
  ["berlin", "chemnitz"],
  ["chemnitz", "munich"],
  ["munich", "vienna"],
  ["vienna", "budapest"],
  ["munich", "turin"],
  ["vienna", "warsaw"],
  ["budapest", "constantinople"],
  ["essen", "paris"],
  ["paris", "turin"],
];

/** How a city stands. */
export const cityWords: Readonly<Record<CityState, string>> = {
  quiet: "quiet",
  stirring: "stirring",
  council: "its council governs",
  reaction: "held against the councils",
  hungry: "hungry",
};
