// Two histories as two rails: twisted into one while they decide alike, then apart, with what each decides on its own side.
import { type Shape, type Tone, box, stroke, words } from "../shape.ts";
import { block, rim } from "./picture.ts";

/** What one of the two answers, and in which tone. */
interface Side {
  readonly caption: string;
  readonly tone: Tone;
}

/** A hinge, in the order of the story. */
export interface RailPlace {
  readonly hinge: string;
  readonly kind: "trunk" | "alike" | "different" | "only";
  /** What it is called in a word or two, and when it was. */
  readonly name: string;
  readonly date: string;
  /** Whether one of the ends hangs on it. */
  readonly key: boolean;
  /** Null where a history is not asked. */
  readonly sides: readonly [Side | null, Side | null];
}

/** All that is drawn. */
export interface RailsPicture {
  readonly places: readonly RailPlace[];
  readonly tones: readonly [Tone, Tone];
  /** What stands over the part that they have together. */
  readonly together: string;
  /** What stands in the place of an answer where a history is not asked. */
  readonly unasked: string;
}

/** The drawing. */
export interface Rails {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const width = 1130;
const rail = 10;
/** Where the twisted part lies about its middle. */
const sway = 6;
const slant = 46;
const narrow = { least: 17, most: 34 } as const;
const wide = { most: 150, one: 92, two: 48 } as const;
/** So much the twisted part has at least: its words stand over it. */
const leastTrunk = 150;
const letters = { caption: 15, key: 17, date: 14, line: 21 } as const;
const small = 14;
const large = 26;

/** Breaks words into lines of about so many units, at most three. */
export function linesOf(text: string, size: number, room: number): string[] {
  const most = Math.max(6, Math.floor(room / (size * 0.46)));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length <= most || lines.length === 3)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A place with where it stands, and how far from the rail its words do. */
interface Standing extends RailPlace {
  readonly x: number;
  readonly level: number;
}

interface Layout {
  readonly standing: readonly Standing[];
  /** Where the two leave each other. */
  readonly fork: number;
  /** Room for the words of one place. */
  readonly room: number;
  readonly levels: number;
}

const isWide = ({ kind }: RailPlace): boolean => kind === "different" || kind === "only";

/** Shares out the width: what is alike is narrow, and what differs has the rest. */
export function layoutOf(places: readonly RailPlace[]): Layout {
  const trunk = places.filter(({ kind }) => kind === "trunk").length;
  const alike = places.filter(({ kind }) => kind === "alike").length;
  const wides = places.filter(isWide).length;
  const free = width - slant - (trunk > 0 ? leastTrunk : 0) - wides * wide.most;
  const pitch = Math.max(narrow.least, Math.min(narrow.most, free / Math.max(1, trunk + alike)));
  const early = trunk === 0 ? 0 : wides + alike === 0 ? width - 2 * slant : Math.max(leastTrunk, trunk * pitch);
  const step = Math.min(wide.most, (width - slant - early - alike * pitch) / Math.max(1, wides));
  const levels = step >= wide.one ? 1 : step >= wide.two ? 2 : 3;
  let x = early + slant;
  let level = 0;
  const standing = places.map((place, at): Standing => {
    if (place.kind === "trunk") return { ...place, x: (early * (at + 0.5)) / trunk, level: 0 };
    const own = isWide(place) ? step : pitch;
    x += own;
    return { ...place, x: x - own / 2, level: isWide(place) ? level++ % levels : 0 };
  });
  return { standing, fork: early, room: step * levels - 8, levels };
}

/** Where both rails and their middle lie. */
interface Heights {
  readonly upper: number;
  readonly lower: number;
  readonly middle: number;
  readonly height: number;
  /** From one level of words to the next. */
  readonly level: number;
}

function heightsOf({ standing, room, levels }: Layout): Heights {
  const captions = standing.filter(isWide).flatMap(({ sides }) => sides.flatMap((side) => (side === null ? [] : [side.caption])));
  const lines = Math.max(1, ...captions.map((caption) => linesOf(caption, letters.key, room).length));
  const level = lines * letters.line + 8;
  const upper = 22 + levels * level;
  const between = 100 + levels * 40;
  return { upper, lower: upper + between, middle: upper + between / 2, height: 2 * upper + between, level };
}

/** Both strands while they are one: they cross between each two decisions, the one over the other in turn, so that the first is above at the end. */
function twistShapes({ standing, fork }: Layout, { middle }: Heights, tones: RailsPicture["tones"]): Shape[] {
  const places = standing.filter(({ kind }) => kind === "trunk").map(({ x }) => x);
  if (places.length === 0) return [];
  const crossings = places.slice(1).map((x, at) => (x + (places[at] ?? 0)) / 2);
  const half = Math.min(9, (places[1] ?? fork) / 6 + 3);
  const bounds = [0, ...crossings.flatMap((x) => [x - half, x + half]), fork];
  /** Whether the first is above in a straight part. */
  const above = (part: number): boolean => (crossings.length - part) % 2 === 0;
  const y = (side: number, part: number): number => middle + ((side === 0) === above(part) ? -sway : sway);
  const straight = Array.from({ length: crossings.length + 1 }, (_, part) =>
    [0, 1].map((side) =>
      stroke(`straight ${part} ${side}`, tones[side] ?? "ink", rail, [bounds[2 * part] ?? 0, y(side, part), bounds[2 * part + 1] ?? 0, y(side, part)]),
    ),
  ).flat();
  const crossed = crossings.flatMap((_, part) => {
    const over = part % 2;
    const points = (side: number): number[] => [bounds[2 * part + 1] ?? 0, y(side, part), bounds[2 * part + 2] ?? 0, y(side, part + 1)];
    return [
      stroke(`under ${part}`, tones[1 - over] ?? "ink", rail, points(1 - over)),
      stroke(`edge ${part}`, "paper", rail + 3, points(over)),
      stroke(`over ${part}`, tones[over] ?? "ink", rail, points(over)),
    ];
  });
  return [...places.map((x, at) => box(`tick ${at}`, "ink", x - 1.5, middle - 20, 3, 40)), ...crossed, ...straight];
}

/** One rail from where they part to its end; dashed from the last that it is asked where it has ended before the other. */
function railShapes(layout: Layout, heights: Heights, side: 0 | 1, tone: Tone): Shape[] {
  const { standing, fork } = layout;
  const y = side === 0 ? heights.upper : heights.lower;
  const last = standing.findLastIndex(({ sides }) => sides[side] !== null);
  const end = last >= 0 && last < standing.length - 1 ? Math.max(fork + slant, (standing[last]?.x ?? 0) + 20) : width;
  const from = heights.middle + (side === 0 ? -sway : sway);
  const begin = fork === 0 ? [] : [fork - 1, from];
  return [
    ...(end < width ? [stroke(`over ${side}`, tone, 3, [end, y, width, y], { dash: [3, 7] })] : []),
    stroke(`rail ${side}`, tone, rail, [...begin, fork === 0 ? 0 : fork + slant, y, end, y]),
  ];
}

/** The words of one side, away from the rail. */
function captionShapes(place: Standing, side: 0 | 1, picture: RailsPicture, layout: Layout, heights: Heights): Shape[] {
  const own = place.sides[side];
  const y = side === 0 ? heights.upper : heights.lower;
  const away = side === 0 ? -1 : 1;
  const size = place.key ? letters.key : letters.caption;
  const lines = linesOf(own?.caption ?? picture.unasked, size, layout.room);
  const first = 24 + place.level * heights.level;
  const at = y + away * (first + ((lines.length - 1) / 2) * letters.line);
  return [
    ...(place.level > 0 ? [stroke(`leader ${place.hinge} ${side}`, "land", 1.5, [place.x, y, place.x, y + away * (first - 10)])] : []),
    words(`caption ${place.hinge} ${side}`, own?.tone ?? "grey", lines.join("\n"), place.x, at, size, {
      spacing: 0,
      anchor: 0.5,
      weight: place.key ? 600 : 400,
      rim: "paper",
    }),
  ];
}

function nodeShapes(place: Standing, side: 0 | 1, tone: Tone, heights: Heights): Shape[] {
  const here = [place.x, side === 0 ? heights.upper : heights.lower] as const;
  const id = `node ${place.hinge} ${side}`;
  if (place.sides[side] === null) return [block(`${id} ground`, "paper", here, small), rim(id, "grey", 2, here, small, [3, 2])];
  if (place.key) return [block(`${id} rim`, "ink", here, large), block(id, tone, here, large - 6)];
  return [block(`${id} ground`, tone, here, small + 3), block(id, "paper", here, small - 3)];
}

function placeShapes(place: Standing, picture: RailsPicture, layout: Layout, heights: Heights): Shape[] {
  const { hinge, name, date, key, x, level, kind } = place;
  if (kind === "alike") return [stroke(`rung ${hinge}`, "land", 4, [x, heights.upper, x, heights.lower])];
  if (kind === "trunk") return [];
  const y = heights.middle + (level - (layout.levels - 1) / 2) * 40;
  return [
    words(`name ${hinge}`, "ink", name, x, y - 9, key ? 18 : letters.caption, { spacing: 0, anchor: 0.5, weight: key ? 700 : 500, rim: "paper" }),
    words(`date ${hinge}`, "grey", date, x, y + 10, letters.date, { spacing: 0, anchor: 0.5, weight: 400, rim: "paper" }),
    ...([0, 1] as const).flatMap((side) => [
      ...captionShapes(place, side, picture, layout, heights),
      ...nodeShapes(place, side, picture.tones[side], heights),
    ]),
  ];
}

/** The drawing, as wide as it always is and as high as its words need. */
export function railsOf(picture: RailsPicture): Rails {
  const layout = layoutOf(picture.places);
  const heights = heightsOf(layout);
  const { standing, fork } = layout;
  const order = { alike: 0, trunk: 1, only: 2, different: 3 } as const;
  return {
    width,
    height: heights.height,
    shapes: [
      ...standing.filter(({ kind }) => kind === "alike").flatMap((place) => placeShapes(place, picture, layout, heights)),
      ...([1, 0] as const).flatMap((side) => railShapes(layout, heights, side, picture.tones[side])),
      ...twistShapes(layout, heights, picture.tones),
      ...(fork > 0 ? [words("together", "ink", picture.together, 0, heights.middle - 48, 15, { weight: 600 })] : []),
      ...standing
        .filter(isWide)
        .sort((a, b) => order[a.kind] - order[b.kind])
        .flatMap((place) => placeShapes(place, picture, layout, heights)),
    ],
  };
}
