// File 11: the ship in the ice, the bulletin, the lantern.
import type { World } from "../../../core/world.ts";
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground } from "../common.ts";
import { battleship } from "../machines.ts";
import { figure } from "../people.ts";
import { oval, wedge } from "../things.ts";
import { type Shape, type Tone, area, box, chance, disc, ring, stroke, turned } from "../../shape.ts";

/** Cracks in the ice: broken lines that run towards whoever looks. */
const cracks = (id: string, tone: Tone, count: number, y: number): Shape[] =>
  Array.from({ length: count }, (_, at) => {
    const dice = (name: string): number => chance(`${id} ${at} ${name}`);
    const points: number[] = [];
    let [x, down] = [dice("x") * 1100 - 50, y + 20 + dice("y") * 220];
    for (let corner = 0; corner < 5; corner++) {
      points.push(x, down);
      x += (dice(`a ${corner}`) - 0.42) * 150;
      down += 14 + dice(`b ${corner}`) * 44;
    }
    return stroke(`${id} ${at}`, tone, 2 + dice("w") * 3, points, { turn: 0.4 + at * 0.03 });
  });

function searchlight({ memories, gauges }: World): Shape[] {
  const lamp = [430, 232] as const;
  const stormed = memories.kronstadt === "stormed";
  // Who is in the beam: white sheets in lines; five, and a light; or nobody yet.
  const line = Array.from({ length: 24 }, (_, at): Shape[] => {
    const [row, place] = [Math.floor(at / 8), at % 8];
    const s = 0.8 + row * 0.3;
    const [x, y] = [700 + place * 46 * s - row * 66 + chance(`sheet ${at}`) * 16, 480 + row * 30 + chance(`down ${at}`) * 8];
    return [
      area(`shade ${at}`, "grey", [x, y, x + 10 * s, y, x + 46 * s, y + 8 * s, x + 38 * s, y + 10 * s], { turn: 0.7 }),
      area(`sheet ${at}`, "ink", [x - 8 * s, y + 2, x - s, y - 36 * s, x + 9 * s, y - 36 * s, x + 16 * s, y + 2], {
        from: [400, 60],
        turn: 0.5 + at * 0.01,
      }),
      area(`white ${at}`, "light", [x - 5 * s, y, x + s, y - 33 * s, x + 7 * s, y - 33 * s, x + 13 * s, y], {
        from: [400, 60],
        turn: 0.5 + at * 0.01,
      }),
    ];
  }).flat();
  const five = [0, 1, 2, 3, 4].flatMap((at): Shape[] => {
    const [x, y] = [742 + at * 34, 536 + (at % 2) * 10];
    return [
      area(`shade ${at}`, "grey", [x - 4, y, x + 6, y, x + 84, y + 26, x + 64, y + 30], { turn: 0.7 }),
      ...figure(`five ${at}`, x, y, 66, { coat: "ink", head: "ink", from: [300, 60], turn: 0.6 }),
    ];
  });
  return [
    ground("ink"),
    area("haze", "grey", [-600, 190, 1700, 330, 1700, 500, -600, 500], { from: [0, 200] }),
    area("ice", "land", [-600, 470, 1700, 440, 1700, 1300, -600, 1300], { from: [0, 300] }),
    ...cracks("crack", "grey", 12, 480),
    ...battleship("far ship", "land", 470, 474, 0.3, 0),
    area("pool", "light", [520, 474, 1700, 452, 1700, 720, 560, 560], { turn: 0.4 }),
    area("beam", "paper", [lamp[0], lamp[1], 1700, 400, 1700, 560, 560, 520], { from: [-200, 0], turn: 0.45, opacity: 0.86 }),
    // The other shore, with the works that are on strike.
    area("shore", "ink", [640, 456, 720, 436, 820, 440, 830, 428, 1700, 420, 1700, 452], { turn: 0.1 }),
    ...[0, 1, 2, 3, 4].map((at) => {
      const high = 46 + chance(`tall ${at}`) * 40;
      return box(`stack ${at}`, "ink", 840 + at * 34 + chance(`stack ${at}`) * 14, 434 - high, 10, high, { from: [0, 200], turn: 0.2 });
    }),
    ...battleship("ship", "ink", -150, 600, 1.24, 2 + gauges.bread),
    disc("lamp", "light", ...lamp, 22, { turn: 0.5 }),
    ...(memories.kronstadt === null ? [] : stormed ? line : five),
    area("flag", "red", [426, 226, 426, 168, 520, 180, 504, 202, 522, 226], { from: [0, 300], turn: 0.8 }),
  ];
}

