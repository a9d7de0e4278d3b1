// Gives every id of the story its number for ever: story/numbers.md, to whose end new ones are added and in which nothing ever changes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksum } from "../core/checksum.ts";
import { questionsOf } from "./questions.ts";
import { StoryError, type StorySource, readChoices } from "./read.ts";

/** A line of the list. */
interface Numbered {
  /** As the codec has it: a file `railwaymen`, an ending `!urals`, an option `coalition=walkout`, an answer `railwaymen/lamp`. */
  readonly name: string;
  /** Whether it came into the story when there were readings already: what an older record says to it must then be said. */
  readonly later: boolean;
  /** Its line in the file, from 1. */
  readonly line: number;
}

const file = "numbers.md";
/** The heading below which everything is new to readings that there were before. */
const laterHead = "## Later";
const letters = 4;

const head = `# Numbers

Every file, ending (\`!\`), option (\`=\`) and answer (\`/\`) of the story has a number for ever: links and codes are made of them, and must
mean the same in ten years. \`npm run numbers\` writes this list, and only ever adds to its end. Never change, move or take out a line, not
even where the story has lost what it names. The letters at the end of a line are made of it and of all the lines before it, so that the
build sees a change and refuses it.

## From the beginning
`;

const laterText = `
${laterHead}

What stands here came when there were readings already. A question whose answers are all here wants \`#else:\` (docs/ink.md).
`;

/** The letters of a line, which come from it and from those of the line before. */
const seal = (before: string, number: number, name: string): string => checksum(`${before} ${number} ${name}`).slice(0, letters);

const row = /^(\d+)\. (\S+) · ([0-9a-f]+)$/;

const mend = "Numbers are for ever: put the list back as it was (git checkout story/numbers.md), then let npm run numbers add what is new.";

/**
 * Reads the list.
 *
 * @param root - the folder `story/`
 * @returns nothing where there is no list
 * @throws StoryError at the first line that was changed, moved or follows one that was taken out
 */
export function readNumbers(root: string): Numbered[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  const found: Numbered[] = [];
  const seen = new Set<string>();
  let before = "";
  let later = false;
  for (const [index, text] of readFileSync(path, "utf8").split("\n").entries()) {
    if (text === laterHead) later = true;
    if (!/^\s*\d/.test(text)) continue;
    const fault = (what: string): never => {
      throw new StoryError(`${what} ${mend}`, path, index + 1);
    };
    const [, number, name = "", sealed] = row.exec(text) ?? fault("This line of the numbers is not as it was written.");
    const due = found.length + 1;
    if (Number(number) !== due) fault(`Number ${due} is missing before this line, or stands elsewhere.`);
    if (seen.has(name)) fault(`“${name}” has a number already.`);
    before = seal(before, due, name);
    if (sealed !== before) fault(`This line or one before it was changed: “${name}” was not number ${due}.`);
    seen.add(name);
    found.push({ name, later, line: index + 1 });
  }
  return found;
}

/** Everything in the story that a record can name, file by file. */
export function namesOf({ root, files, endings, hinges }: StorySource): string[] {
  return [
    ...files.map(({ id }) => id),
    ...endings.map(({ id }) => `!${id}`),
    ...hinges.flatMap(({ id, options }) => options.map((option) => `${id}=${option}`)),
    ...files.flatMap(({ id, path }) => readChoices(join(root, path)).map((choice) => `${id}/${choice.id}`)),
  ];
}

/** What of the story has no number yet. */
export function unnumbered(source: StorySource): string[] {
  const known = new Set(readNumbers(source.root).map(({ name }) => name));
  return namesOf(source).filter((name) => !known.has(name));
}

/**
 * Adds what is new to the end of the list; where there is none it is begun.
 *
 * @returns the names that were added
 * @throws StoryError where the list was changed
 */
export function addNumbers(source: StorySource): string[] {
  const path = join(source.root, file);
  const known = readNumbers(source.root);
  const fresh = unnumbered(source);
  if (fresh.length === 0) return [];
  const begun = known.length > 0 ? readFileSync(path, "utf8").replace(/\n*$/, "\n") : `${head}\n`;
  let sealed = row.exec(begun.split("\n").findLast((text) => row.test(text)) ?? "")?.[3] ?? "";
  const rows = fresh.map((name, at) => {
    const number = known.length + at + 1;
    sealed = seal(sealed, number, name);
    return `${number}. ${name} · ${sealed}\n`;
  });
  const opened = known.length > 0 && !begun.includes(`\n${laterHead}\n`) ? `${begun}${laterText}\n` : begun;
  writeFileSync(path, `${opened}${rows.join("")}`);
  return fresh;
}

/**
 * Holds the story to its numbers: each id has one, and a question that came when there were readings already says what they are taken to have
 * answered. A file that is new is gone through the way in short, so that of its questions only the hinges must say it.
 *
 * @throws StoryError with file and line
 */
export function checkNumbers(source: StorySource): void {
  const { root, files } = source;
  const numbers = readNumbers(root);
  const fresh = unnumbered(source);
  if (fresh.length > 0)
    throw new StoryError(
      `${fresh.length === 1 ? "One id has" : `${fresh.length} ids have`} no number yet: ${fresh.slice(0, 5).join(", ")}${fresh.length > 5 ? " …" : ""}. ` +
        "Run npm run numbers, and commit the list with the story.",
      join(root, file),
      numbers.at(-1)?.line ?? 1,
    );
  const later = new Set(numbers.flatMap((one) => (one.later ? [one.name] : [])));
  for (const { id, path } of files) {
    const whole = later.has(id);
    for (const { choices, line, presumed } of questionsOf(join(root, path))) {
      const isLater = choices.length > 0 && choices.every((choice) => later.has(`${id}/${choice.id}`));
      const asked = whole ? choices.some(({ hinge }) => hinge !== null) : isLater;
      if (isLater && asked && presumed.length === 0)
        throw new StoryError(
          `this question came when there were readings already: write #else:${choices[0]?.id ?? "id"} behind #ask, with what an older record is taken to have answered`,
          join(root, path),
          line,
        );
    }
  }
}
