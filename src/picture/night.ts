// In the night theme dark and light change places, as in a negative. A scene that is dark by itself would glare there: it stays dark.
import type { Theme } from "./palette.ts";
import type { Shape, Tone } from "./shape.ts";

const positive: Readonly<Record<Tone, Tone>> = {
  ink: "ground",
  grey: "land",
  land: "grey",
  light: "ink",
  paper: "ink",
  ground: "ink",
  red: "red",
  deep: "ink",
  bright: "redSmall",
  redSmall: "bright",
};

const done = new WeakMap<readonly Shape[], readonly Shape[]>();

/** The shapes of a scene as a theme wants them. The same list gives the same list. */
export function inTheme(shapes: readonly Shape[], theme: Theme): readonly Shape[] {
  if (theme !== "night" || !shapes.some(({ id, tone }) => id === "ground" && tone === "ink")) return shapes;
  const known = done.get(shapes);
  if (known !== undefined) return known;
  const toned = shapes.map((shape): Shape => ({ ...shape, tone: positive[shape.tone] }));
  done.set(shapes, toned);
  return toned;
}
