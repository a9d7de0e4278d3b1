// Leaves out of the game what it never calls of inkjs: methods of its classes whose names nothing speaks that is itself called.
import { readFileSync } from "node:fs";
import { type Plugin, parseSync } from "vite";
import { withShortNames } from "./names.ts";
import { type Node, isNode } from "./syntax.ts";

/** A method, getter or setter of a class, and the names that its body speaks. */
interface Member {
  readonly name: string;
  readonly fixed: boolean;
  readonly start: number;
  readonly end: number;
  readonly speaks: Set<string>;
  /** Where its body stands, if it is barred. */
  readonly barred: Body | null;
}

interface Body {
  readonly start: number;
  readonly end: number;
}

/**
 * Methods for what no file may use (docs/ink.md) or the teller never does: functions from outside, shuffles, turns, watched variables, choices without words, lines of the source,
 * saved states of Ink. Other methods speak of them, and nothing ever comes to them, or nothing that counts: they are left empty.
 */
const barred: ReadonlySet<string> = new Set([
  "CallExternalFunction",
  "ValidateExternalBindings",
  "NextSequenceShuffleIndex",
  "TurnsSinceForContainer",
  "CompleteVariableObservation",
  "TryFollowDefaultInvisibleChoice",
  "currentDebugMetadata",
  "RecordTurnIndexVisitToContainer",
  "VariableStateDidChangeEvent",
  "IfAsyncWeCant",
  "SetJsonToken",
  "LoadFlowChoiceThreads",
  "JObjectToChoice",
]);

/** Commands of compiled Ink that no file may use (docs/ink.md): what inkjs does at them is left out. */
const barredCommands: ReadonlySet<string> = new Set([
  "ChoiceCount",
  "ListFromInt",
  "ListRandom",
  "ListRange",
  "Random",
  "ReadCount",
  "SeedRandom",
  "SequenceShuffleIndex",
  "StartThread",
  "Turns",
  "TurnsSince",
  "VisitIndex",
]);

const nameOf = (node: unknown): string | null =>
  isNode(node) ? (typeof node["name"] === "string" ? node["name"] : typeof node["value"] === "string" ? node["value"] : null) : null;

/** What the language itself calls, by these names. */
const always = ["constructor", "toString", "toJSON", "valueOf", "get", "set", "has", "deleteProperty", "ownKeys", "next", "return", "then"];

/** In a static method `this` is the class, and a name that it speaks so is that of a static member. */
const asStatic = (name: string): string => `static ${name}`;

/** Finds every method, and what each speaks; what stands outside of all methods is spoken at once. */
function members(code: string, spoken: Set<string>): Member[] {
  const found: Member[] = [];
  function visit(node: unknown, speaks: Set<string>, within: "static" | "other"): void {
    if (Array.isArray(node)) for (const child of node) visit(child, speaks, within);
    if (!isNode(node)) return;
    const { type, start, end } = node;
    const name = node["computed"] === true ? null : nameOf(node["key"] ?? node["property"]);
    if (type === "MethodDefinition" && name !== null) {
      const { params, body } = node["value"] as Node & { readonly body: Body };
      const isBarred = barred.has(name);
      const member = { name, fixed: node["static"] === true, start, end, speaks: new Set<string>(), barred: isBarred ? body : null };
      found.push(member);
      if (isBarred) return;
      for (const part of [params, body]) visit(part, member.speaks, member.fixed ? "static" : "other");
      return;
    }
    if (type === "MemberExpression" && name !== null) {
      const object = node["object"] as Node;
      speaks.add(within === "static" && object.type === "ThisExpression" ? asStatic(name) : name);
      visit(object, speaks, within);
      return;
    }
    if (type === "Property" && name !== null) speaks.add(name);
    if (type === "Literal" && typeof node["value"] === "string") speaks.add(node["value"]);
    // A function of its own has its own `this`.
    const inside = type === "FunctionExpression" || type === "FunctionDeclaration" ? "other" : within;
    for (const child of Object.values(node)) visit(child, speaks, inside);
  }
  visit(parseSync("ink.mjs", code).program, spoken, "other");
  return found;
}

