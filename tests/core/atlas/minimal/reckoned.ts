// What the questions to the minimal graph come to, by brute force: visit by visit and history by history.
import type { Minimal } from "../../../../src/core/atlas/ask/minimal/graph.ts";
import type { Pins } from "../../../../src/core/atlas/ask/minimal/pins.ts";
import type { Outcomes } from "../../../../src/core/atlas/ask/minimal/rules.ts";
import type { Odds } from "../../../../src/core/atlas/odds.ts";
import { type Brute, type History, type Sums, addTo, apartBy } from "./brute.ts";
import type { Node } from "../walker.ts";

/** What follows an option wherever it stands open, summed visit by visit. */
export function decidedBy(brute: Brute, hinge: string, option: string) {
  const sums = { open: 0, contested: 0, endings: new Map() as Sums, here: new Map() as Sums, others: new Map() as Sums };
  for (const { node, chance } of brute.visits) {
    if (brute.endOf(node) !== null) continue;
    const open = brute.openOf(node).filter((one) => one.hinge === hinge);
    const own = open.find((one) => one.option === option);
    if (own === undefined) continue;
    const rest = open.filter((one) => one !== own);
    const all = rest.reduce((sum, { share }) => sum + share, 0);
    sums.open += chance;
    for (const [name, part] of brute.ahead(own.next)) addTo(sums.endings, name, chance * part);
    if (all <= 0) continue;
    sums.contested += chance;
    for (const [name, part] of brute.ahead(own.next)) addTo(sums.here, name, chance * part);
    for (const other of rest)
      for (const [name, part] of brute.ahead(other.next)) addTo(sums.others, name, chance * part * (other.share / all));
  }
  return sums;
}

/** Draws two answers at every visit that asks a hinge. */
export function hangsBy(brute: Brute, hinge: string): { asked: number; share: number } {
  let asked = 0;
  let share = 0;
  for (const { node, chance } of brute.visits) {
    if (brute.endOf(node) !== null) continue;
    const open = brute.openOf(node).filter((one) => one.hinge === hinge);
    const all = open.reduce((sum, one) => sum + one.share, 0);
    if (open.length === 0) continue;
    asked += chance * all;
    for (const one of open)
      for (const other of open)
        share += ((chance * one.share * other.share) / all) * apartBy(brute.ahead(one.next), brute.ahead(other.next));
  }
  return { asked, share };
}

/** Draws two answers at one visit that asks a hinge; of those who are asked it there. */
export function hangsAtBy(brute: Brute, node: Node, hinge: string): number | null {
  const open = brute.endOf(node) === null ? brute.openOf(node).filter((one) => one.hinge === hinge) : [];
  const all = open.reduce((sum, one) => sum + one.share, 0);
  if (all === 0) return null;
  let share = 0;
  for (const one of open)
    for (const other of open) share += ((one.share * other.share) / (all * all)) * apartBy(brute.ahead(one.next), brute.ahead(other.next));
  return share;
}

export function apartIn(brute: Brute, hinge: string, first: string, second: string): { both: number; sum: number } {
  let both = 0;
  let sum = 0;
  for (const { node, chance } of brute.visits) {
    if (brute.endOf(node) !== null) continue;
    const find = (option: string) => brute.openOf(node).find((one) => one.hinge === hinge && one.option === option);
    const [one, other] = [find(first), find(second)];
    if (one === undefined || other === undefined) continue;
    both += chance;
    sum += chance * apartBy(brute.ahead(one.next), brute.ahead(other.next));
  }
  return { both, sum };
}

/** Pins worth trying: an ending, an answer, two answers, an answer and an ending. */
export function pinsFor({ answers }: Minimal, { names }: Outcomes): Pins[] {
  const last = answers.length - 1;
  const other = answers.findIndex(({ hinge }) => hinge !== answers[last]?.hinge);
  return [
    { answers: [], endings: [0] },
    { answers: [last], endings: null },
    { answers: other < 0 ? [0] : [other, last], endings: null },
    { answers: [0], endings: [names.length - 1] },
  ];
}

export function fits({ answers }: Minimal, { names }: Outcomes, pins: Pins, { decisions, end }: History): boolean {
  if (pins.endings !== null && !pins.endings.some((ending) => names[ending] === end)) return false;
  const hinges = new Set(pins.answers.map((place) => answers[place]?.hinge));
  return [...hinges].every((hinge) =>
    pins.answers.some(
      (place) => answers[place]?.hinge === hinge && decisions.some(([of, option]) => of === hinge && option === answers[place]?.option),
    ),
  );
}

export const chanceOf = (histories: readonly History[], hinge: string, option?: string): number =>
  histories.reduce(
    (sum, { decisions, chance }) =>
      decisions.some(([of, own]) => of === hinge && (option === undefined || own === option)) ? sum + chance : sum,
    0,
  );

