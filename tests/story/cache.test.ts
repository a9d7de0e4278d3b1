// The build remembers: what is the same is not made again, what was edited is, and what cannot be trusted is not used.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makerOf, openCache, remember, sweepFolder } from "../../src/build/cache.ts";
import { castFlaws } from "../../src/build/proof/losses.ts";
import { compileStory } from "../../src/build/compile.ts";
import { memoStore, openMemo, tablesOf } from "../../src/build/tables.ts";
import { planOf } from "../../src/build/plan.ts";
import { packTables } from "../../src/core/atlas/pack.ts";
import type { Plan } from "../../src/core/atlas/make/plan.ts";
import { makeTables } from "../../src/core/atlas/make/tables.ts";
import { type Memo, createMemo } from "../../src/core/atlas/make/memo.ts";
import { box } from "./copy.ts";

let folder = "";
const before = process.env["CACHE"];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cache-"));
  process.env["CACHE"] = join(folder, "kept");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  if (before === undefined) delete process.env["CACHE"];
  else process.env["CACHE"] = before;
});
const entries = (): string[] => readdirSync(join(folder, "kept"));

describe("a story", () => {
  let root = "";
  beforeEach(() => {
    root = join(folder, "story");
    cpSync(box, root, { recursive: true });
  });
  const edit = (name: string, from: string, to: string): void => {
    const path = join(root, name);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  const explore = (plan: Plan, memo: Memo): string => {
    const text = packTables(makeTables(plan, undefined, memo));
    memo.leave();
    return text;
  };

  test("is explored once; after an edit the edited file alone is, and the tables are those of a fresh start to the byte", () => {
    const plan = planOf(compileStory(root));
    const first = openMemo();
    const made = explore(plan, first);
    expect(first.runs).toBeGreaterThan(50);

    const second = openMemo();
    expect(explore(plan, second)).toBe(made);
    expect(second.runs).toBe(0);

    edit("files/05-stokers.ink", "~ decide_january(wait)", "~ decide_january(force)");
    const changed = planOf(compileStory(root));
    const edited: string[] = [];
    const third = createMemo({
      take: (chapter) => {
        const text = memoStore.take(chapter);
        if (text === null) edited.push(chapter[0] ?? "");
        return text;
      },
      leave: () => undefined,
    });
    const warm = explore(changed, third);
    expect(edited).toEqual(["stokers"]);
    expect(third.runs).toBeGreaterThan(0);
    expect(third.runs).toBeLessThan(first.runs);
    const cold = createMemo();
    expect(warm).toBe(explore(changed, cold));
    expect(warm).not.toBe(made);
  });

  test("gives the same tables and the same proof from what was kept, from what was damaged, and without", () => {
    const plan = planOf(compileStory(root));
    edit("files/05-stokers.ink", "Then Berlin. We slept", "Then Berlin. #lost: schroder\nWe slept");
    const tables = tablesOf(plan);
    const lost = castFlaws(root);
    expect(lost.length).toBeGreaterThan(0);
    const same = (): void => {
      // What was asked for last is at hand; asked for after another it is not.
      expect(tablesOf(plan)).toBe(tablesOf(plan));
      tablesOf({ ...plan, fingerprint: "another" });
      const again = tablesOf(plan);
      expect(packTables(again)).toBe(packTables(tables));
      expect(again.closing).toEqual(tables.closing);
    };
    const proved = (): void => expect(castFlaws(root)).toEqual(lost);
    same();
    proved();
    for (const name of entries().filter((entry) => /^(tables|cast)-/.test(entry))) {
      const path = join(folder, "kept", name);
      writeFileSync(path, readFileSync(path).subarray(0, -2));
    }
    same();
    proved();
    process.env["CACHE"] = "off";
    const count = entries().length;
    same();
    expect(entries().length).toBe(count);
  });
});

test("what a memo cannot read of an earlier one, it finds anew", () => {
  const plan: Plan = { ...planOf(compileStory(box)), fingerprint: "one" };
  const only = plan.chapters.find(({ id }) => id === "railwaymen");
  const small: Plan = { ...plan, chapters: [{ ...(only as Plan["chapters"][number]), onward: { kind: "ending", id: "end" } }] };
  const fresh = packTables(makeTables(small));
  for (const text of ["", "{", "[]", "null", '{"first":[],"places":[]}', '{"first":1,"places":2,"answers":3}']) {
    const memo = createMemo({ take: () => text, leave: () => undefined });
    expect(packTables(makeTables(small, undefined, memo)), text).toBe(fresh);
    expect(memo.runs).toBeGreaterThan(0);
  }
});

describe("an entry", () => {
  const open = (): ReturnType<typeof openCache> => openCache("thing", "src/words/en/numbers.ts");
  const path = (): string => join(folder, "kept", entries()[0] ?? "");

  test("is found by all that it was made from, and by nothing else", () => {
    open().keep(["a", "b"], "made");
    expect(open().take(["a", "b"])?.toString()).toBe("made");
    for (const other of [["ab"], ["b", "a"], ["a", "b", ""], []]) expect(open().take(other)).toBeNull();
    expect(openCache("other", "src/words/en/numbers.ts").take(["a", "b"])).toBeNull();
    expect(openCache("thing", "src/build/budget.ts").take(["a", "b"])).toBeNull();
  });

  test.each([
    ["empty", () => ""],
    ["cut short", (text: string) => text.slice(0, -3)],
    ["without its head", (text: string) => text.slice(text.indexOf("\n") + 1)],
    ["changed in one letter", (text: string) => text.replace("made", "mode")],
    ["of another form", (text: string) => text.replace("no-straight-line 1", "no-straight-line 0")],
    ["longer", (text: string) => `${text} and more`],
    ["foreign", () => "{}\n{}"],
  ])("that is %s is not used, and is made anew", (_name, damage) => {
    let made = 0;
    const get = (): string =>
      remember(
        open(),
        ["a"],
        (raw) => (typeof raw === "string" ? raw : null),
        () => `made ${++made}`,
      );
    expect([get(), get()]).toEqual(["made 1", "made 1"]);
    writeFileSync(path(), damage(readFileSync(path(), "utf8")));
    expect([get(), get()]).toEqual(["made 2", "made 2"]);
  });

  test("that another entry took the place of is not used", () => {
    open().keep(["a"], "for a");
    const text = readFileSync(path());
    const name = entries()[0] ?? "";
    open().keep(["b"], "for b");
    const other = entries().find((entry) => entry !== name) ?? "";
    writeFileSync(join(folder, "kept", other), text);
    expect(open().take(["b"])).toBeNull();
    expect(open().take(["a"])?.toString()).toBe("for a");
  });

  test("of another shape than is wanted is made anew", () => {
    open().keep(["a"], "[1]");
    const read = (raw: unknown): string | null => (typeof raw === "string" ? raw : null);
    expect(remember(open(), ["a"], read, () => "made")).toBe("made");
  });

  test("is kept nowhere, and that is no fault, where the disk refuses", () => {
    writeFileSync(join(folder, "kept"), "a file stands where the folder should");
    expect(() => open().keep(["a"], "made")).not.toThrow();
    expect(open().take(["a"])).toBeNull();
  });
});

test("the longest unused go first, and what was left half written goes", () => {
  const at = join(folder, "kept");
  mkdirSync(at);
  const put = (name: string, size: number, age: number): void => {
    writeFileSync(join(at, name), "x".repeat(size));
    utimesSync(join(at, name), new Date(Date.now() - age * 1000), new Date(Date.now() - age * 1000));
  };
  put("old", 400, 300);
  put("used", 400, 10);
  put("middle", 400, 100);
  put("torn.part", 10, 7200);
  put("written.part", 10, 1);
  sweepFolder(at, 2000);
  expect(entries().sort()).toEqual(["middle", "old", "used", "written.part"]);
  sweepFolder(at, 1000);
  expect(entries().sort()).toEqual(["used", "written.part"]);
});

test("changed code finds nothing of what the code before it made; changed types and comments of others are no change of it", async () => {
  const at = (name: string): string => join(folder, name);
  writeFileSync(at("maker.ts"), 'import { part } from "./part.ts";\nimport type { Shape } from "./shape.ts";\nexport const make = part;\n');
  writeFileSync(at("part.ts"), 'import { inner } from "./inner.ts";\nexport const part = inner;\n');
  writeFileSync(at("inner.ts"), "export const inner = 1;\n");
  writeFileSync(at("shape.ts"), "export interface Shape {}\n");
  const maker = relative(process.cwd(), at("maker.ts"));
  const again = async (): Promise<{ makerOf: typeof makerOf; openCache: typeof openCache }> => {
    vi.resetModules();
    return import("../../src/build/cache.ts");
  };
  openCache("thing", maker).keep(["a"], "made");
  const first = makerOf(maker);
  writeFileSync(at("shape.ts"), "export interface Shape { more: string }\n");
  expect((await again()).openCache("thing", maker).take(["a"])?.toString()).toBe("made");
  writeFileSync(at("inner.ts"), "export const inner = 2;\n");
  const changed = await again();
  expect(changed.makerOf(maker)).not.toBe(first);
  expect(changed.openCache("thing", maker).take(["a"])).toBeNull();
});

test("an edit of the explorer or of inkjs is an edit of what makes the runs and the tables", () => {
  const text = (file: string): string => readFileSync(join("src", file), "utf8");
  expect(text("core/atlas/make/memo.ts")).toMatch(/^import .* from "\.\/machine\.ts"/m);
  expect(text("core/atlas/make/machine.ts")).toMatch(/^import \{ Story \} from "inkjs"/m);
  expect(makerOf("src/core/atlas/make/memo.ts")).not.toBe(makerOf("src/core/atlas/make/machine.ts"));
});
