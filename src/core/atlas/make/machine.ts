// Runs compiled Ink in small pieces, without its text, and tells what each piece read, wrote and came to. With teller.ts the only user of inkjs.
import { Story } from "inkjs";
import { AtlasError } from "../error.ts";
import type { PlainChoice } from "../tables.ts";
import { type InkContainer, type InkState, type InkStory, type InkValue, type InkVariables, isEmptyList, textOf } from "./internals.ts";
import { type Names, valueAt, variableAt } from "./names.ts";
import {
  type Standpoint,
  branchOf,
  commandOf,
  isWords,
  knotOf,
  nesting,
  pathOf,
  placeOf,
  restore,
  stringBegins,
  tagBegins,
  tagEnds,
  within,
} from "./place.ts";

/** How a choice’s text and tags become a plain choice; throws where the teller would. */
export type ReadChoice = (text: string, tags: readonly string[], path: string) => PlainChoice;

/** What a machine must know of the story that its chapter belongs to: the part of a plan that runs depend on. */
export interface Grammar {
  /** The variables that outlive a chapter; all others are its own. */
  readonly world: readonly string[];
  readonly readChoice: ReadChoice;
  /** Reads a tag of the text, and throws where the teller would; that run then ends in a fault. Without it tags are not read. */
  readonly readTag?: (tag: string) => void;
  /**
   * Functions that are gone through statement by statement, because all at once they would read too much of the world. A pause changes
   * nothing of what is told: it holds everything that a saved state of Ink would.
   */
  readonly stepwise?: readonly string[];
}

/** What a run came to: a `pause` goes on by itself, an `ask` waits for an answer. */
export type RunEnd =
  | { readonly kind: "pause" | "ask"; readonly place: Standpoint }
  | { readonly kind: "end" }
  | { readonly kind: "fault"; readonly message: string; readonly path: string };

/** One run between two stops. */
export interface Run {
  /** Variables whose incoming value was read, in order, each once. */
  readonly reads: readonly number[];
  /** Variables set, with the number of the value. */
  readonly writes: readonly (readonly [variable: number, value: number])[];
  /** Visit counts that grew without being read, and by how much. */
  readonly adds: readonly (readonly [variable: number, by: number])[];
  /** Visit counts that were met, read or not, in order, each once. */
  readonly met: readonly number[];
  readonly end: RunEnd;
}

/** One chapter’s Ink, ready to be run from any place with any values. */
export interface Machine {
  readonly opening: Standpoint;
  /** Every global variable with its first value. */
  readonly first: readonly (readonly [variable: number, value: number])[];
  /**
   * Runs to the next stop. About 20 to 200 µs.
   *
   * @param choice - at an `ask`, the place of the answer in `choices`; ignored elsewhere
   * @param valueOf - the number of the incoming value of a variable
   */
  run(from: Standpoint, choice: number, valueOf: (variable: number) => number): Run;
}

/** More single Ink instructions than any text between two stops should need. */
const longest = 200_000;

function mentionsClock(node: unknown): boolean {
  if (node === "turn" || node === "turns") return true;
  return Array.isArray(node)
    ? node.some(mentionsClock)
    : typeof node === "object" && node !== null && Object.values(node).some((child) => typeof child === "object" && mentionsClock(child));
}

/** What a stopped run complains of, in Ink’s own words; null where it stopped well. */
function unfinished({ callStack, generatedChoices, didSafeExit }: InkState): string | null {
  if (callStack.canPopThread) return "a thread was left open at the end of the text";
  if (generatedChoices.length > 0 || didSafeExit) return null;
  return callStack.canPop
    ? "unexpectedly reached end of content; a tunnel or function was not returned from"
    : "ran out of content; -> DONE or -> END is wanted";
}

/** One chapter’s story, and what is noted of the run that is under way. */
interface Running {
  readonly story: InkStory;
  readonly chapter: string;
  readonly names: Names;
  readonly grammar: Grammar;
  readonly stepwise: ReadonlySet<string>;
  /** The number of each global variable. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Ink’s own objects for a value: one for each variable and value, so that an untouched variable can be told by identity. */
  readonly objects: Map<number, InkValue[]>;
  /** The variable that counts the visits of a container. */
  readonly counted: WeakMap<InkContainer, number>;
  /** How often each was visited in this run. */
  readonly counts: Map<number, number>;
  readonly met: Set<number>;
  /** The values that the run began with. */
  incoming: ReadonlyMap<string, InkValue>;
  valueOf: (variable: number) => number;
  reads: number[];
  /** Where the telling stood when something was read first; null before. */
  base: string[] | null;
  /** Whether a tag of the text is being made. */
  tagging: boolean;
  /** Where the choice stands that is being read; null where none is. */
  choicePath: string | null;
}

