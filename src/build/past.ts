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
function withoutChoiceText(group: readonly unknown[]): unknown[] {
  if (!group.includes("#")) return [...group];
  let inTag = false;
  return group.map((item) => {
    if (item === "#") inTag = true;
    if (item === "/#") inTag = false;
    // What a tag comes to, as the reason of a lock, may stand deeper in it.
    if (inTag) return item;
    return isText(item) ? nothing : stripped(item);
  });
}

function stripped(node: unknown): unknown {
  if (Array.isArray(node)) {
    const list: unknown[] = [];
    for (let at = 0; at < node.length;) {
      const item: unknown = node[at];
      if (item === "str") {
        const end = endOf(node, at, "/str");
        list.push(...withoutChoiceText(node.slice(at, end)));
        at = end;
      } else {
        list.push(isText(item) ? nothing : stripped(item));
        at++;
      }
    }
    return list;
  }
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, Array.isArray(value) ? stripped(value) : value]));
}

/**
 * Takes the words out of compiled Ink; what it does stays, and what each choice is.
 *
 * @param json - as the compiler gives it
 */
export function withoutWords(json: string): string {
  const story = JSON.parse(json) as { root: unknown };
  return JSON.stringify({ ...story, root: stripped(story.root) });
}
