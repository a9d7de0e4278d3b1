// File 12: the siding, the scales, the steamer.
import type { World } from "../../../core/world.ts";
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground } from "../common.ts";
import { figure } from "../people.ts";
import { oval } from "../things.ts";
import { type Shape, type Tone, area, box, chance, disc, stroke, turned } from "../../shape.ts";

/** Where the siding goes, at the left of the picture. */
const far = [-130, 372] as const;

/** A point of the waggons: so far along (0 is the far end, 1 the right edge), so far down (−1 the roof, 0 the eye, 1 the rail). */
const alongside = (along: number, down: number): readonly [number, number] => [
  far[0] + along * 1180,
  far[1] + along * (down < 0 ? down * 232 : down * 168),
];

/** A goods waggon that stands, its door open; what America sent is in the red ones. */
function waggon(id: string, from: number, to: number, tone: Tone): Shape[] {
  const [a, b] = [from, to - (to - from) * 0.05];
  const within = (part: number): number => a + (b - a) * part;
  const comes = { from: [500, 120], turn: 0.5 - from * 0.4 } as const;
  const face = (name: string, colour: Tone, left: number, right: number, top: number, foot: number): Shape =>
    area(
      `${id} ${name}`,
      colour,
      [
        ...alongside(within(left), top),
        ...alongside(within(right), top),
        ...alongside(within(right), foot),
        ...alongside(within(left), foot),
      ],
      comes,
    );
  const wheel = (part: number): Shape => {
    const [x, y] = alongside(within(part), 0.9);
    return disc(`${id} wheel ${part}`, "ink", x, y, within(part) * 25, comes);
  };
  return [
    face("body", tone, 0, 1, -0.72, 0.62),
    face("roof", "ink", -0.01, 1.01, -0.84, -0.7),
    face("door", tone === "ink" ? "grey" : "ink", 0.36, 0.64, -0.56, 0.56),
    ...[0.08, 0.2, 0.76, 0.88].map((part) =>
      stroke(
        `${id} board ${part}`,
        tone === "ink" ? "grey" : "ink",
        within(part) * 3,
        [...alongside(within(part), -0.7), ...alongside(within(part), 0.6)],
        comes,
      ),
    ),
    face("sill", "ink", 0, 1, 0.6, 0.76),
    wheel(0.2),
    wheel(0.8),
  ];
}

function siding({ gauges, memories }: World): Shape[] {
  // Waggons with what was sent for: asked in spring, it is here by the summer.
  const sent = memories.relief === "spring" ? 3 : memories.relief === "late" ? 1 : 0;
  const edges = [0.15, 0.23, 0.33, 0.46, 0.64, 0.9, 1.3];
  const waiting = Array.from({ length: 45 }, (_, at): Shape[] => {
    if (chance(`there ${at}`) > 1.04 - gauges.bread * 0.17) return [];
    const [row, place] = [Math.floor(at / 15), at % 15];
    const along = 0.15 + place * 0.062 + row * 0.03 + chance(`along ${at}`) * 0.024;
    const [x, y] = [far[0] + along * 1180, far[1] + 24 + along * (218 + row * 66 + chance(`down ${at}`) * 20)];
    const [wide, high] = [(10 + along * 20) * (0.8 + chance(`wide ${at}`) * 0.8), (12 + along * 24) * (0.8 + chance(`high ${at}`) * 0.6)];
    const tone = at % 9 === 3 ? "red" : at % 4 === 0 ? "grey" : "ink";
    return turned(
      [box(`waiting ${at}`, tone, x, y - high, wide, high, { from: [0, 300], turn: 0.4 + along * 0.3 })],
      x,
      y,
      (chance(`leans ${at}`) - 0.5) * 14,
    );
  }).flat();
  return [
    ground("paper"),
    // A sun that nothing moves before.
    disc("sun", "land", 566, 226, 132),
    ...[0, 1, 2, 3].map((at) => stroke(`heat ${at}`, "paper", 9, [420, 204 + at * 34, 710, 204 + at * 34], { turn: 0.5 })),
    area("plain", "ground", [-600, 372, 1700, 372, 1700, 1300, -600, 1300], { from: [0, 300] }),
    ...Array.from({ length: 15 }, (_, at) => {
      const along = 0.12 + at * 0.085;
      return stroke(`sleeper ${at}`, "land", 8 + along * 12, [...alongside(along, 1), ...alongside(along + along * 0.1, 1.5)], {
        turn: along / 2,
      });
    }),
    ...[1.04, 1.42].map((down) =>
      stroke(`rail ${down}`, "ink", 7, [...alongside(0.04, down), ...alongside(1.4, down)], { from: [-900, -100] }),
    ),
    ...edges
      .slice(1)
      .flatMap((to, at) => waggon(`waggon ${at}`, edges[at] ?? 0, to, at >= 5 - sent && at < 5 ? "red" : at % 2 === 0 ? "grey" : "ink")),
    // The signal stands at stop.
    stroke("post", "ink", 15, [432, 780, 432, 120], { from: [0, 500], turn: 0.3 }),
    ...turned([box("arm", "red", 432, 140, 150, 34, { from: [0, -300], turn: 0.6 })], 432, 156, 0),
    box("band", "light", 546, 140, 14, 34, { turn: 0.9 }),
    disc("pivot", "ink", 432, 157, 17, { turn: 0.7 }),
    ...waiting,
  ];
}

