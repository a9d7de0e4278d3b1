// The notes beside the story keep to their schema, agree with the world and the ratings, and are told apart from what is not so.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGlossary, readNotes } from "../../src/build/notes.ts";
import { StoryError, readStory } from "../../src/build/read.ts";
import { createGlossary } from "../../src/page/glossary.tsx";
import { useCopy } from "./copy.ts";

test("every hinge that a file asks has a note, in the order of the story", () => {
  expect(readNotes("story").map(({ hinge }) => hinge)).toEqual(readStory("story").files.flatMap(({ hinges }) => hinges));
});

test("a note’s text keeps its tags as words and its headings below the page’s", () => {
  for (const { html, sources } of readNotes("story")) {
    expect(html).toMatch(/<span class="tag">fact<\/span>/);
    expect(html).not.toMatch(/\[[FACI]\]|<h[123]|<script/);
    expect(html.match(/<h4>/g)).toHaveLength(6);
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(sources.length).toBeGreaterThan(1);
  }
});

test("every word of the glossary is used by the story or its notes", () => {
  const used = [...readStory("story").files, ...readStory("story").endings]
    .map(({ path }) => readFileSync(join("story", path), "utf8"))
    .join("\n");
  const terms = createGlossary(readGlossary("story")).termsIn(used);
  expect(readGlossary("story").flatMap(({ term }) => (terms.includes(term) ? [] : [term]))).toEqual([]);
});

test("a file marks a word once, in the form it uses, and leaves longer words alone", () => {
  const glossary = createGlossary([
    { term: "soviet", forms: ["soviet", "soviets"], text: "A council." },
    { term: "Red Guard", forms: ["Red Guard", "Red Guards"], text: "Armed workers." },
  ]);
  const terms = new Set(glossary.termsIn("The Soviets and a Red Guard; sovietology."));
  expect([...terms]).toEqual(["soviet", "Red Guard"]);
  const parts = glossary.split("Two soviets, sovietology, a soviet.", terms, (word) => ({ word }) as never);
  expect(parts).toEqual(["Two ", { word: "soviets" }, ", sovietology, a soviet."]);
  expect([...terms]).toEqual(["Red Guard"]);
});

test("of two terms the longer one is meant, with signs or spaces in it, and never a part of a word", () => {
  const glossary = createGlossary([
    { term: "commissar", forms: ["commissar", "commissars"], text: "A minister." },
    { term: "Sovnarkom", forms: ["Council of People’s Commissars"], text: "The government." },
    { term: "Left SR", forms: ["Left SR"], text: "A party." },
  ]);
  const uses = (text: string): readonly string[] => glossary.termsIn(text);
  expect(uses("The council of people’s commissars, a COMMISSAR.")).toEqual(["Sovnarkom", "commissar"]);
  expect(uses("a council of people’s _commissars_")).toEqual(["commissar"]);
  expect(uses("left SRs, subcommissars, commissary, 2commissars")).toEqual([]);
  expect(uses("commissar—left SR")).toEqual(["commissar", "Left SR"]);
});

describe("it is told, with file and line, that", () => {
  const copy = useCopy("story");
  const fault = (task: () => unknown): StoryError => {
    try {
      task();
    } catch (error) {
      if (error instanceof StoryError) return error;
      throw error;
    }
    throw new Error("nothing was told");
  };

  test.each([
    ["a part is missing", /## Two historians/, "## A historian", /parts are/],
    [
      "a claim has no tag",
      /(## One change\n)[^#]*/,
      "$1Suppose it had gone otherwise, and nobody had thought of it.\n\n",
      /carries no tag|words/,
    ],
    [
      "there is one source",
      /sources:[\s\S]*?---/,
      "sources:\n  - author: A\n    title: B\n    year: 1919\n    where: C\n---",
      /two sources/,
    ],
    ["an option is missing", /  - id: without[\s\S]*?(?=  - id: soviets)/, "", /the options of coalition are/],
    ["a rating is another", /rating: M–L/, "rating: H", /rated M–L in ratings\.md/],
    ["a field is misspelt", /^place:/m, "plaice:", /place/],
    ["the YAML is broken", /^title: /m, "title: [", /line|expected|flow/i],
    ["it is too long", /## Questions/, `${"word ".repeat(300)}\n\n## Questions`, /words; a note has 250 to 450/],
    ["an unsure claim is stated", /## Questions/, "⚠\n\n## Questions", /marks ⚠/],
  ])("%s", (_name, from, to, message) => {
    const { file } = copy.edit("notes/coalition.md", from, to);
    const error = fault(() => readNotes(copy.root));
    expect(error.file).toBe(file);
    expect(error.line).toBeGreaterThan(0);
    expect(error.message).toMatch(message);
  });

  test("a hinge has no note", () => {
    rmSync(copy.path("notes/letter.md"));
    expect(fault(() => readNotes(copy.root)).message).toMatch(/no note for letter/);
  });

  test("a word is explained twice, or not at all", () => {
    copy.edit("glossary.md", "## Menshevik", "## Bolsheviks\nAgain.\n\n## Menshevik");
    expect(fault(() => readGlossary(copy.root)).message).toMatch(/explained under Bolshevik already/);
    writeFileSync(copy.path("glossary.md"), "## soviet\nAlso: soviets\n");
    expect(fault(() => readGlossary(copy.root)).message).toMatch(/no explanation/);
  });
});
