// File 10: the shop floor at night, the gate.
import type { World } from "../../../core/world.ts";
import type { SceneOf } from "../../scenes.ts";
import { type Compose, fullness, ground } from "../common.ts";
import { crowd, figure } from "../people.ts";
import { wedge } from "../things.ts";
import { type Shape, type Tone, area, box, chance, disc, ring, stroke } from "../../shape.ts";

/** Where all that runs along the shop meets, and how high the eye is above the floor. */
const far = [610, 318] as const;
const eye = 470;

type At = readonly [x: number, y: number];

/** A point of the shop: so far from the eye (1 is the nearest), so far to the right of it, so high over the floor. */
const inShop = (away: number, across: number, high: number): At => [far[0] + across / away, far[1] + (eye - high) / away];

/** A flat piece of the shop between two distances. */
const slab = (id: string, tone: Tone, near: number, away: number, left: number, right: number, high: number, turn: number): Shape =>
  area(id, tone, [...inShop(near, left, high), ...inShop(near, right, high), ...inShop(away, right, high), ...inShop(away, left, high)], {
    from: [0, high > eye ? -300 : 300],
    turn,
  });

/** Where the line of the shop runs, across. */
const track = { left: -520, right: -130 } as const;

/** A bare chassis on the line, seen from before it: wheels, axle, frame, block, steering wheel; with the mark in chalk, or without. */
function chassis(id: string, away: number, marked: boolean): Shape[] {
  const s = 1 / away;
  const turn = 0.2 + 0.5 / away;
  const comes = { from: [-500, 200], turn } as const;
  const [middle, wide] = [(track.left + track.right) / 2, track.right - track.left];
  const [x, foot] = inShop(away, middle, 70);
  const beam = (side: -1 | 1): Shape =>
    slab(`${id} beam ${side}`, "paper", away, away * 1.42, middle + side * 92 - 20, middle + side * 92 + 20, 190, turn);
  const wheel = (side: -1 | 1): Shape[] => {
    const left = x + side * wide * 0.5 * s - 27 * s;
    return [
      box(`${id} wheel ${side}`, "land", left, foot - 190 * s, 54 * s, 190 * s, comes),
      box(`${id} tread ${side}`, "ink", left + 9 * s, foot - 178 * s, 36 * s, 166 * s, comes),
    ];
  };
  return [
    beam(-1),
    beam(1),
    ...wheel(-1),
    ...wheel(1),
    stroke(`${id} axle`, "land", 18 * s, [x - wide * 0.5 * s, foot - 96 * s, x + wide * 0.5 * s, foot - 96 * s], comes),
    box(`${id} block`, "grey", x - 92 * s, foot - 262 * s, 184 * s, 158 * s, comes),
    stroke(`${id} column`, "land", 10 * s, [x + 60 * s, foot - 250 * s, x + 96 * s, foot - 372 * s], comes),
    ring(`${id} wheel ring`, "land", 11 * s, x + 96 * s, foot - 384 * s, 54 * s, comes),
    ...(marked
      ? [
          stroke(`${id} chalk`, "light", 20 * s, [x - 56 * s, foot - 184 * s, x - 16 * s, foot - 140 * s, x + 62 * s, foot - 232 * s], {
            turn: 0.9,
          }),
        ]
      : []),
  ];
}

/** Lamps down the middle of the shop, each with what it lights of the floor. */
const lamps = (lit: number): Shape[] =>
  [5.2, 3.5, 2.4, 1.7].flatMap((away, at): Shape[] => {
    const [x, y] = inShop(away, 120, 820);
    const [, roof] = inShop(away, 120, 1180);
    const s = 1 / away;
    return [
      stroke(`cord ${at}`, "grey", 7 * s, [x, roof, x, y], { from: [0, -300], turn: at * 0.06 }),
      area(`shade ${at}`, "land", [x - 66 * s, y, x - 22 * s, y - 52 * s, x + 22 * s, y - 52 * s, x + 66 * s, y], {
        from: [0, -300],
        turn: at * 0.06,
      }),
      ...(at < lit ? [disc(`bulb ${at}`, "light", x, y + 6 * s, 26 * s, { turn: 0.5 })] : []),
    ];
  });

