// File 18: three kinds of form before a granary, cows that are led home.
import type { World } from "../../../core/world.ts";
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground, sacks } from "../common.ts";
import { figure } from "../people.ts";
import { beast, woman } from "../village.ts";
import { oval } from "../things.ts";
import { form } from "../forms.ts";
import { type Shape, area, box, chance, disc, ring, stroke, turned } from "../../shape.ts";

/** A door of boards, hinged at the left; how far it stands open, from 0 to 1. */
function leaf(open: number): Shape[] {
  const [x, y, w, h] = [560, 182, 220, 300];
  const edge = x + w * (1 - open * 1.35);
  const drop = open * 34;
  const comes = { from: [0, 500], turn: 0.15 } as const;
  return [
    area("leaf", "grey", [x, y, edge, y + drop * 0.4, edge, y + h + drop, x, y + h], comes),
    ...[1, 2, 3].map((at) => {
      const left = x + ((edge - x) * at) / 4;
      return stroke(`board ${at}`, "ink", 4, [left, y + drop * 0.1 * at, left, y + h + (drop * at) / 4], comes);
    }),
    ...[0.18, 0.8].map((part) =>
      stroke(`hinge ${part}`, "ink", 13, [x - 6, y + h * part, x + (edge - x) * 0.84, y + h * part + drop * (0.2 + part * 0.5)], comes),
    ),
  ];
}

/** The granary: what lies in it, and how its door stands. */
function granary({ gauges, memories: { grain } }: World): Shape[] {
  const comes = { from: [0, 500], turn: 0.05 } as const;
  const open = grain === "prices" ? 1 : grain === "plan" ? 0.5 : grain === "seizures" ? 0.86 : 0;
  // What was taken is gone; what is bought stands before the door.
  const within = grain === "seizures" ? 2 : 5 + gauges.bread * 2;
  return [
    area("snow roof", "light", [300, 130, 570, -10, 1700, -10, 1700, 110, 760, 116], { from: [0, -300] }),
    area("wall", "ink", [330, 116, 1700, 90, 1700, 520, 330, 520], comes),
    ...[0, 1, 2, 3, 4].map((at) => stroke(`log ${at}`, "grey", 4, [330, 186 + at * 68, 1700, 176 + at * 68], comes)),
    box("hole", "land", 560, 182, 220, 300, comes),
    ...sacks("sack", 566, 480, 64, 58, Math.min(within, 12), "light").filter(({ points }) => (points[0] ?? 0) < 720),
    ...leaf(open),
    ...(grain === null
      ? [
          stroke("bar", "red", 26, [534, 350, 812, 330], { from: [-700, 0], turn: 0.5 }),
          box("lock", "ink", 652, 332, 44, 52, { turn: 0.6 }),
          disc("keyhole", "light", 674, 356, 7, { turn: 0.7 }),
        ]
      : []),
    // Where it was taken there is a seal on nothing.
    ...(grain === "seizures"
      ? [
          stroke("strip", "light", 22, [548, 236, 792, 396], { from: [-400, -300], turn: 0.7 }),
          stroke("strip 2", "light", 22, [548, 406, 792, 226], { from: [400, -300], turn: 0.72 }),
          disc("seal", "red", 670, 316, 34, { turn: 0.85 }),
          ring("seal edge", "ink", 5, 670, 316, 22, { turn: 0.88 }),
        ]
      : []),
    ...(grain === "prices" || grain === "plan" ? sacks("bought", 806, 512, 78, 70, grain === "prices" ? 7 : 3, "light") : []),
    area("snow", "paper", [-600, 480, 330, 470, 1700, 500, 1700, 1300, -600, 1300], { turn: 0.02 }),
    ...(grain === "prices" || grain === "plan" ? sacks("out", 800, 548, 78, 70, grain === "prices" ? 3 : 1, "land") : []),
  ];
}

