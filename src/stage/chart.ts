// Railways and names as one texture, drawn when they change: fifty letterings and a thousand dashes are too many for every frame.
import { coast } from "virtual:coast";
import { type MapPicture } from "../picture/map.ts";
import type { CityState } from "../core/cues.ts";
import { type PlaceId, railways } from "../picture/places.ts";
import { type Label, type Point, type View2D, onStage } from "../picture/layout.ts";
import { letters, straight } from "./canvas.ts";
import { colours } from "../picture/palette.ts";

const dash = [7, 4];

/** Railways that run are dashes; one that is cut is two stumps with a bar across each. */
function drawRails(pen: CanvasRenderingContext2D, picture: MapPicture, view: View2D): void {
  railways.forEach(([from, to], at) => {
    const a = onStage(from, view);
    const b = onStage(to, view);
    const part = (share: number): Point => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    pen.strokeStyle = colours.ink;
    pen.lineWidth = 1.6;
    pen.setLineDash(dash);
    if (picture.rails[at] === true) {
      straight(pen, a, b);
      return;
    }
    straight(pen, a, part(0.36));
    straight(pen, part(0.64), b);
    const turn = Math.atan2(b[1] - a[1], b[0] - a[0]) + Math.PI / 2;
    pen.strokeStyle = colours.red;
    pen.lineWidth = 3;
    pen.setLineDash([]);
    for (const share of [0.4, 0.6]) {
      const [x, y] = part(share);
      straight(pen, [x - Math.cos(turn) * 7, y - Math.sin(turn) * 7], [x + Math.cos(turn) * 7, y + Math.sin(turn) * 7]);
    }
  });
}

/** Reaction: the land about a city hatched, so that it is not told by the sign alone. */
function drawHatch(pen: CanvasRenderingContext2D, picture: MapPicture, view: View2D): void {
  pen.setLineDash([]);
  for (const [place, state] of Object.entries(picture.cities) as [PlaceId, CityState][]) {
    if (state !== "reaction" && state !== "hungry") continue;
    const [x, y] = onStage(place, view);
    const r = 24;
    pen.strokeStyle = state === "hungry" ? colours.red : colours.ink;
    pen.lineWidth = state === "hungry" ? 1.6 : 1.1;
    for (let at = -r + 4; at < r; at += 6) {
      const half = Math.sqrt(r * r - at * at);
      // Hunger lies flat, reaction leans.
      if (state === "hungry") straight(pen, [x - half, y + at], [x + half, y + at]);
      else
        straight(
          pen,
          [x + (at - half) * Math.SQRT1_2, y + (at + half) * Math.SQRT1_2],
          [x + (at + half) * Math.SQRT1_2, y + (at - half) * Math.SQRT1_2],
        );
    }
  }
}

/** Names, each with a rim of the ground’s colour that keeps coast and rails from crossing the letters. */
function drawNames(pen: CanvasRenderingContext2D, names: readonly Label[]): void {
  pen.setLineDash([]);
  pen.lineJoin = "round";
  pen.lineWidth = 4;
  pen.fillStyle = colours.ink;
  for (const { text, at, anchor, size, onWedge } of names) {
    letters(pen, size, 500, 0.07, anchor === 0 ? "left" : anchor === 1 ? "right" : "center");
    pen.strokeStyle = onWedge ? colours.red : colours.land;
    pen.strokeText(text, ...at);
    pen.fillText(text, ...at);
  }
}

/**
 * Draws them on a canvas, which it gives the size of the whole map.
 *
 * @param view - how the map lies on the canvas: with its corner at 0, 0
 * @param names - where the names stand, in the same measure
 * @param dpr - device pixels for a CSS pixel
 */
export function drawChart(canvas: HTMLCanvasElement, picture: MapPicture, view: View2D, names: readonly Label[], dpr: number): void {
  canvas.width = Math.ceil(coast.width * view.scale * dpr);
  canvas.height = Math.ceil(coast.height * view.scale * dpr);
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  pen.scale(dpr, dpr);
  drawHatch(pen, picture, view);
  drawRails(pen, picture, view);
  drawNames(pen, names);
}
