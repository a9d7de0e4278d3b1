// How an address says that it leads to What if: known before the rest of What if has come.

/** What every address of What if begins with. */
export const mark = "#what-if";

/** Whether a fragment leads to What if. */
export const isWhatIf = (fragment: string): boolean =>
  fragment === mark || fragment.startsWith(`${mark}/`) || fragment.startsWith(`${mark}?`);