function warrant(world: World): Shape[] {
  const { grain } = world.memories;
  const comes = { from: [0, 400], turn: 0.25 } as const;
  const kinds = [
    { kind: "receipt", x: 34, y: 436, angle: -13, wanted: grain === "prices" },
    { kind: "assessment", x: 230, y: 430, angle: -2, wanted: grain === "plan" },
    { kind: "warrant", x: 424, y: 434, angle: 9, wanted: grain === "seizures" },
  ] as const;
  const lain = [...kinds].sort((a, b) => Number(a.wanted) - Number(b.wanted));
  return [
    ground("land"),
    area("sky", "ground", [-600, -600, 1700, -600, 1700, 300, -600, 300]),
    ...[0, 1, 2, 3].map((at) =>
      stroke(`birch ${at}`, at % 2 === 0 ? "ink" : "grey", 15 - at * 2, [60 + at * 70, 486, 72 + at * 66, -100], {
        from: [0, 500],
        turn: 0.05,
      }),
    ),
    ...granary(world),
    area("desk", "ink", [-600, 560, 1700, 516, 1700, 1300, -600, 1300], comes),
    area("desk top", "red", [-600, 560, 1700, 516, 1700, 640, -600, 700], { ...comes, turn: 0.28 }),
    ...lain.flatMap(({ kind, x, y, angle, wanted }, at) => form(kind, x, wanted ? y - 34 : y, angle, wanted, 0.4 + at * 0.08)),
    // The stamp, and its pad.
    area("pad", "ink", [772, 590, 912, 580, 924, 622, 776, 634], { from: [400, 0], turn: 0.6 }),
    ...(grain === null
      ? [
          area("stamp", "ink", [808, 596, 818, 556, 838, 540, 832, 500, 866, 498, 862, 538, 884, 552, 892, 590], {
            from: [0, -400],
            turn: 0.8,
          }),
          disc("knob", "grey", 849, 486, 30, { from: [0, -400], turn: 0.8 }),
        ]
      : turned(
          [
            area("stamp", "ink", [808, 596, 818, 556, 838, 540, 832, 500, 866, 498, 862, 538, 884, 552, 892, 590], {
              from: [0, -400],
              turn: 0.8,
            }),
            disc("knob", "grey", 849, 486, 30, { from: [0, -400], turn: 0.8 }),
          ],
          850,
          600,
          78,
        )),
  ];
}

/** Snow that goes: what is left of it, and water. */
const thaw = (): Shape[] =>
  Array.from({ length: 9 }, (_, at): Shape[] => {
    const [x, y] = [(at % 3) * 380 - 60 + chance(`pool ${at}`) * 180, 540 + Math.floor(at / 3) * 74 + chance(`pool y ${at}`) * 30];
    const rx = 70 + chance(`pool r ${at}`) * 80;
    return [oval(`pool ${at}`, at % 2 === 0 ? "grey" : "land", x, y, rx, rx * 0.16, { from: [0, 200], turn: 0.2 })];
  }).flat();

/** The barn that sixty cows stood in, its doorway dark, its rail down or up again. */
function barn(railUp: boolean): Shape[] {
  const comes = { from: [-500, 0], turn: 0.05 } as const;
  return [
    area("barn", "land", [-600, 270, 60, 250, 400, 250, 400, 520, -600, 560], comes),
    area("barn roof", "grey", [-600, 270, -600, 60, 120, 60, 430, 256, 60, 262], comes),
    ...[0, 1, 2, 3].map((at) => stroke(`barn board ${at}`, "grey", 4, [-40 + at * 34, 264, -40 + at * 34, 540], comes)),
    area("doorway", "ink", [120, 284, 372, 280, 372, 524, 120, 534], comes),
    ...(railUp
      ? [
          stroke("rail", "red", 20, [96, 420, 404, 404], { from: [-600, 0], turn: 0.85 }),
          stroke("rail 2", "red", 16, [96, 474, 404, 462], { from: [-600, 0], turn: 0.88 }),
        ]
      : turned([stroke("rail", "red", 20, [86, 548, 330, 590], { from: [0, -200], turn: 0.7 })], 200, 570, 0)),
  ];
}

