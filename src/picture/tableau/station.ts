// A station by night: its arches, its clock, its rails, and what comes or has gone.
import { ground } from "./common.ts";
import { wedge } from "./things.ts";
import { type Shape, area, box, disc, ring, stroke } from "../shape.ts";

/** The iron arches of a station, one behind the other, and the platform under them. */
export const station = (): Shape[] => [
  ground("ink"),
  ...[0, 1, 2, 3, 4].flatMap((at): Shape[] => {
    const s = 1 - at * 0.19;
    const points = Array.from({ length: 19 }, (_, step) => {
      const turn = Math.PI * (step / 18);
      return [560 - Math.cos(turn) * 640 * s, 470 - Math.sin(turn) * 560 * s * 0.92];
    });
    return [
      area(`bay ${at}`, at % 2 === 0 ? "grey" : "ink", [...points.flat(), 560 + 640 * s, 480, 560 - 640 * s, 480], { turn: at * 0.06 }),
      stroke(`arch ${at}`, "land", 12 * s, points.flat(), { from: [0, -500], turn: at * 0.06 }),
    ];
  }),
  area("night", "ink", [420, 480, 428, 400, 470, 352, 560, 336, 650, 352, 692, 400, 700, 480], { turn: 0.2 }),
  area("bed", "ink", [-600, 470, 1700, 470, 1700, 1300, -600, 1300], { from: [0, 300] }),
  area("platform", "land", [-600, 1300, -600, 500, 500, 474, 512, 474, 250, 1300], { from: [-500, 100], turn: 0.1 }),
  area("platform edge", "light", [512, 476, 518, 476, 282, 1300, 250, 1300], { from: [-500, 100], turn: 0.12 }),
];

/** The clock over the platform; its hands in hours from twelve. */
export function clock(hour: number): Shape[] {
  const [x, y, r] = [656, 274, 82];
  const end = (turn: number, long: number): [number, number] => [x + Math.sin(turn) * long, y - Math.cos(turn) * long];
  return [
    stroke("rod", "ink", 16, [x, -100, x, y], { from: [0, -400], turn: 0.3 }),
    disc("rim", "ink", x, y, r + 14, { turn: 0.35 }),
    disc("clock", "light", x, y, r, { turn: 0.4 }),
    ...Array.from({ length: 12 }, (_, at) => {
      const turn = (at / 6) * Math.PI;
      return stroke(`mark ${at}`, "ink", at % 3 === 0 ? 9 : 4, [...end(turn, r - 24), ...end(turn, r - 8)], { turn: 0.5 });
    }),
    stroke("hour", "ink", 15, [x, y, ...end((hour / 6) * Math.PI, 44)], { turn: 0.6 }),
    stroke("minute", "red", 9, [x, y, ...end(hour * Math.PI * 2, 70)], { turn: 0.7 }),
    disc("pin", "ink", x, y, 11, { turn: 0.7 }),
  ];
}

/** Rails that run out of the station. */
export const track = (): Shape[] => [
  ...Array.from({ length: 9 }, (_, at) => {
    const part = (at + 0.5) / 9;
    const [y, half] = [480 + part ** 1.7 * 340, 16 + part ** 1.5 * 300];
    const x = 566 + part ** 1.5 * 60;
    return stroke(`sleeper ${at}`, "grey", 4 + part * 24, [x - half, y, x + half, y], { turn: 0.2 + part * 0.2 });
  }),
  ...[-1, 1].map((side) => stroke(`rail ${side}`, "land", 9, [566 + side * 9, 478, 640 + side * 260, 860], { from: [0, 400], turn: 0.2 })),
];

/** The engine, coming in, from the front. */
export function engine(lit: boolean): Shape[] {
  const comes = { from: [-60, -200], turn: 0.45 } as const;
  const [x, y] = [602, 500];
  return [
    area("steam", "land", [x - 34, 346, x - 150, 330, x - 190, 250, x - 300, 240, x - 250, 150, x - 130, 210, x - 96, 280, x + 14, 330], {
      from: [0, 300],
      turn: 0.3,
    }),
    area("funnel", "ink", [x - 34, 392, x - 44, 330, x + 44, 330, x + 34, 392], comes),
    disc("boiler rim", "land", x, y - 10, 136, { turn: 0.4 }),
    disc("boiler", "ink", x, y - 10, 126, { turn: 0.42 }),
    ring("smokebox", "grey", 7, x, y - 10, 82, { turn: 0.5 }),
    stroke("bar", "grey", 11, [x - 60, y - 10, x + 60, y - 10], comes),
    area("frame", "ink", [x - 150, y + 92, x + 150, y + 92, x + 176, y + 190, x - 176, y + 190], comes),
    box("beam", "red", x - 178, y + 130, 356, 36, comes),
    ...[-1, 1].flatMap((side) => [
      disc(`buffer ${side}`, "grey", x + side * 122, y + 148, 31, { turn: 0.55 }),
      disc(`buffer middle ${side}`, "ink", x + side * 122, y + 148, 20, { turn: 0.55 }),
      disc(`lamp ${side}`, lit ? "light" : "paper", x + side * 112, y + 78, 22, { turn: 0.7 }),
    ]),
    disc("lamp", "light", x, y - 118, 25, { turn: 0.7 }),
    area("plough", "ink", [x - 170, y + 190, x + 170, y + 190, x + 130, y + 250, x - 130, y + 250], comes),
  ];
}

/** The last carriage of a train that has gone: its end, its two red lamps. */
export const gone = (): Shape[] => [
  box("carriage", "ink", 520, 410, 96, 84, { from: [60, 400], turn: 0.4 }),
  area("roof", "grey", [514, 412, 530, 396, 606, 396, 622, 412], { from: [60, 400], turn: 0.4 }),
  box("pane", "land", 552, 424, 32, 34, { from: [60, 400], turn: 0.45 }),
  ...[534, 602].map((x, at) => disc(`tail ${at}`, "red", x, 474, 12, { turn: 0.7 })),
  ...[0, 1].map((at) => wedge(`glow ${at}`, "red", [534 + at * 68, 486], [512 + at * 118, 800], [498 + at * 118, 800], 0.75)),
  area("smoke", "land", [566, 386, 470, 380, 440, 320, 350, 300, 380, 230, 460, 270, 500, 330, 600, 386], { from: [0, 300], turn: 0.6 }),
];
