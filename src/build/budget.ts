// Weighs the built game as it goes over the wire, and fails the build above its budget, saying what grew.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

/** Bytes over the wire: brotli for text, as they are for fonts. */
export interface Weights {
  /** The first request: the HTML with title and opening. */
  readonly html: number;
  /** All that must come before the first choice can be answered, fonts apart. */
  readonly first: number;
  readonly fonts: number;
  /** The stage and its engine. */
  readonly stage: number;
  /** The atlas’s Worker. */
  readonly worker: number;
  /** The tables of every history. */
  readonly tables: number;
  /** The whole game to an ending, fonts included. */
  readonly whole: number;
}

interface Budget {
  /** Limits in bytes. */
  readonly limits: Weights;
  /** Each file as it was when the budget was last accepted. */
  readonly accepted: Readonly<Record<string, number>>;
}

/** A name without its hash, so that two builds can be compared. */
const plain = (name: string): string => name.replace(/-[\w-]{8}(?=\.\w+$)/, "");

const weigh = (name: string, content: string | Uint8Array): number =>
  name.endsWith(".woff2") ? content.length : brotliCompressSync(typeof content === "string" ? Buffer.from(content) : content).length;

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
  return {
    html: sum(["index.html"]),
    first: sum(["index.html", ...entry, ...opening]),
    fonts: sum(names.filter((name) => name.endsWith(".woff2"))),
    stage: sum([...stage].filter((name) => !entry.has(name))),
    worker: sum(names.filter((name) => name.includes("atlas.worker"))),
    tables: sum(names.filter((name) => name.startsWith("story/atlas-"))),
    whole: sum(names),
  };
}

/**
 * @param path - budget.json. With BUDGET=accept in the environment its accepted sizes are written anew; the limits never are.
 */
export function budget(path: string): Plugin {
  return {
    name: "budget",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const sizes = new Map(
          Object.values(bundle)
            .filter(({ fileName }) => !fileName.endsWith(".map"))
            .map((item) => [item.fileName, weigh(item.fileName, item.type === "chunk" ? item.code : item.source)]),
        );
        const found = weights(bundle, sizes);
        const kept = JSON.parse(readFileSync(path, "utf8")) as Budget;
        const named: Record<string, number> = Object.fromEntries(
          [...sizes].map(([name, size]): [string, number] => [plain(name), size]).sort(),
        );
        if (process.env["BUDGET"] === "accept" && existsSync(path))
          writeFileSync(path, `${JSON.stringify({ limits: kept.limits, accepted: named }, null, 2)}\n`);
        const keys = Object.keys(kept.limits) as (keyof Weights)[];
        const table = keys.map((key) => `  ${key.padEnd(6)} ${String(found[key]).padStart(7)} of ${kept.limits[key]} bytes`);
        console.log(["over the wire:", ...table].join("\n"));
        const over = keys.filter((key) => found[key] > kept.limits[key]);
        if (over.length === 0) return;
        const grew = Object.entries(named).flatMap(([name, size]) => {
          const before = kept.accepted[name] ?? 0;
          return size > before ? [`  ${name} ${before} → ${size}`] : [];
        });
        this.error([`The game is over its budget: ${over.join(", ")}. What grew:`, ...grew].join("\n"));
      },
    },
  };
}