/** A night in March: each calls her own, and leads her out by the horns. */
function raid({ memories: { march } }: World): Shape[] {
  const cows = [
    { x: 240, foot: 506, s: 0.54, coat: "light", patch: "ink", shawl: "red" },
    { x: 420, foot: 556, s: 0.74, coat: "ink", patch: "light", shawl: "red" },
    { x: 604, foot: 682, s: 1.04, coat: "red", patch: null, shawl: "light" },
  ] as const;
  const huts = [0, 1, 2].flatMap((at): Shape[] => {
    const [x, y] = [650 + at * 128, 452 - at * 6];
    return [
      area(`hut ${at}`, "grey", [x, y, x, y - 56, x + 56, y - 104, x + 112, y - 56, x + 112, y], { from: [300, 0], turn: 0.1 }),
      ...(march === "permanent" ? [box(`lit ${at}`, "light", x + 44, y - 48, 24, 26, { turn: 0.9 })] : []),
    ];
  });
  return [
    ground("ink"),
    // The moon of that night; or a sun, where they were let keep what they fetched.
    march === "permanent" ? disc("moon", "red", 560, 400, 118, { turn: 0.1 }) : disc("moon", "land", 560, 190, 54, { turn: 0.1 }),
    area("yard", "paper", [-600, 500, 1700, 430, 1700, 1300, -600, 1300], { from: [0, 300] }),
    ...huts,
    // Thirty went out, each alone.
    ...[0, 1, 2, 3, 4].flatMap((at) =>
      woman(`far ${at}`, 640 + at * 84, 484 - at * 5, 0.42 + (at % 2) * 0.05, {
        coat: at % 2 === 0 ? "ink" : "grey",
        shawl: at === 3 ? "red" : "land",
        to: null,
        at,
      }),
    ),
    ...thaw(),
    ...barn(march === "brief"),
    area("glow", "light", [140, 366, 100, 700, 360, 596], { turn: 0.5, opacity: 0.8 }),
    ...cows.flatMap(({ x, foot, s, coat, patch, shawl }, at): Shape[] => [
      ...beast(`cow ${at}`, x, foot, { coat, patch, way: 1, s, at }),
      ...woman(`woman ${at}`, x + 268 * s, foot + 14 * s, s * 1.12, {
        coat: at === 1 ? "grey" : "ink",
        shawl,
        to: [x + 196 * s, foot - 240 * s],
        at,
      }),
    ]),
    // He who has the key holds up the lantern, so that nobody should fall.
    ...figure("key", 78, 690, 330, { coat: "ink", head: "paper", cap: "grey", from: [-300, 0], turn: 0.3 }),
    stroke("key arm", "ink", 30, [104, 468, 138, 392], { from: [-300, 0], turn: 0.4 }),
    box("lantern", "light", 118, 338, 42, 54, { from: [-300, 0], turn: 0.45 }),
    ...[118, 160].map((x, at) => stroke(`lantern edge ${at}`, "ink", 6, [x, 336, x, 394], { from: [-300, 0], turn: 0.45 })),
    area("lantern top", "red", [108, 340, 139, 312, 170, 340], { from: [-300, 0], turn: 0.45 }),
    // The newspaper, folded in the halter, for whoever stops her.
    stroke("halter", "ink", 9, [782, 462, 800, 520, 836, 508], { from: [500, 0], turn: 0.6 }),
    stroke("halter 2", "ink", 9, [762, 470, 776, 546, 800, 520], { from: [500, 0], turn: 0.6 }),
    ...turned(
      [
        box("newspaper", "light", 774, 522, 74, 60, { from: [0, -400], turn: 0.85 }),
        ...[0, 1, 2].map((at) =>
          stroke(`column ${at}`, at === 0 ? "red" : "ink", at === 0 ? 11 : 5, [782, 535 + at * 16, 840, 535 + at * 16], {
            from: [0, -400],
            turn: 0.87,
          }),
        ),
      ],
      812,
      552,
      16,
    ),
  ];
}

