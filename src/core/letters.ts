// A whole number as a code that people pass on: in the letters of a link, or in letters that can be read out and typed; with a checksum in it.

/**
 * - `link`: the 64 signs of base64url (RFC 4648), for addresses and QR codes
 * - `spoken`: 32 letters without look-alikes (Crockford), in groups of four, whose case does not matter
 */
export type CodeForm = "link" | "spoken";

const alphabets: Readonly<Record<CodeForm, string>> = {
  link: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
  spoken: "0123456789ABCDEFGHJKMNPQRSTVWXYZ",
};

/** Codes are longer than nothing of ours, and a longer text is not tried. */
const mostLetters = 4000;
const checkBits = 24n;

/** CRC-24 as in OpenPGP (RFC 4880, 6.1): it finds every change within 24 bits, so every wrong letter and every two that were exchanged. */
function crc24(value: bigint): bigint {
  let sum = 0xb704ce;
  const hex = value.toString(16);
  for (let at = 0; at < hex.length; at++) {
    sum ^= Number.parseInt(hex[at] ?? "0", 16) << 20;
    for (let bit = 0; bit < 4; bit++) sum = sum & 0x800000 ? ((sum << 1) ^ 0x864cfb) & 0xffffff : (sum << 1) & 0xffffff;
  }
  return BigInt(sum);
}

/** The code of a number that is not negative. */
export function writeCode(value: bigint, form: CodeForm): string {
  const alphabet = alphabets[form];
  const radix = BigInt(alphabet.length);
  let left = (value << checkBits) | crc24(value);
  let code = "";
  for (; left > 0n; left /= radix) code = (alphabet[Number(left % radix)] ?? "") + code;
  return form === "link" ? code : (code.match(/.{1,4}/g) ?? []).join("-");
}

/** What was typed as the alphabet has it: without the marks between groups, and each look-alike as the letter it stands for. */
const asTyped = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}.·]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1")
    .replaceAll("U", "V");

function readForm(text: string, form: CodeForm): bigint | null {
  const alphabet = alphabets[form];
  const radix = BigInt(alphabet.length);
  let sum = 0n;
  for (const letter of text) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) return null;
    sum = sum * radix + BigInt(digit);
  }
  const value = sum >> checkBits;
  // A code begins with no zero: one letter more is a mistake as well.
  return text[0] !== alphabet[0] && (sum & ((1n << checkBits) - 1n)) === crc24(value) ? value : null;
}

/**
 * Reads a code of either form.
 *
 * @returns null where it has a mistake in it, or is no code
 */
export function readCode(text: string): bigint | null {
  const plain = text.trim();
  if (plain === "" || plain.length > mostLetters) return null;
  return readForm(plain, "link") ?? readForm(asTyped(plain), "spoken");
}
