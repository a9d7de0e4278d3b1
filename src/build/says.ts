// Tags that only the proofs of the build go by, and no reader’s page is sent: what a passage says of a gauge, and that its date goes back.
import { StoryError } from "./read.ts";

/** What a claim looks like, for messages. */
const claimForm = "a gauge of world.ink, one of < <= == >= >, and a number from 0 to 4, as councils >= 2";

/**
 * A claim as Ink asks it.
 *
 * @param text - behind `#says:`
 * @param gauges - the gauges that there are
 * @returns null where it is none, or every value of the gauge is for it, or none
 */
export function claimOf(text: string, gauges: readonly string[]): string | null {
  const [, gauge = "", sign = "", value = ""] = /^(\w+)\s*(<=|>=|==|<|>)\s*([0-4])$/.exec(text.trim()) ?? [];
  const tests: Readonly<Record<string, (one: number, other: number) => boolean>> = {
    "<": (one, other) => one < other,
    "<=": (one, other) => one <= other,
    "==": (one, other) => one === other,
    ">=": (one, other) => one >= other,
    ">": (one, other) => one > other,
  };
  const fits = [0, 1, 2, 3, 4].filter((one) => tests[sign]?.(one, Number(value))).length;
  return !gauges.includes(gauge) || fits === 0 || fits === 5 ? null : `${gauge} ${sign} ${value}`;
}

/** `#says: councils >= 2`, with what it says; it ends with the next tag, or with its alternative. */
export const saysTag = /#\s*says:([^#|{}\]]*)/g;
/** `#elsewhen`, beside a `#date:` that goes back. */
export const elsewhenTag = /#\s*elsewhen\b/g;

/** The text of a source as it is compiled: these tags end with the build. */
export const withoutProofTags = (text: string): string =>
  text.replace(/[ \t]*#[ \t]*says:[^#|{}\]\n]*?(?=[ \t]*(?:[#|{}\]\n]|$))/g, "").replace(/[ \t]*#[ \t]*elsewhen\b/g, "");

/**
 * Whether a tag is one of these.
 *
 * @param tag - without its `#`
 * @throws StoryError where it is one and says nothing that can be proved
 */
export function isProofTag(tag: string, gauges: readonly string[], file: string, line: number): boolean {
  const [key = "", value = ""] = tag.split(/:(.*)/s).map((part) => part.trim());
  if (key === "elsewhen") {
    if (value !== "") throw new StoryError("#elsewhen takes no value", file, line);
    return true;
  }
  if (key !== "says") return false;
  if (claimOf(value, gauges) === null) throw new StoryError(`#says: “${value}” must be ${claimForm}`, file, line);
  return true;
}
