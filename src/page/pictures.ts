// What the stage shows, in words: for those who do not see it, and for a city that is pointed at.
import type { CityState, Cue } from "../core/cues.ts";
import { positionOf } from "../core/fronts.ts";
import { places } from "../core/places.ts";
import { sceneWords } from "../core/scenes.ts";

/** How a city stands. */
export const cityWords: Readonly<Record<CityState, string>> = {
  quiet: "quiet",
  stirring: "stirring",
  council: "its council governs",
  reaction: "held against the councils",
  hungry: "hungry",
};

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
