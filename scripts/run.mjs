// Runs one of the TypeScript scripts beside this file: `node scripts/run.mjs transcript --record`. Node 20 cannot by itself.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [name, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], name, ...rest];
// Who reads only the first lines of it, as `| head` does, has what they wanted.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
const root = fileURLToPath(new URL("..", import.meta.url));
try {
  await runnerImport(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), { root, configFile: false, logLevel: "error" });
} catch (error) {
  console.error(["StoryError", "Advice"].includes(error?.name) ? error.message : error);
  process.exitCode = 1;
}
