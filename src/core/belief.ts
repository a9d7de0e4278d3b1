// What a reader believes, as a hundred counters on three piles, asked before a history is read, after it, and after the strongest objection to it.
import { own } from "./record.ts";

/** So many counters there are. */
export const all = 100;

/** As it happened, as the history that is read comes out, or any other way. */
export const piles = ["was", "here", "other"] as const;
export type Pile = (typeof piles)[number];

/** How many counters lie on each pile; what is missing of a hundred is still in the hand. */
export type Counters = Readonly<Record<Pile, number>>;

/** When they were asked for, in that order. */
export const moments = ["before", "after", "objection"] as const;
export type Moment = (typeof moments)[number];

/** What was said of one history. */
export type Said = Readonly<Partial<Record<Moment, Counters>>>;

/** By the ending that a history comes to. */
export type Beliefs = Readonly<Record<string, Said>>;

export const none: Counters = { was: 0, here: 0, other: 0 };

/** How many are still in the hand. */
export const inHand = (counters: Counters): number => all - piles.reduce((sum, pile) => sum + counters[pile], 0);

/** Makes a pile as high as is asked, as far as the hand has counters for it; no other pile moves. */
export function put(counters: Counters, pile: Pile, height: number): Counters {
  const most = counters[pile] + inHand(counters);
  return { ...counters, [pile]: Math.min(most, Math.max(0, Math.round(height))) };
}

function parseCounters(raw: unknown): Counters | null {
  const [was, here, other] = piles.map((pile) => own(raw, pile));
  const isHeight = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0;
  if (!isHeight(was) || !isHeight(here) || !isHeight(other)) return null;
  const counters = { was, here, other };
  return inHand(counters) === 0 ? counters : null;
}

/**
 * What was kept. Whatever cannot be read is left out.
 *
 * @param raw - anything; never throws
 * @param endings - those that the story has
 */
export function parseBeliefs(raw: unknown, endings: readonly string[]): Beliefs {
  const found: Record<string, Said> = {};
  for (const ending of endings) {
    const kept = own(raw, ending);
    const said = moments.flatMap((moment) => {
      const counters = parseCounters(own(kept, moment));
      return counters === null ? [] : [[moment, counters] as const];
    });
    if (said.length > 0) found[ending] = Object.fromEntries(said);
  }
  return found;
}

/** From what was said first to what was said last, on each pile; null where there is nothing to compare. */
export function driftOf(said: Said): { readonly from: Moment; readonly to: Moment; readonly moved: Counters } | null {
  const asked = moments.filter((moment) => said[moment] !== undefined);
  const [from] = asked;
  const to = asked.at(-1);
  const [one, other] = [from && said[from], to && said[to]];
  if (from === undefined || to === undefined || from === to || one === undefined || other === undefined) return null;
  return { from, to, moved: { was: other.was - one.was, here: other.here - one.here, other: other.other - one.other } };
}
