// What a file gives out somebody takes: an export that no other file imports is a promise to nobody.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** Every source by its path from the root of the project. */
const texts = new Map(
  ["src", "scripts", "tests"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ts|tsx|mjs|mts)$/.test(name))
      .map((name) => [join(folder, name), readFileSync(join(folder, name), "utf8")] as const),
  ),
);
const configs = ["vite.config.ts", "vitest.config.ts"].map((name) => [name, readFileSync(name, "utf8")] as const);

/** `type A as B, c` → `A`, `c`: the names as the other file gives them. */
const namesIn = (list: string): string[] =>
  list
    .split(",")
    .map(
      (item) =>
        item
          .trim()
          .replace(/^type\s+/, "")
          .split(/\s+as\s+/)[0] ?? "",
    )
    .filter((name) => name !== "");

/** The file that a specifier means; null where that is a package. */
function fileOf(from: string, specifier: string): string | null {
  if (specifier.startsWith("#words/")) return join("src/words/en", specifier.slice("#words/".length));
  return specifier.startsWith(".") ? join(dirname(from), specifier.replace(/\?.*$/, "")) : null;
}

/** What is taken of each file: names, or with `*` whatever it has. */
function takenNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>();
  const take = (path: string, specifier: string, names: readonly string[]): void => {
    const file = fileOf(path, specifier);
    if (file === null) return;
    const known = taken.get(file) ?? new Set();
    for (const name of names) known.add(name);
    taken.set(file, known);
  };
  for (const [path, text] of [...texts, ...configs]) {
    for (const [, list = "", specifier = ""] of text.matchAll(/\{([^{}]*)\}\s*from\s*"([^"]+)"/g)) take(path, specifier, namesIn(list));
    // Of a file that is taken as a whole, what is then asked of it.
    for (const [, name = "", specifier = ""] of text.matchAll(/import (?:type )?\* as (\w+) from "([^"]+)"/g)) {
      const asked = [...text.matchAll(new RegExp(`\\b${name}(?:\\.(\\w+))?`, "g"))].slice(1);
      take(
        path,
        specifier,
        asked.map(([, member]) => member ?? "*"),
      );
    }
    for (const [, list, specifier = "", member] of text.matchAll(/(?:\{([^{}]*)\}\)? = \(?await )?import\(\s*"([^"]+)"\s*\)(?:\.(\w+))?/g))
      take(path, specifier, list === undefined ? [member ?? "*"] : namesIn(list.replaceAll(":", " as ")));
    // What another thread is asked to do.
    for (const [, file = "", name = ""] of text.matchAll(/inThread\("([^"]+)", "(\w+)"/g)) take("", `./${file}`, [name]);
    for (const [, specifier = ""] of text.matchAll(/export \* from "([^"]+)"/g)) take(path, specifier, ["*"]);
  }
  return taken;
}

/** The names that a file exports. */
const givenBy = (text: string): string[] =>
  [...text.matchAll(/^export (?:declare )?(?:async )?(?:abstract )?(?:type|interface|function\*?|const|let|class|enum) (\w+)/gm)].map(
    ([, name = ""]) => name,
  );

/** The pieces that are fetched by themselves: src/build/pieces.ts takes them by their files. */
const pieces = new Set([
  "src/page/late.ts",
  "src/page/sources.tsx",
  "src/stage/start.ts",
  "src/device/atlas.ts",
  "src/device/calm.ts",
  "src/sound/start.ts",
  "src/sound/player.ts",
]);

test("every export of src/ is imported by another file", () => {
  const taken = takenNames();
  const idle = [...texts].flatMap(([path, text]) => {
    if (!path.startsWith("src") || path.startsWith("src/generated") || path.endsWith(".d.ts") || pieces.has(path)) return [];
    const names = taken.get(path) ?? new Set();
    return names.has("*") ? [] : givenBy(text).flatMap((name) => (names.has(name) ? [] : [`${path}: ${name}`]));
  });
  expect(idle).toEqual([]);
});
