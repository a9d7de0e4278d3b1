// What of inkjs the machine touches, as types, and values of Ink as texts that mean the same in every run.
import { AtlasError } from "../error.ts";
import type { PlainChoice } from "../tables.ts";

export interface InkContainer {
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
export interface InkThread {
  threadIndex: number;
  previousPointer: InkPointer;
  readonly callstack: readonly InkElement[];
  Copy(): InkThread;
}
export interface InkChoice {
  text: string;
  tags: string[] | null;
  readonly sourcePath: string;
  readonly targetPath: { toString(): string };
  readonly isInvisibleDefault: boolean;
  threadAtGeneration: InkThread;
  Clone(): InkChoice;
  plain?: PlainChoice;
}
export interface InkValue {
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
export interface InkState {
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
export interface InkVariables {
  _globalVariables: Map<string, InkValue>;
  readonly _defaultGlobalVariables: Map<string, InkValue>;
  GetVariableWithName(name: string, context?: number): InkValue | null;
  SetGlobal(name: string, value: InkValue): void;
  SetJsonToken(tokens: Readonly<Record<string, unknown>>): void;
}
/** A story of inkjs, with what it keeps to itself. */
export interface InkStory {
  readonly state: InkState;
  readonly canContinue: boolean;
  readonly currentChoices: InkChoice[];
  Step(): void;
  TryFollowDefaultInvisibleChoice(): boolean;
  ChooseChoiceIndex(index: number): void;
}

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
/** A value as the text that a saved state of Ink would have for it. */
export function textOf(value: InkValue): string {
  let text = texts.get(value);
  if (text === undefined) {
    text = JSON.stringify(tokenOf(value));
    texts.set(value, text);
  }
  return text;
}

/** Whether it is a list with nothing in it. */
export const isEmptyList = (value: InkValue): boolean => value.valueType === 2 && (value.valueObject as InkListValue).Count === 0;
