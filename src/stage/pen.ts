// Draws shapes with the engine’s pen. Positions are CSS pixels; the camera makes them sharp.
import type { GameObjects } from "phaser";
import type { View2D } from "../picture/layout.ts";
import type { Palette } from "../picture/palette.ts";
import type { Shape, Stroke } from "../picture/shape.ts";

type Pen = GameObjects.Graphics;

/** A CSS colour as the engine wants it. */
export const number = (css: string): number => Number.parseInt(css.slice(1), 16);

function dashed(pen: Pen, points: readonly number[], [on, off]: readonly [number, number]): void {
  for (let corner = 0; corner + 3 < points.length; corner += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.slice(corner, corner + 4);
    const long = Math.hypot(x1 - x0, y1 - y0);
    const [ux, uy] = [(x1 - x0) / long, (y1 - y0) / long];
    for (let at = 0; at < long; at += on + off) {
      const end = Math.min(long, at + on);
      pen.lineBetween(x0 + ux * at, y0 + uy * at, x0 + ux * end, y0 + uy * end);
    }
  }
}

function path(pen: Pen, points: readonly number[]): void {
  pen.beginPath();
  pen.moveTo(points[0] ?? 0, points[1] ?? 0);
  for (let at = 2; at + 1 < points.length; at += 2) pen.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
}

function strokeOne(pen: Pen, points: readonly number[], { dash }: Stroke, scale: number): void {
  if (dash !== undefined) return dashed(pen, points, [dash[0] * scale, dash[1] * scale]);
  path(pen, points);
  pen.strokePath();
}

/** The whole picture where it stands by itself. */
const asItIs: View2D = { scale: 1, left: 0, top: 0 };

/**
 * In order, the later over the earlier. Words and outlines are not for this pen: the one are set by `lettering.ts`, the others baked.
 *
 * @param view - how the picture lies on the stage
 */
export function drawShapes(pen: Pen, shapes: readonly Shape[], palette: Palette, { scale, left, top }: View2D = asItIs): void {
  for (const shape of shapes) {
    if (shape.kind === "words" || shape.kind === "outline") continue;
    const colour = number(palette[shape.tone]);
    const opacity = shape.opacity ?? 1;
    if (shape.kind === "disc" || shape.kind === "ring") {
      const [x, y, r] = shape.points;
      if (r <= 0) continue;
      if (shape.kind === "disc") pen.fillStyle(colour, opacity).fillCircle(x * scale + left, y * scale + top, r * scale);
      else pen.lineStyle(shape.width * scale, colour, opacity).strokeCircle(x * scale + left, y * scale + top, r * scale);
      continue;
    }
    const points = shape.points.map((value, at) => value * scale + (at % 2 === 0 ? left : top));
    if (shape.kind === "stroke") {
      pen.lineStyle(shape.width * scale, colour, opacity);
      strokeOne(pen, points, shape, scale);
      continue;
    }
    pen.fillStyle(colour, opacity);
    path(pen, points);
    pen.closePath().fillPath();
  }
}
