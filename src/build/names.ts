// Gives what inkjs calls its own by long names short ones: of its methods and fields, those that nothing outside it speaks to.
import { parseSync } from "vite";
import { type Node, isNode } from "./syntax.ts";

/** What is the language’s own, by any name that it gives: those of everything that a script finds and of all that this begets. */
function native(): Set<string> {
  const names = new Set<string>();
  const seen = new Set<object>();
  const look = (value: unknown): void => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
    seen.add(value);
    for (const name of Object.getOwnPropertyNames(value)) names.add(name);
    look(Object.getPrototypeOf(value));
  };
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!/^[A-Z]/.test(name) || name === "GLOBAL") continue;
    const found: unknown = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
    look(found);
    if (typeof found === "function") look(found.prototype);
  }
  for (const value of [[].values(), new Map().entries(), "".matchAll(/x/g), /x/.exec("x"), (function* () {})()]) look(value);
  // Those of a descriptor and of what an iterator gives.
  for (const name of ["done", "value", "writable", "enumerable", "configurable", "get", "set", "groups", "index", "input", "indices"])
    names.add(name);
  return names;
}

/** Every place where a property is named by an identifier, and every text, since a property may be named by one as well. */
function spoken(code: string): { readonly places: Map<string, Node[]>; readonly texts: Set<string> } {
  const places = new Map<string, Node[]>();
  const texts = new Set<string>();
  const note = (node: unknown): void => {
    if (!isNode(node) || node.type === "PrivateIdentifier" || typeof node["name"] !== "string") return;
    places.set(node["name"], [...(places.get(node["name"]) ?? []), node]);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child);
    if (!isNode(node)) return;
    const computed = node["computed"] === true;
    if (node.type === "Literal" && typeof node["value"] === "string") texts.add(node["value"]);
    if (node.type === "TemplateElement") texts.add(String((node["value"] as { cooked?: unknown }).cooked));
    if (node.type === "MemberExpression" && !computed) note(node["property"]);
    if (["MethodDefinition", "PropertyDefinition", "Property"].includes(node.type) && !computed) note(node["key"]);
    // `{ name }` names a property and a variable at once, and cannot be told apart here.
    if (node.type === "Property" && node["shorthand"] === true && isNode(node["key"])) texts.add(String(node["key"]["name"]));
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync("ink.mjs", code).program);
  return { places, texts };
}

/** What a compiled story calls its own parts, by Ink’s description of its format, where that could be a name. */
const format = ["inkVersion", "root", "listDefs", "flg", "re", "var", "ci", "exArgs", "list", "origins", "c"];

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The nth short name: A, B … AA, AB … A variable of a story, which begins with a small letter, is never taken for one. */
const nth = (at: number): string => (at < letters.length ? "" : nth(Math.floor(at / letters.length) - 1)) + letters[at % letters.length];

/**
 * The same code with short names. A name stays where the language or anything outside may mean it, or where it stands as a text.
 *
 * @param words - every name that the game may speak to it
 */
export function withShortNames(code: string, words: ReadonlySet<string>): string {
  const { places, texts } = spoken(code);
  const taken = new Set([...words, ...texts, ...format, ...native()]);
  const renamed = [...places].filter(([name]) => !taken.has(name)).sort((a, b) => b[1].length - a[1].length);
  const cuts: { readonly start: number; readonly end: number; readonly name: string }[] = [];
  let at = 0;
  for (const [, nodes] of renamed) {
    while (taken.has(nth(at))) at++;
    const name = nth(at++);
    for (const { start, end } of nodes) cuts.push({ start, end, name });
  }
  let text = code;
  for (const { start, end, name } of cuts.sort((a, b) => b.start - a.start)) text = text.slice(0, start) + name + text.slice(end);
  return text;
}
