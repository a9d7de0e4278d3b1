// How a reader’s counters moved, drawn on a scale of a hundred beside the range of odds. Decoration: the table says the same.
import type { VNode } from "preact";
import * as words from "#words/belief.ts";
import { type Said, moments } from "../../core/belief.ts";
import { markup } from "../../picture/markup.ts";
import { driftShapes, scale } from "../../picture/what-if/drift.ts";
import { pageTones } from "../../picture/what-if/smallest.ts";

/** Of 1, what 5, 50 and 95 of 100 sets of odds do not go beyond. */
export type Range = readonly [low: number, middle: number, high: number];

interface Props {
  readonly said: Said;
  readonly title: string;
  readonly was: Range;
  readonly here: Range;
}

export function DriftDrawing({ said, title, was, here }: Props): VNode {
  const steps = (pile: "was" | "here"): (number | null)[] => moments.map((moment) => said[moment]?.[pile] ?? null);
  const shapes = driftShapes([
    { label: words.pile("was", title), range: was, steps: steps("was"), own: false },
    { label: words.pile("here", title), range: here, steps: steps("here"), own: true },
  ]);
  return (
    <svg
      class="drift-drawing notranslate"
      viewBox={`0 0 ${scale.width} ${scale.height}`}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: markup(shapes, pageTones) }}
    />
  );
}
