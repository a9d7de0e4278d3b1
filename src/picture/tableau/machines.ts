// What is built and driven, in a tableau: factories, railways, trains, warships.
import { type Shape, type Tone, area, box, disc, stroke } from "../shape.ts";

type Way = readonly [dx: number, dy: number];

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

/** A battleship with her guns along the middle, from the side. x and y are her stern at the ice; she shows `lit` portholes. */
export function battleship(id: string, tone: Tone, x: number, y: number, s: number, lit: number): Shape[] {
  const at = (points: readonly number[]): number[] => points.map((value, index) => (index % 2 === 0 ? x : y) + value * s);
  const comes = { from: [-700, 0] } as const;
  const part = (name: string, points: readonly number[], turn = 0.1): Shape => area(`${id} ${name}`, tone, at(points), { ...comes, turn });
  const turret = (name: string, left: number, top: number, way: 1 | -1): Shape[] => [
    part(`turret ${name}`, [left, top, left + 8, top - 26, left + 62, top - 26, left + 70, top], 0.15),
    ...[0, 1].map((barrel) =>
      stroke(
        `${id} barrel ${name} ${barrel}`,
        tone,
        6 * s,
        at([left + 35 + way * 20, top - 19 + barrel * 8, left + 35 + way * 106, top - 30 + barrel * 8]),
        { ...comes, turn: 0.2 },
      ),
    ),
  ];
  return [
    part("hull", [-16, -62, 8, 0, 620, 0, 690, -76, 560, -70, 300, -66, 120, -64], 0),
    ...turret("a", 38, -64, -1),
    ...turret("b", 196, -66, -1),
    ...turret("c", 366, -66, 1),
    ...turret("d", 520, -70, 1),
    part("tower", [436, -66, 444, -150, 492, -150, 500, -66]),
    part("bridge", [426, -150, 430, -178, 512, -178, 516, -150]),
    part("aft tower", [126, -64, 132, -126, 166, -126, 172, -64]),
    part("funnel", [300, -66, 304, -156, 342, -156, 346, -66], 0.2),
    part("funnel 2", [172, -126, 176, -190, 210, -190, 214, -126, 206, -64, 178, -64], 0.25),
    stroke(`${id} mast`, tone, 8 * s, at([468, -170, 468, -306]), { ...comes, turn: 0.3 }),
    stroke(`${id} yard`, tone, 5 * s, at([436, -262, 500, -262]), { ...comes, turn: 0.3 }),
    ...Array.from({ length: lit }, (_, number) =>
      disc(`${id} port ${number}`, "light", ...(at([86 + number * 66, -36]) as [number, number]), 5 * s, { turn: 0.6 }),
    ),
  ];
}
