// File 17: wet bunting over a march, a funeral in the snow, soldiers in the telegraph office.
import type { World } from "../../../core/world.ts";
import type { SceneOf } from "../../scenes.ts";
import { type Compose, fullness, ground } from "../common.ts";
import { figure } from "../people.ts";
import { oval } from "../things.ts";
import { boatHook, cords, lorry, marcher, stand } from "../street.ts";
import { type Shape, type Tone, area, box, chance, disc, ring, stroke, turned } from "../../shape.ts";

function march(world: World): Shape[] {
  const { gauges, memories, standings } = world;
  const { opposition } = memories;
  const own = gauges.debate >= 3;
  const at = own ? 392 : 366;
  const walking = Array.from({ length: 22 }, (_, at): Shape[] => {
    if (chance(`walks ${at}`) > fullness(world) + 0.18) return [];
    const [row, place] = [Math.floor(at / 11), at % 11];
    const s = 0.86 + row * 0.26;
    // Where several parties are lawful those who walk first are another column, with shades of their own.
    const guest = standings.government === "plural" && place < 4;
    const tone: Tone = guest ? "light" : chance(`shade ${at}`) < 0.16 ? "red" : chance(`shade ${at}`) < 0.4 ? "grey" : "ink";
    return marcher(`walks ${at}`, -30 + place * 108 * s + row * 40, 776 + row * 76, s, tone, chance(`under ${at}`) < 0.68);
  }).flat();
  return [
    ground("land"),
    // The street, its house fronts, and the rain.
    area("house", "grey", [-600, -600, 250, -600, 250, 560, -600, 640]),
    area("house 2", "grey", [770, -600, 1700, -600, 1700, 620, 770, 540]),
    ...[0, 1, 2, 3].flatMap((at) => [
      box(`window ${at}`, "ink", 20 + (at % 2) * 116, 270 + Math.floor(at / 2) * 130, 54, 84, { turn: 0.1 }),
      box(`window 2 ${at}`, "ink", 822 + (at % 2) * 106, 250 + Math.floor(at / 2) * 130, 54, 84, { turn: 0.1 }),
    ]),
    area("street", "ground", [-600, 640, 250, 560, 770, 540, 1700, 620, 1700, 1300, -600, 1300]),
    ...Array.from({ length: 20 }, (_, at) => {
      const [x, y] = [chance(`rain ${at}`) * 1060, 110 + chance(`rain y ${at}`) * 420];
      return stroke(`rain ${at}`, "light", 4, [x, y, x - 16, y + 54], { from: [80, -400], turn: 0.5 });
    }),
    ...stand(world),
    ...lorry(at, 634, own),
    ...cords(),
    ...boatHook(opposition !== "tolerated", at + 316),
    ...walking,
  ];
}

/** Somebody who walks away, from behind: a coat, a collar, and what they have on their head. */
function back(id: string, x: number, foot: number, s: number, dice: number): Shape[] {
  const coat: Tone = dice < 0.2 ? "grey" : "ink";
  const comes = { from: [0, 400], turn: 0.2 + dice * 0.4 } as const;
  const at = (points: readonly number[]): number[] => points.map((value, index) => (index % 2 === 0 ? x : foot) + value * s);
  return [
    area(`${id} coat`, coat, at([-46, 0, -42, -96, -28, -118, 28, -118, 42, -96, 46, 0]), comes),
    stroke(`${id} seam`, coat === "ink" ? "grey" : "ink", 3 * s, at([0, -108, 0, 0]), comes),
    ...(dice > 0.62
      ? [
          // A shawl, its corner between the shoulders.
          area(
            `${id} shawl`,
            dice > 0.93 ? "red" : dice > 0.8 ? "land" : "grey",
            at([-24, -150, -16, -172, 0, -180, 16, -172, 24, -150, 36, -110, 0, -62, -36, -110]),
            comes,
          ),
        ]
      : [
          disc(`${id} head`, "land", ...(at([0, -142]) as [number, number]), 22 * s, comes),
          area(`${id} collar`, coat === "ink" ? "grey" : "ink", at([-26, -112, -22, -130, 22, -130, 26, -112]), comes),
          area(`${id} cap`, dice < 0.36 ? "grey" : "ink", at([-26, -144, -24, -164, 0, -174, 24, -164, 26, -144]), comes),
        ]),
  ];
}

