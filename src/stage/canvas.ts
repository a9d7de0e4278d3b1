// What the drawings that stand still share: a straight stroke and letters on a plain canvas. For `chart.ts` and `strip.ts`.
import type { Point } from "../picture/layout.ts";

/** The letters of the stage, as CSS has them: the page’s own, or the nearest that the device has. */
export const family = "Oswald, 'Oswald Fallback', Impact, sans-serif";

export function straight(pen: CanvasRenderingContext2D, [x0, y0]: Point, [x1, y1]: Point): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}

/**
 * Sets the letters that are drawn next; they stand on the middle of their height.
 *
 * @param size - CSS pixels
 * @param spacing - between letters, in parts of their size
 */
export function letters(pen: CanvasRenderingContext2D, size: number, weight: number, spacing: number, align: CanvasTextAlign): void {
  pen.font = `${weight} ${size}px ${family}`;
  pen.letterSpacing = `${size * spacing}px`;
  pen.textAlign = align;
  pen.textBaseline = "middle";
}
