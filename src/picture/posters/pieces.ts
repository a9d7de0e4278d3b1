// What posters of the Union’s endings are put together from: a coat with its shadow, an arch.
import { type Shape, type Tone, area, box, chance, disc, stroke } from "../shape.ts";
import type { Run } from "./parts.ts";

/** A greatcoat that stands by itself, done up to the neck; on its breast a ribbon for each decision. */
export function greatcoat({ departed }: Run): Shape[] {
  const x = 196;
  const at = (points: readonly number[]): number[] => points.map((value, index) => (index % 2 === 0 ? x + value : value));
  return [
    area("coat", "ink", at([-76, 206, 76, 206, 178, 268, 214, 600, 140, 612, 154, 800, -154, 800, -140, 612, -214, 600, -178, 268])),
    ...[-1, 1].map((side) => area(`sleeve ${side}`, "grey", at([side * 140, 320, side * 152, 320, side * 152, 612, side * 140, 612]))),
    area("flap", "grey", at([-64, 300, 6, 336, 14, 560, 0, 560, -6, 346, -72, 312])),
    area("collar", "ink", at([-80, 196, 0, 262, 80, 196, 98, 270, 0, 336, -98, 270])),
    stroke("collar edge", "grey", 5, at([-98, 270, 0, 336, 98, 270])),
    ...[-1, 1].map((side) => area(`tab ${side}`, "red", at([side * 30, 256, side * 74, 218, side * 84, 256, side * 38, 296]))),
    ...[0, 1, 2, 3].flatMap((row) => [-1, 1].map((side) => disc(`button ${row} ${side}`, "light", x + side * 42, 368 + row * 52, 9))),
    ...departed.map((red, number) =>
      box(
        `ribbon ${number}`,
        red ? "red" : number % 2 === 0 ? "land" : "grey",
        x + 66 + (number % 4) * 18,
        336 + Math.floor(number / 4) * 18,
        15,
        14,
      ),
    ),
    box("belt", "grey", x - 150, 574, 300, 32),
    box("buckle", "light", x - 28, 566, 56, 48),
    // The cap, and nobody under it.
    area("cap", "ink", at([-98, 132, -104, 76, -62, 40, 62, 40, 104, 76, 98, 132])),
    box("cap band", "red", x - 98, 112, 196, 28),
    area("peak", "ink", at([-84, 140, 84, 140, 52, 172, -52, 172])),
    area("star", "light", at([0, 50, 8, 70, 29, 70, 12, 82, 19, 102, 0, 90, -19, 102, -12, 82, -29, 70, -8, 70])),
  ];
}

/** Its shadow on the wall, which wears another hat. */
export const shadow = (): Shape[] => [
  area("shadow coat", "land", [330, 206, 470, 206, 560, 260, 560, 860, 300, 860]),
  area("shadow head", "land", [350, 120, 470, 120, 466, 196, 440, 226, 380, 226, 352, 196]),
  area("shadow hat", "grey", [240, 176, 262, 104, 318, 44, 396, 18, 474, 44, 530, 104, 552, 176, 486, 146, 396, 132, 306, 146]),
  disc("cockade", "red", 412, 84, 19),
];

/** The stones of an arch that has nothing in its middle but its own weight; each is another republic’s. */
export function arch({ departed, nations }: Run): Shape[] {
  const [x, y, inner] = [256, 396, 128];
  const count = 7 + nations;
  const tones: readonly Tone[] = ["ink", "red", "grey", "ink", "land", "red", "ink", "light", "grey", "red", "land"];
  const point = (turn: number, r: number): [number, number] => [x - Math.cos(turn) * r, y - Math.sin(turn) * r];
  let before = 0;
  const widths = Array.from({ length: count }, (_, at) => 0.8 + chance(`stone ${at}`) * 0.7);
  const whole = widths.reduce((sum, wide) => sum + wide, 0);
  const stones = widths.flatMap((wide, at): Shape[] => {
    const [from, to] = [(before / whole) * Math.PI + 0.012, ((before + wide) / whole) * Math.PI - 0.012];
    before += wide;
    const outer = inner + 104 + chance(`high ${at}`) * 62;
    const tone = tones[at % tones.length] ?? "ink";
    const middle = (from + to) / 2;
    const other: Tone = tone === "ink" ? "light" : "ink";
    // Each is dressed in its own way.
    const dressed: Shape[] =
      at % 3 === 0
        ? [0.3, 0.55, 0.8].map((part) =>
            stroke(`dressed ${at} ${part}`, other, 4, [
              ...point(from + 0.05, inner + (outer - inner) * part),
              ...point(to - 0.05, inner + (outer - inner) * part),
            ]),
          )
        : at % 3 === 1
          ? [disc(`dressed ${at}`, other, ...point(middle, inner + (outer - inner) * 0.52), 15)]
          : [-0.5, 0, 0.5].map((part) =>
              stroke(`dressed ${at} ${part}`, other, 4, [
                ...point(middle + (part * (to - from)) / 2, inner + 18),
                ...point(middle + (part * (to - from)) / 2, outer - 18),
              ]),
            );
    return [
      area(`stone ${at}`, tone, [
        ...point(from, inner),
        ...point(from, outer),
        ...point(middle, outer + 3),
        ...point(to, outer),
        ...point(to, inner),
        ...point(middle, inner + 3),
      ]),
      ...dressed,
    ];
  });
  // The piers, a course for each decision.
  const courses = Math.max(12, departed.length);
  const rows = Math.ceil(courses / 2);
  const pier = Array.from({ length: courses }, (_, at): Shape => {
    const [row, side] = [Math.floor(at / 2), at % 2];
    const high = 340 / rows;
    const wide = 104 + chance(`course ${at}`) * 40;
    return box(
      `course ${at}`,
      departed[at] === true ? "red" : row % 3 === 1 ? "grey" : "ink",
      side === 0 ? x - inner - wide : x + inner,
      y + 6 + row * high,
      wide,
      high - 4,
    );
  });
  return [...stones, ...pier];
}
