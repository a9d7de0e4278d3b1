// The house: each arrow that the rooms of src/ may not have is refused by the linter, and a function of more than 80 lines; what they need is not.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packages, rooms } from "../../scripts/lint/rooms.mjs";

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

const arrow = "rooms(arrows)";
const global = "eslint(no-restricted-globals)";
const property = "eslint(no-restricted-properties)";
const length = "eslint(max-lines-per-function)";

/** A made-up file of src/, and the rule that must refuse it; null where it is well. */
const cases: readonly (readonly [path: string, text: string, rule: string | null])[] = [
  ["core/a.ts", 'import { a } from "../device/a.ts";\nexport const b = a;', arrow],
  ["core/b.ts", 'import type { A } from "../page/a.ts";\nexport type B = A;', arrow],
  ["core/c.ts", 'import { a } from "./atlas/ask/a.ts";\nexport const b = a;', arrow],
  ["core/d.ts", 'import { Story } from "inkjs";\nexport const b = Story;', arrow],
  ["core/e.ts", 'export { a } from "../picture/a.ts";', arrow],
  ["core/f.ts", 'export const b = (): Promise<unknown> => import("../words/a.ts");', arrow],
  ["core/g.ts", 'export type B = import("../stage/a.ts").A;', arrow],
  ["core/h.ts", "export const b = document.title;", global],
  ["core/i.ts", "export const b = performance.now();", global],
  ["core/j.ts", 'export * from "../sound/a.ts";', arrow],
  ["core/k.ts", 'import { join } from "node:path";\nexport const b = join;', arrow],
  ["core/words.ts", 'import { a } from "#words/a.ts";\nexport const b = a;', arrow],
  ["core/teller.ts", 'import { Compiler } from "inkjs/full";\nexport const b = Compiler;', arrow],
  ["build/a.ts", 'import { Compiler } from "inkjs/full";\nexport const b = Compiler;', arrow],
  ["../scripts/a.ts", 'import { Compiler } from "inkjs/full";\nexport const b = Compiler;', arrow],
  ["../tests/core/a.ts", 'import type { Story } from "inkjs/full";\nexport type B = Story;', arrow],
  ["core/atlas/a.ts", 'import { a } from "./make/a.ts";\nexport const b = a;', arrow],
  ["core/atlas/ask/a.ts", 'import { a } from "../make/a.ts";\nexport const b = a;', arrow],
  ["core/atlas/ask/b.ts", 'import type { A } from "../make/a.ts";\nexport type B = A;', arrow],
  ["core/atlas/ask/c.ts", 'import { Story } from "inkjs";\nexport const b = Story;', arrow],
  ["core/atlas/make/a.ts", 'import { a } from "../ask/a.ts";\nexport const b = a;', arrow],
  ["core/atlas/make/b.ts", 'import { Story } from "inkjs";\nexport const b = Story;', arrow],
  ["picture/a.ts", 'import { a } from "../stage/a.ts";\nexport const b = a;', arrow],
  ["picture/b.ts", "export const b = window.innerWidth;", global],
  ["words/a.ts", 'import { a } from "../core/a.ts";\nexport const b = a;', arrow],
  ["words/b.ts", 'import { a } from "../device/a.ts";\nexport const b = a;', arrow],
  ["page/a.ts", 'import { a } from "../stage/a.ts";\nexport const b = a;', arrow],
  ["page/b.ts", 'import type { A } from "../sound/a.ts";\nexport type B = A;', arrow],
  ["page/c.ts", 'import { a } from "../device/a.ts";\nexport const b = a;', arrow],
  ["page/d.ts", 'import { a } from "../core/atlas/ask/a.ts";\nexport const b = a;', arrow],
  ["page/e.ts", 'import { Scene } from "phaser";\nexport const b = Scene;', arrow],
  ["page/f.ts", "export const b = location.hash;", global],
  ["page/g.ts", 'export const b = localStorage.getItem("b");', global],
  ["page/h.ts", "export const b = window.location.hash;", property],
  ["page/i.ts", "export const b = navigator.onLine;", property],
  ["page/j.ts", 'import { z } from "zod";\nexport const b = z;', arrow],
  ["stage/a.ts", 'import { a } from "../page/a.ts";\nexport const b = a;', arrow],
  ["stage/b.ts", 'import { a } from "../sound/a.ts";\nexport const b = a;', arrow],
  ["stage/c.ts", 'import { Story } from "inkjs";\nexport const b = Story;', arrow],
  ["stage/d.ts", 'import { a } from "../device/a.ts";\nexport const b = a;', arrow],
  ["stage/e.ts", 'export const b = fetch("b");', global],
  ["sound/a.ts", 'import { a } from "../page/a.ts";\nexport const b = a;', arrow],
  ["sound/b.ts", 'import { a } from "../stage/a.ts";\nexport const b = a;', arrow],
  ["sound/c.ts", 'export const b = new Worker("b");', global],
  ["device/a.ts", 'import { a } from "../page/a.ts";\nexport const b = a;', arrow],
  ["device/b.ts", 'import { a } from "../core/atlas/make/a.ts";\nexport const b = a;', arrow],
  ["device/c.ts", 'import { openDB } from "idb";\nexport const b = openDB;', arrow],
  ["device/d.ts", 'export const b = sessionStorage.getItem("b");', global],
  ["desk.ts", 'import { a } from "./stage/a.ts";\nexport const b = a;', arrow],
  ["main.tsx", 'import { a } from "./stage/a.ts";\nexport const b = a;', arrow],
  ["loose.ts", "export const b = 1;\nexport type { A } from './core/l.ts';", arrow],
  ["page/k.ts", 'import { b } from "./l.ts";\nexport const a = b;', "import(no-cycle)"],
  ["page/l.ts", 'import { a } from "./k.ts";\nexport const b = a;', "import(no-cycle)"],

  ["page/n.ts", `export function b(): void {\n${"  b();\n".repeat(79)}}`, length],

  ["page/o.ts", `export function b(): void {\n${"  b();\n".repeat(78)}}`, null],
  ["picture/words.ts", 'import { a } from "#words/a.ts";\nexport const b = a;', null],
  ["core/l.ts", 'import { a } from "../generated/ids.ts";\nexport const b = a;', null],
  ["core/atlas/ask/d.ts", 'import { a } from "../tables.ts";\nexport const b = a;', null],
  ["core/atlas/make/machine.ts", 'import { Story } from "inkjs";\nexport const b = Story;', null],
  ["page/m.ts", 'import { type A, type B } from "../core/atlas/ask/a.ts";\nexport type C = A | B;', null],
  ["stage/f.ts", 'import { Scene } from "phaser";\nimport { a } from "../picture/c.ts";\nexport const b = [Scene, a];', null],
  ["device/storage.ts", 'import { openDB } from "idb";\nexport const b = [openDB, indexedDB];', null],
  ["device/e.ts", 'export const b = [location.hash, fetch("b")];', null],
  ["words/c.ts", 'import type { A } from "../device/b.ts";\nexport type B = A;', null],
  ["build/compiler.ts", 'import { Compiler } from "inkjs/full";\nexport const b = Compiler;', null],
  ["../tests/core/b.ts", 'import { Story } from "inkjs";\nexport const b = Story;', null],
  ["build/proof/a.ts", 'import { a } from "../compile.ts";\nimport { join } from "node:path";\nexport const b = [a, join];', null],
];

