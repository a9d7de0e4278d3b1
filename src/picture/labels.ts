// Names on the map, so that they meet neither one another nor a mark.
import * as names from "#words/names.ts";
import { lettersWide, lift } from "./letters.ts";
import { type Layout, type Point, type View2D, onStage } from "./layout.ts";
import type { MapPicture } from "./map.ts";
import { shownPlaces } from "./marks.ts";
import { type PlaceId, places } from "./places.ts";
import { type Words, words } from "./shape.ts";
import { wedgeOf } from "./wedge.ts";

/** Cities that carry a label when nothing else asks for the room. */
const majors: readonly PlaceId[] = [
  "petrograd",
  "moscow",
  "berlin",
  "warsaw",
  "kyiv",
  "vienna",
  "budapest",
  "munich",
  "turin",
  "hamburg",
  "kiel",
  "paris",
  "tiflis",
  "baku",
  "tsaritsyn",
  "odesa",
  "riga",
  "constantinople",
  "kharkiv",
  "samara",
];

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The room between two names on one line: less reads as one word. */
const between = 8;

const meets = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

const sidesOf = (place: PlaceId): Set<"left" | "right" | "above" | "below"> =>
  new Set([places[place].label, "right", "left", "above", "below"] as const);

/** Where a name of some width may stand beside its mark, the best side first. */
function spotsOf(place: PlaceId, [x, y]: Point, gap: number, wide: number, size: number): { at: Point; anchor: 0 | 0.5 | 1; box: Box }[] {
  return [...sidesOf(place)].map((side) => {
    const at: Point =
      side === "right" ? [x + gap, y] : side === "left" ? [x - gap, y] : side === "above" ? [x, y - gap - 6] : [x, y + gap + 6];
    const anchor = side === "right" ? 0 : side === "left" ? 1 : 0.5;
    const x0 = at[0] - wide * anchor;
    return { at, anchor, box: { x0, y0: at[1] - size * 0.65, x1: x0 + wide, y1: at[1] + size * 0.65 } };
  });
}

/** The letters and their rim, on the map and on the wedge, where ink would be dark on red. */
const onLand = ["ink", "land"] as const;
const onRed = ["paper", "red"] as const;

/**
 * The labels that find room, the most important first.
 *
 * @param taken - where something else stands
 */
export function labelShapes(map: MapPicture, view: View2D, layout: Layout, taken: readonly Box[]): Words[] {
  const size = layout.roomy ? 13 : 11;
  const wanted = [...new Set<PlaceId>([map.place, ...map.named, ...majors])];
  // Every mark that is drawn, whether it is named or not.
  const marks = [...new Set([...wanted, ...shownPlaces(map)])].map((place): readonly [PlaceId, Box] => {
    const [x, y] = onStage(place, view);
    return [place, { x0: x - 7, y0: y - 7, x1: x + 7, y1: y + 7 }];
  });
  const wedge = wedgeOf(map, view, view, layout);
  const done: Box[] = wedge === null ? [...taken] : [...taken, wedge.taken];
  return wanted.flatMap((place): Words[] => {
    const mark = onStage(place, view);
    const [x, y] = mark;
    if (x < 0 || y < 0 || x > layout.width || y > layout.map) return [];
    const text = names.placeName(place, map.leningrad).toUpperCase();
    const gap = map.cities[place] === "quiet" ? 9 : 17;
    const spot = spotsOf(place, mark, gap, lettersWide(text, size) + 4, size).find(({ box }) => {
      const inside = box.x0 > 4 && box.x1 < layout.width - 4 && box.y0 > 4 && box.y1 < layout.map - 4;
      return inside && !done.some((other) => meets(other, box)) && !marks.some(([other, its]) => other !== place && meets(its, box));
    });
    if (spot === undefined) return [];
    done.push({ ...spot.box, x0: spot.box.x0 - between, x1: spot.box.x1 + between });
    const [tone, rim] = wedge?.covers([(spot.box.x0 + spot.box.x1) / 2, spot.at[1]]) === true ? onRed : onLand;
    return [words(`name ${place}`, tone, text, spot.at[0], spot.at[1] - size * lift, size, { spacing: 0.07, anchor: spot.anchor, rim })];
  });
}
