// People in a tableau: crowds, what they carry, and the halls they sit in. They take what the world is like.
import { type Shape, type Tone, area, box, chance, disc, stroke, turned } from "../shape.ts";

type Way = readonly [dx: number, dy: number];

interface CrowdLook {
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

interface FigureLook {
  readonly coat: Tone;
  readonly head: Tone;
  /** A cap; null is bareheaded. */
  readonly cap?: Tone | null;
  readonly from?: Way;
  readonly turn?: number;
}

/** Somebody who stands, in a coat: x is their middle, `foot` where they stand, `high` how tall they are drawn. */
export function figure(id: string, x: number, foot: number, high: number, look: FigureLook): Shape[] {
  const { coat, head, cap = null, from = [0, 400], turn = 0.4 } = look;
  const at = (points: readonly number[]): number[] => points.map((value, index) => (index % 2 === 0 ? x : foot) + value * high);
  const comes = { from, turn };
  return [
    area(`${id} coat`, coat, at([-0.17, 0, -0.15, -0.66, -0.09, -0.76, 0.09, -0.76, 0.15, -0.66, 0.17, 0]), comes),
    disc(`${id} head`, head, x, foot - high * 0.86, high * 0.085, comes),
    ...(cap === null ? [] : [area(`${id} cap`, cap, at([-0.11, -0.88, -0.08, -0.97, 0.07, -0.99, 0.12, -0.9]), comes)]),
  ];
}
