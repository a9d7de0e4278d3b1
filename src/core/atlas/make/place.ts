// Where the telling of compiled Ink stands: taken down, come back to, compared, and where its branches come together again.
import type { PlainChoice } from "../tables.ts";
import { type InkContainer, type InkStory, type InkThread, type InkChoice, textOf } from "./internals.ts";

/** Where the telling stands, without the values of variables. Opaque; equal keys are equal places. */
export interface Standpoint {
  readonly key: string;
  readonly choices: readonly PlainChoice[];
  readonly snapshot: Snapshot;
}

interface Snapshot {
  readonly threads: readonly InkThread[];
  readonly counter: number;
  readonly choices: readonly InkChoice[];
  readonly safeExit: boolean;
  readonly random: number;
}

/** inkjs numbers its commands: one opens a text that is made into a value or a choice, one begins a thread, two stand around a tag. */
export const stringBegins = 7;
const threadStarts = 18;
export const tagBegins = 24;
export const tagEnds = 25;
export const commandOf = (content: unknown): unknown =>
  typeof content === "object" && content !== null && "commandType" in content ? content.commandType : null;

export const isWords = (content: unknown): boolean =>
  typeof content === "object" && content !== null && "isNonWhitespace" in content && content.isNonWhitespace === true;

const paths = new WeakMap<InkContainer, string>();
export function pathOf(container: InkContainer): string {
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
export function branchOf(container: InkContainer): string {
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

export function placeOf(story: InkStory, waiting: boolean): Standpoint {
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

export function restore(story: InkStory, { threads, counter, choices, safeExit, random }: Snapshot): void {
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

/** Where the telling came from, frame by frame, to see when it has come together again. */
export const nesting = (story: InkStory): string[] =>
  story.state.callStack.currentThread.callstack.map(({ currentPointer }) =>
    currentPointer.container === null ? "" : branchOf(currentPointer.container),
  );

/** The knot or function that a container belongs to. */
export const knotOf = (container: InkContainer): string => pathOf(container).split(".", 1)[0] ?? "";

export function within(here: readonly string[], base: readonly string[]): boolean {
  return here.length <= base.length && here.every((branch, frame) => base[frame]?.startsWith(branch) === true);
}
