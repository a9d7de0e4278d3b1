// The gauges at the right of the map: so many of four squares, black ones for what weighs on people.
import { type Layout, gaugeRows, gaugesEnd, gaugesTop } from "./layout.ts";
import type { MapGauge } from "./map.ts";
import { type Shape, box, framed, words } from "./shape.ts";

/** A square, how far apart squares stand, and how far from the right edge the last one begins, in CSS pixels. */
const square = { side: 16, step: 20, right: 59, border: 2 } as const;

/**
 * The gauges, on their way from what they were.
 *
 * @param t - how far they have moved, 0 to 1
 */
export const gaugeShapes = (dials: readonly MapGauge[], { width }: Layout, before: readonly MapGauge[] = dials, t = 1): Shape[] => {
  const rows = gaugeRows(dials);
  return dials.flatMap(({ gauge, label, value, black }, row): Shape[] => {
    const was = before.find((one) => one.gauge === gauge)?.value ?? value;
    const now = was + (value - was) * t;
    const y = rows.top + row * rows.row;
    const squares = [0, 1, 2, 3].flatMap((at): Shape[] => {
      const id = `gauge ${gauge} ${at}`;
      const x = width - square.right - (3 - at) * square.step;
      const inside = square.side - square.border;
      const full = Math.max(0, Math.min(inside, (now - at) * square.side - square.border / 2));
      return [
        ...framed(id, "land", "ink", square.border, x, y, square.side, square.side),
        ...(full > 0 ? [box(`${id} full`, black ? "ink" : "red", x + square.border / 2, y + square.border / 2, full, inside)] : []),
      ];
    });
    return [
      ...squares,
      words(`gauge ${gauge}`, "ink", label.toUpperCase(), width - 134, y + square.side / 2, 13, { weight: 600, anchor: 1 }),
    ];
  });
};

/** What the gauges stand on before a tableau, so that they can be read on any ground. */
export const plateShapes = (dials: readonly MapGauge[], { width }: Layout): Shape[] =>
  framed("plate", "paper", "ink", 2, width - 222, gaugesTop(dials) + 2, 198, gaugesEnd(dials) - gaugesTop(dials) - 8);
