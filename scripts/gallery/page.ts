// The page that the gallery’s pictures are taken of, and that the bench measures.
import "@fontsource/oswald/500.css";
import "@fontsource/oswald/600.css";
import "@fontsource/oswald/700.css";
import { drawPicture } from "../../src/picture/canvas.ts";
import { themes } from "../../src/picture/palette.ts";
import { footOf, posterOf, runOf, sheet as poster } from "../../src/picture/posters.ts";
import { type Easel, createEasel } from "./easel.ts";
import { gridOf, gridSize } from "./grid.ts";
import { pictures as scenes, posters } from "./pictures.ts";
import { redraw } from "./vector.ts";

declare global {
  interface Window {
    /** Shows the picture of that number. */
    showPicture: (at: number) => Promise<void>;
    /** The one that is shown, as the test of the art compares it. */
    gridOfPicture: () => number[];
    /** Goes to a picture as the stage does for a reader. */
    movePicture: (at: number) => Promise<void>;
    /** Frames that those movements have drawn so far. */
    framesMoved: () => number;
    /** Draws the whole map anew in each frame, as a stage without baked parts would. */
    redrawMap: (at: number, frames: number) => Promise<void>;
    pictureNames: readonly (readonly [name: string, caption: string])[];
  }
}

const host = document.getElementById("stage") as HTMLElement;
const sheet = document.getElementById("sheet") as HTMLCanvasElement;
const pictures = [...scenes, ...posters];
let easel: Easel | null = null;
window.pictureNames = pictures.map(({ name, caption }) => [name, caption]);
window.showPicture = async (at) => {
  const picture = pictures[at];
  if (picture === undefined) return;
  sheet.hidden = picture.poster === undefined;
  if (picture.poster !== undefined) {
    const { ending, title, year } = picture.poster;
    await Promise.all([500, 600, 700].map((weight) => document.fonts.load(`${weight} 20px Oswald`)));
    const shapes = [...posterOf(ending, runOf(picture.view), year), ...footOf(title)];
    drawPicture(sheet, poster, (host.clientHeight * devicePixelRatio) / poster.height, shapes, themes.paper);
    return;
  }
  await document.fonts.load("500 20px Oswald");
  await document.fonts.load("600 20px Oswald");
  easel ??= await createEasel(host, picture.view);
  await easel.show(picture.view);
};
window.gridOfPicture = () =>
  sheet.hidden ? (easel?.grid(gridSize.columns, gridSize.rows) ?? []) : gridOf(sheet, gridSize.columns, gridSize.rows);

let moving: Easel | null = null;
window.movePicture = async (at) => {
  const picture = pictures[at];
  if (picture === undefined) return;
  moving ??= await createEasel(host, picture.view, true);
  void moving.show({ ...picture.view, move: "choose" });
};
window.framesMoved = () => moving?.frames ?? 0;

window.redrawMap = async (at, frames) => {
  const picture = pictures[at];
  if (picture !== undefined) await redraw(host, picture.view, frames);
};
