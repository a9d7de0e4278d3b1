// The mark that stands in a chapter for what all chapters have in common: a sign that no JSON has as it is.

/** So many marks there are: the signs below the blank that are no white space. */
export const commonMarks = 26;

/** @param at - from 0, under `commonMarks` */
export const commonMark = (at: number): string => String.fromCharCode(at < 8 ? at + 1 : at + 6);

/** So many of them, the first, stand for what is sent with the game; the others for what is sent by itself. */
export const firstMarks = 8;

/** Whether what is sent by itself is missing in a chapter. */
export const wantsLater = (text: string): boolean =>
  Array.from({ length: commonMarks - firstMarks }, (_, at) => commonMark(firstMarks + at)).some((mark) => text.includes(mark));

/**
 * A chapter whole again.
 *
 * @param parts - what stands for each mark from `from` on
 */
export const unpacked = (text: string, parts: readonly string[], from = 0): string =>
  parts.reduce((left, part, at) => left.split(commonMark(from + at)).join(part), text);
