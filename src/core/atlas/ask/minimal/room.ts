// Arrays that are reckoned in and left again: kept from one time to the next, for a browser takes longer to give a new one than to fill it.

const rooms = new Map<string, Float64Array>();

/**
 * An array of noughts. It is the same one each time: whoever asks for it by a name must have done with what was in it before it is asked for
 * again by that name, and give it to nobody.
 */
export function roomFor(name: string, length: number): Float64Array {
  const kept = rooms.get(name);
  if (kept !== undefined && kept.length >= length) return kept.subarray(0, length).fill(0);
  const made = new Float64Array(length);
  rooms.set(name, made);
  return made;
}
