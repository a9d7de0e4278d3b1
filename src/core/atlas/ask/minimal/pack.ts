// The minimal graph as text: what a build ships, and a Worker reads back.
import { type Parsed, own } from "../../../record.ts";
import { type Leaf, type Minimal, voice } from "./graph.ts";

const format = "no-straight-line/graph";
const version = 1;
const kinds = ["ending", "fault", "dead"] as const satisfies readonly Leaf["kind"][];

interface Packed {
  readonly format: string;
  readonly version: number;
  readonly story: string;
  /** `hinge option`, with a star behind it where it is what happened. */
  readonly answers: readonly string[];
  readonly rules: readonly string[];
  readonly leaves: readonly (readonly [kind: number, name: string, truth: number])[];
  /** What stands open, by answer and times, one after the other; each once. */
  readonly shapes: readonly (readonly number[])[];
  /** The shape of each node behind the leaves. */
  readonly nodes: readonly number[];
  /** For each edge, how far its target lies from that of the same edge of the last node of that shape: like stands beside like. */
  readonly steps: readonly number[];
}

/** The graph as JSON text. Deterministic: equal graphs, equal text. O(edges). */
export function packGraph({ fingerprint, answers, rules, leaves, size, offsets, targets, given, times }: Minimal): string {
  const shapes = new Map<string, { readonly number: number; readonly shape: readonly number[]; last: readonly number[] }>();
  const nodes: number[] = [];
  const steps: number[] = [];
  for (let node = leaves.length; node < size; node++) {
    const edges = Array.from({ length: (offsets[node + 1] ?? 0) - (offsets[node] ?? 0) }, (_, at) => (offsets[node] ?? 0) + at);
    const shape = edges.flatMap((edge) => [given[edge] ?? voice, times[edge] ?? 1]);
    const key = shape.join();
    const known = shapes.get(key) ?? { number: shapes.size, shape, last: edges.map(() => 0) };
    shapes.set(key, known);
    nodes.push(known.number);
    const here = edges.map((edge) => targets[edge] ?? 0);
    steps.push(...here.map((target, at) => target - (known.last[at] ?? 0)));
    known.last = here;
  }
  const packed: Packed = {
    format,
    version,
    story: fingerprint,
    answers: answers.map(({ hinge, option, recorded }) => `${hinge} ${option}${recorded ? "*" : ""}`),
    rules,
    leaves: leaves.map(({ kind, name, truth }) => [kinds.indexOf(kind), name, truth]),
    shapes: [...shapes.values()].map(({ shape }) => shape),
    nodes,
    steps,
  };
  return JSON.stringify(packed);
}

/** The edges of all nodes, from their shapes; throws where one leads nowhere or not to a node before its own. */
function unpackEdges(
  { shapes, nodes, steps, answers }: Packed,
  leaves: number,
): Pick<Minimal, "size" | "offsets" | "targets" | "given" | "times"> {
  const size = leaves + nodes.length;
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(steps.length);
  const given = new Uint16Array(steps.length);
  const times = new Uint16Array(steps.length);
  const last = shapes.map((shape) => new Int32Array(shape.length / 2));
  let edge = 0;
  for (const [at, number] of nodes.entries()) {
    const node = leaves + at;
    const shape = shapes[number] ?? [];
    const before = last[number] ?? new Int32Array(0);
    for (const place of before.keys()) {
      const target = (before[place] ?? 0) + (steps[edge] ?? NaN);
      const answer = shape[place * 2] ?? -1;
      if (!(target >= 0 && target < node) || (answer !== voice && answers[answer] === undefined)) throw new RangeError(`node ${node}`);
      before[place] = target;
      targets[edge] = target;
      given[edge] = answer;
      times[edge] = shape[place * 2 + 1] ?? 1;
      edge++;
    }
    if (before.length === 0) throw new RangeError(`node ${node} leads nowhere`);
    offsets[node + 1] = edge;
  }
  if (edge !== steps.length) throw new RangeError("edges are left over");
  return { size, offsets, targets, given, times };
}

/**
 * Reads a graph back. O(edges).
 *
 * @param fingerprint - of the story that it must belong to
 * @returns the graph, or why it is refused; never throws
 */
export function unpackGraph(text: string, fingerprint: string): Parsed<Minimal, string> {
  const no = (problem: string): Parsed<Minimal, string> => ({ ok: false, problem });
  try {
    const raw: unknown = JSON.parse(text);
    if (own(raw, "format") !== format) return no("This is no graph of an atlas. Load the page anew.");
    if (own(raw, "version") !== version) return no("This graph was made by another version of the game. Load the page anew.");
    if (own(raw, "story") !== fingerprint) return no("This graph belongs to another edition of the story. Load the page anew.");
    const packed = raw as Packed;
    const value: Minimal = {
      fingerprint,
      answers: packed.answers.map((answer) => {
        const [hinge = "", option = ""] = answer.replace("*", "").split(" ");
        return { hinge, option, recorded: answer.endsWith("*") };
      }),
      rules: packed.rules,
      leaves: packed.leaves.map(([kind, name, truth]) => ({ kind: kinds[kind] ?? "fault", name, truth })),
      ...unpackEdges(packed, packed.leaves.length),
    };
    return value.leaves.length === 0 ? no("This graph comes to no end.") : { ok: true, value };
  } catch {
    return no("This graph cannot be read: it is cut short or damaged. Load the page anew.");
  }
}