function noteRead(running: Running, variable: number): void {
  if (running.reads.includes(variable)) return;
  running.reads.push(variable);
  running.base ??= nesting(running.story);
}

/** The variable that counts the visits of a container, which is met. */
function countOf({ chapter, names, counted, met }: Running, container: InkContainer): number {
  let variable = counted.get(container);
  if (variable === undefined) {
    variable = variableAt(names, `${chapter}#${pathOf(container)}`);
    valueAt(names, variable, "0");
    counted.set(container, variable);
  }
  met.add(variable);
  return variable;
}

function watchVariables(running: Running): void {
  const { story, numbers } = running;
  const { variablesState } = story.state;
  const getVariable = variablesState.GetVariableWithName;
  variablesState.GetVariableWithName = function read(this: InkVariables, name, context = -1) {
    const found = getVariable.call(this, name, context);
    const variable = numbers.get(name);
    if (variable !== undefined && context <= 0 && found !== null && found === running.incoming.get(name)) noteRead(running, variable);
    return found;
  };
  const setGlobal = variablesState.SetGlobal;
  variablesState.SetGlobal = function write(this: InkVariables, name, value) {
    // An emptied list keeps the origins of the value before it.
    const variable = numbers.get(name);
    if (variable !== undefined && isEmptyList(value) && this._globalVariables.get(name) === running.incoming.get(name))
      noteRead(running, variable);
    setGlobal.call(this, name, value);
  };
}

function watchVisits(running: Running): void {
  const { story, names, counts } = running;
  const { state } = story;
  state.VisitCountForContainer = (container) => {
    if (!container.visitsShouldBeCounted)
      throw new AtlasError(`the visits of ${pathOf(container)} are not counted; compile with countAllVisits`);
    const variable = countOf(running, container);
    noteRead(running, variable);
    return Number(names.variables[variable]?.values[running.valueOf(variable)] ?? 0) + (counts.get(variable) ?? 0);
  };
  state.IncrementVisitCountForContainer = (container) => {
    const variable = countOf(running, container);
    counts.set(variable, (counts.get(variable) ?? 0) + 1);
  };
  state.RecordTurnIndexVisitToContainer = () => undefined;
}

/** Prose is of no interest; only a text that is being made into a value, a choice or a tag is kept, and each of these begins by itself. */
function watchOutput(running: Running): void {
  const { story, grammar } = running;
  const { state } = story;
  const pushOutput = state.PushToOutputStream;
  state.PushToOutputStream = (content) => {
    const command = commandOf(content);
    // A tag that is not closed ends with its line, when something follows: the line break at a function’s end is taken away again.
    if (running.tagging && state.outputStreamEndsInNewline && (command === tagBegins || isWords(content))) closeTag(running);
    if (state.outputStream.length === 0) {
      running.tagging = command === tagBegins && grammar.readTag !== undefined;
      if (!running.tagging && command !== stringBegins) return;
    }
    pushOutput.call(state, content);
    if (running.tagging && command === tagEnds && !state.inStringEvaluation) closeTag(running);
  };
}

function closeTag(running: Running): void {
  const { state } = running.story;
  const tags = state.currentTags ?? [];
  running.tagging = false;
  state.ResetOutput();
  for (const tag of tags) running.grammar.readTag?.(tag);
}

function readChoices(running: Running): void {
  for (const choice of running.story.state.generatedChoices) {
    if (choice.plain !== undefined || choice.isInvisibleDefault) continue;
    running.choicePath = choice.sourcePath;
    choice.plain = running.grammar.readChoice(choice.text.trim(), choice.tags ?? [], choice.targetPath.toString());
    choice.text = "";
    choice.tags = null;
    running.choicePath = null;
  }
}

/**
 * Whether something was read, and since then branches have come together, or a statement of a function that is gone through step by step is
 * over. Such a function is begun by a piece of its own: whatever leads to it, it is gone through once.
 */
function pauses({ story, base, tagging, stepwise }: Running): boolean {
  const { state } = story;
  if (tagging || state.evaluationStack.length > 0 || !state.canContinue || state.inStringEvaluation) return false;
  const frame = state.callStack.currentThread.callstack.at(-1);
  if (frame === undefined || frame.inExpressionEvaluation) return false;
  const { container: here, index } = frame.currentPointer;
  const isStatement = here !== null && stepwise.has(knotOf(here)) && branchOf(here) === "";
  if (isStatement && index === 0 && pathOf(here) === knotOf(here)) return true;
  return base !== null && (isStatement || within(nesting(story), base));
}

