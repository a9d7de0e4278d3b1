// Draws shapes with the engine’s pen, on the part of the stage above the Line.
import type { GameObjects } from "phaser";
import type { View2D } from "../picture/layout.ts";
import type { Palette } from "../picture/palette.ts";
import type { Shape } from "../picture/shape.ts";

/** In order, the later over the earlier. */
export function drawShapes(pen: GameObjects.Graphics, shapes: readonly Shape[], { scale, left, top }: View2D, palette: Palette): void {
  for (const { kind, tone, points, ...shape } of shapes) {
    const colour = Number.parseInt(palette[tone].slice(1), 16);
    const [x0 = 0, y0 = 0, r = 0] = points;
    if (kind === "disc") {
      if (r > 0) pen.fillStyle(colour, 1).fillCircle(x0 * scale + left, y0 * scale + top, r * scale);
      continue;
    }
    if (kind === "area") pen.fillStyle(colour, 1);
    else pen.lineStyle((shape as { width: number }).width * scale, colour, 1);
    pen.beginPath();
    pen.moveTo(x0 * scale + left, y0 * scale + top);
    for (let at = 2; at + 1 < points.length; at += 2) pen.lineTo((points[at] ?? 0) * scale + left, (points[at + 1] ?? 0) * scale + top);
    if (kind === "area") pen.closePath().fillPath();
    else pen.strokePath();
  }
}
