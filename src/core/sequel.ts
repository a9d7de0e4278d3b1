// What follows a finished file: the next file, or the rule list that names an ending; one answer for the session and for the atlas.

/** The chapter that decides which ending a world has come to. */
export type Rules = "decide";

/**
 * The chapter after a finished file. A run that is over before 1930 goes to the rule list at once.
 *
 * @param files - the box, in playing order
 * @param over - what ended the run early, or null
 * @returns null after a chapter that is no file of the box: nothing follows an ending
 */
export function sequelOf<F extends string>(files: readonly F[], chapter: string, over: string | null): F | Rules | null {
  const at = files.findIndex((id) => id === chapter);
  if (at < 0) return null;
  return over === null ? (files[at + 1] ?? "decide") : "decide";
}

/**
 * The ending that the rule list names.
 *
 * @param name - as the Ink gave it
 * @returns null where no such ending is written
 */
export const endingNamed = <E extends string>(written: readonly E[], name: unknown): E | null => written.find((id) => id === name) ?? null;
