// Counts that a reader is told are those of the story: on the title, in an ending, in the README.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { modulesOf } from "../../src/build/generate.ts";
import { minutesOf } from "../../src/build/proof/length.ts";
import { inWords } from "#words/numbers.ts";
import { StoryError, readStory } from "../../src/build/read.ts";
import { prerender } from "../../src/page/prerender.tsx";

const story = compileStory("story");
const { files, endings, design } = story.source;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

test("numbers in words", () => {
  expect([0, 7, 12, 16, 20, 40, 42, 99, 100].map(inWords)).toEqual([
    "zero",
    "seven",
    "twelve",
    "sixteen",
    "twenty",
    "forty",
    "forty-two",
    "ninety-nine",
    "100",
  ]);
});

test("README says how many files and endings there are, and how long a run takes", async () => {
  const text = readFileSync("README.md", "utf8").replace(/\s+/g, " ");
  expect([files.length, endings.length]).toEqual([design.acts.at(-1), design.endings]);
  expect(text).toContain(
    `It has ${inWords(files.length)} files and ${inWords(endings.length)} endings; a run takes about ${inWords(await minutesOf(story))} minutes.`,
  );
});

test("the title says how many files there are and how long they take", async () => {
  const html = await prerender(story.chapters.get("railwaymen") ?? "");
  expect(html).toContain(`${capital(inWords(files.length))} files: ${inWords(await minutesOf(story))} minutes. War, hunger`);
});

test("the page that stands before any script says where the file is, where the file does", async () => {
  const opening = story.chapters.get("stokers") ?? "";
  expect(await prerender(opening)).toContain("<dt>Where</dt><dd>Germany at the end of the world war.");
  const without = opening.replace("where: Germany", "content: Germany");
  expect(without).not.toBe(opening);
  expect(await prerender(without)).not.toContain("<dt>Where</dt>");
});

test("a story that is whole is told without “for now”, and each ending is one of all that will be", () => {
  const box = (source: typeof story.source): string => /box = (.*);/.exec(modulesOf(source, 70)["ids.ts"] ?? "")?.[1] ?? "";
  expect(box(story.source)).toBe('{"files":"eighteen","minutes":"seventy","whole":true}');
  expect(box({ ...story.source, files: files.slice(1) })).toBe('{"files":"seventeen","minutes":"seventy","whole":false}');
  expect(modulesOf(story.source, 40)["story.ts"]).toContain('design = {"acts":[4,10,12,16,18],"endings":16}');
});

test("what the design is stands in main.ink, and a line of it that cannot be read is told", () => {
  const root = mkdtempSync(join(tmpdir(), "story-"));
  cpSync("story", root, { recursive: true });
  const path = join(root, "main.ink");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace("/// acts | 4, 10, 12", "/// acts | 4, 3, 12"));
  expect(() => readStory(root)).toThrow(StoryError);
  expect(() => readStory(root)).toThrow(/main\.ink:\d+: .*acts/);
  writeFileSync(path, text.replace(/^\/\/\/ .*$/gm, ""));
  expect(readStory(root).design).toEqual({ acts: [Math.max(...files.map(({ number }) => number))], endings: endings.length });
  rmSync(root, { recursive: true });
});
