// Plays the fault rig from the command line: `npm run rig -- 500` runs; `-- --mutants` takes each mend out and plays until that is noticed.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Plugin, runnerImport } from "vite";
import type * as rig from "../tests/rig/run.ts";
import { type Mutant, mutants, mutate } from "../tests/rig/mutants.ts";

const src = resolve(import.meta.dirname, "../src");

/** The rig over the sources as they are, or with one mend taken out of them. */
async function assemble(mutant: Mutant | null): Promise<typeof rig> {
  const plugin: Plugin = {
    name: "mutant",
    load(id) {
      const file = mutant === null ? null : resolve(src, mutant.file);
      return mutant !== null && file !== null && id === file ? mutate(mutant, readFileSync(file, "utf8")) : undefined;
    },
  };
  const { module } = await runnerImport<typeof rig>(resolve(src, "../tests/rig/run.ts"), {
    root: resolve(src, ".."),
    configFile: false,
    logLevel: "error",
    plugins: [plugin],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  });
  return module;
}

/** Plays until a rule is broken. */
async function search(mutant: Mutant | null, runs: number): Promise<rig.Outcome | null> {
  const { play } = await assemble(mutant);
  for (let seed = 0; seed < runs; seed++) {
    const outcome = await play(seed);
    if (outcome.broken !== null) return outcome;
  }
  return null;
}

const given = process.argv.slice(2);
const words = given.filter((word) => !word.startsWith("--"));
const runs = Number(words.find((word) => /^\d+$/.test(word)) ?? 500);
const wanted = words.filter((word) => !/^\d+$/.test(word)).join(" ");
if (given.includes("--mutants"))
  for (const mutant of mutants.filter(({ name }) => name.includes(wanted))) {
    const found = await search(mutant, runs);
    const how = found === null ? `NOT FOUND in ${runs} runs` : `run ${found.seed + 1}: ${found.broken?.split("\n")[0]}`;
    if (found === null) process.exitCode = 1;
    console.log(`${mutant.name}\n    ${how}`);
  }
else {
  const found = await search(null, runs);
  if (found !== null) process.exitCode = 1;
  console.log(found === null ? `${runs} runs, and every rule held.` : `${found.log.join("\n")}\nRun ${found.seed}: ${found.broken}`);
}
