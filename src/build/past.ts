// The story without its words: every file one after another, so that a reading can be handed the world as it is after those before its own.
import { shortId } from "../core/beat.ts";

/** The Ink that leads from file to file. Before it is told, `past_until` is set to the file that is not gone through any more. */
export const pastInk = (files: readonly string[]): string[] => [
  'VAR past_until = ""',
  "VAR past_at = 0",
  "=== past ===",
  // A run that is over goes no further.
  "{ over: -> END }",
  "{",
  ...files.map((id, at) => `- past_at == ${at} and past_until != "${id}": -> ${id}`),
  "- else: -> END",
  "}",
  "=== file_done ===",
  "~ past_at = past_at + 1",
  "-> past",
];

const isText = (item: unknown): item is string => typeof item === "string" && item.startsWith("^");

/** What stands for a text: nothing, but at its place, because paths of Ink count the places. */
const nothing = "^";

/** Where the group that begins at a place ends. */
function endOf(list: readonly unknown[], at: number, close: string): number {
  const found = list.indexOf(close, at);
  return found < 0 ? list.length : found;
}

/** In the text of a choice its tags stay: they say which answer it is. A text that something is compared with has no tags, and stays whole. */
function withoutChoiceText(group: readonly unknown[], own: ReadonlySet<string>): unknown[] {
  if (!group.includes("#")) return [...group];
  let inTag = false;
  return group.map((item) => {
    if (item === "#") inTag = true;
    if (item === "/#") inTag = false;
    // What a tag comes to, as the reason of a lock, may stand deeper in it.
    if (inTag) return item;
    return isText(item) ? nothing : stripped(item, own);
  });
}

/** The Recorder’s own memories that a world declares: each a LIST under a line `/// recorder`. */
const ownOf = (world: string): Set<string> => new Set([...world.matchAll(/^\/\/\/ recorder\nLIST (\w+)/gm)].map(([, id = ""]) => id));

/** Ink’s word for a value that is made and not kept. */
const forget = "pop";

function stripped(node: unknown, own: ReadonlySet<string>): unknown {
  if (Array.isArray(node)) {
    const list: unknown[] = [];
    for (let at = 0; at < node.length;) {
      const item: unknown = node[at];
      if (item === "str") {
        const end = endOf(node, at, "/str");
        list.push(...withoutChoiceText(node.slice(at, end), own));
        at = end;
      } else {
        list.push(isText(item) ? nothing : stripped(item, own));
        at++;
      }
    }
    return list;
  }
  if (typeof node !== "object" || node === null) return node;
  if ("VAR=" in node && own.has(String(node["VAR="])) && "re" in node) return forget;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, Array.isArray(value) ? stripped(value, own) : value]));
}

type Named = Readonly<Record<string, unknown>>;

/** Ink’s word for nothing to be done. Whatever is not done any more is put so at its place, because paths of Ink count the places. */
const idle = "nop";

/** What is told and changes nothing. */
const quiet: ReadonlySet<unknown> = new Set([nothing, "\n", "#", "/#", idle, "pop", null]);

const isObject = (item: unknown): item is Named => typeof item === "object" && item !== null && !Array.isArray(item);

/** Whether something anywhere in Ink sets a variable, or calls what does. */
function changes(node: unknown, functions: Named, asked: ReadonlySet<string> = new Set()): boolean {
  if (Array.isArray(node)) return node.some((item) => changes(item, functions, asked));
  if (!isObject(node)) return false;
  if ("VAR=" in node || "->t->" in node || "x()" in node || "*" in node) return true;
  const called = node["f()"];
  if (typeof called === "string" && !asked.has(called))
    return changes(functions[called] ?? { "VAR=": called }, functions, new Set([...asked, called]));
  return Object.values(node).some((item) => changes(item, functions, asked));
}

/** Whether a branch goes back to where it came from, and does nothing on the way. */
function isQuiet(branch: unknown, functions: Named): boolean {
  if (!Array.isArray(branch) || changes(branch, functions)) return false;
  const { b } = (branch.find((item) => isObject(item) && "b" in item) ?? {}) as { readonly b?: unknown };
  if (!Array.isArray(b)) return false;
  const left = without(b, functions).filter((item) => !quiet.has(item));
  return left.length === 1 && isObject(left[0]) && /^\.\^\.\^\.\^\.\d+$/.test(String(left[0]["->"]));
}

/** The place behind alternatives that begin at one, where whichever is told changes nothing; −1 where one does. */
function endOfQuiet(list: readonly unknown[], from: number, functions: Named): number {
  for (let at = from; at < list.length; at++) {
    const item = list[at];
    if (item === "ev") {
      const end = list.indexOf("/ev", at);
      const asked = list.slice(at, end);
      if (end < 0 || asked.includes("str") || changes(asked, functions)) return -1;
      if (asked.at(-1) === "out") return end + 1;
      at = end;
    } else if (item === idle) return at + 1;
    else if (item !== "pop" && item !== "\n" && !isQuiet(item, functions)) return -1;
  }
  return -1;
}

/** Ink’s word for a choice, and the tag of the way in short. */
const choice = "*";
const inShort = `^c:${shortId}`;

/**
 * Of choices among which is the way in short that alone, and one more to show that it is not the last way out: no other is ever gone
 * through, and what it would lead to is left out.
 */
function shortened(list: readonly unknown[]): readonly unknown[] {
  if (!list.includes(inShort)) return list;
  const left = [...list];
  const gone = new Set<string>();
  for (const [at, item] of list.entries()) {
    if (!isObject(item) || !(choice in item)) continue;
    const from = list.findLastIndex((other, place) => place < at && other === "ev" && list[place + 1] === "str");
    if (list.slice(from, at).includes(inShort)) continue;
    if (gone.size > 0) left.fill(idle, from, at + 1);
    gone.add(String(item[choice]).split(".").at(-1) ?? "");
  }
  return left.map((item) =>
    isObject(item) && [...gone].some((name) => name in item)
      ? Object.fromEntries(Object.entries(item).map(([name, value]) => [name, gone.has(name) ? ["done", null] : value]))
      : item,
  );
}

/** A list of Ink in which nothing is told any more that changes nothing. */
function without(all: readonly unknown[], functions: Named): unknown[] {
  const list = shortened(all);
  const left: unknown[] = [];
  while (left.length < list.length) {
    const at = left.length;
    const item = list[at];
    const asks = item === "ev" || Array.isArray(item);
    const end = item === "str" ? endOf(list, at, "/str") + 1 : asks ? endOfQuiet(list, at, functions) : -1;
    if (item === "str") left.push(...list.slice(at, end));
    else if (end > at) left.push(...Array.from({ length: end - at }, () => idle));
    else if (item === nothing || item === "\n" || item === "#" || item === "/#") left.push(idle);
    else left.push(hushed(item, functions));
  }
  return left;
}

function hushed(node: unknown, functions: Named): unknown {
  if (Array.isArray(node)) return without(node, functions);
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, Array.isArray(value) ? without(value, functions) : value]));
}

/**
 * Takes the words out of compiled Ink, and the asking which words they would be; what it does stays, and what each choice is. What the Recorder
 * did is not done: nobody did it in a reading that begins later, and no rule asks for it.
 *
 * @param json - as the compiler gives it
 * @param world - the text of `world.ink`
 */
export function withoutWords(json: string, world: string): string {
  const story = JSON.parse(json) as { root: readonly unknown[] };
  const root = stripped(story.root, ownOf(world)) as readonly unknown[];
  return JSON.stringify({ ...story, root: hushed(root, (root.at(-1) ?? {}) as Named) });
}
