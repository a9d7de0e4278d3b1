// The vocabulary of the tableaux: a few things made of flat shapes, which take what the world is like.
import { type Shape, type Tone, area, box, chance, disc, stroke, turned } from "../shape.ts";

type Way = readonly [dx: number, dy: number];

/** A plane that leans: x and y are its lower left corner, `lean` shifts its upper edge. */
export const plane = (id: string, tone: Tone, x: number, y: number, w: number, h: number, lean: number, from?: Way): Shape =>
  area(id, tone, [x, y, x + w, y, x + w + lean, y - h, x + lean, y - h], from === undefined ? {} : { from });

/** A triangle that drives in from the side of its base. */
export function wedge(id: string, tone: Tone, tip: Way, a: Way, b: Way, turn = 0): Shape {
  const from: Way = [((a[0] + b[0]) / 2 - tip[0]) * 0.9, ((a[1] + b[1]) / 2 - tip[1]) * 0.9];
  return area(id, tone, [...tip, ...a, ...b], { from, turn });
}

export interface CrowdLook {
  readonly columns: number;
  readonly rows: number;
  /** Size of one, and how far apart they stand. */
  readonly size: number;
  readonly gap: number;
  /** 0 to 1: how many of the places are taken. */
  readonly full: number;
  /** Tone of the one at a place, from what chance gives it. */
  readonly tone: (dice: number, column: number, row: number) => Tone;
  /** Each row stands so far to the right of the one before it. */
  readonly shear?: number;
  readonly from?: Way;
}

/** People from above, or far off: squares in ranks that are never quite in line. */
export function crowd(id: string, x: number, y: number, look: CrowdLook): Shape[] {
  const { columns, rows, size, gap, full, shear = 0, from = [0, 500] } = look;
  const shapes: Shape[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const name = `${id} ${column} ${row}`;
      if (chance(`${name} there`) > full) continue;
      const dice = chance(name);
      const stand = [(chance(`${name} x`) - 0.5) * gap * 0.5, (chance(`${name} y`) - 0.5) * gap * 0.5];
      const left = x + column * (size + gap) + row * shear + (stand[0] ?? 0);
      const top = y + row * (size + gap) + (stand[1] ?? 0);
      const [square] = turned(
        [box(name, look.tone(dice, column, row), left, top, size, size, { from, turn: (row / rows) * 0.6 + dice * 0.3 })],
        left + size / 2,
        top + size / 2,
        (chance(`${name} turn`) - 0.5) * 16,
      );
      if (square !== undefined) shapes.push(square);
    }
  return shapes;
}

/** A cloth on two poles. */
export function banner(id: string, x: number, y: number, w: number, h: number, lean: number, turn = 0.4): Shape[] {
  return [
    stroke(`${id} pole`, "ink", 5, [x, y + h * 2.6, x + lean * 0.4, y - 6], { from: [0, 400], turn }),
    stroke(`${id} pole 2`, "ink", 5, [x + w - lean * 0.3, y + h * 2.6, x + w, y - 6], { from: [0, 400], turn }),
    area(`${id} cloth`, "red", [x, y, x + w, y - lean * 0.4, x + w - lean * 0.2, y + h - lean * 0.3, x + lean * 0.3, y + h], {
      from: [0, 400],
      turn,
    }),
  ];
}

/** A shop with a saw-tooth roof and chimneys; smoke only where it works. */
export function factory(id: string, x: number, y: number, s: number, smoke: boolean): Shape[] {
  const teeth = [0, 1, 2, 3].flatMap((at) => [
    x + at * 60 * s,
    y - 90 * s,
    x + at * 60 * s,
    y - 140 * s,
    x + (at + 1) * 60 * s,
    y - 90 * s,
  ]);
  const stacks = [0, 1].flatMap((at): Shape[] => {
    const left = x + (250 + at * 46) * s;
    return [
      area(`${id} stack ${at}`, "ink", [left, y, left + 6 * s, y - 250 * s, left + 24 * s, y - 250 * s, left + 30 * s, y], {
        from: [0, 300],
        turn: 0.2,
      }),
      ...(smoke
        ? [
            disc(`${id} smoke ${at}`, "land", left + 36 * s, y - 282 * s, 22 * s, { turn: 0.6 }),
            disc(`${id} smoke ${at} 2`, "land", left + 76 * s, y - 306 * s, 34 * s, { turn: 0.8 }),
          ]
        : []),
    ];
  });
  return [...stacks, area(`${id} shop`, "ink", [x, y, ...teeth, x + 240 * s, y], { from: [0, 300], turn: 0.1 })];
}

/** A railway seen from above: two rails and their sleepers, whole or with a piece taken out. */
export function rails(id: string, x0: number, y0: number, x1: number, y1: number, gauge: number, cut = false): Shape[] {
  const long = Math.hypot(x1 - x0, y1 - y0);
  const [ux, uy] = [(x1 - x0) / long, (y1 - y0) / long];
  const [nx, ny] = [-uy * gauge, ux * gauge];
  const sleepers: Shape[] = [];
  const step = gauge * 1.1;
  for (let at = step / 2, number = 0; at < long; at += step, number++) {
    if (cut && at > long * 0.44 && at < long * 0.58) continue;
    const [x, y] = [x0 + ux * at, y0 + uy * at];
    sleepers.push(
      stroke(`${id} sleeper ${number}`, "land", gauge * 0.3, [x - nx * 0.9, y - ny * 0.9, x + nx * 0.9, y + ny * 0.9], {
        turn: at / long / 2,
      }),
    );
  }
  const part = (side: number, a: number, b: number, name: string): Shape =>
    stroke(
      `${id} ${name}`,
      "ink",
      gauge * 0.16,
      [
        x0 + ux * long * a + (nx * side) / 2,
        y0 + uy * long * a + (ny * side) / 2,
        x0 + ux * long * b + (nx * side) / 2,
        y0 + uy * long * b + (ny * side) / 2,
      ],
      { from: [-ux * long, -uy * long] },
    );
  if (!cut) return [...sleepers, part(-1, 0, 1, "left"), part(1, 0, 1, "right")];
  const bar = (share: number, name: string): Shape => {
    const [x, y] = [x0 + ux * long * share, y0 + uy * long * share];
    return stroke(`${id} ${name}`, "red", gauge * 0.34, [x - nx * 1.2, y - ny * 1.2, x + nx * 1.2, y + ny * 1.2], {
      from: [0, -500],
      turn: 0.6,
    });
  };
  return [
    ...sleepers,
    part(-1, 0, 0.45, "left"),
    part(1, 0, 0.45, "right"),
    part(-1, 0.57, 1, "left 2"),
    part(1, 0.57, 1, "right 2"),
    bar(0.44, "bar"),
    bar(0.58, "bar 2"),
  ];
}

