// The tableaux: each file’s composition in its states, made from the world as it is when it is shown.
import type { scenes } from "../../core/scenes.ts";
import type { World } from "../../core/world.ts";
import type { FileId } from "../../generated/story.ts";
import { banner, crowd, door, drawers, factory, hall, hatch, ice, plane, rails, ship, tape, train, wedge } from "./parts.ts";
import { type Shape, type Tone, area, board, box, chance, disc, stroke, turned } from "./shape.ts";

type Compose = (world: World) => Shape[];

const ground = (tone: Tone = "ground"): Shape => box("ground", tone, -600, -600, board.width + 1200, board.height + 1200);

/** 0 to 1, from a gauge of 0 to 4. */
const share = (value: number): number => value / 4;

/** How many of the places in a crowd are taken: hunger leaves gaps. */
const fullness = ({ gauges }: World): number => 0.42 + share(gauges.bread) * 0.56;

/** Colours of hands: the livelier the councils, the more of them. */
function hands({ gauges }: World): (dice: number) => Tone {
  const many: readonly Tone[] = ["red", "ink", "light", "grey", "land"];
  const some = many.slice(0, 1 + gauges.councils);
  return (dice) => some[Math.floor(dice * some.length)] ?? "red";
}

/** Parties by the benches they sit on, from left to right; under one party all are of one colour. */
function benches(world: World): (part: number, dice: number) => Tone {
  const { government } = world.standings;
  return (part, dice) => {
    if (government === "one_party" && world.memories.assembly === "dissolved") return dice < 0.06 ? "grey" : "red";
    if (part < 0.24) return "red";
    if (part < 0.34) return dice < 0.5 ? "red" : "ink";
    if (part < 0.76) return "ink";
    return dice < 0.5 ? "grey" : "light";
  };
}

const shutDoors = ({ gauges }: World): number => gauges.terror;

