// A street on a wet holiday: flags, umbrellas, a lorry, a boat-hook, the stand.
import type { World } from "../../core/world.ts";
import { figure } from "./people.ts";
import { type Shape, type Tone, area, box, chance, disc, stroke } from "../shape.ts";

/** Cords of little flags across the street; the dye was not fast. */
export const cords = (): Shape[] =>
  [0, 1].flatMap((line): Shape[] => {
    const level = (part: number): number => 96 + line * 62 + Math.sin(part * Math.PI) * (66 - line * 12) - part * (46 - line * 96);
    return [
      ...Array.from({ length: 12 }, (_, at): Shape[] => {
        const part = (at + 0.3 + line * 0.14) / 12.4;
        const [x, y] = [part * 1200 - 100, level(part)];
        const wide = 44 + line * 6;
        const drip = 30 + chance(`drip ${line} ${at}`) * 96;
        const comes = { from: [0, -500], turn: at * 0.03 + line * 0.1 } as const;
        return [
          ...(chance(`wet ${line} ${at}`) < 0.55
            ? [
                stroke(`drip ${line} ${at}`, "red", 3 + line, [x + wide * 0.5, y + wide, x + wide * 0.5, y + wide + drip], {
                  from: [0, -300],
                  turn: 0.8,
                }),
              ]
            : []),
          area(
            `flag ${line} ${at}`,
            "red",
            [x, y, x + wide, y, x + wide * (0.42 + chance(`hangs ${line} ${at}`) * 0.2), y + wide * 1.24],
            comes,
          ),
        ];
      }).flat(),
      stroke(`cord ${line}`, "ink", 5, Array.from({ length: 13 }, (_, at) => [(at / 12) * 1200 - 100, level(at / 12)]).flat(), {
        from: [0, -500],
        turn: line * 0.1,
      }),
    ];
  });

/** An umbrella, and whoever is under it, from before. */
export function marcher(id: string, x: number, foot: number, s: number, tone: Tone, under: boolean): Shape[] {
  const comes = { from: [-300, 300], turn: 0.35 + chance(id) * 0.35 } as const;
  const top = foot - 150 * s;
  return [
    ...figure(id, x, foot, 190 * s, {
      coat: chance(`${id} coat`) < 0.3 ? "grey" : "ink",
      head: "paper",
      cap: under ? null : "ink",
      from: [-300, 300],
      turn: 0.35,
    }),
    ...(under
      ? [
          area(
            `${id} shade`,
            tone,
            [
              x - 96 * s,
              top - 6 * s,
              x - 80 * s,
              top - 42 * s,
              x - 40 * s,
              top - 72 * s,
              x,
              top - 82 * s,
              x + 40 * s,
              top - 72 * s,
              x + 80 * s,
              top - 42 * s,
              x + 96 * s,
              top - 6 * s,
              x + 64 * s,
              top - 20 * s,
              x + 32 * s,
              top - 4 * s,
              x,
              top - 20 * s,
              x - 32 * s,
              top - 4 * s,
              x - 64 * s,
              top - 20 * s,
            ],
            comes,
          ),
          ...[-1, 0, 1].map((rib) =>
            stroke(
              `${id} rib ${rib}`,
              tone === "ink" ? "grey" : "ink",
              3 * s,
              [x + rib * 6 * s, top - 80 * s, x + rib * 26 * s, top - 58 * s, x + rib * 34 * s, top - 10 * s],
              comes,
            ),
          ),
          stroke(`${id} stick`, "ink", 5 * s, [x, top - 96 * s, x, top - 60 * s], comes),
        ]
      : []),
  ];
}