function works({ gauges, memories, ...world }: World): Shape[] {
  const { occupation } = memories;
  const count = 2 + Math.max(1, gauges.works);
  // The masters have the shop again: one lamp, no marks, nobody.
  const sold = occupation === "sold";
  const hands = [4.6, 3.6, 2.9, 2.35, 1.95, 1.6].flatMap((away, at): Shape[] =>
    sold || chance(`hand ${at}`) > fullness({ gauges, memories, ...world }) + 0.1
      ? []
      : figure(`hand ${at}`, ...inShop(away, 150 + (at % 2) * 150, 0), 430 / away, {
          coat: at % 3 === 1 ? "red" : "land",
          head: "light",
          cap: "ink",
          turn: 0.4 + at * 0.05,
        }),
  );
  return [
    ground("ink"),
    // Panes of the saw-tooth roof; the night is in them.
    ...[6.4, 4.6, 3.4, 2.6, 2, 1.55].flatMap((away, at) =>
      [-1, 0, 1].map((bay) =>
        slab(`pane ${at} ${bay}`, "grey", away, away * 1.2, bay * 560 - 250, bay * 560 + 250, 1180 + (at % 2) * 6, at * 0.05),
      ),
    ),
    slab("floor", "grey", 0.9, 12, -640, 640, 0, 0),
    slab("pit", "ink", 0.9, 12, track.left - 50, track.right + 50, 0, 0.1),
    ...[track.left - 20, track.right - 10].map((across, at) => slab(`rail ${at}`, "land", 0.9, 12, across, across + 30, 40, 0.15)),
    ...[5.4, 3.4, 2.2].flatMap((away, at) =>
      [-760, 640].map((across) => {
        const [[x, foot], [, top]] = [inShop(away, across, 0), inShop(away, across, 1180)];
        return box(`pillar ${at} ${across}`, "land", x, top, 62 / away, foot - top, { from: [0, 600], turn: at * 0.06 });
      }),
    ),
    ...lamps(sold ? 1 : 4),
    ...[5.9, 4, 2.75, 1.9, 1.3].flatMap((away, at) => (at >= 5 - count ? chassis(`chassis ${at}`, away, !sold) : [])),
    ...(occupation === "insurrection" ? [wedge("out", "red", [590, 330], [960, 900], [700, 900], 0.7)] : []),
    ...hands,
  ];
}

/** Bars of the gate, with what is behind them. */
function bars(open: boolean): Shape[] {
  const leaf = (id: string, x0: number, x1: number): Shape[] => {
    const count = 9;
    const at = (part: number): At => [x0 + (x1 - x0) * part * (open ? 0.34 : 1), part * (open ? 40 : 0)];
    const [edge, drop] = at(1);
    return [
      ...Array.from({ length: count }, (_, number) => {
        const [x, y] = at(number / (count - 1));
        return stroke(
          `${id} ${number}`,
          "ink",
          open ? 4 : 10,
          [x, 620 + y, x, 216 + y * 0.5 - Math.sin((number / (count - 1)) * Math.PI) * 20],
          {
            from: [0, -600],
            turn: number * 0.03,
          },
        );
      }),
      ...[290, 440, 590].map((y) => stroke(`${id} bar ${y}`, "ink", 13, [x0, y, edge, y + drop * 0.8], { from: [0, -600], turn: 0.3 })),
    ];
  };
  return [...leaf("leaf", 300, 506), ...leaf("leaf 2", 716, 510)];
}

function gate(world: World): Shape[] {
  const { occupation } = world.memories;
  const sold = occupation === "sold";
  const guards = occupation === "defence" ? [226, 330, 690, 794, 880] : sold ? [420, 600] : [330, 690];
  return [
    ground("land"),
    area("wall", "grey", [-600, 900, -600, 60, 250, 190, 250, 640], { from: [-500, 0] }),
    area("wall 2", "grey", [1700, 900, 1700, 40, 766, 190, 766, 640], { from: [500, 0] }),
    ...[0, 1, 2].flatMap((at) => [
      area(`window ${at}`, "land", [60 + at * 66, 300 + at * 8, 100 + at * 66, 304 + at * 8, 100 + at * 66, 410, 60 + at * 66, 410], {
        turn: 0.3,
      }),
      area(`window 2 ${at}`, "land", [800 + at * 74, 324 - at * 9, 846 + at * 74, 319 - at * 9, 846 + at * 74, 412, 800 + at * 74, 412], {
        turn: 0.3,
      }),
    ]),
    // What stands behind the bars is the whole dispute: the works are red, or they are the masters’.
    disc("works", sold ? "paper" : "red", 508, 420, 190, { turn: 0.2 }),
    area("street", "ground", [-600, 1000, -600, 760, 250, 630, 766, 630, 1700, 770, 1700, 1000]),
    ...bars(sold || occupation === "insurrection"),
    ...[250, 716].flatMap((x, at) => [
      box(`pier ${at}`, "ink", x - 8, 150, 66, 500, { from: [0, 600], turn: at * 0.1 }),
      box(`cap ${at}`, "ink", x - 24, 128, 98, 30, { from: [0, 600], turn: at * 0.1 }),
      disc(`globe ${at}`, "light", x + 25, 104, 28, { turn: 0.5 }),
    ]),
    ...(occupation === "insurrection" ? [wedge("out", "red", [120, 800], [560, 470], [660, 560], 0.6)] : []),
    ...guards.flatMap((x, at) => [
      stroke(`rifle ${at}`, "ink", 11, [x + (x < 500 ? 58 : -58), 700, x + (x < 500 ? 40 : -40), 386], { turn: 0.6, from: [0, 400] }),
      ...figure(`guard ${at}`, x, 724, 330, {
        coat: sold ? "ink" : "red",
        head: sold ? "land" : "paper",
        cap: "ink",
        turn: 0.4 + at * 0.04,
      }),
      ...(sold ? [stroke(`belt ${at}`, "light", 14, [x - 44, 500, x + 46, 690], { turn: 0.6, from: [0, 400] })] : []),
    ]),
    ...(sold
      ? []
      : crowd("outside", 40, 742, {
          columns: 24,
          rows: 2,
          size: 24,
          gap: 16,
          full: fullness(world),
          tone: (dice) => (dice < 0.2 ? "red" : "ink"),
        })),
  ];
}

/** Its scenes. */
export const turin: Record<SceneOf<"turin">, Compose> = { works, gate };
