// What each answer to a turning point changed, in plain words: told for every option, in the words of the history that is read.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { atHand } from "../../src/build/library.ts";
import { countWords } from "../../src/core/beat.ts";
import { plainOf } from "../../src/core/plain.ts";
import { type Session, createSession } from "../../src/core/session.ts";
import { files, hinges } from "../../src/generated/story.ts";
import { story } from "./shipped.ts";

const shipped = atHand(story);
const open = () => createSession(shipped, () => new Date(0));

/** Reads on, by the given way where a question offers it, up to a turning point that has an answer of ours. */
async function readTo(session: Session, wanted: string, decided: readonly string[], short: boolean): Promise<boolean> {
  for (;;) {
    const { beat, phase } = session.view;
    if (beat === null || phase !== "asking") return false;
    const answers = beat.choices.filter(({ locked }) => locked === null);
    if (answers.some(({ id, hinge }) => `${hinge ?? ""}/${id}` === wanted)) return true;
    const [first] = answers;
    const known = answers.find(({ id, hinge }) => decided.includes(`${hinge ?? ""}/${id}`));
    await session.choose((short && beat.short?.id) || (known ?? answers.find(({ recorded }) => recorded) ?? first)?.id || "");
  }
}

/** Histories that differ in what a short version may read. */
const pasts = [
  [],
  ["coalition/soviets", "guard/enforced", "january/wait", "estates/divided", "vienna/joins"],
  ["january/force", "orel/conceded"],
  ["coalition/without", "curzon/marched", "kronstadt/delegation"],
  ["secretary/moved"],
  ["curzon/taken"],
];

const options = files.flatMap(({ id, hinges: asked }) =>
  asked.flatMap((hinge) => hinges[hinge].options.map((option) => [id, `${hinge}/${option}`] as const)),
);

test.each(options)("in %s, of %s", async (file, wanted) => {
  let told = 0;
  for (const decisions of pasts) {
    const [long, brief] = [open(), open()];
    const start = { file, decisions: decisions as never };
    await long.begin(start);
    await brief.begin(start);
    if (!(await readTo(long, wanted, decisions, false)) || !(await readTo(brief, wanted, decisions, true))) continue;
    const at = long.view.entries.length;
    const id = wanted.split("/")[1] ?? "";
    await long.choose(id);
    await brief.choose(id);
    const plain = plainOf(long, at);
    expect(plain).toBe(brief.view.beat?.lines.find((line) => line.text !== "")?.text);
    expect(countWords(plain ?? "")).toBeGreaterThanOrEqual(20);
    // One paragraph: no second one of the same plain version is left out.
    expect(plainOf(brief, brief.view.entries.length - 1)).toBeNull();
    expect(at === 0 ? null : plainOf(long, 0)).toBeNull();
    told++;
  }
  expect(told).toBeGreaterThan(0);
});

test.each(story.source.files.map(({ path }) => path))("the plain versions of %s are one paragraph each", (path) => {
  const knots = readFileSync(`story/${path}`, "utf8").split(/^(?==== )/m);
  const ids = hingesIn(path).flatMap((hinge) => hinges[hinge].options);
  for (const id of ids) {
    const own = knots.filter((knot) => new RegExp(`^=== \\w+_${id}_short ===`).test(knot));
    expect(own, id).toHaveLength(1);
    // Alternatives of one paragraph stand in one block; a line of tags alone tells nothing.
    const body = (own[0] ?? "")
      .replace(/^===.*$/m, "")
      .replace(/\/\/.*$/gm, "")
      .replace(/^\{\n[^]*?\n\}$/gm, "One block.");
    const told = body.split("\n").filter((line) => line.trim() !== "" && !/^\s*(#|->|~)/.test(line));
    expect(told, id).toHaveLength(1);
  }
});

function hingesIn(path: string) {
  const file = files[story.source.files.findIndex((one) => one.path === path)];
  return file?.hinges ?? [];
}