/** A bowl, with what is in it or nothing. */
const bowl = (id: string, x: number, y: number, r: number, full: boolean, turn: number): Shape[] => [
  area(
    `${id} side`,
    "ink",
    Array.from({ length: 13 }, (_, at) => [x + Math.cos((at / 12) * Math.PI) * r, y + Math.sin((at / 12) * Math.PI) * r * 0.86]).flat(),
    { from: [0, 300], turn },
  ),
  oval(`${id} mouth`, full ? "ink" : "grey", x, y, r, r * 0.24, { from: [0, 300], turn }),
  full
    ? oval(`${id} food`, "light", x, y - r * 0.02, r * 0.9, r * 0.19, { from: [0, 300], turn })
    : oval(`${id} hollow`, "ink", x, y + r * 0.05, r * 0.84, r * 0.17, { from: [0, 300], turn }),
];

function scales({ gauges, memories }: World): Shape[] {
  const plenty = gauges.bread + (memories.relief === "spring" ? 1 : 0);
  const grits = 14 + plenty * 12;
  const filled = Math.min(7, 1 + plenty);
  const hang = { from: [0, -600], turn: 0.25 } as const;
  return [
    ground(),
    disc("dial", "land", 652, 250, 236, { turn: 0.05 }),
    ...Array.from({ length: 11 }, (_, at) => {
      const turn = Math.PI * (1.14 + at * 0.072);
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      return stroke(`mark ${at}`, "ink", at % 5 === 0 ? 9 : 4, [652 + c * 196, 250 + s * 196, 652 + c * 224, 250 + s * 224], { turn: 0.5 });
    }),
    area("post", "ink", [628, 820, 640, 250, 664, 250, 676, 820], { from: [0, 500] }),
    // The beam crosses the picture; the lighter side is the one that people wait for.
    area("beam", "red", [150, 150, 652, 224, 1154, 354, 1150, 384, 652, 278, 146, 168], { from: [-900, -80], turn: 0.1 }),
    area("needle", "ink", [640, 250, 664, 250, 612, 52], { turn: 0.6, from: [0, -300] }),
    disc("pin", "light", 652, 250, 22, { turn: 0.5 }),
    stroke("cord", "ink", 5, [60, 430, 236, 160, 412, 430], hang),
    ...Array.from({ length: grits }, (_, at) => {
      const part = chance(`gx ${at}`) + chance(`gz ${at}`) - 1;
      return disc(
        `grit ${at}`,
        at % 3 === 0 ? "grey" : "land",
        236 + part * 138,
        424 - chance(`gy ${at}`) * (1 - Math.abs(part)) * (14 + plenty * 12),
        8 + (at % 3),
        {
          from: [60, -500],
          turn: 0.5 + (at / grits) * 0.4,
        },
      );
    }),
    area("pan", "ink", [44, 426, 428, 426, 372, 482, 316, 500, 156, 500, 100, 482], hang),
    stroke("cord 2", "ink", 5, [852, 560, 962, 318, 1072, 560], hang),
    area("weight", "ink", [902, 556, 896, 470, 924, 452, 940, 420, 984, 420, 1000, 452, 1028, 470, 1022, 556], hang),
    box("weight band", "red", 897, 486, 130, 12, hang),
    area("pan 2", "ink", [836, 556, 1088, 556, 1050, 600, 874, 600], hang),
    ...Array.from({ length: 7 }, (_, at) =>
      bowl(`bowl ${at}`, 74 + at * 140, 580 + (at % 2) * 14, 56, at < filled, 0.4 + at * 0.04),
    ).flat(),
  ];
}

