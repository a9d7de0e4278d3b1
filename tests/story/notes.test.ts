// The notes beside the story keep to their schema, agree with the world and the ratings, and are told apart from what is not so.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGlossary } from "../../src/build/glossary.ts";
import { readNotes } from "../../src/build/notes.ts";
import { readPeople } from "../../src/build/people.ts";
import { StoryError, readStory } from "../../src/build/read.ts";
import { metIn } from "../../src/core/people.ts";
import type { View } from "../../src/core/view.ts";
import { captions } from "../../src/generated/story.ts";
import { createGlossary } from "../../src/page/glossary.tsx";
import { useCopy } from "./copy.ts";

test("nobody is taken for another whose name holds theirs", () => {
  const met = (text: string): string[] => {
    const beat = { chapter: "putsch", card: null, lines: [{ text, cues: [] }] };
    return metIn(readPeople("story"), { entries: [], beat } as unknown as View).map(({ person }) => person.name);
  };
  expect(met("Then Frau Schröder came, with a suitcase, walking.")).toEqual(["Frau Schröder"]);
  expect(met("Then Schröder came, my old warrant officer.")).toEqual(["Schröder"]);
  expect(met("The machine was an Adler, on Berlin’s credit.")).toEqual([]);
  expect(met("Adler’s no coward, he sent, and Kun is none.")).toEqual(["Friedrich Adler", "Béla Kun"]);
  expect(met("The Lenin Boys had been in the street.")).toEqual([]);
});

test("every hinge that a file asks has a note, in the order of the story", () => {
  expect(readNotes("story").map(({ hinge }) => hinge)).toEqual(readStory("story").files.flatMap(({ hinges }) => hinges));
});

test("a note’s text keeps its marks as words in brackets and its headings below the page’s", () => {
  for (const { html, works } of readNotes("story")) {
    for (const mark of ["argued", "contested", "invented"]) expect(html).toContain(`\u00a0<span class="tag">(${mark})</span>`);
    expect(html).not.toMatch(/\[[FACI]\]|<h[123]|<script/);
    expect(html.match(/<h4>/g)).toHaveLength(6);
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(works.length).toBeGreaterThan(1);
  }
});

test("the page has a caption for every option of every hinge that a file asks", () => {
  const asked = readNotes("story").map(({ hinge, options }) => [
    hinge,
    Object.fromEntries(options.map(({ option, caption }) => [option, caption])),
  ]);
  expect(captions).toEqual(Object.fromEntries(asked));
});

test("every word of the glossary is used by the story or its notes", () => {
  const { files, endings, hinges } = readStory("story");
  const used = [
    ...[...files, ...endings].map(({ path }) => readFileSync(join("story", path), "utf8")),
    ...hinges.map(({ question }) => question),
    ...readNotes("story").map(({ html }) => html),
  ].join("\n");
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
    ["what is invented has no mark", /\s*\[I\]/, "", /“One change” has no \[I\]/],
    ["what is argued has no mark", /\s*\[A\]/, "", /“What the article argues” has no \[A\]/],
    [
      "the historians’ quarrel has no mark",
      /(## Two historians\n[^#]*)/,
      "## Two historians\nOne holds this, and another that.\n\n",
      /“Two historians” has no \[C\]|words/,
    ],
    ["what is documented has a mark", / \[A\]/, " [A, F]", /\[A, F\]: what is documented has no mark/],
    ["there is one address", /^ {4}url: https:\/\/archive.*\n/m, "", /two addresses \(url\) or more.*has 1/],
    ["an address is there twice", /url: https:\/\/archive.*/, "url: https://www.gutenberg.org/ebooks/3076", /3076” twice/],
    ["an address is not secret on its way", /url: https:\/\/archive/, "url: http://archive", /begins with https/],
    ["an address is none", /url: https:\/\/archive.*/, "url: https://the archive", /begins with https/],
    [
      "a school’s filter keeps every address away",
      /url: https:\/\/www\.gutenberg.*([\s\S]*?)url: https:\/\/archive.*/,
      "url: https://www.marxists.org/a$1url: https://marxists.org/b",
      /not on marxists\.org/,
    ],
    ["a caption is missing", /^ {4}caption: Bolsheviks.*\n/m, "", /caption/],
    ["a caption is one word", /caption: Bolsheviks.*/, "caption: Bolsheviks", /caption of walkout has 1 words, and wants 2 to 4/],
    ["a caption is a sentence", /caption: Bolsheviks.*/, "caption: The Bolsheviks go on governing alone", /has 6 words/],
    ["two captions are the same", /caption: Bolsheviks.*/, "caption: All parties, under soviets", /another option’s caption/],
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
    ["an unsure claim is stated", /## Questions/, "⚠\n\n## Questions", /marked ⚠/],
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

  test.each([
    ["somebody has no role", "people.md", /^Shipbuilder at the Baltic Works.*\n/m, "", "people.md", /Efim: no role/],
    ["no file uses a name", "people.md", /^## Efim/m, "## Efimov", "people.md", /no file names “Efimov”/],
    ["two have one name", "people.md", /^## Efim/m, "## Liza", "people.md", /“Liza” names somebody else already/],
    ["somebody real is not explained", "people.md", /^Gloss: Kapp/m, "Gloss: Kappen", "people.md", /glossary has no “Kappen”/],
    ["who can be lost has no entry", "people.md", /^Id: karlis\n/m, "", "world.ink", /karlis can be lost/],
    ["it is not said how somebody is lost", "people.md", /^Lost: Absent.*\n/m, "", "world.ink", /karlis can be lost/],
    ["a file loses somebody who has no entry", "people.md", /^Id: levko\n/m, "", "files/03-brest.ink", /#lost: levko is told/],
  ])("%s", (_name, name, from, to, blamed, message) => {
    copy.edit(name, from, to);
    const error = fault(() => readPeople(copy.root));
    expect(error.file).toBe(copy.path(blamed));
    expect(error.line).toBeGreaterThan(1);
    expect(error.message).toMatch(message);
  });
});
