// Prints words, choices and minutes of each file and ending: `npm run words`. Words on one path are counted over 300 random readings.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { compileStory } from "../src/build/compile.ts";
import { lengthsOf, mean, pace } from "../src/build/proof/length.ts";
import { readChoices } from "../src/build/read.ts";
import { countWords } from "../src/core/beat.ts";

const root = process.env["STORY_ROOT"] ?? "story";
const story = compileStory(root);

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

const paths = await lengthsOf(story, 300);
console.log("| chapter | words written | choices | words on one path | minutes |\n| --- | ---: | ---: | ---: | ---: |");
let total = 0;
for (const { id, path, number } of [...story.source.files, ...story.source.endings]) {
  const words = written(join(root, path));
  total += words;
  const list = paths.get(id) ?? [0];
  const range = `${Math.min(...list)}–${Math.max(...list)}`;
  console.log(
    `| ${path.startsWith("files") ? String(number).padStart(2, "0") : `E${number}`} ${id} | ${words} | ${readChoices(join(root, path)).length} | ${range} | ${(mean(list) / pace).toFixed(1)} |`,
  );
}
console.log(`\n${total} words in all`);
