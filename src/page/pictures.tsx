// What the stage shows, in words: for those who do not see it, and for a city that is pointed at.
import type { VNode } from "preact";
import { placeName, places } from "#words/names.ts";
import * as words from "#words/picture.ts";
import type { Cue } from "../core/cues.ts";
import { isFront } from "../picture/fronts.ts";
import { mapOf } from "../picture/map.ts";
import { railways } from "../picture/places.ts";
import { isScene } from "../picture/scenes.ts";
import type { View } from "../core/view.ts";

/** One sentence for each thing that a line’s cues change on the stage. */
export function pictureWords(cues: readonly Cue[]): string[] {
  return cues.flatMap((cue): string[] => {
    switch (cue.key) {
      case "city":
        return [words.city(places[cue.place], words.cities[cue.state])];
      case "rail":
        return [words.rail(places[cue.from], places[cue.to], cue.running)];
      case "front":
        return isFront(cue.name) ? [words.front(words.fronts[cue.name])] : [];
      case "scene":
        return isScene(cue.name) ? [words.scene(words.scenes[cue.name])] : [];
      // What the page shows beside the line itself, or not at all. A new cue is put here or above, or the types fail.
      case "frame":
      case "ask":
      case "act":
      case "date":
      case "place":
      case "wedge":
      case "cast":
      case "lost":
      case "voice":
      case "part":
      case "gain":
      case "was":
      case "cause":
        return [];
    }
  });
}

/** The map as a list: the cities that this file has named, and how each stands in this history. */
export function Cities({ view }: { view: View }): VNode {
  const { named, cities, fronts, rails, leningrad } = mapOf(view);
  const cut = railways.filter((_, at) => rails[at] === false);
  return (
    <>
      <h2 class="speaker">{words.heading}</h2>
      <ul class="cities">
        {[...named].map((place) => (
          <li key={place}>
            <b>{placeName(place, leningrad)}</b>: {words.cities[cities[place]]}
          </li>
        ))}
        {fronts.map((name) => (
          <li key={name}>{isFront(name) && words.fronts[name]}</li>
        ))}
        {cut.map(([from, to]) => (
          <li key={from + to}>{words.noTrains(placeName(from, leningrad), placeName(to, leningrad))}</li>
        ))}
      </ul>
    </>
  );
}
