// The strip of the Line as far as it stands still: its ground, the years, the turning points ahead.
import * as told from "#words/stage.ts";
import { axis, lineX, lineY, markSizes, ticks, writtenYears } from "./axis.ts";
import { lift } from "./letters.ts";
import type { Layout } from "./layout.ts";
import { type LinePicture, firstYear, lastYear } from "./line.ts";
import { type Shape, box, disc, ring, stroke, words } from "./shape.ts";

/** The years, and what the grey line is. */
function yearShapes(line: LinePicture, layout: Layout): Shape[] {
  const base = lineY(0, layout);
  const short = (year: number): string => (year === firstYear || year === lastYear ? String(year) : `’${year - 1900}`);
  return [
    ...ticks.map((year) => stroke(`tick ${year}`, "ink", 1.5, [lineX(year, layout), base - 6, lineX(year, layout), base + 6])),
    ...writtenYears(line, layout).map((year) =>
      words(`year ${year}`, "ink", short(year), lineX(year, layout), base + 20 - 13 * lift, 13, { spacing: 0, anchor: 0.5 }),
    ),
    words("was", "grey", told.asItHappened.toUpperCase(), axis(layout).x1, base - 20 - 12 * lift, 12, { weight: 600, anchor: 1 }),
  ];
}

/** The strip from the rule down; nothing where there is no room for it. */
export function stripShapes(line: LinePicture, layout: Layout): Shape[] {
  const { map, rule, strip, width, roomy } = layout;
  if (strip === 0) return [];
  const { x0, x1 } = axis(layout);
  const base = lineY(0, layout);
  const { ahead } = markSizes(layout);
  return [
    box("strip", "paper", 0, map, width, rule + strip),
    box("rule", "ink", 0, map, width, rule),
    stroke("grey", "grey", roomy ? 3.5 : 2.5, [x0, base, x1, base]),
    ...(roomy ? yearShapes(line, layout) : []),
    ...line.nodes.flatMap(({ hinge, at, state }): Shape[] => {
      if (state !== "ahead" && state !== "untold") return [];
      const x = lineX(at, layout);
      return [disc(`ahead ${hinge}`, "paper", x, base, ahead), ring(`ahead ${hinge} rim`, "grey", 1.6, x, base, ahead)];
    }),
  ];
}
