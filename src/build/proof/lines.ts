// Takes a line of Ink prose apart: what is text, what is one of several alternatives, and what stands beside an occurrence in every history.

/** Text of a line, or alternatives in it. Conditions, tags and diverts are left out. */
type Piece =
  | { readonly kind: "text"; readonly at: number; readonly text: string }
  /** `whole`: one of the branches is always told. `ends`: the column behind each of them, tags and all. */
  | { readonly kind: "either"; readonly branches: readonly Pieces[]; readonly ends: readonly number[]; readonly whole: boolean };
export type Pieces = readonly Piece[];

/** The place behind a tag: a tag ends at the next one, and inside alternatives with its own. */
function tagEnd(line: string, from: number, isInside: boolean): number {
  let depth = 0;
  for (let at = from; at < line.length; at++) {
    const sign = line[at] ?? "";
    if (sign === "{") depth++;
    else if (sign === "}" && depth > 0) depth--;
    else if (depth === 0 && (sign === "]" || (at > from && sign === "#") || (isInside && /[|}]/.test(sign)))) return at;
  }
  return line.length;
}

/** Reads on from a place to the end of a branch, or of the line. */
function readPieces(line: string, from: number, isInside: boolean): { readonly pieces: Pieces; readonly end: number } {
  const pieces: Piece[] = [];
  let text = from;
  let at = from;
  const cut = (next: number): void => {
    if (at > text) pieces.push({ kind: "text", at: text, text: line.slice(text, at) });
    at = next;
    text = next;
  };
  while (at < line.length) {
    const sign = line[at];
    if (isInside && (sign === "|" || sign === "}")) break;
    if (sign === "]") cut(at + 1);
    else if (sign === "#") cut(tagEnd(line, at, isInside));
    else if (line.startsWith("->", at)) cut(at + (/^->\s*\w*/.exec(line.slice(at))?.[0].length ?? 2));
    else if (sign === "{") {
      const start = at;
      const colon = /^\{[^{}|:“]*:/.exec(line.slice(at))?.[0].length;
      const read = readBranches(line, start + (colon ?? 1));
      cut(read.end);
      // What has no condition is a value that is said, or a call: no text of the line.
      if (colon !== undefined) pieces.push({ kind: "either", branches: read.branches, ends: read.ends, whole: read.branches.length > 1 });
    } else at++;
  }
  const end = at;
  cut(at);
  return { pieces, end };
}

function readBranches(
  line: string,
  from: number,
): { readonly branches: readonly Pieces[]; readonly ends: readonly number[]; readonly end: number } {
  const branches: Pieces[] = [];
  const ends: number[] = [];
  for (let at = from; ;) {
    const { pieces, end } = readPieces(line, at, true);
    branches.push(pieces);
    ends.push(end);
    at = end + 1;
    if (line[end] !== "|") return { branches, ends, end: Math.min(at, line.length) };
  }
}

/** Where the prose of a source line begins: behind a choice’s bracket or a branch’s condition. Null where it has none. */
function proseStart(line: string): number | null {
  const head = /^\s*/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(head);
  if (rest === "" || /^(#|~|=|->|VAR\b|LIST\b|INCLUDE\b|\/\/|[{}]\s*$)/.test(rest)) return null;
  const branch = /^-(?!>)\s*[^“”’|:#]*:/.exec(rest)?.[0].length;
  if (branch !== undefined) return head + branch;
  const choice = /^[+*]\s*(\{[^{}]*\}\s*)*\[?/.exec(rest)?.[0].length;
  return head + (choice ?? 0);
}

/** The prose of a line of a file or an ending; nothing where it is logic, a head or a comment. */
export function piecesOf(raw: string): Pieces {
  const line = raw.replace(/\/\/.*$/, "");
  const start = proseStart(line);
  return start === null ? [] : readPieces(line, start, false).pieces;
}

/** Every text of a line, with where it stands. */
export const textsIn = (pieces: Pieces): { readonly at: number; readonly text: string }[] =>
  pieces.flatMap((piece) => (piece.kind === "text" ? [piece] : piece.branches.flatMap(textsIn)));

const holds = (pieces: Pieces, at: number): boolean =>
  pieces.some((piece) =>
    piece.kind === "text" ? at >= piece.at && at < piece.at + piece.text.length : piece.branches.some((branch) => holds(branch, at)),
  );

/** What is told in every history in which the text at a place is: all of it where no place is given. */
function certain(pieces: Pieces, at: number | null, pattern: RegExp): { readonly text: string; readonly met: boolean } {
  let text = "";
  let met = false;
  for (const piece of pieces) {
    if (piece.kind === "text") text += piece.text;
    else {
      const own = at === null ? undefined : piece.branches.find((branch) => holds(branch, at));
      if (own !== undefined) {
        const inner = certain(own, at, pattern);
        text += inner.text;
        met ||= inner.met;
      } else {
        met ||= piece.whole && piece.branches.every((branch) => isCertain(branch, null, pattern));
        text += " ";
      }
    }
  }
  return { text, met };
}

/** Whether every history that is told the text at a place of a line is told something like a pattern in that line as well. */
export function isCertain(pieces: Pieces, at: number | null, pattern: RegExp): boolean {
  const { text, met } = certain(pieces, at, pattern);
  return met || pattern.test(text);
}

/** The text of the innermost branch of a line that a place in it, as a tag’s, belongs to; of the whole line where it stands in none. */
export function textBeside(pieces: Pieces, at: number): string {
  for (const piece of pieces) {
    const texts = textsIn([piece]);
    if (piece.kind === "text" || texts[0] === undefined || at < texts[0].at || at >= (piece.ends.at(-1) ?? 0)) continue;
    const place = piece.ends.findIndex((end) => at < end);
    return textBeside(piece.branches[place] ?? [], at);
  }
  return textsIn(pieces)
    .map(({ text }) => text)
    .join(" ");
}