let house = "";
let found: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "house-"));
  cpSync(".oxlintrc.json", join(house, ".oxlintrc.json"));
  mkdirSync(join(house, "scripts", "lint"), { recursive: true });
  cpSync("scripts/lint/rooms.mjs", join(house, "scripts", "lint", "rooms.mjs"));
  for (const [path, text] of cases) {
    mkdirSync(dirname(join(house, "src", path)), { recursive: true });
    writeFileSync(join(house, "src", path), `${text}\n`);
  }
  const rules = new Map<string, string[]>();
  for (const { code, filename } of lint(house)) rules.set(filename, [...(rules.get(filename) ?? []), code]);
  found = rules;
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

/** What the linter says of a folder with a configuration in it. */
function lint(folder: string): Report["diagnostics"] {
  const linter = resolve("node_modules", "oxlint", "bin", "oxlint");
  let out: string;
  try {
    out = execFileSync(process.execPath, [linter, "--format", "json"], { cwd: folder, encoding: "utf8" });
  } catch (error) {
    // It ends with an error where it finds anything.
    out = (error as { stdout: string }).stdout;
  }
  return (JSON.parse(out) as Report).diagnostics;
}

test.each(cases)("%s", (path, _text, rule) => {
  const told = found.get(join("src", path)) ?? [];
  if (rule === null) expect(told).toEqual([]);
  else expect(told).toContain(rule);
});

test("every folder of src/ is a room, every room and every package of the rule is there, and nothing lies loose", () => {
  const entries = readdirSync("src", { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const known = Object.keys(rooms);
  expect(folders.filter((name) => !known.includes(name))).toEqual(["style"]);
  expect(known.filter((room) => !readdirSync(join("src", dirname(room))).includes(room.split("/").at(-1) ?? ""))).toEqual([]);
  expect(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["desk.ts", "index.html", "main.tsx", "tsconfig.json"]);
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
  const installed = Object.keys({ ...dependencies, ...devDependencies });
  expect(Object.keys(packages).filter((name) => !name.startsWith("virtual:") && !installed.includes(name))).toEqual([]);
});
