// Gives a number to every id of the story that has none yet: `npm run numbers`.
import process from "node:process";
import { addNumbers } from "../src/build/numbering.ts";
import { readStory } from "../src/build/read.ts";

const root = process.env["STORY_ROOT"] ?? "story";
const added = addNumbers(readStory(root));
console.log(added.length === 0 ? "Every id has its number." : `${added.length} added to ${root}/numbers.md: ${added.join(", ")}`);
