// The poster of an ending, on the screen and as a picture to keep.
import type { VNode } from "preact";
import type { View } from "../core/view.ts";
import type { EndingId } from "../generated/story.ts";
import { themes } from "../picture/palette.ts";
import { drawPicture } from "../picture/canvas.ts";
import { markup } from "../picture/markup.ts";
import { footOf, posterOf, runOf, sheet } from "../picture/posters.ts";

export interface PosterProps {
  readonly ending: EndingId;
  readonly title: string;
  readonly year: string;
  readonly view: View;
}

/** Decoration: what it shows is said beside it. */
export function Poster({ ending, title, year, view }: PosterProps): VNode {
  const drawing = markup(posterOf(ending, runOf(view), year), themes.paper);
  return (
    <div class="ending-poster" aria-hidden="true">
      <svg
        class="notranslate"
        viewBox={`0 0 ${sheet.width} ${sheet.height - sheet.foot}`}
        preserveAspectRatio="xMidYMax slice"
        dangerouslySetInnerHTML={{ __html: drawing }}
      />
      <p>{title}</p>
    </div>
  );
}

/** The longer side of a poster that is saved, in pixels: enough for a printer. */
const savedHeight = 2400;

/**
 * The poster as a PNG of 2400 pixels on its long side.
 *
 * @returns null where this browser cannot make one
 */
export async function posterFile({ ending, title, year, view }: PosterProps): Promise<Blob | null> {
  await document.fonts.load("600 40px Oswald", title.toUpperCase() + year);
  const canvas = document.createElement("canvas");
  drawPicture(canvas, sheet, savedHeight / sheet.height, [...posterOf(ending, runOf(view), year), ...footOf(title)], themes.paper);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