/** A sheet of the bulletin: its name, and columns that nobody could read from here. */
function sheet(id: string, x: number, y: number, wide: number, angle: number, turn: number): Shape[] {
  const high = wide * 1.36;
  const comes = { from: [-420, 200], turn } as const;
  const line = (name: string, tone: Tone, left: number, top: number, right: number, thick: number): Shape =>
    stroke(`${id} ${name}`, tone, wide * thick, [x + wide * left, y + high * top, x + wide * right, y + high * top], comes);
  return turned(
    [
      box(id, "light", x, y, wide, high, comes),
      line("name", "red", 0.1, 0.13, 0.9, 0.12),
      ...[0, 1, 2, 3, 4, 5].flatMap((row) =>
        [0, 1].map((column) =>
          line(
            `line ${row} ${column}`,
            "ink",
            0.1 + column * 0.43,
            0.3 + row * 0.11,
            0.1 + column * 0.43 + 0.28 + chance(`${id} ${row} ${column}`) * 0.09,
            0.035,
          ),
        ),
      ),
    ],
    x + wide / 2,
    y + high / 2,
    angle,
  );
}

function bulletin({ gauges }: World): Shape[] {
  const comes = { from: [0, -600], turn: 0.2 } as const;
  const count = 3 + gauges.councils;
  return [
    ground("land"),
    area("light", "paper", [474, 84, 546, 84, 1080, 1000, -60, 1000], { from: [0, -500] }),
    box("floor", "grey", -600, 700, 2200, 600, { from: [0, 200] }),
    // The frame of the press, and the toggle that the bar works.
    area(
      "frame",
      "ink",
      [300, 720, 318, 250, 392, 150, 628, 150, 702, 250, 720, 720, 634, 720, 622, 286, 584, 236, 436, 236, 398, 286, 386, 720],
      comes,
    ),
    ...[300, 634].map((x, at) =>
      area(`foot ${at}`, "ink", [x - 30, 740, x - 6, 690, x + 92, 690, x + 116, 740], { from: [0, 300], turn: 0.2 }),
    ),
    area("screw", "grey", [476, 236, 544, 236, 552, 400, 468, 400], comes),
    box("platen", "ink", 396, 396, 228, 46, { from: [0, -500], turn: 0.3 }),
    // The bed runs out under the platen with what is set on it.
    box("bed", "ink", 150, 500, 620, 46, { from: [-800, 0], turn: 0.3 }),
    box("type", "light", 404, 474, 212, 26, { from: [-800, 0], turn: 0.4 }),
    ...Array.from({ length: 16 }, (_, at) =>
      box(`letter ${at}`, "ink", 409 + at * 13, 476, 5 + (at % 3) * 2, 24, { from: [-800, 0], turn: 0.45 }),
    ),
    area("tympan", "grey", [404, 500, 190, 330, 170, 352, 384, 522], { from: [-600, -100], turn: 0.45 }),
    stroke("bar", "red", 30, [520, 330, 980, 446], { from: [600, 100], turn: 0.55 }),
    disc("grip", "red", 980, 446, 30, { from: [600, 100], turn: 0.55 }),
    disc("pivot", "light", 512, 328, 20, { turn: 0.7 }),
    ...Array.from({ length: count }, (_, at) =>
      sheet(
        `sheet ${at}`,
        470 + at * 62,
        584 + chance(`sheet y ${at}`) * 24 - (at % 2) * 16,
        118,
        -18 + chance(`sheet t ${at}`) * 36,
        0.6 + at * 0.04,
      ),
    ).flat(),
    ...sheet("first", 84, 330, 150, -12, 0.8),
    stroke("cord", "ink", 6, [510, -300, 510, 50], { from: [0, -300], turn: 0.4 }),
    area("shade", "ink", [446, 96, 484, 46, 536, 46, 574, 96], { from: [0, -300], turn: 0.4 }),
    disc("bulb", "light", 510, 98, 22, { turn: 0.5 }),
  ];
}

