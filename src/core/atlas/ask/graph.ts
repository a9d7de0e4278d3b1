// Walks every history forward over the tables, on states packed into whole numbers; equal states are one.
import { AtlasError } from "../error.ts";
import type { Tables } from "../tables.ts";

/** Every state that some history comes to, and every answer from it. State 0 is the beginning. */
export interface Graph {
  readonly tables: Tables;
  /** Number of states; endings and faults are states too. */
  readonly size: number;
  /** 32-bit words a state is packed into, 1 to 3. */
  readonly words: number;
  readonly keys: Uint32Array;
  /** The answers of a state are the edges from `offsets[state]` up to `offsets[state + 1]`. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Which choice of its point an edge takes. */
  readonly options: Uint8Array;
  /** States so that every answer leads to a later one; shorter than `size` where histories go round in a circle. */
  readonly order: Uint32Array;
}

/** Where histories begin that do not begin with the story. */
export interface Start {
  /** The file that is read first. */
  readonly chapter: string;
  /** The value of each variable that outlives a file, as the tables write it: `3`, `walkout`; `none` for what has not been decided. */
  readonly world: Readonly<Record<string, string>>;
}

/** Where a variable stands in the packed state of a point. */
interface Field {
  readonly variable: number;
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
  /** By value, the one that stands for it; empty where each stands for itself. */
  readonly alike: readonly number[];
}

const mostWords = 3;
const longest = 100_000;
const bits = (values: number): number => Math.max(1, 32 - Math.clz32(Math.max(0, values - 1)));

/** The layout of every point’s states. The point’s own number comes first, so that states of two points are never equal. */
function layOut({ points, variables }: Tables): { fields: Field[][]; words: number; pointBits: number } {
  const pointBits = bits(points.length);
  let words = 1;
  const fields = points.map(({ live, alike, kind, chapter }) => {
    if (kind === "pause") return [];
    let word = 0;
    let used = pointBits;
    const laid = live.map((variable, at) => {
      const width = bits(variables[variable]?.values.length ?? 1);
      if (used + width > 32) {
        word++;
        used = 0;
      }
      const field = { variable, word, shift: used, mask: 2 ** width - 1, alike: alike[at] ?? [] };
      used += width;
      return field;
    });
    if (word >= mostWords)
      throw new AtlasError(
        `${chapter}: more than 96 bits of the world are live: ${live.map((variable) => variables[variable]?.name ?? "").join(", ")}`,
      );
    words = Math.max(words, word + 1);
    return laid;
  });
  return { fields, words, pointBits };
}

/** The number of the point that a state stands at. O(1), and asked for every state: a power instead of the shift took a third of some answers. */
export const pointOf = (graph: Graph, state: number): number =>
  (graph.keys[state * graph.words] ?? 0) & ((1 << bits(graph.tables.points.length)) - 1);

/** States with one variable left out, at one point: how many there would be. O(states of the point). */
export function statesWithout(graph: Graph, point: number, variable: number): number {
  const { fields } = layOut(graph.tables);
  const seen = new Set<string>();
  const own = fields[point]?.find((field) => field.variable === variable);
  for (let state = 0; state < graph.size; state++) {
    if (pointOf(graph, state) !== point) continue;
    const key = [...graph.keys.subarray(state * graph.words, (state + 1) * graph.words)];
    if (own !== undefined) key[own.word] = (key[own.word] ?? 0) & ~(own.mask << own.shift);
    seen.add(key.join());
  }
  return seen.size;
}

function grown<T extends Uint32Array | Uint8Array | Int32Array>(array: T, make: new (length: number) => T): T {
  const next = new make(Math.ceil(array.length * 1.6) + 16);
  next.set(array);
  return next;
}

