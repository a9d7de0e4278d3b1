// The cities on the map. The shape of a mark says as much as its colour, and what weighs on a city lies over the land about it.
import { spots } from "virtual:coast";
import type { CityState } from "../core/cues.ts";
import { type Point, type View2D, onStage } from "./layout.ts";
import type { MapPicture } from "./map.ts";
import { type PlaceId, railways } from "./places.ts";
import { type Shape, area, box, disc, ring, stroke } from "./shape.ts";

/** The left half of a disc. */
function half(id: string, [x, y]: Point, r: number): Shape {
  const arc = Array.from({ length: 19 }, (_, at) => Math.PI / 2 + (at / 18) * Math.PI);
  return area(
    id,
    "red",
    arc.flatMap((turn) => [x + Math.cos(turn) * r, y + Math.sin(turn) * r]),
  );
}

/** One city; where the story is, it is larger. */
function markShapes(id: string, [x, y]: Point, state: CityState, here: boolean): Shape[] {
  const r = here ? 8.5 : 6.5;
  switch (state) {
    case "quiet": {
      const side = here ? 6 : 4.5;
      return [box(id, "ink", x - side, y - side, side * 2, side * 2)];
    }
    case "council":
      return [disc(`${id} rim`, "ink", x, y, r + 2.5), disc(id, "red", x, y, r)];
    case "stirring":
      return [ring(`${id} ring`, "red", 1.6, x, y, r + 6), disc(id, "red", x, y, r + 1.5), disc(`${id} heart`, "light", x, y, r - 3)];
    case "hungry":
      return [disc(`${id} rim`, "ink", x, y, r + 2.5), disc(id, "paper", x, y, r), half(`${id} half`, [x, y], r)];
    case "reaction":
      return [stroke(id, "ink", 4, [x - r, y - r, x + r, y + r]), stroke(`${id} two`, "ink", 4, [x - r, y + r, x + r, y - r])];
  }
}

/** Places that are always drawn: everything a railway touches, but the one that lies upon another. */
const onRails = railways.flat().filter((place) => place !== "kronstadt");

/** How near a place on a railway another may lie and still be drawn beside it, in units of the map. */
const room = 15;

/** Places with no railway that have room for a mark of their own. */
const roomy: ReadonlySet<string> = new Set(
  Object.entries(spots)
    .filter(([id, [x, y]]) => !onRails.some((other) => other === id || Math.hypot(spots[other][0] - x, spots[other][1] - y) < room))
    .map(([id]) => id),
);

/** Which places are drawn: those on railways, those that the file speaks of, and where there is room those where something has happened. */
export const shownPlaces = ({ named, cities }: MapPicture): ReadonlySet<PlaceId> =>
  new Set([...onRails, ...named, ...(Object.keys(cities) as PlaceId[]).filter((place) => roomy.has(place) && cities[place] !== "quiet")]);

/**
 * The marks of all cities that are drawn, that of the place of the story over the others.
 *
 * @param before - the map that was, to mark what has changed by a ring that goes out from it
 * @param t - how far the change has gone, 0 to 1
 */
export function cityShapes(map: MapPicture, view: View2D, before: MapPicture | null = null, t = 1): Shape[] {
  const places = [...shownPlaces(map)].filter((place) => place !== map.place);
  return [...places, map.place].flatMap((place): Shape[] => {
    const [at, state, here] = [onStage(place, view), map.cities[place], place === map.place];
    const shapes = markShapes(`city ${place}`, at, state, here);
    const changed = before !== null && map.named.has(place) && before.cities[place] !== state;
    if (!changed || t <= 0 || t >= 1) return shapes;
    return [...shapes, ring(`city ${place} pulse`, "red", 3, ...at, (here ? 8.5 : 6.5) + 4 + t * 26, { opacity: 1 - t })];
  });
}

/** How far about a city its hatching goes, and how far apart its lines are, in CSS pixels. */
const hatch = { radius: 24, step: 6 } as const;

/** The land about a city hatched, so that it is not told by the sign alone: reaction leans, hunger lies flat. */
export const hatchShapes = (map: MapPicture, view: View2D): Shape[] =>
  [...shownPlaces(map)].flatMap((place): Shape[] => {
    const state = map.cities[place];
    if (state !== "reaction" && state !== "hungry") return [];
    const [x, y] = onStage(place, view);
    const lines: Shape[] = [];
    for (let at = 4 - hatch.radius; at < hatch.radius; at += hatch.step) {
      const side = Math.sqrt(hatch.radius ** 2 - at ** 2);
      const id = `hatch ${place} ${at}`;
      if (state === "hungry") lines.push(stroke(id, "red", 1.6, [x - side, y + at, x + side, y + at]));
      else {
        const lean = (a: number): number => a * Math.SQRT1_2;
        lines.push(stroke(id, "ink", 1.1, [x + lean(at - side), y + lean(at + side), x + lean(at + side), y + lean(at - side)]));
      }
    }
    return lines;
  });
