// The story without its words: every file one after another, so that a reading can be handed the world as it is after those before its own.

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

/**
 * Takes the words out of compiled Ink; what it does stays, and what each choice is. What the Recorder did is not done: nobody did it in a
 * reading that begins later, and no rule asks for it.
 *
 * @param json - as the compiler gives it
 * @param world - the text of `world.ink`
 */
export function withoutWords(json: string, world: string): string {
  const story = JSON.parse(json) as { root: unknown };
  return JSON.stringify({ ...story, root: stripped(story.root, ownOf(world)) });
}
