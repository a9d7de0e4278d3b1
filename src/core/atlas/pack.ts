// The tables as text: what the build ships and the page’s Worker reads back.
import { type Parsed, own } from "../record.ts";
import type { PlainChoice, ControlPoint, Tables } from "./tables.ts";

const format = "no-straight-line/atlas";
const version = 4;
const kinds = ["pause", "ask", "ending", "fault"] as const satisfies readonly ControlPoint["kind"][];

type PackedChoice = readonly [id: string, hinge: string | 0, flags: number];
type PackedPoint = readonly [
  chapter: string,
  kind: number,
  label: string,
  choices: readonly PackedChoice[],
  trees: number[],
  live: number[],
  /** Numbers in the list of `alike`. */
  alike: readonly number[],
];

type PackedOpening = readonly [
  chapter: string,
  point: number,
  own: readonly (readonly [number, number])[],
  world: readonly (readonly [name: string, values: Readonly<Record<string, number>>])[],
];

interface Packed {
  readonly format: string;
  readonly version: number;
  readonly story: string;
  readonly variables: readonly (readonly string[])[];
  readonly points: readonly PackedPoint[];
  /** What stands for what, each such list once. */
  readonly alike: readonly (readonly number[])[];
  readonly start: number;
  readonly first: readonly number[];
  readonly openings: readonly PackedOpening[];
  readonly code: readonly number[];
  readonly judgements: Tables["judgements"];
  readonly runs: number;
}

const packChoice = ({ id, hinge, recorded, locked }: PlainChoice): PackedChoice => [id, hinge ?? 0, (recorded ? 1 : 0) + (locked ? 2 : 0)];
const unpackChoice = ([id, hinge, flags]: PackedChoice): PlainChoice => ({
  id,
  hinge: hinge === 0 ? null : hinge,
  recorded: (flags & 1) === 1,
  locked: (flags & 2) === 2,
});

/** The tables as JSON text. Deterministic: equal tables, equal text. O(tables). */
export function packTables(tables: Tables): string {
  const lists = new Map<string, { readonly number: number; readonly list: readonly number[] }>();
  const listed = (list: readonly number[]): number => {
    const key = list.join();
    const known = lists.get(key) ?? { number: lists.size, list };
    lists.set(key, known);
    return known.number;
  };
  const packed: Packed = {
    format,
    version,
    story: tables.fingerprint,
    variables: tables.variables.map(({ name, values }) => [name, ...values]),
    points: tables.points.map(({ chapter, kind, label, choices, trees, live, alike }) => [
      chapter,
      kinds.indexOf(kind),
      label,
      choices.map(packChoice),
      [...trees],
      [...live],
      alike.map(listed),
    ]),
    alike: [...lists.values()].map(({ list }) => list),
    start: tables.start,
    first: tables.first,
    openings: Object.entries(tables.openings).map(([chapter, { point, own, world }]) => [chapter, point, own, Object.entries(world)]),
    code: [...tables.code],
    judgements: tables.judgements,
    runs: tables.runs,
  };
  return JSON.stringify(packed);
}

/**
 * Reads tables back. O(tables).
 *
 * @param fingerprint - of the story that they must belong to
 * @returns the tables, or why they are refused; never throws
 */
export function unpackTables(text: string, fingerprint: string): Parsed<Tables, string> {
  const no = (problem: string): Parsed<Tables, string> => ({ ok: false, problem });
  try {
    const raw: unknown = JSON.parse(text);
    if (own(raw, "format") !== format) return no("These are no tables of an atlas. Load the page anew.");
    if (own(raw, "version") !== version) return no("These tables were made by another version of the game. Load the page anew.");
    if (own(raw, "story") !== fingerprint) return no("These tables belong to another edition of the story. Load the page anew.");
    const packed = raw as Packed;
    const tables: Tables = {
      fingerprint,
      variables: packed.variables.map(([name = "", ...values]) => ({ name, values })),
      points: packed.points.map(([chapter, kind, label, choices, trees, live, alike]) => ({
        chapter,
        kind: kinds[kind] ?? "fault",
        label,
        choices: choices.map(unpackChoice),
        trees,
        live,
        alike: alike.map((list) => packed.alike[list] ?? []),
      })),
      start: packed.start,
      first: packed.first,
      openings: Object.fromEntries(
        packed.openings.map(([chapter, point, own, world]) => [chapter, { point, own, world: Object.fromEntries(world) }]),
      ),
      code: Int32Array.from(packed.code),
      judgements: packed.judgements,
      // Only the proof asks for these, at build time.
      closing: {},
      runs: packed.runs,
    };
    return { ok: true, value: tables };
  } catch {
    return no("These tables cannot be read: they are cut short or damaged. Load the page anew.");
  }
}
