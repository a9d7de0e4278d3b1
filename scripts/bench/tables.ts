// Prints what was measured: the times of each page side by side, and what is wanted of them beside what they came to.
import { type Target, type Times, slower } from "./read.ts";
import { quantile, ratios, spread, spreadText, table } from "./summary.ts";

/** The part of the presses that the slowest bound holds for. */
const most = 0.95;

const seenOf = (times: readonly Times[]): number[] => times.map(({ seen }) => seen);
const answeredOf = (times: readonly Times[]): number[] => times.map(({ answered }) => answered);
const clicksOf = (times: readonly Times[]): number[] => times.flatMap(({ clicks }) => clicks);
const middleClicks = (times: readonly Times[]): number[] => times.map(({ clicks }) => spread(clicks).median);

/** Two tables: the times themselves, and those of the other pages as multiples of the game’s. */
export function printTimes(found: ReadonlyMap<Target, readonly Times[]>, game: Target): void {
  const own = found.get(game) ?? [];
  const row = (target: Target, times: readonly Times[]): string[] => [
    target.name,
    ...[seenOf(times), answeredOf(times), clicksOf(times)].map((list) => spreadText(spread(list))),
    clicksOf(times).length === 0 ? "–" : quantile(clicksOf(times), most).toFixed(0),
    String(clicksOf(times).length),
    String(times.reduce((sum, { framed }) => sum + framed, 0)),
  ];
  console.log(`\nPainted, in milliseconds, ${slower}x slower processor, slow 4G, in turns: least / median / most\n`);
  console.log(
    table(
      ["page", "first choice seen", "first answer followed", "a press followed", "19 of 20 within", "presses", "times by frame"],
      [...found].map(([target, times]) => row(target, times)),
    ),
  );
  const others = [...found].filter(([target]) => target !== game);
  console.log("\nAs multiples of the game, run by run: least / median / most\n");
  console.log(
    table(
      ["page", "first choice seen", "first answer followed", "a press followed"],
      others.map(([target, times]) => [
        target.name,
        ...[seenOf, answeredOf, middleClicks].map((pick) => spreadText(ratios(pick(times), pick(own)), 2)),
      ]),
    ),
  );
}

/** What is measured once, beside the runs. */
export interface Beside {
  /** Frames in three seconds of a still stage. */
  readonly still: number;
  /** Bytes of script heap after twenty answers. */
  readonly heap: number;
}

/**
 * What is wanted, what it is, and whether it holds.
 *
 * @param game - times of the game
 * @param engine - of the same game with the engine first
 * @param bare - of the page that adds one word
 */
export function printWanted(game: readonly Times[], engine: readonly Times[], bare: readonly Times[], { still, heap }: Beside): void {
  const word = spread(clicksOf(bare)).median;
  const clicks = clicksOf(game);
  const begun = game.flatMap((times) => times.begun);
  const rows: (readonly [what: string, measured: number, digits: number, sign: "≤" | "≥", wanted: number])[] = [
    ["first choice seen, of the time with the engine first", ratios(seenOf(game), seenOf(engine)).median, 2, "≤", 0.25],
    ["first answer followed, of the time with the engine first", ratios(answeredOf(game), answeredOf(engine)).median, 2, "≤", 0.4],
    ["a press followed, in presses on the bare page", spread(clicks).median / word, 1, "≤", 3.5],
    ["the same, 19 of 20 within", quantile(clicks, most) / word, 1, "≤", 6],
    [
      "longest task once answers are followed, in presses on the bare page",
      Math.max(...game.map(({ longest }) => longest)) / word,
      1,
      "≤",
      12,
    ],
    ["tasks in which the stage begins", Math.min(...game.map((times) => times.begun.length)), 0, "≥", 4],
    ["longest of them, in milliseconds", Math.max(...begun.map(({ duration }) => duration)), 0, "≤", 12 * word],
    ["from the last press to the next of them, in milliseconds", Math.min(...begun.map(({ since }) => since)), 0, "≥", 1000],
    ["frames in three seconds of a still stage", still, 0, "≤", 0],
    ["script heap after 20 answers with the stage, in megabytes", heap / 1e6, 1, "≤", 10],
  ];
  console.log(`\nWanted. A press on the bare page is followed in ${word.toFixed(0)} ms.\n`);
  console.log(
    table(
      ["what", "measured", "wanted", "holds"],
      rows.map(([what, measured, digits, sign, wanted]) => [
        what,
        Number.isFinite(measured) ? measured.toFixed(digits) : "–",
        `${sign} ${Number(wanted.toFixed(2))}`,
        Number.isFinite(measured) && (sign === "≤" ? measured <= wanted : measured >= wanted) ? "yes" : "no",
      ]),
    ),
  );
}
