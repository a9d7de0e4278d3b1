// What the stage shows, in words: for those who do not see it, and for a city that is pointed at.
import type { VNode } from "preact";
import type { Cue } from "../core/cues.ts";
import { positionOf } from "../picture/fronts.ts";
import { mapOf } from "../picture/map.ts";
import { cityWords, places, railways } from "../picture/places.ts";
import { sceneWords } from "../picture/scenes.ts";
import type { View } from "../core/view.ts";

/** One sentence for each thing that a line’s cues change on the stage. */
export function pictureWords(cues: readonly Cue[]): string[] {
  return cues.flatMap((cue): string[] => {
    switch (cue.key) {
      case "city":
        return [`On the map: ${places[cue.place].name}, ${cityWords[cue.state]}.`];
      case "rail":
        return [`On the map: the railway from ${places[cue.from].name} to ${places[cue.to].name} is ${cue.running ? "running" : "cut"}.`];
      case "front": {
        const words = positionOf(cue.name)?.words;
        return words === undefined ? [] : [`On the map: ${words}`];
      }
      case "scene": {
        const words = sceneWords(cue.name);
        return words === null ? [] : [`In the picture: ${words}`];
      }
      default:
        return [];
    }
  });
}

/** The map as a list: the cities that this file has named, and how each stands in this history. */
export function Cities({ view }: { view: View }): VNode {
  const { named, cities, fronts, rails } = mapOf(view);
  const cut = railways.filter((_, at) => rails[at] === false);
  return (
    <>
      <h2 class="speaker">On the map</h2>
      <ul class="cities">
        {[...named].map((place) => (
          <li key={place}>
            <b>{places[place].name}</b>: {cityWords[cities[place]]}
          </li>
        ))}
        {fronts.map((name) => (
          <li key={name}>{positionOf(name)?.words}</li>
        ))}
        {cut.map(([from, to]) => (
          <li key={from + to}>
            No trains between {places[from].name} and {places[to].name}.
          </li>
        ))}
      </ul>
    </>
  );
}
