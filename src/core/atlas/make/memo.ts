// Keeps what chapters were found to do, so that after an edit only the edited chapter is run again.
import { type Machine, createMachine } from "./machine.ts";
import { type Names, createNames, valueAt, variableAt } from "./names.ts";
import type { Standpoint } from "./place.ts";
import type { Chapter, Plan } from "./plan.ts";
import type { Run, RunEnd } from "./run.ts";

/** Where a memo may leave what it found for the next one. */
export interface MemoStore {
  /** What was left for a chapter, or null. */
  take(chapter: readonly string[]): string | null;
  leave(chapter: readonly string[], text: string): void;
}

/** Machines and their results, from one exploration to the next. Grows; begin another now and then. */
export interface Memo {
  readonly names: Names;
  /** The machine of a chapter: a kept one while its Ink is the same. */
  machine(chapter: Chapter, plan: Plan): Machine;
  /** How often inkjs was run; what was known already is not counted. */
  readonly runs: number;
  /** Leaves what is new in the store. */
  leave(): void;
}

type Pair = readonly [name: string, value: string];

/** A run in names and texts, which mean the same in every memo; its place is one of a list. */
interface NamedRun extends Omit<Run, "reads" | "writes" | "adds" | "met" | "end"> {
  readonly reads: readonly string[];
  readonly writes: readonly Pair[];
  readonly adds: readonly (readonly [name: string, by: number])[];
  readonly met: readonly string[];
  readonly end: Exclude<RunEnd, { place: unknown }> | { readonly kind: "pause" | "ask"; readonly place: number };
}

/** Results of one answer at one place: a read, and what follows for each of its values, down to the run. */
type Memory = { readonly told: NamedRun } | { readonly variable: string; readonly next: Map<string, Memory> };

/** All that is known of a chapter. */
interface Known {
  readonly first: readonly Pair[];
  /** The first is the opening. */
  readonly places: readonly Omit<Standpoint, "snapshot">[];
  /** By place and answer. */
  readonly answers: ReadonlyMap<string, Memory>;
}

// ---------------------------------------------------------------- as text

type Packed = NamedRun | { readonly variable: string; readonly next: readonly (readonly [value: string, rest: Packed])[] };

const pack = (memory: Memory): Packed =>
  "told" in memory
    ? memory.told
    : { variable: memory.variable, next: [...memory.next].map(([value, rest]) => [value, pack(rest)] as const) };

const unpack = (packed: Packed): Memory =>
  "next" in packed
    ? { variable: packed.variable, next: new Map(packed.next.map(([value, rest]) => [value, unpack(rest)])) }
    : { told: packed };

/** Reads back what a memo of the same code has left; null where it cannot be read. */
function parseKnown(text: string | null): Known | null {
  if (text === null) return null;
  try {
    const { first, places, answers } = JSON.parse(text) as {
      first: Pair[];
      places: Omit<Standpoint, "snapshot">[];
      answers: [string, Packed][];
    };
    if (!Array.isArray(first) || places.length === 0) return null;
    return { first, places, answers: new Map(answers.map(([key, packed]) => [key, unpack(packed)])) };
  } catch {
    return null;
  }
}

// ---------------------------------------------------------------- a machine that remembers

interface Remembering extends Machine {
  /** How often inkjs was run. */
  readonly runs: number;
  /** All that is known now, as text; null where nothing is new since it was told last. */
  tell(): string | null;
}

const nameAt = (names: Names, variable: number): string => names.variables[variable]?.name ?? "";
/** Only a visit count can be unknown still, and then it is nought. */
const textAt = (names: Names, variable: number, value: number): string => names.variables[variable]?.values[value] ?? "0";

const pairsOf = (names: Names, pairs: readonly (readonly [number, number])[]): Pair[] =>
  pairs.map(([variable, value]) => [nameAt(names, variable), textAt(names, variable, value)]);

