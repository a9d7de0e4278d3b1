// What the map shows now: cities, railways, the wedge, the date and the five gauges, worked out from one view.
import type { Line } from "../core/beat.ts";
import type { CityState } from "../core/cues.ts";
import type { StoryDate } from "../core/date.ts";
import { isLeningrad } from "../core/place.ts";
import { citiesAtFirst } from "./cities.ts";
import { type PlaceId, railways } from "./places.ts";
import type { View } from "../core/view.ts";
import { type ShownGauge, fiveGauges } from "../core/gauges.ts";
import type { World } from "../core/world.ts";
import { type Gauge, files } from "../generated/story.ts";

/** One gauge as it is drawn: so many of `full` squares, black ones for what weighs on people. */
export interface MapGauge {
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
  readonly date: StoryDate;
  /** Where the story is. */
  readonly place: PlaceId;
  /** Whether Petrograd is called Leningrad. */
  readonly leningrad: boolean;
  readonly gauges: readonly MapGauge[];
  /** Fronts that this file has drawn, as `south orel`, each where it was drawn last. */
  readonly fronts: readonly string[];
  /** The tableau that stands before the map, of this file; null where the map itself is shown. */
  readonly scene: { readonly file: string; readonly name: string } | null;
}

/** Those that weigh on people. */
const heavy: ReadonlySet<Gauge> = new Set(["apparatus", "terror", "army"]);

const gaugesOf = (world: World, shown: readonly ShownGauge[]): MapGauge[] =>
  shown.map(({ gauge, label }) => ({ gauge, label, value: world.gauges[gauge], black: heavy.has(gauge) }));

/** Where no file lies open, it is the year that all readings come to. */
const lastDate: StoryDate = { day: "1930-01", year: 1930, text: "1930" };

/**
 * The map for a view. The same view gives the same map.
 *
 * @param shown - the gauges that stand on it
 */
export function mapOf(view: View, shown: readonly ShownGauge[] = fiveGauges): MapPicture {
  const chapter = view.beat?.chapter;
  const earlier = view.entries.filter((entry) => entry.chapter === chapter);
  const opening = earlier[0]?.world ?? view.world;
  const file = files.find(({ id }) => id === chapter);
  let date: StoryDate = file === undefined ? lastDate : { day: file.day, year: Number(file.day.slice(0, 4)), text: file.date };
  let place: PlaceId = (file?.place as PlaceId | undefined) ?? "moscow";
  const cities = citiesAtFirst(chapter, opening);
  const rails = railways.map(() => true);
  const named = new Set<PlaceId>([place]);
  let wedge: MapPicture["wedge"] = null;
  let scene: MapPicture["scene"] = null;
  const fronts = new Map<string, string>();

  const perform = ({ cues }: Line): void => {
    for (const cue of cues)
      switch (cue.key) {
        case "date":
          date = { day: cue.day, year: cue.year, text: cue.text };
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
        // Those of the text alone. A new cue is put here or above, or the types fail.
        case "frame":
        case "ask":
        case "act":
        case "cast":
        case "lost":
        case "voice":
        case "part":
        case "gain":
        case "was":
        case "cause":
          break;
        default:
          cue satisfies never;
      }
  };
  for (const entry of earlier) entry.lines.forEach(perform);
  view.beat?.lines.forEach(perform);
  return {
    cities,
    named,
    rails,
    wedge,
    date,
    place,
    leningrad: isLeningrad(date.day, view.world),
    gauges: gaugesOf(view.world, shown),
    fronts: [...fronts.values()],
    scene,
  };
}
