// The whole picture of a view as one list of shapes, and as one SVG: for browsers that cannot draw the moving one.
import type { ShownGauge } from "../core/gauges.ts";
import type { View } from "../core/view.ts";
import { dateBox, dateShapes } from "./dateblock.ts";
import { frontShapes } from "./front-shapes.ts";
import { gaugeShapes, plateShapes } from "./gauges.ts";
import { type Box, labelShapes } from "./labels.ts";
import { landShapes } from "./land.ts";
import { type Layout, type Size, gaugesEnd, gaugesTop, layOut, lookAt, ontoStage } from "./layout.ts";
import { family } from "./letters.ts";
import type { LinePicture } from "./line.ts";
import type { MapPicture } from "./map.ts";
import { cityShapes, hatchShapes } from "./marks.ts";
import { markup } from "./markup.ts";
import { inTheme } from "./night.ts";
import { type Theme, themes } from "./palette.ts";
import { pictureOf } from "./picture.ts";
import { railShapes } from "./rails.ts";
import { headShapes, runShapes } from "./run.ts";
import type { Shape } from "./shape.ts";
import { stripShapes } from "./strip.ts";
import { wedgeOf } from "./wedge.ts";

/** Where no name may stand: the date and the gauges are there. */
export function takenBy({ gauges }: MapPicture, layout: Layout): Box[] {
  const { x, y, width, height } = dateBox(layout);
  const date = { x0: x, y0: y, x1: x + width, y1: y + height };
  return layout.roomy ? [date, { x0: layout.width - 220, y0: gaugesTop(gauges), x1: layout.width, y1: gaugesEnd(gauges) }] : [date];
}

/** The map as it stands, from the sea up. */
function mapShapes(map: MapPicture, layout: Layout): Shape[] {
  const look = lookAt(map.place, layout);
  const wedge = wedgeOf(map, look, look, layout);
  return [
    ...landShapes(look),
    ...(wedge === null ? [] : [wedge.shape]),
    ...hatchShapes(map, look),
    ...railShapes(map, look),
    ...labelShapes(map, look, layout, takenBy(map, layout)),
    ...(wedge === null ? [] : [wedge.words]),
    ...frontShapes(map.fronts, look),
    ...cityShapes(map, look),
  ];
}

/** The Line as it stands. */
const lineShapes = (line: LinePicture, layout: Layout): Shape[] => [
  ...stripShapes(line, layout),
  ...runShapes(line, layout, { pointed: null, over: null, until: line.now, ghost: null }),
  ...headShapes(line, layout, null, ""),
];

/**
 * The picture of a view as the markup of one SVG.
 *
 * @param size - CSS pixels
 * @param shown - the gauges that stand on it
 */
export function stillPicture(view: View, size: Size, theme: Theme, shown?: readonly ShownGauge[]): string {
  const layout = layOut(size);
  const { map, line, shapes: tableau } = pictureOf(view, shown);
  const palette = themes[theme];
  const { scale, left, top } = ontoStage(layout);
  const behind =
    tableau === null
      ? markup(mapShapes(map, layout), palette)
      : `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})">${markup(inTheme(tableau, theme), palette)}</g>`;
  const before: Shape[] = [
    ...lineShapes(line, layout),
    ...(layout.roomy && tableau !== null ? plateShapes(map.gauges, layout) : []),
    ...(layout.roomy ? gaugeShapes(map.gauges, layout) : []),
    ...dateShapes(map, layout),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="100%" height="100%" font-family="${family}">${behind}${markup(before, palette)}</svg>`;
}
