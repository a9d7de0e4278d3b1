// What files and endings are called.
import * as words from "#words/record.ts";
import { endings, files } from "../generated/story.ts";

/** What a chapter is called: a file with its number. */
export function titleOf(chapter: string): string {
  const file = files.find(({ id }) => id === chapter);
  if (file !== undefined) return words.file(file.number, file.title);
  return endings.find(({ id }) => id === chapter)?.title ?? chapter;
}
