// The inkjs of the built game is the published one without what nothing calls, and tells every story as the whole one does.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Story } from "inkjs";
import { afterAll, expect, test } from "vitest";
import { compileStory } from "../../src/build/compile.ts";
import { dice } from "../../src/build/dice.ts";
import { withoutUncalled, wordsOf } from "../../src/build/inkjs.ts";
import { withShortNames } from "../../src/build/names.ts";

const folder = mkdtempSync(join(tmpdir(), "inkjs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const whole = readFileSync(join(dirname(createRequire(import.meta.url).resolve("inkjs")), "ink.mjs"), "utf8");
const words = wordsOf("src/core/teller.ts");
const short = withShortNames(withoutUncalled(whole, words), words);

test("a method goes where nothing that stays speaks its name, and what it alone spoke of goes with it", () => {
  const code = `
class A {
  used() { return this.inner; }
  get inner() { return 1; }
  gone() { return this.onlyGone(); }
  onlyGone() { return A.make(); }
  said() { return 2; }
  static make() { return new A(); }
  static own() { return this.make2(); }
  static make2() { return 3; }
  make2() { return 4; }
}
const name = "said";
export const a = new A().used() + A.own() + new A()[name]();`;
  const text = withoutUncalled(code, []);
  for (const kept of ["used() {", "get inner", "said() {", "static own", "static make2"]) expect(text).toContain(kept);
  for (const gone of ["gone()", "onlyGone", "static make()", "\n  make2() { return 4"]) expect(text).not.toContain(gone);
  expect(withoutUncalled(code, ["gone"])).toContain("onlyGone() {");
});

test("a barred command goes from a switch, unless one that stays falls into it", () => {
  const code = `
export function step(command, say) {
  switch (command) {
    case Command.Random: { say("Random"); break; }
    case Command.NoOp: say("NoOp"); break;
    case Command.TurnsSince: case Command.ReadCount: { say("counts"); return; }
    case Command.Done: say("Done");
    case Command.Turns: say("Turns"); break;
    case Command.End: case Command.ListRange: say("End"); break;
    default: say("else");
  }
}`;
  const text = withoutUncalled(code, ["Random", "NoOp"]);
  for (const kept of ['say("NoOp")', 'say("Done")', 'say("Turns")', 'say("End")', 'say("else")']) expect(text).toContain(kept);
  for (const gone of ['say("Random")', 'say("counts")']) expect(text).not.toContain(gone);
});

test("a name becomes short where nothing else may mean it", () => {
  const code = `
class Thing {
  #own = 1;
  constructor(value) { this.heldValue = value; this.spoken = [value].map((item) => item.length); this["written"] = 1; }
  get heldTwice() { const { taken } = this; return [this.heldValue, this.spoken, this.written, taken, this.#own]; }
}
export const made = (value) => ({ heldTwice: new Thing(value).heldTwice, heldValue: 1 });`;
  const text = withShortNames(code, new Set(["spoken"]));
  for (const kept of ["this.spoken", ".map(", "item.length", 'this["written"]', "this.written", "{ taken }", "#own"])
    expect(text).toContain(kept);
  expect(text).not.toMatch(/heldValue|heldTwice/);
});

test("it is shorter by a fifth, and puts no name of a method together at run time", () => {
  expect(short.length).toBeLessThan(whole.length * 0.8);
  expect(whole).not.toMatch(/this\[[^\]]*["'`+]/);
});

test("it tells what the whole one tells, with every choice of the story and every value between", async () => {
  writeFileSync(join(folder, "ink.mjs"), short.replace(/^\/\/# sourceMappingURL=.*$/m, ""));
  const { Story: Short } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "ink.mjs")).href)) as { Story: typeof Story };
  const roll = dice(7);
  for (const [chapter, json] of compileStory("story").chapters)
    for (let round = 0; round < 4; round++) {
      const both = [new Story(json), new Short(json)] as const;
      for (;;) {
        const told = both.map((story) => {
          const lines: unknown[] = [];
          while (story.canContinue) lines.push([story.Continue(), story.currentTags]);
          const { variablesState } = story;
          return [
            lines,
            story.currentChoices.map(({ text, tags }) => [text, tags]),
            String(variablesState.$("bread")),
            String(variablesState.$("over")),
          ];
        });
        expect(told[1], chapter).toEqual(told[0]);
        const count = both[0].currentChoices.length;
        if (count === 0) break;
        const answer = roll(count);
        for (const story of both) story.ChooseChoiceIndex(answer);
      }
    }
});

test("it tells of a broken story as the whole one does", async () => {
  const { Story: Short } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "ink.mjs")).href)) as { Story: typeof Story };
  const fault = (make: () => unknown): string => {
    try {
      make();
    } catch (error) {
      return String(error);
    }
    return "none";
  };
  for (const json of [
    "",
    "{",
    "<html>",
    "[]",
    "{}",
    '{"inkVersion":21}',
    '{"inkVersion":1,"root":[]}',
    '{"inkVersion":21,"root":[{"odd":1},null]}',
  ])
    expect(
      fault(() => new Short(json)),
      json,
    ).toBe(fault(() => new Story(json)));
});
