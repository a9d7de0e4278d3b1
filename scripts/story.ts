// Generates the types of the story before anything that needs them: `npm run story`.
import { join } from "node:path";
import { writeStoryModule } from "../src/build/generate.ts";
import { readStory } from "../src/build/read.ts";

const root = process.env["STORY_ROOT"] ?? "story";
if (writeStoryModule(readStory(root), join("src", "generated", "story.ts"))) console.log("src/generated/story.ts written");
