// Reads story/glossary.md: the words, sides and people of the time, explained.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countWords } from "../core/beat.ts";
import type { Gloss } from "../core/note.ts";
import { StoryError, lineOf } from "./read.ts";

/**
 * The words explained, from glossary.md: `## term`, a line `Also: other, forms` where there are any, and the explanation.
 *
 * @throws StoryError where an entry is incomplete, too long or there twice
 */
export function readGlossary(root: string): Gloss[] {
  const path = join(root, "glossary.md");
  if (!existsSync(path)) return [];
  const source = readFileSync(path, "utf8");
  const taken = new Map<string, string>();
  return source
    .split(/^(?=## )/m)
    .filter((entry) => entry.startsWith("## "))
    .map((entry) => {
      const [head = "", ...rest] = entry.trim().split("\n");
      const term = head.slice(3).trim();
      const fault = (message: string): StoryError => new StoryError(`${term}: ${message}`, path, lineOf(source, head));
      const also = rest.find((line) => line.startsWith("Also: "));
      const said = rest
        .filter((line) => line !== also && line.trim() !== "")
        .join(" ")
        .trim();
      const forms = [term, ...(also?.slice(6).split(",") ?? []).map((form) => form.trim())].filter((form) => form !== "");
      if (said === "") throw fault("no explanation");
      if (countWords(said) > 60) throw fault(`${countWords(said)} words; an explanation has 60 at most`);
      for (const form of forms) {
        const other = taken.get(form.toLowerCase());
        if (other !== undefined && other !== term) throw fault(`“${form}” is explained under ${other} already`);
        taken.set(form.toLowerCase(), term);
      }
      return { term, forms, text: said };
    });
}