/** A bare tree of the avenue; a near one is larger. */
function tree(id: string, x: number, near: boolean): Shape[] {
  const [foot, high] = near ? [640, 620] : [520, 420];
  return [
    stroke(id, "ink", high * 0.03, [x, foot, x + 6, foot - high], { from: [0, 500], turn: 0.1 }),
    ...[0, 1, 2, 3].map((branch) => {
      const y = foot - high * (0.42 + branch * 0.13);
      const way = branch % 2 === 0 ? 1 : -1;
      const points = [x + 3, y, x + way * high * 0.11, y - high * 0.1, x + way * high * 0.15, y - high * 0.2];
      return stroke(`${id} branch ${branch}`, "ink", high * 0.013, points, { from: [0, 500], turn: 0.2 });
    }),
  ];
}

function funeral({ gauges }: World): Shape[] {
  const rows = [
    { count: 15, foot: 452, s: 0.34 },
    { count: 12, foot: 492, s: 0.5 },
    { count: 10, foot: 546, s: 0.72 },
    { count: 8, foot: 632, s: 1.05 },
    { count: 6, foot: 800, s: 1.7 },
  ];
  const tower = (id: string, x: number, w: number, top: number): Shape[] => [
    box(id, "grey", x, top, w, 430 - top, { from: [0, 300], turn: 0.1 }),
    area(`${id} roof`, "ink", [x - 8, top, x + w / 2, top - w * 0.9, x + w + 8, top], { from: [0, 300], turn: 0.12 }),
    stroke(`${id} spike`, "ink", 5, [x + w / 2, top - w * 0.9, x + w / 2, top - w * 0.9 - 34], { from: [0, 300], turn: 0.14 }),
  ];
  return [
    ground("land"),
    area("field", "paper", [-600, 420, 1700, 400, 1700, 1300, -600, 1300]),
    ...tower("tower", 360, 64, 270),
    ...tower("tower 2", 600, 64, 262),
    ...tower("bell tower", 712, 40, 176),
    area("wall", "grey", [-600, 350, 360, 330, 360, 430, -600, 440], { from: [0, 300] }),
    area("wall 2", "grey", [664, 322, 1700, 300, 1700, 412, 664, 424], { from: [0, 300] }),
    // The gate that everybody goes up to.
    area("gate wall", "grey", [420, 330, 604, 324, 604, 430, 420, 432], { from: [0, 300] }),
    area("gate", "ink", [470, 432, 470, 372, 490, 346, 514, 338, 538, 344, 558, 370, 558, 430], { turn: 0.2 }),
    // The more there is to be afraid of, the more of them along the wall.
    ...Array.from({ length: gauges.terror * 2 }, (_, at): Shape[] => {
      const [side, number] = [at % 2, Math.floor(at / 2)];
      const [x, foot] = [side === 0 ? 316 - number * 88 : 708 + number * 82, 446 + number * 5];
      return [
        ...figure(`guard ${at}`, x, foot, 104 + number * 8, { coat: "ink", head: "land", cap: "red", turn: 0.4 }),
        stroke(`rifle ${at}`, "ink", 5, [x + 20, foot, x + 24, foot - 128], { turn: 0.5, from: [0, 300] }),
      ];
    }).flat(),
    ...[40, 172, 842, 974].flatMap((x, at) => tree(`tree ${at}`, x, at % 3 === 0)),
    area("trodden", "ground", [474, 432, 556, 430, 900, 1300, 60, 1300], { turn: 0.1 }),
    ...rows.flatMap(({ count, foot, s }, row) =>
      Array.from({ length: count }, (_, at): Shape[] => {
        const dice = chance(`back ${row} ${at}`);
        const spread = 26 + s * 92;
        const x = 514 + (at - (count - 1) / 2) * spread * 0.92 + (chance(`back x ${row} ${at}`) - 0.5) * spread * 0.3;
        return back(`back ${row} ${at}`, x, foot + chance(`back y ${row} ${at}`) * 16 * s, s, dice);
      }).flat(),
    ),
    ...Array.from({ length: 64 }, (_, at) =>
      disc(
        `flake ${at}`,
        "light",
        chance(`flake x ${at}`) * 1100 - 50,
        90 + chance(`flake y ${at}`) * 620,
        3 + chance(`flake r ${at}`) * 6,
        { from: [60, -500], turn: 0.3 + chance(`flake t ${at}`) * 0.6 },
      ),
    ),
  ];
}

