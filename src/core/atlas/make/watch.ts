// Watches Ink while it runs: which variables and visit counts it reads, and which tags it makes.
import { AtlasError } from "../error.ts";
import { type InkContainer, type InkStory, type InkValue, type InkVariables, isEmptyList } from "./internals.ts";
import { type Names, valueAt, variableAt } from "./names.ts";
import { commandOf, isWords, nesting, pathOf, stringBegins, tagBegins, tagEnds } from "./place.ts";
import type { Grammar } from "./run.ts";

/** One chapter’s story, and what is noted of the run that is under way. */
export interface Running {
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

/** Notes which variables are read whose value came in, by Ink’s own objects for them. */
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

/** Counts visits apart from Ink’s own count, which would make every state another. */
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

/** Reads the tag that has come to its end, as the teller would. */
export function closeTag(running: Running): void {
  const { state } = running.story;
  const tags = state.currentTags ?? [];
  running.tagging = false;
  state.ResetOutput();
  for (const tag of tags) running.grammar.readTag?.(tag);
}

/** From now on all that the story reads, writes, counts and tells is noted, and nothing of it printed. */
export function watch(running: Running): void {
  watchVariables(running);
  watchVisits(running);
  watchOutput(running);
}
