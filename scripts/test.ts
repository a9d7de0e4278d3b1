// Everything that must hold, with one line for each step that does and all that it says where one does not: `npm test`.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import process from "node:process";

const commands = {
  build: "node scripts/run.mjs build",
  types: "tsc -p . && tsc -p src && tsc -p src/core && tsc -p src/picture",
  lint: "oxlint",
  format: "oxfmt --check",
} as const;

const env = { ...process.env, PATH: `${join("node_modules", ".bin")}${delimiter}${process.env["PATH"] ?? ""}` };

interface Step {
  readonly passed: boolean;
  readonly said: string;
  readonly seconds: number;
}

/** Runs a command and keeps what it says. */
function run(command: string): Promise<Step> {
  const begun = performance.now();
  return new Promise((done) => {
    const child = spawn(command, { shell: true, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (said += part.toString()));
    child.on("close", (code) => done({ passed: code === 0, said, seconds: (performance.now() - begun) / 1000 }));
  });
}

// What the types are checked against must be there before anything else.
await import("./story.ts");
const steps = Object.entries(commands).map(([name, command]) => ({ name, step: run(command) }));
let passed = true;
for (const { name, step } of steps) {
  const { passed: fine, said, seconds } = await step;
  console.log(`${fine ? "✓" : "✗"} ${name.padEnd(7)} ${seconds.toFixed(1).padStart(5)} s`);
  if (!fine) console.log(said);
  passed &&= fine;
}
if (passed) {
  const tests = spawn(["vitest run", ...process.argv.slice(2)].join(" "), { shell: true, env, stdio: "inherit" });
  process.exitCode = await new Promise((done) => tests.on("close", (code) => done(code ?? 1)));
} else process.exitCode = 1;
