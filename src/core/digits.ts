// Digits of differing radices written into one whole number and read from it again: nothing is wasted on the borders between them.

/** Writes digits; the first that is written is the first to be read. */
export interface DigitWriter {
  /** @param radix - how many values the digit can have; it is from 0 to one below */
  put(digit: number, radix: number): void;
  /** A whole number without an upper bound, the shorter the smaller. */
  putNumber(number: number): void;
  /** All that was written. */
  value(): bigint;
}

/** Reads digits; each by the radix it was written with. */
export interface DigitReader {
  take(radix: number): number;
  takeNumber(): number;
  /** Whether nothing is left. What ends in zeros has been read to its end before they are taken. */
  readonly done: boolean;
}

/** A number without bound is written in pieces of so many values, each with a mark that says whether another follows. */
const piece = 32;
/** No number of ours has more pieces. */
const mostPieces = 6;

export function createDigitWriter(): DigitWriter {
  const digits: { readonly digit: number; readonly radix: number }[] = [];
  const put = (digit: number, radix: number): void => void digits.push({ digit, radix });
  return {
    put,
    putNumber(number) {
      let left = number;
      for (; left >= piece; left = Math.floor(left / piece)) put(piece + (left % piece), 2 * piece);
      put(left, 2 * piece);
    },
    value: () => digits.reduceRight((sum, { digit, radix }) => sum * BigInt(radix) + BigInt(digit), 0n),
  };
}

export function createDigitReader(value: bigint): DigitReader {
  let left = value;
  const take = (radix: number): number => {
    const digit = Number(left % BigInt(radix));
    left /= BigInt(radix);
    return digit;
  };
  return {
    take,
    takeNumber() {
      let number = 0;
      for (let at = 0, worth = 1; at < mostPieces; at++, worth *= piece) {
        const digit = take(2 * piece);
        number += (digit % piece) * worth;
        if (digit < piece) return number;
      }
      return number;
    },
    get done() {
      return left === 0n;
    },
  };
}
