// What both forms of the map are drawn from, and what they have in common.
import type { Column } from "../../core/what-if/hinges.ts";
import { type Shape, type Tone, box, stroke } from "../shape.ts";
import { type Square, laneOf, squaresOf, throughOf } from "./points.ts";
import type { Course, River, Stream } from "./river.ts";

/** A history on the map: the reader’s, or what happened. */
export interface Track {
  /** By hinge. */
  readonly answers: ReadonlyMap<string, string>;
  /** The place of the last hinge that it was asked; -1 where of none. */
  readonly last: number;
  /** Null where it has come to no end. */
  readonly course: Course | null;
}

/** An act: its columns from one place to another, both in it. */
export interface Act {
  readonly name: string;
  readonly years: string;
  readonly from: number;
  readonly to: number;
}

/** An answer, what it is called and how many of 1,000 histories give it, as the open column says it. */
interface Said {
  readonly option: string | null;
  readonly caption: string;
  readonly count: string;
}

/** All that is drawn. */
export interface MapPicture {
  readonly columns: readonly Column[];
  readonly river: River;
  readonly acts: readonly Act[];
  /** What the hinges are called in a word or two, and their years. */
  readonly names: readonly string[];
  readonly years: readonly string[];
  /** What ends that come early are called, with their years, as the reader may know them. */
  readonly early: Readonly<Record<string, string>>;
  readonly pointed: {
    readonly place: number;
    readonly option: string | null;
    readonly said: readonly Said[];
  };
  /** Of the histories through the answer that is pointed at, those that give each; null while it is not known. */
  readonly through: ((hinge: string, option: string) => number) | null;
  /** Of each stream, the part that is through that answer. */
  readonly part: Readonly<Record<string, number>>;
  readonly yours: Track | null;
  readonly happened: Track;
}

/** Which colour an answer has: the reader’s own before what happened. */
const toneOf = (hinge: string, { option, recorded }: Square, yours: Track | null): Tone =>
  option !== null && yours?.answers.get(hinge) === option ? "red" : recorded ? "grey" : "ink";

/** The rim of a square about a point. */
export function rim(
  id: string,
  tone: Tone,
  width: number,
  [x, y]: readonly [number, number],
  side: number,
  dash?: readonly [number, number],
): Shape {
  const [left, top, right, low] = [x - side / 2, y - side / 2, x + side / 2, y + side / 2];
  // A little beyond its beginning, so that the corner is closed.
  const points = [left, top, right, top, right, low, left, low, left, top, left + width / 2, top];
  return stroke(id, tone, width, points, dash === undefined ? {} : { dash });
}

/** A square about a point. */
export const block = (id: string, tone: Tone, [x, y]: readonly [number, number], side: number): Shape =>
  box(id, tone, x - side / 2, y - side / 2, side, side);

/** The narrowest that is still seen. */
const narrowest = 1.2;

/** How wide that part of a stream is drawn that goes through the answer which is pointed at. */
export const inlay = ({ width, ending }: Stream, part: MapPicture["part"]): number => {
  const share = part[ending] ?? 0;
  return share < 0.002 ? 0 : Math.max(narrowest, width * share);
};

/** Breaks words into two lines of about one length. */
export function twoLines(text: string): string {
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const [best] = breaks.sort((one, other) => Math.abs(one - text.length / 2) - Math.abs(other - text.length / 2));
  return best === undefined ? text : `${text.slice(0, best)}\n${text.slice(best + 1)}`;
}

/** The lanes that a history stands in, hinge by hinge, to the last that it is asked. */
export const trackPlaces = ({ answers, last }: Track, columns: readonly Column[]): number[] =>
  columns.slice(0, last + 1).map((column) => laneOf(column, answers));

/** So much must a square differ from what is usual that both are shown. */
const unlike = 0.1;

/**
 * The squares of a hinge: of the histories through the answer that is pointed at, those that give each; about it, how many do of all, where
 * that is another. Where the answer itself is one of them, all histories.
 *
 * @param open - whether it is this hinge that is pointed at
 * @param at - where a lane lies
 */
export function pointOf(
  { columns, through, yours }: MapPicture,
  place: number,
  open: boolean,
  at: (lane: number) => readonly [number, number],
): Shape[] {
  const column = columns[place];
  if (column === undefined) return [];
  const given = through === null || open ? null : throughOf(column, through);
  return squaresOf(column).flatMap((square): Shape[] => {
    const here = at(square.lane);
    const id = `point ${column.hinge} ${square.option ?? ""}`;
    if (square.option === null) return [block(`${id} ground`, "paper", here, square.side), rim(id, "grey", 1.8, here, square.side, [3, 2])];
    const inner = given?.find(({ option }) => option === square.option)?.side ?? square.side;
    const usual = Math.abs(inner - square.side) > unlike * square.side;
    return [
      block(`${id} ground`, "paper", here, Math.max(inner, square.side) + 3),
      ...(inner > 0 ? [block(id, toneOf(column.hinge, square, yours), here, inner)] : []),
      ...(usual ? [rim(`${id} usual`, inner > square.side ? "paper" : "ink", 1, here, square.side)] : []),
    ];
  });
}
