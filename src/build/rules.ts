// The rules of the endings, each asked by itself: a chapter that the atlas explores instead of the rule list, to know at each leaf which are true.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Asked } from "../core/atlas/ask/minimal/merge.ts";
import type { Plan } from "../core/atlas/make/plan.ts";
import { type Compiled, compileRules } from "./compile.ts";
import { planOf } from "./plan.ts";
import { StoryError, rules as rulesFile } from "./read.ts";

/** One rule of the list: where its condition is true, and no rule before it is, the history has this ending. */
export interface Rule {
  readonly ending: string;
  /** In Ink. */
  readonly condition: string;
  /** The line that it stands on, from 1. */
  readonly line: number;
}

const asks = /^\s*(?:\{\s*-?|-)\s*(\S.*?)\s*:\s*$/;
const returns = /^\s*~\s*return\s+"(\w+)"\s*$/;

/** The lines of a knot or function, with the numbers they have in their file, from 1. */
function linesOf(text: string, name: string): { readonly text: string; readonly line: number }[] {
  const lines = text.split("\n").map((raw, at) => ({ text: raw.replace(/\/\/.*$/, ""), line: at + 1 }));
  const from = lines.findIndex((line) => new RegExp(`^={2,}\\s*(?:function\\s+)?${name}\\b`).test(line.text));
  if (from < 0) return [];
  const length = lines.slice(from + 1).findIndex((line) => /^={2,}/.test(line.text));
  return lines.slice(from + 1, length < 0 ? undefined : from + 1 + length);
}

/**
 * Reads the rule list: the function `verdict`, a list of conditions that each return an ending, and at last one without a condition.
 *
 * @param path - of its file, for faults
 * @throws StoryError where anything else stands in it: the rules could not be told apart then
 */
export function readRules(text: string, path: string): Rule[] {
  const rules: Rule[] = [];
  let condition: string | null = null;
  const lines = linesOf(text, "verdict");
  for (const { text: raw, line } of lines) {
    const fault = (message: string): StoryError => new StoryError(message, path, line);
    const ending = returns.exec(raw)?.[1];
    const asked = asks.exec(raw)?.[1];
    if (rules.at(-1)?.condition === "true" && raw.trim() !== "")
      throw fault("nothing follows the ending that is left where no rule is true");
    if (ending !== undefined) rules.push({ ending, condition: condition ?? "true", line });
    else if (asked !== undefined && condition === null) condition = asked;
    else if (!/^\s*[{}]?\s*$/.test(raw)) throw fault(`a rule is a condition and the ending it returns; found “${raw.trim()}”`);
    if (ending !== undefined) condition = null;
  }
  if (rules.at(-1)?.condition !== "true")
    throw new StoryError("the rule list ends with the ending that is left where no rule is true", path, lines.at(-1)?.line ?? 1);
  return rules;
}

/** A knot that asks each of some rules: one choice each, by the number of the rule, which sets `ending` to `true` or `false`. */
export const rulesKnot = (knot: string, rules: ReadonlyMap<number, Rule>, done: string): string =>
  [
    `=== ${knot} ===`,
    "Which rules are true?",
    ...[...rules].flatMap(([number, { condition }]) => [
      `+ [Rule ${number}. #c:${number}]`,
      `    { ${condition}:`,
      `        ~ ending = "true"`,
      `    - else:`,
      `        ~ ending = "false"`,
      `    }`,
      `    -> ${done}`,
    ]),
    "",
  ].join("\n");

const knot = "every_rule";

/** The rule list’s source, so changed that it asks each of some rules instead of naming an ending. */
function asking(text: string, path: string, rules: ReadonlyMap<number, Rule>): string {
  const changed = text.replace(/^~ ending = verdict\(\)\n-> file_done$/m, `-> ${knot}`);
  if (changed === text) throw new StoryError("the knot decide ends with “~ ending = verdict()” and “-> file_done”", path, 1);
  return `${changed}\n${rulesKnot(knot, rules, "file_done")}`;
}

/** Whether a rule speaks of runs that are over before 1930: it, or the function of this file that it calls, reads `over`. */
const isEarly = (text: string, { condition }: Rule): boolean =>
  [condition, ...(condition.match(/\w+/g) ?? []).flatMap((word) => linesOf(text, word).map((line) => line.text))].some((part) =>
    /\bover\b/.test(part),
  );

/**
 * The plan of a story in which every rule of the endings is asked by itself, and how. A run that was over before 1930 is asked only the
 * rules that speak of such runs: the others are not true of it.
 *
 * @throws StoryError where the rule list cannot be read, or as `planOf` does
 */
export function rulesPlanOf(story: Compiled): { readonly plan: Plan; readonly asked: Asked } {
  const path = join(story.source.root, rulesFile);
  const text = readFileSync(path, "utf8");
  const rules = readRules(text, path);
  const all = new Map(rules.entries());
  const early = new Map([...all].filter(([, rule]) => isEarly(text, rule)));
  const plan = planOf(story);
  const named = { kind: "named", variable: "ending" } as const;
  const endings = new Set<string>(story.source.endings.map(({ id }) => id));
  const chapters = plan.chapters.flatMap((chapter) => {
    if (endings.has(chapter.id)) return [];
    if (!chapter.id.startsWith("decide")) return [chapter];
    const wanted = chapter.id === "decide" || early.size === 0 ? all : early;
    return [
      { ...chapter, json: compileRules(story, (name, own) => (name === rulesFile ? asking(own, path, wanted) : own)), onward: named },
    ];
  });
  return {
    plan: { ...plan, chapters, fingerprint: `${plan.fingerprint} by rules` },
    asked: { chapters: ["decide", "decide early"], endings: rules.map(({ ending }) => ending) },
  };
}
