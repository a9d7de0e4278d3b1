// Draws shapes on a plain canvas: the parts of the stage that stand still, and the poster that is saved.
import { family, footOfLetters } from "./letters.ts";
import type { Palette } from "./palette.ts";
import type { Outline, Shape, Words } from "./shape.ts";

/** What of a canvas is drawn with: any `CanvasRenderingContext2D` is one. */
interface CanvasPen {
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  lineWidth: number;
  lineJoin: string;
  font: string;
  letterSpacing: string;
  textAlign: string;
  save(): void;
  restore(): void;
  scale(x: number, y: number): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(rule?: "evenodd" | "nonzero"): void;
  stroke(): void;
  setLineDash(lengths: number[]): void;
  measureText(text: string): { readonly width: number };
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}

/** What is drawn on: an `HTMLCanvasElement` is one. */
interface Canvas {
  width: number;
  height: number;
  getContext(kind: "2d"): CanvasPen | null;
}

function trace(pen: CanvasPen, points: readonly number[]): void {
  pen.moveTo(points[0] ?? 0, points[1] ?? 0);
  for (let at = 2; at + 1 < points.length; at += 2) pen.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
}

/** Letters on the middle of their height; a text that is too wide is set smaller. */
function letter(
  pen: CanvasPen,
  { text, points: [x, y], size, weight, spacing, anchor, angle = 0, fit, rim, tone }: Words,
  palette: Palette,
): void {
  const set = (pixels: number): void => {
    pen.font = `${weight} ${pixels}px ${family}`;
    pen.letterSpacing = `${pixels * spacing}px`;
  };
  set(size);
  const lines = text.split("\n");
  const wide = fit === undefined ? 0 : Math.max(...lines.map((line) => pen.measureText(line).width));
  const pixels = fit !== undefined && wide > fit ? (size * fit) / wide : size;
  set(pixels);
  pen.textAlign = anchor === 0 ? "left" : anchor === 1 ? "right" : "center";
  pen.save();
  pen.translate(x, y);
  pen.rotate((angle * Math.PI) / 180);
  pen.fillStyle = palette[tone];
  pen.lineJoin = "round";
  pen.lineWidth = 4;
  lines.forEach((line, row) => {
    const down = pixels * footOfLetters + (row - (lines.length - 1) / 2) * pixels * 1.3;
    if (rim !== undefined) {
      pen.strokeStyle = palette[rim];
      pen.strokeText(line, 0, down);
    }
    pen.fillText(line, 0, down);
  });
  pen.restore();
}

function drawOutline(pen: CanvasPen, { rings, points: [left, top, scale], width, tone }: Outline, palette: Palette): void {
  pen.save();
  pen.translate(left, top);
  pen.scale(scale, scale);
  pen.beginPath();
  for (const ring of rings) {
    trace(pen, ring);
    pen.closePath();
  }
  pen.fillStyle = palette[tone];
  pen.fill("evenodd");
  pen.strokeStyle = palette.ink;
  pen.lineJoin = "round";
  pen.lineWidth = width / scale;
  pen.stroke();
  pen.restore();
}

function drawOne(pen: CanvasPen, shape: Shape, palette: Palette): void {
  const colour = palette[shape.tone];
  pen.globalAlpha = shape.opacity ?? 1;
  switch (shape.kind) {
    case "area":
      pen.beginPath();
      trace(pen, shape.points);
      pen.fillStyle = colour;
      pen.fill();
      break;
    case "disc":
    case "ring": {
      const [x, y, r] = shape.points;
      pen.beginPath();
      pen.arc(x, y, Math.max(0, r), 0, Math.PI * 2);
      pen.fillStyle = colour;
      pen.strokeStyle = colour;
      if (shape.kind === "disc") pen.fill();
      else {
        pen.lineWidth = shape.width;
        pen.stroke();
      }
      break;
    }
    case "stroke":
      pen.beginPath();
      trace(pen, shape.points);
      pen.strokeStyle = colour;
      pen.lineWidth = shape.width;
      pen.setLineDash([...(shape.dash ?? [])]);
      pen.stroke();
      pen.setLineDash([]);
      break;
    case "words":
      letter(pen, shape, palette);
      break;
    case "outline":
      drawOutline(pen, shape, palette);
      break;
  }
}

/** What part of a picture is drawn, in the picture’s own unit. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where its left and upper edges lie; 0 where nothing is said. */
  readonly left?: number;
  readonly top?: number;
}

/**
 * Draws shapes on a canvas, which it gives the size of the frame.
 *
 * @param scale - pixels for one unit of the picture
 */
export function drawPicture(canvas: Canvas, frame: Frame, scale: number, shapes: readonly Shape[], palette: Palette): void {
  canvas.width = Math.round(frame.width * scale);
  canvas.height = Math.round(frame.height * scale);
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  pen.scale(scale, scale);
  pen.translate(-(frame.left ?? 0), -(frame.top ?? 0));
  for (const shape of shapes) drawOne(pen, shape, palette);
}
