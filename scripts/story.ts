// Generates what the code must know of the story, before anything that needs it: `npm run story`.
import { join } from "node:path";
import { writeCities } from "../src/build/cities.ts";
import { compileStory } from "../src/build/compile.ts";
import { writeStoryModules } from "../src/build/generate.ts";
import { StoryError, readStory } from "../src/build/read.ts";

const root = process.env["STORY_ROOT"] ?? "story";
const folder = join("src", "generated");
const source = readStory(root);
const written = writeStoryModules(source, folder);
try {
  // The session needs the ids itself: it is imported when they are there.
  const { minutesOf } = await import("../src/build/proof/length.ts");
  const story = compileStory(root);
  written.push(...writeStoryModules(source, folder, await minutesOf(story)));
  if (writeCities(story, folder)) written.push("cities.ts");
} catch (error) {
  // A story that does not compile is told by what builds it, with the page that shows it; its length is then as it was.
  if (!(error instanceof StoryError)) throw error;
}
for (const name of new Set(written)) console.log(`src/generated/${name} written`);