/** An order in which every edge leads forward (Kahn). O(states + edges). */
function sort(size: number, offsets: Uint32Array, targets: Uint32Array): Uint32Array {
  const waiting = new Uint32Array(size);
  const edges = offsets[size] ?? 0;
  for (let edge = 0; edge < edges; edge++) {
    const target = targets[edge] ?? 0;
    waiting[target] = (waiting[target] ?? 0) + 1;
  }
  const order = new Uint32Array(size);
  let end = waiting[0] === 0 ? 1 : 0;
  for (let at = 0; at < end; at++) {
    const state = order[at] ?? 0;
    for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++) {
      const target = targets[edge] ?? 0;
      const left = (waiting[target] ?? 0) - 1;
      waiting[target] = left;
      if (left === 0) order[end++] = target;
    }
  }
  return order.subarray(0, end);
}

/** States, each once. */
interface States {
  /** The packed state that is to be looked up next. */
  readonly key: Uint32Array;
  /** The number of the state in `key`: a new one where it has not been met. O(1). */
  number(): number;
  size(): number;
  /** Their words, one state after another, with room behind; another array whenever that has become too small. */
  keys(): Uint32Array;
}

function createStates(words: number): States {
  const key = new Uint32Array(mostWords);
  let keys = new Uint32Array(1024 * words);
  /** Open addressing: the state in each slot, -1 where it is free. */
  let table = new Int32Array(2048).fill(-1);
  let size = 0;

  function hash(at: Uint32Array, from: number): number {
    let h = 0x9e3779b9;
    for (let word = 0; word < words; word++) {
      h = Math.imul(h ^ (at[from + word] ?? 0), 0x85ebca6b);
      h ^= h >>> 15;
    }
    h = Math.imul(h, 0xc2b2ae35);
    return (h ^ (h >>> 13)) >>> 0;
  }
  function rehash(): void {
    table = new Int32Array(table.length * 2).fill(-1);
    const mask = table.length - 1;
    for (let state = 0; state < size; state++) {
      let slot = hash(keys, state * words) & mask;
      while ((table[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      table[slot] = state;
    }
  }
  function number(): number {
    const mask = table.length - 1;
    let slot = hash(key, 0) & mask;
    for (;;) {
      const state = table[slot] ?? -1;
      if (state < 0) break;
      let equal = true;
      for (let word = 0; word < words; word++) if (keys[state * words + word] !== key[word]) equal = false;
      if (equal) return state;
      slot = (slot + 1) & mask;
    }
    table[slot] = size;
    while ((size + 1) * words > keys.length) keys = grown(keys, Uint32Array) as typeof keys;
    for (let word = 0; word < words; word++) keys[size * words + word] = key[word] ?? 0;
    size++;
    if (size * 3 > table.length * 2) rehash();
    return size - 1;
  }
  return {
    key,
    number,
    size: () => size,
    keys: () => keys,
  };
}

/** The answers that have been met, in the order of the states that they are given in. */
interface Edges {
  /** The answers that are added from now on are those of the next state. */
  begin(): void;
  add(target: number, option: number): void;
  finish(): Pick<Graph, "offsets" | "targets" | "options">;
}

function createEdges(): Edges {
  let offsets = new Uint32Array(1024);
  let targets = new Uint32Array(2048);
  let options = new Uint8Array(2048);
  let states = 0;
  let edges = 0;
  return {
    begin() {
      if (states + 1 >= offsets.length) offsets = grown(offsets, Uint32Array) as typeof offsets;
      offsets[states++] = edges;
    },
    add(target, option) {
      if (edges >= targets.length) {
        targets = grown(targets, Uint32Array) as typeof targets;
        options = grown(options, Uint8Array) as typeof options;
      }
      targets[edges] = target;
      options[edges] = option;
      edges++;
    },
    finish() {
      offsets[states] = edges;
      return { offsets: offsets.slice(0, states + 1), targets: targets.slice(0, edges), options: options.slice(0, edges) };
    },
  };
}

/** Runs trees from a root until an answer is wanted or the history is over, on `values`: which point that is. */
export function createWalk({ code, points }: Tables, values: Int32Array): (root: number) => number {
  const pauses = points.map(({ kind }) => kind === "pause");
  const roots = points.map(({ trees }) => trees[0] ?? -1);
  return (root) => {
    let at = root;
    for (let count = 0; count < longest; count++) {
      for (let variable = code[at] ?? -1; variable >= 0; variable = code[at] ?? -1) at = code[at + 2 + (values[variable] ?? 0)] ?? -1;
      if (at < 0) throw new AtlasError("a value came that no history brings");
      const to = code[at + 1] ?? 0;
      const end = at + 3 + 2 * (code[at + 2] ?? 0);
      for (let write = at + 3; write < end; write += 2) values[code[write] ?? 0] = code[write + 1] ?? 0;
      if (pauses[to] !== true) return to;
      at = roots[to] ?? -1;
    }
    throw new AtlasError("the text goes round without an answer or an end");
  };
}

/**
 * Puts the values of a start in their places.
 *
 * @returns the point it stands at
 * @throws AtlasError where no history of the story comes to its chapter with such a world
 */
export function begin({ first, start, openings, variables }: Tables, from: Start | null, values: Int32Array): number {
  values.set(first);
  if (from === null) return start;
  const opening = Object.hasOwn(openings, from.chapter) ? openings[from.chapter] : undefined;
  if (opening === undefined) throw new AtlasError(`no history comes to ${from.chapter}`);
  const places = new Map(variables.map(({ name }, variable) => [name, variable]));
  for (const [name, known] of Object.entries(opening.world)) {
    const variable = places.get(name);
    // Nothing that follows anywhere hangs on it: it may be what no history has brought.
    if (variable === undefined) continue;
    const text = from.world[name] ?? "unknown";
    const value = Object.hasOwn(known, text) ? known[text] : undefined;
    if (value === undefined) throw new AtlasError(`no history comes to ${from.chapter} with ${name} ${text}`);
    values[variable] = value;
  }
  for (const [variable, value] of opening.own) values[variable] = value;
  return opening.point;
}

/**
 * Explores every history.
 *
 * Cost: about a million answers a second; 12 to 40 bytes a state.
 *
 * @param start - where they begin; null for the beginning of the story
 * @param onProgress - called about every hundred thousand states; it may throw to stop
 * @throws AtlasError where more than 96 bits are live somewhere, or where no history comes to the start
 */
export function explore(tables: Tables, start: Start | null = null, onProgress: (states: number) => void = () => undefined): Graph {
  const { fields, words, pointBits } = layOut(tables);
  const { points } = tables;
  const values = new Int32Array(tables.variables.length);
  const walk = createWalk(tables, values);
  const states = createStates(words);
  const edges = createEdges();
  const { key } = states;
  const pointMask = 2 ** pointBits - 1;

  /** The state that `values` make at a point. */
  function stateAt(point: number): number {
    key.fill(0);
    key[0] = point;
    for (const { variable, word, shift, alike } of fields[point] ?? []) {
      const value = values[variable] ?? 0;
      key[word] = (key[word] ?? 0) | ((alike[value] ?? value) << shift);
    }
    return states.number();
  }

  const first = begin(tables, start, values);
  stateAt(points[first]?.kind === "pause" ? walk(points[first]?.trees[0] ?? -1) : first);
  for (let state = 0; state < states.size(); state++) {
    if (state % 100_000 === 99_999) onProgress(states.size());
    edges.begin();
    const keys = states.keys();
    const point = (keys[state * words] ?? 0) & pointMask;
    const trees = points[point]?.kind === "ask" ? (points[point]?.trees ?? []) : [];
    for (let option = 0; option < trees.length; option++) {
      const root = trees[option] ?? -1;
      if (root < 0) continue;
      for (const { variable, word, shift, mask } of fields[point] ?? [])
        values[variable] = ((keys[state * words + word] ?? 0) >>> shift) & mask;
      edges.add(stateAt(walk(root)), option);
    }
  }
  const { offsets, targets, options } = edges.finish();
  const size = states.size();
  return {
    tables,
    size,
    words,
    keys: states.keys().slice(0, size * words),
    offsets,
    targets,
    options,
    order: sort(size, offsets, targets),
  };
}