/** How a hinge goes with some histories among all, as the method has it. */
export function bondBy(graph: Minimal, all: readonly History[], kept: readonly History[], hinge: string, ends: boolean): string {
  const asked = kept.filter(({ decisions }) => decisions.some(([of]) => of === hinge));
  if (asked.every(({ forced }) => forced.includes(hinge))) return "could not be otherwise";
  const options = graph.answers.flatMap((answer) => (answer.hinge === hinge ? [answer.option] : []));
  if (options.filter((option) => chanceOf(kept, hinge, option) > 1e-12).length === 1) return "by our rules";
  const whole = chanceOf(kept, hinge) / chanceOf(all, hinge);
  const moves = options.some((option) => {
    const given = chanceOf(all, hinge, option);
    if (given <= 1e-12) return false;
    const [share, usual] = [chanceOf(kept, hinge, option) / chanceOf(kept, hinge), given / chanceOf(all, hinge)];
    const ratio = share / usual;
    return (
      ratio >= 1.25 ||
      ratio <= 0.8 ||
      Math.abs(share - usual) >= 0.05 ||
      (ends && Math.abs(chanceOf(kept, hinge, option) / given - whole) > 0.02)
    );
  });
  return moves ? "goes with it" : "little to do with it";
}

export const isSame = (decisions: History["decisions"], others: ReadonlyMap<string, string>): boolean =>
  decisions.length === others.size && decisions.every(([hinge, option]) => others.get(hinge) === option);

/** Of some histories those with the fewest departures, the greatest probability that one list of answers has among them, and what these strain. */
export function nearestBy(
  there: readonly History[],
  given: ReadonlyMap<string, string>,
  odds: Odds,
): { departures: number; likeliest: number; strain: number[] } {
  const changed = ({ decisions }: History): History["decisions"] =>
    decisions.filter(([hinge, option]) => given.has(hinge) && given.get(hinge) !== option);
  const departures = Math.min(...there.map((history) => changed(history).length));
  const best = there.filter((history) => changed(history).length === departures);
  const lists: Sums = new Map();
  for (const { decisions, chance } of best) addTo(lists, decisions.join(";"), chance);
  const likeliest = Math.max(...lists.values());
  const strain = best.map((history) =>
    changed(history).reduce(
      (sum, [hinge, option]) => sum + Math.log((odds[hinge]?.[given.get(hinge) ?? ""] ?? 1) / (odds[hinge]?.[option] ?? 1)),
      0,
    ),
  );
  return { departures, likeliest, strain };
}

/** Walks on from the root as a swap is meant. */
export function swapBy(
  brute: Brute,
  root: Node,
  mine: ReadonlyMap<string, string>,
  hinge: string,
  option: string,
  theirs: ReadonlyMap<string, string>,
): { end: string; supplied: { hinge: string; option: string; from: string }[] } | null {
  const supplied: { hinge: string; option: string; from: string }[] = [];
  let met = false;
  for (let node = root; ;) {
    const end = brute.endOf(node);
    if (end !== null) return met ? { end, supplied } : null;
    const open = brute.openOf(node);
    const asks = open.find((one) => one.hinge !== null)?.hinge ?? null;
    if (asks === null) {
      node = open[0]?.next ?? node;
      continue;
    }
    const find = (id: string | undefined) => open.find((one) => one.hinge === asks && one.option === id);
    let taken = find(asks === hinge ? option : mine.get(asks));
    if (asks === hinge) {
      if (taken === undefined) return null;
      met = true;
    }
    if (taken === undefined) {
      taken = find(theirs.get(asks));
      const from = taken === undefined ? "likeliest" : "other";
      taken ??= open.toSorted((a, b) => b.share - a.share)[0];
      supplied.push({ hinge: asks, option: taken?.option ?? "", from });
    }
    node = taken?.next ?? node;
  }
}

/** The mutual information of a hinge and the ending, in bits, among the histories that are asked it. */
export function bitsBy({ histories }: Brute, hinge: string): number {
  const both: Sums = new Map();
  const options: Sums = new Map();
  const ends: Sums = new Map();
  const asked = chanceOf(histories, hinge);
  for (const { decisions, end, chance } of histories) {
    const option = decisions.find(([of]) => of === hinge)?.[1];
    if (option === undefined) continue;
    addTo(both, `${option}\n${end}`, chance / asked);
    addTo(options, option, chance / asked);
    addTo(ends, end, chance / asked);
  }
  let bits = 0;
  for (const [key, share] of both) {
    const [option = "", end = ""] = key.split("\n");
    if (share > 0) bits += share * Math.log2(share / ((options.get(option) ?? 0) * (ends.get(end) ?? 0)));
  }
  return bits;
}

/** The probability of an end among the histories that begin with these answers. */
export function soFar({ histories }: Brute, begun: History["decisions"], end: string): number {
  const same = histories.filter(({ decisions }) =>
    begun.every(([hinge, option], at) => decisions[at]?.[0] === hinge && decisions[at]?.[1] === option),
  );
  const all = same.reduce((sum, { chance }) => sum + chance, 0);
  return same.reduce((sum, history) => (history.end === end ? sum + history.chance : sum), 0) / all;
}
