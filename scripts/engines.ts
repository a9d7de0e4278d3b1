// Plays the built game from title to an ending in the other engines that are installed, Firefox and WebKit: `npm run engines`.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Advice } from "./advice.ts";
import { type Installed, engineNames, findEngine, howToGet, namedEngines } from "./engines/find.ts";
import type { Check, Group, Site } from "./engines/group.ts";
import { launch } from "./engines/launch.ts";
import { type Reader, createReader } from "./engines/reader.ts";
import { reading } from "./engines/reading.ts";
import { shape } from "./engines/shape.ts";
import { troubles } from "./engines/trouble.ts";
import { watch } from "./engines/watch.ts";
import { serve } from "./serve.ts";

const groups: readonly Group[] = [reading, shape, ...troubles];
/** A hint that was not followed: what it hints at comes all the same, or its absence is complained of by itself. */
const hint = /rel="modulepreload"/;
/** Pictures of what failed are kept where SHOTS says. */
const shots = process.env["SHOTS"];

/** How many checks went well, and how many did not. */
interface Tally {
  passed: number;
  failed: number;
}

async function siteFor({ change }: Group): Promise<Site & { close(): Promise<void> }> {
  let blocked: RegExp | null = null;
  let held: { path: RegExp; until: Promise<void>; release: () => void } | null = null;
  const script = `<script>(${String(watch)})();${change === undefined ? "" : `(${String(change).replace(/^change\(/, "function (")})();`}</script>`;
  const served = await serve("dist", {
    // First of all, before the page’s own policy is read: it need not know of this.
    page: (html) => html.replace("<head>", () => `<head>${script}`),
    extra: ({ pathname, searchParams }) =>
      pathname === "/frame"
        ? `<!doctype html><body style="margin:0"><iframe src="/?framed#${searchParams.get("hash") ?? ""}" width="${Number(searchParams.get("width"))}" height="${Number(searchParams.get("height"))}" style="border:0"></iframe>`
        : undefined,
    async admit(path) {
      if (held?.path.test(path) === true) await held.until;
      return blocked?.test(path) !== true;
    },
  });
  return {
    url: served.url,
    block: (path) => void (blocked = path),
    hold(path) {
      let release = (): void => undefined;
      held = { path, until: new Promise((done) => (release = done)), release: () => release() };
    },
    release: () => held?.release(),
    framed: (width, height, hash) => `${served.url}frame?width=${width}&height=${height}&hash=${hash}`,
    close: () => served.close(),
  };
}

async function playGroup(group: Group, reader: Reader, engine: string, tally: Tally): Promise<void> {
  const site = await siteFor(group);
  console.log(`\n  ${group.name}`);
  const check: Check = async (name, attempt) => {
    try {
      const found = await attempt();
      tally.passed++;
      console.log(`    ok      ${name}${typeof found === "string" || typeof found === "number" ? `: ${found}` : ""}`);
    } catch (error) {
      tally.failed++;
      console.log(`    FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
      if (shots !== undefined) await reader.shot(join(shots, `${engine}-${name.replaceAll(/\W+/g, "-")}.png`)).catch(() => undefined);
    }
  };
  try {
    await group.play(reader, check, site);
    await check("the page complained of nothing", async () => {
      const said = (await reader.complaints()).filter((line) => !hint.test(line) && group.allow?.test(line) !== true);
      if (said.length > 0) throw new Error(said.slice(0, 8).join("\n            "));
    });
  } finally {
    site.release();
    await site.close();
  }
}

async function play(engine: Installed): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  const { wire, close } = await launch(engine);
  console.log(`\n${engine.name}: ${wire.name} ${wire.version} (${engine.browser})`);
  try {
    const reader = createReader(wire);
    for (const group of groups) await playGroup(group, reader, engine.name, tally);
  } finally {
    await close();
  }
  console.log(`\n${engine.name}: ${tally.passed} passed, ${tally.failed} failed.`);
  return tally;
}

const args = process.argv.slice(2);
const named = namedEngines(args);
if ("unknown" in named)
  throw new Advice(
    `There is no engine “${named.unknown}” here. Name one of ${engineNames.join(", ")}, or none to play in all that are installed.`,
  );
const { names } = named;
const missing = names.filter((name) => findEngine(name) === null);
for (const name of missing) console.log(howToGet(name));
// Named and not there is a fault; not named, it is only said.
if (missing.length > 0 && args.length > 0) process.exitCode = 1;
const found = names.flatMap((name) => findEngine(name) ?? []);
if (found.length === 0) console.log("Nothing was played.");
if (shots !== undefined) mkdirSync(shots, { recursive: true });
for (const engine of found) {
  const { failed } = await play(engine);
  if (failed > 0) process.exitCode = 1;
}