/** A cow whom nobody asked for: the halter hangs on its post, and there is cloth to be had. */
function atHome(): Shape[] {
  return [
    ground("ground"),
    disc("sun", "land", 560, 230, 150),
    area("yard", "paper", [-600, 470, 1700, 440, 1700, 1300, -600, 1300], { from: [0, 300] }),
    ...thaw(),
    area("barn", "land", [-600, 240, 40, 250, 330, 250, 330, 520, -600, 560], { from: [-500, 0] }),
    area("barn roof", "ink", [-600, 250, -600, 60, 90, 60, 364, 256], { from: [-500, 0] }),
    box("doorway", "ink", 130, 330, 150, 196, { from: [-500, 0] }),
    // A line of cloth, from abroad somewhere.
    stroke("line", "ink", 5, [330, 290, 520, 316, 720, 296, 1010, 250], { from: [500, 0], turn: 0.3 }),
    area("cloth", "red", [560, 312, 700, 300, 706, 470, 670, 458, 640, 480, 604, 462, 566, 476], { from: [0, -400], turn: 0.5 }),
    area("shirt", "light", [756, 292, 860, 276, 900, 326, 876, 344, 862, 322, 866, 420, 776, 430, 772, 336, 752, 350, 734, 326], {
      from: [0, -400],
      turn: 0.55,
    }),
    // The halter hangs on its post.
    stroke("post", "ink", 24, [362, 640, 362, 330], { from: [0, 500], turn: 0.2 }),
    ring("halter", "red", 11, 370, 420, 42, { turn: 0.6 }),
    stroke("halter end", "red", 9, [390, 458, 404, 540, 386, 580], { from: [0, -300], turn: 0.65 }),
    ...beast("cow 2", 640, 672, { coat: "ink", patch: "light", way: 1, s: 1.24, at: 2 }),
    area("trough", "grey", [864, 620, 1010, 612, 996, 690, 880, 698], { from: [0, 300], turn: 0.5 }),
    ...woman("woman 2", 470, 712, 1.1, { coat: "grey", shawl: "red", to: null, at: 2 }),
  ];
}

/** Fields that some have put together, for a tractor that they have half of. */
function together(): Shape[] {
  const comes = { from: [600, 0], turn: 0.3 } as const;
  return [
    ground("ground"),
    disc("sun", "land", 520, 220, 130),
    area("field", "land", [-600, 420, 1700, 400, 1700, 1300, -600, 1300], { from: [0, 300] }),
    // Strips on the left, each its owner’s; one field on the right.
    ...[0, 1, 2, 3, 4, 5, 6].map((at) =>
      area(
        `strip ${at}`,
        at % 2 === 0 ? "paper" : "grey",
        [-600, 430 + at * 46, 150 + at * 46, 412 + at * 2, 176 + at * 46, 412 + at * 2, -600, 470 + at * 52],
        { from: [-500, 0], turn: at * 0.04 },
      ),
    ),
    ...Array.from({ length: 8 }, (_, at) =>
      stroke(`furrow ${at}`, "ink", 4 + at, [500 + at * 40, 408, 420 + at * 150, 1000], { from: [0, 400], turn: at * 0.04 }),
    ),
    // The tractor.
    ...[616, 856].map((x, at) => disc(`tyre ${x}`, "ink", x, at === 0 ? 560 : 526, at === 0 ? 62 : 112, { ...comes, turn: 0.35 })),
    ...[616, 856].map((x, at) => disc(`rim ${x}`, "red", x, at === 0 ? 560 : 526, at === 0 ? 42 : 86, { ...comes, turn: 0.36 })),
    ...[616, 856].flatMap((x, at) => {
      const [y, r] = at === 0 ? [560, 44] : [526, 88];
      return [0, 1, 2, 3].flatMap((spoke) =>
        turned([stroke(`spoke ${x} ${spoke}`, "ink", 9, [x - r, y, x + r, y], { ...comes, turn: 0.4 })], x, y, spoke * 45),
      );
    }),
    area("bonnet", "ink", [560, 500, 566, 416, 760, 404, 800, 430, 800, 500], comes),
    ...[0, 1, 2].map((at) => stroke(`louvre ${at}`, "grey", 6, [600 + at * 44, 432, 600 + at * 44, 484], comes)),
    stroke("pipe", "ink", 16, [664, 410, 664, 316], comes),
    area("exhaust", "grey", [656, 306, 610, 270, 560, 280, 600, 240, 660, 262, 676, 304], { from: [0, 200], turn: 0.6 }),
    ...figure("driver", 816, 446, 190, { coat: "grey", head: "paper", cap: "ink", from: [600, 0], turn: 0.4 }),
    ring("steering", "ink", 8, 774, 370, 24, { turn: 0.5 }),
    ...beast("cow 2", 250, 640, { coat: "ink", patch: "light", way: 1, s: 0.98, at: 2 }),
    ...woman("woman 2", 462, 668, 1, { coat: "grey", shawl: "red", to: [432, 416], at: 2 }),
  ];
}

/** Whose cow it is: led home by night, never asked after, or brought by those who like it to one field. */
function halter(world: World): Shape[] {
  const { grain } = world.memories;
  return grain === "prices" ? atHome() : grain === "plan" ? together() : raid(world);
}

/** Its scenes. */
export const cow: Record<SceneOf<"cow">, Compose> = { warrant, halter };
