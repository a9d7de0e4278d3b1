// The budget: a build above a limit fails and says what grew; to accept writes what is, and never a limit.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { budget } from "../../src/build/budget.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "budget-"));
  vi.stubEnv("CACHE", join(folder, "kept"));
  vi.stubEnv("BUDGET", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const limits = { html: 1000, first: 1000, fonts: 100, optional: 100, stage: 1000, worker: 1000, tables: 1000, graph: 1000, whole: 5000 };
const path = (): string => join(folder, "budget.json");
const keep = (more: Partial<typeof limits> = {}, accepted: Record<string, number> = {}): void =>
  writeFileSync(path(), JSON.stringify({ limits: { ...limits, ...more }, later: { "in all": 9000 }, accepted }));
const kept = (): { limits: typeof limits; later: unknown; accepted: Record<string, number> } => JSON.parse(readFileSync(path(), "utf8"));

/** Letters that no compression makes much shorter. */
const noise = (length: number): string =>
  Array.from({ length: length / 40 }, (_, at) => createHash("sha256").update(String(at)).digest("base64").slice(0, 40)).join("");
const asset = (fileName: string, source: string | Uint8Array): object => ({ type: "asset", fileName, source });
const chunk = (fileName: string, code: string, more: object = {}): object => ({
  type: "chunk",
  fileName,
  code,
  imports: [],
  isEntry: false,
  facadeModuleId: null,
  ...more,
});
const game = (): Record<string, object> =>
  Object.fromEntries(
    [
      asset("index.html", '<link rel="preload" href="story/one-12345678.json">'),
      chunk("assets/index-aaaaaaaa.js", "entry", { isEntry: true, imports: ["assets/shared-bbbbbbbb.js"] }),
      chunk("assets/shared-bbbbbbbb.js", "shared"),
      chunk("assets/start-cccccccc.js", "stage", { facadeModuleId: "/x/src/stage/start.ts", imports: ["assets/shared-bbbbbbbb.js"] }),
      asset("assets/atlas.worker-dddddddd.js", "worker"),
      asset("story/one-12345678.json", "[1]"),
      asset("story/atlas-87654321.json", "[2]"),
      asset("story/graph-87654321.json", "[3]"),
      asset("fonts/face-11111111.woff2", new Uint8Array(60)),
      asset("fonts/optional/wide-22222222.woff2", new Uint8Array(90)),
    ].map((item) => [(item as { fileName: string }).fileName, item]),
  );

/** Weighs a bundle: what the build is told, or null where it goes on. */
async function weigh(bundle: Record<string, object>): Promise<string | null> {
  const { generateBundle } = budget(path());
  const { handler } = generateBundle as unknown as { handler: (options: object, bundle: object) => Promise<void> };
  try {
    await handler.call(
      {
        error: (message: string) => {
          throw new Error(message);
        },
      },
      {},
      bundle,
    );
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

test("within its limits a build goes on, and nothing is written", async () => {
  keep();
  const before = readFileSync(path(), "utf8");
  expect(await weigh(game())).toBeNull();
  expect(readFileSync(path(), "utf8")).toBe(before);
});

test("above a limit it fails, and says which, by how much and what grew, without hashes", async () => {
  keep({}, { "assets/index.js": 9, "assets/shared.js": 8000, "story/one.json": 7 });
  const bundle = { ...game(), "assets/index-aaaaaaaa.js": chunk("assets/index-aaaaaaaa.js", noise(4000), { isEntry: true }) };
  const told = await weigh(bundle);
  expect(told).toMatch(/over its budget: first \d+ of 1000 bytes\. What grew:/);
  expect(told).toMatch(/ {2}assets\/index\.js 9 → \d{4}/);
  expect(told).not.toMatch(/whole|shared|story\/one/);
});

test("what the entry imports is first, what the stage imports of it is not the stage’s", async () => {
  const big = chunk("assets/shared-bbbbbbbb.js", noise(4000));
  keep();
  expect(await weigh({ ...game(), "assets/shared-bbbbbbbb.js": big })).toMatch(/budget: first \d+ of 1000 bytes\. /);
});

test("typefaces that a reader must ask for are weighed apart", async () => {
  keep({ fonts: 59 });
  expect(await weigh(game())).toMatch(/budget: fonts 60 of 59 bytes/);
  keep({ optional: 89 });
  expect(await weigh(game())).toMatch(/budget: optional 90 of 89 bytes/);
  keep();
  const whole = await weigh({
    ...game(),
    "fonts/optional/more-33333333.woff2": asset("fonts/optional/more-33333333.woff2", new Uint8Array(9000)),
  });
  expect(whole).not.toMatch(/whole/);
});

test("to accept writes the sizes that are, and leaves the limits and what follows", async () => {
  vi.stubEnv("BUDGET", "accept");
  keep({ fonts: 59 }, { "assets/gone.js": 5 });
  await weigh(game());
  const { limits: after, later, accepted } = kept();
  expect(after).toEqual({ ...limits, fonts: 59 });
  expect(later).toEqual({ "in all": 9000 });
  expect(Object.keys(accepted)).toEqual(
    [
      "assets/atlas.worker.js",
      "assets/index.js",
      "assets/shared.js",
      "assets/start.js",
      "fonts/face.woff2",
      "fonts/optional/wide.woff2",
      "index.html",
      "story/atlas.json",
      "story/graph.json",
      "story/one.json",
    ].sort(),
  );
  expect(accepted["fonts/face.woff2"]).toBe(60);
});

test("a size that was counted is not counted again, and is the same", async () => {
  vi.stubEnv("BUDGET", "accept");
  keep();
  await weigh(game());
  const first = kept().accepted;
  await weigh(game());
  expect(kept().accepted).toEqual(first);
});

test("the game’s own budget has a limit for every class and is no tighter than what was accepted", () => {
  const own = JSON.parse(readFileSync("budget.json", "utf8")) as { limits: Record<string, number>; later: Record<string, number> };
  expect(Object.keys(own.limits).sort()).toEqual(Object.keys(limits).sort());
  const steps = [own.limits["whole"] ?? 0, ...Object.values(own.later)];
  expect(steps.toSorted((a, b) => a - b)).toEqual(steps);
});
