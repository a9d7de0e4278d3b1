// The posters of the endings: each one composition, which takes its measure from the run that came there.
import { footOfLetters } from "./letters.ts";
import { firstYear, lastYear, lineOf, turningTimes } from "./line.ts";
import { scaleOf } from "./scale.ts";
import * as told from "#words/ending.ts";
import type { View } from "../core/view.ts";
import type { EndingId } from "../generated/story.ts";
import { europe } from "./posters/europe.ts";
import { type Compose, type Composition, type Run, ownLine, sheet } from "./posters/parts.ts";
import { russia } from "./posters/russia.ts";
import { union } from "./posters/union.ts";
import { type Shape, box, words } from "./shape.ts";

export { sheet } from "./posters/parts.ts";

/** The part of the poster’s Line that two turning points stand apart, where there is room. */
const stepRoom = 0.03;

/** The run of a view that has ended. */
export function runOf(view: View): Run {
  const { path } = lineOf(view);
  const end = path.at(-1)?.at ?? lastYear;
  const { place } = scaleOf(turningTimes, [firstYear, end], 1, stepRoom);
  const { apparatus, bread, councils, europe: abroad, nations } = view.world.gauges;
  return {
    departed: view.decisions.filter(({ entry }) => entry !== null).map(({ recorded }) => !recorded),
    path: path.map(({ at, level }) => [place(at), level]),
    apparatus,
    bread,
    councils,
    europe: abroad,
    nations,
  };
}

const ground = box("ground", "ground", -40, -40, sheet.width + 80, sheet.height + 80);

const compositions: Readonly<Record<EndingId, Compose>> = { ...russia, ...europe, ...union };

function yearWords(year: string, { year: [x, y, angle], size = 150, tone = "light" }: Composition): Shape {
  const turn = (angle * Math.PI) / 180;
  const [left, top] = [x + Math.sin(turn) * size * footOfLetters, y - Math.cos(turn) * size * footOfLetters];
  return words("year", tone, year, left, top, size, { weight: 700, spacing: 0, angle });
}

/** The poster of an ending, for a run, down to where its foot begins. The same run gives the same poster. */
export function posterOf(ending: EndingId, run: Run, year: string): Shape[] {
  const composition = compositions[ending](run);
  const { shapes, on } = composition;
  const drawn = shapes.some(({ id }) => id === "line") ? shapes : [...shapes, ownLine(run)];
  // The year stands on the disc and under what drives over it.
  const under = drawn.map(({ id, kind }) => (on === undefined ? kind === "disc" : id === on)).lastIndexOf(true) + 1;
  return [ground, ...drawn.slice(0, under), yearWords(year, composition), ...drawn.slice(under)];
}

/** The foot of a sheet that is kept: what the ending is called, and what it is from. */
export function footOf(title: string): Shape[] {
  const { width, height } = sheet;
  return [
    box("foot", "ink", -40, height - sheet.foot, width + 80, sheet.foot + 40),
    words("title", "light", title.toUpperCase(), 28, height - 30 - 40 * footOfLetters, 40, { weight: 600, spacing: 0, fit: width - 56 }),
    words("game", "land", told.game.toUpperCase(), 28, height - 11 - 11 * footOfLetters, 11, { spacing: 0.127 }),
  ];
}
