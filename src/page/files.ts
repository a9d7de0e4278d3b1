// Readings that come from outside, in a file, a link or a code: opened, or refused in words that say what to do.
import { problems } from "#words/problems.ts";
import { readReading } from "../core/codec.ts";
import type { Parsed, Reading } from "../core/record.ts";
import { numbers } from "../generated/numbers.ts";

/** What a text holds that was saved, copied or typed: a reading, or a sentence that says why it holds none. */
export function openText(text: string, now: Date): Parsed<Reading, string> {
  const read = readReading(text, numbers, { story: "shared", kept: now.toISOString() });
  return read.ok ? read : { ok: false, problem: problems[read.problem] };
}
