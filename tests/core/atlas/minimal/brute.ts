// Brute force: every history of a small story, walked by itself over the walker’s nodes, and what is to be said of them summed one by one.
import type { Odds } from "../../../../src/core/atlas/odds.ts";
import { askedRules } from "../stories.ts";
import { type Node, nameOf } from "../walker.ts";

/** An answer that stands open. */
interface Open {
  readonly hinge: string | null;
  readonly option: string;
  readonly share: number;
  readonly next: Node;
}

/** A place on the way of a history: a walker’s node, by the answers that were given before it. */
export interface Visit {
  readonly node: Node;
  readonly chance: number;
  readonly decisions: readonly (readonly [hinge: string, option: string])[];
  /** The hinges that were asked where one answer alone stood open. */
  readonly forced: readonly string[];
}

/** A history: the visit of its end. */
export interface History extends Visit {
  readonly end: string;
}

export type Sums = Map<string, number>;

/** Adds to a sum by name. */
export const addTo = (sums: Sums, name: string, part: number): void => void sums.set(name, (sums.get(name) ?? 0) + part);

/** What brute force reckons of one story under some odds. */
export interface Brute {
  /** The end of a history; null where it goes on. */
  endOf(node: Node): string | null;
  openOf(node: Node): Open[];
  /** The probability of each end from a node. */
  ahead(node: Node): Sums;
  readonly visits: readonly Visit[];
  readonly histories: readonly History[];
}

/** More histories than this are not walked. */
export const mostHistories = 1500;

/** The rules that are true at a node that asks them. */
export const truthsOf = (node: Node): string[] =>
  node.offers.flatMap(({ id }, at) => (node.next[at]?.end?.name === "true" ? [askedRules.endings[Number(id)] ?? ""] : []));

/**
 * Walks every history.
 *
 * @param order - the endings of the rules, as they are asked
 * @returns null where there are too many
 */
export function bruteOf(root: Node, odds: Odds, order: readonly string[] = askedRules.endings): Brute | null {
  const endOf = (node: Node): string | null => {
    if (node.end !== null) return nameOf(node.end);
    if (!askedRules.chapters.includes(node.chapter)) return null;
    const truths = truthsOf(node);
    return `ending ${order.find((ending) => truths.includes(ending)) ?? ""}`;
  };
  const openOf = (node: Node): Open[] => {
    const open = node.next.flatMap((next, at) => {
      const { hinge = null, id = "" } = node.offers[at] ?? {};
      return next === null ? [] : [{ hinge, option: id, weight: hinge === null ? 1 : (odds[hinge]?.[id] ?? 1), next }];
    });
    const all = open.reduce((sum, { weight }) => sum + weight, 0);
    return open.map(({ weight, ...rest }) => ({ ...rest, share: all > 0 ? weight / all : 1 / open.length }));
  };
  const known = new Map<Node, Sums>();
  const ahead = (node: Node): Sums => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const sums: Sums = new Map();
    const end = endOf(node);
    if (end !== null) sums.set(end, 1);
    else for (const { share, next } of openOf(node)) for (const [name, chance] of ahead(next)) addTo(sums, name, share * chance);
    known.set(node, sums);
    return sums;
  };
  const visits: Visit[] = [{ node: root, chance: 1, decisions: [], forced: [] }];
  const histories: History[] = [];
  for (const visit of visits) {
    const end = endOf(visit.node);
    if (end !== null) {
      histories.push({ ...visit, end });
      if (histories.length > mostHistories) return null;
      continue;
    }
    const open = openOf(visit.node);
    for (const { hinge, option, share, next } of open)
      visits.push({
        node: next,
        chance: visit.chance * share,
        decisions: hinge === null ? visit.decisions : [...visit.decisions, [hinge, option]],
        forced: hinge !== null && open.length === 1 ? [...visit.forced, hinge] : visit.forced,
      });
    if (visits.length > mostHistories * 8) return null;
  }
  return { endOf, openOf, ahead, visits, histories };
}

/** Half the sum of what two sets of ends differ by. */
export function apartBy(one: Sums, other: Sums): number {
  let sum = 0;
  for (const name of new Set([...one.keys(), ...other.keys()])) sum += Math.abs((one.get(name) ?? 0) - (other.get(name) ?? 0));
  return sum / 2;
}

/** The shares of the ends of some histories. */
export function sharesAmong(histories: readonly History[]): Sums {
  const sums: Sums = new Map();
  for (const { end, chance } of histories) addTo(sums, end, chance);
  return sums;
}

/** The future of a node as a text that two nodes share where the same answers lead to the same futures: voices that change nothing are left out. */
export function futureOf(brute: Brute, node: Node, known: Map<Node, string>, rules: (node: Node) => string): string {
  const before = known.get(node);
  if (before !== undefined) return before;
  let text: string;
  if (brute.endOf(node) !== null) text = rules(node);
  else {
    const ways = new Map<string, number>();
    for (const { hinge, option, next } of brute.openOf(node)) {
      const way = `${hinge === null ? "" : `${hinge} ${option}`}(${futureOf(brute, next, known, rules)})`;
      ways.set(way, (ways.get(way) ?? 0) + 1);
    }
    const [first = ""] = ways.keys();
    text =
      ways.size === 1 && first.startsWith("(")
        ? first.slice(1, -1)
        : [...ways]
            .map(([way, count]) => `${count}${way}`)
            .sort()
            .join("");
  }
  known.set(node, text);
  return text;
}
