// The cities and railways the story can name: where they are.
import type { PlaceId } from "../core/place.ts";

export type { PlaceId } from "../core/place.ts";

interface Spot {
  /** Degrees north. */
  readonly lat: number;
  /** Degrees east. */
  readonly lon: number;
  /** Where the label stands beside its mark. */
  readonly label: "left" | "right" | "above" | "below";
}

/** Coordinates in decimal degrees. */
export const places = {
  petrograd: { lat: 59.9, lon: 30.3, label: "right" },
  moscow: { lat: 55.8, lon: 37.6, label: "right" },
  kronstadt: { lat: 60.0, lon: 29.8, label: "left" },
  riga: { lat: 56.9, lon: 24.1, label: "left" },
  dvinsk: { lat: 55.9, lon: 26.5, label: "right" },
  pskov: { lat: 57.8, lon: 28.3, label: "left" },
  gatchina: { lat: 59.6, lon: 30.1, label: "below" },
  bialystok: { lat: 53.1, lon: 23.2, label: "right" },
  lwow: { lat: 49.8, lon: 24.0, label: "left" },
  tula: { lat: 54.2, lon: 37.6, label: "left" },
  yekaterinburg: { lat: 56.8, lon: 60.6, label: "above" },
  warsaw: { lat: 52.2, lon: 21.0, label: "above" },
  brest: { lat: 52.1, lon: 23.7, label: "below" },
  kyiv: { lat: 50.4, lon: 30.5, label: "above" },
  kharkiv: { lat: 50.0, lon: 36.2, label: "right" },
  odesa: { lat: 46.5, lon: 30.7, label: "left" },
  fastiv: { lat: 50.1, lon: 29.9, label: "left" },
  orel: { lat: 53.0, lon: 36.1, label: "right" },
  penza: { lat: 53.2, lon: 45.0, label: "above" },
  samara: { lat: 53.2, lon: 50.1, label: "above" },
  tsaritsyn: { lat: 48.7, lon: 44.5, label: "right" },
  rostov: { lat: 47.2, lon: 39.7, label: "right" },
  tiflis: { lat: 41.7, lon: 44.8, label: "above" },
  baku: { lat: 40.4, lon: 49.9, label: "left" },
  kiel: { lat: 54.3, lon: 10.1, label: "above" },
  hamburg: { lat: 53.6, lon: 10.0, label: "left" },
  berlin: { lat: 52.5, lon: 13.4, label: "right" },
  essen: { lat: 51.5, lon: 7.0, label: "left" },
  chemnitz: { lat: 50.8, lon: 12.9, label: "below" },
  munich: { lat: 48.1, lon: 11.6, label: "left" },
  vienna: { lat: 48.2, lon: 16.4, label: "above" },
  budapest: { lat: 47.5, lon: 19.0, label: "right" },
  turin: { lat: 45.1, lon: 7.7, label: "below" },
  helsinki: { lat: 60.2, lon: 24.9, label: "left" },
  constantinople: { lat: 41.0, lon: 29.0, label: "right" },
  paris: { lat: 48.9, lon: 2.3, label: "right" },
  london: { lat: 51.5, lon: -0.1, label: "right" },
  milan: { lat: 45.5, lon: 9.2, label: "above" },
  rome: { lat: 41.9, lon: 12.5, label: "right" },
  livorno: { lat: 43.6, lon: 10.3, label: "left" },
  tambov: { lat: 52.7, lon: 41.5, label: "left" },
  kherson: { lat: 46.6, lon: 32.6, label: "right" },
  sukhumi: { lat: 43.0, lon: 41.0, label: "left" },
  shakhty: { lat: 47.7, lon: 40.2, label: "above" },
  novosibirsk: { lat: 55.0, lon: 82.9, label: "left" },
  almaata: { lat: 43.2, lon: 76.9, label: "left" },
  shanghai: { lat: 31.2, lon: 121.5, label: "left" },
} as const satisfies Record<PlaceId, Spot>;

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
