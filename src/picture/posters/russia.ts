// The posters of the endings that are decided in Russia.
import { type Shape, type Tone, area, box, chance, disc, stroke, turned } from "../shape.ts";
import { type Compose, type Run, bars, ownLine } from "./parts.ts";

/** The level of a run’s Line at a time from 0 to 1. */
const levelAt = ({ path }: Run, time: number): number => path.reduce((level, [at, to]) => (at <= time ? to : level), 0);

/** Half a circle of seats in the colours of parties; the more the run departed, the more of red. `way` is −1 where it opens upwards. */
function halfCircle(id: string, run: Run, x: number, y: number, way: 1 | -1, parties: readonly Tone[]): Shape[] {
  return [0, 1, 2, 3, 4].flatMap((row) => {
    const [r, count] = [84 + row * 47, 5 + row * 3];
    return Array.from({ length: count + 1 }, (_, at) => {
      const turn = Math.PI * (at / count);
      const [left, top] = [x - Math.cos(turn) * r, y - way * Math.sin(turn) * r];
      const number = row * 7 + at;
      const departed = run.departed[number % Math.max(1, run.departed.length)] === true && chance(`${id} red ${number}`) < 0.4;
      const tone = departed ? "red" : (parties[Math.floor(chance(`${id} ${number}`) * parties.length)] ?? "ink");
      return turned([box(`${id} ${row} ${at}`, tone, left - 16, top - 13, 32, 26)], left, top, way * (-90 + (turn * 180) / Math.PI));
    }).flat();
  });
}

/** People over the ice to a fortress, one for each decision; where the run departed they go higher, and in red. */
const file = (run: Run): Shape[] => {
  const count = Math.max(8, run.departed.length);
  return Array.from({ length: count }, (_, behind) => {
    const at = count - 1 - behind;
    const part = at / (count - 1);
    const size = 46 - part * 34;
    const [x, y] = [30 + part ** 0.86 * 330, 668 - part ** 0.8 * 440 - levelAt(run, part) * 13 * (1 - part)];
    return turned(
      [box(`one ${at}`, run.departed[at] === true ? "red" : "ink", x, y, size * 0.82, size)],
      x + size / 2,
      y + size / 2,
      6 + chance(`leans ${at}`) * 20,
    );
  }).flat();
};

export const russia = {
  // The wedge has become a ruled line: up, through everything, at one angle; the bars follow it.
  great_break: (run) => ({
    shapes: [
      disc("disc", "ink", 150, 190, 200 + run.apparatus * 14),
      ...bars(run, (share) => 40 + share ** 1.4 * 400),
      area("rule", "red", [-10, 740, 522, 84, 522, 110, -10, 760]),
    ],
    year: [112, 640, -51],
  }),
  // One card taken out of the index; the index stands.
  warning_heeded: (run) => {
    const rows = 4 + run.apparatus;
    const cards = Array.from({ length: rows * 5 }, (_, at) => {
      const taken = at === 17;
      return box(`card ${at}`, taken ? "land" : "ink", 60 + (at % 5) * 78, 96 + Math.floor(at / 5) * 62, 64, 46);
    });
    return {
      shapes: [
        ...cards,
        area("wedge", "red", [292, 850, 384, 560, 458, 640]),
        ...turned([box("taken", "red", 384, 590, 66, 48)], 384, 590, 14),
        ownLine(run),
      ],
      year: [34, 800, -12],
    };
  },
  // The disc whole and large; the wedge has snapped at its rim, and a fence stands before it.
  white_victory: (run) => ({
    shapes: [
      disc("disc", "ink", 256, 250, 216),
      area("stump", "red", [-10, 742, 150, 560, 172, 580, 30, 762]),
      area("point", "red", [196, 506, 258, 436, 270, 454, 214, 526]),
      // Where the run left what happened, a slat of the fence is broken off.
      ...bars(run, (_, at) => (run.departed[at] === true ? 90 + chance(`slat ${at}`) * 80 : 210)).map((bar) => ({
        ...bar,
        tone: "ink" as const,
      })),
    ],
    year: [96, 420, -8],
  }),
  // A wedge in pieces along one line, like carriages; the disc is small and far off.
  urals: (run) => ({
    shapes: [
      disc("disc", "ink", 430, 118, 58),
      ...[0, 1, 2, 3, 4].map((at) => {
        const [x, y] = [-10 + at * 96, 648 - at * 74];
        return area(`car ${at}`, "red", [x, y, x + 74, y - 57, x + 87, y - 36, x + 13, y + 21]);
      }),
      ...bars(run, (_, at) => 40 + chance(`hut ${at}`) * 130),
    ],
    year: [48, 452, -38],
  }),
  // Two half circles that look at each other across one table, and do not quite fit.
  two_chambers: (run) => ({
    shapes: [
      ...halfCircle("assembly", run, 232, 306, 1, ["ink", "grey", "ink", "land", "light"]),
      ...halfCircle("congress", run, 280, 452, -1, ["ink", "ink", "grey", "light"]),
      area("table", "ink", [-40, 344, 560, 318, 560, 414, -40, 440]),
      area("chair", "red", [20, 341, 66, 339, 76, 435, 10, 438]),
    ],
    year: [150, 424, -2.5],
    size: 104,
    on: "table",
  }),
  // A file of people over the ice, and a fortress that has left its gate open.
  free_soviets: (run) => ({
    shapes: [
      disc("sun", "red", 112, 130, 52 + run.bread * 8),
      area("ice", "light", [-40, 268, 560, 130, 560, 900, -40, 900]),
      area("shore", "land", [-40, 268, 560, 130, 560, 164, -40, 306]),
      ...[0, 1, 2, 3, 4].map((at) =>
        stroke(`crack ${at}`, "land", 5 - at * 0.6, [
          420 - at * 94,
          300 + at * 86,
          470 - at * 70,
          344 + at * 80,
          440 - at * 82,
          392 + at * 76,
          520 - at * 60,
          450 + at * 70,
        ]),
      ),
      area(
        "fort",
        "ink",
        [262, 206, 268, 92, 322, 78, 322, 84, 392, 66, 392, 60, 470, 40, 560, 16, 560, 190, 392, 216, 386, 158, 340, 168, 340, 226],
      ),
      ...[0, 1, 2].map((at) => box(`window ${at}`, "ground", 420 + at * 44, 84 - at * 11, 18, 44)),
      stroke("pole", "ink", 6, [340, 84, 340, 4]),
      area("flag", "red", [343, 6, 420, 18, 402, 33, 418, 52, 343, 44]),
      ...file(run),
    ],
    year: [216, 690, -13],
    tone: "land",
    on: "crack 4",
  }),
} as const satisfies Record<string, Compose>;
