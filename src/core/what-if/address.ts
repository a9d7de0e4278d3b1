// What an address of What if says: the view, and all that stands in it, read from the fragment of a link and written back into one.
import type { Choice } from "../atlas/ask/minimal/history.ts";
import type { Odds } from "../atlas/odds.ts";
import { isWhatIf, mark } from "./mark.ts";

/** The views that can be reached, in the order of their tabs, and the method page; the first is where `#what-if` leads. */
export const views = ["map", "ask", "odds", "rules", "smallest", "compare", "endings", "method"] as const;
export type ViewName = (typeof views)[number];

/** An answer that is pointed at, or a hinge alone. */
export interface Pointed {
  readonly hinge: string;
  readonly option: string | null;
}

/** All that one screen of What if is made from. */
export interface Address {
  readonly view: ViewName;
  /** Whether whatever the reader has not come to yet may be shown: asked for by a press, or given with the link. */
  readonly whole: boolean;
  readonly at: Pointed | null;
  readonly pins: readonly Choice[];
  /** Pinned endings; of several any will do, and none is pinned where there is none. */
  readonly ends: readonly string[];
  /** The weights of the hinges that the reader has changed, in whole parts; ours hold for the others. */
  readonly odds: Odds;
  /** How strongly decisions go together, 1 to 5. */
  readonly together: number;
  /** The odds that these are held against, and how strongly decisions go together by them; ours where nothing is said. */
  readonly theirs: Odds;
  readonly theirTogether: number;
  /** The rules that are on, in their order; null for the story’s own. */
  readonly rules: readonly string[] | null;
  /** The order of a list, in the view’s own words; null for its first. */
  readonly order: string | null;
  /** The history that is started from, and the one that it is compared with: `was`, `yours`, or the code of a reading. */
  readonly from: string;
  readonly other: string;
  /** The ending that is looked at. */
  readonly to: string | null;
  /** Which of several, from 0. */
  readonly way: number;
  /** Whether the argument sheet of what the view finds is shown in its place. */
  readonly sheet: boolean;
}

/** What a story has that an address may name. */
export interface Known {
  /** The options of each hinge, in the story’s order. */
  readonly hinges: Readonly<Record<string, readonly string[]>>;
  readonly endings: readonly string[];
}

/**
 * What an address says that cannot be followed; the rest of it holds.
 * - `view`: there is none of that name
 * - `name`: a hinge, an option or an ending that this story does not have
 * - `value`: a number, a code or a list that is none
 */
export type AddressProblem = "view" | "name" | "value";

export const start: Address = {
  view: views[0],
  whole: false,
  at: null,
  pins: [],
  ends: [],
  odds: {},
  together: 1,
  theirs: {},
  theirTogether: 1,
  rules: null,
  order: null,
  from: "was",
  other: "yours",
  to: null,
  way: 0,
  sheet: false,
};

/** A longer fragment is none of ours, and is not read. */
const longest = 4000;
/** A weight is a whole number up to here, which is as good as sure. */
const heaviest = 1_000_000;
const mostWays = 1000;
const orderForm = /^[a-z-]{1,20}$/;
const historyForm = /^[\w-]{1,800}$/;

/** A part of an address: how it is read, and how it is written; undefined where what is read is nothing of ours, null where there is nothing to write. */
interface Field<T> {
  read(text: string, known: Known): T | undefined;
  write(value: T, known: Known): string | null;
}

const has = (known: Known, hinge: string): readonly string[] | undefined =>
  Object.hasOwn(known.hinges, hinge) ? known.hinges[hinge] : undefined;

