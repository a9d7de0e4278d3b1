// The questions of a file, and what each says of readings from before it: `#else`.
import { readFileSync } from "node:fs";
import { type ChoiceSource, StoryError, readChoices } from "./read.ts";

/** A question with its choices: those that follow its `#ask`, up to the next. */
interface Question {
  readonly choices: readonly ChoiceSource[];
  /** The line of its `#ask`, from 1. */
  readonly line: number;
  /** The ids that its `#else` may come to; none where it has no `#else`. */
  readonly presumed: readonly string[];
}

/** A tag with one id, or with alternatives of Ink, as in `#else:{with_berlin_now():prices|seizures}`. */
const elseTag = /#\s*else:\s*(\{[^}]*\}|[^\s#|}]*)/g;

const idsOf = (value: string): string[] =>
  value.startsWith("{")
    ? value
        .replace(/^\{[^:]*:/, "")
        .replace(/\}$/, "")
        .split("|")
        .map((id) => id.trim())
    : [value];

const presumedBy = (text: string): string[] => [...text.matchAll(elseTag)].flatMap(([, value = ""]) => idsOf(value));

const linesOf = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .map((text) => text.replace(/\/\/.*$/, ""));

const isAsk = (text: string): boolean => /#\s*ask\b/.test(text);

/** The questions of a file, in their order. */
export function questionsOf(path: string): Question[] {
  const choices = readChoices(path);
  const lines = linesOf(path);
  const asks = lines.flatMap((text, index) => (isAsk(text) ? [index + 1] : []));
  return asks.map((line, at) => ({
    line,
    choices: choices.filter((choice) => choice.line > line && choice.line < (asks[at + 1] ?? Number.POSITIVE_INFINITY)),
    presumed: presumedBy(lines[line - 1] ?? ""),
  }));
}

/**
 * Holds each `#else` to the choices of its question.
 *
 * @throws StoryError with the file and line
 */
export function checkQuestions(path: string): void {
  for (const [index, text] of linesOf(path).entries())
    if (presumedBy(text).length > 0 && !isAsk(text))
      throw new StoryError("#else belongs behind #ask, on the line of the question", path, index + 1);
  for (const { choices, line, presumed } of questionsOf(path)) {
    const ids = choices.map(({ id }) => id);
    const stray = presumed.find((id) => !ids.includes(id));
    if (stray !== undefined) throw new StoryError(`#else:${stray} is no answer to this question: ${ids.join(", ")}`, path, line);
  }
}
