// Holds the datelines of a file to their order, and the days that its text names to the datelines that they stand between, in every reading.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type StoryDate, readDate } from "../../core/date.ts";
import { type ChapterSource, readStory } from "../read.ts";
import { elsewhenTag } from "../says.ts";
import { type Pieces, piecesOf, textsIn } from "./lines.ts";
import { type Mark, type Watcher, kinds } from "./watching.ts";

/** From a day to a day, both as a number, `19171111`; one day where they are the same. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const numberOf = (date: Date): number => date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
const spanOf = (year: number, month: number, day: number | null): Span => ({
  from: numberOf(new Date(Date.UTC(year, month, day ?? 1))),
  to: numberOf(day === null ? new Date(Date.UTC(year, month + 1, 0)) : new Date(Date.UTC(year, month, day))),
});

/** The days that a dateline stands for: a month is all of its days. */
function spanOfDate({ day }: StoryDate): Span {
  const [year = 0, month = 1, date = null] = day.split("-").map(Number);
  return spanOf(year, month - 1, date);
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );
const month = `(${months.join("|")})`;
/** `6 July`, `5/18 January`, `the 6th of March`, `Twentieth of March`, or `in November`; then a year, or that it is of the old calendar. */
const named = new RegExp(
  `(?<![\\p{L}\\d/])(?:(?:\\d{1,2}/)?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? |(${ordinals.toReversed().join("|")}) of |(?:in|since|by|of|late|early|until|till|last|next|that|from) )${month}(?! [/’])(?: (\\d{4}))?(, (?:old style|by our calendar))?`,
  "giu",
);
/** Days that the calendar of Russia was behind until February 1918. */
const behind = 13;

/** A day or a month that a text names. */
interface NamedDay extends Span {
  readonly at: number;
  readonly isDay: boolean;
}

/** How far two spans lie apart, as a number that grows with it. */
const apart = (one: Span, other: Span): number =>
  Math.abs(Math.trunc(one.from / 10_000) * 12 + monthIn(one) - Math.trunc(other.from / 10_000) * 12 - monthIn(other));
const monthIn = ({ from }: Span): number => Math.trunc(from / 100) % 100;

/**
 * The days and months that a text names: each in the year that it names, or else in the one that is nearest to a dateline.
 *
 * @param near - the dateline
 */
export function daysIn(text: string, near: Span): NamedDay[] {
  return [...text.matchAll(named)].map(({ 1: number, 2: ordinal, 3: name = "", 4: year, 5: old, index: at }): NamedDay => {
    const date = number === undefined ? (ordinal === undefined ? null : ordinals.indexOf(ordinal.toLowerCase()) + 1) : Number(number);
    const day = date === null || old === undefined ? date : date + behind;
    const place = months.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    const nearest = Math.trunc(near.from / 10_000);
    const years = year === undefined ? [nearest - 1, nearest, nearest + 1] : [Number(year)];
    const [span] = years.map((one) => spanOf(one, place, day)).sort((a, b) => apart(a, near) - apart(b, near));
    return { ...(span ?? near), at, isDay: date !== null };
  });
}

/** Where the text begins that a tag dates: that of its branch of a line. Null where it stands in none. */
function branchStart(pieces: Pieces, at: number): number | null {
  for (const piece of pieces) {
    if (piece.kind === "text") continue;
    const place = piece.ends.findIndex((end) => at < end);
    const branch = piece.branches[place] ?? [];
    const start = textsIn(branch)[0]?.at;
    if (start !== undefined && at >= start) return branchStart(branch, at) ?? start;
  }
  return null;
}

const dateTag = /#\s*date:([^#|}\]{]*)/g;

const messages = ["its date is before the one that stood", "names a day before its datelines", "names a day after its datelines"];
const before = 1;
const after = 2;

/** What the marks of a file’s datelines say; `@` is the watcher’s number. */
const declared = (opening: Span, closing: Span): string =>
  [
    // The dateline that stands, the one before it, the latest of the days named under it, and the line of that.
    `VAR day_@ = ${opening.from}`,
    `VAR before_@ = ${opening.from}`,
    "VAR late_@ = 0",
    "VAR late_line_@ = 0",
    "=== function dated_@(line, first, last, back) ===",
    "{ last < day_@ and not back:",
    "    ~ wrong = @00000 + line",
    "}",
    "{ late_@ > last and not back:",
    `    ~ wrong = @00000 + ${after * kinds} + late_line_@`,
    "}",
    "~ late_@ = 0",
    "~ before_@ = day_@",
    "{ back:",
    "    ~ before_@ = first",
    "}",
    "~ day_@ = first",
    '~ return ""',
    "=== function names_@(line, first, last) ===",
    "{ last < before_@:",
    `    ~ wrong = @00000 + ${before * kinds} + line`,
    "}",
    "{ first > day_@ and first > late_@:",
    "    ~ late_@ = first",
    "    ~ late_line_@ = line",
    "}",
    '~ return ""',
    "=== function closed_@() ===",
    `{ late_@ > ${closing.to}:`,
    `    ~ wrong = @00000 + ${after * kinds} + late_line_@`,
    "}",
    '~ return ""',
  ].join("\n");

/** What watches over one file’s dates; `closing` is the date of the next file that opens later. */
function watcherOf(root: string, chapter: ChapterSource, closing: Span): Watcher {
  const marks = new Map<number, Mark[]>();
  const opening = spanOfDate(chapter.date);
  let near = opening;
  /** The tags at the head of the first knot are the card’s. */
  let isHead = true;
  for (const [index, raw] of readFileSync(join(root, chapter.path), "utf8").split("\n").entries()) {
    const line = raw.replace(/\/\/.*$/, "");
    // An answer that is not given may be about another day than the one that came.
    const pieces = /^\s*[+*]/.test(line) ? [] : piecesOf(line);
    const isBack = line.search(elsewhenTag) >= 0;
    const own: Mark[] = [];
    isHead &&= /^\s*(#|===|VAR\b|LIST\b|$)/.test(line);
    for (const { 1: value = "", index: at } of isHead ? [] : line.matchAll(dateTag)) {
      const date = readDate(value.trim());
      if (date === null) continue;
      near = spanOfDate(date);
      const start = branchStart(pieces, at) ?? textsIn(pieces)[0]?.at ?? at;
      own.push({ at: start, ink: `{dated_@(${index + 1}, ${near.from}, ${near.to}, ${isBack})}` });
    }
    for (const { at: start, text } of textsIn(pieces))
      for (const { from, to, at, isDay } of daysIn(text, near))
        if (!isBack) own.push({ at: start + at, ink: `{names_@(${index + 1}, ${from}, ${isDay ? to : 99_999_999})}` });
    const end = /->\s*file_done/.exec(line);
    if (end !== null) own.push({ at: end.index, ink: "{closed_@()}" });
    if (own.length > 0) marks.set(index + 1, own);
  }
  return {
    rule: "date",
    isBrief: false,
    chapter,
    marks,
    declared: declared(opening, closing),
    message: (kind) => `${messages[kind] ?? ""} (#elsewhen where it is meant to be so)`,
  };
}

/** What watches over the dates of every file. An ending has one dateline. */
export function dateWatchers(root: string): Watcher[] {
  const { files } = readStory(root);
  return files.map((chapter, at) => {
    const next = files.slice(at + 1).find(({ date }) => date.day > chapter.date.day);
    return watcherOf(root, chapter, next === undefined ? { from: 19_301_231, to: 19_301_231 } : spanOfDate(next.date));
  });
}
