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
  /** The hinge at which each is over before 1930, or has been left; null where it goes on to the end. */
  readonly until: readonly [string | null, string | null];
  /** What stands over the part that they have together. */
  readonly together: string;
  /** What stands in the place of an answer where a history is not asked, and over the part of a rail that is over. */
  readonly unasked: string;
  readonly over: string;
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

/** About how wide letters are set that are not all capitals. */
const wideOf = (text: string, size: number): number => text.length * size * 0.46;

/** The middle of words that stand at a place, moved so far that they do not leave the drawing. */
const within = (x: number, lines: readonly string[], size: number): number =>
  Math.min(x, width - 4 - Math.max(...lines.map((line) => wideOf(line, size))) / 2);

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

/** Whether a rail still runs where a place is. */
function runs({ standing }: Layout, { hinge }: Standing, side: 0 | 1, { until }: RailsPicture): boolean {
  const last = standing.findIndex((one) => one.hinge === until[side]);
  return last < 0 || standing.findIndex((one) => one.hinge === hinge) <= last;
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
  const upper = 30 + levels * level;
  const between = 100 + levels * 40;
  return { upper, lower: upper + between, middle: upper + between / 2, height: 2 * upper + between, level };
}

/** A part of a rail; the second of two in one tone is hollow. */
function strand(id: string, side: 0 | 1, tones: RailsPicture["tones"], points: readonly number[]): Shape[] {
  const whole = stroke(id, tones[side], rail, points);
  return side === 1 && tones[0] === tones[1] ? [whole, stroke(`${id} hollow`, "paper", rail - 6, points)] : [whole];
}

/** Both strands while they are one: they cross between each two decisions, the one over the other in turn, so that the first is above at the end. */
function twistShapes(
  { standing, fork }: Pick<Layout, "standing" | "fork">,
  { middle }: Pick<Heights, "middle">,
  tones: RailsPicture["tones"],
): Shape[] {
  const places = standing.filter(({ kind }) => kind === "trunk").map(({ x }) => x);
  if (places.length === 0) return [];
  const crossings = places.slice(1).map((x, at) => (x + (places[at] ?? 0)) / 2);
  const half = Math.min(9, (places[1] ?? fork) / 6 + 3);
  const bounds = [0, ...crossings.flatMap((x) => [x - half, x + half]), fork];
  /** Whether the first is above in a straight part. */
  const above = (part: number): boolean => (crossings.length - part) % 2 === 0;
  const y = (side: number, part: number): number => middle + ((side === 0) === above(part) ? -sway : sway);
  // A little longer than they are, so that no seam is seen.
  const straight = Array.from({ length: crossings.length + 1 }, (_, part) => {
    const [from, to] = [(bounds[2 * part] ?? 0) - 0.5, (bounds[2 * part + 1] ?? 0) + 0.5];
    return ([0, 1] as const).flatMap((side) => strand(`straight ${part} ${side}`, side, tones, [from, y(side, part), to, y(side, part)]));
  }).flat();
  const crossed = crossings.flatMap((_, part) => {
    const over = part % 2 === 0 ? 0 : 1;
    const under = over === 0 ? 1 : 0;
    const points = (side: number): number[] => [bounds[2 * part + 1] ?? 0, y(side, part), bounds[2 * part + 2] ?? 0, y(side, part + 1)];
    return [
      ...strand(`under ${part}`, under, tones, points(under)),
      stroke(`edge ${part}`, "paper", rail + 4, points(over)),
      ...strand(`over ${part}`, over, tones, points(over)),
    ];
  });
  return [...places.map((x, at) => box(`tick ${at}`, "ink", x - 1.5, middle - 20, 3, 40)), ...crossed, ...straight];
}

/** One rail from where they part to its end; from where it is over early it is dotted on to there. */
function railShapes(layout: Layout, heights: Heights, side: 0 | 1, picture: RailsPicture): Shape[] {
  const { standing, fork } = layout;
  const { tones, until } = picture;
  const tone = tones[side];
  const y = side === 0 ? heights.upper : heights.lower;
  const last = standing.find(({ hinge }) => hinge === until[side]);
  const end = last === undefined ? width : Math.max(fork + slant, last.x + 20);
  const from = heights.middle + (side === 0 ? -sway : sway);
  const begin = fork === 0 ? [] : [fork - 1, from];
  // Between the rails: beyond them stand the words of its last answer.
  const said = y + (side === 0 ? 18 : -18);
  return [
    ...(end < width - 2 * rail
      ? [
          stroke(`over ${side}`, tone, 3, [end, y, width, y], { dash: [3, 7] }),
          words(`said ${side}`, "grey", picture.over, Math.min(end, width - wideOf(picture.over, 15)), said, 15, {
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
  const y = heights.middle + (level - (layout.levels - 1) / 2) * 40;
  const middle = within(x, [name], 19);
  return [
    words(`name ${hinge}`, "ink", name, middle, y - 9, key ? 18 : letters.caption, {
      spacing: 0,
      anchor: 0.5,
      weight: key ? 700 : 500,
      rim: "paper",
    }),
    words(`date ${hinge}`, "grey", date, middle, y + 10, letters.date, { spacing: 0, anchor: 0.5, weight: 400, rim: "paper" }),
    ...([0, 1] as const)
      .filter((side) => runs(layout, place, side, picture))
      .flatMap((side) => [...captionShapes(place, side, picture, layout, heights), ...nodeShapes(place, side, picture.tones, heights)]),
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
      ...standing
        .filter(isWide)
        .flatMap((place) =>
          ([0, 1] as const).filter((side) => runs(layout, place, side, picture)).flatMap((side) => leaderShapes(place, side, heights)),
        ),
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

/** The gutter of the upright form: how wide it is, and where its rails have their middles. */
const gutter = { width: 58, rails: [9, 49] } as const;
const down = 30;

/** The twisted part upright, for where there is no room for the drawing; at its foot the two go apart, if they ever do. */
export function ropeOf(count: number, tones: RailsPicture["tones"], parts: boolean): Rails {
  const pitch = Math.max(9, Math.min(22, 200 / Math.max(1, count)));
  const fork = pitch * count;
  const standing = Array.from({ length: count }, (_, at): Standing => {
    const x = pitch * (at + 0.5);
    return { hinge: String(at), kind: "trunk", name: "", date: "", key: false, sides: [null, null], x, level: 0 };
  });
  const middle = gutter.width / 2;
  const lying = [
    ...twistShapes({ standing, fork }, { middle }, tones),
    ...(parts ? ([1, 0] as const) : []).flatMap((side) =>
      strand(`slant ${side}`, side, tones, [fork - 1, middle + (side === 0 ? -sway : sway), fork + down, gutter.rails[side]]),
    ),
  ];
  const upright = (shape: Shape): Shape =>
    ({ ...shape, points: shape.points.map((_, at, all) => all[at % 2 === 0 ? at + 1 : at - 1] ?? 0) }) as Shape;
  return { width: gutter.width, height: fork + (parts ? down : 0), shapes: lying.map(upright) };
}
