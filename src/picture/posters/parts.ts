// What the posters of the endings are composed with: the sheet, what they take from a run, and what several of them have.
import { type Shape, type Tone, box, stroke } from "../shape.ts";

/** The sheet, in units of the drawing; its foot carries the title. */
export const sheet = { width: 512, height: 820, foot: 80 } as const;

/** What a poster takes from a run. */
export interface Run {
  /** Of each decision of the run, in order, whether it departed from what happened. */
  readonly departed: readonly boolean[];
  /** The run’s Line: times from 0 to 1, levels from 0 to 3. */
  readonly path: readonly (readonly [at: number, level: number])[];
  readonly apparatus: number;
  readonly europe: number;
  readonly bread: number;
  readonly councils: number;
  readonly nations: number;
}

/** What an ending makes of a run. */
export interface Composition {
  readonly shapes: readonly Shape[];
  /** Where the foot of the year’s first figure stands, and its angle in degrees. */
  readonly year: readonly [x: number, y: number, angle: number];
  /** The shape that the year lies on; the last disc where nothing is said. */
  readonly on?: string;
  /** The year’s tone; light where nothing is said. */
  readonly tone?: Tone;
  /** How large the year is; 150 where nothing is said. */
  readonly size?: number;
}

/** The poster of one ending. */
export type Compose = (run: Run) => Composition;

/** One bar for each decision, red where the run departed; `height` takes its place in the row, from 0 to 1. */
export function bars({ departed }: Run, height: (share: number, at: number) => number): Shape[] {
  const step = 460 / Math.max(1, departed.length);
  return departed.map((red, at) =>
    box(
      `bar ${at}`,
      red ? "red" : "ink",
      26 + at * step,
      740 - height(departed.length < 2 ? 0 : at / (departed.length - 1), at),
      step * 0.62,
      740,
    ),
  );
}

/** The run’s own Line along the foot. */
export const ownLine = ({ path }: Run): Shape =>
  stroke(
    "line",
    "red",
    5,
    path.flatMap(([at, level]) => [26 + at * 460, 724 - level * 9]),
  );
