// What is pinned, as a question: which kind of question it is, and what one press makes of it.
import type { Choice } from "../atlas/ask/minimal/history.ts";
import type { Address } from "./address.ts";

export type Pins = Pick<Address, "pins" | "ends">;

/** The answers pinned at one hinge, of which any will do. */
export interface PinnedHinge {
  readonly hinge: string;
  readonly options: readonly string[];
}

/** The pinned answers hinge by hinge, in the order in which they were pinned; each once. */
export function pinnedHinges(pins: readonly Choice[]): PinnedHinge[] {
  const hinges = new Map<string, Set<string>>();
  for (const { hinge, option } of pins) {
    const options = hinges.get(hinge) ?? new Set();
    hinges.set(hinge, options.add(option));
  }
  return [...hinges].map(([hinge, options]) => ({ hinge, options: [...options] }));
}

/** What is asked: nothing yet; where decisions lead; what goes with an end; how often a decision comes to an end. */
type Question = "nothing" | "decisions" | "ends" | "both";

export const questionKind = ({ pins, ends }: Pins): Question =>
  pins.length === 0 ? (ends.length === 0 ? "nothing" : "ends") : ends.length === 0 ? "decisions" : "both";

export const isPinned = (pins: readonly Choice[], { hinge, option }: Choice): boolean =>
  pins.some((pin) => pin.hinge === hinge && pin.option === option);

const without = (pins: readonly Choice[], { hinge, option }: Choice): Choice[] =>
  pins.filter((pin) => pin.hinge !== hinge || pin.option !== option);

/** Pins an answer beside what is pinned, or takes it away where it is. */
export const togglePin = (pins: readonly Choice[], choice: Choice): Choice[] =>
  isPinned(pins, choice) ? without(pins, choice) : [...pins, { hinge: choice.hinge, option: choice.option }];

/** Pins an answer alone at its hinge; takes it away where it is already alone there. */
export function onlyPin(pins: readonly Choice[], choice: Choice): Choice[] {
  const own = pins.filter(({ hinge }) => hinge === choice.hinge);
  const rest = pins.filter(({ hinge }) => hinge !== choice.hinge);
  return own.length === 1 && isPinned(own, choice) ? rest : [...rest, { hinge: choice.hinge, option: choice.option }];
}

/** Pins an ending beside what is pinned, or takes it away where it is. */
export const toggleEnd = (ends: readonly string[], ending: string): string[] =>
  ends.includes(ending) ? ends.filter((one) => one !== ending) : [...ends, ending];

export const isSame = (one: Pins, other: Pins): boolean =>
  JSON.stringify([one.pins, one.ends]) === JSON.stringify([other.pins, other.ends]);
