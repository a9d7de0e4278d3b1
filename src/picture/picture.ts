// What is to be seen of a view, before anything of it is drawn: the map, the Line, and the tableau that may stand before the map.
import type { ShownGauge } from "../core/gauges.ts";
import type { View } from "../core/view.ts";
import { type LinePicture, lineOf } from "./line.ts";
import { type MapPicture, mapOf } from "./map.ts";
import type { Shape } from "./shape.ts";
import { tableauOf } from "./tableau/tableaux.ts";

export interface Picture {
  readonly map: MapPicture;
  readonly line: LinePicture;
  /** The tableau before the map; null where the map is seen. */
  readonly shapes: readonly Shape[] | null;
}

/** The same view gives the same picture. @param shown - as in `mapOf` */
export function pictureOf(view: View, shown?: readonly ShownGauge[]): Picture {
  const map = mapOf(view, shown);
  const shapes = map.scene === null ? null : tableauOf(map.scene.file, map.scene.name, view.world);
  return { map, line: lineOf(view), shapes };
}
