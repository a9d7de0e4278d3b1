// The minimal graph as text: what a build ships, and a Worker reads back.
import { type Parsed, own } from "../../../record.ts";
import type { Judgements } from "../../odds.ts";
import { type Leaf, type Minimal, voice } from "./graph.ts";
import type { Survival } from "./survives.ts";

const format = "no-straight-line/graph";
const version = 1;

/** What a build ships: the graph, what our odds follow from, and what it found to survive other odds. */
export interface Edition {
  readonly graph: Minimal;
  readonly judgements: Judgements;
  readonly survival: Survival;
}

/**
 * Why a text is no graph of this story’s. A page that is loaded anew asks for the right one.
 * - `foreign`: something else
 * - `version`: made by another version of the game
 * - `edition`: of another edition of the story
 * - `damaged`: cut short, or with an edge that leads nowhere
 */
export type GraphProblem = "foreign" | "version" | "edition" | "damaged";

const kinds = ["ending", "fault", "dead"] as const satisfies readonly Leaf["kind"][];

interface Packed {
  readonly format: string;
  readonly version: number;
  readonly story: string;
  /** `chapter hinge option`, with a star behind it where it is what happened. */
  readonly answers: readonly string[];
  readonly rules: readonly string[];
  readonly leaves: readonly (readonly [kind: number, name: string, truth: number])[];
  /** What stands open, by answer and times, one after the other; each once. */
  readonly shapes: readonly (readonly number[])[];
  /** The shape of each node behind the leaves. */
  readonly nodes: readonly number[];
  /** For each edge, how far its target lies from that of the same edge of the last node of that shape: like stands beside like. */
  readonly steps: readonly number[];
  readonly judgements: Judgements;
  readonly survival: Survival;
}

/** The graph with what goes with it as JSON text. Deterministic: equal graphs, equal text. O(edges). */
export function packGraph({ graph, judgements, survival }: Edition): string {
  const { fingerprint, answers, rules, leaves, size, offsets, targets, given, times } = graph;
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
    answers: answers.map(({ chapter, hinge, option, recorded }) => `${chapter} ${hinge} ${option}${recorded ? "*" : ""}`),
    rules,
    leaves: leaves.map(({ kind, name, truth }) => [kinds.indexOf(kind), name, truth]),
    shapes: [...shapes.values()].map(({ shape }) => shape),
    nodes,
    steps,
    judgements,
    survival,
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
 * @returns what was packed, or why it is refused; never throws
 */
export function unpackGraph(text: string, fingerprint: string): Parsed<Edition, GraphProblem> {
  const no = (problem: GraphProblem): Parsed<Edition, GraphProblem> => ({ ok: false, problem });
  try {
    const raw: unknown = JSON.parse(text);
    if (own(raw, "format") !== format) return no("foreign");
    if (own(raw, "version") !== version) return no("version");
    if (own(raw, "story") !== fingerprint) return no("edition");
    const packed = raw as Packed;
    const graph: Minimal = {
      fingerprint,
      answers: packed.answers.map((answer) => {
        const [chapter = "", hinge = "", option = ""] = answer.replace("*", "").split(" ");
        return { chapter, hinge, option, recorded: answer.endsWith("*") };
      }),
      rules: packed.rules,
      leaves: packed.leaves.map(([kind, name, truth]) => ({ kind: kinds[kind] ?? "fault", name, truth })),
      ...unpackEdges(packed, packed.leaves.length),
    };
    const { judgements, survival } = packed;
    return graph.leaves.length === 0 ? no("damaged") : { ok: true, value: { graph, judgements, survival } };
  } catch {
    return no("damaged");
  }
}
