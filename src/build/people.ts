// Reads story/people.md: those whom the files name, with their roles.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Person, namePattern } from "../core/people.ts";
import { readGlossary } from "./glossary.ts";
import { type ChapterSource, StoryError, lineOf, readStory, worldFile } from "./read.ts";

/** What a line that begins with a key says; null where there is none. */
const said = (lines: readonly string[], key: string): string | null =>
  lines
    .find((line) => line.startsWith(`${key}: `))
    ?.slice(key.length + 2)
    .trim() ?? null;

/**
 * Who can be met, in the order of the file.
 *
 * @param root - the folder `story/`
 * @throws StoryError where an entry has no role or a name that no file uses, is there twice or names a term that is not in the glossary; and
 *   where somebody whom world.ink or a file can lose has no entry that says how
 */
export function readPeople(root: string): Person[] {
  const path = join(root, "people.md");
  if (!existsSync(path)) return [];
  const source = readFileSync(path, "utf8");
  const terms = readGlossary(root);
  const { files, endings } = readStory(root);
  const text = [...files, ...endings]
    .map((chapter) => readFileSync(join(root, chapter.path), "utf8").replace(/^\s*\/\/.*$/gm, ""))
    .join("\n");
  const taken = new Set<string>();
  const entries = source
    .split(/^(?=## )/m)
    .filter((entry) => entry.startsWith("## "))
    .map((entry): Person => {
      const [head = "", ...lines] = entry.trim().split("\n");
      const name = head.slice(3).trim();
      const fault = (message: string): StoryError => new StoryError(`${name}: ${message}`, path, lineOf(source, head));
      const names = (said(lines, "Names") ?? name).split(",").map((one) => one.trim());
      const gloss = said(lines, "Gloss");
      const role = lines.filter((line) => line !== "" && !/^(Id|Names|Gloss|Lost): /.test(line)).join(" ");
      if (role === "") throw fault("no role");
      for (const one of names) {
        if (taken.has(one)) throw fault(`“${one}” names somebody else already`);
        taken.add(one);
        if (!namePattern([one]).test(text)) throw fault(`no file names “${one}”`);
      }
      const term = terms.find((item) => item.term === gloss);
      if (gloss !== null && !term?.forms.some((form) => name.includes(form))) throw fault(`the glossary has no “${gloss}” to explain it`);
      return { name, others: [], id: said(lines, "Id"), names, gloss, role, lost: said(lines, "Lost") };
    });
  const people = entries.map((person) => {
    const forms = terms.filter(({ term }) => term !== person.gloss).flatMap((item) => item.forms);
    const rest = [...forms, ...entries.filter((one) => one !== person).flatMap(({ names }) => names)];
    const pattern = namePattern(person.names);
    return { ...person, others: rest.filter((other) => !person.names.includes(other) && pattern.test(other)) };
  });
  checkLost(root, people, [...files, ...endings]);
  return people;
}

/** Refuses somebody who can be lost and of whom it is not said how. */
function checkLost(root: string, people: readonly Person[], chapters: readonly ChapterSource[]): void {
  const isKnown = (id: string): boolean => people.some((person) => person.id === id && person.lost !== null);
  const check = (path: string, pattern: RegExp, message: (id: string) => string): void => {
    const text = readFileSync(path, "utf8");
    for (const [line, id = ""] of text.matchAll(pattern)) if (!isKnown(id)) throw new StoryError(message(id), path, lineOf(text, line));
  };
  const entry = (id: string): string => `people.md has no entry with “Id: ${id}” and “Lost:”`;
  check(join(root, worldFile), /^\/\/\/ cast (\w+) \|.*$/gm, (id) => `${id} can be lost, and ${entry(id)}`);
  for (const { path } of chapters)
    check(join(root, path), /^(?!\s*\/\/).*#lost: (\w+)/gm, (id) => `#lost: ${id} is told, and ${entry(id)}`);
}
