// Reads story/people.md: those whom the files name, with their roles.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Person, namePattern } from "../core/people.ts";
import { readGlossary } from "./glossary.ts";
import { StoryError, lineOf, readStory, worldFile } from "./read.ts";

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
 *   where somebody who can be lost by world.ink has no entry that says so
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
  const people = source
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
      const others = terms
        .filter((item) => item !== term)
        .flatMap(({ forms }) => forms.filter((form) => names.some((one) => form !== one && form.startsWith(one))));
      return { name, others, id: said(lines, "Id"), names, gloss, role, lost: said(lines, "Lost") };
    });
  const world = readFileSync(join(root, worldFile), "utf8");
  for (const [line, id = ""] of world.matchAll(/^\/\/\/ cast (\w+) \|.*$/gm)) {
    if (people.some((person) => person.id === id && person.lost !== null)) continue;
    throw new StoryError(
      `${id} can be lost, and people.md has no entry with “Id: ${id}” and “Lost:”`,
      join(root, worldFile),
      lineOf(world, line),
    );
  }
  return people;
}
