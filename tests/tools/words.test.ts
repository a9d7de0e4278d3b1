// Every sentence of the interface stands in src/words, and a language has them all.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as argument from "../../src/words/en/argument.ts";
import * as ask from "../../src/words/en/ask.ts";
import * as belief from "../../src/words/en/belief.ts";
import * as beside from "../../src/words/en/beside.ts";
import * as compare from "../../src/words/en/compare.ts";
import * as ending from "../../src/words/en/ending.ts";
import * as glossary from "../../src/words/en/glossary.ts";
import * as hangs from "../../src/words/en/hangs.ts";
import * as hinges from "../../src/words/en/hinges.ts";
import * as html from "../../src/words/en/html.ts";
import * as language from "../../src/words/en/language.ts";
import * as link from "../../src/words/en/link.ts";
import * as method from "../../src/words/en/method.ts";
import * as names from "../../src/words/en/names.ts";
import * as notices from "../../src/words/en/notices.ts";
import * as numbers from "../../src/words/en/numbers.ts";
import * as odds from "../../src/words/en/odds.ts";
import * as panel from "../../src/words/en/panel.ts";
import * as people from "../../src/words/en/people.ts";
import * as picture from "../../src/words/en/picture.ts";
import * as problems from "../../src/words/en/problems.ts";
import * as reading from "../../src/words/en/reading.ts";
import * as record from "../../src/words/en/record.ts";
import * as repeats from "../../src/words/en/repeats.ts";
import * as river from "../../src/words/en/river.ts";
import * as rules from "../../src/words/en/rules.ts";
import * as settings from "../../src/words/en/settings.ts";
import * as sharing from "../../src/words/en/sharing.ts";
import * as smallest from "../../src/words/en/smallest.ts";
import * as sound from "../../src/words/en/sound.ts";
import * as sources from "../../src/words/en/sources.ts";
import * as stage from "../../src/words/en/stage.ts";
import * as title from "../../src/words/en/title.ts";
import * as trouble from "../../src/words/en/trouble.ts";
import * as unfetched from "../../src/words/en/unfetched.ts";
import * as variants from "../../src/words/en/variants.ts";
import * as voice from "../../src/words/en/voice.ts";
import * as whatIf from "../../src/words/en/what-if.ts";
import type { Words } from "../../src/words/words.ts";
import { withWords } from "../../src/build/html.ts";
import { sentencesOf, sentencesOfPage } from "./sentences.ts";

/** Every language that can be built; one that lacks a sentence does not compile here. */
const languages: Readonly<Record<string, Words>> = {
  en: {
    argument,
    ask,
    belief,
    beside,
    compare,
    ending,
    glossary,
    hangs,
    hinges,
    html,
    language,
    link,
    method,
    names,
    notices,
    numbers,
    odds,
    panel,
    people,
    picture,
    problems,
    reading,
    record,
    repeats,
    river,
    rules,
    settings,
    sharing,
    smallest,
    sound,
    sources,
    stage,
    title,
    trouble,
    unfetched,
    variants,
    voice,
    "what-if": whatIf,
  },
};

/** The build and the atlas speak to those who write the story; what is generated is the story’s. */
const apart = /^(?:build|core\/atlas|generated|words)\/|\.d\.ts$/;
const code = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.tsx?$/.test(name) && !apart.test(name));

/** What looks like a sentence and is none, or has its reason to stand where it stands. */
const reasons: Readonly<Record<string, string>> = {
  "core/date.ts": "what a date must look like, for those who write the story",
  "core/what-if/settings.ts": "a grade, as the raters’ files name it",
  "picture/what-if/odds.ts": "paths, as SVG has them",
  "stage/running.ts": "a face, as CSS names it",
};

test.each(code)("%s holds no sentence of the interface", (name) => {
  const found = sentencesOf(name, readFileSync(join("src", name), "utf8"));
  // A reason that is not needed any more goes.
  if (name in reasons) expect(found).not.toEqual([]);
  else expect(found).toEqual([]);
});

test("index.html and its scripts hold none either", () => {
  expect(sentencesOfPage(readFileSync("src/index.html", "utf8"))).toEqual([]);
});

test.each(readdirSync("src/style"))("%s writes no word into the page", (name) => {
  expect(readFileSync(join("src/style", name), "utf8")).not.toMatch(/content:[^;]*?(["'])[^"';]*\p{L}[^"';]*\1/u);
});

test.each([
  ["a text", "export const A = () => <p>Strike</p>;", ["Strike"]],
  ["a text beside a value", "export const A = ({ n }) => <p>{n} answers</p>;", ["answers"]],
  ["a label", 'export const A = () => <nav aria-label="Begin" class="main bar" />;', ["Begin"]],
  ["a string", 'export const told = "It could not be read.";', ["It could not be read."]],
  ["a template", "export const told = (n) => `${n} of them`;", ["… of them"]],
  ["one word that is said", 'say("Copied.");', ["Copied."]],
  ["what is thrown at whoever writes code", 'throw new Error("No such chapter.");', []],
  ["a selector", 'document.querySelector("#read .card h1");', []],
  ["what is only compared", 'if (key === "Escape") stop();', []],
])("the rule sees %s", (_what, text, found) => {
  expect(sentencesOf("page/any.tsx", text)).toEqual(found);
});

test("the page says in its own words what it wants of src/words, and nothing else is wanted", () => {
  const page = withWords('<p title="{{alone}}">{{noscript}}</p><script>stop("{{folder}}");</script>');
  expect(page).toBe(`<p title="${html.alone}">${html.noscript}</p><script>stop(${JSON.stringify(html.folder)});</script>`);
  expect(() => withWords("<p>{{unheard}}</p>")).toThrow(/unheard/);
  expect(withWords(readFileSync("src/index.html", "utf8"))).not.toContain("{{");
});

test.each(Object.entries(languages))("%s has a folder with these files and no others", (name, words) => {
  expect(readdirSync(join("src/words", name)).sort()).toEqual(
    Object.keys(words)
      .map((room) => `${room.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`)
      .sort(),
  );
});

test("one of a thing is said as one", () => {
  expect(voice.choices(1)).toBe("1 answer.");
  expect(voice.choices(3)).toBe("3 answers.");
  expect(record.reading("File 1: The Railwaymen", 1, "3 May 2026")).toBe("File 1: The Railwaymen, 1 answer, 3 May 2026");
  expect(trouble.rest(1)).toBe("The answer after it is kept beside the box and not lost.");
  expect(ending.departures(1)).toMatch(/^You left what happened once\./);
  expect(ending.idle(1)).toBe("One other: changed alone, it would still have led here");
});
