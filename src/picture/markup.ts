// Shapes as the markup of an SVG: for the still picture, the posters and the gallery.
import type { Shape } from "./shape.ts";
import type { Palette } from "./palette.ts";

const f = (value: number): string => String(Math.round(value * 10) / 10);

const path = (points: readonly number[]): string => {
  let d = "";
  for (let at = 0; at + 1 < points.length; at += 2) d += `${at === 0 ? "M" : "L"}${f(points[at] ?? 0)} ${f(points[at + 1] ?? 0)}`;
  return d;
};

/** One element for each shape, in order. */
export function markup(shapes: readonly Shape[], palette: Palette): string {
  return shapes
    .map((shape) => {
      const colour = palette[shape.tone];
      switch (shape.kind) {
        case "area":
          return `<path fill="${colour}" d="${path(shape.points)}Z"/>`;
        case "disc":
          return `<circle fill="${colour}" cx="${f(shape.points[0])}" cy="${f(shape.points[1])}" r="${f(Math.max(0, shape.points[2]))}"/>`;
        case "stroke":
          return `<path fill="none" stroke="${colour}" stroke-width="${f(shape.width)}" d="${path(shape.points)}"/>`;
      }
    })
    .join("");
}
