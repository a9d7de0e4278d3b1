// A side room: pages, those who listen, their hands, and the carafe.
import { oval } from "./things.ts";
import { type Shape, type Tone, area, chance, disc, stroke, turned } from "../shape.ts";

/** A page, typed close. */
export function page(id: string, x: number, y: number, angle: number, lines: number): Shape[] {
  const comes = { from: [-400, 300], turn: 0.5 } as const;
  return turned(
    [
      area(id, "light", [x, y, x + 190, y - 8, x + 214, y + 96, x - 26, y + 108], comes),
      ...Array.from({ length: lines }, (_, at) => {
        const [left, top] = [x + 16 - at * 3, y + 16 + at * 13];
        return stroke(`${id} line ${at}`, "ink", 5, [left, top, left + 150 - chance(`${id} ${at}`) * 34, top - 6], comes);
      }),
    ],
    x + 100,
    y + 50,
    angle,
  );
}

/** A hand that lies on the table, at the end of its sleeve; with a pencil, where it has kept one. */
export function hand(
  id: string,
  x: number,
  y: number,
  angle: number,
  sleeve: Tone,
  { skin = "paper", pencil = false }: { skin?: Tone; pencil?: boolean } = {},
): Shape[] {
  const comes = { from: [0, y > 600 ? 400 : -300], turn: 0.3 + chance(id) * 0.3 } as const;
  return turned(
    [
      area(`${id} sleeve`, sleeve, [x - 34, y + 260, x - 29, y + 62, x + 29, y + 62, x + 34, y + 260], comes),
      area(`${id} cuff`, "light", [x - 25, y + 66, x - 23, y + 46, x + 23, y + 46, x + 25, y + 66], comes),
      area(
        `${id} palm`,
        skin,
        [x - 21, y + 48, x - 26, y + 10, x - 20, y - 22, x + 18, y - 22, x + 23, y + 10, x + 36, y - 6, x + 42, y + 4, x + 21, y + 48],
        comes,
      ),
      ...[0, 1, 2, 3].map((at) =>
        area(
          `${id} finger ${at}`,
          skin,
          [
            x - 20 + at * 10,
            y - 20,
            x - 18 + at * 10,
            y - 46 + Math.abs(at - 1.5) * 6,
            x - 13 + at * 10,
            y - 46 + Math.abs(at - 1.5) * 6,
            x - 11 + at * 10,
            y - 20,
          ],
          comes,
        ),
      ),
      ...(pencil ? [stroke(`${id} pencil`, "ink", 8, [x + 30, y + 16, x - 4, y - 66], comes)] : []),
    ],
    x,
    y,
    angle,
  );
}

/** Somebody across the table, and the hands they keep on it. */
export function listener(id: string, x: number, foot: number, coat: Tone, at: number): Shape[] {
  const comes = { from: [0, -500], turn: 0.15 + at * 0.04 } as const;
  return [
    area(
      `${id} coat`,
      coat,
      [x - 92, foot + 20, x - 80, foot - 128, x - 34, foot - 164, x + 34, foot - 164, x + 80, foot - 128, x + 92, foot + 20],
      comes,
    ),
    area(`${id} collar`, at % 2 === 0 ? "light" : "red", [x - 22, foot - 164, x + 22, foot - 164, x, foot - 116], comes),
    disc(`${id} head`, at === 0 ? "paper" : "land", x, foot - 204, 42, comes),
    area(
      `${id} hair`,
      "ink",
      at === 2
        ? [
            x - 45,
            foot - 180,
            x - 46,
            foot - 220,
            x - 20,
            foot - 250,
            x + 22,
            foot - 250,
            x + 46,
            foot - 220,
            x + 45,
            foot - 172,
            x + 30,
            foot - 214,
            x - 24,
            foot - 222,
          ]
        : [x - 44, foot - 206, x - 34, foot - 244, x + 10, foot - 252, x + 42, foot - 228, x + 43, foot - 208],
      comes,
    ),
  ];
}

/** The carafe, the water in it, and the sun that comes through on to the pages. */
export function water(): Shape[] {
  const comes = { from: [0, -600], turn: 0.35 } as const;
  const [x, foot] = [566, 636];
  const side = [30, -392, 24, -250, 84, -168, 108, -84, 92, 0] as const;
  const right = side.map((value, at) => (at % 2 === 0 ? x + value : foot + value));
  // The left side is the right one, seen from its foot up to its neck.
  const left = [4, 3, 2, 1, 0].flatMap((at) => [x - (side[at * 2] ?? 0), foot + (side[at * 2 + 1] ?? 0)]);
  const outline = [...right, ...left];
  return [
    // What the water throws.
    area("thrown", "light", [x - 40, foot - 40, x - 330, foot + 36, x - 300, foot + 74, x - 130, foot + 44, x - 20, foot - 4], {
      turn: 0.8,
      opacity: 0.85,
    }),
    oval("shade", "ink", x - 60, foot - 2, 120, 20, { turn: 0.3 }),
    area("glass", "paper", outline, comes),
    area(
      "water",
      "grey",
      [x - 68, foot - 150, x + 68, foot - 150, x + 98, foot - 82, x + 84, foot - 8, x - 84, foot - 8, x - 98, foot - 82],
      comes,
    ),
    area(
      "sun in it",
      "light",
      [x + 20, foot - 150, x + 68, foot - 150, x + 98, foot - 82, x + 84, foot - 8, x + 30, foot - 8, x - 60, foot - 60],
      { turn: 0.7 },
    ),
    stroke("edge", "ink", 7, outline, comes),
    oval("surface", "ink", x, foot - 150, 70, 7, comes),
    area("lip", "ink", [x - 42, foot - 396, x + 42, foot - 396, x + 32, foot - 378, x - 32, foot - 378], comes),
    area("stopper", "ink", [x - 20, foot - 396, x - 34, foot - 434, x, foot - 462, x + 34, foot - 434, x + 20, foot - 396], comes),
    area("tumbler", "paper", [x + 140, foot - 96, x + 210, foot - 100, x + 202, foot - 4, x + 148, foot], comes),
    area("drunk", "grey", [x + 146, foot - 26, x + 204, foot - 30, x + 202, foot - 4, x + 148, foot], comes),
    stroke("tumbler edge", "ink", 6, [x + 140, foot - 96, x + 148, foot, x + 202, foot - 4, x + 210, foot - 100], comes),
  ];
}

/** An apple on the sill, whole where there is bread, else half of one. */
export function apple(x: number, y: number, whole: boolean): Shape[] {
  const comes = { from: [400, 0], turn: 0.7 } as const;
  return [
    ...(whole
      ? [disc("apple", "ink", x, y, 34, comes), disc("apple side", "light", x - 10, y - 10, 9, comes)]
      : [
          area(
            "apple",
            "ink",
            Array.from({ length: 13 }, (_, at) => [
              x + Math.cos((at / 12) * Math.PI) * 34,
              y + 30 - Math.sin((at / 12) * Math.PI) * 60,
            ]).flat(),
            comes,
          ),
          area(
            "flesh",
            "light",
            Array.from({ length: 13 }, (_, at) => [
              x + 4 + Math.cos((at / 12) * Math.PI) * 22,
              y + 30 - Math.sin((at / 12) * Math.PI) * 48,
            ]).flat(),
            comes,
          ),
        ]),
    stroke("stalk", "ink", 6, [x, y - 28, x + 9, y - 50], comes),
  ];
}
