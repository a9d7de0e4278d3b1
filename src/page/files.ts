// Readings that go out and come in, as a file, a link or a code: written, opened, or refused in words that say what to do.
import * as words from "#words/link.ts";
import { problems } from "#words/problems.ts";
import { encodeReading, readReading } from "../core/codec.ts";
import type { CodeForm } from "../core/letters.ts";
import type { Parsed, Reading } from "../core/record.ts";
import { numbers } from "../generated/numbers.ts";
import type { Notice } from "./actions.ts";
import { titleOf } from "./titles.ts";

/** What a text holds that was saved, copied or typed: a reading, or a sentence that says why it holds none. */
export function openText(text: string, now: Date): Parsed<Reading, string> {
  const read = readReading(text, numbers, { story: "shared", kept: now.toISOString() });
  return read.ok ? read : { ok: false, problem: problems[read.problem] };
}

/**
 * Offers what a link brings: it takes the place of nothing until the reader says so.
 *
 * @param link - that the page was opened by; null where it was opened by none
 * @param restore - takes up a reading
 */
export function offerLinked(link: string | null, restore: (reading: Reading) => void, tell: (notice: Notice | null) => void): void {
  if (link === null) return;
  const opened = openText(link, new Date());
  if (!opened.ok) return tell({ message: words.refused(opened.problem) });
  const { at, steps } = opened.value;
  const act = (): void => {
    tell(null);
    restore(opened.value);
  };
  tell({ message: words.offered(titleOf(at), steps.length), way: { label: words.label, act } });
}

/** The code of a reading; null where the story has given something in it no number. */
export const codeOf = (reading: Reading, form: CodeForm): string | null => encodeReading(reading, numbers, form);
