// The posters on the wall of endings: as a history made them, or as a shape without a name, a year or a line where they are still to be read.
import { type EndingId, hinges } from "../../generated/story.ts";
import { firstYear, lastYear, turningTimes, yearsOfDay } from "../line.ts";
import type { Palette } from "../palette.ts";
import { posterOf } from "../posters.ts";
import type { Run } from "../posters/parts.ts";
import { scaleOf } from "../scale.ts";
import type { Shape } from "../shape.ts";

/** A poster that was not read: tones that the page’s sheet gives, each theme its own. */
export const unread: Palette = {
  ground: "var(--wall)",
  deep: "var(--wall)",
  paper: "var(--wall)",
  light: "var(--wall-light)",
  land: "var(--wall-mid)",
  ink: "var(--wall-mid)",
  grey: "var(--wall-dark)",
  red: "var(--wall-dark)",
  bright: "var(--wall-dark)",
  redSmall: "var(--wall-dark)",
};

const steps = 3;
/** How long, in years, the Line takes to rise by a step. */
const rise = 0.22;
const stepRoom = 0.03;
const middling = 2;

/**
 * What a poster takes from a history that is known by its answers alone. Its gauges are middling: what they were is not kept with it.
 *
 * @param answers - in their order; of each whether it was given as it happened
 */
export function runThrough(answers: readonly { readonly hinge: string; readonly recorded: boolean }[]): Run {
  const { place } = scaleOf(turningTimes, [firstYear, lastYear], 1, stepRoom);
  const path: [number, number][] = [[0, 0]];
  let level = 0;
  for (const { hinge, recorded } of answers) {
    const day = Object.entries(hinges).find(([id]) => id === hinge)?.[1].day;
    if (recorded || day === undefined) continue;
    const at = Math.min(lastYear, yearsOfDay(day));
    path.push([Math.max(place(at), path.at(-1)?.[0] ?? 0), level]);
    level = Math.min(steps, level + 1);
    path.push([Math.max(place(Math.min(lastYear, at + rise)), path.at(-1)?.[0] ?? 0), level]);
  }
  path.push([1, level]);
  return {
    departed: answers.map(({ recorded }) => !recorded),
    path,
    apparatus: middling,
    europe: middling,
    bread: middling,
    councils: middling,
    nations: middling,
  };
}

/** No history, for the shape of what was not read: as many answers as the story has, and none that tells of an ending’s way. */
const nobody: Run = runThrough(Object.keys(hinges).map((hinge) => ({ hinge, recorded: true })));

/** The shape of an ending that was not read. */
export const silhouetteOf = (ending: EndingId): Shape[] => posterOf(ending, nobody, "").filter(({ id }) => id !== "year" && id !== "line");