/** The shadow that somebody throws, away from the lantern. */
const shadow = (
  id: string,
  tone: Tone,
  [x, y]: readonly [number, number],
  [fromX, fromY]: readonly [number, number],
  long: number,
): Shape => {
  const [dx, dy] = [x - fromX, (y - fromY) * 1.2 + 6];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const wide = 15;
  return area(
    id,
    tone,
    [
      x - uy * wide,
      y + ux * wide * 0.4,
      x + ux * long - uy * wide * 3.2,
      y + (uy * long) / 2 + ux * wide,
      x + ux * long + uy * wide * 3.2,
      y + (uy * long) / 2 - ux * wide,
      x + uy * wide,
      y - ux * wide * 0.4,
    ],
    { turn: 0.5 },
  );
};

function lantern({ memories }: World): Shape[] {
  const light = [520, 520] as const;
  // The delegation, or the two who would have gone; where the fortress was stormed the lantern stands alone.
  const all = [
    [452, 448],
    [372, 506],
    [684, 500],
    [424, 576],
    [634, 566],
  ] as const;
  const people = memories.kronstadt === "delegation" ? all : memories.kronstadt === "stormed" ? [] : [all[1], all[3]];
  return [
    ground("ink"),
    area("ice", "grey", [-600, 300, 1700, 276, 1700, 1300, -600, 1300], { from: [0, 300] }),
    area("sky", "ink", [-600, -600, 1700, -600, 1700, 276, -600, 300]),
    // The fort, far off, with one window that is awake.
    area("fort", "land", [470, 286, 486, 226, 530, 226, 530, 196, 572, 196, 572, 220, 696, 220, 710, 284], { from: [0, -300], turn: 0.1 }),
    stroke("pole", "land", 5, [550, 196, 550, 128], { from: [0, -300], turn: 0.15 }),
    area("flag", "red", [552, 128, 616, 136, 604, 152, 620, 166, 552, 164], { from: [0, -300], turn: 0.2 }),
    box("window", "light", 616, 238, 16, 22, { turn: 0.9 }),
    oval("light 2", "land", ...light, 430, 206, { turn: 0.1 }),
    oval("light 1", "paper", ...light, 300, 138, { turn: 0.15 }),
    ...cracks("crack", "grey", 14, 360),
    ...people.map((at, number) => shadow(`shadow ${number}`, "ink", at, light, 260)),
    oval("light", "light", ...light, 120, 54, { turn: 0.2 }),
    ...people.flatMap(([x, y], at) =>
      figure(`one ${at}`, x, y, 178 + (y - 500) * 0.7, {
        coat: "ink",
        head: "ink",
        cap: at % 2 === 0 ? "ink" : null,
        turn: 0.3 + at * 0.06,
      }),
    ),
    // The lantern: its bail, its panes, its flame.
    ring("bail", "ink", 6, 520, 432, 20, { turn: 0.6 }),
    area("roof", "ink", [486, 462, 510, 440, 530, 440, 554, 462], { turn: 0.6, from: [0, 300] }),
    box("panes", "light", 492, 462, 56, 64, { turn: 0.6, from: [0, 300] }),
    wedge("flame", "red", [520, 468], [540, 520], [500, 520], 0.8),
    ...[492, 548].map((x, at) => stroke(`edge ${at}`, "ink", 7, [x, 460, x, 528], { turn: 0.6, from: [0, 300] })),
    box("base", "ink", 482, 524, 76, 16, { turn: 0.6, from: [0, 300] }),
  ];
}

/** Its scenes. */
export const ice: Record<SceneOf<"ice">, Compose> = { searchlight, bulletin, lantern };
