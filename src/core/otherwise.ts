// What of a second reading reads as it did before, and what does not.
import type { Line } from "./beat.ts";
import type { Entry, View } from "./view.ts";

/** `same`: it stood at this place before. `other`: something else stood there. `new`: nothing of this place was read before. */
export type Mark = "same" | "other" | "new";

type Passage = Pick<Entry, "chapter" | "chosen" | "lines">;

/** The answer before a passage, in its file; empty where the file opens. With the file it is the place of the passage. */
const answerBefore = (passages: readonly Passage[], at: number): string =>
  passages[at - 1]?.chapter === passages[at]?.chapter ? (passages[at - 1]?.chosen?.id ?? "") : "";

/** The passages of a reading in their order, that which lies open last. */
const passagesOf = ({ entries, beat }: View): Passage[] => [...entries, ...(beat === null ? [] : [{ ...beat, chosen: null }])];

/**
 * For each passage a mark for each of its lines, in the order of the reading; none for a passage that was not told again. The same place is
 * after the same answer in the same file.
 */
export function marksOf(view: View): (readonly Mark[])[] {
  const { struck } = view;
  const passages = passagesOf(view);
  return passages.map((passage, at) => {
    const { chapter, lines } = passage;
    if (struck.length === 0 || struck.some((entries) => entries[at] === passage)) return [];
    const after = answerBefore(passages, at);
    const here = struck.flatMap((entries) => entries.filter((one, nth) => one.chapter === chapter && answerBefore(entries, nth) === after));
    const before = new Set(here.flatMap((one) => one.lines.map(({ text }) => text)));
    return lines.map(({ text }): Mark => (here.length === 0 ? "new" : before.has(text) ? "same" : "other"));
  });
}

/** What reads otherwise in one file. */
interface Otherwise {
  readonly chapter: string;
  readonly lines: readonly Line[];
}

/** Of what the answers that were given again led past, that which did not read so before: by file, without the file that lies open. */
export function otherwiseIn(view: View): Otherwise[] {
  const { repeated, entries, beat } = view;
  if (repeated === null) return [];
  const marks = marksOf(view);
  const found: { chapter: string; lines: Line[] }[] = [];
  // What lay open when they were given had been read.
  for (let at = repeated.from + 1; at < repeated.to; at++) {
    const entry = entries[at];
    if (entry === undefined || entry.chapter === beat?.chapter) continue;
    const fresh = entry.lines.filter(({ text }, line) => text !== "" && (marks[at]?.[line] ?? "same") !== "same");
    if (fresh.length === 0) continue;
    const last = found.at(-1);
    if (last?.chapter === entry.chapter) last.lines.push(...fresh);
    else found.push({ chapter: entry.chapter, lines: fresh });
  }
  return found;
}
