// The page that the gallery’s pictures are taken of.
import { type Easel, createEasel } from "./easel.ts";
import { gridSize } from "./grid.ts";
import { pictures } from "./pictures.ts";

declare global {
  interface Window {
    /** Shows the picture of that number. */
    showPicture: (at: number) => Promise<void>;
    /** The one that is shown, as the test of the art compares it. */
    gridOfPicture: () => number[];
    pictureNames: readonly (readonly [name: string, caption: string])[];
  }
}

const host = document.getElementById("stage") as HTMLElement;
let easel: Easel | null = null;
window.pictureNames = pictures.map(({ name, caption }) => [name, caption]);
window.showPicture = async (at) => {
  const picture = pictures[at];
  if (picture === undefined) return;
  easel ??= await createEasel(host, picture.view);
  await easel.show(picture.view);
};
window.gridOfPicture = () => easel?.grid(gridSize.columns, gridSize.rows) ?? [];