/** The lorry, those on it, and their banner: its foot at y, its bonnet to the right. */
export function lorry(x: number, y: number, listened: boolean): Shape[] {
  const comes = { from: [-700, 0], turn: 0.25 } as const;
  const speaker = { coat: "ink", head: "paper", from: [-700, 0], turn: 0.3 } as const;
  return [
    // The banner, over everything that belongs to it; what stands on it is lines.
    stroke("banner pole", "ink", 10, [x + 4, y - 70, x - 36, y - 392], comes),
    stroke("banner pole 2", "ink", 10, [x + 262, y - 70, x + 286, y - 382], comes),
    area("banner", "light", [x - 36, y - 384, x + 286, y - 372, x + 280, y - 284, x + 122, y - 274, x - 24, y - 288], {
      from: [-700, 0],
      turn: 0.4,
    }),
    ...[0, 1].map((at) =>
      stroke(`lettering ${at}`, "red", 18, [x + 2, y - 350 + at * 36, x + 250 - at * 66, y - 341 + at * 36], {
        from: [-700, 0],
        turn: 0.5,
        dash: at === 0 ? [38, 9] : [26, 8],
      }),
    ),
    ...figure("on 0", x + 44, y - 66, 196, { ...speaker, coat: "grey" }),
    ...figure("on 1", x + 104, y - 66, 206, { ...speaker, coat: "ink", cap: "ink" }),
    ...figure("speaker", x + 176, y - 66, 226, speaker),
    stroke("arm", "ink", 24, [x + 190, y - 226, x + 268, y - 268], { from: [-700, 0], turn: 0.6 }),
    disc("fist", "paper", x + 272, y - 270, 15, { from: [-700, 0], turn: 0.6 }),
    box("bed", "grey", x - 26, y - 108, 290, 62, comes),
    ...[0, 1, 2].map((at) => stroke(`plank ${at}`, "ink", 4, [x - 26, y - 92 + at * 18, x + 264, y - 92 + at * 18], comes)),
    area("cab", "ink", [x + 264, y - 46, x + 264, y - 176, x + 336, y - 176, x + 346, y - 120, x + 418, y - 108, x + 424, y - 46], comes),
    area("pane", listened ? "light" : "land", [x + 276, y - 164, x + 326, y - 164, x + 334, y - 124, x + 276, y - 124], comes),
    disc("lamp", "light", x + 420, y - 88, 13, comes),
    box("frame", "ink", x - 30, y - 50, 450, 18, comes),
    ...[40, 372].flatMap((at) => [
      disc(`tyre ${at}`, "ink", x + at, y - 30, 46, { ...comes, turn: 0.3 }),
      disc(`hub ${at}`, "land", x + at, y - 30, 18, { ...comes, turn: 0.32 }),
    ]),
  ];
}

/** A boat-hook: long enough for a banner; `taken` is whether somebody reaches out with it or it has been put down. */
export const boatHook = (reaches: boolean, to: number): Shape[] => {
  const comes = { from: [700, -100], turn: 0.8 } as const;
  const [x0, y0, x1, y1] = reaches ? [1060, 372, to, 330] : [1040, 600, 660, 556];
  return [
    stroke("shaft", "ink", 15, [x0, y0, x1, y1], comes),
    stroke("hook", "ink", 11, [x1 + 40, y1, x1 + 8, y1 + 34, x1 - 20, y1 + 24, x1 - 20, y1 + 2], comes),
    area("point", "ink", [x1 + 6, y1 - 9, x1 - 46, y1 + 1, x1 + 6, y1 + 9], comes),
  ];
};

/** The stand, and who has the middle of it: where the army is heavy, a commander. */
export function stand({ gauges }: World): Shape[] {
  const comes = { from: [500, 0], turn: 0.2 } as const;
  const commander = gauges.army >= 3;
  return [
    ...[0, 1, 2].flatMap((at): Shape[] => {
      const middle = at === 1;
      const [x, foot, high] = [874 + at * 66, 540, middle ? 206 : 180];
      return [
        ...figure(`stands ${at}`, x, foot, high, {
          coat: middle && commander ? "land" : "ink",
          head: "paper",
          cap: middle && commander ? "red" : "ink",
          from: [500, 0],
          turn: 0.25,
        }),
        ...(middle && commander
          ? [stroke("belt", "ink", 9, [x - 30, foot - 150, x + 32, foot - 40], comes), box("tab", "red", x - 20, foot - 168, 40, 12, comes)]
          : []),
      ];
    }),
    area("stand", "ink", [822, 502, 1700, 480, 1700, 740, 832, 690], comes),
    area("stand cloth", "red", [822, 502, 1700, 480, 1700, 520, 824, 544], comes),
  ];
}
