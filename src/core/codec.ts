// A reading as one short code and back: every id by the number that it has for ever, each digit in as few values as it can have.
import { type CodeForm, readCode, writeCode } from "./letters.ts";
import { type DigitReader, type DigitWriter, createDigitReader, createDigitWriter } from "./digits.ts";
import { linkMark } from "./link.ts";
import { type Decided, type Parsed, type Reading, type Start, type Step, own, parseReading, splitStep } from "./record.ts";

/**
 * Everything that a record can name, in the order in which it came into the story: a file `railwaymen`, an ending `!urals`, an option
 * `coalition=walkout`, an answer `railwaymen/lamp`. The list only ever grows at its end.
 */
type Numbers = readonly string[];

/** What a code does not hold of a reading, because it is another one’s. */
type Holder = Pick<Reading, "story" | "kept">;

/** The form of codes; a later one gets another number. */
const version = 1;
const versions = 8;

/** The numbers as they stood when the list was so long: a code tells by which of them it was written, and means the same for ever. */
interface Table {
  readonly count: number;
  /** Files and endings. */
  readonly chapters: readonly string[];
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

function tableOf(numbers: Numbers, count: number): Table {
  const known = numbers.slice(0, count);
  const files = known.filter((name) => /^\w+$/.test(name));
  const options = new Map<string, string[]>();
  const answers = new Map<string, string[]>(files.map((file) => [file, []]));
  for (const name of known) {
    const [hinge = "", option] = name.split("=");
    if (option !== undefined) options.set(hinge, [...(options.get(hinge) ?? []), option]);
    const [file = "", choice] = name.split("/");
    if (choice !== undefined) answers.get(file)?.push(choice);
  }
  return { count, chapters: known.filter((name) => /^!?\w+$/.test(name)).map((name) => name.replace("!", "")), files, options, answers };
}

/** Something has no number. */
class Unnumbered extends Error {}

function placeOf(list: readonly string[], name: string): number {
  const at = list.indexOf(name);
  if (at < 0) throw new Unnumbered();
  return at;
}

function putStart({ files, options }: Table, start: Start | null, to: DigitWriter): void {
  to.put(start === null ? 0 : 1, 2);
  if (start === null) return;
  to.put(placeOf(files, start.file), files.length);
  const decided = new Map(start.decisions.map((one) => [splitStep(one).file, splitStep(one).choice]));
  for (const hinge of decided.keys()) if (!options.has(hinge)) throw new Unnumbered();
  to.put(decided.size === 0 ? 0 : 1, 2);
  if (decided.size === 0) return;
  for (const [hinge, list] of options) {
    const option = decided.get(hinge);
    to.put(option === undefined ? 0 : placeOf(list, option) + 1, list.length + 1);
  }
}

function takeStart({ files, options }: Table, from: DigitReader): Start | null {
  if (from.take(2) === 0) return null;
  const file = files[from.take(files.length)] ?? "";
  if (from.take(2) === 0) return { file, decisions: [] };
  const decisions = [...options].flatMap(([hinge, list]): Decided[] => {
    const option = list[from.take(list.length + 1) - 1];
    return option === undefined ? [] : [`${hinge}/${option}`];
  });
  return { file, decisions };
}

/** How a file begins after another: by the order of the list, by its name, or not at all. */
const next = { following: 0, named: 1, none: 2 } as const;
const ways = 3;

/** File by file: how it begins, then its answers, each one above its number, then a zero. */
function putSteps({ files, answers }: Table, steps: readonly Step[], to: DigitWriter): void {
  let here: string | null = null;
  let list: readonly string[] = [];
  for (const step of steps) {
    const { file, choice } = splitStep(step);
    if (file !== here) {
      if (here !== null) to.put(0, list.length + 1);
      const place = placeOf(files, file);
      const following: boolean = place === (here === null ? 0 : files.indexOf(here) + 1);
      to.put(following ? next.following : next.named, ways);
      if (!following) to.put(place, files.length);
      here = file;
      list = answers.get(file) ?? [];
    }
    to.put(placeOf(list, choice) + 1, list.length + 1);
  }
  if (here !== null) to.put(0, list.length + 1);
  to.put(next.none, ways);
}

function takeSteps({ files, answers }: Table, from: DigitReader): Step[] {
  const steps: Step[] = [];
  let place = -1;
  for (;;) {
    const way = from.take(ways);
    if (way === next.none) return steps;
    place = way === next.following ? place + 1 : from.take(files.length);
    const file = files[place];
    if (file === undefined) throw new Unnumbered();
    const list = answers.get(file) ?? [];
    const before = steps.length;
    for (let digit = from.take(list.length + 1); digit > 0; digit = from.take(list.length + 1))
      steps.push(`${file}/${list[digit - 1] ?? ""}`);
    // Every file that is named has an answer: so no code goes on for ever.
    if (steps.length === before) throw new Unnumbered();
  }
}

function putPresumed(presumed: readonly number[], length: number, to: DigitWriter): void {
  to.put(presumed.length === 0 ? 0 : 1, 2);
  if (presumed.length > 0) for (let at = 0; at < length; at++) to.put(presumed.includes(at) ? 1 : 0, 2);
}

const takePresumed = (length: number, from: DigitReader): number[] =>
  from.take(2) === 0 ? [] : Array.from({ length }, (_, at) => (from.take(2) === 1 ? at : -1)).filter((at) => at >= 0);

/**
 * The code of a reading; a whole one takes some tens of letters.
 *
 * @returns null where it names something that has no number, as a reading of another story does
 */
export function encodeReading({ start, steps, presumed, at }: Reading, numbers: Numbers, form: CodeForm): string | null {
  const table = tableOf(numbers, numbers.length);
  const to = createDigitWriter();
  try {
    to.put(version, versions);
    to.putNumber(table.count);
    putStart(table, start, to);
    putSteps(table, steps, to);
    to.put(placeOf(table.chapters, at), table.chapters.length);
    putPresumed(presumed, steps.length, to);
    // A last digit that is no zero: what is missing at the end is then missed.
    to.put(1, 2);
    return writeCode(to.value(), form);
  } catch (error) {
    if (error instanceof Unnumbered) return null;
    throw error;
  }
}

/**
 * Reads the code of a reading.
 *
 * @param holder - what the code does not hold
 * @returns the reading, or `code` where there is a mistake in it, or `newer` where it was written with numbers that are not known here yet
 */
export function decodeReading(code: string, numbers: Numbers, holder: Holder): Parsed<Reading> {
  const value = readCode(code);
  if (value === null) return { ok: false, problem: "code" };
  const from = createDigitReader(value);
  const written = from.take(versions);
  const count = from.takeNumber();
  if (written !== version || count > numbers.length) return { ok: false, problem: written < version ? "code" : "newer" };
  const table = tableOf(numbers, count);
  if (table.files.length === 0) return { ok: false, problem: "code" };
  try {
    const start = takeStart(table, from);
    const steps = takeSteps(table, from);
    const at = table.chapters[from.take(table.chapters.length)] ?? "";
    const presumed = takePresumed(steps.length, from);
    if (from.take(2) !== 1 || !from.done) return { ok: false, problem: "code" };
    return parseReading({ format: "no-straight-line/reading", version: 2, ...holder, start, steps, presumed, at });
  } catch (error) {
    if (error instanceof Unnumbered) return { ok: false, problem: "code" };
    throw error;
  }
}

/**
 * Reads a reading from any text that holds one: the content of a saved file, a link, a code as it was copied or typed.
 *
 * @param holder - what a code does not hold
 */
export function readReading(text: string, numbers: Numbers, holder: Holder): Parsed<Reading> {
  const plain = text.trim();
  let raw: unknown;
  try {
    raw = JSON.parse(plain);
  } catch {
    const linked = plain.lastIndexOf(linkMark);
    // A file that is cut short is told apart from a code that is.
    if (linked < 0 && !/^[\w\s\p{Pd}.·]+$/u.test(plain)) return { ok: false, problem: "text" };
    // What a sentence puts behind a link is none of it.
    return decodeReading(linked < 0 ? plain : plain.slice(linked + linkMark.length).replace(/[^\w-].*$/s, ""), numbers, holder);
  }
  // A code of digits alone is a number for JSON as well.
  return own(raw, "format") === undefined && typeof raw === "number" ? decodeReading(plain, numbers, holder) : parseReading(raw);
}
