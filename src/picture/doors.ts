// When the doors shut: how many endings stood open after each decision, by date; of a reading and of what happened, as steps down one chart.
import { type Hinge, hinges } from "../generated/story.ts";
import type { Box } from "./labels.ts";
import type { Size } from "./layout.ts";
import { lettersWide } from "./letters.ts";
import { endOfAxis, firstYear, lastYear, turningTimes, yearsOfDay } from "./line.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { type Shape, type Tone, type Words, stroke, words } from "./shape.ts";

/** What the atlas knows of one decision: how many endings stood open before and after it, and which closed. */
interface Door {
  readonly hinge: string;
  readonly before: number;
  readonly after: number;
  readonly closed: readonly string[];
}

/** One decision by its date. */
interface DoorStep {
  readonly hinge: Hinge;
  /** ISO 8601. */
  readonly day: string;
  /** In years, as 1918.83. */
  readonly at: number;
  /** How many endings went out of reach here, and which are known to have. */
  readonly shut: number;
  readonly closed: readonly string[];
  /** How many stand open when everything up to this day is decided. */
  readonly open: number;
}

/** A history as a flight of steps that never rises. */
export interface Doors {
  /** How many endings stood open before its first decision. */
  readonly first: number;
  readonly steps: readonly DoorStep[];
}

const isHinge = (name: string): name is Hinge => Object.hasOwn(hinges, name);

/**
 * Puts decisions in the order of their dates, which is not quite the one that they are told in: what each of them shut stays with it.
 *
 * @param doors - in the order that they were decided in
 */
export function doorsByDate(doors: readonly Door[]): Doors {
  const first = doors[0]?.before ?? 0;
  const shut = doors.flatMap(({ hinge, after, closed }, at) =>
    isHinge(hinge)
      ? [{ hinge, day: hinges[hinge].day, at: yearsOfDay(hinges[hinge].day), shut: (doors[at - 1]?.after ?? first) - after, closed }]
      : [],
  );
  let open = first;
  const steps = shut.sort((a, b) => a.at - b.at).map((step) => ({ ...step, open: (open -= step.shut) }));
  return { first, steps };
}

/** The decision that shut most doors, the first of several; null where none shut any. */
export function greatest({ steps }: Doors): DoorStep | null {
  const most = Math.max(0, ...steps.map(({ shut }) => shut));
  return most === 0 ? null : (steps.find(({ shut }) => shut === most) ?? null);
}

/** The decision from which on one ending alone stood open; null where that was so from the beginning, or never. */
export const settling = ({ first, steps }: Doors): DoorStep | null => (first > 1 ? (steps.find(({ open }) => open === 1) ?? null) : null);

/** What both histories have come to on one day. */
export interface DoorRow {
  readonly hinge: Hinge;
  readonly day: string;
  /** How many endings stand open in the reading; null before it began. */
  readonly yours: number | null;
  readonly happened: number;
  /** What was decided in each, where something was. */
  readonly step: DoorStep | null;
  readonly wasStep: DoorStep | null;
}

/** Day by day what stands open in both. */
export function doorRows(yours: Doors, happened: Doors): DoorRow[] {
  const all = new Map([...happened.steps, ...yours.steps].map((step) => [step.hinge, step]));
  const openAt = ({ steps }: Doors, at: number): number | undefined => steps.findLast((step) => step.at <= at)?.open;
  const stepOf = ({ steps }: Doors, hinge: Hinge): DoorStep | null => steps.find((step) => step.hinge === hinge) ?? null;
  return [...all.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ hinge, day, at }) => ({
      hinge,
      day,
      yours: openAt(yours, at) ?? null,
      happened: openAt(happened, at) ?? happened.first,
      step: stepOf(yours, hinge),
      wasStep: stepOf(happened, hinge),
    }));
}

/** How thick each line is: where they run together, red lies in grey. */
const thick = { yours: 3, happened: 7.5 } as const;
/** Fewer doors that shut at once are not written beside the line. */
const notable = 3;

/** The frame of a chart, in pixels: where a time and a count stand in it. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  /** Size of its letters. */
  readonly size: number;
  readonly x: (at: number) => number;
  readonly y: (open: number) => number;
}

function frameOf({ width, height }: Size, most: number, size: number): Frame {
  const [left, right, top, foot] = [size * 2, width - size * 0.4, size * 0.8, height - size * 1.9];
  const scale: Scale = scaleOf(turningTimes, [firstYear, endOfAxis], Math.max(1, right - left), size * 0.7);
  return { left, right, top, foot, size, x: (at) => left + scale.place(at), y: (open) => foot - ((foot - top) * open) / most };
}

/** Corners of a line, as x, y, x, y … */
function corners({ first, steps }: Doors, begins: number, { x, y, right }: Frame): number[] {
  const points = [begins, y(first)];
  let open = first;
  for (const step of steps) {
    if (step.open === open) continue;
    points.push(x(step.at), y(open), x(step.at), y(step.open));
    open = step.open;
  }
  return [...points, right, y(open)];
}

/** Counts that are written at the side: every fourth, the last one, and all. */
function levels(most: number): number[] {
  const fours = Array.from({ length: Math.floor(most / 4) }, (_, at) => (at + 1) * 4).filter((level) => most - level >= 2);
  return most > 1 ? [1, ...fours, most] : [1];
}

