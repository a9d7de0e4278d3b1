// Runs compiled Ink in small pieces, without its text, and tells what each piece read, wrote and came to. With teller.ts the only user of inkjs.
import { Story } from "inkjs";
import { AtlasError } from "../error.ts";
import type { PlainChoice } from "../tables.ts";
import { type Names, valueAt, variableAt } from "./names.ts";

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

/** Where the telling stands, without the values of variables. Opaque; equal keys are equal places. */
export interface Standpoint {
  readonly key: string;
  readonly choices: readonly PlainChoice[];
  readonly snapshot: Snapshot;
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

// ---------------------------------------------------------------- what of inkjs is touched

interface InkContainer {
  readonly name: string | null;
  readonly content: readonly unknown[];
  readonly parent: unknown;
  readonly path: { toString(): string };
  readonly visitsShouldBeCounted: boolean;
}
interface InkPointer {
  readonly container: InkContainer | null;
  readonly index: number;
  readonly isNull: boolean;
  Resolve(): { readonly path: { toString(): string } } | null;
  copy(): InkPointer;
}
interface InkElement {
  readonly currentPointer: InkPointer;
  readonly inExpressionEvaluation: boolean;
  readonly temporaryVariables: Map<string, InkValue>;
  readonly type: number;
}
interface InkThread {
  threadIndex: number;
  previousPointer: InkPointer;
  readonly callstack: readonly InkElement[];
  Copy(): InkThread;
}
interface InkChoice {
  text: string;
  tags: string[] | null;
  readonly sourcePath: string;
  readonly targetPath: { toString(): string };
  readonly isInvisibleDefault: boolean;
  threadAtGeneration: InkThread;
  Clone(): InkChoice;
  plain?: PlainChoice;
}
interface InkValue {
  readonly valueType: number;
  readonly valueObject: unknown;
}
interface InkListValue {
  readonly orderedItems: readonly { Key: { fullName: string }; Value: number }[];
  readonly originNames: readonly string[] | null;
  readonly Count: number;
}
interface InkCallStack {
  _threads: InkThread[];
  _threadCounter: number;
  readonly canPopThread: boolean;
  readonly canPop: boolean;
  readonly elementIsEvaluateFromGame: boolean;
  readonly currentThread: InkThread;
}
interface InkState {
  readonly callStack: InkCallStack;
  readonly canContinue: boolean;
  readonly inStringEvaluation: boolean;
  readonly evaluationStack: unknown[];
  readonly generatedChoices: InkChoice[];
  readonly variablesState: InkVariables;
  readonly currentPathString: string | null;
  readonly outputStream: readonly unknown[];
  PushToOutputStream(content: unknown): void;
  didSafeExit: boolean;
  storySeed: number;
  previousRandom: number;
  readonly outputStreamEndsInNewline: boolean;
  readonly currentTags: readonly string[] | null;
  ResetErrors(): void;
  ResetOutput(): void;
  VisitCountForContainer(container: InkContainer): number;
  IncrementVisitCountForContainer(container: InkContainer): void;
  RecordTurnIndexVisitToContainer(container: InkContainer): void;
  TurnsSinceForContainer(container: InkContainer): number;
}
interface InkVariables {
  _globalVariables: Map<string, InkValue>;
  readonly _defaultGlobalVariables: Map<string, InkValue>;
  GetVariableWithName(name: string, context?: number): InkValue | null;
  SetGlobal(name: string, value: InkValue): void;
  SetJsonToken(tokens: Readonly<Record<string, unknown>>): void;
}
interface InkStory {
  readonly state: InkState;
  readonly canContinue: boolean;
  readonly currentChoices: InkChoice[];
  Step(): void;
  TryFollowDefaultInvisibleChoice(): boolean;
  ChooseChoiceIndex(index: number): void;
}

interface Snapshot {
  readonly threads: readonly InkThread[];
  readonly counter: number;
  readonly choices: readonly InkChoice[];
  readonly safeExit: boolean;
  readonly random: number;
}

// ---------------------------------------------------------------- values

function tokenOf(value: InkValue): unknown {
  const inner = value.valueObject;
  switch (value.valueType) {
    case -1:
    case 0:
      return inner;
    case 1:
      return Number.isInteger(inner) ? `${String(inner)}.0f` : inner;
    case 2: {
      const { orderedItems, originNames } = inner as InkListValue;
      const items = orderedItems.map(({ Key, Value }) => [Key.fullName, Value] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      const list = Object.fromEntries(items);
      return items.length === 0 && originNames !== null ? { list, origins: [...originNames] } : { list };
    }
    case 3:
      return inner === "\n" ? "\n" : `^${String(inner)}`;
    case 4:
      return { "^->": String(inner) };
    case 5: {
      const { variableName, contextIndex } = value as unknown as { variableName: string; contextIndex: number };
      return { "^var": variableName, ci: contextIndex };
    }
    default:
      throw new AtlasError(`a value of a kind that is not known: ${value.valueType}`);
  }
}
/** Ink never changes a value, it makes another. */
const texts = new WeakMap<InkValue, string>();
function textOf(value: InkValue): string {
  let text = texts.get(value);
  if (text === undefined) {
    text = JSON.stringify(tokenOf(value));
    texts.set(value, text);
  }
  return text;
}

const isEmptyList = (value: InkValue): boolean => value.valueType === 2 && (value.valueObject as InkListValue).Count === 0;

// ---------------------------------------------------------------- places

/** inkjs numbers its commands: one opens a text that is made into a value or a choice, one begins a thread, two stand around a tag. */
const stringBegins = 7;
const threadStarts = 18;
const tagBegins = 24;
const tagEnds = 25;
const commandOf = (content: unknown): unknown =>
  typeof content === "object" && content !== null && "commandType" in content ? content.commandType : null;

const isWords = (content: unknown): boolean =>
  typeof content === "object" && content !== null && "isNonWhitespace" in content && content.isNonWhitespace === true;

const paths = new WeakMap<InkContainer, string>();
function pathOf(container: InkContainer): string {
  let path = paths.get(container);
  if (path === undefined) {
    path = container.path.toString();
    paths.set(container, path);
  }
  return path;
}
const isContainer = (node: unknown): node is InkContainer => typeof node === "object" && node !== null && "visitsShouldBeCounted" in node;

/** The branches of conditions that a container stands in, outermost first: where the telling will come together again. */
const branches = new WeakMap<InkContainer, string>();
function branchOf(container: InkContainer): string {
  let branch = branches.get(container);
  if (branch === undefined) {
    const outer = isContainer(container.parent) ? branchOf(container.parent) : "";
    const { name } = container;
    branch = name !== null && /^(b|s\d+)$/.test(name) ? `${outer}${pathOf(container)}/` : outer;
    branches.set(container, branch);
  }
  return branch;
}

function threadKey(thread: InkThread, places: Map<InkThread, number>): string {
  const frames = thread.callstack.map(({ currentPointer, inExpressionEvaluation, temporaryVariables, type }) => {
    const at = currentPointer.container === null ? "" : `${pathOf(currentPointer.container)}@${currentPointer.index}`;
    const temps = [...temporaryVariables].map(([name, value]) => `${name}=${textOf(value)}`).sort();
    return `${at}${inExpressionEvaluation ? "e" : ""}${type}{${temps.join(",")}}`;
  });
  const { previousPointer } = thread;
  const before = previousPointer.isNull ? "" : (previousPointer.Resolve()?.path.toString() ?? "");
  places.set(thread, places.size);
  return `${frames.join("|")}<${before}`;
}

/**
 * Forgets which of several branches a thread came out of. Ink looks back only when it visits knots after a choice, from the place where the
 * choice or its thread began; everywhere else its next instruction forgets it too.
 */
function forgetBranch(thread: InkThread): void {
  const { currentPointer } = thread.callstack.at(-1) ?? {};
  if (currentPointer === undefined || thread.previousPointer.isNull) return;
  let next: unknown = currentPointer.Resolve();
  while (isContainer(next) && next.content.length > 0) [next] = next.content;
  const begins = typeof next !== "object" || next === null || "onceOnly" in next || commandOf(next) === threadStarts;
  if (!begins) thread.previousPointer = currentPointer.copy();
}

function placeOf(story: InkStory, waiting: boolean): Standpoint {
  const { state } = story;
  const { callStack } = state;
  const choices = state.generatedChoices.map((choice) => {
    const copy = choice.Clone();
    if (choice.plain !== undefined) copy.plain = choice.plain;
    copy.threadAtGeneration = choice.threadAtGeneration.Copy();
    return copy;
  });
  const threads = callStack._threads.map((thread) => thread.Copy());
  const running = threads.at(-1);
  if (running !== undefined) forgetBranch(running);
  const places = new Map<InkThread, number>();
  const own = threads.map((thread) => threadKey(thread, places)).join("&");
  const offered = choices.map((choice) => {
    const { plain, isInvisibleDefault, targetPath, threadAtGeneration } = choice;
    const said = plain === undefined ? "" : `${plain.id},${plain.hinge ?? ""},${plain.recorded},${plain.locked}`;
    return `${isInvisibleDefault}${said}->${targetPath.toString()}^${threadKey(threadAtGeneration, places)}`;
  });
  return {
    // Where only an answer can go on, nothing but the answers’ own threads matters.
    key: `${waiting ? "ask" : own}#${offered.join("#")}#${state.didSafeExit}${state.previousRandom}`,
    choices: waiting ? choices.flatMap(({ isInvisibleDefault, plain }) => (isInvisibleDefault || plain === undefined ? [] : [plain])) : [],
    snapshot: { threads, counter: callStack._threadCounter, choices, safeExit: state.didSafeExit, random: state.previousRandom },
  };
}

function restore(story: InkStory, { threads, counter, choices, safeExit, random }: Snapshot): void {
  const { state } = story;
  state.callStack._threads = threads.map((thread) => thread.Copy());
  state.callStack._threadCounter = counter;
  state.generatedChoices.length = 0;
  for (const choice of choices) {
    const copy = choice.Clone();
    if (choice.plain !== undefined) copy.plain = choice.plain;
    copy.threadAtGeneration = choice.threadAtGeneration.Copy();
    state.generatedChoices.push(copy);
  }
  state.evaluationStack.length = 0;
  state.ResetOutput();
  state.ResetErrors();
  state.didSafeExit = safeExit;
  state.previousRandom = random;
}

// ---------------------------------------------------------------- the machine

/** Where the telling came from, frame by frame, to see when it has come together again. */
const nesting = (story: InkStory): string[] =>
  story.state.callStack.currentThread.callstack.map(({ currentPointer }) =>
    currentPointer.container === null ? "" : branchOf(currentPointer.container),
  );

/** The knot or function that a container belongs to. */
const knotOf = (container: InkContainer): string => pathOf(container).split(".", 1)[0] ?? "";

function within(here: readonly string[], base: readonly string[]): boolean {
  return here.length <= base.length && here.every((branch, frame) => base[frame]?.startsWith(branch) === true);
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

/**
 * Makes one chapter’s Ink ready to be run. A few ms.
 *
 * @throws AtlasError where the Ink asks for the turn, which would make every state another
 */
export function createMachine(json: string, chapter: string, names: Names, { readChoice, readTag, ...grammar }: Grammar): Machine {
  const world = new Set(grammar.world);
  const stepwise = new Set(grammar.stepwise);
  if (mentionsClock(JSON.parse(json)))
    throw new AtlasError(`${chapter} counts turns (TURNS or TURNS_SINCE); states that remember the clock never merge`);
  const story = new Story(json) as unknown as InkStory;
  const { state } = story;
  const { variablesState } = state;
  state.storySeed = 0;
  const globals = [...variablesState._defaultGlobalVariables.keys()];
  const numbers = new Map(globals.map((name) => [name, variableAt(names, world.has(name) ? name : `${chapter}/${name}`)]));
  const first = globals.map((name) => {
    const variable = numbers.get(name) ?? 0;
    return [variable, valueAt(names, variable, textOf(variablesState._defaultGlobalVariables.get(name) as InkValue))] as const;
  });

  /** Ink’s own objects for a value: one for each variable and value, so that an untouched variable can be told by identity. */
  const objects = new Map<number, InkValue[]>();
  function objectOf(name: string, variable: number, value: number): InkValue {
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

  let incoming = new Map<string, InkValue>();
  let reads: number[] = [];
  let base: string[] | null = null;
  let valueOf: (variable: number) => number = () => 0;
  const counts = new Map<number, number>();
  const met = new Set<number>();
  const counted = new WeakMap<InkContainer, number>();
  const noteRead = (variable: number): void => {
    if (reads.includes(variable)) return;
    reads.push(variable);
    base ??= nesting(story);
  };
  const countOf = (container: InkContainer): number => {
    let variable = counted.get(container);
    if (variable === undefined) {
      variable = variableAt(names, `${chapter}#${pathOf(container)}`);
      valueAt(names, variable, "0");
      counted.set(container, variable);
    }
    met.add(variable);
    return variable;
  };

  const getVariable = variablesState.GetVariableWithName;
  variablesState.GetVariableWithName = function read(this: InkVariables, name, context = -1) {
    const found = getVariable.call(this, name, context);
    const variable = numbers.get(name);
    if (variable !== undefined && context <= 0 && found !== null && found === incoming.get(name)) noteRead(variable);
    return found;
  };
  const setGlobal = variablesState.SetGlobal;
  variablesState.SetGlobal = function write(this: InkVariables, name, value) {
    // An emptied list keeps the origins of the value before it.
    const variable = numbers.get(name);
    if (variable !== undefined && isEmptyList(value) && this._globalVariables.get(name) === incoming.get(name)) noteRead(variable);
    setGlobal.call(this, name, value);
  };
  state.VisitCountForContainer = (container) => {
    if (!container.visitsShouldBeCounted)
      throw new AtlasError(`the visits of ${pathOf(container)} are not counted; compile with countAllVisits`);
    const variable = countOf(container);
    noteRead(variable);
    return Number(names.variables[variable]?.values[valueOf(variable)] ?? 0) + (counts.get(variable) ?? 0);
  };
  state.IncrementVisitCountForContainer = (container) => {
    const variable = countOf(container);
    counts.set(variable, (counts.get(variable) ?? 0) + 1);
  };
  state.RecordTurnIndexVisitToContainer = () => undefined;
  // Prose is of no interest; only a text that is being made into a value, a choice or a tag is kept, and each of these begins by itself.
  const pushOutput = state.PushToOutputStream;
  /** Whether a tag of the text is being made. */
  let tagging = false;
  state.PushToOutputStream = (content) => {
    const command = commandOf(content);
    // A tag that is not closed ends with its line, when something follows: the line break at a function’s end is taken away again.
    if (tagging && state.outputStreamEndsInNewline && (command === tagBegins || isWords(content))) closeTag();
    if (state.outputStream.length === 0) {
      tagging = command === tagBegins && readTag !== undefined;
      if (!tagging && command !== stringBegins) return;
    }
    pushOutput.call(state, content);
    if (tagging && command === tagEnds && !state.inStringEvaluation) closeTag();
  };
  function closeTag(): void {
    const tags = state.currentTags ?? [];
    tagging = false;
    state.ResetOutput();
    for (const tag of tags) readTag?.(tag);
  }

  /** Where the choice stands that is being read; null where none is. */
  let choicePath: string | null = null;
  function readChoices(): void {
    for (const choice of state.generatedChoices) {
      if (choice.plain !== undefined || choice.isInvisibleDefault) continue;
      choicePath = choice.sourcePath;
      choice.plain = readChoice(choice.text.trim(), choice.tags ?? [], choice.targetPath.toString());
      choice.text = "";
      choice.tags = null;
      choicePath = null;
    }
  }

  /** Whether branches have come together since something was read, or a statement of a function that is gone through step by step is over. */
  function isBetween(base: readonly string[]): boolean {
    const here = state.callStack.currentThread.callstack.at(-1)?.currentPointer.container ?? null;
    return within(nesting(story), base) || (here !== null && stepwise.has(knotOf(here)) && branchOf(here) === "");
  }

  function go(): RunEnd {
    for (let steps = 0; state.canContinue; steps++) {
      if (steps > longest) return { kind: "fault", message: "the text goes round without end", path: state.currentPathString ?? "" };
      story.Step();
      if (!state.canContinue && !state.callStack.elementIsEvaluateFromGame) {
        readChoices();
        story.TryFollowDefaultInvisibleChoice();
      }
      if (base === null || tagging || state.evaluationStack.length > 0 || !state.canContinue || state.inStringEvaluation) continue;
      if (state.callStack.currentThread.callstack.at(-1)?.inExpressionEvaluation === true) continue;
      if (!isBetween(base)) continue;
      readChoices();
      return { kind: "pause", place: placeOf(story, false) };
    }
    if (tagging) closeTag();
    readChoices();
    const complaint = unfinished(state);
    if (complaint !== null) return { kind: "fault", message: complaint, path: "" };
    const place = placeOf(story, true);
    return place.choices.length === 0 ? { kind: "end" } : { kind: "ask", place };
  }

  function written(): { writes: Run["writes"]; adds: Run["adds"] } {
    const writes: [number, number][] = [];
    const adds: [number, number][] = [];
    for (const [name, value] of variablesState._globalVariables) {
      const variable = numbers.get(name);
      if (variable !== undefined && value !== incoming.get(name)) writes.push([variable, valueAt(names, variable, textOf(value))]);
    }
    for (const [variable, by] of counts) {
      if (!reads.includes(variable)) adds.push([variable, by]);
      else writes.push([variable, valueAt(names, variable, String(Number(names.variables[variable]?.values[valueOf(variable)]) + by))]);
    }
    return { writes, adds };
  }

  return {
    opening: placeOf(story, false),
    first,
    run(from, choice, values) {
      valueOf = values;
      const wanted = new Map(
        globals.map((name) => {
          const variable = numbers.get(name) ?? 0;
          return [name, objectOf(name, variable, values(variable))] as const;
        }),
      );
      reads = [];
      base = null;
      tagging = false;
      choicePath = null;
      counts.clear();
      met.clear();
      restore(story, from.snapshot);
      variablesState._globalVariables = new Map(wanted);
      incoming = wanted;
      let end: RunEnd;
      try {
        if (from.choices.length > 0) {
          state.didSafeExit = false;
          story.ChooseChoiceIndex(choice);
        }
        end = go();
      } catch (error) {
        if (error instanceof AtlasError) throw error;
        end = {
          kind: "fault",
          message: error instanceof Error ? error.message : String(error),
          path: choicePath ?? state.currentPathString ?? "",
        };
      }
      return { reads, ...written(), met: [...met], end };
    },
  };
}
