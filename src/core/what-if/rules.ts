// The order of the rules as a reader has it: which are on, where those that are off are shown, and how one is moved.

/** A rule as it is shown. */
interface ShownRule {
  readonly ending: string;
  readonly on: boolean;
}

/**
 * The rules in the order in which they are shown: those that are on as they are asked, and each that is off behind the one that it follows in
 * the story’s own order.
 *
 * @param own - all rules in the story’s own order
 * @param on - those that are on, in the reader’s order; null for the story’s own
 */
export function shownRules(own: readonly string[], on: readonly string[] | null): readonly ShownRule[] {
  const shown = [...(on ?? own)];
  for (const [at, ending] of own.entries()) if (!shown.includes(ending)) shown.splice(shown.indexOf(own[at - 1] ?? "") + 1, 0, ending);
  return shown.map((ending) => ({ ending, on: on?.includes(ending) ?? true }));
}

/**
 * The order with one of its rules at another place.
 *
 * @param to - from 0; what is before the first or behind the last means those
 */
export function movedTo(on: readonly string[], ending: string, to: number): readonly string[] {
  const others = on.filter((one) => one !== ending);
  if (others.length === on.length) return on;
  const at = Math.max(0, to);
  return [...others.slice(0, at), ending, ...others.slice(at)];
}

/** The order with a rule switched on or off; the last one that is on stays on, for an address names one at least. */
export function switched(own: readonly string[], on: readonly string[] | null, ending: string): readonly string[] {
  const now = on ?? own;
  if (now.includes(ending)) return now.length > 1 ? now.filter((one) => one !== ending) : now;
  const shown = shownRules(own, on);
  return shown.filter((one) => one.on || one.ending === ending).map((one) => one.ending);
}

/** As an address has it: null where it is the story’s own. */
export const ruled = (own: readonly string[], on: readonly string[]): readonly string[] | null =>
  on.length === own.length && own.every((ending, at) => on[at] === ending) ? null : on;
