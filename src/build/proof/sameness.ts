// How alike the tellings of one file or ending are: the longest common subsequence of words, over the shorter of two texts.

/** The words of a text, in lower case, without signs. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Carries of sums of 32 bits are kept by hand: so many bits has a limb. */
const limbBits = 32;

/**
 * The length of the longest common subsequence of two rows of words: exact. Cost: O(one × other / 32).
 *
 * The bits of `row` stand for the words of `one`; after each word of `other` those that are 0 are as many as the subsequence is long so far
 * (Hyyrö, “Bit-parallel LCS-length computation revisited”, 2004).
 */
export function commonLength(one: readonly string[], other: readonly string[]): number {
  const limbs = Math.ceil(one.length / limbBits);
  const places = new Map<string, Uint32Array>();
  for (const [at, word] of one.entries()) {
    const bits = places.get(word) ?? new Uint32Array(limbs);
    places.set(word, bits);
    bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  const row = new Uint32Array(limbs).fill(0xffffffff);
  for (const word of other) {
    const bits = places.get(word);
    if (bits === undefined) continue;
    let carry = 0;
    for (let limb = 0; limb < limbs; limb++) {
      const before = row[limb] ?? 0;
      const match = (before & (bits[limb] ?? 0)) >>> 0;
      const sum = before + match + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[limb] = sum | (before & ~match);
    }
  }
  let length = 0;
  for (let at = 0; at < one.length; at++) if ((((row[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 0) length++;
  return length;
}

/** Two of several tellings, by their places, and how alike they are. */
interface Pair {
  readonly places: readonly [number, number];
  /** 0 to 1: the words of the shorter one that the longer one has in the same order. */
  readonly sameness: number;
}

/** Every pair of some tellings, the least alike first. Cost: O(pairs × words² / 32): 276 pairs of 600 words in a tenth of a second. */
export function pairsOf(tellings: readonly string[]): Pair[] {
  const rows = tellings.map(wordsIn);
  const pairs = rows.flatMap((one, first) =>
    rows.slice(first + 1).map((other, after): Pair => ({
      places: [first, first + 1 + after],
      sameness: commonLength(one, other) / Math.max(1, Math.min(one.length, other.length)),
    })),
  );
  return pairs.sort((a, b) => a.sameness - b.sameness);
}

/** What stands at a share of the way through a row of rising numbers, between two of them where it falls there; NaN where there is none. */
export function quantile(rising: readonly number[], share: number): number {
  const at = (rising.length - 1) * share;
  const low = rising[Math.floor(at)] ?? Number.NaN;
  return low + (at - Math.floor(at)) * ((rising[Math.ceil(at)] ?? low) - low);
}
