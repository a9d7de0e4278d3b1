// The floor of browsers: what is built, what is written down and what is checked agree, and no source needs what is newer.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { floor, target } from "../../src/build/floor.ts";
import config from "../../vite.config.ts";
import { newerLanguage, newerStyle, newerWeb, takeAway } from "../newer.ts";

/** What runs in a reader’s browser: all of src but the build. */
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(tsx?|css|html)$/.test(name) && !name.endsWith(".d.ts") && !/^(build|generated)\b/.test(name))
  .map((name) => ({ name, lines: readFileSync(join("src", name), "utf8").split("\n") }));

/** `file:line text` wherever a pattern is found in sources of a kind. */
const found = (kind: RegExp, pattern: RegExp): string[] =>
  sources
    .filter(({ name }) => kind.test(name))
    .flatMap(({ name, lines }) => lines.flatMap((line, at) => (pattern.test(line) ? [`${name}:${at + 1} ${line.trim()}`] : [])));

test("the build aims at the floor, and docs/browsers.md names it", () => {
  expect(config.build?.target).toEqual(target);
  const told = readFileSync("docs/browsers.md", "utf8");
  const row = (browser: string): string | undefined => new RegExp(`^\\| ${browser}[^|]*\\| ([\\d.]+) \\|`, "m").exec(told)?.[1];
  expect([row("Chrome"), row("Edge"), row("Firefox"), row("Safari")]).toEqual([floor.chrome, floor.edge, floor.firefox, floor.safari]);
});

/** What the page does without, where it is not there: the test in the built game takes these away as well. */
const askedFor = new Set(["requestIdleCallback", "userActivation"]);
/** Names that mean something else as often: only the types and the built game can tell. */
const plainWords = new Set(["add", "any", "bytes", "command", "navigation", "parse", "prerendering", "scheduler"]);

test("no source names an interface of the page that is newer", () => {
  const names = newerWeb.flatMap((list) => list.names).filter((name) => !askedFor.has(name) && !plainWords.has(name));
  expect(names.length).toBeGreaterThan(30);
  expect(found(/\.(tsx?|html)$/, new RegExp(`\\b(${names.join("|")})\\b`))).toEqual([]);
});

test("no style needs a rule that is newer", () => {
  expect(newerStyle.flatMap((pattern) => found(/\.(css|html)$/, pattern))).toEqual([]);
});

test("what is newer is taken away, and only that", () => {
  const scope = globalThis as Record<string, unknown>;
  const Owner = { old: (): number => 1, fresh: (): number => 2 };
  scope["Owner"] = Owner;
  try {
    expect(
      takeAway([
        { on: "Owner", names: ["fresh", "never"] },
        { on: "Nowhere.prototype", names: ["x"] },
      ]),
    ).toBe(1);
    expect([Object.hasOwn(Owner, "old"), Object.hasOwn(Owner, "fresh")]).toEqual([true, false]);
  } finally {
    delete scope["Owner"];
  }
});

test("each list names a thing once", () => {
  const all = [...newerLanguage, ...newerWeb].flatMap(({ on, names }) => names.map((name) => `${on}.${name}`));
  expect(all.length).toBe(new Set(all).size);
});
