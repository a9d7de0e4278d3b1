// Holds that nobody is heard after they were lost: a line tagged `#lost:` gives them no word, and no line after it in the file has them back.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ChapterSource, readStory } from "../read.ts";
import { piecesOf, textBeside } from "./lines.ts";
import { readLosable } from "./losses.ts";
import { readNames } from "./introductions.ts";
import type { Flaw } from "./soundness.ts";
import type { Mark, Watcher } from "./watching.ts";

const speech =
  "says|said|asks|asked|answers|answered|replies|replied|tells|told|calls|called|shouts|shouted|whispers|whispered|laughs|laughed|writes|wrote";

/** Letters alone, as an id has them. */
const plain = (name: string): string => name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** How the text names somebody who is lost: as world.ink says or, for one of a single file, as names.md does. */
function namesOf(root: string, id: string): readonly string[] {
  const losable = readLosable(root).find((one) => one.id === id);
  if (losable !== undefined) return losable.names;
  const { named } = readNames(root);
  return named.find(({ forms }) => forms.some((form) => plain(form).split(" ").includes(id)))?.forms ?? [];
}

/** Whether somebody speaks in a text, now or then: `had said` is what they said before. */
export function isHeard(text: string, names: readonly string[]): boolean {
  // His widow is not himself.
  const name = `(?<!Frau |\\p{L})(?:${names.join("|")})(?![\\p{L}’])`;
  return names.length > 0 && new RegExp(`${name},? (?:\\p{Ll}+ly )?(?:${speech})\\b|(?<!had |’d )\\b(?:${speech}) ${name}`, "u").test(text);
}

const tag = /#\s*(cast|lost):\s*(\w+)/g;
const linesOf = (root: string, { path }: ChapterSource): string[] =>
  readFileSync(join(root, path), "utf8")
    .split("\n")
    .map((line) => line.replace(/\/\/.*$/, ""));

/** Lines that tell of somebody as lost, and in which they speak. */
export function heardFlaws(root: string): Flaw[] {
  const { files, endings } = readStory(root);
  return [...files, ...endings].flatMap((chapter) =>
    linesOf(root, chapter).flatMap((line, index) =>
      [...line.matchAll(tag)].flatMap(({ 1: kind, 2: id = "", index: at }): Flaw[] => {
        if (kind !== "lost" || !isHeard(textBeside(piecesOf(line), at), namesOf(root, id))) return [];
        return [{ rule: "heard", message: `${id} is lost, and speaks`, file: join(root, chapter.path), line: index + 1, reading: null }];
      }),
    ),
  );
}

/** What watches that somebody who is lost in one file alone does not come back in it: of the others `has_<id>()` is proof. */
export function returnWatchers(root: string): Watcher[] {
  const { files, endings } = readStory(root);
  const losable = new Set(readLosable(root).map(({ id }) => id));
  return [...files, ...endings].flatMap((chapter) => {
    const found = new Map<string, Map<number, Mark[]>>();
    const lost = new Set<string>();
    for (const [index, line] of linesOf(root, chapter).entries())
      for (const { 1: kind, 2: id = "", index: at } of line.matchAll(tag)) {
        if (kind === "lost") lost.add(id);
        const marks = found.get(id) ?? new Map<number, Mark[]>();
        found.set(id, marks);
        const mark = { at, ink: kind === "lost" ? "{gone_@ == 0:{lose_@()}}" : "{gone_@ > 0:!}" };
        marks.set(index + 1, [...(marks.get(index + 1) ?? []), mark]);
      }
    return [...found]
      .filter(([id]) => lost.has(id) && !losable.has(id))
      .map(([id, marks]) => ({
        rule: "heard",
        isBrief: false,
        chapter,
        marks,
        declared: ["VAR gone_@ = 0", "=== function lose_@() ===", "~ gone_@ = 1", '~ return ""'].join("\n"),
        message: () => `${id} was lost before this line, and is there`,
      }));
  });
}