/** Which part of its width stands under its tick: the first and the last year stay within the chart. */
const anchorOf = (year: number): 0 | 0.5 | 1 => (year === firstYear ? 0 : year === lastYear ? 1 : 0.5);

/** Years that find room under the axis, the first and the last before all others. */
function years({ x, size }: Frame): number[] {
  const wide = lettersWide("1917", size);
  const begins = (year: number): number => x(year) - wide * anchorOf(year);
  const written: number[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const before = written.at(-1);
    const after = (from: number, to: number): boolean => begins(to) - begins(from) >= wide + size * 0.4;
    if (before !== undefined && !after(before, year)) continue;
    if (year !== lastYear && !after(year, lastYear)) continue;
    written.push(year);
  }
  return written;
}

function axes(frame: Frame, most: number): Shape[] {
  const { left, right, foot, size, x, y } = frame;
  return [
    ...levels(most).flatMap((level): Shape[] => [
      stroke(`level ${level}`, "land", 1, [left, y(level), right, y(level)]),
      words(`count ${level}`, "ink", String(level), left - size * 0.6, y(level), size, { anchor: 1, spacing: 0 }),
    ]),
    stroke("axis", "ink", 2, [left, foot, right, foot]),
    ...years(frame).flatMap((year): Shape[] => [
      stroke(`tick ${year}`, "ink", 2, [x(year), foot, x(year), foot + size * 0.4]),
      words(`year ${year}`, "ink", String(year), x(year), foot + size * 1.2, size, {
        anchor: anchorOf(year),
        spacing: 0.02,
      }),
    ]),
  ];
}

/** Boxes that a line runs through. */
const boxesOf = (points: readonly number[], width: number): Box[] =>
  points.slice(2).flatMap((_, at) => {
    if (at % 2 === 1) return [];
    const [x = 0, y = 0, toX = 0, toY = 0] = points.slice(at, at + 4);
    const by = width / 2 + 3;
    return [{ x0: Math.min(x, toX) - by, y0: Math.min(y, toY) - by, x1: Math.max(x, toX) + by, y1: Math.max(y, toY) + by }];
  });

const meets = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** What stands beside the step that shut most doors: on the side of it and at the height where it crosses neither line; nowhere else. */
function beside(
  { at, shut, open }: DoorStep,
  tone: Tone,
  text: string,
  frame: Frame,
  taken: readonly Box[],
): { label: Words; box: Box } | null {
  const { x, y, size, left, right, top, foot } = frame;
  const [high, low] = [y(open + shut), y(open)];
  const wide = lettersWide(text, size) * 1.12;
  const gap = size * 0.7;
  const middle = (high + low) / 2;
  const heights = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((steps) => middle + steps * size * 0.6);
  for (const anchor of [0, 1] as const)
    for (const height of heights) {
      const x0 = anchor === 0 ? x(at) + gap : x(at) - gap - wide;
      const box = { x0, y0: height - size * 0.7, x1: x0 + wide, y1: height + size * 0.7 };
      const inside = box.x0 >= left && box.x1 <= right && box.y0 >= top - size * 0.7 && box.y1 <= foot;
      if (!inside || taken.some((other) => meets(other, box))) continue;
      const label = words(`most ${tone}`, tone, text, anchor === 0 ? x0 : box.x1, height, size, { anchor, rim: "paper", weight: 600 });
      return { label, box };
    }
  return null;
}

/** What a chart needs besides the two histories. */
interface ChartOptions {
  readonly size: Size;
  /** Size of its letters, in the same pixels. */
  readonly letters: number;
  /** When the reading began, in years; null where it began with the story. */
  readonly begun: number | null;
  /** What is written beside a decision that shut several doors. */
  atOnce(shut: number): string;
}

/**
 * Both histories as lines that go down a step where doors shut: grey as it happened, red the reading. Letters cross neither of them.
 *
 * @param yours - the reading
 */
export function doorsChart(yours: Doors, happened: Doors, { size, letters, begun, atOnce }: ChartOptions): Shape[] {
  const most = Math.max(1, yours.first, happened.first);
  const frame = frameOf(size, most, letters);
  const grey = corners(happened, frame.left, frame);
  const red = corners(yours, begun === null ? frame.left : frame.x(begun), frame);
  const taken = [...boxesOf(grey, thick.happened), ...boxesOf(red, thick.yours)];
  // Best between the thin lines of the counts; where they lie too close, upon them.
  const counts = levels(most).flatMap((level) => boxesOf([frame.left, frame.y(level), frame.right, frame.y(level)], 0));
  const labels: Words[] = [];
  const [own, was] = [greatest(yours), greatest(happened)];
  for (const [step, tone] of [
    [own, "redSmall"],
    [was?.hinge === own?.hinge && was?.shut === own?.shut ? null : was, "grey"],
  ] as const) {
    if (step === null || step.shut < notable) continue;
    const text = atOnce(step.shut).toUpperCase();
    const found = beside(step, tone, text, frame, [...taken, ...counts]) ?? beside(step, tone, text, frame, taken);
    if (found === null) continue;
    labels.push(found.label);
    taken.push(found.box);
  }
  return [...axes(frame, most), stroke("happened", "grey", thick.happened, grey), stroke("yours", "red", thick.yours, red), ...labels];
}
