// Things and grounds of a tableau: planes, wedges, ice, tape, doors, drawers, hatching.
import { type Area, type Shape, type Tone, area, box, chance, disc, stroke } from "../shape.ts";

type Way = readonly [dx: number, dy: number];

/** A plane that leans: x and y are its lower left corner, `lean` shifts its upper edge. */
export const plane = (id: string, tone: Tone, x: number, y: number, w: number, h: number, lean: number, from?: Way): Shape =>
  area(id, tone, [x, y, x + w, y, x + w + lean, y - h, x + lean, y - h], from === undefined ? {} : { from });

/** A triangle that drives in from the side of its base. */
export function wedge(id: string, tone: Tone, tip: Way, a: Way, b: Way, turn = 0): Shape {
  const from: Way = [((a[0] + b[0]) / 2 - tip[0]) * 0.9, ((a[1] + b[1]) / 2 - tip[1]) * 0.9];
  return area(id, tone, [...tip, ...a, ...b], { from, turn });
}

/** Broken ice, or snow in hard light: pale triangles. */
export function ice(id: string, x: number, y: number, w: number, h: number, pieces: number): Shape[] {
  return Array.from({ length: pieces }, (_, at) => {
    const name = `${id} ${at}`;
    const left = x + (at / pieces) * w;
    const wide = (w / pieces) * (1.1 + chance(`${name} w`));
    const top = y + chance(`${name} y`) * h * 0.7;
    return area(
      name,
      chance(name) > 0.55 ? "light" : "paper",
      [left, top + h * 0.3, left + wide * (0.2 + chance(`${name} t`) * 0.5), top, left + wide, top + h * (0.1 + chance(`${name} r`) * 0.3)],
      {
        from: [0, 300],
        turn: at / pieces / 2,
      },
    );
  });
}

/** A strip of telegraph tape through its corners, printed with marks. */
export function tape(id: string, width: number, corners: readonly (readonly [number, number])[], marks: number): Shape[] {
  const strips = corners.slice(1).map(([x1, y1], at) => {
    const [x0, y0] = corners[at] ?? [0, 0];
    return { x0, y0, x1, y1, long: Math.hypot(x1 - x0, y1 - y0) };
  });
  const whole = strips.reduce((sum, { long }) => sum + long, 0);
  const shapes: Shape[] = strips.map(({ x0, y0, x1, y1 }, at) =>
    stroke(`${id} strip ${at}`, at % 2 === 0 ? "light" : "paper", width, [x0, y0, x1, y1], { from: [x0 - x1, y0 - y1], turn: at * 0.15 }),
  );
  for (const [number, { x0, y0, x1, y1, long }] of strips.entries()) {
    const count = Math.round((marks * long) / whole);
    const [ux, uy] = [(x1 - x0) / long, (y1 - y0) / long];
    for (let at = 0; at < count; at++) {
      const from = ((at + 0.5) / count) * long;
      const dash = 5 + chance(`${id} ${number} ${at}`) * (long / count) * 0.55;
      shapes.push(
        stroke(
          `${id} mark ${number} ${at}`,
          "ink",
          width * 0.2,
          [x0 + ux * from, y0 + uy * from, x0 + ux * (from + dash), y0 + uy * (from + dash)],
          {
            turn: 0.4 + number * 0.15,
          },
        ),
      );
    }
  }
  return shapes;
}

/** A doorway with one leaf: 0 shut, 1 wide open. A shut one may be barred. */
export function door(id: string, x: number, y: number, w: number, h: number, open: number, barred = false): Shape[] {
  const edge = x + w * (1 - open * 0.78);
  return [
    box(`${id} frame`, "ink", x - 10, y - 12, w + 20, h + 12, { from: [0, 500] }),
    box(`${id} light`, open > 0 ? "light" : "ink", x, y, w, h, { from: [0, 500] }),
    area(`${id} leaf`, "grey", [x, y, edge, y + open * h * 0.09, edge, y + h - open * h * 0.06, x, y + h], { from: [0, 500], turn: 0.2 }),
    disc(`${id} knob`, open > 0.5 ? "ink" : "light", edge - w * 0.12, y + h * 0.54, Math.max(3, w * 0.035), { turn: 0.6 }),
    ...(barred
      ? [
          stroke(`${id} bar`, "red", Math.max(8, w * 0.09), [x - 16, y + h * 0.42, x + w + 16, y + h * 0.32], {
            from: [-600, 100],
            turn: 0.6,
          }),
        ]
      : []),
  ];
}

/** Filing drawers, stacked; of `places` so many hold something. */
export function drawers(id: string, x: number, y: number, columns: number, rows: number, w: number, h: number, filled: number): Shape[] {
  const shapes: Shape[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const number = (rows - 1 - row) * columns + column;
      if (number >= filled) continue;
      const [left, top] = [x + column * (w + 7), y + row * (h + 7)];
      const name = `${id} ${number}`;
      shapes.push(
        box(name, "ink", left, top, w, h, { from: [0, -600], turn: (number / (columns * rows)) * 0.8 }),
        box(`${name} label`, "light", left + w * 0.3, top + h * 0.24, w * 0.4, h * 0.24, {
          from: [0, -600],
          turn: (number / (columns * rows)) * 0.8,
        }),
        stroke(`${name} pull`, "light", 3, [left + w * 0.42, top + h * 0.72, left + w * 0.58, top + h * 0.72], {
          from: [0, -600],
          turn: (number / (columns * rows)) * 0.8,
        }),
      );
    }
  return shapes;
}

/** Parallel lines over a box: what is held by force, or lies fallow. */
export function hatch(id: string, tone: Tone, x: number, y: number, w: number, h: number, step: number, width: number): Shape[] {
  const lines: Shape[] = [];
  for (let at = step, number = 0; at < w + h; at += step, number++) {
    const [x0, y0] = at <= h ? [x, y + at] : [x + at - h, y + h];
    const [x1, y1] = at <= w ? [x + at, y] : [x + w, y + at - w];
    lines.push(stroke(`${id} ${number}`, tone, width, [x0, y0, x1, y1], { turn: 0.3 + (at / (w + h)) * 0.4 }));
  }
  return lines;
}

/** A disc that lies: seen aslant, as wide as `rx` each way and as deep as `ry`. */
export function oval(id: string, tone: Tone, x: number, y: number, rx: number, ry: number, more: Partial<Area> = {}): Area {
  const points = Array.from({ length: 36 }, (_, at) => {
    const turn = (at / 18) * Math.PI;
    return [x + Math.cos(turn) * rx, y + Math.sin(turn) * ry];
  });
  return area(id, tone, points.flat(), more);
}
