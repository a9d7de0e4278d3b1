// Another language, made of English by a rule, takes the place of it: the first page then says nothing in English but the story.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runnerImport } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as reading from "#words/reading.ts";
import * as title from "#words/title.ts";
import { compileStory } from "../../src/build/compile.ts";
import { sayOtherwise } from "./sentences.ts";

let folder = "";
let page = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "words-"));
  mkdirSync(join(folder, "xx"));
  for (const name of readdirSync("src/words/en"))
    writeFileSync(join(folder, "xx", name), sayOtherwise(readFileSync(join("src/words/en", name), "utf8")));
  writeFileSync(join(folder, "xx/language.ts"), 'export const language = "de";\nexport const locale = "de-DE";\n');
  writeFileSync(join(folder, "count.ts"), readFileSync("src/words/count.ts"));
  const alias = [{ find: /^#words\//, replacement: `${join(folder, "xx")}/` }];
  const { module } = await runnerImport<{ prerender(opening: string): Promise<string> }>("/src/page/prerender.tsx", {
    configFile: false,
    logLevel: "error",
    resolve: { alias },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  });
  const { source, chapters } = compileStory("story");
  page = await module.prerender(chapters.get(source.files[0]?.id as Parameters<typeof chapters.get>[0]) ?? "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sentences = (value: unknown): string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(sentences) : [];

test.each([...sentences(title), ...sentences(reading)])("“%s” is not said in English", (sentence) => {
  for (const whole of [`>${sentence}<`, `"${sentence}"`]) expect(page).not.toContain(whole);
});

test("but in the other language, with its numbers and names", () => {
  expect(page).toContain(sayOtherwise(`"${title.begin}"`).slice(1, -1));
  expect(page).toContain(`${sayOtherwise('"File "').slice(1, -1)}1`);
});
