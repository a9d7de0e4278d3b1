// Two histories as two rails: twisted into one while they decide alike, then apart, with what each decides on its own side.
import { type Shape, stroke, words } from "../shape.ts";
import { block, rim } from "./picture.ts";
import {
  type Heights,
  type Layout,
  type Rails,
  type RailsPicture,
  type Standing,
  heightsOf,
  isWide,
  layoutOf,
  letters,
  linesOf,
  runs,
  slant,
  wideOf,
  width,
  within,
} from "./rails-layout.ts";
import { rail, strand, sway, twistShapes } from "./rope.ts";

const small = 14;
const large = 26;
/** From one level of names between the rails to the next. */
const levelOfNames = 40;

/** One rail from where they part to its end; from where it is over early it is dotted on to there. */
function railShapes(layout: Layout, heights: Heights, side: 0 | 1, picture: RailsPicture): Shape[] {
  const { standing, fork } = layout;
  const { tones, until } = picture;
  const tone = tones[side];
  const y = side === 0 ? heights.upper : heights.lower;
  const last = standing.find(({ hinge }) => hinge === until[side]);
  const end = until[side] === null ? width : Math.max(fork + slant, (last?.x ?? 0) + 20);
  const from = heights.middle + (side === 0 ? -sway : sway);
  const begin = fork === 0 ? [] : [fork - 1, from];
  // Between the rails: beyond them stand the words of its last answer.
  const said = y + (side === 0 ? 18 : -18);
  return [
    ...(end < width - 2 * rail
      ? [
          stroke(`over ${side}`, tone, 3, [end, y, width, y], { dash: [3, 7] }),
          words(`said ${side}`, "grey", picture.over[side], Math.min(end, width - wideOf(picture.over[side], 15)), said, 15, {
            spacing: 0,
            weight: 400,
            rim: "paper",
          }),
        ]
      : []),
    ...strand(`rail ${side}`, side, tones, [...begin, fork === 0 ? 0 : fork + slant, y, end, y]),
  ];
}

/** How far from the rail the words of a place begin. */
const awayOf = ({ key, level }: Standing, heights: Heights): number => (key ? 32 : 27) + level * heights.level;

/** The rails that still run where a place is. */
const runningAt = (layout: Layout, place: Standing, picture: RailsPicture): (0 | 1)[] =>
  ([0, 1] as const).filter((side) => runs(layout, place, side, picture));

/** What leads from a place to its words where they do not stand next to it. */
function leaderShapes(place: Standing, side: 0 | 1, heights: Heights): Shape[] {
  if (place.level === 0) return [];
  const y = side === 0 ? heights.upper : heights.lower;
  const end = y + (side === 0 ? -1 : 1) * (awayOf(place, heights) - 10);
  return [stroke(`leader ${place.hinge} ${side}`, "land", 1.5, [place.x, y, place.x, end])];
}

/** The words of one side, away from the rail. */
function captionShapes(place: Standing, side: 0 | 1, picture: RailsPicture, layout: Layout, heights: Heights): Shape[] {
  const own = place.sides[side];
  const y = side === 0 ? heights.upper : heights.lower;
  const away = side === 0 ? -1 : 1;
  const size = place.key ? letters.key : letters.caption;
  const lines = linesOf(own?.caption ?? picture.unasked, size, layout.room);
  const at = y + away * (awayOf(place, heights) + ((lines.length - 1) / 2) * letters.line);
  return [
    words(`caption ${place.hinge} ${side}`, own?.tone ?? "grey", lines.join("\n"), within(place.x, lines, size), at, size, {
      spacing: 0,
      anchor: 0.5,
      weight: place.key ? 600 : 400,
      rim: "paper",
    }),
  ];
}

function nodeShapes(place: Standing, side: 0 | 1, tones: RailsPicture["tones"], heights: Heights): Shape[] {
  const tone = tones[side];
  const hollow = side === 1 && tones[0] === tone;
  const here = [place.x, side === 0 ? heights.upper : heights.lower] as const;
  const id = `node ${place.hinge} ${side}`;
  if (place.sides[side] === null) return [block(`${id} ground`, "paper", here, small), rim(id, "grey", 2, here, small, [3, 2])];
  if (place.key)
    return [
      block(`${id} rim`, "ink", here, large),
      ...(hollow ? [block(`${id} ground`, "paper", here, large - 6)] : []),
      block(id, tone, here, large - (hollow ? 14 : 6)),
    ];
  return [block(`${id} ground`, tone, here, small + 3), block(id, "paper", here, small - 3)];
}

function placeShapes(place: Standing, picture: RailsPicture, layout: Layout, heights: Heights): Shape[] {
  const { hinge, name, date, key, x, level, kind } = place;
  if (kind === "alike") return [stroke(`rung ${hinge}`, "land", 4, [x, heights.upper, x, heights.lower])];
  if (kind === "trunk") return [];
  const y = heights.middle + (level - (layout.levels - 1) / 2) * levelOfNames;
  const middle = within(x, [name], 19);
  const running = runningAt(layout, place, picture);
  return [
    words(`name ${hinge}`, "ink", name, middle, y - 9, key ? 18 : letters.caption, {
      spacing: 0,
      anchor: 0.5,
      weight: key ? 700 : 500,
      rim: "paper",
    }),
    words(`date ${hinge}`, "grey", date, middle, y + 10, letters.date, { spacing: 0, anchor: 0.5, weight: 400, rim: "paper" }),
    ...running.flatMap((side) => [
      ...captionShapes(place, side, picture, layout, heights),
      ...nodeShapes(place, side, picture.tones, heights),
    ]),
  ];
}

/** The drawing, as wide as it always is and as high as its words need. */
export function railsOf(picture: RailsPicture): Rails {
  const layout = layoutOf(picture.places);
  const heights = heightsOf(layout, picture);
  const { standing, fork } = layout;
  const order = { alike: 0, trunk: 1, only: 2, different: 3 } as const;
  return {
    width,
    height: heights.height,
    shapes: [
      ...standing.filter(({ kind }) => kind === "alike").flatMap((place) => placeShapes(place, picture, layout, heights)),
      ...standing
        .filter(isWide)
        .flatMap((place) => runningAt(layout, place, picture).flatMap((side) => leaderShapes(place, side, heights))),
      ...([1, 0] as const).flatMap((side) => railShapes(layout, heights, side, picture)),
      ...twistShapes(layout, heights, picture.tones),
      ...(fork > 0 ? [words("together", "ink", picture.together, 0, heights.middle - 48, 15, { weight: 600 })] : []),
      ...standing
        .filter(isWide)
        .sort((a, b) => order[a.kind] - order[b.kind])
        .flatMap((place) => placeShapes(place, picture, layout, heights)),
    ],
  };
}
