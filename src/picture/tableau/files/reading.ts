// File 16: the delegations in the hall, the side room where the pages are read.
import type { World } from "../../../core/world.ts";
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground } from "../common.ts";
import { figure } from "../people.ts";
import { oval } from "../things.ts";
import { type Shape, type Tone, area, box, chance, disc, stroke, turned } from "../../shape.ts";

/** A page, typed close. */
function page(id: string, x: number, y: number, angle: number, lines: number): Shape[] {
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
function hand(
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
function listener(id: string, x: number, foot: number, coat: Tone, at: number): Shape[] {
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
function water(): Shape[] {
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
function apple(x: number, y: number, whole: boolean): Shape[] {
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

function carafe({ gauges, memories }: World): Shape[] {
  const copied = memories.letter === "copied";
  return [
    ground("land"),
    area("window", "light", [690, -400, 1010, -440, 1010, 330, 690, 350], { turn: 0.05 }),
    ...[690, 850, 1006].map((x, at) => stroke(`mullion ${at}`, "ink", 16, [x, -440, x, 352 - at * 10], { from: [0, -500], turn: 0.1 })),
    stroke("transom", "ink", 12, [682, 150, 1014, 138], { from: [0, -500], turn: 0.1 }),
    area("sun", "paper", [690, -200, 1010, -240, 760, 560, -60, 640], { turn: 0.2, opacity: 0.8 }),
    ...[0, 1, 2, 3].flatMap((at) =>
      listener(`listener ${at}`, 96 + at * 196, 486 - at * 10, (["ink", "grey", "ink", "grey"] as const)[at] ?? "ink", at),
    ),
    area("table", "red", [-600, 516, 1700, 452, 1700, 1300, -600, 1300], { from: [0, 400] }),
    area("table edge", "ink", [-600, 516, 1700, 452, 1700, 460, -600, 526], { from: [0, 400], turn: 0.1 }),
    // Across the table hands lie flat: nothing may be written down.
    ...[0, 1, 2, 3].flatMap((at) =>
      [-1, 1].flatMap((side) =>
        hand(`across ${at} ${side}`, 96 + at * 196 + side * 46, 560 - at * 8, 180 - side * 16, at % 2 === 0 ? "ink" : "grey", {
          pencil: gauges.debate >= 3 && side === 1 && at % 2 === 0,
        }),
      ),
    ),
    ...page("page 0", 190, 610, -14, 6),
    ...page("page 1", 238, 600, -3, 6),
    ...page("page 2", 290, 592, 9, 4),
    // A year ago there was one copy too many; somebody has a hand upon hers.
    ...(copied ? page("page 3", 770, 560, 16, 5) : []),
    ...water(),
    ...apple(copied ? 930 : 860, 516, gauges.bread >= 3),
    ...hand("near", 74, 640, 12, "ink"),
    ...hand("near 2", 900, 640, -14, "grey", { skin: copied ? "land" : "paper" }),
  ];
}

/** Who holds the post when the vote is over: one man, five, or whoever is elected to it; null before. */
function chosenIn({ memories: { secretary }, standings }: World): "one" | "five" | "urn" | null {
  if (secretary === null) return null;
  if (secretary === "elected") return "urn";
  // Lenin, whom nobody moves, has it as Stalin has: by every hand.
  return secretary === "moved" && standings.general_secretary !== "lenin" ? "five" : "one";
}

/** The blocs of the hall, the far ones first: where the carpet of each lies, and how large those on it are. */
const blocs = [
  { x: 92, y: 404, s: 40 },
  { x: 286, y: 398, s: 40 },
  { x: 480, y: 392, s: 40 },
  { x: -46, y: 566, s: 56 },
  { x: 214, y: 556, s: 56 },
  { x: 474, y: 546, s: 56 },
] as const;

/** Somebody in the hall, from behind: shoulders, a head, and a hand or a slip where it is up. */
function delegate(id: string, x: number, y: number, s: number, tone: Tone, up: "hand" | "slip" | null, turn: number): Shape[] {
  const comes = { from: [0, 500], turn } as const;
  const late = { from: [0, 400], turn: 0.8 } as const;
  const arm = up === null ? [] : [stroke(`${id} arm`, tone, s * 0.2, [x + s * 0.3, y, x + s * 0.4, y - s * 0.66], late)];
  return [
    ...arm,
    ...(up === "hand" ? [disc(`${id} hand`, tone === "red" ? "ink" : "red", x + s * 0.41, y - s * 0.74, s * 0.14, late)] : []),
    ...(up === "slip" ? [box(`${id} slip`, "light", x + s * 0.2, y - s * 0.94, s * 0.42, s * 0.3, late)] : []),
    area(
      `${id} coat`,
      tone,
      [
        x - s * 0.42,
        y + s * 0.4,
        x - s * 0.38,
        y - s * 0.06,
        x - s * 0.16,
        y - s * 0.18,
        x + s * 0.16,
        y - s * 0.18,
        x + s * 0.38,
        y - s * 0.06,
        x + s * 0.42,
        y + s * 0.4,
      ],
      comes,
    ),
    disc(`${id} head`, tone === "light" ? "ink" : "land", x, y - s * 0.34, s * 0.21, comes),
  ];
}

/** A region: its carpet, those who came for it, and the board with its name. */
function region(world: World, bloc: number, { x, y, s }: (typeof blocs)[number]): Shape[] {
  const { gauges, memories } = world;
  const chosen = chosenIn(world);
  const tones: readonly Tone[] = ["ink", "grey", "red", "ink", "red"];
  // Georgia sits apart where it has signed for itself.
  const apart = memories.union === "equals" && bloc === 2;
  const own: Tone = apart ? "light" : (tones[bloc % (1 + gauges.debate)] ?? "ink");
  const lean = (x - 300) * 0.06;
  const carpet = [x - lean, y, x + s * 4.3 - lean, y - 8, x + s * 4.5 + lean, y + s * 2.9, x - s * 0.2 + lean, y + s * 3.05];
  const pole = x + s * 2.1;
  return [
    area(`carpet ${bloc}`, apart ? "red" : "paper", carpet, { from: [0, 400], turn: 0.1 }),
    stroke(`pole ${bloc}`, "ink", s * 0.13, [pole, y + s * 0.4, pole, y - s * 0.9], { from: [0, 500], turn: 0.5 }),
    box(`board ${bloc}`, "ink", pole - s, y - s * 1.4, s * 2, s * 0.66, { from: [0, 500], turn: 0.55 }),
    box(`name ${bloc}`, apart ? "red" : "light", pole - s * 0.74, y - s * 1.16, s * (1 + chance(`name ${bloc}`) * 0.4), s * 0.18, {
      from: [0, 500],
      turn: 0.6,
    }),
    ...Array.from({ length: 12 }, (_, number) => {
      const [row, column] = [Math.floor(number / 4), number % 4];
      const id = `bloc ${bloc} ${number}`;
      const dice = chance(id);
      const tone: Tone = dice < 0.66 ? own : dice < 0.84 ? "ink" : "grey";
      const up = chosen === "urn" ? (dice < 0.8 ? "slip" : null) : chosen === "one" || (chosen === "five" && dice < 0.52) ? "hand" : null;
      return delegate(
        id,
        x + (column + 0.5) * s * 1.06 + (row - 1) * lean * 0.5,
        y + (row + 0.62) * s * 0.92,
        s,
        tone,
        up,
        0.2 + row * 0.06,
      );
    }).flat(),
  ];
}

/** A curtain in folds, drawn so far across, from 0 to 1. */
function curtain(drawn: number): Shape[] {
  const [edge, right] = [1010 - drawn * 296, 1600];
  const folds = 13;
  const step = (right - edge) / folds;
  const fold = (at: number): Shape => {
    const [x, foot] = [edge + at * step, 596 + (at % 2) * 18];
    return area(
      `fold ${at}`,
      at % 3 === 1 ? "ink" : "red",
      [x, -600, x + step + 2, -600, x + step * 1.1, foot, x + step * 0.5, foot + 22, x - step * 0.1, foot],
      { from: [900, 0], turn: at * 0.03 },
    );
  };
  return [
    ...Array.from({ length: folds }, (_, at) => fold(at)),
    stroke("hem", "light", 10, [edge - 4, 566, 1600, 566], { from: [900, 0], turn: 0.3 }),
    ...(drawn > 0.9 ? [] : [stroke("cord", "light", 12, [edge - 8, 410, edge + 60, 446, 1600, 452], { from: [900, 0], turn: 0.4 })]),
  ];
}

/** The doors of the side rooms, in which it was read; the curtain is before them. */
const rooms = (): Shape[] =>
  [0, 1, 2].flatMap((at): Shape[] => [
    box(`room ${at}`, "ink", 720 + at * 106, 330 - at * 6, 84, 210, { turn: 0.1 }),
    box(`lit ${at}`, "light", 730 + at * 106, 340 - at * 6, 64, 200, { turn: 0.15 }),
    area(
      `leaf ${at}`,
      "grey",
      [730 + at * 106, 340 - at * 6, 756 + at * 106, 352 - at * 6, 756 + at * 106, 552 - at * 6, 730 + at * 106, 540 - at * 6],
      { turn: 0.2 },
    ),
  ]);

/** The table on the stage: one behind it whom they kept, five whom they took instead, or an urn. */
function stage(chosen: ReturnType<typeof chosenIn>): Shape[] {
  const comes = { from: [0, -400], turn: 0.4 } as const;
  const seated = chosen === "urn" ? [] : chosen === "five" ? [0, 1, 2, 3, 4] : [2];
  return [
    ...seated.flatMap((at) =>
      figure(`seat ${at}`, 394 + at * 62, 336, chosen === "five" ? 160 + (at % 2) * 10 : 186, {
        coat: chosen === "five" ? (at % 2 === 0 ? "grey" : "ink") : "red",
        head: "paper",
        from: [0, -400],
        turn: 0.4 + at * 0.04,
      }),
    ),
    ...(chosen === "urn"
      ? [
          box("urn", "red", 458, 190, 120, 106, { from: [0, -500], turn: 0.5 }),
          box("urn lid", "ink", 448, 180, 140, 18, { from: [0, -500], turn: 0.55 }),
          box("slot", "light", 490, 185, 56, 7, { turn: 0.8 }),
        ]
      : []),
    area("table", "ink", [344, 300, 690, 290, 706, 352, 332, 364], comes),
    area("table top", "grey", [336, 292, 694, 280, 700, 294, 332, 306], comes),
  ];
}

/** In the hall nobody may speak of the letter; the regions sit apart, each with what it has been told. */
function delegates(world: World): Shape[] {
  const chosen = chosenIn(world);
  return [
    ground("land"),
    area("back", "ground", [-600, -600, 1700, -600, 1700, 304, -600, 372]),
    ...rooms(),
    ...stage(chosen),
    area("stage edge", "ink", [-600, 378, 700, 348, 700, 362, -600, 396]),
    ...blocs.flatMap((bloc, at) => region(world, at, bloc)),
    ...curtain(chosen === "urn" ? 0.08 : chosen === "five" ? 0.5 : 1),
  ];
}

/** Its scenes. */
export const reading: Record<SceneOf<"reading">, Compose> = { delegates, carafe };