/** Scales: a beam on its post, a pan at each end; `lean` from −1 (left is down) to 1. */
function scales(id: string, x: number, y: number, arm: number, lean: number): Shape[] {
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
function sacks(id: string, x: number, y: number, w: number, h: number, count: number, tone: Tone): Shape[] {
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
const row = (
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

const papers = (id: string, count: number, x: number, y: number, w: number, h: number): Shape[] =>
  Array.from({ length: count }, (_, at) => {
    const [px, py] = [x + (w * at) / count + chance(`${id} x ${at}`) * 30, y + chance(`${id} y ${at}`) * (h - 34)];
    return turned(
      [box(`${id} ${at}`, at % 4 === 1 ? "paper" : "light", px, py, 46, 32, { from: [400, 200], turn: 0.5 + at * 0.03 })],
      px,
      py,
      (chance(`${id} t ${at}`) - 0.5) * 50,
    );
  }).flat();

const railwaymen: Record<keyof typeof scenes.railwaymen, Compose> = {
  table: ({ memories }) => {
    const emptied = memories.coalition === "walkout";
    return [
      ground(),
      disc("lamp", "land", 560, 420, 330),
      area("beam", "paper", [560, 90, 210, 800, 1000, 800], { turn: 0.1 }),
      ...turned(
        [
          box("table", "ink", -120, 400, 1300, 150, { from: [-1200, 0] }),
          box("edge", "grey", -120, 550, 1300, 18, { from: [-1200, 0] }),
          ...papers("paper", 15, 60, 410, 900, 130),
          ...row(
            "far",
            11,
            130,
            318,
            78,
            52,
            (at) => (emptied && chance(`gone ${at}`) < 0.62 ? null : chance(`far ${at}`) < 0.5 ? "ink" : "grey"),
            [0, -500],
          ),
          ...row(
            "near",
            12,
            60,
            592,
            80,
            60,
            (at) => (at < 4 ? "red" : emptied && chance(`left ${at}`) < 0.5 ? null : chance(`near ${at}`) < 0.5 ? "ink" : "light"),
            [0, 500],
          ),
        ],
        540,
        470,
        -15,
      ),
    ];
  },
  rails: ({ memories }) => {
    const { coalition } = memories;
    const late = coalition === null;
    return [
      ground("land"),
      disc("moon", "paper", 640, 350, 250),
      area("field", "ground", [-700, 1100, -700, 710, 1700, 210, 1700, 1100]),
      ...[0, 1, 2, 3, 4].map((at) =>
        stroke(`pole ${at}`, "ink", 9 - at, [330 + at * 170, 560 - at * 36, 330 + at * 170, 330 - at * 14], {
          from: [0, 400],
          turn: at * 0.06,
        }),
      ),
      ...rails("line", -160, 770, 1160, 486, 74, late),
      ...turned(
        train("train", 300, 622, 1.6, 3, (at) => (coalition === "walkout" ? (at === 1 ? "red" : "ink") : at === 0 ? "light" : "red")),
        300,
        622,
        -12.1,
      ),
      // Until midnight it stands at stop.
      stroke("post", "ink", 13, [178, 690, 178, 330], { from: [0, 500], turn: 0.4 }),
      ...turned([box("arm", late ? "red" : "ink", 178, 338, 150, 30, { from: [0, -400], turn: 0.6 })], 178, 353, late ? 0 : -42),
      disc("signal", late ? "red" : "light", 178, 353, 26, { turn: 0.7 }),
    ];
  },
};

const tauride: Record<keyof typeof scenes.tauride, Compose> = {
  hall: (world) => [
    ground(),
    disc("dome", "land", 560, 660, 520),
    ...hall("seats", 560, 660, 7, 62, 34, {
      full: 0.96,
      tone: (part, dice) =>
        part < 0.24 ? "red" : part < 0.34 ? (dice < 0.5 ? "red" : "ink") : part < 0.76 ? "ink" : dice < 0.5 ? "grey" : "light",
    }),
    area("rostrum", "ink", [500, 690, 620, 690, 604, 610, 516, 610], { from: [0, 300], turn: 0.6 }),
    ...(world.gauges.terror > 1 ? wedges(["red"]) : []),
  ],
  guard: () => [
    ground("ink"),
    disc("dome", "grey", 560, 660, 520),
    ...hall("seats", 560, 660, 7, 62, 34, { full: 0.96, tone: (part, dice) => (dice < 0.16 && part > 0.3 ? "light" : "ink") }),
    area("rostrum", "land", [500, 690, 620, 690, 604, 610, 516, 610], { from: [0, 300] }),
    area("guard", "red", [664, 470, 850, 440, 800, 820, 716, 820], { from: [0, 500], turn: 0.5 }),
    disc("guard head", "light", 752, 398, 38, { from: [0, 500], turn: 0.5 }),
    area("cap", "ink", [706, 392, 760, 344, 806, 378, 716, 404], { from: [0, 500], turn: 0.5 }),
    stroke("rifle", "ink", 16, [872, 800, 838, 400], { from: [0, 500], turn: 0.7 }),
    stroke("bayonet", "light", 7, [838, 400, 820, 190], { from: [0, 500], turn: 0.75 }),
    ...[300, 380, 452].map((x, at) => disc(`candle ${at}`, "light", x, 520 - at * 26, 7, { turn: 0.8 })),
  ],
  doors: ({ memories }) => {
    const open = memories.assembly === "dissolved" ? 0 : memories.assembly === "reelected" ? 0.55 : 1;
    const leaf = (id: string, x0: number, x1: number): Shape =>
      area(
        id,
        "grey",
        [x0, 250, x0 + (x1 - x0) * (1 - open * 0.7), 250 + open * 34, x0 + (x1 - x0) * (1 - open * 0.7), 720 - open * 24, x0, 720],
        { from: [0, 500], turn: 0.3 },
      );
    return [
      ground("land"),
      area("steps", "ground", [240, 900, 880, 900, 800, 720, 320, 720], { from: [0, 300] }),
      box("portal", "ink", 300, 210, 520, 510, { from: [0, 500] }),
      box("inside", open > 0 ? "light" : "ink", 330, 250, 460, 470, { from: [0, 500], turn: 0.1 }),
      leaf("leaf", 330, 558),
      leaf("leaf 2", 790, 562),
      ...[0, 1, 2, 3, 4, 5].map((at) =>
        box(`column ${at}`, "paper", 30 + (at < 3 ? at * 96 : 560 + at * 96), 170, 44, 550, { from: [0, -600], turn: at * 0.08 }),
      ),
      box("beam", "ink", -50, 120, 1100, 50, { from: [0, -300] }),
      ...(open === 0 ? [stroke("bar", "red", 30, [300, 520, 830, 440], { from: [-700, 100], turn: 0.7 })] : []),
    ];
  },
};

function wedges(tones: readonly Tone[]): Shape[] {
  return tones.map((tone, at) => wedge(`wedge ${at}`, tone, [430, 560], [40, 300 + at * 80], [-40, 430 + at * 80], 0.6));
}

const telegraph: Record<keyof typeof scenes.telegraph, Compose> = {
  tape: (world) => [
    ground(),
    disc("reel", "ink", 700, 390, 196),
    disc("hub", "land", 700, 390, 128),
    disc("axle", "red", 700, 390, 40, { turn: 0.5 }),
    ...tape(
      "tape",
      44,
      [
        [700, 204],
        [240, 330],
        [900, 440],
        [560, 520],
        [1100, 640],
      ],
      34 - world.gauges.terror * 3,
    ),
    // Five keys, one for each finger.
    area("keyboard", "ink", [20, 900, 90, 520, 600, 520, 700, 900], { from: [0, 400], turn: 0.3 }),
    ...[0, 1, 2, 3, 4].map((at) => {
      const down = at === 1 || at === 4;
      return area(
        `key ${at}`,
        down ? "red" : "light",
        [112 + at * 98, 548 + (down ? 26 : 0), 188 + at * 98, 548 + (down ? 26 : 0), 204 + at * 106, 800, 92 + at * 106, 800],
        { from: [0, 400], turn: 0.4 + at * 0.06 },
      );
    }),
  ],
  talks: ({ memories }) => [
    ground("land"),
    plane("floor", "ground", -100, 900, 1300, 560, 180),
    ...turned(
      [
        area("their table", "ink", [-160, 400, 1160, 400, 1160, 470, 760, 462, 600, 476, 420, 458, 200, 474, -160, 464], {
          from: [1200, 0],
        }),
        area("our table", "ink", [-160, 486, 200, 496, 420, 480, 600, 498, 760, 484, 1160, 492, 1160, 560, -160, 560], {
          from: [-1200, 0],
        }),
        ...papers("their paper", 5, 300, 404, 620, 60),
        ...papers("our paper", 9, 60, 500, 860, 60),
        // Those who can wait all look alike.
        ...Array.from({ length: 9 }, (_, at) =>
          box(`their ${at}`, "ink", 250 + at * 76, 296, 50, 92, { from: [600, -300], turn: 0.3 + at * 0.03 }),
        ),
        ...Array.from({ length: 9 }, (_, at) =>
          box(`collar ${at}`, "red", 250 + at * 76, 320, 50, 8, { from: [600, -300], turn: 0.4 + at * 0.03 }),
        ),
        ...row(
          "our",
          8,
          120,
          586,
          96,
          62,
          (at) => (at === 3 || at === 5 ? "grey" : memories.rada === "recognised" && at > 5 ? "light" : "red"),
          [0, 500],
        ),
      ],
      540,
      470,
      -9,
    ),
  ],
  front: (world) => [
    ground("paper"),
    ...ice("snow", -60, 430, 1120, 300, 13),
    box("sky", "land", -100, -100, 1200, 470),
    disc("sun", world.gauges.bread <= 1 ? "grey" : "light", 300, 330, 62),
    ...Array.from({ length: 15 }, (_, at) =>
      stroke(`stake ${at}`, "ink", 9, [50 + at * 66, 640 - at * 13, 62 + at * 66 + chance(`lean ${at}`) * 16, 548 - at * 12], {
        from: [0, 300],
        turn: at * 0.03,
      }),
    ),
    ...[0, 1].map((at) => stroke(`wire ${at}`, "ink", 3, [30, 606 + at * 26, 1020, 402 + at * 26], { turn: 0.5 })),
    wedge(
      "advance",
      world.memories.brest === "refused" ? "red" : "ink",
      world.memories.brest === "refused" ? [250, 560] : [560, 470],
      world.memories.brest === "refused" ? [940, 300] : [-60, 250],
      world.memories.brest === "refused" ? [980, 500] : [-80, 520],
      0.5,
    ),
  ],
};

const barn: Record<keyof typeof scenes.barn, Compose> = {
  barn: (world) => [
    ground(),
    disc("sun", "land", 720, 360, 300),
    area("road", "paper", [-120, 900, 260, 900, 640, 640, 470, 640], { from: [-400, 200] }),
    ...turned(
      [
        area("gable", "ink", [270, 650, 250, 380, 540, 190, 830, 380, 810, 650], { from: [0, 500] }),
        area("roof", "red", [228, 396, 540, 188, 540, 152, 214, 372], { from: [-400, 0], turn: 0.2 }),
        ...hatch("boards", "grey", 300, 410, 110, 230, 30, 4),
        ...hatch("boards 2", "grey", 680, 410, 110, 230, 30, 4),
        box("opening", "light", 430, 420, 230, 230, { from: [0, 500], turn: 0.2 }),
        area("leaf", "grey", [430, 420, 330, 396, 330, 690, 430, 650], { from: [0, 500], turn: 0.3 }),
        ...sacks("sack", 448, 648, 35, 46, 3 + world.gauges.bread * 3, "red"),
      ],
      540,
      460,
      -3,
    ),
  ],
  scale: (world) => [
    ground("land"),
    disc("moon", "ground", 560, 420, 330),
    ...scales("scale", 560, 330, 240, world.memories.squads === "taxed" ? 0 : 0.7),
    ...sacks("grain", 240, 330 + 240 * 0.62 - (world.memories.squads === "taxed" ? 0 : 47), 26, 36, 5, "paper"),
    area(
      "order",
      "red",
      [
        720,
        488 + (world.memories.squads === "taxed" ? 0 : 47) - 8,
        880,
        488 + (world.memories.squads === "taxed" ? 0 : 47) - 8,
        850,
        380,
        742,
        380,
      ],
      { from: [0, -500], turn: 0.6 },
    ),
  ],
  cards: (world) => {
    const doors = shutDoors(world);
    return [
      ground("ground"),
      area("lamplight", "paper", [440, 230, 520, 230, 860, 900, 100, 900], { turn: 0.1 }),
      plane("floor", "land", -600, 900, 2200, 250, 0),
      stroke("cord", "ink", 4, [480, -200, 480, 200], { from: [0, -300] }),
      area("shade", "ink", [452, 192, 508, 192, 548, 240, 412, 240], { from: [0, -300] }),
      ...Array.from({ length: 4 }, (_, at) => door(`door ${at}`, 30 + at * 122, 330, 88, 330, at < doors ? 0 : 0.8, at < doors)).flat(),
      ...drawers("card", 546, 166, 4, 7, 112, 64, 6 + world.gauges.apparatus * 4 + doors * 2),
    ];
  },
};

const stokers: Record<keyof typeof scenes.stokers, Compose> = {
  boilers: ({ memories }) => {
    // They go out when the stokers rake them.
    const lit = memories.guard === null;
    return [
      ground("ink"),
      box("plates", "grey", -600, 560, 2200, 500),
      ...[230, 560, 890].flatMap((x, at) => [
        ...(lit
          ? [area(`glow ${at}`, "red", [x - 58, 430, x + 58, 430, x + 210, 900, x - 210, 900], { from: [0, 300], turn: 0.5 + at * 0.08 })]
          : []),
        disc(`shell ${at}`, "grey", x, 360, 176, { turn: at * 0.1 }),
        disc(`front ${at}`, "ink", x, 360, 152, { turn: at * 0.1 + 0.1 }),
        ...Array.from({ length: 10 }, (_, rivet) => {
          const turn = (rivet / 10) * Math.PI * 2;
          return disc(`rivet ${at} ${rivet}`, "land", x + Math.cos(turn) * 164, 360 + Math.sin(turn) * 164, 5, { turn: 0.5 });
        }),
        disc(`fire ${at}`, lit ? "red" : "grey", x, 400, 76, { turn: at * 0.1 + 0.3 }),
        ...[-1, 0, 1].map((bar) =>
          stroke(`grate ${at} ${bar}`, "ink", 9, [x - 66 + Math.abs(bar) * 8, 400 + bar * 30, x + 66 - Math.abs(bar) * 8, 400 + bar * 30], {
            turn: 0.6,
          }),
        ),
        disc(`gauge ${at}`, "light", x, 266, 30, { turn: 0.6 }),
        stroke(`needle ${at}`, "red", 6, [x, 266, x + (lit ? 18 : -18), 254], { turn: 0.8 }),
      ]),
      // A stoker, seen from behind: the shovel is still, or it lies on the plates.
      area("stoker", "land", [322, 860, 348, 508, 452, 498, 488, 860], { from: [0, 500], turn: 0.4 }),
      disc("stoker head", "light", 404, 450, 46, { from: [0, 500], turn: 0.4 }),
      area("cap", "ink", [356, 442, 396, 396, 448, 414, 454, 442], { from: [0, 500], turn: 0.45 }),
      ...(lit
        ? [
            stroke("shovel", "light", 14, [420, 600, 660, 520], { from: [-500, 200], turn: 0.6 }),
            area("blade", "light", [640, 492, 730, 470, 744, 530, 662, 554], { from: [-500, 200], turn: 0.6 }),
          ]
        : [
            stroke("shovel", "light", 14, [540, 650, 800, 622], { from: [-500, 200], turn: 0.6 }),
            area("blade", "light", [790, 596, 884, 600, 888, 648, 800, 652], { from: [-500, 200], turn: 0.6 }),
          ]),
    ];
  },
  ship: (world) => [
    ground(),
    disc("sun", "ink", 700, 350, 210),
    ...turned([wedge("smoke", "land", [620, 380], [1100, 60], [1100, 300], 0.3)], 620, 380, 0),
    ...ship("ship", 200, 620, 1.12, true),
    box("sea", "land", -100, 618, 1200, 400, { from: [0, 200] }),
    ...[0, 1, 2, 3, 4].map((at) =>
      stroke(`wave ${at}`, "paper", 7, [80 + at * 190, 668 + (at % 2) * 40, 200 + at * 190, 668 + (at % 2) * 40], {
        from: [300, 0],
        turn: 0.5,
      }),
    ),
    ...crowd("quay", 40, 716, {
      columns: 26,
      rows: 2,
      size: 22,
      gap: 14,
      full: fullness(world),
      tone: (dice) => (dice < 0.3 ? "red" : "ink"),
    }),
  ],
  square: (world) => {
    const { january } = world.memories;
    return [
      ground(),
      box("palace", "ink", 330, 210, 640, 170, { from: [0, -400] }),
      area("pediment", "ink", [540, 210, 760, 210, 650, 150], { from: [0, -400] }),
      ...Array.from({ length: 9 }, (_, at) =>
        box(`window ${at}`, january === "force" && at % 2 === 0 ? "red" : "land", 356 + at * 68, 250, 30, 80, {
          from: [0, -400],
          turn: 0.2,
        }),
      ),
      ...crowd("people", 40, 420, {
        columns: 30,
        rows: 9,
        size: 20,
        gap: 13,
        full: january === "rising" ? 0.5 : fullness(world),
        tone: (dice) => (dice < 0.42 ? "red" : dice < 0.8 ? "ink" : "grey"),
        shear: 2,
      }),
      ...banner("banner", 180, 350, 190, 52, 30),
      ...(january === "force" || january === "rising" ? [wedge("charge", "red", [640, 396], [210, 640], [330, 720], 0.7)] : []),
    ];
  },
};

const danube: Record<keyof typeof scenes.danube, Compose> = {
  bridge: (world) => {
    const towers = [310, 760];
    const chains = [
      [-120, 500, 60, 470, 200, 390, 310, 270],
      [310, 270, 420, 390, 535, 428, 650, 390, 760, 270],
      [760, 270, 870, 390, 1010, 470, 1120, 500],
    ];
    return [
      ground(),
      plane("hill", "land", -200, 560, 700, 270, 160),
      ...(world.memories.vienna === "joins" ? banner("banner", 470, 300, 130, 46, 20, 0.8) : []),
      box("river", "land", -100, 560, 1200, 500, { from: [0, 300] }),
      ...[0, 1, 2, 3, 4, 5].map((at) =>
        stroke(`stream ${at}`, "paper", 8, [30 + at * 170, 620 + (at % 3) * 46, 190 + at * 170, 610 + (at % 3) * 46], {
          from: [-400, 20],
          turn: 0.4,
        }),
      ),
      stroke("deck", "ink", 18, [-120, 516, 1120, 516], { from: [-1200, 0] }),
      ...chains.map((points, at) => stroke(`chain ${at}`, "ink", 9, points, { from: [0, -400], turn: 0.3 + at * 0.1 })),
      ...Array.from({ length: 24 }, (_, at) => {
        const x = 340 + at * 17;
        const part = Math.abs((x - 535) / 225);
        return stroke(`rod ${at}`, "ink", 3, [x, 516, x, 428 - part * part * 150], { turn: 0.6 });
      }),
      ...towers.map((x, at) =>
        area(`tower ${at}`, "red", [x - 40, 620, x - 30, 240, x + 30, 240, x + 40, 620], { from: [0, 500], turn: at * 0.1 }),
      ),
      ...towers.map((x, at) => box(`arch ${at}`, "ground", x - 13, 440, 26, 68, { from: [0, 500], turn: at * 0.1 })),
    ];
  },
  estate: ({ memories }) => {
    const divided = memories.estates === "divided";
    const strips = divided ? 12 : 1;
    const tones: readonly Tone[] = divided ? ["red", "paper", "land", "light", "red", "land"] : ["land"];
    return [
      ground(),
      disc("sun", "red", 810, 330, 74),
      ...Array.from({ length: strips }, (_, at) => {
        const [a, b] = [at / strips, (at + 1) / strips];
        return area(
          `strip ${at}`,
          tones[at % tones.length] ?? "land",
          [100 + a * 860, 420, 100 + b * 860 - (divided ? 7 : 0), 420, -120 + b * 1240 - (divided ? 10 : 0), 830, -120 + a * 1240, 830],
          {
            from: [0, 420],
            turn: a * 0.6,
          },
        );
      }),
      ...(divided ? [] : hatch("furrow", "grey", 140, 440, 780, 330, 46, 4)),
      area("manor", "ink", [420, 420, 420, 320, 520, 262, 620, 320, 620, 420], { from: [0, -400], turn: 0.2 }),
      ...[0, 1, 2].map((at) =>
        box(`window ${at}`, memories.estates === null ? "ground" : "red", 444 + at * 56, 346, 30, 44, { from: [0, -400], turn: 0.4 }),
      ),
    ];
  },
  crossing: ({ memories, standings }) => {
    const joined = memories.vienna === "joins";
    return [
      ground("land"),
      area("river", "paper", [-120, 250, 260, 330, 520, 260, 1120, 420, 1120, 520, 540, 350, 240, 430, -120, 340], { from: [-900, 0] }),
      ...rails("line", 60, 520, 980, 700, 66, !joined),
      disc("vienna", joined ? "red" : "ink", 220, 470, 170, { turn: 0.2 }),
      disc("vienna heart", "paper", 220, 470, 84, { turn: 0.4 }),
      disc(
        "budapest",
        standings.allies === "with_danube" || standings.allies === "with_both" || memories.vienna === null ? "red" : "ink",
        800,
        560,
        210,
        { turn: 0.3 },
      ),
      disc("budapest heart", "paper", 800, 560, 110, { turn: 0.5 }),
      disc("budapest core", memories.estates === "divided" ? "red" : "ink", 800, 560, 46, { turn: 0.6 }),
      ...(joined
        ? []
        : [
            wedge("army", "grey", [690, 640], [1080, 740], [940, 900], 0.6),
            wedge("army 2", "grey", [880, 450], [1120, 270], [1140, 430], 0.7),
          ]),
    ];
  },
};

const fastiv: Record<keyof typeof scenes.fastiv, Compose> = {
  shop: () => [
    ground(),
    stroke("shelf", "ink", 8, [300, 440, 860, 440], { from: [-800, 0] }),
    ...[340, 404, 590].map((x, at) => box(`bottle ${at}`, "grey", x, 366, 38, 70, { from: [0, -300], turn: 0.4 + at * 0.1 })),
    ...[340, 404, 590].map((x, at) => box(`neck ${at}`, "grey", x + 12, 346, 14, 22, { from: [0, -300], turn: 0.4 + at * 0.1 })),
  ],
  door: () => [
    ground(),
    box("door", "land", 520, 300, 150, 330),
    stroke("edge", "ink", 4, [520, 300, 520, 630]),
    disc("knob", "ink", 650, 476, 6),
  ],
  counter: () => [ground(), stroke("counter", "ink", 8, [240, 640, 900, 640], { from: [-800, 0] }), ...scales("scale", 570, 420, 120, 0)],
};

const winding = (stands: boolean): Shape[] => {
  const spokes = Array.from({ length: 6 }, (_, at) => {
    const turn = ((at * 60 + (stands ? 0 : 22)) * Math.PI) / 180;
    return stroke(`spoke ${at}`, "ink", 7, [600, 296, 600 + Math.cos(turn) * 92, 296 + Math.sin(turn) * 92], { turn: 0.6 });
  });
  return [
    stroke("leg", "ink", 20, [600, 300, 430, 720], { from: [0, 500] }),
    stroke("leg 2", "ink", 20, [600, 300, 800, 720], { from: [0, 500], turn: 0.1 }),
    stroke("leg 3", "ink", 14, [600, 300, 600, 720], { from: [0, 500], turn: 0.1 }),
    ...[0, 1, 2].map((at) =>
      stroke(`brace ${at}`, "ink", 9, [560 - at * 40, 400 + at * 100, 648 + at * 48, 400 + at * 100], { from: [0, 500], turn: 0.2 }),
    ),
    disc("wheel", "ink", 600, 296, 104, { turn: 0.3 }),
    disc("wheel inside", stands ? "land" : "red", 600, 296, 86, { turn: 0.4 }),
    ...spokes,
    disc("hub", "ink", 600, 296, 18, { turn: 0.6 }),
  ];
};

const putsch: Record<keyof typeof scenes.putsch, Compose> = {
  pit: () => [
    ground(),
    plane("tip", "land", -100, 730, 640, 300, 340),
    ...factory("works", 40, 722, 0.9, true),
    ...winding(false),
    stroke("rope", "ink", 5, [690, 250, 960, 640], { turn: 0.7 }),
    box("floor", "ink", -100, 718, 1200, 200, { from: [0, 200] }),
  ],
  still: (world) => [
    ground("land"),
    ...winding(true),
    box("floor", "ground", -100, 640, 1200, 300, { from: [0, 200] }),
    ...crowd("people", -10, 560, { columns: 31, rows: 7, size: 21, gap: 12, full: 0.97, tone: hands(world), shear: 3 }),
  ],
  tower: ({ standings, memories }) => [
    ground(),
    disc("sun", "land", 600, 400, 300),
    area("shaft", "ink", [540, 760, 556, 380, 644, 380, 660, 760], { from: [0, 500] }),
    area("tank", "ink", [470, 392, 490, 250, 710, 250, 730, 392], { from: [0, -500], turn: 0.2 }),
    area("roof", "red", [476, 252, 600, 180, 724, 252], { from: [0, -500], turn: 0.4 }),
    ...[0, 1, 2, 3].map((at) => box(`slit ${at}`, "paper", 512 + at * 48, 300, 20, 46, { turn: 0.6 })),
    ...(standings.allies === "iron_berlin"
      ? [wedge("left", "red", [520, 560], [60, 420], [40, 560], 0.5), wedge("right", "ink", [690, 560], [1060, 420], [1080, 560], 0.6)]
      : []),
    ...(memories.legien === "crushed" ? hatch("held", "ink", 700, 480, 320, 240, 40, 5) : []),
    box("floor", "ink", -100, 748, 1200, 200, { from: [0, 200] }),
  ],
};

const cart = (id: string, x: number, y: number, s: number, load: Tone | null): Shape[] => [
  ...(load === null
    ? []
    : [
        area(`${id} load`, load, [x + 6 * s, y - 44 * s, x + 20 * s, y - 78 * s, x + 84 * s, y - 78 * s, x + 98 * s, y - 44 * s], {
          from: [-600, 0],
        }),
      ]),
  area(`${id} box`, "ink", [x, y - 52 * s, x + 104 * s, y - 52 * s, x + 94 * s, y - 22 * s, x + 10 * s, y - 22 * s], { from: [-600, 0] }),
  disc(`${id} wheel`, "ink", x + 24 * s, y - 14 * s, 18 * s, { from: [-600, 0] }),
  disc(`${id} wheel 2`, "ink", x + 80 * s, y - 14 * s, 18 * s, { from: [-600, 0] }),
  disc(`${id} hub`, "paper", x + 24 * s, y - 14 * s, 5 * s, { from: [-600, 0] }),
  disc(`${id} hub 2`, "paper", x + 80 * s, y - 14 * s, 5 * s, { from: [-600, 0] }),
  stroke(`${id} shaft`, "ink", 6 * s, [x + 100 * s, y - 38 * s, x + 156 * s, y - 24 * s], { from: [-600, 0] }),
];

const vistula: Record<keyof typeof scenes.vistula, Compose> = {
  field: (world) => [
    ground(),
    box("sky", "paper", -100, -100, 1200, 480),
    disc("sun", "red", 780, 380, 120),
    box("land", "ground", -100, 380, 1200, 600),
    area("road", "land", [-100, 830, 330, 830, 800, 384, 770, 384], { from: [-300, 200] }),
    ...Array.from({ length: 4 }, (_, at) =>
      cart(`cart ${at}`, 130 + at * 170, 710 - at * 92, 1.5 - at * 0.34, world.gauges.bread > at ? "red" : at === 0 ? "grey" : null),
    ).flat(),
  ],
  wire: (world) => {
    const poles = Array.from({ length: 6 }, (_, at) => {
      const s = 1 - at * 0.15;
      return { x: 130 + at * 172, foot: 770 - at * 26, top: 770 - at * 26 - 480 * s, s };
    });
    // Where the army is worn out, so is its wire.
    const broken = world.gauges.army <= 1;
    const hung = (side: number): number[] =>
      poles.flatMap(({ x, top, s }, at) => {
        const next = poles[at + 1];
        const here = [x + side * 58 * s, top + 34 * s];
        if (next === undefined) return here;
        if (broken && side < 0 && at === 1) return [...here, x + 60, 640, x + 120, next.foot - 20];
        return [...here, (x + next.x) / 2 + (side * 58 * (s + next.s)) / 2, (top + next.top) / 2 + 60 * s];
      });
    return [
      ground("land"),
      disc("sun", "paper", 720, 430, 220, { turn: 0.1 }),
      area("earth", "ground", [-600, 1100, -600, 800, 1000, 590, 1700, 590, 1700, 1100]),
      area("road", "paper", [120, 1000, 560, 1000, 960, 610, 920, 610], { from: [-300, 200], turn: 0.2 }),
      ...poles.flatMap(({ x, foot, top, s }, at) => [
        stroke(`pole ${at}`, "ink", 20 * s, [x, foot, x, top], { from: [0, 500], turn: at * 0.08 }),
        stroke(`arm ${at}`, "ink", 11 * s, [x - 66 * s, top + 44 * s, x + 66 * s, top + 44 * s], { from: [0, 500], turn: at * 0.08 }),
        ...[-1, 1].map((side) => disc(`cup ${at} ${side}`, "light", x + side * 58 * s, top + 34 * s, 9 * s, { turn: 0.4 + at * 0.05 })),
      ]),
      ...[-1, 1].map((side) => stroke(`wire ${side}`, side < 0 ? "red" : "ink", 5, hung(side), { from: [-900, 200], turn: 0.5 })),
    ];
  },
  river: ({ memories }) => {
    const { curzon } = memories;
    return [
      ground(),
      area("river", "land", [180, -200, 330, -200, 470, 260, 400, 520, 520, 1000, 340, 1000, 250, 540, 310, 280], { from: [0, -900] }),
      disc("city", curzon === "taken" ? "red" : "ink", 300, 420, 84, { turn: 0.3 }),
      disc("city heart", "paper", 300, 420, 34, { turn: 0.4 }),
      ...(curzon === "halt"
        ? [stroke("line", "red", 18, [760, 170, 700, 420, 760, 700], { from: [400, 0], turn: 0.4 })]
        : [wedge("drive", "red", [curzon === "taken" ? 300 : 440, 430], [1040, 250], [1060, 620], 0.4)]),
      ...(curzon === "marched" ? [wedge("strike", "ink", [800, 500], [470, 900], [640, 930], 0.8)] : []),
      // The army: in ranks behind its line, or strung out along the way it came.
      ...(curzon === "halt"
        ? crowd("army", 800, 250, { columns: 6, rows: 11, size: 22, gap: 16, full: 0.9, tone: (dice) => (dice < 0.75 ? "ink" : "red") })
        : Array.from({ length: 16 }, (_, at) =>
            box(
              `army ${at}`,
              at % 3 === 0 ? "red" : "ink",
              560 + at * 34 + chance(`hx ${at}`) * 30,
              640 + chance(`hy ${at}`) * 90 - at * 5,
              22,
              22,
              {
                from: [500, 0],
                turn: 0.5 + at * 0.02,
              },
            ),
          )),
    ];
  },
};

const desk = (sheets: number): Shape[] =>
  Array.from({ length: 5 }, (_, heap) =>
    Array.from({ length: sheets }, (_, at) =>
      turned(
        [
          box(`sheet ${heap} ${at}`, at % 2 === 0 ? "light" : "paper", 150 + heap * 150, 660 - at * 9, 108, 34, {
            from: [700, 200],
            turn: heap * 0.1 + at * 0.03,
          }),
        ],
        200 + heap * 150,
        660,
        (chance(`s ${heap} ${at}`) - 0.5) * 10,
      ),
    ).flat(),
  ).flat();

const dictation: Record<keyof typeof scenes.dictation, Compose> = {
  desk: (world) => [
    ground("land"),
    plane("desk", "ink", -100, 900, 1300, 290, 0),
    area("paper", "light", [470, 210, 670, 210, 676, 430, 464, 430], { from: [0, -300], turn: 0.5 }),
    ...[0, 1, 2, 3, 4].map((at) =>
      stroke(`typed ${at}`, "grey", 6, [492, 248 + at * 32, 492 + (at === 4 ? 70 : 150), 248 + at * 32], { turn: 0.7 + at * 0.05 }),
    ),
    box("roller", "grey", 400, 424, 340, 34, { from: [0, 300] }),
    area("machine", "grey", [420, 600, 720, 600, 690, 456, 450, 456], { from: [0, 300] }),
    ...[0, 1, 2].flatMap((row) =>
      Array.from({ length: 9 }, (_, at) =>
        disc(`key ${row} ${at}`, row === 1 && at === 4 ? "red" : "light", 452 + at * 29 - row * 4, 504 + row * 32, 10, {
          turn: 0.5 + at * 0.03,
        }),
      ),
    ),
    ...desk(2),
    ...drawers("file", 800, 250, 2, 5, 80, 46, Math.min(10, 1 + world.gauges.apparatus * 2)),
  ],
  letter: ({ memories }) => {
    const { letter } = memories;
    return [
      ground("ink"),
      disc("lamp", "grey", 560, 440, 300),
      ...[0, 1, 2, 3, 4].flatMap((at): Shape[] => {
        const out = letter === "speaks" || (letter === "copied" && at === 2);
        const [x, y] = [140 + at * 158, 470 - (at % 2) * 66 - (out ? 60 : 0)];
        return turned(
          [
            box(`envelope ${at}`, "light", x, y, 136, 92, { from: [0, 500], turn: at * 0.1 }),
            stroke(`flap ${at}`, "grey", 4, [x, y, x + 68, y + 54, x + 136, y], { from: [0, 500], turn: at * 0.1 }),
            ...(out
              ? [
                  box(`page ${at}`, "paper", x + 14, y - 70, 108, 76, { from: [0, 300], turn: 0.7 }),
                  stroke(`lines ${at}`, "ink", 5, [x + 28, y - 46, x + 106, y - 46], { turn: 0.8 }),
                ]
              : [disc(`seal ${at}`, "red", x + 68, y + 54, 15, { turn: 0.6 + at * 0.05 })]),
          ],
          x + 68,
          y + 46,
          (at - 2) * 5,
        );
      }),
    ];
  },
  congress: (world) => [
    ground(),
    disc("dome", "land", 560, 700, 560),
    ...hall("seats", 560, 700, 7, 66, 34, { full: 0.97, tone: benches(world) }),
    ...drawers("file", 470, 640, 3, 2, 58, 40, Math.min(6, world.gauges.apparatus + 1)),
    ...banner("banner", 420, 210, 280, 54, 24, 0.7),
  ],
};

const compositions: { readonly [F in FileId]: Readonly<Record<string, Compose>> } = {
  railwaymen,
  tauride,
  telegraph,
  barn,
  stokers,
  danube,
  fastiv,
  putsch,
  vistula,
  dictation,
};

/** The picture of a file’s scene in a world; null where the file has none of that name. The same world gives the same picture. */
export function tableauOf(file: string, scene: string, world: World): readonly Shape[] | null {
  const states: Readonly<Record<string, Compose>> | undefined = (
    compositions as Readonly<Record<string, Readonly<Record<string, Compose>>>>
  )[file];
  return states?.[scene]?.(world) ?? null;
}