const numbersOf = (names: Names, pairs: readonly Pair[]): [number, number][] =>
  pairs.map(([name, text]) => {
    const variable = variableAt(names, name);
    return [variable, valueAt(names, variable, text)];
  });

/** Puts a run where its reads lead: below `memory`, which stands at read number `depth` of it. */
function planted(memory: Memory | undefined, reads: readonly Pair[], told: NamedRun, depth = 0): Memory {
  const [variable, value] = reads[depth] ?? [];
  if (variable === undefined || value === undefined) return { told };
  if (memory === undefined || "told" in memory) return { variable, next: new Map([[value, planted(undefined, reads, told, depth + 1)]]) };
  memory.next.set(value, planted(memory.next.get(value), reads, told, depth + 1));
  return memory;
}

/** How a place was come to in this memo. */
interface Way {
  readonly from: Standpoint;
  readonly choice: number;
  readonly reads: readonly (readonly [variable: number, value: number])[];
}

/** What a machine that remembers holds. */
interface State {
  readonly names: Names;
  readonly make: () => Machine;
  /** The real machine, once it has been wanted. */
  real: Machine | null;
  readonly answers: Map<string, Memory>;
  readonly places: Standpoint[];
  /** The numbers of the places, by their keys. */
  readonly numbers: Map<string, number>;
  /** By place, to come there again when the real machine is to go on from it. */
  readonly ways: Map<number, Way>;
  first: Machine["first"];
  runs: number;
  /** Whether something is known that has not been told as text. */
  fresh: boolean;
}

const machineOf = (state: State): Machine => (state.real ??= state.make());

function placeAt(state: State, { key, choices }: Omit<Standpoint, "snapshot">, snapshot?: Standpoint["snapshot"]): number {
  const { numbers, places } = state;
  const found = numbers.get(key);
  if (found !== undefined) return found;
  const number = places.length;
  let stood = snapshot;
  places.push({
    key,
    choices,
    get snapshot() {
      return (stood ??= comeTo(state, number));
    },
  });
  numbers.set(key, number);
  return number;
}

function comeTo(state: State, number: number): Standpoint["snapshot"] {
  if (number === 0) return machineOf(state).opening.snapshot;
  const way = state.ways.get(number);
  if (way === undefined) throw new RangeError(`nothing leads to place ${number}`);
  const values = new Map([...state.first, ...way.reads]);
  const { end } = runNow(state, way.from, way.choice, (variable) => values.get(variable) ?? 0);
  if (end.kind === "end" || end.kind === "fault") throw new RangeError(`place ${number} was not come to again`);
  return end.place.snapshot;
}

function runNow(state: State, from: Standpoint, choice: number, valueOf: (variable: number) => number): Run {
  // To stand there may need runs of its own: they come first.
  const { key, choices, snapshot } = from;
  state.runs++;
  return machineOf(state).run({ key, choices, snapshot }, choice, valueOf);
}

function namedRun(state: State, { reads, writes, adds, met, end, ...rest }: Run): NamedRun {
  const { names } = state;
  const namesOf = (variables: readonly number[]): string[] => variables.map((variable) => nameAt(names, variable));
  const place = "place" in end ? { kind: end.kind, place: placeAt(state, end.place, end.place.snapshot) } : end;
  const byName = adds.map(([variable, by]) => [nameAt(names, variable), by] as const);
  return { ...rest, reads: namesOf(reads), writes: pairsOf(names, writes), adds: byName, met: namesOf(met), end: place };
}

/** A kept run in the numbers of this memo, given in the order in which a run itself gives them. */
function runOf({ names, places }: State, { reads, writes, adds, met, end, ...rest }: NamedRun): Run {
  for (const name of met) valueAt(names, variableAt(names, name), "0");
  const variablesOf = (list: readonly string[]): number[] => list.map((name) => variableAt(names, name));
  return {
    ...rest,
    reads: variablesOf(reads),
    writes: numbersOf(names, writes),
    adds: adds.map(([name, by]) => [variableAt(names, name), by]),
    met: variablesOf(met),
    end: "place" in end ? { kind: end.kind, place: places[end.place] as Standpoint } : end,
  };
}

