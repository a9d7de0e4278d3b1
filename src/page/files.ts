// Readings that go out and come in, as a file, a link or a code: written, opened, or refused in words that say what to do.
import * as words from "#words/link.ts";
import { problems } from "#words/problems.ts";
import { encodeReading, readReading } from "../core/codec.ts";
import type { CodeForm } from "../core/letters.ts";
import type { Parsed, Reading } from "../core/record.ts";
import { numbers } from "../generated/numbers.ts";
import { titleOf } from "./titles.ts";

/** What a text holds that was saved, copied or typed: a reading, or a sentence that says why it holds none. */
export function openText(text: string, now: Date): Parsed<Reading, string> {
  const read = readReading(text, numbers, { story: "shared", kept: now.toISOString() });
  return read.ok ? read : { ok: false, problem: problems[read.problem] };
}

/** What a reader who has opened a link is told. */
export interface Linked {
  /** Null where the link cannot be read. */
  readonly reading: Reading | null;
  readonly message: string;
  /** What the button says that opens it. */
  readonly label: string;
}

/** What a link brings: it is offered, and takes the place of nothing. */
export function openLink(link: string, now: Date): Linked {
  const { label } = words;
  const opened = openText(link, now);
  if (!opened.ok) return { reading: null, message: words.refused(opened.problem), label };
  const { at, steps } = opened.value;
  return { reading: opened.value, message: words.offered(titleOf(at), steps.length), label };
}

/** The code of a reading; null where the story has given something in it no number. */
export const codeOf = (reading: Reading, form: CodeForm): string | null => encodeReading(reading, numbers, form);
