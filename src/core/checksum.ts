// The checksum of a text: tells a text from another one, or from a part of itself. No secret is kept by it.

/** Eight hexadecimal digits: FNV-1a (Fowler, Noll and Vo) over the text’s UTF-16 units, 32 bits. O(length). */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, "0");
}