function recall({ names, answers }: State, key: string, valueOf: (variable: number) => number): NamedRun | null {
  let memory = answers.get(key);
  while (memory !== undefined && "next" in memory) {
    const variable = names.places.get(memory.variable);
    memory = memory.next.get(variable === undefined ? "0" : textAt(names, variable, valueOf(variable)));
  }
  return memory?.told ?? null;
}

function run(state: State, from: Standpoint, choice: number, valueOf: (variable: number) => number): Run {
  const { names, answers, numbers, ways } = state;
  const valuesOf = ({ reads }: Run): Way["reads"] => reads.map((variable) => [variable, valueOf(variable)]);
  const key = `${numbers.get(from.key) ?? 0} ${choice}`;
  let told = recall(state, key, valueOf);
  if (told === null) {
    const made = runNow(state, from, choice, valueOf);
    told = namedRun(state, made);
    answers.set(key, planted(answers.get(key), pairsOf(names, valuesOf(made)), told));
    state.fresh = true;
  }
  const made = runOf(state, told);
  const number = "place" in told.end ? told.end.place : 0;
  if (number > 0 && !ways.has(number)) ways.set(number, { from, choice, reads: valuesOf(made) });
  return made;
}

/** All that is known now, as text; null where nothing is new since it was told last. */
function tell(state: State): string | null {
  if (!state.fresh) return null;
  state.fresh = false;
  return JSON.stringify({
    first: pairsOf(state.names, state.first),
    places: state.places.map(({ key, choices }) => ({ key, choices })),
    answers: [...state.answers].map(([key, memory]) => [key, pack(memory)]),
  });
}

/**
 * A machine that runs nothing twice: the same place, answer and values read have the same result. The real machine is made when it is
 * first wanted. Names and values are numbered exactly as if every run were made now, so that the tables are the same to the byte,
 * whatever was known before.
 *
 * @param make - makes the real machine
 */
function remembering(make: () => Machine, names: Names, known: Known | null): Remembering {
  const state: State = {
    names,
    make,
    real: null,
    answers: new Map(known?.answers),
    places: [],
    numbers: new Map(),
    ways: new Map(),
    first: [],
    runs: 0,
    fresh: known === null,
  };
  if (known === null) {
    const { first, opening } = machineOf(state);
    state.first = first;
    placeAt(state, opening, opening.snapshot);
  } else {
    for (const [name] of known.first) variableAt(names, name);
    state.first = numbersOf(names, known.first);
    for (const place of known.places) placeAt(state, place);
  }
  return {
    opening: state.places[0] as Standpoint,
    first: state.first,
    run: (from, choice, valueOf) => run(state, from, choice, valueOf),
    get runs() {
      return state.runs;
    },
    tell: () => tell(state),
  };
}

/**
 * An empty one.
 *
 * @param store - where an earlier one has left what it found, if anywhere
 */
export function createMemo(store?: MemoStore): Memo {
  const names = createNames();
  const machines = new Map<string, { readonly chapter: readonly string[]; readonly machine: Remembering }>();
  return {
    names,
    get runs() {
      return [...machines.values()].reduce((sum, { machine }) => sum + machine.runs, 0);
    },
    machine({ id, json }, plan) {
      const chapter = [id, plan.world.join(), plan.stepwise?.join() ?? "", json];
      const key = chapter.join("\n");
      const kept = machines.get(key);
      if (kept !== undefined) return kept.machine;
      const known = parseKnown(store?.take(chapter) ?? null);
      const machine = remembering(() => createMachine(json, id, names, plan), names, known);
      machines.set(key, { chapter, machine });
      return machine;
    },
    leave() {
      for (const { chapter, machine } of machines.values()) {
        const text = machine.tell();
        if (text !== null) store?.leave(chapter, text);
      }
    },
  };
}
