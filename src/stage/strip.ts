// The strip under the picture, as far as it stands still: its ground, the years, the turning points ahead. One texture, drawn when it changes.
import { axis, lineX, lineY, markSizes, ticks } from "../picture/axis.ts";
import type { Layout } from "../picture/layout.ts";
import { type LinePicture, firstYear, lastYear } from "../picture/line.ts";
import * as words from "#words/stage.ts";
import { letters, straight } from "./canvas.ts";
import { colours } from "../picture/palette.ts";

interface Strip {
  readonly layout: Layout;
  readonly nodes: LinePicture["nodes"];
  readonly years: readonly number[];
}

/** What the strip is drawn from, so that it is drawn again only for something else. */
export const stripKey = ({ nodes, years }: Strip): string =>
  JSON.stringify([nodes.filter(({ state }) => state === "ahead" || state === "untold").map(({ at }) => at), years]);

/**
 * Draws it on a canvas, which it gives the strip’s size: from the rule down.
 *
 * @param dpr - device pixels for a CSS pixel
 */
export function drawStrip(canvas: HTMLCanvasElement, { layout, nodes, years }: Strip, dpr: number): void {
  const { map, rule, strip, width, roomy } = layout;
  canvas.width = Math.ceil(width * dpr);
  canvas.height = Math.ceil((rule + strip) * dpr);
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  pen.scale(dpr, dpr);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, rule + strip);
  pen.fillStyle = colours.ink;
  pen.fillRect(0, 0, width, rule);
  pen.translate(0, -map);
  const { x0, x1 } = axis(layout);
  const base = lineY(0, layout);
  pen.strokeStyle = colours.grey;
  pen.lineWidth = roomy ? 3.5 : 2.5;
  straight(pen, [x0, base], [x1, base]);
  if (roomy) {
    pen.strokeStyle = colours.ink;
    pen.lineWidth = 1.5;
    for (const year of ticks) straight(pen, [lineX(year, layout), base - 6], [lineX(year, layout), base + 6]);
    pen.fillStyle = colours.ink;
    letters(pen, 13, 500, 0, "center");
    for (const year of years) {
      const text = year === firstYear || year === lastYear ? String(year) : `’${year - 1900}`;
      pen.fillText(text, lineX(year, layout), base + 20);
    }
    pen.fillStyle = colours.grey;
    letters(pen, 12, 600, 0.06, "right");
    pen.fillText(words.asItHappened.toUpperCase(), x1, base - 20);
  }
  pen.fillStyle = colours.paper;
  pen.strokeStyle = colours.grey;
  pen.lineWidth = 1.6;
  const { ahead } = markSizes(layout);
  for (const { at, state } of nodes) {
    if (state !== "ahead" && state !== "untold") continue;
    pen.beginPath();
    pen.arc(lineX(at, layout), base, ahead, 0, Math.PI * 2);
    pen.fill();
    pen.stroke();
  }
}
