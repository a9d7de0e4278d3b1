// The land as one texture, drawn once for a size: the coast is far too fine to be drawn again for every frame.
import { coast } from "virtual:coast";
import { colours } from "../picture/palette.ts";

/**
 * The coast on a canvas.
 *
 * @param scale - CSS pixels for one unit of the coast
 * @param dpr - device pixels for a CSS pixel
 */
export function drawLand(scale: number, dpr: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(coast.width * scale * dpr);
  canvas.height = Math.ceil(coast.height * scale * dpr);
  const pen = canvas.getContext("2d");
  if (pen === null) return canvas;
  pen.fillStyle = colours.deep;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale * dpr, scale * dpr);
  const path = new Path2D(coast.path);
  pen.save();
  pen.fillStyle = colours.land;
  // The Caspian is a hole in the land.
  pen.clip(path, "evenodd");
  pen.fillRect(0, 0, coast.width, coast.height);
  pen.restore();
  pen.strokeStyle = colours.ink;
  pen.lineJoin = "round";
  pen.lineWidth = 1.35 / scale;
  pen.stroke(path);
  return canvas;
}
