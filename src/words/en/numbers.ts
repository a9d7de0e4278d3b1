// Whole numbers in words, as a sentence has them.

const small = [
  ..."zero one two three four five six seven eight nine ten eleven twelve".split(" "),
  ..."thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** `forty-two`; from a hundred on in figures. */
export function inWords(number: number): string {
  const word = small[number];
  if (word !== undefined) return word;
  const ten = tens[Math.floor(number / 10) - 2];
  if (ten === undefined || !Number.isInteger(number)) return String(number);
  return number % 10 === 0 ? ten : `${ten}-${small[number % 10] ?? ""}`;
}
