// How far two raters agree on how firm what happened was: reckoned from their grades, and held against agreement by luck.
import { type Grade, type Judgements, grades } from "../atlas/odds.ts";

export type { Grade } from "../atlas/odds.ts";

/** What two raters say of one hinge. */
export interface Rated {
  readonly hinge: string;
  readonly grades: readonly [first: Grade, second: Grade];
  /** How many grades they are apart. */
  readonly apart: number;
}

/** The agreement of two raters. */
interface Agreement {
  /** In the order of the story. */
  readonly rated: readonly Rated[];
  /** Hinges on which they give the same grade; one grade apart; more. */
  readonly same: number;
  readonly near: number;
  readonly far: number;
  /** So many would have the same grade if both had dealt out their own grades blindly. */
  readonly byLuck: number;
}

const scale = Object.keys(grades) as Grade[];

/** The grade that a firmness stands for: the nearest. */
const gradeOf = (firmness: number): Grade =>
  scale.reduce((best, grade) => (Math.abs(grades[grade] - firmness) < Math.abs(grades[best] - firmness) ? grade : best));

/** Reckons the agreement of the first two raters. O(hinges). */
export function agreementOf(judgements: Judgements): Agreement {
  const rated = Object.entries(judgements).map(
    ([
      hinge,
      {
        firmness: [first = 0, second = first],
      },
    ]): Rated => {
      const both = [gradeOf(first), gradeOf(second)] as const;
      return { hinge, grades: both, apart: Math.abs(scale.indexOf(both[0]) - scale.indexOf(both[1])) };
    },
  );
  const given = (rater: 0 | 1, grade: Grade): number => rated.filter(({ grades }) => grades[rater] === grade).length;
  const apart = (of: (by: number) => boolean): number => rated.filter((one) => of(one.apart)).length;
  return {
    rated,
    same: apart((by) => by === 0),
    near: apart((by) => by === 1),
    far: apart((by) => by > 1),
    byLuck: scale.reduce((sum, grade) => sum + given(0, grade) * given(1, grade), 0) / Math.max(1, rated.length),
  };
}
