// What must come before the first choice speaks of no words that grow with the story.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** Every module that a module needs at once: what is imported when it is wanted, and types, are not. */
function closure(start: string): Set<string> {
  const found = new Set([start]);
  for (const path of found)
    for (const [, name = ""] of readFileSync(path, "utf8").matchAll(
      /^(?:import|export)\s+(?!type\b)(?:\{(?:\s*type\s[^,}]*,?)+\}\s*from\s+"[^"]*"|(?:[^"';]*?\sfrom\s+)?"([.#][^"]+\.tsx?)")/gm,
    ))
      if (name !== "")
        found.add(name.startsWith("#words/") ? join("src/words/en", name.slice("#words/".length)) : join(dirname(path), name));
  return found;
}

test("the entry needs the ids of the story, the gauges’ words, and no others", () => {
  const generated = [...closure("src/main.tsx")].filter((path) => path.includes("generated")).sort();
  expect(generated).toEqual(["src/generated/gauges.ts", "src/generated/ids.ts"]);
});

test("the entry says what the first page says, and what may go wrong before the rest has come", () => {
  const rooms = [...closure("src/main.tsx")].filter((path) => path.startsWith("src/words/en/")).sort();
  expect(rooms.map((path) => path.slice("src/words/en/".length))).toEqual([
    "language.ts",
    "names.ts",
    "notices.ts",
    "panel.ts",
    "reading.ts",
    "title.ts",
    "trouble.ts",
    "voice.ts",
  ]);
});
