// What the map shows now: cities, railways, the wedge, the date and the five gauges, worked out from one view.
import type { Line } from "../core/beat.ts";
import type { CityState } from "../core/cues.ts";
import { type PlaceId, places, railways } from "./places.ts";
import type { View } from "../core/view.ts";
import type { World } from "../core/world.ts";
import { gauges } from "../generated/gauges.ts";
import { type Gauge, files } from "../generated/story.ts";

/** One gauge as it is drawn: so many of `full` squares, black ones for what weighs on people. */
export interface Dial {
  readonly gauge: Gauge;
  readonly label: string;
  /** 0 to 4. */
  readonly value: number;
  readonly black: boolean;
}

export interface MapPicture {
  readonly cities: Readonly<Record<PlaceId, CityState>>;
  /** Cities that this file has named; they are drawn and labelled before all others. */
  readonly named: ReadonlySet<PlaceId>;
  /** For each of `railways`, whether trains run. */
  readonly rails: readonly boolean[];
  readonly wedge: { readonly place: PlaceId; readonly words: string } | null;
  readonly date: { readonly text: string; readonly year: number };
  /** Where the story is. */
  readonly place: PlaceId;
  readonly dials: readonly Dial[];
  /** Fronts that this file has drawn, as `south orel`, each where it was drawn last. */
  readonly fronts: readonly string[];
  /** The tableau that stands before the map, of this file; null where the map itself is shown. */
  readonly scene: { readonly file: string; readonly name: string } | null;
}

const dialIds = ["bread", "councils", "apparatus", "terror", "europe"] as const satisfies readonly Gauge[];

function dials(world: World): Dial[] {
  return dialIds.map((gauge) => ({
    gauge,
    label: gauges[gauge].label,
    value: world.gauges[gauge],
    black: gauge === "apparatus" || gauge === "terror",
  }));
}

/** How the cities stand when a file opens, from the year and from what the world remembers; the file’s own cues come after. */
function citiesAtFirst(year: number, month: number, world: World): Record<PlaceId, CityState> {
  const cities = Object.fromEntries(Object.keys(places).map((id) => [id, "quiet"])) as Record<PlaceId, CityState>;
  const set = (state: CityState, ...ids: PlaceId[]): void => ids.forEach((id) => (cities[id] = state));
  const { brest, january, rada } = world.memories;
  const { allies } = world.standings;
  const occupied = year === 1918 && (brest !== null || month >= 3);
  set("council", "petrograd");
  if (year >= 1918) set("council", "moscow", "tula", "penza", "tsaritsyn", "yekaterinburg");
  if (world.gauges.bread <= 1 && year >= 1918) set("hungry", "petrograd", "moscow");
  if (rada === "ultimatum" && year === 1918 && !occupied) set("council", "kyiv", "kharkiv", "odesa");
  if (occupied) {
    set("reaction", "kyiv", "kharkiv", "odesa", "rostov", "fastiv", "riga", "dvinsk", "pskov", "brest", "warsaw", "bialystok", "helsinki");
    if (brest === "refused" && month < 11) set("reaction", "petrograd", "gatchina", "moscow");
  }
  if (year >= 1919) set("reaction", "helsinki");
  if (year === 1919) {
    set(january === "rising" ? "reaction" : january === "force" ? "council" : "stirring", "berlin");
  }
  if (year === 1919 && month >= 8) {
    set("reaction", "kyiv", "kharkiv", "odesa", "rostov", "tsaritsyn", "munich");
    if (allies !== "with_danube") set("reaction", "budapest");
  }
  if (year === 1920) {
    set("council", "kharkiv", "odesa", "rostov", "baku", "samara", "tsaritsyn", "orel");
    set("reaction", "munich");
    set(allies === "with_danube" || allies === "with_both" ? "council" : "reaction", "budapest");
    if (allies === "with_danube" || allies === "with_both") set("council", "vienna");
  }
  if (year >= 1921) {
    set("council", "kyiv", "kharkiv", "odesa", "rostov", "baku", "tiflis", "penza", "samara", "tsaritsyn", "orel", "fastiv");
    set("reaction", "budapest", "munich");
    if (allies === "with_berlin" || allies === "with_both" || allies === "iron_berlin")
      set("council", "berlin", "hamburg", "kiel", "chemnitz", "essen");
    if (allies === "with_danube" || allies === "with_both") set("council", "vienna", "budapest");
    if (world.gauges.bread <= 1) set("hungry", "samara", "penza");
  }
  return cities;
}

/** The map for a view. The same view gives the same map. */
export function mapOf(view: View): MapPicture {
  const chapter = view.beat?.chapter;
  const earlier = view.entries.filter((entry) => entry.chapter === chapter);
  const opening = earlier[0]?.world ?? view.world;
  const file = files.find(({ id }) => id === chapter);
  let year = Number(file?.date.slice(-4) ?? 1930);
  let date = { text: file?.date ?? "1930", year };
  let place: PlaceId = (file?.place as PlaceId | undefined) ?? "moscow";
  const month = Math.floor(yearsOf(file?.date ?? "", 0) * 12) + 1;
  const cities = citiesAtFirst(year, month, opening);
  const rails = railways.map(() => true);
  const named = new Set<PlaceId>([place]);
  let wedge: MapPicture["wedge"] = null;
  let scene: MapPicture["scene"] = null;
  const fronts = new Map<string, string>();

  const perform = ({ cues }: Line): void => {
    for (const cue of cues)
      switch (cue.key) {
        case "date":
          ({ year } = cue);
          date = { text: cue.text, year };
          break;
        case "place":
          ({ place } = cue);
          named.add(place);
          break;
        case "city":
          cities[cue.place] = cue.state;
          named.add(cue.place);
          break;
        case "wedge":
          wedge = { place: cue.place, words: cue.words };
          named.add(cue.place);
          break;
        case "scene":
          scene = cue.name === "map" || chapter === undefined ? null : { file: chapter, name: cue.name };
          break;
        case "front":
          fronts.set(cue.name.split(" ", 1)[0] ?? "", cue.name);
          break;
        case "rail": {
          const at = railways.findIndex(([a, b]) => (a === cue.from && b === cue.to) || (a === cue.to && b === cue.from));
          if (at >= 0) rails[at] = cue.running;
          break;
        }
        default:
          break;
      }
  };
  for (const entry of earlier) entry.lines.forEach(perform);
  view.beat?.lines.forEach(perform);
  return { cities, named, rails, wedge, date, place, dials: dials(view.world), fronts: [...fronts.values()], scene };
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A day as a number of years, from a date as the story writes it: the last date named, to the month where no day is given. */
export function yearsOf(text: string, year: number): number {
  const found = [
    ...text.matchAll(/(?:(\d{1,2})\s+)?(January|February|March|April|May|June|July|August|September|October|November|December)/g),
  ].at(-1);
  if (found === undefined) return year;
  return year + (months.indexOf(found[2] ?? "") + (Number(found[1] ?? 1) - 1) / 31) / 12;
}
