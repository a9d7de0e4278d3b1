// Prints words, choices and minutes of each file and ending: `npm run words`. Words on one path are counted over 300 random readings.
// `npm run words -- --sameness 24` prints how alike so many drawn readings are told each ending and file; `--of great_break,05` some of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { type Compiled, compileStory } from "../src/build/compile.ts";
import { planOf } from "../src/build/plan.ts";
import { lengthsOf, mean, pace } from "../src/build/proof/length.ts";
import { piecesOf, textsIn } from "../src/build/proof/lines.ts";
import { pairsOf, quantile, wordsIn } from "../src/build/proof/sameness.ts";
import { type Telling, tellEnding, tellFiles } from "../src/build/proof/tellings.ts";
import { type ChapterSource, readChoices } from "../src/build/read.ts";
import { tablesOf } from "../src/build/tables.ts";
import { createAtlas } from "../src/core/atlas/ask/atlas.ts";
import { countWords } from "../src/core/beat.ts";

const root = process.env["STORY_ROOT"] ?? "story";
const args = process.argv.slice(2);
const flag = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : (args[at + 1] ?? "");
};

/** How a chapter is called: by its number as the box has it, and its id. */
const nameOf = ({ id, path, number }: ChapterSource): string =>
  `${path.startsWith("files") ? String(number).padStart(2, "0") : `E${number}`} ${id}`;

/** Words of prose in a source: without comments, logic and tags. */
const written = (path: string): number =>
  countWords(
    readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line) => textsIn(piecesOf(line)).map(({ text }) => text))
      .join(" "),
  );

async function printLengths(story: Compiled): Promise<void> {
  const paths = await lengthsOf(story, 300);
  console.log("| chapter | words written | choices | words on one path | minutes |\n| --- | ---: | ---: | ---: | ---: |");
  let total = 0;
  for (const chapter of [...story.source.files, ...story.source.endings]) {
    const words = written(join(root, chapter.path));
    total += words;
    const list = paths.get(chapter.id) ?? [0];
    const range = `${Math.min(...list)}–${Math.max(...list)}`;
    console.log(
      `| ${nameOf(chapter)} | ${words} | ${readChoices(join(root, chapter.path)).length} | ${range} | ${(mean(list) / pace).toFixed(1)} |`,
    );
  }
  console.log(`\n${total} words in all`);
}

const share = (value: number): string => value.toFixed(2).replace(/^0/, "");

/** What two readings decided: each what the other did not, and both otherwise than it happened. */
function tellDecided(one: readonly string[], other: readonly string[], happened: ReadonlySet<string>): string {
  const say = (options: readonly string[]): string => options.join(" ") || "nothing";
  const both = one.filter((option) => other.includes(option) && !happened.has(option));
  const without = (these: readonly string[], those: readonly string[]): string => say(these.filter((option) => !those.includes(option)));
  return `  - the one ${without(one, other)}\n  - the other ${without(other, one)}\n  - both, otherwise than it happened: ${say(both)}`;
}

/** One row of the table, and of those that did not all decide the same the two that are most alike. */
function tellSameness(
  chapter: ChapterSource,
  told: readonly Telling[],
  happened: ReadonlySet<string>,
): readonly [row: string, alike: string] {
  const pairs = pairsOf(told.map(({ text }) => text));
  const values = pairs.map(({ sameness }) => sameness);
  const words = told.map(({ text }) => wordsIn(text).length).sort((a, b) => a - b);
  const cells = [0.25, 0.5, 0.75, 1].map((at) => share(quantile(values, at)));
  const row = `| ${nameOf(chapter)} | ${told.length} | ${Math.round(quantile(words, 0.5))} | ${cells.join(" | ")} |`;
  const apart = pairs.findLast(({ places: [first, second] }) => told[first]?.decided.join() !== told[second]?.decided.join());
  const { places, sameness } = apart ?? pairs.at(-1) ?? { places: [0, 0], sameness: 1 };
  const [one, other] = places.map((place) => told[place]);
  const to = chapter.path.startsWith("files") ? ` --file ${chapter.number}` : ` --to ${chapter.id}`;
  const head = `- ${nameOf(chapter)}, ${share(sameness)}: \`--drawn ${one?.drawn}${to}\` and \`--drawn ${other?.drawn}${to}\``;
  return [row, `${head}\n${tellDecided(one?.decided ?? [], other?.decided ?? [], happened)}`];
}

/** Longest common subsequence of words over the shorter text, over all pairs: quartiles, the most, and which two those are. */
async function printSameness(story: Compiled, count: number): Promise<void> {
  const { files, endings } = story.source;
  const of = flag("of")?.split(",");
  const isWanted = (chapter: ChapterSource): boolean =>
    of?.some((name) => nameOf(chapter).toLowerCase().split(" ").includes(name.toLowerCase())) ?? true;
  const atlas = createAtlas(tablesOf(planOf(story)));
  const told = await tellFiles(
    story,
    atlas,
    files.filter(isWanted).map(({ id }) => id),
    count,
  );
  for (const { id } of endings.filter(isWanted)) told.set(id, await tellEnding(story, atlas, id, count));
  const happened = new Set(story.source.hinges.map(({ id, options }) => `${id}.${options[0]}`));
  const rows = [...files, ...endings].filter(isWanted).map((chapter) => tellSameness(chapter, told.get(chapter.id) ?? [], happened));
  console.log(
    `| chapter | readings | words | quarter | median | three quarters | most |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n${rows.map(([row]) => row).join("\n")}`,
  );
  console.log(
    `\nThe two most alike, to be read with \`npm run transcript --\`, and what they decided:\n\n${rows.map(([, alike]) => alike).join("\n")}`,
  );
}

const story = compileStory(root);
const count = flag("sameness");
if (count === undefined) await printLengths(story);
else await printSameness(story, Math.max(2, Number(count) || 24));