function go(running: Running): RunEnd {
  const { story } = running;
  const { state } = story;
  for (let steps = 0; state.canContinue; steps++) {
    if (steps > longest) return { kind: "fault", message: "the text goes round without end", path: state.currentPathString ?? "" };
    story.Step();
    if (!state.canContinue && !state.callStack.elementIsEvaluateFromGame) {
      readChoices(running);
      story.TryFollowDefaultInvisibleChoice();
    }
    if (!pauses(running)) continue;
    readChoices(running);
    return { kind: "pause", place: placeOf(story, false) };
  }
  if (running.tagging) closeTag(running);
  readChoices(running);
  const complaint = unfinished(state);
  if (complaint !== null) return { kind: "fault", message: complaint, path: "" };
  const place = placeOf(story, true);
  return place.choices.length === 0 ? { kind: "end" } : { kind: "ask", place };
}

function written({ story, names, numbers, incoming, counts, reads, valueOf }: Running): Pick<Run, "writes" | "adds"> {
  const writes: [number, number][] = [];
  const adds: [number, number][] = [];
  for (const [name, value] of story.state.variablesState._globalVariables) {
    const variable = numbers.get(name);
    if (variable !== undefined && value !== incoming.get(name)) writes.push([variable, valueAt(names, variable, textOf(value))]);
  }
  for (const [variable, by] of counts) {
    if (!reads.includes(variable)) adds.push([variable, by]);
    else writes.push([variable, valueAt(names, variable, String(Number(names.variables[variable]?.values[valueOf(variable)]) + by))]);
  }
  return { writes, adds };
}

function objectOf({ story, chapter, names, objects }: Running, name: string, variable: number, value: number): InkValue {
  const { variablesState } = story.state;
  let made = objects.get(variable);
  if (made === undefined) objects.set(variable, (made = []));
  const known = made[value];
  if (known !== undefined) return known;
  variablesState.SetJsonToken({ [name]: JSON.parse(names.variables[variable]?.values[value] ?? "0") });
  const object = variablesState._globalVariables.get(name);
  if (object === undefined) throw new AtlasError(`${chapter} has no variable ${name}`);
  // A value that Ink leaves out as the default is not made anew; it is no other variable’s object all the same.
  return (made[value] = object);
}

/** Forgets the run before, and stands where the next one begins. */
function set(running: Running, from: Standpoint, valueOf: Running["valueOf"]): void {
  const { story, numbers, counts, met } = running;
  const incoming = new Map<string, InkValue>();
  for (const [name, variable] of numbers) incoming.set(name, objectOf(running, name, variable, valueOf(variable)));
  Object.assign(running, { valueOf, incoming, reads: [], base: null, tagging: false, choicePath: null });
  counts.clear();
  met.clear();
  restore(story, from.snapshot);
  story.state.variablesState._globalVariables = new Map(incoming);
}

function run(running: Running, from: Standpoint, choice: number, valueOf: Running["valueOf"]): Run {
  const { story } = running;
  set(running, from, valueOf);
  let end: RunEnd;
  try {
    if (from.choices.length > 0) {
      story.state.didSafeExit = false;
      story.ChooseChoiceIndex(choice);
    }
    end = go(running);
  } catch (error) {
    if (error instanceof AtlasError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    end = { kind: "fault", message, path: running.choicePath ?? story.state.currentPathString ?? "" };
  }
  return { reads: running.reads, ...written(running), met: [...running.met], end };
}

/**
 * Makes one chapter’s Ink ready to be run. A few ms.
 *
 * @throws AtlasError where the Ink asks for the turn, which would make every state another
 */
export function createMachine(json: string, chapter: string, names: Names, grammar: Grammar): Machine {
  if (mentionsClock(JSON.parse(json)))
    throw new AtlasError(`${chapter} counts turns (TURNS or TURNS_SINCE); states that remember the clock never merge`);
  const world = new Set(grammar.world);
  const story = new Story(json) as unknown as InkStory;
  const { state } = story;
  const defaults = state.variablesState._defaultGlobalVariables;
  state.storySeed = 0;
  const globals = [...defaults.keys()];
  const numbers = new Map(globals.map((name) => [name, variableAt(names, world.has(name) ? name : `${chapter}/${name}`)]));
  const first = globals.map((name) => {
    const variable = numbers.get(name) ?? 0;
    return [variable, valueAt(names, variable, textOf(defaults.get(name) as InkValue))] as const;
  });
  const running: Running = {
    story,
    chapter,
    names,
    grammar,
    stepwise: new Set(grammar.stepwise),
    numbers,
    objects: new Map(),
    counted: new WeakMap(),
    counts: new Map(),
    met: new Set(),
    incoming: new Map(),
    valueOf: () => 0,
    reads: [],
    base: null,
    tagging: false,
    choicePath: null,
  };
  watchVariables(running);
  watchVisits(running);
  watchOutput(running);
  return { opening: placeOf(story, false), first, run: (from, choice, valueOf) => run(running, from, choice, valueOf) };
}
