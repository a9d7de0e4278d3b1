// Sets of values of one variable, as bits: the place of a bit is the number of the value.

export type ValueSet = bigint;

/** More values than one variable may take: counting further would not end. */
export const mostValues = 400;

export const noValues: ValueSet = 0n;
const single = Array.from({ length: mostValues + 1 }, (_, value) => 1n << BigInt(value));
/** The set of one value. */
export const onlyValue = (value: number): ValueSet => single[value] ?? 1n << BigInt(value);
export const hasValue = (set: ValueSet, value: number): boolean => (set & onlyValue(value)) !== 0n;

/** The numbers in a set, rising. */
export function valuesIn(set: ValueSet): number[] {
  const values: number[] = [];
  for (let rest = set, value = 0; rest !== 0n; rest >>= 1n, value++) if ((rest & 1n) === 1n) values.push(value);
  return values;
}

/** The lowest number in a set that is not empty. */
export function firstValue(set: ValueSet): number {
  let value = 0;
  for (let rest = set; (rest & 1n) === 0n; rest >>= 1n) value++;
  return value;
}
