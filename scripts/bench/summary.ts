// What many measured times come to: the least, the middle one and the most, and one page’s times as a multiple of another’s.

/** Of a list of numbers; all three are NaN for an empty one. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The least, the middle and the greatest; of an even count the mean of the two in the middle. */
export function spread(list: readonly number[]): Spread {
  const sorted = [...list].sort((a, b) => a - b);
  const { length } = sorted;
  const low = sorted[Math.floor((length - 1) / 2)] ?? Number.NaN;
  const high = sorted[Math.floor(length / 2)] ?? Number.NaN;
  return { min: sorted[0] ?? Number.NaN, median: (low + high) / 2, max: sorted.at(-1) ?? Number.NaN };
}

/** The value that a share of the list does not exceed: `quantile(times, 0.95)`. NaN for an empty one. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/**
 * How many times as long theirs took as ours, run by run: what slowed the machine in one run slowed both.
 *
 * @param theirs - one number for each run
 * @param ours - the same runs; a run that either lacks, or in which ours is not above nought, is left out
 */
export function ratios(theirs: readonly number[], ours: readonly number[]): Spread {
  return spread(
    theirs.flatMap((time, run) => {
      const own = ours[run];
      return own !== undefined && own > 0 && Number.isFinite(time / own) ? [time / own] : [];
    }),
  );
}

/** `12 / 15 / 40`, or a dash where nothing was measured. */
export function spreadText({ min, median, max }: Spread, digits = 0): string {
  return Number.isNaN(median) ? "–" : [min, median, max].map((value) => value.toFixed(digits)).join(" / ");
}

/** A Markdown table: the first column is words, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
