// Every reading of the story as it stands: each answer can be given, each ending is reached and complete, and no text breaks.
import { Story } from "inkjs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compileText, weights } from "../../src/build/compiler.ts";
import { readChoices } from "../../src/build/read.ts";
import { lineOf } from "../../src/picture/line.ts";
import { gains, parts } from "../../src/core/cues.ts";
import type { View } from "../../src/core/view.ts";
import { endings, files, hinges } from "../../src/generated/story.ts";
import { endingParts } from "../../src/page/endings.ts";
import { citiesModule } from "../../src/build/cities.ts";
import { modulesOf } from "../../src/build/generate.ts";
import { minutesOf } from "../../src/build/proof/length.ts";
import { type Seen, cover, read, recorded } from "./reader.ts";
import { atlas, story } from "./shipped.ts";

/** The texts that an alternative of Ink may come to: `{not open():Why not.|{late:Too late: it is June.|Too early.}}` has three. */
function textsOf(ink: string): string[] {
  const inner = /^\s*\{[^:{}|]*:(.*)\}\s*$/s.exec(ink)?.[1];
  if (inner === undefined) return ink.trim() === "" ? [] : [ink.trim()];
  const parts = [""];
  let depth = 0;
  for (const sign of inner) {
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    if (sign === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.flatMap(textsOf);
}

/** Where the story ends as it happened. */
const happened = endings[0].id;

// Words and seams differ with what came before in more ways than can all be read. These readings are picked, not drawn: every two
// neighbouring answers of a file, every ending, and for each file the longest and the shortest way that the others point to.
describe("readings that show everything", () => {
  let seen: Seen;
  /** One reading to each ending. */
  const reached = new Map<string, View>();

  beforeAll(async () => {
    seen = await cover(60);
    for (const { view } of seen.ends) reached.set(view.ending ?? "", view);
  });

  test("end where the atlas says that they do", () => {
    const said = seen.ends.map(({ steps }) => atlas.endingOf(atlas.follow(steps)));
    expect(said).toEqual(seen.ends.map(({ view }) => view.ending));
  });

  test("reach every ending", () => {
    expect([...reached.keys()].sort()).toEqual(endings.map(({ id }) => id).sort());
  });

  test("give every answer of every file", () => {
    const written = story.source.files.flatMap(({ id, path }) => readChoices(join("story", path)).map((choice) => `${id}/${choice.id}`));
    expect([...seen.given].sort()).toEqual(written.sort());
    expect([...seen.offered].sort()).toEqual(written.sort());
  });

  test("show every reason for which an answer is shut", () => {
    const reasons = story.source.files.flatMap(({ path }) =>
      [...readFileSync(join("story", path), "utf8").matchAll(/#locked:(.*)\]/g)].flatMap(([, rule = ""]) => textsOf(rule)),
    );
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => !seen.shut.has(reason))).toEqual([]);
  });

  test("are four to six minutes a file: 700 to 1,150 words, answers counted", () => {
    const outside = seen.files.filter(({ short, words }) => !short && (words < 700 || words > 1150));
    expect(outside).toEqual([]);
  });

  test("can be read in short, file by file, in a minute or two", () => {
    const inShort = seen.files.filter(({ short }) => short);
    expect([...new Set(inShort.map(({ chapter }) => chapter))].sort()).toEqual(files.map(({ id }) => id).sort());
    expect(inShort.filter(({ words }) => words >= 560)).toEqual([]);
  });

  test("are drawn as a Line that runs forward and carries every decision, also where it can rise no more", () => {
    for (const { view } of seen.ends) {
      const { path, nodes } = lineOf(view);
      const times = path.map(({ at }) => at);
      expect(times.toSorted((a, b) => a - b)).toEqual(times);
      const off = nodes.filter(
        ({ at, level, entry }) =>
          entry !== null &&
          !path.some((corner, turn) => corner.level === level && corner.at <= at && (path[turn + 1]?.at ?? corner.at) >= at),
      );
      expect(off).toEqual([]);
    }
  });

  test("hold no seam of the Ink in their text", () => {
    const faults = [...seen.texts].filter((text) => / {2}| [,.;:?!](?!\.)|[{}|<>]|\b(\w{3,}) \1\b/.test(text));
    expect(faults).toEqual([]);
  });

  test("are told alike by main.ink, played whole: two to each ending", () => {
    const read = (name: string): string => readFileSync(join("story", name), "utf8");
    const inky = new Story(compileText(read("main.ink"), weights.todo, read));
    const sorted = (list: readonly string[]): string[] => list.filter((line) => line !== "").toSorted();
    for (const { id: ending } of endings) {
      const there = seen.ends.filter(({ view }) => view.ending === ending);
      for (const { steps, told } of [...there.slice(0, 1), ...there.slice(-1)]) {
        inky.ResetState();
        const lines: string[] = [];
        const left = [...steps];
        while (inky.canContinue || inky.currentChoices.length > 0) {
          while (inky.canContinue) lines.push((inky.Continue() ?? "").trim());
          const step = left.shift();
          const choice = inky.currentChoices.find(({ tags }) => tags?.includes(`c:${step?.split("/")[1]}`));
          if (choice === undefined) break;
          inky.ChooseChoiceIndex(choice.index);
        }
        expect(left, ending).toEqual([]);
        expect(sorted(lines), ending).toEqual(sorted(told));
      }
    }
  });

  test("end with every part and all six gains, and a cause for each hinge a file asks", () => {
    for (const { view } of seen.ends) {
      const told = endingParts(view.beat?.lines ?? []);
      for (const part of parts) expect(told[part].length, `${view.ending} ${part}`).toBeGreaterThan(0);
      expect(told.gains.map(({ gain }) => gain)).toEqual(gains);
      expect(told.gains.every(({ was, yours }) => was !== "" && yours !== "")).toBe(true);
      const causes = told.why.flatMap(({ cues }) => cues.flatMap((cue) => (cue.key === "cause" ? [cue.hinge] : [])));
      const asked = files.flatMap((file) => file.hinges).filter((hinge) => view.world.memories[hinge] !== null);
      expect(causes.sort(), view.ending ?? "").toEqual(asked.sort());
    }
  });
});

test("as it happened everywhere is the first ending", async () => {
  const end = await read(recorded);
  expect(end.ending).toBe(happened);
  expect(end.decisions.every((decision) => decision.recorded)).toBe(true);
});

test("a single change leads elsewhere where the atlas says so: a refused peace, a conceded field, a letter that is heard", async () => {
  const elsewhere: string[] = [];
  for (const hinge of files.flatMap((file) => file.hinges))
    for (const option of hinges[hinge].options.slice(1)) {
      const end = await read((open, view, state) =>
        view.beat?.hinge === hinge && open.includes(option) ? option : recorded(open, view, state),
      );
      if (end.ending !== happened) elsewhere.push(`${hinge} ${option}`);
    }
  const told = atlas
    .why(atlas.record)
    .flatMap(({ hinge, switches }) => switches.flatMap(({ option, ending }) => (ending === happened ? [] : [`${hinge} ${option}`])));
  expect(elsewhere.sort()).toEqual(told.sort());
  expect(elsewhere).toEqual(expect.arrayContaining(["brest refused", "orel conceded", "letter copied", "letter speaks"]));
});

test("the generated types are those of the Ink", async () => {
  for (const [name, text] of Object.entries(modulesOf(story.source, await minutesOf(story))))
    expect(readFileSync(join("src", "generated", name), "utf8")).toBe(text);
  expect(readFileSync(join("src", "generated", "cities.ts"), "utf8")).toBe(citiesModule(story));
});