/** A pointed cap of felt with its star, over a greatcoat with bars across. */
function soldier(id: string, x: number, foot: number, high: number, at: number): Shape[] {
  const comes = { from: [500, 200], turn: 0.4 + at * 0.06 } as const;
  const put = (points: readonly number[]): number[] => points.map((value, index) => (index % 2 === 0 ? x : foot) + value * high);
  return [
    stroke(`${id} rifle`, "ink", high * 0.03, put([0.2, 0, 0.24, -0.92]), comes),
    stroke(`${id} bayonet`, "light", high * 0.014, put([0.24, -0.92, 0.255, -1.18]), comes),
    area(`${id} coat`, "land", put([-0.19, 0, -0.16, -0.64, -0.1, -0.74, 0.1, -0.74, 0.16, -0.64, 0.19, 0]), comes),
    ...[0, 1, 2].map((bar) =>
      box(`${id} bar ${bar}`, "red", x - high * 0.1, foot - high * (0.66 - bar * 0.1), high * 0.2, high * 0.028, comes),
    ),
    stroke(`${id} belt`, "ink", high * 0.03, put([-0.17, -0.34, 0.17, -0.34]), comes),
    disc(`${id} head`, "paper", x, foot - high * 0.82, high * 0.08, comes),
    area(
      `${id} cap`,
      "grey",
      put([-0.1, -0.82, -0.095, -0.9, -0.03, -0.95, 0, -1.03, 0.03, -0.95, 0.095, -0.9, 0.1, -0.82, 0.06, -0.86, -0.06, -0.86]),
      comes,
    ),
    disc(`${id} star`, "red", x, foot - high * 0.9, high * 0.022, comes),
  ];
}

