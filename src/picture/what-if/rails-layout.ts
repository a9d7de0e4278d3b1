// How much room each hinge of two histories beside each other has on their rails, and how high the rails lie.
import type { Shape, Tone } from "../shape.ts";

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
  /** The last hinge of each that is over before 1930 or has not been read further, empty where it was asked nothing; null where it goes on to the end. */
  readonly until: readonly [string | null, string | null];
  /** What stands over the part that they have together. */
  readonly together: string;
  /** What stands in the place of an answer where a history is not asked, and beside what is dotted of each rail. */
  readonly unasked: string;
  readonly over: readonly [string, string];
}

/** The drawing. */
export interface Rails {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export const width = 1130;
export const slant = 46;
const narrow = { least: 17, most: 34 } as const;
const wide = { most: 150, one: 92, two: 48 } as const;
/** So much the twisted part has at least: its words stand over it. */
const leastTrunk = 150;
export const letters = { caption: 15, key: 17, date: 14, line: 21 } as const;

/** About how wide letters are set that are not all capitals. */
export const wideOf = (text: string, size: number): number => text.length * size * 0.46;

/** The middle of words that stand at a place, moved so far that they do not leave the drawing. */
export const within = (x: number, lines: readonly string[], size: number): number =>
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
export interface Standing extends RailPlace {
  readonly x: number;
  readonly level: number;
}

/** Whether a rail still runs where a place is. */
export function runs({ standing }: Layout, { hinge }: Standing, side: 0 | 1, { until }: RailsPicture): boolean {
  if (until[side] === null) return true;
  const last = standing.findIndex((one) => one.hinge === until[side]);
  return standing.findIndex((one) => one.hinge === hinge) <= last;
}

/** Where all hinges stand. */
export interface Layout {
  readonly standing: readonly Standing[];
  /** Where the two leave each other. */
  readonly fork: number;
  /** Room for the words of one place. */
  readonly room: number;
  readonly levels: number;
}

/** Whether a hinge has words of its own. */
export const isWide = ({ kind }: RailPlace): boolean => kind === "different" || kind === "only";

/** Shares out the width: what is alike is narrow, and what differs has the rest. */
export function layoutOf(places: readonly RailPlace[]): Layout {
  const trunk = places.filter(({ kind }) => kind === "trunk").length;
  const alike = places.filter(({ kind }) => kind === "alike").length;
  const wides = places.filter(isWide).length;
  const free = width - slant - (trunk > 0 ? leastTrunk : 0) - wides * wide.most;
  const pitch = Math.max(narrow.least, Math.min(narrow.most, free / Math.max(1, trunk + alike)));
  const early = trunk === 0 ? 0 : wides + alike === 0 ? width - 2 * slant : Math.max(leastTrunk, trunk * pitch);
  const left = width - slant - early - alike * pitch;
  const widest = Math.min(wide.most, left / Math.max(1, wides));
  const levels = widest >= wide.one ? 1 : widest >= wide.two ? 2 : 3;
  // The words of the last are wider than its step, and end with the drawing.
  const step = Math.min(wide.most, left / Math.max(1, wides + (levels - 1) / 2));
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
export interface Heights {
  readonly upper: number;
  readonly lower: number;
  readonly middle: number;
  readonly height: number;
  /** From one level of words to the next. */
  readonly level: number;
}

/** As high as the words of each side need. */
export function heightsOf(layout: Layout, picture: RailsPicture): Heights {
  const { standing, room, levels } = layout;
  const wide = standing.filter(isWide);
  const captions = wide.flatMap(({ sides }) => sides.flatMap((side) => (side === null ? [] : [side.caption])));
  const lines = Math.max(1, ...captions.map((caption) => linesOf(caption, letters.key, room).length));
  const level = lines * letters.line + 8;
  const beside = (side: 0 | 1): number =>
    30 + level * Math.max(1, ...wide.filter((place) => runs(layout, place, side, picture)).map((place) => place.level + 1));
  const upper = beside(0);
  const between = 100 + levels * 40;
  const lower = upper + between;
  return { upper, lower, middle: upper + between / 2, height: lower + beside(1), level };
}
