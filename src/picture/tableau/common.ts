// What several tableaux share: how a world looks in a crowd or on the benches, and furniture that more than one file needs.
import type { World } from "../../core/world.ts";
import { type Shape, type Tone, area, board, box, chance, disc, stroke, turned } from "../shape.ts";

/** A composition: the shapes of a scene in a world. */
export type Compose = (world: World) => Shape[];

/** What lies under everything, far beyond the board. */
export const ground = (tone: Tone = "ground"): Shape => box("ground", tone, -600, -600, board.width + 1200, board.height + 1200);

/** 0 to 1, from a gauge of 0 to 4. */
export const share = (value: number): number => value / 4;

/** How many of the places in a crowd are taken: hunger leaves gaps. */
export const fullness = ({ gauges }: World): number => 0.42 + share(gauges.bread) * 0.56;

/** Colours of hands: the livelier the councils, the more of them. */
export function hands({ gauges }: World): (dice: number) => Tone {
  const many: readonly Tone[] = ["red", "ink", "light", "grey", "land"];
  const some = many.slice(0, 1 + gauges.councils);
  return (dice) => some[Math.floor(dice * some.length)] ?? "red";
}

/** Parties by the benches they sit on, from left to right; under one party all are of one colour. */
export function benches(world: World): (part: number, dice: number) => Tone {
  const { government } = world.standings;
  return (part, dice) => {
    if (government === "one_party" && world.memories.assembly === "dissolved") return dice < 0.06 ? "grey" : "red";
    if (part < 0.24) return "red";
    if (part < 0.34) return dice < 0.5 ? "red" : "ink";
    if (part < 0.76) return "ink";
    return dice < 0.5 ? "grey" : "light";
  };
}

/** How many of four doors terror has shut. */
export const shutDoors = ({ gauges }: World): number => gauges.terror;

/** Scales: a beam on its post, a pan at each end; `lean` from −1 (left is down) to 1. */
export function scales(id: string, x: number, y: number, arm: number, lean: number): Shape[] {
  const drop = lean * arm * 0.28;
  const pan = (side: -1 | 1): Shape[] => {
    const [px, py] = [x + side * arm, y + side * drop];
    return [
      stroke(`${id} cord ${side}`, "ink", 3, [px - arm * 0.3, py + arm * 0.62, px, py, px + arm * 0.3, py + arm * 0.62], {
        from: [0, 600],
        turn: 0.3,
      }),
      area(
        `${id} pan ${side}`,
        "ink",
        [
          px - arm * 0.36,
          py + arm * 0.62,
          px + arm * 0.36,
          py + arm * 0.62,
          px + arm * 0.2,
          py + arm * 0.75,
          px - arm * 0.2,
          py + arm * 0.75,
        ],
        {
          from: [0, 600],
          turn: 0.3,
        },
      ),
    ];
  };
  return [
    area(`${id} post`, "ink", [x - 9, y, x + 9, y, x + 15, y + arm * 1.25, x - 15, y + arm * 1.25], { from: [0, 600] }),
    box(`${id} foot`, "ink", x - arm * 0.34, y + arm * 1.23, arm * 0.68, 20, { from: [0, 600] }),
    stroke(`${id} beam`, "red", 12, [x - arm, y - drop, x + arm, y + drop], { from: [0, 600], turn: 0.2 }),
    disc(`${id} pin`, "ink", x, y, 15, { turn: 0.4 }),
    ...pan(-1),
    ...pan(1),
  ];
}

/** Sacks in a heap, the lower rows first. */
export function sacks(id: string, x: number, y: number, w: number, h: number, count: number, tone: Tone): Shape[] {
  return Array.from({ length: count }, (_, at) => {
    let row = 0;
    let left = at;
    while (left >= 5 - row) left -= 5 - row++;
    const x0 = x + (left + row * 0.5) * (w + 6);
    const y0 = y - row * (h - 2);
    return area(
      `${id} ${at}`,
      tone,
      [x0, y0, x0 + w, y0, x0 + w - 5, y0 - h + 8, x0 + w * 0.58, y0 - h, x0 + w * 0.42, y0 - h, x0 + 5, y0 - h + 8],
      {
        from: [-700, 0],
        turn: at / 20,
      },
    );
  });
}

/** A row of people along one side of a table that runs across the picture. */
export const row = (
  id: string,
  count: number,
  x: number,
  y: number,
  step: number,
  size: number,
  tone: (at: number) => Tone | null,
  from: readonly [number, number],
): Shape[] =>
  Array.from({ length: count }, (_, at): Shape[] => {
    const colour = tone(at);
    if (colour === null) return [];
    const [left, top] = [x + at * step, y + (chance(`${id} y ${at}`) - 0.5) * size * 0.3];
    return turned(
      [box(`${id} ${at}`, colour, left, top, size, size, { from, turn: 0.3 + (at / count) * 0.3 })],
      left + size / 2,
      top + size / 2,
      (chance(`${id} t ${at}`) - 0.5) * 24,
    );
  }).flat();

/** Sheets strewn over a table. */
export const papers = (id: string, count: number, x: number, y: number, w: number, h: number): Shape[] =>
  Array.from({ length: count }, (_, at) => {
    const [px, py] = [x + (w * at) / count + chance(`${id} x ${at}`) * 30, y + chance(`${id} y ${at}`) * (h - 34)];
    return turned(
      [box(`${id} ${at}`, at % 4 === 1 ? "paper" : "light", px, py, 46, 32, { from: [400, 200], turn: 0.5 + at * 0.03 })],
      px,
      py,
      (chance(`${id} t ${at}`) - 0.5) * 50,
    );
  }).flat();
