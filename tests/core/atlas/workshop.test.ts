// After an edit only what was edited is run again, and the answers are those of a fresh start.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileStory } from "../../../src/build/compile.ts";
import { planOf } from "../../../src/build/histories.ts";
import { createAtlas } from "../../../src/core/atlas/atlas.ts";
import { makeTables } from "../../../src/core/atlas/tables.ts";
import { createWorkshop } from "../../../src/core/atlas/workshop.ts";

test("an edited file, a new rule and a lock that opens are all seen", () => {
  const root = mkdtempSync(join(tmpdir(), "story-"));
  cpSync("story", root, { recursive: true });
  const workshop = createWorkshop();
  const edit = (name: string, from: string, to: string): void => {
    const path = join(root, name);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  const edits: (() => void)[] = [
    () => undefined,
    () => edit("files/05-stokers.ink", "He’d put in a sausage.", "He’d put in two sausages."),
    () => edit("world.ink", "~ return guard == shelved", "~ return true"),
    () => edit("endings/decide.ink", "nations >= 2", "nations >= 3"),
    () => edit("files/14-dictation.ink", "~ decide_letter(copied)", "~ decide_letter(sealed)"),
  ];
  const seen = edits.map((change) => {
    change();
    const plan = planOf(compileStory(root));
    const again = createAtlas(makeTables(plan, undefined, workshop)).describe();
    const fresh = createAtlas(makeTables(plan)).describe();
    const told = ({ readings, states, endings }: typeof fresh): unknown => [
      readings,
      states,
      endings.map((end) => [end.ending, end.readings, end.nearest?.changes]),
    ];
    expect(told(again)).toEqual(told(fresh));
    return JSON.stringify(told(fresh), (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  });
  expect(new Set(seen).size).toBe(4);
  rmSync(root, { recursive: true });
});
