// How the cities stand when a chapter opens: what the build has worked out of story/cities.ink, looked up for a world.
import type { ChapterId } from "../core/chapter.ts";
import type { CityState } from "../core/cues.ts";
import type { PlaceId } from "../core/place.ts";
import type { World } from "../core/world.ts";
import { openings } from "../generated/cities.ts";
import { places } from "./places.ts";

/** What is asked of the world, and what follows from each of its values; in the end, the cities. An empty memory has the value "". */
type CityTree =
  | { readonly cities: Partial<Readonly<Record<CityState, readonly PlaceId[]>>> }
  | { readonly ask: string; readonly cases: readonly (readonly [values: readonly string[], then: CityTree])[] };

const treeOf = new Map<string, CityTree>(openings.flatMap(({ chapters, tree }) => chapters.map((id): [string, CityTree] => [id, tree])));

/** The cities as the chapter’s own cues find them: those that the story does not name are quiet. */
export function citiesAtFirst(chapter: ChapterId | undefined, { gauges, standings, memories }: World): Record<PlaceId, CityState> {
  const cities = Object.fromEntries(Object.keys(places).map((id) => [id, "quiet"])) as Record<PlaceId, CityState>;
  const values: Readonly<Record<string, string | number | null>> = { ...gauges, ...standings, ...memories };
  let tree = treeOf.get(chapter ?? "");
  while (tree !== undefined && "ask" in tree) {
    const value = String(values[tree.ask] ?? "");
    tree = tree.cases.find(([of]) => of.includes(value))?.[1];
  }
  for (const [state, list] of Object.entries(tree?.cities ?? {})) for (const place of list) cities[place] = state as CityState;
  return cities;
}