/** Carriages in profile, the first of them the engine; x and y are the rail under its front. */
export function train(id: string, x: number, y: number, s: number, carriages: number, tone: (at: number) => Tone): Shape[] {
  const from: Way = [900, 0];
  const engine: Shape[] = [
    area(
      `${id} engine`,
      "ink",
      [
        x,
        y - 20 * s,
        x + 18 * s,
        y - 62 * s,
        x + 86 * s,
        y - 62 * s,
        x + 86 * s,
        y - 96 * s,
        x + 126 * s,
        y - 96 * s,
        x + 126 * s,
        y - 20 * s,
      ],
      { from },
    ),
    area(`${id} chimney`, "ink", [x + 30 * s, y - 60 * s, x + 26 * s, y - 100 * s, x + 52 * s, y - 100 * s, x + 48 * s, y - 60 * s], {
      from,
    }),
    disc(`${id} wheel a`, "red", x + 36 * s, y - 16 * s, 16 * s, { from }),
    disc(`${id} wheel b`, "red", x + 80 * s, y - 16 * s, 16 * s, { from }),
  ];
  const cars = Array.from({ length: carriages }, (_, at): Shape[] => {
    const left = x + (138 + at * 136) * s;
    return [
      box(`${id} car ${at}`, tone(at), left, y - 84 * s, 126 * s, 62 * s, { from, turn: at * 0.06 }),
      disc(`${id} car ${at} a`, "ink", left + 26 * s, y - 13 * s, 13 * s, { from, turn: at * 0.06 }),
      disc(`${id} car ${at} b`, "ink", left + 100 * s, y - 13 * s, 13 * s, { from, turn: at * 0.06 }),
    ];
  });
  return [...engine, ...cars.flat()];
}

/** A warship in profile. x and y are the bow at the water. */
export function ship(id: string, x: number, y: number, s: number, flag: boolean): Shape[] {
  const from: Way = [700, 0];
  const at = (points: readonly number[]): number[] => points.map((value, index) => (index % 2 === 0 ? x : y) + value * s);
  return [
    area(`${id} hull`, "ink", at([0, -54, 40, 0, 560, 0, 590, -40, 430, -40, 420, -58, 150, -58, 140, -50]), { from }),
    area(`${id} deck`, "ink", at([190, -58, 200, -104, 400, -104, 410, -58]), { from, turn: 0.1 }),
    area(`${id} bridge`, "ink", at([180, -100, 184, -158, 232, -158, 236, -100]), { from, turn: 0.15 }),
    area(`${id} funnel`, "grey", at([262, -104, 266, -182, 300, -182, 304, -104]), { from, turn: 0.2 }),
    area(`${id} funnel 2`, "grey", at([338, -104, 342, -172, 374, -172, 378, -104]), { from, turn: 0.25 }),
    stroke(`${id} gun`, "ink", 9 * s, at([150, -68, 70, -88]), { from, turn: 0.1 }),
    stroke(`${id} gun 2`, "ink", 9 * s, at([440, -60, 530, -76]), { from, turn: 0.1 }),
    stroke(`${id} mast`, "ink", 6 * s, at([208, -150, 208, -262]), { from, turn: 0.3 }),
    ...(flag ? [area(`${id} flag`, "red", at([211, -262, 300, -250, 292, -206, 211, -212]), { from: [0, 300], turn: 0.8 })] : []),
  ];
}

/** The rows of a hall: seats on arcs about a rostrum. */
export function hall(
  id: string,
  cx: number,
  cy: number,
  rows: number,
  step: number,
  seat: number,
  look: { readonly full: number; readonly tone: (share: number, dice: number) => Tone },
): Shape[] {
  const shapes: Shape[] = [];
  for (let row = 0; row < rows; row++) {
    const radius = step * (row + 2);
    const count = Math.floor((Math.PI * radius) / (seat * 1.55));
    for (let at = 0; at < count; at++) {
      const name = `${id} ${row} ${at}`;
      const share = (at + 0.5) / count;
      if (chance(`${name} there`) > look.full) continue;
      const turn = Math.PI + share * Math.PI;
      const [x, y] = [cx + Math.cos(turn) * radius, cy + Math.sin(turn) * radius];
      shapes.push(
        ...turned(
          [
            box(name, look.tone(share, chance(name)), x - seat / 2, y - seat / 2, seat, seat * 0.8, {
              from: [(x - cx) * 1.4, (y - cy) * 1.4],
              turn: (row / rows) * 0.5,
            }),
          ],
          x,
          y,
          (turn * 180) / Math.PI + 90,
        ),
      );
    }
  }
  return shapes;
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
