// File 16: the delegations in the hall, the side room where the pages are read.
import type { World } from "../../../core/world.ts";
import type { SceneOf } from "../../scenes.ts";
import { type Compose, ground } from "../common.ts";
import { figure } from "../people.ts";
import { apple, hand, listener, page, water } from "../sideroom.ts";
import { type Shape, type Tone, area, box, chance, disc, stroke } from "../../shape.ts";

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
