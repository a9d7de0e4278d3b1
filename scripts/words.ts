// Prints words, choices and minutes of each file and ending: `npm run words`. Words on one path are counted over 300 random readings.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { compileStory } from "../src/build/compile.ts";
import { readChoices } from "../src/build/read.ts";
import { countWords, wordsOf } from "../src/core/beat.ts";
import type { ChapterId } from "../src/core/cues.ts";
import { createSession } from "../src/core/session.ts";
import { files } from "../src/generated/story.ts";

/** Words that a pupil of 14 reads in a minute. */
const pace = 220;
const root = process.env["STORY_ROOT"] ?? "story";
const story = compileStory(root);
const json = (chapter: ChapterId | "decide"): string => story.chapters.get(chapter) ?? "";

/** Words of prose in a source: without comments, logic and tags. */
function written(path: string): number {
  const prose = readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.replace(/\/\/.*$/, ""))
    .filter((line) => !/^\s*(~|===|->|VAR|LIST|INCLUDE|#)/.test(line))
    .map((line) =>
      line
        .replace(/\{\s*[\w\s=.()]+:/g, " ")
        .replace(/#\s*\w+(:[^#\]]*)?/g, " ")
        .replace(/->.*$/, ""),
    );
  return countWords(prose.join(" "));
}

const paths = new Map<string, number[]>();
for (let seed = 0; seed < 300; seed++) {
  let state = seed * 7919 + 13;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const session = createSession(
    { fingerprint: story.fingerprint, files: files.map(({ id }) => id), at: json, fetch: (chapter) => Promise.resolve(json(chapter)) },
    () => new Date(0),
  );
  const read = new Map<string, number>();
  await session.begin();
  while (session.view.beat !== null) {
    const { beat, phase } = session.view;
    read.set(beat.chapter, (read.get(beat.chapter) ?? 0) + wordsOf(beat));
    if (session.view.trouble !== null) throw new Error(session.view.trouble.message);
    if (phase === "ended") break;
    const open = beat.choices.filter(({ locked }) => locked === null);
    if (phase === "closing") await session.close();
    else await session.choose(open[Math.floor(next() * open.length)]?.id ?? "");
  }
  for (const [chapter, words] of read) paths.set(chapter, [...(paths.get(chapter) ?? []), words]);
}

console.log("| chapter | words written | choices | words on one path | minutes |\n| --- | ---: | ---: | ---: | ---: |");
let total = 0;
for (const { id, path, number } of [...story.source.files, ...story.source.endings]) {
  const words = written(join(root, path));
  total += words;
  const list = paths.get(id) ?? [0];
  const mean = list.reduce((sum, item) => sum + item, 0) / list.length;
  const range = `${Math.min(...list)}–${Math.max(...list)}`;
  console.log(
    `| ${path.startsWith("files") ? String(number).padStart(2, "0") : `E${number}`} ${id} | ${words} | ${readChoices(join(root, path)).length} | ${range} | ${(mean / pace).toFixed(1)} |`,
  );
}
console.log(`\n${total} words in all`);
