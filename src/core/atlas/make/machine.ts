// Runs compiled Ink in small pieces, without its text, and tells what each piece read, wrote and came to. With teller.ts the only user of inkjs.
import { Story } from "inkjs";
import { AtlasError } from "../error.ts";
import { type InkState, type InkStory, type InkValue, textOf } from "./internals.ts";
import { type Names, valueAt, variableAt } from "./names.ts";
import { type Standpoint, branchOf, knotOf, nesting, pathOf, placeOf, restore, within } from "./place.ts";
import type { Grammar, Run, RunEnd } from "./run.ts";
import { type Running, closeTag, watch } from "./watch.ts";

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
  watch(running);
  return { opening: placeOf(story, false), first, run: (from, choice, valueOf) => run(running, from, choice, valueOf) };
}