function wires({ gauges, memories }: World): Shape[] {
  const comes = { from: [0, 400], turn: 0.2 } as const;
  const taken = memories.opposition === null || memories.opposition === "wires";
  return [
    ground("ink"),
    area("wall", "grey", [-600, -600, 1700, -600, 1700, 470, -600, 560]),
    // The wires of a country come in over the heads of everybody, to one frame.
    ...Array.from({ length: 13 }, (_, at) =>
      stroke(`wire ${at}`, at % 5 === 2 ? "red" : "light", 5, [1120, 20 + at * 15, 640, 96 + at * 17, 330, 238 + at * 19], {
        from: [900, -200],
        turn: at * 0.03,
      }),
    ),
    area("frame", "ink", [86, 190, 330, 214, 330, 520, 86, 540], { from: [-500, 0] }),
    ...Array.from({ length: 13 }, (_, at) => {
      const y = 238 + at * 19;
      return [
        disc(`insulator ${at}`, "light", 322, y, 8, { turn: 0.4 }),
        stroke(
          `jumper ${at}`,
          at % 5 === 2 ? "red" : "land",
          4,
          [310, y, 250 - (at % 3) * 34, y, 216 - (at % 4) * 22, 226 + ((at * 7) % 13) * 21, 112, 226 + ((at * 7) % 13) * 21],
          { turn: 0.5 + at * 0.02 },
        ),
        disc(`plug ${at}`, "land", 108, 226 + ((at * 7) % 13) * 21, 7, { turn: 0.6 }),
      ];
    }).flat(),
    // The notice, on every door.
    area("door", "land", [760, 240, 960, 232, 960, 560, 760, 570], { from: [0, 500], turn: 0.1 }),
    ...turned(
      [
        box("notice", "light", 800, 290, 118, 150, { from: [300, 0], turn: 0.8 }),
        box("notice head", "red", 814, 304, 90, 26, { from: [300, 0], turn: 0.82 }),
        ...[0, 1, 2, 3, 4].map((at) =>
          stroke(`notice line ${at}`, "ink", 6, [814, 350 + at * 18, 900 - chance(`notice ${at}`) * 26, 350 + at * 18], {
            from: [300, 0],
            turn: 0.84,
          }),
        ),
      ],
      860,
      360,
      4,
    ),
    ...Array.from({ length: Math.max(3, gauges.army + 1) }, (_, at) =>
      soldier(`soldier ${at}`, 436 + at * 108 + (at > 2 ? 36 : 0), 650 - at * 8, 390 - (at % 2) * 26, at),
    ).flat(),
    area("counter", "ink", [-600, 596, 1700, 540, 1700, 1300, -600, 1300], comes),
    area("counter top", "land", [-600, 572, 1700, 516, 1700, 546, -600, 604], comes),
    // The set, its key, its wheel; the tape has been torn off.
    area("set", "ink", [150, 592, 168, 504, 352, 496, 372, 584], { ...comes, turn: 0.4 }),
    area("set base", "grey", [132, 600, 140, 578, 380, 568, 392, 592], { ...comes, turn: 0.4 }),
    disc("reel", "light", 214, 494, 62, { turn: 0.5 }),
    ring("reel edge", "ink", 8, 214, 494, 62, { turn: 0.52 }),
    disc("reel pin", "ink", 214, 494, 15, { turn: 0.55 }),
    ring("wheel", "red", 12, 318, 502, 30, { turn: 0.5 }),
    stroke("tape", "light", 20, [262, 536, 404, 570, 470, 560, 520, 620, 486, 668], { from: [-200, -100], turn: 0.7 }),
    area("tear", "ink", [468, 652, 506, 672, 490, 700, 460, 690], { turn: 0.9 }),
    ...Array.from({ length: 6 }, (_, at) =>
      stroke(`mark ${at}`, "ink", 5, [300 + at * 24, 545 + at * 5.6, 312 + at * 24, 548 + at * 5.6], { turn: 0.85 }),
    ),
    ...(taken
      ? [
          // A telephone off its hook.
          area("telephone", "ink", [566, 560, 590, 500, 660, 496, 688, 552], { ...comes, turn: 0.5 }),
          oval("dial", "light", 626, 530, 22, 16, { ...comes, turn: 0.55 }),
          stroke("flex", "grey", 6, [688, 548, 712, 570, 676, 600, 704, 630], { turn: 0.7, from: [0, 300] }),
          stroke("receiver", "red", 17, [720, 632, 776, 604, 836, 628], { turn: 0.75, from: [0, 300] }),
          disc("earpiece", "red", 718, 640, 24, { turn: 0.75, from: [0, 300] }),
          disc("mouthpiece", "red", 840, 636, 24, { turn: 0.75, from: [0, 300] }),
          disc("earpiece middle", "ink", 718, 642, 12, { turn: 0.8, from: [0, 300] }),
          disc("mouthpiece middle", "ink", 840, 638, 12, { turn: 0.8, from: [0, 300] }),
        ]
      : []),
  ];
}

/** Its scenes. */
export const bunting: Record<SceneOf<"bunting">, Compose> = { bunting: march, funeral, wires };