function steamer({ memories }: World): Shape[] {
  // Where they may speak the gangway is drawn in and nobody goes.
  const stay = memories.press === "political";
  const comes = { from: [500, -300], turn: 0.1 } as const;
  const traveller = (id: string, x: number, foot: number, high: number, at: number): Shape[] => [
    ...figure(id, x, foot, high, {
      coat: at % 3 === 1 ? "grey" : "ink",
      head: "ink",
      cap: at % 2 === 0 ? "ink" : null,
      from: [-300, 200],
      turn: 0.5 + at * 0.04,
    }),
    box(`${id} case`, at % 3 === 1 ? "red" : "land", x + high * 0.14, foot - high * 0.34, high * 0.26, high * 0.2, {
      from: [-300, 200],
      turn: 0.5 + at * 0.04,
    }),
  ];
  return [
    ground(),
    disc("sun", "land", 250, 330, 190),
    // Smoke, the way the wind has it.
    area("smoke", "grey", [614, 60, 636, 30, 314, -60, -46, 20, -226, 120, 14, 110, 274, 60, 454, 96], { from: [700, 0], turn: 0.5 }),
    stroke("mast", "ink", 11, [640, 330, 640, -140], comes),
    area("funnel", "red", [582, 250, 594, 60, 686, 60, 698, 250], comes),
    area("funnel top", "ink", [594, 60, 591, 106, 689, 106, 686, 60], comes),
    area("house", "light", [414, 330, 442, 200, 838, 200, 866, 330], comes),
    ...Array.from({ length: 8 }, (_, at) => box(`pane ${at}`, "ink", 460 + at * 48, 226, 26, 30, { ...comes, turn: 0.3 })),
    // Her bow from the quay: a wedge that hangs over everybody.
    area("bow", "ink", [640, 300, 294, 262, 364, 420, 534, 620, 640, 700], { from: [0, -700] }),
    area("bow 2", "grey", [640, 300, 986, 262, 916, 420, 746, 620, 640, 700], { from: [0, -700] }),
    stroke("rail", "light", 9, [296, 268, 640, 306, 984, 268], { from: [0, -700], turn: 0.1 }),
    ...[0, 1, 2].flatMap((at) => [
      disc(`port ${at}`, "light", 400 + at * 74, 366 + at * 8, 13, { turn: 0.5 }),
      disc(`port 2 ${at}`, "ink", 880 - at * 74, 366 + at * 8, 13, { turn: 0.5 }),
    ]),
    stroke("anchor", "light", 8, [558, 440, 558, 500, 534, 486, 558, 504, 582, 486], { turn: 0.5 }),
    area("water", "land", [-600, 640, 1700, 640, 1700, 1300, -600, 1300], { from: [0, 300] }),
    area("foot", "paper", [534, 640, 640, 720, 746, 640], { turn: 0.4 }),
    ...[0, 1, 2, 3].map((at) =>
      stroke(`wave ${at}`, "paper", 7, [520 + at * 120, 690 + (at % 2) * 34, 620 + at * 120, 690 + (at % 2) * 34], {
        from: [300, 0],
        turn: 0.5,
      }),
    ),
    area("quay", "ink", [-600, 626, 430, 626, 510, 1300, -600, 1300], { from: [-700, 0] }),
    area("edge", "grey", [-600, 626, 430, 626, 433, 648, -600, 648], { from: [-700, 0] }),
    ...(stay
      ? [stroke("gangway", "ink", 16, [346, 404, 364, 250], { from: [-300, 200], turn: 0.45 })]
      : [
          stroke("gangway", "ink", 16, [200, 620, 394, 424], { from: [-300, 200], turn: 0.45 }),
          stroke("gangway rail", "red", 6, [188, 570, 382, 374], { from: [-300, 200], turn: 0.5 }),
        ]),
    ...Array.from({ length: stay ? 8 : 5 }, (_, at) =>
      traveller(`one ${at}`, stay ? 34 + at * 52 : -14 + at * 46, 632 + (at % 2) * 6, 150 + chance(`high ${at}`) * 26, at),
    ).flat(),
    ...(stay ? [] : [0, 1, 2].flatMap((at) => traveller(`up ${at}`, 228 + at * 54, 590 - at * 54, 122 - at * 10, at + 5))),
  ];
}

/** Its scenes. */
export const hunger: Record<SceneOf<"hunger">, Compose> = { siding, scales, steamer };
