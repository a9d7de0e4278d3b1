// The mark that stands in a chapter for what all chapters have in common: a sign that no JSON has as it is.

/** So many marks there are: the signs below the blank that are no white space. */
export const commonMarks = 26;

/** @param at - from 0, under `commonMarks` */
export const commonMark = (at: number): string => String.fromCharCode(at < 8 ? at + 1 : at + 6);

/**
 * A chapter whole again.
 *
 * @param common - what stands for each mark
 */
export const unpacked = (text: string, common: readonly string[]): string =>
  common.reduce((left, part, at) => left.split(commonMark(at)).join(part), text);
