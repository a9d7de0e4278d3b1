// Weighs the built game as it goes over the wire, and fails the build above its budget, saying what grew.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { packed } from "./brotli.ts";

/** Bytes over the wire: brotli for text, as they are for fonts. */
interface Weights {
  /** The first request: the HTML with title and opening. */
  readonly html: number;
  /** All that must come before the first choice can be answered, fonts apart. */
  readonly first: number;
  /** The typefaces that every reader is given. */
  readonly fonts: number;
  /** Typefaces that only a reader fetches who asks for one: those in `fonts/optional/`. */
  readonly optional: number;
  /** The stage and its engine. */
  readonly stage: number;
  /** The atlas’s Worker. */
  readonly worker: number;
  /** The tables of every history. */
  readonly tables: number;
  /** The minimal graph of them, which What if asks. */
  readonly graph: number;
  /** Everything that is built, every file and every ending, whether one reading comes to it or not; optional typefaces apart. */
  readonly whole: number;
}

interface Budget {
  /** Limits in bytes. */
  readonly limits: Weights;
  /** What `whole` may come to as the game grows, by what has then been added. For people; nothing is held to it. */
  readonly later: Readonly<Record<string, number>>;
  /** Each file as it was when the budget was last accepted. */
  readonly accepted: Readonly<Record<string, number>>;
}

/** A name without its hash, so that two builds can be compared. */
const plain = (name: string): string => name.replace(/-[\w-]{8}(?=\.\w+$)/, "");

/** Bytes of a text over the wire; several are compressed at a time. */
const weigh = async (name: string, content: string | Uint8Array): Promise<number> =>
  name.endsWith(".woff2") ? content.length : (await packed(content)).length;

type Bundle = Rolldown.OutputBundle;

function closure(bundle: Bundle, names: readonly string[]): Set<string> {
  const found = new Set<string>(names);
  for (const name of found) {
    const item = bundle[name];
    if (item?.type === "chunk") for (const next of item.imports) found.add(next);
  }
  return found;
}

function weights(bundle: Bundle, sizes: ReadonlyMap<string, number>): Weights {
  const sum = (names: Iterable<string>): number => [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
  const names = [...sizes.keys()];
  const chunks = Object.values(bundle).filter((item) => item.type === "chunk");
  const entry = closure(
    bundle,
    chunks.filter((item) => item.isEntry).map((item) => item.fileName),
  );
  const stage = closure(
    bundle,
    chunks.filter((item) => item.facadeModuleId?.includes("/src/stage/start")).map((item) => item.fileName),
  );
  const opening = names.filter(
    (name) =>
      String(bundle["index.html"]?.type === "asset" ? bundle["index.html"].source : "").includes(`href="${name}"`) &&
      name.endsWith(".json"),
  );
  const fonts = names.filter((name) => name.endsWith(".woff2"));
  const optional = fonts.filter((name) => name.startsWith("fonts/optional/"));
  return {
    html: sum(["index.html"]),
    first: sum(["index.html", ...entry, ...opening]),
    fonts: sum(fonts) - sum(optional),
    optional: sum(optional),
    stage: sum([...stage].filter((name) => !entry.has(name))),
    worker: sum(names.filter((name) => name.includes("atlas.worker"))),
    tables: sum(names.filter((name) => name.startsWith("story/atlas-"))),
    graph: sum(names.filter((name) => name.startsWith("story/graph-"))),
    whole: sum(names) - sum(optional),
  };
}

/** What is over its limit, and every file that grew; null where nothing is over. */
function complaint({ limits, accepted }: Budget, found: Weights, named: Readonly<Record<string, number>>): string | null {
  const over = (Object.keys(limits) as (keyof Weights)[]).filter((key) => found[key] > limits[key]);
  if (over.length === 0) return null;
  const grew = Object.entries(named).flatMap(([name, size]) => {
    const before = accepted[name] ?? 0;
    return size > before ? [`  ${name} ${before} → ${size}`] : [];
  });
  const much = over.map((key) => `${key} ${found[key]} of ${limits[key]} bytes`);
  return [`The game is over its budget: ${much.join(", ")}. What grew:`, ...grew].join("\n");
}

/**
 * @param path - budget.json. With BUDGET=accept in the environment its accepted sizes are written anew; the limits never are. With
 * BUDGET=tell every weight is printed.
 */
export function budget(path: string): Plugin {
  return {
    name: "budget",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const items = Object.values(bundle).filter(({ fileName }) => !fileName.endsWith(".map"));
        const weighed = items.map(
          async (item) => [item.fileName, await weigh(item.fileName, item.type === "chunk" ? item.code : item.source)] as const,
        );
        const sizes = new Map(await Promise.all(weighed));
        const found = weights(bundle, sizes);
        const kept = JSON.parse(readFileSync(path, "utf8")) as Budget;
        const named: Record<string, number> = Object.fromEntries(
          [...sizes].map(([name, size]): [string, number] => [plain(name), size]).sort(),
        );
        if (process.env["BUDGET"] === "accept" && existsSync(path))
          writeFileSync(path, `${JSON.stringify({ ...kept, accepted: named }, null, 2)}\n`);
        if (process.env["BUDGET"] === "tell")
          for (const key of Object.keys(kept.limits) as (keyof Weights)[])
            console.log(`  ${key.padEnd(8)} ${String(found[key]).padStart(7)} of ${kept.limits[key]} bytes`);
        const problem = complaint(kept, found, named);
        if (problem !== null) this.error(problem);
      },
    },
  };
}