/** Every part of a list, or nothing. */
function each<T>(text: string, read: (part: string) => T | undefined): T[] | undefined {
  const parts = text.split(",").map(read);
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function readPoint(text: string, known: Known): Pointed | undefined {
  const [hinge = "", option, ...more] = text.split(".");
  const options = has(known, hinge);
  if (options === undefined || more.length > 0 || (option !== undefined && !options.includes(option))) return undefined;
  return { hinge, option: option ?? null };
}

function readChoice(text: string, known: Known): Choice | undefined {
  const point = readPoint(text, known);
  return point === undefined || point.option === null ? undefined : { hinge: point.hinge, option: point.option };
}

const number = (text: string, least: number, most: number): number | undefined => {
  const value = /^(0|[1-9]\d{0,6})$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
};

function readOdds(text: string, known: Known): Odds | undefined {
  const changed = each(text, (part) => {
    const [hinge = "", ...weights] = part.split(".");
    const options = has(known, hinge);
    const values = weights.map((weight) => number(weight, 0, heaviest));
    if (options === undefined || values.length !== options.length || values.every((value) => value === 0)) return undefined;
    if (!values.every((value) => value !== undefined)) return undefined;
    return [hinge, Object.fromEntries(options.map((option, at) => [option, values[at] ?? 0]))] as const;
  });
  if (changed === undefined) return undefined;
  const odds = Object.fromEntries(changed);
  return Object.keys(odds).length < changed.length ? undefined : odds;
}

const writeOdds = (odds: Odds, { hinges }: Known): string =>
  Object.keys(hinges)
    .flatMap((hinge) => {
      const weights = odds[hinge];
      return weights === undefined ? [] : [[hinge, ...(hinges[hinge] ?? []).map((option) => Math.round(weights[option] ?? 0))].join(".")];
    })
    .join(",");

/** Endings or rules: each of them once. */
function readEndings(text: string, { endings }: Known): string[] | undefined {
  const named = each(text, (part) => (endings.includes(part) ? part : undefined));
  return named === undefined || new Set(named).size < named.length ? undefined : named;
}

/** Whether something is so. */
const flag: Field<boolean> = { read: (text) => (text === "1" ? true : undefined), write: (is) => (is ? "1" : null) };

const ofForm = (form: RegExp) => (text: string) => (form.test(text) ? text : undefined);
const orNothing = (text: string): string | null => (text === "" ? null : text);

/** By their names in the fragment, in the order in which they are written. */
const fields: { readonly [K in Exclude<keyof Address, "view">]: Field<Address[K]> } = {
  whole: flag,
  from: { read: ofForm(historyForm), write: (from) => (from === start.from ? null : from) },
  other: { read: ofForm(historyForm), write: (other) => (other === start.other ? null : other) },
  to: { read: (text, { endings }) => (endings.includes(text) ? text : undefined), write: (to) => to },
  way: { read: (text) => number(text, 0, mostWays), write: (way) => (way === 0 ? null : String(way)) },
  at: { read: readPoint, write: (at) => (at === null ? null : at.option === null ? at.hinge : `${at.hinge}.${at.option}`) },
  pins: {
    read: (text, known) => each(text, (part) => readChoice(part, known)),
    write: (pins) => orNothing(pins.map(({ hinge, option }) => `${hinge}.${option}`).join(",")),
  },
  ends: { read: readEndings, write: (ends) => orNothing(ends.join(",")) },
  odds: { read: readOdds, write: (odds, known) => orNothing(writeOdds(odds, known)) },
  together: { read: (text) => number(text, 1, 5), write: (together) => (together === 1 ? null : String(together)) },
  theirs: { read: readOdds, write: (odds, known) => orNothing(writeOdds(odds, known)) },
  theirTogether: { read: (text) => number(text, 1, 5), write: (together) => (together === 1 ? null : String(together)) },
  rules: { read: readEndings, write: (rules) => rules?.join(",") ?? null },
  order: { read: ofForm(orderForm), write: (order) => order },
  sheet: flag,
};
const names = Object.keys(fields) as (keyof typeof fields)[];

/** What cannot be read of a part names something, or is a value of no kind. */
const problemOf = (name: keyof typeof fields): AddressProblem =>
  ["to", "at", "pins", "ends", "odds", "theirs", "rules"].includes(name) ? "name" : "value";

/**
 * Reads the fragment of a link. Never throws: what cannot be followed is left out and told, and the rest holds.
 *
 * @param fragment - as the browser has it, with its `#`
 */
export function readAddress(fragment: string, known: Known): { readonly address: Address; readonly problems: ReadonlySet<AddressProblem> } {
  const problems = new Set<AddressProblem>();
  if (!isWhatIf(fragment) || fragment.length > longest) return { address: start, problems: problems.add("view") };
  const [place = "", said = "", ...more] = fragment.slice(mark.length).split("?");
  if (more.length > 0) problems.add("value");
  const named = place.replace(/^\//, "");
  const view = views.find((name) => name === named);
  if (view === undefined && named !== "") problems.add("view");
  const found: Record<string, unknown> = {};
  for (const pair of said === "" ? [] : said.split("&")) {
    const [key = "", ...values] = pair.split("=");
    const name = names.find((one) => one === key);
    const value = name === undefined ? undefined : fields[name].read(values.join("="), known);
    // Of what is said twice, neither is known to be meant.
    const twice = name !== undefined && Object.hasOwn(found, name);
    if (name === undefined || twice) problems.add("value");
    else if (value === undefined) problems.add(problemOf(name));
    else found[name] = value;
  }
  return { address: { ...start, ...found, view: view ?? start.view }, problems };
}

/** The fragment of an address, with its `#`; what is as at the start is left out. */
export function writeAddress(address: Address, known: Known): string {
  const written = names.flatMap((name) => {
    const { write } = fields[name] as Field<unknown>;
    const text = write(address[name], known);
    return text === null ? [] : [`${name}=${text}`];
  });
  return `${mark}/${address.view}${written.length === 0 ? "" : `?${written.join("&")}`}`;
}