/** Whether nothing is come to behind a statement. */
function leaves(statement: unknown): boolean {
  if (!isNode(statement)) return false;
  const { type, body } = statement as Node & { readonly body?: unknown };
  return (
    type === "BreakStatement" || type === "ReturnStatement" || (type === "BlockStatement" && Array.isArray(body) && leaves(body.at(-1)))
  );
}

/** The cases of a switch over commands that are left out, where none falls into one that stays. */
function barredCases(node: unknown, found: Body[]): Body[] {
  if (Array.isArray(node)) for (const child of node) barredCases(child, found);
  if (!isNode(node)) return found;
  if (node.type === "SwitchStatement") {
    const cases = node["cases"] as readonly (Node & { readonly consequent: readonly unknown[] })[];
    const isBarred = (at: number): boolean => {
      const test = cases[at]?.["test"];
      return isNode(test) && barredCommands.has(nameOf(test["property"]) ?? "");
    };
    // Cases without anything of their own fall into the next: they go or stay together.
    let from = 0;
    for (const [at, { consequent }] of cases.entries()) {
      if (consequent.length === 0) continue;
      const group = cases.slice(from, at + 1);
      const before = cases[from - 1];
      const apart = (before === undefined || leaves(before.consequent.at(-1))) && leaves(consequent.at(-1));
      if (apart && group.every((_, further) => isBarred(from + further))) found.push(...group.map(({ start, end }) => ({ start, end })));
      from = at + 1;
    }
  }
  for (const child of Object.values(node)) barredCases(child, found);
  return found;
}

/**
 * The same code without the methods that nothing can call. A method stays where its name is spoken, as a property or as a text, by
 * anything that stays; so that only a name put together at run time could miss one, and inkjs puts none together.
 *
 * @param words - every name that the game may speak to it
 */
export function withoutUncalled(whole: string, words: Iterable<string>): string {
  let code = whole;
  for (const { start, end } of barredCases(parseSync("ink.mjs", whole).program, []).toReversed())
    code = code.slice(0, start) + code.slice(end);
  const spoken = new Set([...always, ...words]);
  let rest = members(code, spoken);
  const emptied = rest.flatMap(({ barred: body }) => (body === null ? [] : [body]));
  for (let more = true; more;) {
    const live = rest.filter(({ name, fixed }) => spoken.has(name) || (fixed && spoken.has(asStatic(name))));
    more = live.length > 0;
    for (const { speaks } of live) for (const name of speaks) spoken.add(name);
    rest = rest.filter((member) => !live.includes(member));
  }
  // From the end, so that what stands before keeps its place; of methods within methods the outer one takes the inner with it.
  let text = code;
  let from = code.length;
  const cuts = [...rest, ...emptied.map(({ start, end }) => ({ start: start + 1, end: end - 1 }))];
  for (const { start, end } of cuts.toSorted((a, b) => b.end - a.end || a.start - b.start)) {
    if (end > from) continue;
    text = text.slice(0, start) + text.slice(end);
    from = start;
  }
  return text;
}

/** Every word of one of the files that speak to inkjs. */
export const wordsOf = (teller: string): Set<string> => new Set(readFileSync(teller, "utf8").match(/[\w$]+/g) ?? []);

/**
 * Shortens inkjs in the built game; while developing it is whole.
 *
 * @param tellers - the paths of `src/core/teller.ts` and of what speaks to the stories that it opens
 */
export function inkjs(tellers: readonly string[]): Plugin {
  return {
    name: "inkjs",
    apply: "build",
    transform: {
      filter: { id: /node_modules\/inkjs\/dist\/ink\.mjs/ },
      handler(code) {
        const words = new Set(tellers.flatMap((path) => [...wordsOf(path)]));
        return { code: withShortNames(withoutUncalled(code, words), words), map: null };
      },
    },
  };
}
