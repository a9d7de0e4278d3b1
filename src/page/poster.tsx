// The poster of an ending, on the screen and as a picture to keep.
import type { VNode } from "preact";
import type { View } from "../core/view.ts";
import type { EndingId } from "../generated/story.ts";
import { themes } from "../picture/palette.ts";
import { markup } from "../picture/markup.ts";
import { drawPoster, posterOf, runOf, sheet } from "../picture/posters.ts";

export interface PosterProps {
  readonly ending: EndingId;
  readonly title: string;
  readonly year: string;
  readonly view: View;
}

/** Decoration: what it shows is said beside it. */
export function Poster({ ending, title, year, view }: PosterProps): VNode {
  const { shapes, year: place } = posterOf(ending, runOf(view));
  // The year stands on the disc and under what drives over it.
  const drawn = shapes.filter(({ id }) => id !== "foot");
  const ground = drawn.map(({ kind }) => kind).lastIndexOf("disc") + 1 || 1;
  return (
    <div class="ending-poster" aria-hidden="true">
      <svg class="notranslate" viewBox={`0 0 ${sheet.width} ${sheet.height - sheet.foot}`} preserveAspectRatio="xMidYMax slice">
        <g dangerouslySetInnerHTML={{ __html: markup(drawn.slice(0, ground), themes.paper) }} />
        <text class="year" transform={`translate(${place[0]} ${place[1]}) rotate(${place[2]})`}>
          {year}
        </text>
        <g dangerouslySetInnerHTML={{ __html: markup(drawn.slice(ground), themes.paper) }} />
      </svg>
      <p>{title}</p>
    </div>
  );
}

/**
 * The poster as a PNG of 2400 pixels on its long side.
 *
 * @returns null where this browser cannot make one
 */
export async function posterFile({ ending, title, year, view }: PosterProps): Promise<Blob | null> {
  await document.fonts.load("600 40px Oswald", title.toUpperCase() + year);
  const canvas = document.createElement("canvas");
  drawPoster(canvas, posterOf(ending, runOf(view)), title, year);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
