// Finds what a reader looks for by a word of theirs, whatever its accents and its case.

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();

/**
 * What tells whether a text has every word of a query in it, as the beginning of one of its own words.
 *
 * @returns null where nothing is looked for
 */
export function finder(query: string): ((text: string) => boolean) | null {
  const wanted = folded(query).match(/[\p{L}\p{N}']+/gu);
  if (wanted === null) return null;
  return (text) => {
    const own = folded(text).match(/[\p{L}\p{N}']+/gu) ?? [];
    return wanted.every((word) => own.some((one) => one.startsWith(word)));
  };
}
